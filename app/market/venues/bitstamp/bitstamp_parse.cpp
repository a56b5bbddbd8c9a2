// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/bitstamp/bitstamp_parse.h"

#include "app/market/venues/record.h"

#include <algorithm>
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

constexpr std::array kSteps{
    Interval{"1m", "60"},    Interval{"3m", "180"},    Interval{"5m", "300"},   Interval{"15m", "900"},
    Interval{"30m", "1800"}, Interval{"1h", "3600"},   Interval{"2h", "7200"},  Interval{"4h", "14400"},
    Interval{"6h", "21600"}, Interval{"12h", "43200"}, Interval{"1d", "86400"}, Interval{"3d", "259200"},
};
constexpr std::array kTradeNames{Name{"date", Part::Seconds}, Name{"tid", Part::Id}, Name{"price", Part::Price},
                                 Name{"amount", Part::Quantity}, Name{"type", Part::TakerNumber}};
constexpr std::array kCandleNames{Name{"timestamp", Part::Seconds}, Name{"open", Part::Open},
                                  Name{"high", Part::High},         Name{"low", Part::Low},
                                  Name{"close", Part::Close},       Name{"volume", Part::Volume}};
constexpr std::array kTickerNames{
    Name{"timestamp", Part::Seconds}, Name{"open", Part::Open}, Name{"high", Part::High}, Name{"low", Part::Low},
    Name{"last", Part::Last},         Name{"bid", Part::Bid},   Name{"ask", Part::Ask},   Name{"volume", Part::Volume}};

// The venue's own words, from the particular to the general; what is not listed is a fault of the request.
constexpr std::array<std::pair<std::string_view, ErrorCode>, 20> kWords{{
    {"API key", ErrorCode::Auth},
    {"API access", ErrorCode::Auth},
    {"nonce", ErrorCode::Auth},
    {"signature", ErrorCode::Auth},
    {"username", ErrorCode::Auth},
    {"Missing key", ErrorCode::Auth},
    {"No permission", ErrorCode::Auth},
    {"maintenance", ErrorCode::Unavailable},
    {"could not be placed", ErrorCode::Unavailable},
    {"Internal", ErrorCode::Unavailable},
    {"limit exceeded", ErrorCode::RateLimited},
    {"Too many requests", ErrorCode::RateLimited},
    {"not found", ErrorCode::NotFound},
    {"You have only", ErrorCode::Denied},
    {"You need", ErrorCode::Denied},
    {"unavailable for your account", ErrorCode::Denied},
    {"frozen", ErrorCode::Denied},
    {"FATCA", ErrorCode::Denied},
    {"already exists", ErrorCode::AlreadyExists},
    {"Duplicate", ErrorCode::AlreadyExists},
}};

ErrorCode codeOf(std::string_view code, std::string_view text)
{
    if (code.substr(0, 3) == "API") {
        return ErrorCode::Auth;
    }
    if (code == "400.002" || code.substr(0, 3) == "429") {
        return ErrorCode::RateLimited;
    }
    if (code.substr(0, 3) == "403") {
        return ErrorCode::Denied;
    }
    const auto found = std::find_if(kWords.begin(), kWords.end(), [text](const auto& entry) {
        return text.find(entry.first) != std::string_view::npos;
    });
    return found == kWords.end() ? ErrorCode::InvalidInput : found->second;
}

/// A text, or the first text of {"amount":["..."],"__all__":["..."]}.
bool firstText(Value& value, std::string_view& out)
{
    if (value.first() == '"') {
        std::string_view next;
        const bool isText = json::text(value, next);
        out = out.empty() ? next : out;
        return isText;
    }
    if (json::isArray(value)) {
        return json::forEach(value, [&](Value& item) { return firstText(item, out); });
    }
    return value.first() != '{'
        || json::forEachField(value, [&](std::string_view, Value& item) { return firstText(item, out); });
}

Result<Object> openObject(QByteArrayView text, Document& document, const char* what)
{
    if (const Done verdict = bitstampVerdict(text, 0); !verdict) {
        return verdict.error();
    }
    Object root;
    const bool isGood = json::open(text, document) && json::asObject(document, root);
    return isGood ? Result<Object>(root) : json::unreadable("bitstamp", what);
}

Result<Value> openList(QByteArrayView text, Document& document, const char* what)
{
    Value list;
    if (json::open(text, document) && json::isArray(document) && json::asValue(document, list)) {
        return list;
    }
    const Done verdict = bitstampVerdict(text, 0);
    return verdict ? json::unreadable("bitstamp", what) : verdict.error();
}

/// "20.0 USD"
bool readMinimum(Value& value, Decimal& out)
{
    std::string_view word;
    return json::text(value, word)
        && Decimal::parse(json::view(word.substr(0, word.find(' '))), out) == Decimal::ParseIssue::Ok;
}

bool splitName(std::string_view name, Instrument& out)
{
    const auto slash = name.find('/');
    if (slash == std::string_view::npos) {
        return false;
    }
    const auto base = Currency::parse(json::view(name.substr(0, slash)));
    const auto counter = Currency::parse(json::view(name.substr(slash + 1)));
    out.base = base.valueOr(Currency());
    out.counter = counter.valueOr(Currency());
    return base && counter;
}

bool readInstrument(Value& item, Instrument& out)
{
    bool isSpot = true;
    const bool isGood = json::forEachField(item, [&](std::string_view key, Value& value) {
        std::string_view word;
        std::int64_t decimals = -1;
        if (key == "url_symbol" || key == "market_symbol") {
            return json::symbol(value, out.id.symbol);
        }
        if (key == "name") {
            return json::text(value, word) && splitName(word, out);
        }
        if (key == "base_decimals" || key == "counter_decimals") {
            const bool isNumber = json::integer(value, decimals);
            (key == "base_decimals" ? out.lotSize : out.tickSize) = json::stepOfDecimals(decimals);
            return isNumber;
        }
        if (key == "minimum_order" || key == "minimum_order_value") {
            return readMinimum(value, out.minNotional);
        }
        if (key == "market_type") {
            isSpot = json::text(value, word) && word == "SPOT";
        } else if (key == "trading") {
            const bool isText = json::text(value, word);
            out.status = isText && word == "Enabled" ? TradingStatus::Trading : TradingStatus::Halted;
        }
        return true;
    });
    out.id.venue = VenueId::of("bitstamp");
    out.restName = out.id.symbol;
    return isGood && isSpot && checkInstrument(out);
}

} // namespace

Done bitstampVerdict(QByteArrayView text, int httpStatus)
{
    Document document;
    Object root;
    std::string_view code;
    std::string_view words;
    bool isError = false;
    const bool isObject
        = httpStatus != 429 && json::open(text, document) && !json::isArray(document) && json::asObject(document, root);
    const bool isRead = isObject && json::forEachField(root, [&](std::string_view key, Value& value) {
                            if (key == "error" || key == "reason") {
                                isError = true;
                                return firstText(value, words);
                            }
                            if (key == "status") {
                                std::string_view status;
                                isError = (json::text(value, status) && status == "error") || isError;
                            } else if (key == "code" || key == "response_code") {
                                QByteArrayView raw;
                                code = json::lexeme(value, raw)
                                    ? std::string_view(raw.data(), static_cast<std::size_t>(raw.size()))
                                    : code;
                            }
                            return true;
                        });
    if (isRead && isError) {
        return Error{codeOf(code, words), json::words(words)};
    }
    return json::statusVerdict(httpStatus);
}

Result<InstrumentList> parseBitstampInstruments(QByteArrayView text)
{
    Document document;
    auto list = openList(text, document, "list of pairs");
    if (!list) {
        return list.error();
    }
    return json::instrumentsOf(*list, "bitstamp", "list of pairs", readInstrument);
}

Result<std::vector<Candle>> parseBitstampCandles(QByteArrayView text, Timeframe timeframe, Timestamp now)
{
    Document document;
    auto root = openObject(text, document, "candles");
    if (!root) {
        return root.error();
    }
    Value value;
    Object data;
    const bool isGood
        = json::find(*root, "data", value) && json::asObject(value, data) && json::find(data, "ohlc", value);
    return isGood ? json::candlesOf(value, "bitstamp", kCandleNames, timeframe, now)
                  : json::unreadable("bitstamp", "candles");
}

Result<std::vector<PublicTrade>> parseBitstampTrades(QByteArrayView text)
{
    Document document;
    auto list = openList(text, document, "trades");
    if (!list) {
        return list.error();
    }
    return json::tradesOf(*list, "bitstamp", kTradeNames);
}

Result<BookUpdate> parseBitstampBook(QByteArrayView text, Timestamp received)
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
        if (key == "microtimestamp") {
            Record record;
            const bool isTime = json::readPart(Part::Micros, value, record);
            out.time = record.has(Part::Micros) ? record.quote.time : out.time;
            return isTime;
        }
        return true;
    });
    return isGood && hasSides ? Result<BookUpdate>(std::move(out)) : json::unreadable("bitstamp", "book");
}

Result<VenueTicker> parseBitstampTicker(QByteArrayView text, Timestamp received)
{
    Document document;
    auto root = openObject(text, document, "ticker");
    if (!root) {
        return root.error();
    }
    Record record;
    VenueTicker out;
    const bool isGood = json::readRecord(*root, kTickerNames, record) && json::takeTicker(record, received, out);
    return isGood ? Result<VenueTicker>(out) : json::unreadable("bitstamp", "ticker");
}

Result<Quote> parseBitstampEuroRate(QByteArrayView text, Timestamp received)
{
    Document document;
    auto root = openObject(text, document, "rate");
    if (!root) {
        return root.error();
    }
    constexpr std::array names{Name{"sell", Part::Bid}, Name{"buy", Part::Ask}};
    Record record;
    VenueTicker out;
    const bool isGood = json::readRecord(*root, names, record) && json::takeTicker(record, received, out);
    return isGood ? Result<Quote>(out.quote) : json::unreadable("bitstamp", "rate");
}

QByteArray bitstampStep(Timeframe timeframe)
{
    return json::wordOf(kSteps, timeframe);
}

} // namespace elite
