// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/okx/okx_parse.h"

#include "app/market/venues/okx/okx_names.h"

#include <array>

namespace elite {

namespace {

using json::Document;
using json::Interval;
using json::Record;
using json::Value;

// Bars of six hours and more begin on Hong Kong's day unless "utc" is asked for.
constexpr std::array kBars{
    Interval{"1s", "1s"},   Interval{"1m", "1m"},    Interval{"3m", "3m"}, Interval{"5m", "5m"},
    Interval{"15m", "15m"}, Interval{"30m", "30m"},  Interval{"1h", "1H"}, Interval{"2h", "2H"},
    Interval{"4h", "4H"},   Interval{"6h", "6Hutc"}, Interval{"6h", "6H"}, Interval{"12h", "12Hutc"},
    Interval{"12h", "12H"}, Interval{"1d", "1Dutc"}, Interval{"1d", "1D"}, Interval{"3d", "3Dutc"},
    Interval{"3d", "3D"},   Interval{"1w", "1Wutc"}, Interval{"1w", "1W"}, Interval{"1M", "1Mutc"},
    Interval{"1M", "1M"},
};

ErrorCode codeOf(std::int64_t number)
{
    switch (number) {
    case 50011: // Requests too frequent.
    case 50013: // Busy.
    case 50040:
    case 50061:
        return number == 50013 ? ErrorCode::Unavailable : ErrorCode::RateLimited;
    case 50001:
    case 50026:
        return ErrorCode::Unavailable;
    case 50004:
        return ErrorCode::Timeout;
    case 51001:
    case 51603:
    case 51400:
    case 51405:
    case 51410:
        return ErrorCode::NotFound;
    case 51016:
        return ErrorCode::AlreadyExists;
    case 51008:
    case 51020:
    case 51119:
    case 51127:
    case 51131:
        return number == 51020 ? ErrorCode::InvalidInput : ErrorCode::Denied;
    default:
        break;
    }
    if (number >= 50100 && number < 50200) {
        return ErrorCode::Auth;
    }
    if ((number >= 51000 && number < 52000) || (number >= 50002 && number < 50100)) {
        return ErrorCode::InvalidInput;
    }
    return ErrorCode::Denied;
}

/// The first refused order of an answer whose own code says only that something failed.
bool findRefusal(Document& document, std::int64_t& number, std::string_view& words)
{
    Value data;
    bool isFound = false;
    (void)(json::find(document, "data", data) && json::forEach(data, [&](Value& item) {
               std::int64_t code = 0;
               std::string_view text;
               const bool isGood = json::forEachField(item, [&](std::string_view key, Value& value) {
                   if (key == "sCode") {
                       return json::integer(value, code);
                   }
                   return key != "sMsg" || json::text(value, text);
               });
               if (isGood && code != 0 && !isFound) {
                   isFound = true;
                   number = code;
                   words = text;
               }
               return isGood;
           }));
    return isFound;
}

/// "data" of an answer without an error.
Result<Value> openData(QByteArrayView text, Document& document, const char* what)
{
    if (const Done verdict = okxVerdict(text, 0); !verdict) {
        return verdict.error();
    }
    Value data;
    if (!json::open(text, document) || !json::find(document, "data", data)) {
        return json::unreadable("okx", what);
    }
    return data;
}

template <class T, class Read> Result<std::vector<T>> readList(QByteArrayView text, const char* what, Read&& read)
{
    Document document;
    auto data = openData(text, document, what);
    if (!data) {
        return data.error();
    }
    std::vector<T> out;
    const bool isGood = json::forEach(*data, [&](Value& item) { return read(item, out.emplace_back()); });
    return isGood ? Result<std::vector<T>>(std::move(out)) : json::unreadable("okx", what);
}

TradingStatus statusOf(std::string_view word)
{
    if (word == "live") {
        return TradingStatus::Trading;
    }
    if (word == "suspend") {
        return TradingStatus::Halted;
    }
    return word == "preopen" || word == "test" || word == "expired" ? TradingStatus::Closed : TradingStatus::Unknown;
}

bool readInstrument(Value& item, Instrument& out)
{
    bool isSpot = false;
    const bool isGood = json::forEachField(item, [&](std::string_view key, Value& value) {
        std::string_view word;
        if (key == "instId") {
            return json::symbol(value, out.id.symbol);
        }
        if (key == "instType") {
            isSpot = json::text(value, word) && word == "SPOT";
        } else if (key == "baseCcy") {
            return json::currency(value, out.base);
        } else if (key == "quoteCcy") {
            return json::currency(value, out.counter);
        } else if (key == "tickSz") {
            return json::optionalDecimal(value, out.tickSize);
        } else if (key == "lotSz") {
            return json::optionalDecimal(value, out.lotSize);
        } else if (key == "minSz") {
            return json::optionalDecimal(value, out.minQuantity);
        } else if (key == "maxLmtSz") {
            return json::optionalDecimal(value, out.maxQuantity);
        } else if (key == "state") {
            out.status = json::text(value, word) ? statusOf(word) : TradingStatus::Unknown;
        }
        return true;
    });
    out.id.venue = VenueId::of("okx");
    out.restName = out.id.symbol;
    return isGood && isSpot && checkInstrument(out);
}

} // namespace

Done okxVerdict(QByteArrayView text, int httpStatus)
{
    Document document;
    Value value;
    std::int64_t number = 0;
    std::string_view words;
    const bool isAnswer = json::open(text, document) && !json::isArray(document) && json::find(document, "code", value)
        && json::integer(value, number);
    if (!isAnswer || number == 0) {
        return json::statusVerdict(httpStatus);
    }
    if (json::find(document, "msg", value)) {
        json::text(value, words);
    }
    if (number == 1 || number == 2) { // All or some operations failed: the orders say why.
        findRefusal(document, number, words);
    }
    return Error{httpStatus == 429 ? ErrorCode::RateLimited : codeOf(number), json::words(words)};
}

Result<InstrumentList> parseOkxInstruments(QByteArrayView text)
{
    Document document;
    auto list = openData(text, document, "list of instruments");
    if (!list) {
        return list.error();
    }
    return json::instrumentsOf(*list, "okx", "list of instruments", readInstrument);
}

Result<std::vector<Candle>> parseOkxCandles(QByteArrayView text, Timeframe timeframe, Timestamp now)
{
    auto out = readList<Candle>(text, "candles", [&](Value& row, Candle& candle) {
        Record record;
        return json::readRow(row, kOkxCandleColumns, record) && json::takeCandle(record, timeframe, now, candle);
    });
    if (out) {
        json::sortByTime(*out);
    }
    return out;
}

Result<std::vector<PublicTrade>> parseOkxTrades(QByteArrayView text)
{
    auto out = readList<PublicTrade>(text, "trades", [](Value& item, PublicTrade& trade) {
        Record record;
        return json::readRecord(item, kOkxTradeNames, record) && json::takeTrade(record, trade);
    });
    if (out) {
        json::sortByTime(*out);
    }
    return out;
}

Result<BookUpdate> parseOkxBook(QByteArrayView text, Timestamp received)
{
    const auto books = readList<BookUpdate>(text, "book", [&](Value& item, BookUpdate& book) {
        book.kind = BookUpdateKind::Snapshot;
        book.time = received;
        return json::forEachField(item, [&](std::string_view key, Value& value) {
            if (key == "ts") {
                return json::millis(value, book.time);
            }
            if (key == "seqId") {
                return json::whole(value, book.lastId);
            }
            return key == "bids" ? json::levels(value, book.bids) : key != "asks" || json::levels(value, book.asks);
        });
    });
    if (!books) {
        return books.error();
    }
    return books->size() == 1 ? Result<BookUpdate>(books->front()) : json::unreadable("okx", "book");
}

Result<std::vector<VenueTicker>> parseOkxTickers(QByteArrayView text, Timestamp received)
{
    Document document;
    auto data = openData(text, document, "ticker");
    if (!data) {
        return data.error();
    }
    std::vector<VenueTicker> out;
    const bool isGood = json::forEach(*data, [&](Value& item) {
        Record record;
        VenueTicker ticker;
        const bool isRead = json::readRecord(item, kOkxTickerNames, record);
        if (isRead && json::takeTicker(record, received, ticker) && !ticker.symbol.isEmpty()) {
            out.push_back(ticker); // A list of hundreds has some markets without a price.
        }
        return isRead;
    });
    return isGood && !out.empty() ? Result<std::vector<VenueTicker>>(std::move(out))
                                  : json::unreadable("okx", "ticker");
}

Result<Timestamp> parseOkxTime(QByteArrayView text)
{
    const auto times = readList<Timestamp>(text, "time", [](Value& item, Timestamp& time) {
        return json::forEachField(
            item, [&](std::string_view key, Value& value) { return key != "ts" || json::millis(value, time); });
    });
    if (!times) {
        return times.error();
    }
    return times->size() == 1 && times->front() != Timestamp() ? Result<Timestamp>(times->front())
                                                               : json::unreadable("okx", "time");
}

QByteArray okxBar(Timeframe timeframe)
{
    return json::wordOf(kBars, timeframe);
}

bool okxTimeframe(std::string_view bar, Timeframe& out)
{
    return json::timeframeOf(kBars, bar, out);
}

} // namespace elite
