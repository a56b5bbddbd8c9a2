// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/json_input.h"
#include "app/market/venues/kraken/kraken_parse.h"

namespace elite {

namespace {

using json::Document;
using json::Object;
using json::Value;

/// What every entry of "data" may hold; which fields count depends on the channel.
struct Context
{
    Timestamp received;
    bool isSnapshot = false;
    VenueFrame& out;

    void push(const Symbol& symbol, MarketPayload payload) { out.events.push_back({symbol, std::move(payload)}); }
};

bool readTrade(Value& item, Context& context)
{
    Symbol symbol;
    PublicTrade trade;
    trade.time = context.received;
    const bool isGood = json::forEachField(item, [&](std::string_view key, Value& value) {
        std::string_view word;
        if (key == "symbol") {
            return json::symbol(value, symbol);
        }
        if (key == "price") {
            return json::price(value, trade.price);
        }
        if (key == "qty") {
            return json::quantity(value, trade.quantity);
        }
        if (key == "side") {
            trade.taker = json::text(value, word) && word == "buy" ? TakerSide::Buyer : TakerSide::Seller;
            return word == "buy" || word == "sell";
        }
        if (key == "trade_id") {
            return json::whole(value, trade.id);
        }
        return key != "timestamp" || json::isoTime(value, trade.time);
    });
    if (!isGood || symbol.isEmpty()) {
        return false;
    }
    if (trade.price.isPositive() && trade.quantity.isPositive()) {
        context.push(symbol, trade);
    } else {
        ++context.out.refused;
    }
    return true;
}

bool readTicker(Value& item, Context& context)
{
    Symbol symbol;
    Quote quote;
    DayFigures day;
    std::optional<Price> change; // In a day.
    quote.time = context.received;
    const bool isGood = json::forEachField(item, [&](std::string_view key, Value& value) {
        if (key == "symbol") {
            return json::symbol(value, symbol);
        }
        if (key == "bid") {
            return json::price(value, quote.bid);
        }
        if (key == "bid_qty") {
            return json::quantity(value, quote.bidSize);
        }
        if (key == "ask") {
            return json::price(value, quote.ask);
        }
        if (key == "ask_qty") {
            return json::quantity(value, quote.askSize);
        }
        if (key == "last") {
            return json::price(value, quote.last);
        }
        if (key == "volume") {
            return json::roundedQuantity(value, day.volume);
        }
        if (key == "low") {
            return json::price(value, day.low);
        }
        if (key == "high") {
            return json::price(value, day.high);
        }
        if (key == "change") {
            return json::roundedPrice(value, change.emplace());
        }
        return key != "timestamp" || json::isoTime(value, quote.time);
    });
    if (!isGood || symbol.isEmpty()) {
        return false;
    }
    if (!quote.bid.isPositive() || quote.ask < quote.bid || quote.last.isNegative()) {
        ++context.out.refused;
        return true;
    }
    day.time = quote.time;
    day.last = quote.last;
    const auto open = change ? Decimal::subtract(quote.last.value(), change->value()) : Result<Decimal>(Decimal());
    day.open = open && open->isPositive() ? Price(*open) : Price();
    context.push(symbol, quote);
    if (day.high.isPositive()) { // Left out when the subscription asks for best prices only.
        context.push(symbol, day);
    }
    return true;
}

bool readCandle(Value& item, Context& context)
{
    Symbol symbol;
    Candle candle;
    std::int64_t minutes = 0;
    const bool isGood = json::forEachField(item, [&](std::string_view key, Value& value) {
        if (key == "symbol") {
            return json::symbol(value, symbol);
        }
        if (key == "open") {
            return json::price(value, candle.open);
        }
        if (key == "high") {
            return json::price(value, candle.high);
        }
        if (key == "low") {
            return json::price(value, candle.low);
        }
        if (key == "close") {
            return json::price(value, candle.close);
        }
        if (key == "volume") {
            return json::quantity(value, candle.volume);
        }
        if (key == "trades") {
            return json::integer(value, candle.trades);
        }
        if (key == "interval_begin") {
            return json::isoTime(value, candle.openTime);
        }
        return key != "interval" || json::integer(value, minutes);
    });
    if (!isGood || symbol.isEmpty() || minutes <= 0 || minutes > 100'000) {
        return false;
    }
    // There is no closed flag: a candle is final when a later one begins. Every length is a fixed number of minutes.
    candle.state = CandleState::Forming;
    candle.closeTime = candle.openTime + std::chrono::minutes(minutes);
    if (candle.low.isPositive()) {
        context.push(symbol, candle);
    } else {
        ++context.out.refused;
    }
    return true;
}

bool readLevels(Value& array, std::vector<BookLevel>& out)
{
    return json::forEach(array, [&](Value& item) {
        BookLevel& level = out.emplace_back();
        bool hasQuantity = false;
        return json::forEachField(item,
                                  [&](std::string_view key, Value& value) {
                                      if (key == "price") {
                                          return json::price(value, level.price);
                                      }
                                      hasQuantity = hasQuantity || key == "qty";
                                      return key != "qty" || json::quantity(value, level.quantity);
                                  })
            && hasQuantity && level.price.isPositive();
    });
}

bool readBook(Value& item, Context& context)
{
    Symbol symbol;
    BookUpdate book;
    book.kind = context.isSnapshot ? BookUpdateKind::Snapshot : BookUpdateKind::Delta;
    book.time = context.received;
    const bool isGood = json::forEachField(item, [&](std::string_view key, Value& value) {
        std::uint64_t number = 0;
        if (key == "symbol") {
            return json::symbol(value, symbol);
        }
        if (key == "bids") {
            return readLevels(value, book.bids);
        }
        if (key == "asks") {
            return readLevels(value, book.asks);
        }
        if (key == "checksum") {
            const bool isNumber = json::whole(value, number) && number <= 0xffffffffu;
            book.checksum = static_cast<std::uint32_t>(number);
            return isNumber;
        }
        return key != "timestamp" || json::isoTime(value, book.time);
    });
    if (!isGood || symbol.isEmpty()) {
        return false;
    }
    context.push(symbol, std::move(book));
    return true;
}

using Reader = bool (*)(Value&, Context&);

Reader readerOf(std::string_view channel)
{
    if (channel == "trade") {
        return readTrade;
    }
    if (channel == "ticker") {
        return readTicker;
    }
    if (channel == "ohlc") {
        return readCandle;
    }
    return channel == "book" ? readBook : nullptr;
}

/// [{"system":"online"}]; maintenance, cancel_only and post_only are worth a word in the panel.
void readStatus(Document& document, VenueFrame& out)
{
    out.note = QByteArrayLiteral("status");
    Value data;
    if (!json::find(document, "data", data)) {
        return;
    }
    (void)json::forEach(data, [&](Value& item) {
        return json::forEachField(item, [&](std::string_view key, Value& value) {
            std::string_view word;
            if (key == "system" && json::text(value, word) && word != "online") {
                out.note = "system: " + QByteArray(word.data(), static_cast<qsizetype>(word.size()));
            }
            return true;
        });
    });
}

FrameKind readChannel(Document& document, std::string_view channel, Context& context)
{
    if (channel == "heartbeat") {
        return FrameKind::Heartbeat;
    }
    if (channel == "status") {
        readStatus(document, context.out);
        return FrameKind::Control;
    }
    const Reader read = readerOf(channel);
    if (read == nullptr) {
        return FrameKind::Unknown;
    }
    Value type;
    Value data;
    std::string_view word;
    if (!json::find(document, "type", type) || !json::text(type, word)) {
        return FrameKind::Malformed;
    }
    context.isSnapshot = word == "snapshot";
    const bool isGood
        = json::find(document, "data", data) && json::forEach(data, [&](Value& item) { return read(item, context); });
    return isGood ? FrameKind::Events : FrameKind::Malformed;
}

FrameKind readAnswer(Document& document, std::string_view method, VenueFrame& out)
{
    out.note = QByteArray(method.data(), static_cast<qsizetype>(method.size()));
    Value value;
    if (json::find(document, "req_id", value)) {
        json::whole(value, out.requestId);
    }
    bool isSuccess = true;
    if (json::find(document, "success", value) && json::boolean(value, isSuccess) && !isSuccess) {
        std::string_view words;
        if (json::find(document, "error", value) && json::text(value, words)) {
            out.note = QByteArray(words.data(), static_cast<qsizetype>(words.size()));
        }
        return FrameKind::Error;
    }
    return FrameKind::Control;
}

FrameKind readFrame(QByteArrayView text, Timestamp received, VenueFrame& out)
{
    Document document;
    Object root;
    if (!json::open(text, document) || !json::asObject(document, root)) {
        return FrameKind::Malformed;
    }
    Value value;
    std::string_view word;
    if (json::find(document, "channel", value)) {
        Context context{received, false, out};
        return json::text(value, word) ? readChannel(document, word, context) : FrameKind::Malformed;
    }
    if (json::find(document, "method", value)) {
        return json::text(value, word) ? readAnswer(document, word, out) : FrameKind::Malformed;
    }
    if (json::find(document, "error", value)) {
        out.note
            = json::text(value, word) ? QByteArray(word.data(), static_cast<qsizetype>(word.size())) : QByteArray();
        return FrameKind::Error;
    }
    return FrameKind::Unknown;
}

} // namespace

void parseKrakenFrame(QByteArrayView text, Timestamp received, VenueFrame& out)
{
    out.clear();
    out.kind = readFrame(text, received, out);
    if (json::isBroken()) {
        out.kind = FrameKind::Malformed;
    }
    if (out.kind != FrameKind::Events) {
        out.events.clear(); // Half a frame is no frame.
    }
}

} // namespace elite
