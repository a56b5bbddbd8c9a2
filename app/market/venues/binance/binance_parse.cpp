// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/binance/binance_parse.h"

#include "app/market/venues/json_input.h"

#include <algorithm>
#include <array>
#include <utility>

namespace elite {

namespace {

using json::Document;
using json::Object;
using json::Value;

Error unreadable(const char* what)
{
    return {ErrorCode::Parse, QStringLiteral("binance: no readable %1").arg(QLatin1String(what))};
}

ErrorCode codeOf(std::int64_t number, std::string_view words)
{
    const auto says = [words](std::string_view part) { return words.find(part) != std::string_view::npos; };
    switch (number) {
    case -1003:
    case -1015:
    case -1034:
        return ErrorCode::RateLimited;
    case -1002:
    case -1022:
    case -2014:
    case -2015:
        return ErrorCode::Auth;
    case -1013: // A filter: tick, lot, notional.
    case -1021:
        return ErrorCode::InvalidInput; // -1021 is the clock: the signature itself may be right.
    case -1007:
        return ErrorCode::Timeout;
    case -1000:
    case -1001:
    case -1006:
    case -1008:
    case -1016:
        return ErrorCode::Unavailable;
    case -1121:
    case -2013:
    case -2011:
    case -2026:
        return ErrorCode::NotFound;
    case -2010: // "Order would be rejected": the words tell why.
    case -2021:
    case -2022:
        return says("Duplicate") ? ErrorCode::AlreadyExists : ErrorCode::Denied;
    case -3041:
    case -2018:
    case -2019:
        return ErrorCode::Denied;
    default:
        return number <= -1100 && number > -1200 ? ErrorCode::InvalidInput : ErrorCode::Denied;
    }
}

TradingStatus statusOf(std::string_view word)
{
    constexpr std::array<std::pair<std::string_view, TradingStatus>, 8> words{{
        {"TRADING", TradingStatus::Trading},
        {"CANCEL_ONLY", TradingStatus::CancelOnly},
        {"HALT", TradingStatus::Halted},
        {"BREAK", TradingStatus::Halted},
        {"AUCTION_MATCH", TradingStatus::Halted},
        {"PRE_TRADING", TradingStatus::Closed},
        {"POST_TRADING", TradingStatus::Closed},
        {"END_OF_DAY", TradingStatus::Closed},
    }};
    const auto* found = std::find_if(words.begin(), words.end(), [word](const auto& w) { return w.first == word; });
    return found == words.end() ? TradingStatus::Unknown : found->second;
}

struct FilterFields
{
    std::string_view type;
    Decimal tickSize;
    Decimal stepSize;
    Decimal minQty;
    Decimal maxQty;
    Decimal minNotional;
};

bool readFilter(Value& filter, Instrument& out)
{
    FilterFields f;
    const bool isGood = json::forEachField(filter, [&](std::string_view key, Value& value) {
        if (key == "filterType") {
            return json::text(value, f.type);
        }
        if (key == "tickSize") {
            return json::decimal(value, f.tickSize);
        }
        if (key == "stepSize") {
            return json::decimal(value, f.stepSize);
        }
        if (key == "minQty") {
            return json::decimal(value, f.minQty);
        }
        if (key == "maxQty") {
            return json::decimal(value, f.maxQty);
        }
        return key != "minNotional" || json::decimal(value, f.minNotional);
    });
    if (f.type == "PRICE_FILTER") {
        out.tickSize = f.tickSize;
    } else if (f.type == "LOT_SIZE") {
        out.lotSize = f.stepSize;
        out.minQuantity = f.minQty;
        out.maxQuantity = f.maxQty;
    } else if (f.type == "NOTIONAL" || f.type == "MIN_NOTIONAL") {
        out.minNotional = f.minNotional;
    }
    return isGood;
}

bool currency(Value& value, Currency& out)
{
    std::string_view name;
    if (!json::text(value, name)) {
        return false;
    }
    const auto code = Currency::parse(QByteArrayView(name.data(), static_cast<qsizetype>(name.size())));
    out = code.valueOr(Currency());
    return code.hasValue();
}

Decimal stepOfDecimals(std::int64_t decimals)
{
    return Decimal::fromParts(1, static_cast<int>(std::clamp<std::int64_t>(decimals, -1, 99))).valueOr(Decimal());
}

bool readInstrument(Value& symbol, Instrument& out)
{
    std::int64_t baseDecimals = -1;
    std::int64_t counterDecimals = -1;
    bool isNamed = true;
    const bool isGood = json::forEachField(symbol, [&](std::string_view key, Value& value) {
        std::string_view word;
        if (key == "symbol") {
            isNamed = json::symbol(value, out.id.symbol) && isNamed;
        } else if (key == "baseAsset") {
            isNamed = currency(value, out.base) && isNamed;
        } else if (key == "quoteAsset") {
            isNamed = currency(value, out.counter) && isNamed;
        } else if (key == "status") {
            out.status = json::text(value, word) ? statusOf(word) : TradingStatus::Unknown;
        } else if (key == "baseAssetPrecision") {
            return json::integer(value, baseDecimals);
        } else if (key == "quotePrecision") {
            return json::integer(value, counterDecimals);
        } else if (key == "filters") {
            return json::forEach(value, [&](Value& filter) { return readFilter(filter, out); });
        }
        return true;
    });
    out.restName = out.id.symbol;
    out.tickSize = out.tickSize.isZero() ? stepOfDecimals(counterDecimals) : out.tickSize;
    out.lotSize = out.lotSize.isZero() ? stepOfDecimals(baseDecimals) : out.lotSize;
    return isGood && isNamed && checkInstrument(out);
}

struct LimitFields
{
    std::string_view type;
    std::string_view interval;
    std::int64_t count = 0; // Of the intervals.
    std::int64_t limit = 0;
};

/// "rateLimits" of exchangeInfo; 0 where no limit on the weights of one minute is named.
int weightPerMinute(Document& document)
{
    constexpr std::int64_t kMost = 1'000'000; // Whatever is more than this is no limit.
    Value limits;
    int out = 0;
    if (!json::find(document, "rateLimits", limits) || !json::isArray(limits)) {
        return 0;
    }
    (void)json::forEach(limits, [&](Value& item) {
        LimitFields f;
        const bool isGood = json::forEachField(item, [&](std::string_view key, Value& value) {
            if (key == "rateLimitType" || key == "interval") {
                return json::text(value, key == "interval" ? f.interval : f.type);
            }
            if (key == "intervalNum" || key == "limit") {
                return json::integer(value, key == "limit" ? f.limit : f.count);
            }
            return true;
        });
        const bool isIt = f.type == "REQUEST_WEIGHT" && f.interval == "MINUTE" && f.count == 1;
        if (isGood && isIt && f.limit > 0 && f.limit <= kMost) {
            out = static_cast<int>(f.limit);
        }
        return isGood;
    });
    return out;
}

bool readCandleRow(Value& row, Timeframe timeframe, Candle& out)
{
    int columns = 0;
    const bool isGood = json::forEachIndexed(row, [&](int index, Value& item) {
        columns = index + 1;
        switch (index) {
        case 0:
            return json::millis(item, out.openTime);
        case 1:
            return json::price(item, out.open);
        case 2:
            return json::price(item, out.high);
        case 3:
            return json::price(item, out.low);
        case 4:
            return json::price(item, out.close);
        case 5:
            return json::quantity(item, out.volume);
        case 8:
            return json::integer(item, out.trades);
        default:
            return true;
        }
    });
    out.closeTime = timeframe.next(out.openTime);
    return isGood && columns >= 6 && out.low.isPositive();
}

bool readTrade(Value& item, PublicTrade& out)
{
    const bool isGood = json::forEachField(item, [&](std::string_view key, Value& value) {
        bool isBuyerMaker = false;
        if (key == "p" || key == "price") {
            return json::price(value, out.price);
        }
        if (key == "q" || key == "qty") {
            return json::quantity(value, out.quantity);
        }
        if (key == "T" || key == "time") {
            return json::millis(value, out.time);
        }
        if (key == "a" || key == "id") {
            return json::whole(value, out.id);
        }
        if (key == "m" || key == "isBuyerMaker") {
            const bool isKnown = json::boolean(value, isBuyerMaker);
            out.taker = isBuyerMaker ? TakerSide::Seller : TakerSide::Buyer;
            return isKnown;
        }
        return true;
    });
    return isGood && out.price.isPositive() && out.quantity.isPositive();
}

bool readTicker(Value& item, VenueTicker& out)
{
    struct PriceField
    {
        std::string_view key;
        Price* target;
    };
    const std::array<PriceField, 7> prices{{{"bidPrice", &out.quote.bid},
                                            {"askPrice", &out.quote.ask},
                                            {"lastPrice", &out.quote.last},
                                            {"price", &out.quote.last},
                                            {"openPrice", &out.day.open},
                                            {"highPrice", &out.day.high},
                                            {"lowPrice", &out.day.low}}};
    const bool isGood = json::forEachField(item, [&](std::string_view key, Value& value) {
        const auto* field
            = std::find_if(prices.begin(), prices.end(), [key](const PriceField& f) { return f.key == key; });
        if (field != prices.end()) {
            return json::price(value, *field->target);
        }
        if (key == "symbol") {
            return json::symbol(value, out.symbol);
        }
        if (key == "bidQty" || key == "bidSize") {
            return json::quantity(value, out.quote.bidSize);
        }
        if (key == "askQty" || key == "askSize") {
            return json::quantity(value, out.quote.askSize);
        }
        if (key == "volume") {
            return json::roundedQuantity(value, out.day.volume);
        }
        if (key == "closeTime") {
            return json::millis(value, out.quote.time);
        }
        return true;
    });
    out.day.time = out.quote.time;
    out.day.last = out.quote.last;
    const bool isPriced = out.quote.last.isPositive() || (out.quote.bid.isPositive() && out.quote.bid <= out.quote.ask);
    return isGood && isPriced && !out.symbol.isEmpty();
}

template <class Item, class Read> Result<std::vector<Item>> readList(QByteArrayView text, const char* what, Read&& read)
{
    Document document;
    if (!json::open(text, document)) {
        return unreadable(what);
    }
    if (!json::isArray(document)) {
        const Done verdict = binanceVerdict(text, 0);
        return verdict ? unreadable(what) : verdict.error();
    }
    std::vector<Item> out;
    Value list;
    const bool isGood = json::asValue(document, list)
        && json::forEach(list, [&](Value& item) { return read(item, out.emplace_back()); });
    return isGood && !json::isBroken() ? Result<std::vector<Item>>(std::move(out)) : unreadable(what);
}

} // namespace

Done binanceVerdict(QByteArrayView text, int httpStatus)
{
    if (httpStatus == 451) {
        return Error{ErrorCode::Denied, QStringLiteral("not available in your country")};
    }
    if (httpStatus == 429 || httpStatus == 418) {
        return Error{ErrorCode::RateLimited, QStringLiteral("HTTP %1").arg(httpStatus)};
    }
    Document document;
    Object root;
    Value value;
    std::int64_t number = 0;
    std::string_view words;
    const bool isError = json::open(text, document) && !json::isArray(document) && json::asObject(document, root)
        && json::find(root, "code", value) && json::integer(value, number) && number < 0;
    if (!isError) {
        return httpStatus >= 500 ? Done(Error{ErrorCode::Unavailable, QStringLiteral("HTTP %1").arg(httpStatus)})
                                 : Done();
    }
    if (json::find(root, "msg", value)) {
        json::text(value, words);
    }
    return Error{codeOf(number, words), QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()))};
}

Result<InstrumentList> parseBinanceInstruments(QByteArrayView text, const VenueId& venue)
{
    if (const Done verdict = binanceVerdict(text, 0); !verdict) {
        return verdict.error();
    }
    Document document;
    Value symbols;
    InstrumentList out;
    const bool isGood = json::open(text, document) && !json::isArray(document)
        && json::find(document, "symbols", symbols) && json::forEach(symbols, [&](Value& symbol) {
                            Instrument instrument;
                            instrument.id.venue = venue;
                            if (readInstrument(symbol, instrument)) {
                                out.instruments.push_back(instrument);
                            } else {
                                ++out.refused;
                            }
                            return true;
                        });
    if (isGood) {
        out.weightPerMinute = weightPerMinute(document);
    }
    return isGood ? Result<InstrumentList>(std::move(out)) : unreadable("list of symbols");
}

Result<std::vector<Candle>> parseBinanceCandles(QByteArrayView text, Timeframe timeframe, Timestamp now)
{
    return readList<Candle>(text, "candles", [&](Value& row, Candle& out) {
        const bool isGood = readCandleRow(row, timeframe, out);
        out.state = out.closeTime > now ? CandleState::Forming : CandleState::Closed;
        return isGood;
    });
}

Result<std::vector<PublicTrade>> parseBinanceTrades(QByteArrayView text)
{
    return readList<PublicTrade>(text, "trades", readTrade);
}

Result<BookUpdate> parseBinanceBook(QByteArrayView text, Timestamp received)
{
    if (const Done verdict = binanceVerdict(text, 0); !verdict) {
        return verdict.error();
    }
    Document document;
    Object root;
    BookUpdate out;
    out.kind = BookUpdateKind::Snapshot;
    out.time = received;
    const bool isGood
        = json::open(text, document) && !json::isArray(document) && json::asObject(document, root)
        && json::forEachField(root, [&](std::string_view key, Value& value) {
               if (key == "lastUpdateId") {
                   return json::whole(value, out.lastId);
               }
               return key == "bids" ? json::levels(value, out.bids) : key != "asks" || json::levels(value, out.asks);
           });
    return isGood && out.lastId != 0 ? Result<BookUpdate>(std::move(out)) : unreadable("book");
}

Result<std::vector<VenueTicker>> parseBinanceTickers(QByteArrayView text, Timestamp received)
{
    const auto read = [received](Value& item, VenueTicker& out) {
        out.quote.time = received;
        return readTicker(item, out);
    };
    if (text.trimmed().startsWith('[')) {
        return readList<VenueTicker>(text, "tickers", read);
    }
    if (const Done verdict = binanceVerdict(text, 0); !verdict) {
        return verdict.error();
    }
    Document document;
    Value item;
    std::vector<VenueTicker> out(1);
    const bool isGood = json::open(text, document) && json::asValue(document, item) && read(item, out[0]);
    return isGood ? Result<std::vector<VenueTicker>>(std::move(out)) : unreadable("ticker");
}

Result<Timestamp> parseBinanceTime(QByteArrayView text)
{
    Document document;
    Value value;
    Timestamp out;
    const bool isGood = json::open(text, document) && !json::isArray(document)
        && json::find(document, "serverTime", value) && json::millis(value, out);
    return isGood ? Result<Timestamp>(out) : unreadable("time");
}

} // namespace elite
