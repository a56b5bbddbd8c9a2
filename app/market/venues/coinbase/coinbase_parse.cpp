// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/coinbase/coinbase_parse.h"

#include "app/market/venues/coinbase/coinbase_flags.h"
#include "app/market/venues/coinbase/coinbase_names.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace elite {

namespace {

using json::Document;
using json::Interval;
using json::Object;
using json::Part;
using json::Record;
using json::Value;

constexpr std::array kGranularities{
    Interval{"1m", "ONE_MINUTE"},     Interval{"5m", "FIVE_MINUTE"}, Interval{"15m", "FIFTEEN_MINUTE"},
    Interval{"30m", "THIRTY_MINUTE"}, Interval{"1h", "ONE_HOUR"},    Interval{"2h", "TWO_HOUR"},
    Interval{"6h", "SIX_HOUR"},       Interval{"1d", "ONE_DAY"},
};

ErrorCode codeOf(std::string_view word)
{
    constexpr std::array<std::pair<std::string_view, ErrorCode>, 16> words{{
        {"INSUFFICIENT_FUND", ErrorCode::Denied},
        {"PREVIEW_INSUFFICIENT_FUND", ErrorCode::Denied},
        {"INSUFFICIENT_FUNDS", ErrorCode::Denied},
        {"UNKNOWN_FAILURE_REASON", ErrorCode::Denied},
        {"PERMISSION_DENIED", ErrorCode::Auth},
        {"UNAUTHENTICATED", ErrorCode::Auth},
        {"authentication_error", ErrorCode::Auth},
        {"expired_token", ErrorCode::Auth},
        {"invalid_token", ErrorCode::Auth},
        {"revoked_token", ErrorCode::Auth},
        {"invalid_scope", ErrorCode::Auth},
        {"NOT_FOUND", ErrorCode::NotFound},
        {"not_found", ErrorCode::NotFound},
        {"rate_limit_exceeded", ErrorCode::RateLimited},
        {"internal_server_error", ErrorCode::Unavailable},
        {"INTERNAL", ErrorCode::Unavailable},
    }};
    for (const auto& [known, code] : words) {
        if (known == word) {
            return code;
        }
    }
    return ErrorCode::InvalidInput;
}

struct Complaint
{
    std::string_view word; // The machine's word for it.
    std::string_view message;
};

bool readComplaint(Value& value, std::string_view wordKey, Complaint& out)
{
    return json::forEachField(value, [&](std::string_view key, Value& part) {
        if (key == wordKey) {
            return json::text(part, out.word);
        }
        return key != "message" || json::text(part, out.message);
    });
}

std::optional<Complaint> complaintOf(Document& document)
{
    Value value;
    Complaint out;
    if (json::find(document, "errors", value)) {
        bool isFirst = true;
        json::forEach(value, [&](Value& item) {
            Complaint next;
            const bool isGood = readComplaint(item, "id", next);
            out = std::exchange(isFirst, false) ? next : out;
            return isGood;
        });
        return out;
    }
    if (json::find(document, "error_response", value)) {
        readComplaint(value, "error", out);
        return out;
    }
    if (json::find(document, "error", value)) {
        json::text(value, out.word);
        for (const std::string_view key : {"message", "error_description"}) {
            if (json::find(document, key, value)) {
                json::text(value, out.message);
            }
        }
        return out;
    }
    return std::nullopt;
}

Done openAnswer(QByteArrayView text, Document& document, const char* what)
{
    if (Done verdict = coinbaseVerdict(text, 0); !verdict) {
        return verdict;
    }
    return json::open(text, document) && !json::isArray(document) ? Done() : Done(json::unreadable("coinbase", what));
}

/// "alias" is the product that answers for this one, "alias_to" are those that this one answers for.
struct Aliases
{
    Symbol of;
    std::vector<Symbol> to;
};

Symbol symbolIn(Value& value)
{
    std::string_view word;
    return json::text(value, word) ? Symbol::parse(json::view(word)).valueOr(Symbol()) : Symbol();
}

void readAlias(std::string_view key, Value& value, Aliases& out)
{
    if (key == "alias") {
        out.of = symbolIn(value);
    } else if (json::isArray(value)) {
        (void)json::forEach(value, [&](Value& name) {
            out.to.push_back(symbolIn(name));
            return true;
        });
    }
}

void addShared(const Symbol& symbol, const Aliases& aliases, std::vector<SharedBook>& out)
{
    const auto add = [&out](const Symbol& asked, const Symbol& told) {
        const SharedBook book{asked, told};
        const bool isKnown = std::find(out.begin(), out.end(), book) != out.end();
        if (!asked.isEmpty() && !told.isEmpty() && asked != told && !isKnown) {
            out.push_back(book);
        }
    };
    add(symbol, aliases.of);
    for (const Symbol& other : aliases.to) {
        add(other, symbol);
    }
}

bool readInstrument(Value& item, Instrument& out, Aliases& aliases)
{
    CoinbaseFlags flags;
    bool isSpot = false;
    Decimal quoteIncrement;
    Quantity largest;
    const bool isGood = json::forEachField(item, [&](std::string_view key, Value& value) {
        std::string_view word;
        if (key == "product_id") {
            return json::symbol(value, out.id.symbol);
        }
        if (key == "base_currency_id") {
            return json::currency(value, out.base);
        }
        if (key == "quote_currency_id") {
            return json::currency(value, out.counter);
        }
        if (key == "price_increment") {
            return json::optionalDecimal(value, out.tickSize);
        }
        if (key == "quote_increment") {
            return json::optionalDecimal(value, quoteIncrement);
        }
        if (key == "base_increment") {
            return json::optionalDecimal(value, out.lotSize);
        }
        if (key == "base_min_size") {
            return json::optionalDecimal(value, out.minQuantity);
        }
        if (key == "base_max_size") { // Up to 25 digits, computed from an amount in dollars.
            out.maxQuantity = json::roundedQuantity(value, largest) ? largest.value() : Decimal();
        } else if (key == "quote_min_size") {
            return json::optionalDecimal(value, out.minNotional);
        } else if (key == "alias" || key == "alias_to") {
            readAlias(key, value, aliases);
        } else if (key == "product_type") {
            isSpot = json::text(value, word) && word == "SPOT";
        } else {
            return readCoinbaseFlag(key, value, flags);
        }
        return true;
    });
    out.tickSize = out.tickSize.isZero() ? quoteIncrement : out.tickSize;
    out.id.venue = VenueId::of("coinbase");
    out.restName = out.id.symbol;
    out.status = coinbaseStatus(flags);
    return isGood && isSpot && checkInstrument(out);
}

bool addInstrument(Value& item, InstrumentList& out)
{
    Instrument instrument;
    Aliases aliases;
    if (readInstrument(item, instrument, aliases)) {
        out.instruments.push_back(instrument);
        addShared(instrument.id.symbol, aliases, out.sharedBooks);
    } else {
        ++out.refused;
    }
    return true;
}

} // namespace

Done coinbaseVerdict(QByteArrayView text, int httpStatus)
{
    Document document;
    if (httpStatus == 429 || !json::open(text, document) || json::isArray(document)) {
        return json::statusVerdict(httpStatus);
    }
    if (const auto complaint = complaintOf(document)) {
        const auto words = complaint->message.empty() ? complaint->word : complaint->message;
        return Error{codeOf(complaint->word), json::words(words)};
    }
    return json::statusVerdict(httpStatus);
}

Result<InstrumentList> parseCoinbaseInstruments(QByteArrayView text)
{
    Document document;
    if (const Done opened = openAnswer(text, document, "list of products"); !opened) {
        return opened.error();
    }
    Value value;
    InstrumentList out;
    const auto add = [&](Value& item) { return addInstrument(item, out); };
    const bool isGood = json::find(document, "products", value)
        ? json::forEach(value, add)
        : json::open(text, document) && json::asValue(document, value) && add(value);
    return isGood && !json::isBroken() ? Result<InstrumentList>(std::move(out))
                                       : json::unreadable("coinbase", "list of products");
}

Result<std::vector<Candle>> parseCoinbaseCandles(QByteArrayView text, Timeframe timeframe, Timestamp now)
{
    Document document;
    if (const Done opened = openAnswer(text, document, "candles"); !opened) {
        return opened.error();
    }
    Value list;
    return json::find(document, "candles", list)
        ? json::candlesOf(list, "coinbase", kCoinbaseCandleNames, timeframe, now)
        : json::unreadable("coinbase", "candles");
}

Result<std::vector<PublicTrade>> parseCoinbaseTrades(QByteArrayView text)
{
    Document document;
    if (const Done opened = openAnswer(text, document, "trades"); !opened) {
        return opened.error();
    }
    Value list;
    return json::find(document, "trades", list) ? json::tradesOf(list, "coinbase", kCoinbaseTradeNames)
                                                : json::unreadable("coinbase", "trades");
}

Result<BookUpdate> parseCoinbaseBook(QByteArrayView text, Timestamp received)
{
    Document document;
    if (const Done opened = openAnswer(text, document, "book"); !opened) {
        return opened.error();
    }
    BookUpdate out;
    out.kind = BookUpdateKind::Snapshot;
    out.time = received;
    Value book;
    const bool isGood
        = json::find(document, "pricebook", book) && json::forEachField(book, [&](std::string_view key, Value& value) {
              if (key == "bids" || key == "asks") {
                  return json::namedLevels(value, "price", "size", key == "bids" ? out.bids : out.asks);
              }
              return key != "time" || json::isoTime(value, out.time);
          });
    return isGood ? Result<BookUpdate>(std::move(out)) : json::unreadable("coinbase", "book");
}

Result<VenueTicker> parseCoinbaseTicker(QByteArrayView text, Timestamp received)
{
    Document document;
    Object root;
    if (const Done opened = openAnswer(text, document, "ticker"); !opened) {
        return opened.error();
    }
    Record record;
    std::optional<Record> latest;
    const bool isGood
        = json::asObject(document, root) && json::forEachField(root, [&](std::string_view key, Value& value) {
              if (key == "best_bid" || key == "best_ask") {
                  return json::readPart(key == "best_bid" ? Part::Bid : Part::Ask, value, record);
              }
              return key != "trades" || json::forEach(value, [&](Value& item) {
                         Record trade;
                         const bool isRead = json::readRecord(item, kCoinbaseTradeNames, trade);
                         if (isRead && (!latest || trade.trade.time > latest->trade.time)) {
                             latest = trade;
                         }
                         return isRead;
                     });
          });
    if (latest) {
        record.symbol = latest->symbol;
        record.quote.last = latest->trade.price;
        record.quote.time = latest->trade.time;
        record.told |= 1u << static_cast<unsigned>(Part::Last) | 1u << static_cast<unsigned>(Part::IsoTime);
    }
    VenueTicker out;
    return isGood && json::takeTicker(record, received, out) ? Result<VenueTicker>(out)
                                                             : json::unreadable("coinbase", "ticker");
}

Result<Timestamp> parseCoinbaseTime(QByteArrayView text)
{
    Document document;
    Value value;
    Timestamp out;
    if (!json::open(text, document) || json::isArray(document)) {
        return json::unreadable("coinbase", "time");
    }
    if (json::find(document, "epochMillis", value)) {
        return json::millis(value, out) ? Result<Timestamp>(out) : json::unreadable("coinbase", "time");
    }
    Object data; // The older /v2/time.
    const bool isGood = json::find(document, "data", value) && json::asObject(value, data)
        && json::find(data, "iso", value) && json::isoTime(value, out);
    return isGood ? Result<Timestamp>(out) : json::unreadable("coinbase", "time");
}

QByteArray coinbaseGranularity(Timeframe timeframe)
{
    return json::wordOf(kGranularities, timeframe);
}

} // namespace elite
