// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/coinbase_exchange/coinbase_exchange_parse.h"

#include "app/market/venues/coinbase/coinbase_flags.h"

#include <algorithm>
#include <array>
#include <utility>

namespace elite {

namespace {

using json::Document;
using json::Interval;
using json::Name;
using json::Object;
using json::Part;
using json::Record;
using json::Value;

constexpr const char* kVenue = "coinbase_exchange";
constexpr std::array kGranularities{Interval{"1m", "60"},   Interval{"5m", "300"},   Interval{"15m", "900"},
                                    Interval{"1h", "3600"}, Interval{"6h", "21600"}, Interval{"1d", "86400"}};
constexpr std::array kCandleColumns{Part::Seconds, Part::Low, Part::High, Part::Open, Part::Close, Part::Volume};
constexpr std::array kTradeNames{Name{"trade_id", Part::Id}, Name{"side", Part::MakerWord},
                                 Name{"size", Part::Quantity}, Name{"price", Part::Price}, Name{"time", Part::IsoTime}};
constexpr std::array kTickerNames{Name{"price", Part::Last}, Name{"bid", Part::Bid}, Name{"ask", Part::Ask},
                                  Name{"volume", Part::Volume}, Name{"time", Part::IsoTime}};
constexpr std::array kStatsNames{Name{"open", Part::Open}, Name{"high", Part::High}, Name{"low", Part::Low},
                                 Name{"last", Part::Last}, Name{"volume", Part::Volume}};

// The venue has words only; what is not listed is a fault of the request.
constexpr std::array<std::pair<std::string_view, ErrorCode>, 13> kWords{{
    {"rate limit", ErrorCode::RateLimited},
    {"Cancel only mode", ErrorCode::Unavailable},
    {"maintenance", ErrorCode::Unavailable},
    {"API Key", ErrorCode::Auth},
    {"Passphrase", ErrorCode::Auth},
    {"signature", ErrorCode::Auth},
    {"Unauthorized", ErrorCode::Auth},
    {"Insufficient funds", ErrorCode::Denied},
    {"Forbidden", ErrorCode::Denied},
    {"NotFound", ErrorCode::NotFound},
    {"not found", ErrorCode::NotFound},
    {"Invalid order id", ErrorCode::NotFound},
    {"already exists", ErrorCode::AlreadyExists},
}};

Result<Object> openObject(QByteArrayView text, Document& document, const char* what)
{
    if (const Done verdict = coinbaseExchangeVerdict(text, 0); !verdict) {
        return verdict.error();
    }
    Object root;
    const bool isGood = json::open(text, document) && json::asObject(document, root);
    return isGood ? Result<Object>(root) : json::unreadable(kVenue, what);
}

Result<Value> openList(QByteArrayView text, Document& document, const char* what)
{
    Value list;
    if (json::open(text, document) && json::isArray(document) && json::asValue(document, list)) {
        return list;
    }
    const Done verdict = coinbaseExchangeVerdict(text, 0);
    return verdict ? json::unreadable(kVenue, what) : verdict.error();
}

bool readInstrument(Value& item, Instrument& out)
{
    CoinbaseFlags flags;
    const bool isGood = json::forEachField(item, [&](std::string_view key, Value& value) {
        if (key == "id") {
            return json::symbol(value, out.id.symbol);
        }
        if (key == "base_currency") {
            return json::currency(value, out.base);
        }
        if (key == "quote_currency") {
            return json::currency(value, out.counter);
        }
        if (key == "quote_increment") {
            return json::optionalDecimal(value, out.tickSize);
        }
        if (key == "base_increment") {
            return json::optionalDecimal(value, out.lotSize);
        }
        if (key == "base_min_size") {
            return json::optionalDecimal(value, out.minQuantity);
        }
        if (key == "base_max_size") {
            return json::optionalDecimal(value, out.maxQuantity);
        }
        if (key == "min_market_funds") {
            return json::optionalDecimal(value, out.minNotional);
        }
        return readCoinbaseFlag(key, value, flags);
    });
    out.id.venue = VenueId::of("coinbase_exchange");
    out.restName = out.id.symbol;
    out.status = coinbaseStatus(flags);
    return isGood && checkInstrument(out);
}

} // namespace

Done coinbaseExchangeVerdict(QByteArrayView text, int httpStatus)
{
    Document document;
    Value value;
    std::string_view words;
    const bool isError = httpStatus != 429 && json::open(text, document) && !json::isArray(document)
        && json::find(document, "message", value) && json::text(value, words);
    if (!isError) {
        return json::statusVerdict(httpStatus);
    }
    const auto* found = std::find_if(kWords.begin(), kWords.end(), [words](const auto& entry) {
        return words.find(entry.first) != std::string_view::npos;
    });
    return Error{found == kWords.end() ? ErrorCode::InvalidInput : found->second, json::words(words)};
}

Result<InstrumentList> parseCoinbaseExchangeInstruments(QByteArrayView text)
{
    Document document;
    auto list = openList(text, document, "list of products");
    if (!list) {
        return list.error();
    }
    return json::instrumentsOf(*list, kVenue, "list of products", readInstrument);
}

Result<std::vector<Candle>> parseCoinbaseExchangeCandles(QByteArrayView text, Timeframe timeframe, Timestamp now)
{
    Document document;
    auto list = openList(text, document, "candles");
    if (!list) {
        return list.error();
    }
    return json::candlesOf(*list, kVenue, kCandleColumns, timeframe, now);
}

Result<std::vector<PublicTrade>> parseCoinbaseExchangeTrades(QByteArrayView text)
{
    Document document;
    auto list = openList(text, document, "trades");
    if (!list) {
        return list.error();
    }
    return json::tradesOf(*list, kVenue, kTradeNames);
}

Result<BookUpdate> parseCoinbaseExchangeBook(QByteArrayView text, Timestamp received)
{
    Document document;
    auto root = openObject(text, document, "book");
    if (!root) {
        return root.error();
    }
    BookUpdate out;
    out.kind = BookUpdateKind::Snapshot;
    out.time = received;
    bool hasSides = false;
    const bool isGood = json::forEachField(*root, [&](std::string_view key, Value& value) {
        if (key == "bids" || key == "asks") {
            hasSides = true;
            return json::levels(value, key == "bids" ? out.bids : out.asks);
        }
        if (key == "time") {
            return json::isoTime(value, out.time);
        }
        return key != "sequence" || json::whole(value, out.lastId);
    });
    return isGood && hasSides ? Result<BookUpdate>(std::move(out)) : json::unreadable(kVenue, "book");
}

Result<VenueTicker> parseCoinbaseExchangeTicker(QByteArrayView text, Timestamp received)
{
    Document document;
    auto root = openObject(text, document, "ticker");
    if (!root) {
        return root.error();
    }
    Record record;
    VenueTicker out;
    const bool isGood = json::readRecord(*root, kTickerNames, record) && json::takeTicker(record, received, out);
    return isGood ? Result<VenueTicker>(out) : json::unreadable(kVenue, "ticker");
}

Result<DayFigures> parseCoinbaseExchangeStats(QByteArrayView text, Timestamp received)
{
    Document document;
    auto root = openObject(text, document, "day figures");
    if (!root) {
        return root.error();
    }
    Record record;
    const bool isGood = json::readRecord(*root, kStatsNames, record) && record.has(Part::High) && record.has(Part::Low)
        && record.day.low.isPositive() && record.day.low <= record.day.high;
    if (!isGood) {
        return json::unreadable(kVenue, "day figures");
    }
    DayFigures out = record.day;
    out.time = received;
    out.last = record.quote.last;
    return out;
}

Result<Timestamp> parseCoinbaseExchangeTime(QByteArrayView text)
{
    Document document;
    Value value;
    Timestamp out;
    const bool isGood = json::open(text, document) && !json::isArray(document) && json::find(document, "iso", value)
        && json::isoTime(value, out);
    return isGood ? Result<Timestamp>(out) : json::unreadable(kVenue, "time");
}

QByteArray coinbaseExchangeGranularity(Timeframe timeframe)
{
    return json::wordOf(kGranularities, timeframe);
}

} // namespace elite
