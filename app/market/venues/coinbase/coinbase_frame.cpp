// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/coinbase/coinbase_names.h"
#include "app/market/venues/coinbase/coinbase_parse.h"

#include <algorithm>
#include <array>

namespace elite {

namespace {

using json::Document;
using json::Name;
using json::Object;
using json::Part;
using json::Record;
using json::Value;

constexpr std::array kTickerNames{
    Name{"product_id", Part::Symbol},  Name{"price", Part::Last},
    Name{"best_bid", Part::Bid},       Name{"best_bid_quantity", Part::BidSize},
    Name{"best_ask", Part::Ask},       Name{"best_ask_quantity", Part::AskSize},
    Name{"high_24_h", Part::High},     Name{"low_24_h", Part::Low},
    Name{"volume_24_h", Part::Volume},
};

struct Context
{
    Timestamp time; // The frame's own, or that of receipt.
    VenueFrame& out;
};

bool readTrade(Value& item, Context& context)
{
    Record record;
    return json::readRecord(item, kCoinbaseTradeNames, record) && json::pushTrade(record, context.time, context.out);
}

bool readTicker(Value& item, Context& context)
{
    Record record;
    return json::readRecord(item, kTickerNames, record) && json::pushTicker(record, context.time, context.out);
}

bool readCandle(Value& item, Context& context)
{
    static const Timeframe fiveMinutes = Timeframe::parse("5m").valueOr(Timeframe());
    Record record;
    return json::readRecord(item, kCoinbaseCandleNames, record) && json::pushCandle(record, fiveMinutes, context.out);
}

bool readStatus(Value& item, Context& context)
{
    Symbol symbol;
    std::string_view word;
    const bool isGood = json::forEachField(item, [&](std::string_view key, Value& value) {
        return key == "id" ? json::symbol(value, symbol) : key != "status" || json::text(value, word);
    });
    if (!isGood || symbol.isEmpty()) {
        return false;
    }
    const auto status = word == "online" ? TradingStatus::Trading
        : word == "delisted"             ? TradingStatus::Closed
                                         : TradingStatus::Halted;
    context.out.events.push_back({symbol, StatusChange{context.time, status}});
    return true;
}

bool readLevel(Value& item, BookUpdate& book)
{
    BookLevel level;
    std::string_view side;
    int parts = 0;
    const bool isGood = json::forEachField(item, [&](std::string_view key, Value& value) {
        if (key == "side") {
            return json::text(value, side);
        }
        if (key == "price_level") {
            ++parts;
            return json::price(value, level.price);
        }
        parts += key == "new_quantity" ? 1 : 0;
        return key != "new_quantity" || json::quantity(value, level.quantity);
    });
    if (!isGood || parts != 2 || (side != "bid" && side != "offer")) {
        return false;
    }
    (side == "bid" ? book.bids : book.asks).push_back(level);
    return true;
}

bool readBook(Object& event, Context& context)
{
    Value value;
    Symbol symbol;
    BookUpdate book;
    std::string_view type;
    book.time = context.time;
    const bool isGood = json::find(event, "type", value) && json::text(value, type)
        && json::find(event, "product_id", value) && json::symbol(value, symbol) && json::find(event, "updates", value)
        && json::forEach(value, [&](Value& item) { return readLevel(item, book); });
    if (!isGood || (type != "snapshot" && type != "update")) {
        return false;
    }
    book.kind = type == "snapshot" ? BookUpdateKind::Snapshot : BookUpdateKind::Delta;
    context.out.events.push_back({symbol, std::move(book)});
    return true;
}

struct Channel
{
    std::string_view name;
    std::string_view list; // Of an event; empty for books.
    bool (*read)(Value&, Context&);
};

constexpr std::array kChannels{
    Channel{"l2_data", {}, nullptr},           Channel{"market_trades", "trades", readTrade},
    Channel{"ticker", "tickers", readTicker},  Channel{"ticker_batch", "tickers", readTicker},
    Channel{"candles", "candles", readCandle}, Channel{"status", "products", readStatus},
};

bool readEvent(const Channel& channel, Value& item, Context& context)
{
    Object event;
    Value list;
    if (!json::asObject(item, event)) {
        return false;
    }
    if (channel.list.empty()) {
        return readBook(event, context);
    }
    const auto first = static_cast<std::ptrdiff_t>(context.out.events.size());
    if (!json::find(event, channel.list, list)
        || !json::forEach(list, [&](Value& part) { return channel.read(part, context); })) {
        return false;
    }
    if (channel.list == "trades") { // Newest first on the wire.
        std::reverse(context.out.events.begin() + first, context.out.events.end());
    }
    return true;
}

FrameKind readControl(Document& document, std::string_view channel, VenueFrame& out)
{
    Value value;
    std::string_view word;
    if (channel == "heartbeats") {
        return FrameKind::Heartbeat;
    }
    if (channel == "subscriptions") {
        out.note = QByteArrayLiteral("subscriptions");
        return FrameKind::Control;
    }
    if (json::find(document, "type", value) && json::text(value, word) && word == "error") {
        if (json::find(document, "message", value) && json::text(value, word)) {
            out.note = json::copy(word);
        }
        return FrameKind::Error;
    }
    return FrameKind::Unknown;
}

FrameKind readFrame(QByteArrayView text, Timestamp received, VenueFrame& out)
{
    Document document;
    Object root;
    if (!json::open(text, document) || !json::asObject(document, root)) {
        return FrameKind::Malformed;
    }
    Value value;
    std::string_view name;
    Context context{received, out};
    if (json::find(document, "channel", value) && !json::text(value, name)) {
        return FrameKind::Malformed;
    }
    if (json::find(document, "timestamp", value) && !json::isoTime(value, context.time)) {
        return FrameKind::Malformed;
    }
    if (json::find(document, "sequence_num", value)) {
        if (!json::whole(value, out.sequence)) {
            return FrameKind::Malformed;
        }
        ++out.sequence;
    }
    const auto channel
        = std::find_if(kChannels.begin(), kChannels.end(), [name](const Channel& c) { return c.name == name; });
    if (channel == kChannels.end()) {
        return readControl(document, name, out);
    }
    const bool isGood = json::find(document, "events", value)
        && json::forEach(value, [&](Value& item) { return readEvent(*channel, item, context); });
    return isGood ? FrameKind::Events : FrameKind::Malformed;
}

} // namespace

void parseCoinbaseFrame(QByteArrayView text, Timestamp received, VenueFrame& out)
{
    out.clear();
    json::finishFrame(readFrame(text, received, out), out);
}

} // namespace elite
