// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/bybit/bybit_names.h"
#include "app/market/venues/bybit/bybit_parse.h"

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

constexpr std::array kTradeNames{Name{"s", Part::Symbol},    Name{"p", Part::Price}, Name{"v", Part::Quantity},
                                 Name{"S", Part::TakerWord}, Name{"i", Part::Id},    Name{"T", Part::Millis}};
constexpr std::array kCandleNames{
    Name{"start", Part::Millis}, Name{"open", Part::Open},     Name{"high", Part::High},        Name{"low", Part::Low},
    Name{"close", Part::Close},  Name{"volume", Part::Volume}, Name{"confirm", Part::IsClosed},
};

struct Context
{
    Timestamp received;
    Symbol symbol; // From the topic: "kline.5.BTCUSDT".
    std::string_view middle; // "5"
    bool isDelta = false;
    VenueFrame& out;
};

bool readTrades(Value& data, Context& context)
{
    return json::forEach(data, [&](Value& item) {
        Record record;
        if (!json::readRecord(item, kTradeNames, record)) {
            return false;
        }
        return record.symbol == context.symbol ? json::pushTrade(record, context.received, context.out)
                                               : json::refuse(context.out);
    });
}

/// The topic may carry a dash that the symbol has not.
bool readTicker(Value& data, Context& context)
{
    Record record;
    record.quote.time = context.received;
    return json::readRecord(data, kBybitTickerNames, record) && json::pushTicker(record, context.received, context.out);
}

bool readCandles(Value& data, Context& context)
{
    Timeframe timeframe;
    return bybitTimeframe(context.middle, timeframe) && json::forEach(data, [&](Value& item) {
               Record record;
               record.symbol = context.symbol;
               return json::readRecord(item, kCandleNames, record) && json::pushCandle(record, timeframe, context.out);
           });
}

/// The first level that stands; a change of the one-level book also names the one that is gone.
const BookLevel* standing(const std::vector<BookLevel>& levels)
{
    const auto found
        = std::find_if(levels.begin(), levels.end(), [](const BookLevel& level) { return !level.quantity.isZero(); });
    return found == levels.end() ? nullptr : &*found;
}

/// The best level alone is a quote, no book.
bool pushBest(const BookUpdate& book, Context& context)
{
    Record record;
    record.symbol = context.symbol;
    const auto tell = [&](Part part) { record.told |= 1u << static_cast<unsigned>(part); };
    if (const BookLevel* bid = standing(book.bids)) {
        tell(Part::Bid);
        record.quote.bid = bid->price;
        record.quote.bidSize = bid->quantity;
    }
    if (const BookLevel* ask = standing(book.asks)) {
        tell(Part::Ask);
        record.quote.ask = ask->price;
        record.quote.askSize = ask->quantity;
    }
    return record.told == 0 || json::pushTicker(record, context.received, context.out);
}

bool readBook(Value& data, Context& context)
{
    BookUpdate book;
    Symbol symbol;
    book.time = context.received;
    const bool isGood = json::forEachField(data, [&](std::string_view key, Value& value) {
        if (key == "s") {
            return json::symbol(value, symbol);
        }
        if (key == "b" || key == "a") {
            return json::levels(value, key == "b" ? book.bids : book.asks);
        }
        return key != "u" || json::whole(value, book.lastId);
    });
    if (!isGood || symbol.isEmpty()) {
        return false;
    }
    if (symbol != context.symbol) {
        return json::refuse(context.out);
    }
    if (context.middle == "1") {
        return pushBest(book, context);
    }
    // 1 after a restart of the service: whatever it is called, it is the whole picture.
    book.kind = context.isDelta && book.lastId != 1 ? BookUpdateKind::Delta : BookUpdateKind::Snapshot;
    book.firstId = book.lastId;
    if (book.kind == BookUpdateKind::Delta && book.lastId > 0) {
        book.previousId = static_cast<std::int64_t>(book.lastId) - 1;
    }
    context.out.events.push_back({symbol, std::move(book)});
    return true;
}

using Reader = bool (*)(Value&, Context&);

Reader readerOf(std::string_view channel)
{
    if (channel == "publicTrade") {
        return readTrades;
    }
    if (channel == "tickers") {
        return readTicker;
    }
    if (channel == "kline") {
        return readCandles;
    }
    return channel == "orderbook" ? readBook : nullptr;
}

/// "orderbook.50.BTCUSDT", "tickers.BTCUSDT"
Reader splitTopic(std::string_view topic, Context& context)
{
    const auto first = topic.find('.');
    if (first == std::string_view::npos) {
        return nullptr;
    }
    const auto last = topic.rfind('.');
    context.symbol = Symbol::parse(json::view(topic.substr(last + 1))).valueOr(Symbol());
    context.middle = last > first ? topic.substr(first + 1, last - first - 1) : std::string_view();
    return context.symbol.isEmpty() ? nullptr : readerOf(topic.substr(0, first));
}

void setTime(Timestamp time, VenueFrame& out)
{
    for (MarketEvent& event : out.events) {
        if (auto* quote = std::get_if<Quote>(&event.payload)) {
            quote->time = time;
        } else if (auto* day = std::get_if<DayFigures>(&event.payload)) {
            day->time = time;
        } else if (auto* book = std::get_if<BookUpdate>(&event.payload)) {
            book->time = time;
        }
    }
}

FrameKind readPush(Document& document, std::string_view topic, Timestamp received, VenueFrame& out)
{
    Context context{received, {}, {}, false, out};
    const Reader read = splitTopic(topic, context);
    if (read == nullptr) {
        return FrameKind::Unknown;
    }
    Value value;
    std::string_view type;
    if (json::find(document, "type", value) && json::text(value, type)) {
        context.isDelta = type == "delta";
    }
    if (!json::find(document, "data", value) || !read(value, context)) {
        return FrameKind::Malformed;
    }
    Timestamp time;
    if (json::find(document, "ts", value)) { // It stands before or behind "data".
        if (!json::millis(value, time)) {
            return FrameKind::Malformed;
        }
        setTime(time, out);
    }
    return FrameKind::Events;
}

FrameKind readAnswer(Document& document, std::string_view operation, VenueFrame& out)
{
    Value value;
    std::string_view words;
    out.note = json::copy(operation);
    if (json::find(document, "req_id", value)) {
        json::whole(value, out.requestId);
    }
    for (const std::string_view key : {"ret_msg", "retMsg"}) {
        if (json::find(document, key, value) && json::text(value, words) && words == "pong") {
            out.note = QByteArrayLiteral("pong");
        }
    }
    bool isSuccess = true;
    if (json::find(document, "success", value) && json::boolean(value, isSuccess) && !isSuccess) {
        out.note = json::copy(words);
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
    if (json::find(document, "topic", value)) {
        return json::text(value, word) ? readPush(document, word, received, out) : FrameKind::Malformed;
    }
    if (json::find(document, "op", value)) {
        return json::text(value, word) ? readAnswer(document, word, out) : FrameKind::Malformed;
    }
    return FrameKind::Unknown;
}

} // namespace

void parseBybitFrame(QByteArrayView text, Timestamp received, VenueFrame& out)
{
    out.clear();
    json::finishFrame(readFrame(text, received, out), out);
}

} // namespace elite
