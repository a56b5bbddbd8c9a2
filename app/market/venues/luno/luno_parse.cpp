// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/luno/luno_parse.h"

#include "app/market/venues/record.h"

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

constexpr std::array kDurations{
    Interval{"1m", "60"},    Interval{"5m", "300"},    Interval{"15m", "900"},  Interval{"30m", "1800"},
    Interval{"1h", "3600"},  Interval{"3h", "10800"},  Interval{"4h", "14400"}, Interval{"8h", "28800"},
    Interval{"1d", "86400"}, Interval{"3d", "259200"},
};
constexpr std::array kTradeNames{Name{"sequence", Part::Id}, Name{"timestamp", Part::Millis},
                                 Name{"price", Part::Price}, Name{"volume", Part::Quantity},
                                 Name{"is_buy", Part::TakerBuys}};
constexpr std::array kCandleNames{Name{"timestamp", Part::Millis}, Name{"open", Part::Open},
                                  Name{"high", Part::High},        Name{"low", Part::Low},
                                  Name{"close", Part::Close},      Name{"volume", Part::Volume}};
constexpr std::array kTickerNames{Name{"pair", Part::Symbol},     Name{"timestamp", Part::Millis},
                                  Name{"bid", Part::Bid},         Name{"ask", Part::Ask},
                                  Name{"last_trade", Part::Last}, Name{"rolling_24_hour_volume", Part::Volume}};

ErrorCode codeOf(std::string_view word)
{
    // What is not listed is a fault of the request.
    constexpr std::array<std::pair<std::string_view, ErrorCode>, 21> words{{
        {"ErrUnauthorised", ErrorCode::Auth},
        {"ErrApiKeyRevoked", ErrorCode::Auth},
        {"ErrInsufficientPerms", ErrorCode::Auth},
        {"ErrIncorrectPin", ErrorCode::Auth},
        {"ErrTooManyRequests", ErrorCode::RateLimited},
        {"ErrRateLimit", ErrorCode::RateLimited},
        {"ErrInternal", ErrorCode::Unavailable},
        {"ErrMarketUnavailable", ErrorCode::Unavailable},
        {"ErrUpstream", ErrorCode::Unavailable},
        {"ErrDeadlineExceeded", ErrorCode::Timeout},
        {"ErrInsufficientBalance", ErrorCode::Denied},
        {"ErrInsufficientFunds", ErrorCode::Denied},
        {"ErrMaxActiveFiatRequestsExists", ErrorCode::Denied},
        {"ErrNotEnoughLiquidity", ErrorCode::Denied},
        {"ErrPostOnlyMode", ErrorCode::Denied},
        {"ErrOrderCanceled", ErrorCode::Denied},
        {"ErrDuplicateClientOrderID", ErrorCode::AlreadyExists},
        {"ErrNotFound", ErrorCode::NotFound},
        {"ErrInvalidMarketPair", ErrorCode::NotFound},
        {"ErrInvalidPair", ErrorCode::NotFound},
        {"ErrInvalidOrderRef", ErrorCode::NotFound},
    }};
    const auto* found = std::find_if(words.begin(), words.end(), [word](const auto& w) { return w.first == word; });
    return found == words.end() ? ErrorCode::InvalidInput : found->second;
}

/// The list behind `key` of an answer without an error.
Result<Value> openList(QByteArrayView text, Document& document, std::string_view key, const char* what)
{
    if (const Done verdict = lunoVerdict(text, 0); !verdict) {
        return verdict.error();
    }
    Value list;
    const bool isGood = json::open(text, document) && json::find(document, key, list) && json::isArray(list);
    return isGood ? Result<Value>(list) : json::unreadable("luno", what);
}

bool readCurrency(Value& value, Currency& out)
{
    if (!json::currency(value, out)) {
        return false;
    }
    out = out == Currency::of("XBT") ? Currency::of("BTC") : out;
    return true;
}

bool readInstrument(Value& item, Instrument& out)
{
    const bool isGood = json::forEachField(item, [&](std::string_view key, Value& value) {
        std::string_view word;
        std::int64_t decimals = -1;
        if (key == "market_id") {
            return json::symbol(value, out.id.symbol);
        }
        if (key == "base_currency" || key == "counter_currency") {
            return readCurrency(value, key == "base_currency" ? out.base : out.counter);
        }
        if (key == "price_scale" || key == "volume_scale") {
            const bool isNumber = json::integer(value, decimals);
            (key == "price_scale" ? out.tickSize : out.lotSize) = json::stepOfDecimals(decimals);
            return isNumber;
        }
        if (key == "min_volume") {
            return json::optionalDecimal(value, out.minQuantity);
        }
        if (key == "max_volume") {
            return json::optionalDecimal(value, out.maxQuantity);
        }
        if (key == "trading_status") {
            out.status = json::text(value, word) ? lunoStatus(word) : TradingStatus::Unknown;
        }
        return true;
    });
    out.id.venue = VenueId::of("luno");
    out.restName = out.id.symbol;
    return isGood && checkInstrument(out);
}

} // namespace

TradingStatus lunoStatus(std::string_view word)
{
    if (word == "ACTIVE") {
        return TradingStatus::Trading;
    }
    if (word == "POST_ONLY" || word == "POSTONLY") {
        return TradingStatus::PostOnly;
    }
    return word == "SUSPENDED" || word == "DISABLED" ? TradingStatus::Halted : TradingStatus::Unknown;
}

Done lunoVerdict(QByteArrayView text, int httpStatus)
{
    Document document;
    Value value;
    std::string_view code;
    std::string_view words;
    const bool isObject = httpStatus != 429 && json::open(text, document) && !json::isArray(document);
    const bool isError = isObject && json::find(document, "error", value) && json::text(value, words);
    if (!isError) {
        return json::statusVerdict(httpStatus);
    }
    if (json::find(document, "error_code", value)) {
        json::text(value, code);
    }
    return Error{codeOf(code), json::words(words)};
}

Result<InstrumentList> parseLunoInstruments(QByteArrayView text)
{
    Document document;
    auto list = openList(text, document, "markets", "list of markets");
    if (!list) {
        return list.error();
    }
    return json::instrumentsOf(*list, "luno", "list of markets", readInstrument);
}

Result<std::vector<Candle>> parseLunoCandles(QByteArrayView text, Timeframe timeframe, Timestamp now)
{
    Document document;
    auto list = openList(text, document, "candles", "candles");
    if (!list) {
        return list.error();
    }
    return json::candlesOf(*list, "luno", kCandleNames, timeframe, now);
}

Result<std::vector<PublicTrade>> parseLunoTrades(QByteArrayView text)
{
    Document document;
    auto list = openList(text, document, "trades", "trades");
    if (!list) {
        return list.error();
    }
    return json::tradesOf(*list, "luno", kTradeNames);
}

Result<BookUpdate> parseLunoBook(QByteArrayView text, Timestamp received)
{
    if (const Done verdict = lunoVerdict(text, 0); !verdict) {
        return verdict.error();
    }
    Document document;
    Object root;
    BookUpdate out;
    out.kind = BookUpdateKind::Snapshot;
    out.time = received;
    bool hasSides = false;
    const bool isGood = json::open(text, document) && json::asObject(document, root)
        && json::forEachField(root, [&](std::string_view key, Value& value) {
                            if (key == "bids" || key == "asks") {
                                hasSides = true;
                                return json::namedLevels(value, "price", "volume", key == "bids" ? out.bids : out.asks);
                            }
                            return key != "timestamp" || json::millis(value, out.time);
                        });
    return isGood && hasSides ? Result<BookUpdate>(std::move(out)) : json::unreadable("luno", "book");
}

Result<std::vector<VenueTicker>> parseLunoTickers(QByteArrayView text, Timestamp received)
{
    if (const Done verdict = lunoVerdict(text, 0); !verdict) {
        return verdict.error();
    }
    std::vector<VenueTicker> out;
    const auto add = [&](Value& item) {
        Record record;
        VenueTicker ticker;
        const bool isRead = json::readRecord(item, kTickerNames, record);
        if (isRead && json::takeTicker(record, received, ticker) && !ticker.symbol.isEmpty()) {
            out.push_back(ticker);
        }
        return isRead;
    };
    Document document;
    Value value;
    bool isGood = json::open(text, document);
    if (isGood && json::find(document, "tickers", value)) {
        isGood = json::forEach(value, add);
    } else {
        isGood = isGood && json::asValue(document, value) && add(value);
    }
    return isGood && !out.empty() ? Result<std::vector<VenueTicker>>(std::move(out))
                                  : json::unreadable("luno", "ticker");
}

QByteArray lunoDuration(Timeframe timeframe)
{
    return json::wordOf(kDurations, timeframe);
}

} // namespace elite
