// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/okx/okx_names.h"
#include "app/market/venues/okx/okx_parse.h"

namespace elite {

namespace {

using json::Document;
using json::Object;
using json::Part;
using json::Record;
using json::Value;

struct Context
{
    Timestamp received;
    Symbol symbol; // What was subscribed to; the items of some channels do not repeat it.
    std::string_view channel;
    bool isUpdate = false;
    VenueFrame& out;
};

/// An item that speaks of another instrument than its frame is not believed.
bool isAsked(const Record& record, const Context& context)
{
    return context.symbol.isEmpty() || record.symbol == context.symbol;
}

bool readTrade(Value& item, Context& context)
{
    Record record;
    if (!json::readRecord(item, kOkxTradeNames, record)) {
        return false;
    }
    return isAsked(record, context) ? json::pushTrade(record, context.received, context.out)
                                    : json::refuse(context.out);
}

bool readTicker(Value& item, Context& context)
{
    Record record;
    if (!json::readRecord(item, kOkxTickerNames, record)) {
        return false;
    }
    return isAsked(record, context) ? json::pushTicker(record, context.received, context.out)
                                    : json::refuse(context.out);
}

bool readCandle(Value& row, Context& context)
{
    Record record;
    Timeframe timeframe;
    record.symbol = context.symbol;
    return okxTimeframe(context.channel.substr(6), timeframe) && json::readRow(row, kOkxCandleColumns, record)
        && json::pushCandle(record, timeframe, context.out);
}

/// -1 on a snapshot and where it is not sent.
bool readPrevious(Value& value, std::int64_t& out)
{
    return json::integer(value, out) && out >= -1;
}

bool readBook(Value& item, Context& context)
{
    BookUpdate book;
    book.kind = context.isUpdate ? BookUpdateKind::Delta : BookUpdateKind::Snapshot;
    book.time = context.received;
    const bool isGood = json::forEachField(item, [&](std::string_view key, Value& value) {
        std::int64_t number = 0;
        if (key == "bids") {
            return json::levels(value, book.bids);
        }
        if (key == "asks") {
            return json::levels(value, book.asks);
        }
        if (key == "ts") {
            return json::millis(value, book.time);
        }
        if (key == "seqId") {
            return json::whole(value, book.lastId);
        }
        if (key == "checksum") { // Signed on the wire. Always 0 since 2026: OKX computes none any more.
            const bool isNumber = json::integer(value, number) && number >= -0x80000000LL && number <= 0xffffffffLL;
            if (isNumber && number != 0) {
                book.checksum = static_cast<std::uint32_t>(number);
            }
            return isNumber;
        }
        return key != "prevSeqId" || readPrevious(value, book.previousId);
    });
    if (!isGood || context.symbol.isEmpty()) {
        return false;
    }
    context.out.events.push_back({context.symbol, std::move(book)});
    return true;
}

/// The best level of either side, several times a second.
bool readBest(Value& item, Context& context)
{
    std::vector<BookLevel> bids;
    std::vector<BookLevel> asks;
    Record record;
    record.symbol = context.symbol;
    const bool isGood = json::forEachField(item, [&](std::string_view key, Value& value) {
        if (key == "ts") {
            return json::readPart(Part::Millis, value, record);
        }
        return key == "bids" ? json::levels(value, bids) : key != "asks" || json::levels(value, asks);
    });
    const auto tell = [&](Part part) { record.told |= 1u << static_cast<unsigned>(part); };
    if (!bids.empty()) {
        tell(Part::Bid);
        record.quote.bid = bids.front().price;
        record.quote.bidSize = bids.front().quantity;
    }
    if (!asks.empty()) {
        tell(Part::Ask);
        record.quote.ask = asks.front().price;
        record.quote.askSize = asks.front().quantity;
    }
    return isGood && json::pushTicker(record, context.received, context.out);
}

using Reader = bool (*)(Value&, Context&);

Reader readerOf(std::string_view channel)
{
    if (channel == "trades" || channel == "trades-all") {
        return readTrade;
    }
    if (channel == "tickers") {
        return readTicker;
    }
    if (channel == "bbo-tbt") {
        return readBest;
    }
    if (channel.substr(0, 6) == "candle") {
        return readCandle;
    }
    const bool isBook
        = channel == "books" || channel == "books5" || channel == "books-l2-tbt" || channel == "books50-l2-tbt";
    return isBook ? readBook : nullptr;
}

bool readArgument(Document& document, Context& context)
{
    Value argument;
    if (!json::find(document, "arg", argument)) {
        return false;
    }
    return json::forEachField(argument, [&](std::string_view key, Value& value) {
        if (key == "instId") {
            return json::symbol(value, context.symbol);
        }
        return key != "channel" || json::text(value, context.channel);
    });
}

FrameKind readEvent(Document& document, std::string_view event, VenueFrame& out)
{
    Value value;
    std::string_view words;
    out.note = json::copy(event);
    if (event == "error") {
        if (json::find(document, "msg", value) && json::text(value, words)) {
            out.note = json::copy(words);
        }
        return FrameKind::Error;
    }
    return event == "notice" ? FrameKind::Reconnect : FrameKind::Control; // "The connection will soon be closed."
}

FrameKind readPush(Document& document, Timestamp received, VenueFrame& out)
{
    Context context{received, {}, {}, false, out};
    if (!readArgument(document, context)) {
        return json::isBroken() ? FrameKind::Malformed : FrameKind::Unknown;
    }
    const Reader read = readerOf(context.channel);
    if (read == nullptr) {
        return FrameKind::Unknown;
    }
    Value value;
    std::string_view action;
    if (json::find(document, "action", value) && json::text(value, action)) {
        context.isUpdate = action == "update";
    }
    const bool isGood
        = json::find(document, "data", value) && json::forEach(value, [&](Value& item) { return read(item, context); });
    return isGood ? FrameKind::Events : FrameKind::Malformed;
}

FrameKind readFrame(QByteArrayView text, Timestamp received, VenueFrame& out)
{
    if (text == "pong") {
        out.note = QByteArrayLiteral("pong");
        return FrameKind::Control;
    }
    Document document;
    Object root;
    if (!json::open(text, document) || !json::asObject(document, root)) {
        return FrameKind::Malformed;
    }
    Value value;
    std::string_view event;
    if (json::find(document, "event", value)) {
        return json::text(value, event) ? readEvent(document, event, out) : FrameKind::Malformed;
    }
    return readPush(document, received, out);
}

} // namespace

void parseOkxFrame(QByteArrayView text, Timestamp received, VenueFrame& out)
{
    out.clear();
    json::finishFrame(readFrame(text, received, out), out);
}

} // namespace elite
