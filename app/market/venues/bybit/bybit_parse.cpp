// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/bybit/bybit_parse.h"

#include "app/market/venues/bybit/bybit_names.h"

#include <array>

namespace elite {

namespace {

using json::Document;
using json::Interval;
using json::Name;
using json::Object;
using json::Part;
using json::Record;
using json::Value;

constexpr std::array kIntervals{
    Interval{"1m", "1"},  Interval{"3m", "3"},   Interval{"5m", "5"},   Interval{"15m", "15"}, Interval{"30m", "30"},
    Interval{"1h", "60"}, Interval{"2h", "120"}, Interval{"4h", "240"}, Interval{"6h", "360"}, Interval{"12h", "720"},
    Interval{"1d", "D"},  Interval{"1w", "W"},   Interval{"1M", "M"},
};
constexpr std::array kTradeNames{Name{"symbol", Part::Symbol}, Name{"price", Part::Price},
                                 Name{"size", Part::Quantity}, Name{"side", Part::TakerWord},
                                 Name{"execId", Part::Id},     Name{"time", Part::Millis}};
constexpr std::array kCandleColumns{Part::Millis, Part::Open, Part::High, Part::Low, Part::Close, Part::Volume};

ErrorCode codeOf(std::int64_t number)
{
    switch (number) {
    case 10000:
        return ErrorCode::Timeout;
    case 10001:
    case 10002: // The clock: the signature itself may be right.
        return ErrorCode::InvalidInput;
    case 10003:
    case 10004:
    case 10005:
    case 10007:
    case 10009:
    case 10010:
    case 33004:
        return ErrorCode::Auth;
    case 10006:
    case 10018:
    case 170005:
    case 170222:
        return ErrorCode::RateLimited;
    case 10016:
    case 170001:
    case 170007:
        return ErrorCode::Unavailable;
    case 110001:
    case 170121:
    case 170139:
    case 170142:
    case 170143:
    case 170213:
        return ErrorCode::NotFound;
    case 110072:
    case 170141:
        return ErrorCode::AlreadyExists;
    case 110004:
    case 110007:
    case 110012:
    case 170033:
    case 170131:
    case 170132:
    case 170133:
        return number == 170132 || number == 170133 ? ErrorCode::InvalidInput : ErrorCode::Denied;
    default:
        return number >= 170100 && number < 170200 ? ErrorCode::InvalidInput : ErrorCode::Denied;
    }
}

/// "result" of an answer without an error.
Result<Object> openResult(QByteArrayView text, Document& document, const char* what)
{
    if (const Done verdict = bybitVerdict(text, 0); !verdict) {
        return verdict.error();
    }
    Value value;
    Object result;
    const bool isGood
        = json::open(text, document) && json::find(document, "result", value) && json::asObject(value, result);
    return isGood ? Result<Object>(result) : json::unreadable("bybit", what);
}

template <class T, class Read> Result<std::vector<T>> readList(QByteArrayView text, const char* what, Read&& read)
{
    Document document;
    auto result = openResult(text, document, what);
    if (!result) {
        return result.error();
    }
    std::vector<T> out;
    Value list;
    const bool isGood = json::find(*result, "list", list)
        && json::forEach(list, [&](Value& item) { return read(item, out.emplace_back()); });
    return isGood ? Result<std::vector<T>>(std::move(out)) : json::unreadable("bybit", what);
}

TradingStatus statusOf(std::string_view word)
{
    if (word == "Trading") {
        return TradingStatus::Trading;
    }
    return word == "PreLaunch" || word == "Delivering" || word == "Closed" ? TradingStatus::Closed
                                                                           : TradingStatus::Unknown;
}

bool readLimits(Value& filter, Instrument& out)
{
    return json::forEachField(filter, [&](std::string_view key, Value& value) {
        if (key == "basePrecision") {
            return json::optionalDecimal(value, out.lotSize);
        }
        if (key == "minOrderQty") {
            return json::optionalDecimal(value, out.minQuantity);
        }
        if (key == "maxOrderQty" || (key == "maxLimitOrderQty" && out.maxQuantity.isZero())) {
            return json::optionalDecimal(value, out.maxQuantity);
        }
        return key != "minOrderAmt" || json::optionalDecimal(value, out.minNotional);
    });
}

bool readInstrument(Value& item, Instrument& out)
{
    const bool isGood = json::forEachField(item, [&](std::string_view key, Value& value) {
        std::string_view word;
        if (key == "symbol") {
            return json::symbol(value, out.id.symbol);
        }
        if (key == "baseCoin") {
            return json::currency(value, out.base);
        }
        if (key == "quoteCoin") {
            return json::currency(value, out.counter);
        }
        if (key == "status") {
            out.status = json::text(value, word) ? statusOf(word) : TradingStatus::Unknown;
        } else if (key == "lotSizeFilter") {
            return readLimits(value, out);
        } else if (key == "priceFilter") {
            return json::forEachField(value, [&](std::string_view name, Value& step) {
                return name != "tickSize" || json::optionalDecimal(step, out.tickSize);
            });
        }
        return true;
    });
    out.id.venue = VenueId::of("bybit");
    out.restName = out.id.symbol;
    return isGood && checkInstrument(out);
}

} // namespace

Done bybitVerdict(QByteArrayView text, int httpStatus)
{
    Document document;
    Value value;
    std::int64_t number = 0;
    std::string_view words;
    const bool isAnswer = json::open(text, document) && !json::isArray(document)
        && json::find(document, "retCode", value) && json::integer(value, number);
    if (!isAnswer || number == 0) {
        return json::statusVerdict(httpStatus);
    }
    if (json::find(document, "retMsg", value)) {
        json::text(value, words);
    }
    return Error{codeOf(number), json::words(words)};
}

Result<InstrumentList> parseBybitInstruments(QByteArrayView text)
{
    Document document;
    auto result = openResult(text, document, "list of instruments");
    if (!result) {
        return result.error();
    }
    Value list;
    return json::find(*result, "list", list) ? json::instrumentsOf(list, "bybit", "list of instruments", readInstrument)
                                             : json::unreadable("bybit", "list of instruments");
}

Result<std::vector<Candle>> parseBybitCandles(QByteArrayView text, Timeframe timeframe, Timestamp now)
{
    auto out = readList<Candle>(text, "candles", [&](Value& row, Candle& candle) {
        Record record;
        return json::readRow(row, kCandleColumns, record) && json::takeCandle(record, timeframe, now, candle);
    });
    if (out) {
        json::sortByTime(*out);
    }
    return out;
}

Result<std::vector<PublicTrade>> parseBybitTrades(QByteArrayView text)
{
    auto out = readList<PublicTrade>(text, "trades", [](Value& item, PublicTrade& trade) {
        Record record;
        return json::readRecord(item, kTradeNames, record) && json::takeTrade(record, trade);
    });
    if (out) {
        json::sortByTime(*out);
    }
    return out;
}

Result<BookUpdate> parseBybitBook(QByteArrayView text, Timestamp received)
{
    Document document;
    auto result = openResult(text, document, "book");
    if (!result) {
        return result.error();
    }
    BookUpdate out;
    out.kind = BookUpdateKind::Snapshot;
    out.time = received;
    bool hasSides = false;
    const bool isGood = json::forEachField(*result, [&](std::string_view key, Value& value) {
        if (key == "b" || key == "a") {
            hasSides = true;
            return json::levels(value, key == "b" ? out.bids : out.asks);
        }
        if (key == "ts") {
            return json::millis(value, out.time);
        }
        return key != "u" || json::whole(value, out.lastId);
    });
    return isGood && hasSides ? Result<BookUpdate>(std::move(out)) : json::unreadable("bybit", "book");
}

Result<std::vector<VenueTicker>> parseBybitTickers(QByteArrayView text, Timestamp received)
{
    Document document;
    auto result = openResult(text, document, "ticker");
    if (!result) {
        return result.error();
    }
    std::vector<VenueTicker> out;
    Value list;
    const bool isGood = json::find(*result, "list", list) && json::forEach(list, [&](Value& item) {
                            Record record;
                            VenueTicker ticker;
                            const bool isRead = json::readRecord(item, kBybitTickerNames, record);
                            if (isRead && json::takeTicker(record, received, ticker) && !ticker.symbol.isEmpty()) {
                                out.push_back(ticker);
                            }
                            return isRead;
                        });
    return isGood && !out.empty() ? Result<std::vector<VenueTicker>>(std::move(out))
                                  : json::unreadable("bybit", "ticker");
}

Result<Timestamp> parseBybitTime(QByteArrayView text)
{
    if (const Done verdict = bybitVerdict(text, 0); !verdict) {
        return verdict.error();
    }
    Document document;
    Value value;
    Timestamp out;
    const bool isGood = json::open(text, document) && json::find(document, "time", value) && json::millis(value, out);
    return isGood ? Result<Timestamp>(out) : json::unreadable("bybit", "time");
}

QByteArray bybitInterval(Timeframe timeframe)
{
    return json::wordOf(kIntervals, timeframe);
}

bool bybitTimeframe(std::string_view interval, Timeframe& out)
{
    return json::timeframeOf(kIntervals, interval, out);
}

} // namespace elite
