// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/record.h"

#include <algorithm>

namespace elite::json {

namespace {

constexpr std::uint32_t bit(Part part)
{
    return 1u << static_cast<unsigned>(part);
}

/// "", null: the venue has nothing to say here.
bool isEmpty(const Value& value)
{
    return (value.first() == '"' && value.at()[1] == '"') || isNull(value);
}

bool readSide(Value& value, bool isMaker, TakerSide& out)
{
    std::string_view word;
    if (!text(value, word)) {
        return false;
    }
    if (word == "UNKNOWN_ORDER_SIDE") { // Coinbase, where it does not know.
        out = TakerSide::Unknown;
        return true;
    }
    const char first = word.empty() ? '?' : word.front();
    const bool buys = first == 'b' || first == 'B';
    out = buys != isMaker ? TakerSide::Buyer : TakerSide::Seller;
    return buys || first == 's' || first == 'S';
}

bool readNumber(Value& value, TakerSide& out)
{
    std::int64_t number = -1;
    const bool isNumber = integer(value, number);
    out = number == 0 ? TakerSide::Buyer : TakerSide::Seller;
    return isNumber && (number == 0 || number == 1);
}

bool readFlag(Value& value, CandleState& out)
{
    QByteArrayView word;
    if (!lexeme(value, word)) {
        return false;
    }
    out = word == "true" || word == "1" ? CandleState::Closed : CandleState::Forming;
    return out == CandleState::Closed || word == "false" || word == "0";
}

bool readTime(Part part, Value& value, Record& out)
{
    Timestamp time;
    std::int64_t number = 0;
    bool isGood = false;
    switch (part) {
    case Part::Millis:
        isGood = millis(value, time);
        break;
    case Part::Micros:
        isGood = integer(value, number) && fromMillis(number / 1000).hasValue(); // The years 1 to 9999.
        time = fromMicros(number);
        break;
    case Part::Seconds:
        isGood = epochSeconds(value, time);
        break;
    default:
        isGood = isoTime(value, time);
    }
    out.trade.time = out.quote.time = out.candle.openTime = time;
    return isGood;
}

bool isTold(const Record& record, std::initializer_list<Part> parts)
{
    return std::all_of(parts.begin(), parts.end(), [&](Part part) { return record.has(part); });
}

bool hasTime(const Record& record)
{
    return (record.told & (bit(Part::Millis) | bit(Part::Micros) | bit(Part::Seconds) | bit(Part::IsoTime))) != 0;
}

bool isTrade(const Record& record)
{
    return isTold(record, {Part::Price, Part::Quantity});
}

bool isTrue(const PublicTrade& trade)
{
    return trade.price.isPositive() && trade.quantity.isPositive();
}

bool isCandle(const Record& record)
{
    return hasTime(record) && isTold(record, {Part::Open, Part::High, Part::Low, Part::Close});
}

/// Every price that was told is positive, and no buyer bids more than a seller asks.
bool isTrueQuote(const Record& record)
{
    const Quote& quote = record.quote;
    const auto isFine = [&](Part part, Price price) { return !record.has(part) || price.isPositive(); };
    const bool isCrossed = isTold(record, {Part::Bid, Part::Ask}) && quote.bid > quote.ask;
    return isFine(Part::Bid, quote.bid) && isFine(Part::Ask, quote.ask) && isFine(Part::Last, quote.last)
        && !quote.bidSize.isNegative() && !quote.askSize.isNegative() && !isCrossed;
}

bool hasQuote(const Record& record)
{
    return record.has(Part::Bid) || record.has(Part::Ask);
}

/// Day figures are shown beside the price, so they have to fit it.
bool hasDay(const Record& record)
{
    return isTold(record, {Part::Last, Part::High}) && record.quote.last.isPositive() && record.day.high.isPositive()
        && !record.day.low.isNegative() && !record.day.open.isNegative();
}

DayFigures dayOf(const Record& record, Timestamp time)
{
    DayFigures day = record.day;
    day.time = time;
    day.last = record.quote.last;
    return day;
}

} // namespace

bool readPart(Part part, Value& value, Record& out)
{
    if (part == Part::Skip || isEmpty(value)) {
        return true;
    }
    out.told |= bit(part);
    switch (part) {
    case Part::Skip:
        return true;
    case Part::Symbol:
        return symbol(value, out.symbol);
    case Part::Id:
        out.trade.id = whole(value, out.trade.id) ? out.trade.id : 0;
        return !isBroken();
    case Part::Millis:
    case Part::Micros:
    case Part::Seconds:
    case Part::IsoTime:
        return readTime(part, value, out);
    case Part::Price:
        return price(value, out.trade.price);
    case Part::Quantity:
        return quantity(value, out.trade.quantity);
    case Part::TakerWord:
    case Part::MakerWord:
        return readSide(value, part == Part::MakerWord, out.trade.taker);
    case Part::TakerNumber:
        return readNumber(value, out.trade.taker);
    case Part::TakerBuys: {
        bool buys = false;
        const bool isGood = boolean(value, buys);
        out.trade.taker = buys ? TakerSide::Buyer : TakerSide::Seller;
        return isGood;
    }
    case Part::Bid:
        return price(value, out.quote.bid);
    case Part::BidSize:
        return quantity(value, out.quote.bidSize);
    case Part::Ask:
        return price(value, out.quote.ask);
    case Part::AskSize:
        return quantity(value, out.quote.askSize);
    case Part::Last:
        return price(value, out.quote.last);
    case Part::Open:
        return price(value, out.candle.open) && price(value, out.day.open);
    case Part::High:
        return price(value, out.candle.high) && price(value, out.day.high);
    case Part::Low:
        return price(value, out.candle.low) && price(value, out.day.low);
    case Part::Close:
        return price(value, out.candle.close);
    case Part::Volume: {
        const bool isGood = roundedQuantity(value, out.candle.volume);
        out.day.volume = out.candle.volume;
        return isGood;
    }
    case Part::Trades:
        return integer(value, out.candle.trades);
    case Part::IsClosed:
        return readFlag(value, out.candle.state);
    }
    return false;
}

bool readRecord(Object object, std::span<const Name> names, Record& out)
{
    return forEachField(object, [&](std::string_view key, Value& value) {
        const auto name = std::find_if(names.begin(), names.end(), [key](const Name& n) { return n.key == key; });
        return name == names.end() || readPart(name->part, value, out);
    });
}

bool readRecord(Value& value, std::span<const Name> names, Record& out)
{
    Object object;
    return !isBroken() && json::asObject(value, object) && readRecord(object, names, out);
}

bool readRow(Value& row, std::span<const Part> columns, Record& out)
{
    return forEachIndexed(row, [&](int index, Value& item) {
        const auto at = static_cast<std::size_t>(index);
        return at >= columns.size() || readPart(columns[at], item, out);
    });
}

bool refuse(VenueFrame& out)
{
    ++out.refused;
    return true;
}

bool pushTrade(const Record& record, Timestamp received, VenueFrame& out)
{
    if (!isTrade(record) || record.symbol.isEmpty()) {
        return false;
    }
    PublicTrade trade = record.trade;
    trade.time = hasTime(record) ? trade.time : received;
    if (!isTrue(trade)) {
        return refuse(out);
    }
    out.events.push_back({record.symbol, trade});
    return true;
}

bool pushTicker(const Record& record, Timestamp received, VenueFrame& out)
{
    const bool isQuote = hasQuote(record);
    if (record.symbol.isEmpty() || !isTrueQuote(record) || (!isQuote && !hasDay(record))) {
        return refuse(out);
    }
    Quote quote = record.quote;
    quote.time = hasTime(record) ? quote.time : received;
    if (isQuote) {
        out.events.push_back({record.symbol, quote});
    }
    if (hasDay(record)) {
        out.events.push_back({record.symbol, dayOf(record, quote.time)});
    }
    return true;
}

bool pushCandle(const Record& record, Timeframe timeframe, VenueFrame& out)
{
    if (!isCandle(record) || record.symbol.isEmpty()) {
        return false;
    }
    Candle candle;
    if (!takeCandle(record, timeframe, record.candle.openTime, candle)) { // The venue says when it is closed.
        return refuse(out);
    }
    out.events.push_back({record.symbol, candle});
    return true;
}

bool takeTrade(const Record& record, PublicTrade& out)
{
    out = record.trade;
    return isTrade(record) && hasTime(record) && isTrue(out);
}

bool takeTicker(const Record& record, Timestamp received, VenueTicker& out)
{
    out.symbol = record.symbol;
    out.quote = record.quote;
    out.quote.time = hasTime(record) ? record.quote.time : received;
    out.day = dayOf(record, out.quote.time);
    return isTrueQuote(record) && (hasQuote(record) || record.has(Part::Last));
}

bool takeCandle(const Record& record, Timeframe timeframe, Timestamp now, Candle& out)
{
    out = record.candle;
    out.closeTime = endOf(out.openTime, timeframe);
    if (!record.has(Part::IsClosed)) {
        out.state = out.closeTime > now ? CandleState::Forming : CandleState::Closed;
    }
    return isCandle(record) && isSound(out);
}

namespace {

template <class T, class Read>
Result<std::vector<T>> listOf(Value& list, const char* venue, const char* what, Read read)
{
    std::vector<T> out;
    if (!forEach(list, [&](Value& item) { return read(item, out.emplace_back()); })) {
        return unreadable(venue, what);
    }
    sortByTime(out);
    return out;
}

} // namespace

Result<std::vector<Candle>> candlesOf(Value& list, const char* venue, std::span<const Name> names, Timeframe timeframe,
                                      Timestamp now)
{
    return listOf<Candle>(list, venue, "candles", [&](Value& item, Candle& candle) {
        Record record;
        return readRecord(item, names, record) && takeCandle(record, timeframe, now, candle);
    });
}

Result<std::vector<Candle>> candlesOf(Value& list, const char* venue, std::span<const Part> columns,
                                      Timeframe timeframe, Timestamp now)
{
    return listOf<Candle>(list, venue, "candles", [&](Value& row, Candle& candle) {
        Record record;
        return readRow(row, columns, record) && takeCandle(record, timeframe, now, candle);
    });
}

Result<std::vector<PublicTrade>> tradesOf(Value& list, const char* venue, std::span<const Name> names)
{
    return listOf<PublicTrade>(list, venue, "trades", [&](Value& item, PublicTrade& trade) {
        Record record;
        return readRecord(item, names, record) && takeTrade(record, trade);
    });
}

Result<InstrumentList> instrumentsOf(Value& list, const char* venue, const char* what,
                                     bool (*read)(Value& item, Instrument& out))
{
    InstrumentList out;
    const bool isGood = forEach(list, [&](Value& item) {
        Instrument instrument;
        if (read(item, instrument)) {
            out.instruments.push_back(instrument);
        } else {
            ++out.refused;
        }
        return true;
    });
    return isGood ? Result<InstrumentList>(std::move(out)) : unreadable(venue, what);
}

void sortByTime(std::vector<Candle>& candles)
{
    std::stable_sort(candles.begin(), candles.end(),
                     [](const Candle& a, const Candle& b) { return a.openTime < b.openTime; });
}

void sortByTime(std::vector<PublicTrade>& trades)
{
    if (trades.size() > 1 && trades.front().time >= trades.back().time
        && (trades.front().time > trades.back().time || trades.front().id > trades.back().id)) {
        std::reverse(trades.begin(), trades.end()); // Keeps the order of trades within one instant.
    }
    std::stable_sort(trades.begin(), trades.end(),
                     [](const PublicTrade& a, const PublicTrade& b) { return a.time < b.time; });
}

bool currency(Value& value, Currency& out)
{
    std::string_view name;
    if (!text(value, name)) {
        return false;
    }
    const auto code = Currency::parse(view(name));
    out = code.valueOr(Currency());
    return code.hasValue();
}

Decimal stepOfDecimals(std::int64_t decimals)
{
    return Decimal::fromParts(1, static_cast<int>(std::clamp<std::int64_t>(decimals, -1, 99))).valueOr(Decimal());
}

bool optionalDecimal(Value& value, Decimal& out)
{
    return isEmpty(value) || decimal(value, out);
}

bool namedLevels(Value& array, std::string_view priceKey, std::string_view sizeKey, std::vector<BookLevel>& out)
{
    return forEach(array, [&](Value& item) {
        BookLevel level;
        int parts = 0;
        const bool isGood = forEachField(item, [&](std::string_view key, Value& value) {
            if (key == priceKey) {
                ++parts;
                return price(value, level.price);
            }
            if (key == sizeKey) {
                ++parts;
                return quantity(value, level.quantity);
            }
            return true;
        });
        out.push_back(level);
        return isGood && parts == 2;
    });
}

Error unreadable(const char* venue, const char* what)
{
    return {ErrorCode::Parse, QStringLiteral("%1: no readable %2").arg(QLatin1String(venue), QLatin1String(what))};
}

Done statusVerdict(int httpStatus)
{
    const auto failed = [&](ErrorCode code) { return Done(Error{code, QStringLiteral("HTTP %1").arg(httpStatus)}); };
    switch (httpStatus) {
    case 418:
    case 429:
        return failed(ErrorCode::RateLimited);
    case 451:
        return Error{ErrorCode::Denied, QStringLiteral("not available in your country")};
    case 401:
    case 403:
        return failed(ErrorCode::Auth);
    case 404:
        return failed(ErrorCode::NotFound);
    default:
        break;
    }
    if (httpStatus >= 500) {
        return failed(ErrorCode::Unavailable);
    }
    return httpStatus >= 400 ? failed(ErrorCode::InvalidInput) : Done();
}

void finishFrame(FrameKind kind, VenueFrame& out)
{
    out.kind = isBroken() ? FrameKind::Malformed : kind;
    if (out.kind != FrameKind::Events) {
        out.events.clear();
    }
}

Timestamp endOf(Timestamp openTime, Timeframe timeframe)
{
    const auto length = timeframe.fixedLength();
    return length ? openTime + *length : timeframe.next(openTime);
}

QByteArray wordOf(std::span<const Interval> intervals, Timeframe timeframe)
{
    const QByteArray name = timeframe.toText();
    const auto found = std::find_if(intervals.begin(), intervals.end(),
                                    [&](const Interval& i) { return view(i.timeframe) == QByteArrayView(name); });
    return found == intervals.end() ? QByteArray() : copy(found->word);
}

bool timeframeOf(std::span<const Interval> intervals, std::string_view word, Timeframe& out)
{
    const auto found
        = std::find_if(intervals.begin(), intervals.end(), [&](const Interval& i) { return i.word == word; });
    if (found == intervals.end()) {
        return false;
    }
    const auto timeframe = Timeframe::parse(view(found->timeframe));
    out = timeframe.valueOr(out);
    return timeframe.hasValue();
}

} // namespace elite::json
