// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/kraken/kraken_parse.h"

#include "app/market/venues/record.h"

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
    return {ErrorCode::Parse, QStringLiteral("kraken: no readable %1").arg(QLatin1String(what))};
}

QByteArrayView view(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

struct ErrorRule
{
    std::string_view prefix;
    ErrorCode code;
};

// The first prefix that fits decides; what is not listed counts as "not now".
constexpr std::array kErrorRules{
    ErrorRule{"EAPI:Rate limit", ErrorCode::RateLimited},
    ErrorRule{"EAPI:Bad request", ErrorCode::InvalidInput},
    ErrorRule{"EAPI:Feature disabled", ErrorCode::Denied},
    ErrorRule{"EAPI:", ErrorCode::Auth},
    ErrorRule{"EGeneral:Too many requests", ErrorCode::RateLimited},
    ErrorRule{"EGeneral:Temporary lockout", ErrorCode::RateLimited},
    ErrorRule{"EGeneral:Permission denied", ErrorCode::Auth},
    ErrorRule{"EGeneral:Invalid arguments", ErrorCode::InvalidInput},
    ErrorRule{"EOrder:Rate limit", ErrorCode::RateLimited},
    ErrorRule{"EOrder:Insufficient", ErrorCode::Denied},
    ErrorRule{"EOrder:Unknown order", ErrorCode::NotFound},
    ErrorRule{"EOrder:", ErrorCode::InvalidInput},
    ErrorRule{"EQuery:", ErrorCode::NotFound},
    ErrorRule{"ETrade:", ErrorCode::Denied},
    ErrorRule{"ESession:", ErrorCode::Auth},
};

Error venueError(std::string_view words)
{
    const auto* rule = std::find_if(kErrorRules.begin(), kErrorRules.end(), [words](const ErrorRule& r) {
        return words.substr(0, r.prefix.size()) == r.prefix;
    });
    const ErrorCode code = rule == kErrorRules.end() ? ErrorCode::Unavailable : rule->code;
    return {code, QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()))};
}

/// The result of a REST answer, or Kraken's own complaint.
Result<Value> openResult(QByteArrayView text, Document& document)
{
    Value errors;
    if (!json::open(text, document) || !json::find(document, "error", errors)) {
        return unreadable("answer");
    }
    std::string_view words;
    const bool isList = json::forEach(errors, [&](Value& item) {
        std::string_view next;
        const bool isText = json::text(item, next);
        words = words.empty() ? next : words; // The first one is the cause.
        return isText;
    });
    if (!isList) {
        return unreadable("error list");
    }
    if (!words.empty() && words.front() != 'W') { // "W..." is a warning beside a good answer.
        return venueError(words);
    }
    Value result;
    if (!json::find(document, "result", result)) {
        return unreadable("result");
    }
    return result;
}

/// {"<pair>": <rows>, "last": ...}: calls `each` for the pair's value.
template <class F> bool forThePair(Value& result, F&& each)
{
    bool isFound = false;
    const bool isGood = json::forEachField(result, [&](std::string_view key, Value& value) {
        if (key == "last") {
            return true;
        }
        isFound = true;
        return each(key, value);
    });
    return isGood && isFound;
}

std::string_view usualName(std::string_view asset)
{
    if (asset == "XBT") {
        return "BTC";
    }
    return asset == "XDG" ? std::string_view("DOGE") : asset;
}

TradingStatus statusOf(std::string_view word)
{
    constexpr std::array<std::pair<std::string_view, TradingStatus>, 8> words{{
        {"online", TradingStatus::Trading},
        {"cancel_only", TradingStatus::CancelOnly},
        {"post_only", TradingStatus::PostOnly},
        {"limit_only", TradingStatus::LimitOnly},
        {"reduce_only", TradingStatus::ReduceOnly},
        {"maintenance", TradingStatus::Halted},
        {"delisted", TradingStatus::Closed},
        {"work_in_progress", TradingStatus::Closed},
    }};
    const auto* found = std::find_if(words.begin(), words.end(), [word](const auto& w) { return w.first == word; });
    return found == words.end() ? TradingStatus::Unknown : found->second;
}

bool splitName(std::string_view wsName, Instrument& out)
{
    const auto slash = wsName.find('/');
    if (slash == std::string_view::npos) {
        return false;
    }
    const auto base = usualName(wsName.substr(0, slash));
    const auto counter = usualName(wsName.substr(slash + 1));
    const auto baseCode = Currency::parse(view(base));
    const auto counterCode = Currency::parse(view(counter));
    std::array<char, 2 * Currency::kMaxLength + 1> joined{};
    if (!baseCode || !counterCode) {
        return false;
    }
    auto* at = std::copy(base.begin(), base.end(), joined.begin());
    *at++ = '/';
    at = std::copy(counter.begin(), counter.end(), at);
    out.base = *baseCode;
    out.counter = *counterCode;
    const auto symbol = Symbol::parse(QByteArrayView(joined.data(), at - joined.begin()));
    out.id = {VenueId::of("kraken"), symbol.valueOr(Symbol())};
    return symbol.hasValue();
}

Decimal stepOfDecimals(std::int64_t decimals)
{
    return Decimal::fromParts(1, static_cast<int>(std::clamp<std::int64_t>(decimals, -1, 99))).valueOr(Decimal());
}

bool readInstrument(Value& pair, Instrument& out)
{
    std::int64_t lotDecimals = -1;
    std::int64_t priceDecimals = -1;
    bool isNamed = false;
    const bool isGood = json::forEachField(pair, [&](std::string_view key, Value& value) {
        std::string_view word;
        if (key == "wsname") {
            isNamed = json::text(value, word) && splitName(word, out);
        } else if (key == "pair_decimals") {
            return json::integer(value, priceDecimals);
        } else if (key == "lot_decimals") {
            return json::integer(value, lotDecimals);
        } else if (key == "tick_size") {
            return json::decimal(value, out.tickSize);
        } else if (key == "ordermin") {
            return json::decimal(value, out.minQuantity);
        } else if (key == "costmin") {
            return json::decimal(value, out.minNotional);
        } else if (key == "status") {
            out.status = json::text(value, word) ? statusOf(word) : TradingStatus::Unknown;
        }
        return true;
    });
    out.tickSize = out.tickSize.isZero() ? stepOfDecimals(priceDecimals) : out.tickSize;
    out.lotSize = stepOfDecimals(lotDecimals);
    return isGood && isNamed && checkInstrument(out);
}

bool readCandleRow(Value& row, Timeframe timeframe, Candle& out)
{
    int columns = 0;
    const bool isGood = json::forEachIndexed(row, [&](int index, Value& item) {
        columns = index + 1;
        switch (index) {
        case 0:
            return json::epochSeconds(item, out.openTime);
        case 1:
            return json::price(item, out.open);
        case 2:
            return json::price(item, out.high);
        case 3:
            return json::price(item, out.low);
        case 4:
            return json::price(item, out.close);
        case 6:
            return json::quantity(item, out.volume);
        case 7:
            return json::integer(item, out.trades);
        default:
            return true;
        }
    });
    out.closeTime = json::endOf(out.openTime, timeframe); // Its weeks begin on Thursday.
    return isGood && columns >= 7 && out.low.isPositive();
}

bool readTradeRow(Value& row, PublicTrade& out)
{
    int columns = 0;
    const bool isGood = json::forEachIndexed(row, [&](int index, Value& item) {
        columns = index + 1;
        std::string_view word;
        switch (index) {
        case 0:
            return json::price(item, out.price);
        case 1:
            return json::quantity(item, out.quantity);
        case 2:
            return json::epochSeconds(item, out.time);
        case 3:
            out.taker = json::text(item, word) && word == "b" ? TakerSide::Buyer : TakerSide::Seller;
            return word == "b" || word == "s";
        case 6:
            return json::whole(item, out.id);
        default:
            return true;
        }
    });
    return isGood && columns >= 4 && out.price.isPositive() && out.quantity.isPositive();
}

/// One column of a ticker's array: "a":[price, whole lots, lots], "v":[today, 24 h].
template <class F> bool column(Value& array, int wanted, F&& read)
{
    return json::forEachIndexed(array, [&](int index, Value& item) { return index != wanted || read(item); });
}

bool readTicker(Value& pair, VenueTicker& out)
{
    const auto side = [](Value& array, Price& price, Quantity& size) {
        return json::forEachIndexed(array, [&](int index, Value& item) {
            return index == 0 ? json::price(item, price) : index != 2 || json::quantity(item, size);
        });
    };
    const bool isGood = json::forEachField(pair, [&](std::string_view key, Value& value) {
        if (key == "a") {
            return side(value, out.quote.ask, out.quote.askSize);
        }
        if (key == "b") {
            return side(value, out.quote.bid, out.quote.bidSize);
        }
        if (key == "c") {
            return column(value, 0, [&](Value& item) { return json::price(item, out.quote.last); });
        }
        if (key == "v") {
            return column(value, 1, [&](Value& item) { return json::roundedQuantity(item, out.day.volume); });
        }
        if (key == "l") {
            return column(value, 1, [&](Value& item) { return json::price(item, out.day.low); });
        }
        if (key == "h") {
            return column(value, 1, [&](Value& item) { return json::price(item, out.day.high); });
        }
        return key != "o" || json::price(value, out.day.open);
    });
    out.day.last = out.quote.last;
    return isGood && out.quote.bid.isPositive() && out.quote.bid <= out.quote.ask;
}

} // namespace

Done krakenVerdict(QByteArrayView text)
{
    Document document;
    const auto result = openResult(text, document);
    return result ? Done() : Done(result.error());
}

Result<InstrumentList> parseKrakenInstruments(QByteArrayView text)
{
    Document document;
    auto result = openResult(text, document);
    if (!result) {
        return result.error();
    }
    InstrumentList out;
    const bool isGood = json::forEachField(*result, [&](std::string_view key, Value& pair) {
        Instrument instrument;
        const auto restName = Symbol::parse(view(key));
        if (readInstrument(pair, instrument) && restName) {
            instrument.restName = *restName;
            out.instruments.push_back(instrument);
        } else {
            ++out.refused;
        }
        return true;
    });
    return isGood ? Result<InstrumentList>(std::move(out)) : Result<InstrumentList>(unreadable("list of pairs"));
}

Result<std::vector<Candle>> parseKrakenCandles(QByteArrayView text, Timeframe timeframe)
{
    Document document;
    auto result = openResult(text, document);
    if (!result) {
        return result.error();
    }
    std::vector<Candle> out;
    const bool isGood = forThePair(*result, [&](std::string_view, Value& rows) {
        return json::forEach(rows, [&](Value& row) { return readCandleRow(row, timeframe, out.emplace_back()); });
    });
    if (!isGood) {
        return unreadable("candles");
    }
    if (!out.empty()) {
        out.back().state = CandleState::Forming;
    }
    return out;
}

Result<std::vector<PublicTrade>> parseKrakenTrades(QByteArrayView text)
{
    Document document;
    auto result = openResult(text, document);
    if (!result) {
        return result.error();
    }
    std::vector<PublicTrade> out;
    const bool isGood = forThePair(*result, [&](std::string_view, Value& rows) {
        return json::forEach(rows, [&](Value& row) { return readTradeRow(row, out.emplace_back()); });
    });
    return isGood ? Result<std::vector<PublicTrade>>(std::move(out)) : unreadable("trades");
}

Result<BookUpdate> parseKrakenBook(QByteArrayView text, Timestamp received)
{
    Document document;
    auto result = openResult(text, document);
    if (!result) {
        return result.error();
    }
    BookUpdate out;
    out.kind = BookUpdateKind::Snapshot;
    out.time = received;
    const bool isGood = forThePair(*result, [&](std::string_view, Value& pair) {
        return json::forEachField(pair, [&](std::string_view key, Value& value) {
            return key == "asks" ? json::levels(value, out.asks) : key != "bids" || json::levels(value, out.bids);
        });
    });
    return isGood ? Result<BookUpdate>(std::move(out)) : unreadable("book");
}

Result<std::vector<VenueTicker>> parseKrakenTickers(QByteArrayView text, Timestamp received)
{
    Document document;
    auto result = openResult(text, document);
    if (!result) {
        return result.error();
    }
    std::vector<VenueTicker> out;
    const bool isGood = json::forEachField(*result, [&](std::string_view key, Value& pair) {
        VenueTicker ticker;
        ticker.symbol = Symbol::parse(view(key)).valueOr(Symbol());
        ticker.quote.time = ticker.day.time = received;
        if (readTicker(pair, ticker)) {
            out.push_back(ticker);
        }
        return true;
    });
    return isGood && !out.empty() ? Result<std::vector<VenueTicker>>(std::move(out)) : unreadable("ticker");
}

Result<Timestamp> parseKrakenTime(QByteArrayView text)
{
    Document document;
    auto result = openResult(text, document);
    if (!result) {
        return result.error();
    }
    Timestamp out;
    Object object;
    Value value;
    const bool isGood
        = json::asObject(*result, object) && json::find(object, "unixtime", value) && json::epochSeconds(value, out);
    return isGood ? Result<Timestamp>(out) : unreadable("time");
}

} // namespace elite
