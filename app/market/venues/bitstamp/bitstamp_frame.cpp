// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/bitstamp/bitstamp_parse.h"
#include "app/market/venues/record.h"

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
    Symbol symbol; // From the channel: "live_trades_btcusd".
    bool isDelta = false;
    VenueFrame& out;
};

/// The numbers come twice, as text and as a floating point number with its noise ("0.0016429999999999999").
bool readTrade(Value& data, Context& context)
{
    Record record;
    Price roundedPrice;
    Quantity roundedAmount;
    bool hasNumbers = false;
    record.symbol = context.symbol;
    const bool isGood = json::forEachField(data, [&](std::string_view key, Value& value) {
        if (key == "price_str" || key == "amount_str") {
            return json::readPart(key == "price_str" ? Part::Price : Part::Quantity, value, record);
        }
        if (key == "price") {
            hasNumbers = true;
            return json::roundedPrice(value, roundedPrice);
        }
        if (key == "amount") {
            return json::roundedQuantity(value, roundedAmount);
        }
        if (key == "type" || key == "order_type") {
            return json::readPart(Part::TakerNumber, value, record);
        }
        if (key == "id") {
            return json::readPart(Part::Id, value, record);
        }
        return key != "microtimestamp" || json::readPart(Part::Micros, value, record);
    });
    const auto fallBack = [&](Part part) {
        const bool isMissing = !record.has(part) && hasNumbers;
        record.told |= isMissing ? 1u << static_cast<unsigned>(part) : 0u;
        return isMissing;
    };
    if (fallBack(Part::Price)) {
        record.trade.price = roundedPrice;
    }
    if (fallBack(Part::Quantity)) {
        record.trade.quantity = roundedAmount;
    }
    return isGood && json::pushTrade(record, context.received, context.out);
}

bool readBook(Value& data, Context& context)
{
    Record record;
    BookUpdate book;
    book.kind = context.isDelta ? BookUpdateKind::Delta : BookUpdateKind::Snapshot;
    bool hasSides = false;
    const bool isGood = json::forEachField(data, [&](std::string_view key, Value& value) {
        if (key == "bids" || key == "asks") {
            hasSides = true;
            return json::levels(value, key == "bids" ? book.bids : book.asks);
        }
        return key != "microtimestamp" || json::readPart(Part::Micros, value, record);
    });
    if (!isGood || !hasSides) {
        return false;
    }
    book.time = record.has(Part::Micros) ? record.quote.time : context.received;
    context.out.events.push_back({context.symbol, std::move(book)});
    return true;
}

using Reader = bool (*)(Value&, Context&);

Reader readerOf(std::string_view channel, std::string_view event, Context& context)
{
    struct Known
    {
        std::string_view prefix;
        std::string_view event;
        bool isDelta;
        Reader read;
    };
    // detail_order_book_ names single orders, live_orders_ the intentions of others: neither is read.
    constexpr Known known[] = {{"live_trades_", "trade", false, readTrade},
                               {"diff_order_book_", "data", true, readBook},
                               {"order_book_", "data", false, readBook}};
    for (const Known& entry : known) {
        if (channel.substr(0, entry.prefix.size()) == entry.prefix && event == entry.event) {
            context.isDelta = entry.isDelta;
            context.symbol = Symbol::parse(json::view(channel.substr(entry.prefix.size()))).valueOr(Symbol());
            return context.symbol.isEmpty() ? nullptr : entry.read;
        }
    }
    return nullptr;
}

FrameKind readControl(Document& document, std::string_view event, VenueFrame& out)
{
    out.note = json::copy(event);
    if (event == "bts:heartbeat") {
        return FrameKind::Heartbeat;
    }
    if (event == "bts:request_reconnect") {
        return FrameKind::Reconnect;
    }
    if (event != "bts:error") {
        return FrameKind::Control;
    }
    Value value;
    Object data;
    std::string_view words;
    if (json::find(document, "data", value) && json::asObject(value, data) && json::find(data, "message", value)
        && json::text(value, words)) {
        out.note = json::copy(words);
    }
    return FrameKind::Error;
}

FrameKind readFrame(QByteArrayView text, Timestamp received, VenueFrame& out)
{
    Document document;
    Object root;
    if (!json::open(text, document) || !json::asObject(document, root)) {
        return FrameKind::Malformed;
    }
    Value value;
    std::string_view event;
    std::string_view channel;
    if (!json::find(document, "event", value)) {
        return FrameKind::Unknown;
    }
    if (!json::text(value, event)) {
        return FrameKind::Malformed;
    }
    if (event.substr(0, 4) == "bts:") {
        return readControl(document, event, out);
    }
    if (!json::find(document, "channel", value) || !json::text(value, channel)) {
        return FrameKind::Malformed;
    }
    Context context{received, {}, false, out};
    const Reader read = readerOf(channel, event, context);
    if (read == nullptr) {
        return FrameKind::Unknown;
    }
    return json::find(document, "data", value) && read(value, context) ? FrameKind::Events : FrameKind::Malformed;
}

} // namespace

void parseBitstampFrame(QByteArrayView text, Timestamp received, VenueFrame& out)
{
    out.clear();
    json::finishFrame(readFrame(text, received, out), out);
}

} // namespace elite
