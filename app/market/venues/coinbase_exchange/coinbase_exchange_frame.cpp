// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/coinbase_exchange/coinbase_exchange_parse.h"
#include "app/market/venues/record.h"

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

constexpr std::array kTradeNames{Name{"product_id", Part::Symbol}, Name{"trade_id", Part::Id},
                                 Name{"side", Part::MakerWord},    Name{"size", Part::Quantity},
                                 Name{"price", Part::Price},       Name{"time", Part::IsoTime}};
constexpr std::array kTickerNames{
    Name{"product_id", Part::Symbol},     Name{"price", Part::Last},   Name{"open_24h", Part::Open},
    Name{"high_24h", Part::High},         Name{"low_24h", Part::Low},  Name{"volume_24h", Part::Volume},
    Name{"best_bid", Part::Bid},          Name{"best_ask", Part::Ask}, Name{"best_bid_size", Part::BidSize},
    Name{"best_ask_size", Part::AskSize}, Name{"time", Part::IsoTime},
};

struct Context
{
    Timestamp received;
    VenueFrame& out;
};

bool readTrade(Object& root, Context& context)
{
    Record record;
    return json::readRecord(root, kTradeNames, record) && json::pushTrade(record, context.received, context.out);
}

bool readTicker(Object& root, Context& context)
{
    Record record;
    return json::readRecord(root, kTickerNames, record) && json::pushTicker(record, context.received, context.out);
}

/// [price, size]; a size that is no number costs its own level only.
bool readLevels(Value& array, std::vector<BookLevel>& levels, VenueFrame& out)
{
    return json::forEach(array, [&](Value& row) {
        BookLevel level;
        int columns = 0;
        bool isNumber = true;
        const bool isRow = json::forEachIndexed(row, [&](int index, Value& item) {
            columns = index + 1;
            if (index == 1) {
                isNumber = json::quantity(item, level.quantity);
            }
            return index != 0 || json::price(item, level.price);
        });
        if (isNumber) {
            levels.push_back(level);
        } else {
            ++out.refused;
        }
        return isRow && columns >= 2;
    });
}

bool readSnapshot(Object& root, Context& context)
{
    Symbol symbol;
    BookUpdate book;
    book.kind = BookUpdateKind::Snapshot;
    book.time = context.received;
    bool hasSides = false;
    const bool isGood = json::forEachField(root, [&](std::string_view key, Value& value) {
        if (key == "product_id") {
            return json::symbol(value, symbol);
        }
        if (key == "bids" || key == "asks") {
            hasSides = true;
            return readLevels(value, key == "bids" ? book.bids : book.asks, context.out);
        }
        return true;
    });
    if (!isGood || symbol.isEmpty() || !hasSides) {
        return false;
    }
    context.out.events.push_back({symbol, std::move(book)});
    return true;
}

/// ["buy", price, new size]
bool readChange(Value& row, BookUpdate& book)
{
    std::string_view side;
    BookLevel level;
    int columns = 0;
    const bool isGood = json::forEachIndexed(row, [&](int index, Value& item) {
        columns = index + 1;
        switch (index) {
        case 0:
            return json::text(item, side);
        case 1:
            return json::price(item, level.price);
        case 2:
            return json::quantity(item, level.quantity);
        default:
            return true;
        }
    });
    if (!isGood || columns < 3 || (side != "buy" && side != "sell")) {
        return false;
    }
    (side == "buy" ? book.bids : book.asks).push_back(level);
    return true;
}

bool readUpdate(Object& root, Context& context)
{
    Symbol symbol;
    BookUpdate book;
    bool hasChanges = false;
    book.time = context.received;
    const bool isGood = json::forEachField(root, [&](std::string_view key, Value& value) {
        if (key == "product_id") {
            return json::symbol(value, symbol);
        }
        if (key == "time") {
            return json::isoTime(value, book.time);
        }
        hasChanges = hasChanges || key == "changes";
        return key != "changes" || json::forEach(value, [&](Value& row) { return readChange(row, book); });
    });
    if (!isGood || symbol.isEmpty() || !hasChanges) {
        return false;
    }
    context.out.events.push_back({symbol, std::move(book)});
    return true;
}

struct Type
{
    std::string_view name;
    bool (*read)(Object&, Context&);
};

// "received", "open", "done" and the like of the full channel need a key.
constexpr std::array kTypes{Type{"ticker", readTicker}, Type{"match", readTrade}, Type{"last_match", readTrade},
                            Type{"l2update", readUpdate}, Type{"snapshot", readSnapshot}};

FrameKind readControl(Object& root, std::string_view type, VenueFrame& out)
{
    if (type == "heartbeat") {
        return FrameKind::Heartbeat;
    }
    out.note = json::copy(type);
    if (type == "subscriptions") {
        return FrameKind::Control;
    }
    if (type != "error") {
        out.note.clear();
        return FrameKind::Unknown;
    }
    for (const std::string_view key : {"message", "reason"}) {
        Value value;
        std::string_view words;
        if (json::find(root, key, value) && json::text(value, words)) {
            out.note = json::copy(words); // The reason is the better text.
        }
    }
    return FrameKind::Error;
}

FrameKind readFrame(QByteArrayView text, Timestamp received, VenueFrame& out)
{
    Document document;
    Object root;
    Value value;
    std::string_view type;
    if (!json::open(text, document) || !json::asObject(document, root)) {
        return FrameKind::Malformed;
    }
    if (!json::find(root, "type", value)) {
        return FrameKind::Unknown;
    }
    if (!json::text(value, type)) {
        return FrameKind::Malformed;
    }
    const auto* known = std::find_if(kTypes.begin(), kTypes.end(), [type](const Type& t) { return t.name == type; });
    if (known == kTypes.end()) {
        return readControl(root, type, out);
    }
    Context context{received, out};
    return known->read(root, context) ? FrameKind::Events : FrameKind::Malformed;
}

} // namespace

void parseCoinbaseExchangeFrame(QByteArrayView text, Timestamp received, VenueFrame& out)
{
    out.clear();
    json::finishFrame(readFrame(text, received, out), out);
}

} // namespace elite
