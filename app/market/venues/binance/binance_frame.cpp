// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/binance/binance_parse.h"
#include "app/market/venues/json_input.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace elite {

namespace {

using json::Document;
using json::Object;
using json::Value;

struct Context
{
    Timestamp received;
    std::string_view stream; // "btcusdt@depth20", empty in a raw frame.
    VenueFrame& out;

    void push(const Symbol& symbol, MarketPayload payload) { out.events.push_back({symbol, std::move(payload)}); }
    bool refuse()
    {
        ++out.refused;
        return true;
    }
};

bool readTrade(Object& event, std::string_view idKey, Context& context)
{
    Symbol symbol;
    PublicTrade trade;
    trade.time = context.received;
    const bool isGood = json::forEachField(event, [&](std::string_view key, Value& value) {
        bool isBuyerMaker = false;
        if (key == idKey) {
            return json::whole(value, trade.id);
        }
        if (key.size() != 1) {
            return true;
        }
        switch (key.front()) {
        case 's':
            return json::symbol(value, symbol);
        case 'p':
            return json::price(value, trade.price);
        case 'q':
            return json::quantity(value, trade.quantity);
        case 'T':
            return json::millis(value, trade.time);
        case 'm': // The buyer's order was resting, so the seller took it.
            trade.taker = json::boolean(value, isBuyerMaker) && isBuyerMaker ? TakerSide::Seller : TakerSide::Buyer;
            return true;
        default:
            return true;
        }
    });
    if (!isGood || symbol.isEmpty()) {
        return false;
    }
    if (!trade.price.isPositive() || !trade.quantity.isPositive()) {
        return context.refuse();
    }
    context.push(symbol, trade);
    return true;
}

bool readKline(Object& event, Context& context)
{
    Symbol symbol;
    Candle candle;
    Timeframe timeframe;
    const auto readBody = [&](std::string_view key, Value& value) {
        bool isFinal = false;
        std::string_view interval;
        if (key.size() != 1) {
            return true;
        }
        switch (key.front()) {
        case 't':
            return json::millis(value, candle.openTime);
        case 's':
            return json::symbol(value, symbol);
        case 'i': {
            const bool isText = json::text(value, interval);
            const auto parsed
                = Timeframe::parse(QByteArrayView(interval.data(), static_cast<qsizetype>(interval.size())));
            timeframe = parsed.valueOr(timeframe);
            return isText && parsed;
        }
        case 'o':
            return json::price(value, candle.open);
        case 'c':
            return json::price(value, candle.close);
        case 'h':
            return json::price(value, candle.high);
        case 'l':
            return json::price(value, candle.low);
        case 'v':
            return json::quantity(value, candle.volume);
        case 'n':
            return json::integer(value, candle.trades);
        case 'x':
            candle.state = json::boolean(value, isFinal) && isFinal ? CandleState::Closed : CandleState::Forming;
            return true;
        default:
            return true;
        }
    };
    Value body;
    if (!json::find(event, "k", body) || !json::forEachField(body, readBody) || symbol.isEmpty()) {
        return false;
    }
    if (!candle.low.isPositive()) {
        return context.refuse();
    }
    candle.closeTime = timeframe.next(candle.openTime);
    context.push(symbol, candle);
    return true;
}

bool readBook(Object& event, Context& context)
{
    Symbol symbol;
    BookUpdate book;
    book.time = context.received;
    const bool isGood = json::forEachField(event, [&](std::string_view key, Value& value) {
        if (key == "lastUpdateId") { // A partial book: the whole picture of its few levels.
            book.kind = BookUpdateKind::Snapshot;
            return json::whole(value, book.lastId);
        }
        if (key == "bids" || key == "b") {
            return json::levels(value, book.bids);
        }
        if (key == "asks" || key == "a") {
            return json::levels(value, book.asks);
        }
        if (key == "s") {
            return json::symbol(value, symbol);
        }
        if (key == "E") {
            return json::millis(value, book.time);
        }
        if (key == "U") {
            return json::whole(value, book.firstId);
        }
        return key != "u" || json::whole(value, book.lastId);
    });
    if (symbol.isEmpty() && !context.stream.empty()) { // Partial books name their symbol in the stream's name only.
        std::array<char, Symbol::kMaxLength> upper{};
        const auto name = context.stream.substr(0, std::min(context.stream.find('@'), upper.size()));
        std::transform(name.begin(), name.end(), upper.begin(),
                       [](char c) { return static_cast<char>(std::toupper(static_cast<unsigned char>(c))); });
        symbol = Symbol::parse(QByteArrayView(upper.data(), static_cast<qsizetype>(name.size()))).valueOr(Symbol());
    }
    if (!isGood || book.lastId == 0) {
        return false;
    }
    if (symbol.isEmpty()) {
        return context.refuse();
    }
    context.push(symbol, std::move(book));
    return true;
}

/// 24hrTicker, 24hrMiniTicker and bookTicker use the same letters.
bool readTicker(Object& event, Context& context)
{
    Symbol symbol;
    Quote quote;
    DayFigures day;
    quote.time = context.received;
    const bool isGood = json::forEachField(event, [&](std::string_view key, Value& value) {
        if (key.size() != 1) {
            return true;
        }
        switch (key.front()) {
        case 's':
            return json::symbol(value, symbol);
        case 'E':
            return json::millis(value, quote.time);
        case 'b':
            return json::price(value, quote.bid);
        case 'B':
            return json::quantity(value, quote.bidSize);
        case 'a':
            return json::price(value, quote.ask);
        case 'A':
            return json::quantity(value, quote.askSize);
        case 'c':
            return json::price(value, quote.last);
        case 'o':
            return json::price(value, day.open);
        case 'h':
            return json::price(value, day.high);
        case 'l':
            return json::price(value, day.low);
        case 'v':
            return json::roundedQuantity(value, day.volume);
        default:
            return true;
        }
    });
    if (!isGood || symbol.isEmpty()) {
        return false;
    }
    const bool hasQuote = quote.bid.isPositive() && quote.ask.isPositive();
    if (hasQuote && quote.bid <= quote.ask && !quote.last.isNegative()) {
        context.push(symbol, quote);
    } else if (hasQuote || quote.bid.isNegative() || quote.ask.isNegative()) {
        context.refuse();
    }
    if (day.high.isPositive() && quote.last.isPositive()) {
        day.time = quote.time;
        day.last = quote.last;
        context.push(symbol, day);
    } else if (!hasQuote) {
        context.refuse();
    }
    return true;
}

FrameKind asKind(bool isGood)
{
    return isGood ? FrameKind::Events : FrameKind::Malformed;
}

FrameKind readEvent(Object& event, Context& context)
{
    Value value;
    std::string_view type;
    const bool isTyped = json::find(event, "e", value);
    if (isTyped && !json::text(value, type)) {
        return FrameKind::Malformed;
    }
    if (json::isBroken()) {
        return FrameKind::Malformed;
    }
    if (!isTyped) {
        const bool isQuote = context.stream.find("@bookTicker") != std::string_view::npos;
        return asKind(isQuote ? readTicker(event, context) : readBook(event, context));
    }
    if (type == "trade" || type == "aggTrade") {
        return asKind(readTrade(event, type == "trade" ? "t" : "a", context));
    }
    if (type == "depthUpdate") {
        return asKind(readBook(event, context));
    }
    if (type == "kline") {
        return asKind(readKline(event, context));
    }
    if (type == "24hrTicker" || type == "24hrMiniTicker" || type == "bookTicker") {
        return asKind(readTicker(event, context));
    }
    return type == "serverShutdown" ? FrameKind::Reconnect : FrameKind::Unknown;
}

/// "data" of a combined frame, or an array such as !miniTicker@arr sends.
FrameKind readData(Value& data, Context& context)
{
    Object event;
    if (!json::isArray(data)) {
        return json::asObject(data, event) ? readEvent(event, context) : FrameKind::Malformed;
    }
    FrameKind kind = FrameKind::Events;
    const bool isGood = json::forEach(data, [&](Value& item) {
        Object one;
        kind = json::asObject(item, one) ? readEvent(one, context) : FrameKind::Malformed;
        return kind == FrameKind::Events;
    });
    return isGood || kind != FrameKind::Events ? kind : FrameKind::Malformed;
}

FrameKind readAnswer(Object& root, VenueFrame& out)
{
    Value value;
    std::string_view words;
    if (json::find(root, "id", value)) {
        json::whole(value, out.requestId); // Null and text ids are not ours.
    }
    if (json::find(root, "error", value)) {
        Object error;
        if (json::asObject(value, error) && json::find(error, "msg", value) && json::text(value, words)) {
            out.note = QByteArray(words.data(), static_cast<qsizetype>(words.size()));
        }
        return FrameKind::Error;
    }
    if (json::find(root, "msg", value)) {
        out.note
            = json::text(value, words) ? QByteArray(words.data(), static_cast<qsizetype>(words.size())) : QByteArray();
        return FrameKind::Error;
    }
    const bool isAnswer = json::find(root, "result", value) || json::find(root, "method", value);
    return isAnswer ? FrameKind::Control : FrameKind::Unknown;
}

FrameKind readObject(Object& root, Context& context, bool startsWithType)
{
    Value value;
    if (startsWithType) { // Nearly every raw event: no search for the wrapper that it has not.
        return readEvent(root, context);
    }
    if (json::find(root, "stream", value)) {
        return json::text(value, context.stream) && json::find(root, "data", value) ? readData(value, context)
                                                                                    : FrameKind::Malformed;
    }
    // A raw event starts with its type; a book ticker and a partial book have none.
    for (const std::string_view key : {"e", "lastUpdateId"}) {
        if (json::find(root, key, value)) {
            return readEvent(root, context);
        }
    }
    if (json::find(root, "A", value) && json::find(root, "B", value) && json::find(root, "u", value)) {
        return asKind(readTicker(root, context));
    }
    return json::isBroken() ? FrameKind::Malformed : readAnswer(root, context.out);
}

FrameKind readFrame(QByteArrayView text, Timestamp received, VenueFrame& out)
{
    Document document;
    if (!json::open(text, document)) {
        return FrameKind::Malformed;
    }
    Context context{received, {}, out};
    if (json::isArray(document)) {
        Value list;
        return json::asValue(document, list) ? readData(list, context) : FrameKind::Malformed;
    }
    Object root;
    return json::asObject(document, root) ? readObject(root, context, text.startsWith("{\"e\"")) : FrameKind::Malformed;
}

} // namespace

void parseBinanceFrame(QByteArrayView text, Timestamp received, VenueFrame& out)
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
