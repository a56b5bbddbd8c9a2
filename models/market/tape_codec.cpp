// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/tape_codec.h"

#include <algorithm>
#include <span>
#include <type_traits>

// One event: a tag byte, then only what differs from what the event before says.
//   tag: bits 0-2 kind (place in MarketPayload), 3 same instrument, 4 same time, 5 special, 6-7 by kind
//   special: a byte follows: bit 0 numbers are written out with their scale, 1 the payload has a time of its own

namespace elite {

namespace {

enum Kind : unsigned { QuoteKind, DayKind, TradeKind, CandleKind, BookKind, StatusKind };

constexpr unsigned kSameInstrument = 1u << 3;
constexpr unsigned kSameTime = 1u << 4;
constexpr unsigned kSpecial = 1u << 5;
constexpr unsigned kWide = 1; // In the byte after the tag.
constexpr unsigned kOwnTime = 2;
constexpr unsigned kHasFirstId = 1; // In the byte of a book.
constexpr unsigned kHasPreviousId = 2;
constexpr unsigned kHasChecksum = 4;
constexpr unsigned kTopIsQuote = 8; // The best levels are those of the quote before.
constexpr unsigned kNextId = 16; // One more than the book before.
constexpr unsigned kAllBookBits = 31;
constexpr std::int64_t kMilli = 1'000;
constexpr std::int64_t kSecond = 1'000'000;

template <class T> constexpr bool isAny = false;

/// A length of time with its unit in the lowest two bits: whole seconds and milliseconds are common and short.
std::uint64_t packSpan(std::int64_t micros)
{
    const auto span = static_cast<std::uint64_t>(micros);
    return micros % kSecond == 0 ? span / kSecond << 2 | 2 : micros % kMilli == 0 ? span / kMilli << 2 | 1 : span << 2;
}

bool unpackSpan(std::uint64_t packed, std::int64_t& micros)
{
    constexpr std::array<std::int64_t, 4> kUnits{1, kMilli, kSecond, 0};
    const std::int64_t unit = kUnits[packed & 3];
    const std::uint64_t count = packed >> 2;
    if (unit == 0 || count > static_cast<std::uint64_t>((kLastTapeMicros - kFirstTapeMicros) / unit)) {
        return false;
    }
    micros = static_cast<std::int64_t>(count) * unit;
    return true;
}

bool isTapeTime(std::int64_t micros)
{
    return micros >= kFirstTapeMicros && micros <= kLastTapeMicros;
}

Timestamp payloadTime(const MarketPayload& payload)
{
    return std::visit(
        [](const auto& what) {
            if constexpr (std::is_same_v<std::decay_t<decltype(what)>, Candle>) {
                return what.closeTime;
            } else {
                return what.time;
            }
        },
        payload);
}

/// Calls `price` and `quantity` with each number of a payload, in the order in which they are written.
template <class P, class Q> void forNumbers(const MarketPayload& payload, const P& price, const Q& quantity)
{
    std::visit(
        [&](const auto& what) {
            using T = std::decay_t<decltype(what)>;
            if constexpr (std::is_same_v<T, Quote>) {
                price(what.bid), price(what.ask), quantity(what.bidSize), quantity(what.askSize), price(what.last);
            } else if constexpr (std::is_same_v<T, DayFigures>) {
                price(what.open), price(what.high), price(what.low), price(what.last), quantity(what.volume);
            } else if constexpr (std::is_same_v<T, PublicTrade>) {
                price(what.price), quantity(what.quantity);
            } else if constexpr (std::is_same_v<T, Candle>) {
                price(what.open), price(what.high), price(what.low), price(what.close), quantity(what.volume);
            } else if constexpr (std::is_same_v<T, BookUpdate>) {
                for (const auto* side : {&what.bids, &what.asks}) {
                    for (const BookLevel& level : *side) {
                        price(level.price), quantity(level.quantity);
                    }
                }
            } else {
                static_assert(std::is_same_v<T, StatusChange>);
            }
        },
        payload);
}

class NumberWriter
{
public:
    NumberWriter(TapeByteWriter out, TapeState::Market& market, const MarketPayload& payload)
        : m_out(out)
        , m_market(market)
    {
        const auto needsForm
            = [this](const TapeNumberForm& form, Decimal value) { m_isWide = m_isWide || !form.steps(value); };
        forNumbers(
            payload, [&](Price price) { needsForm(market.price, price.value()); },
            [&](Quantity quantity) { needsForm(market.quantity, quantity.value()); });
    }
    bool isWide() const { return m_isWide; }

    void price(Price price)
    {
        std::optional<std::int64_t> steps = 0;
        if (m_isWide) {
            writeOut(price.value());
            steps = m_market.price.learn(price.value());
        } else {
            steps = m_market.price.steps(price.value());
            m_out.signedVarint(*steps - m_market.last);
        }
        m_market.last = steps && *steps != 0 ? *steps : m_market.last;
    }
    void quantity(Quantity quantity)
    {
        if (m_isWide) {
            writeOut(quantity.value());
            m_market.quantity.learn(quantity.value());
        } else {
            m_out.varint(static_cast<std::uint64_t>(*m_market.quantity.steps(quantity.value())));
        }
    }

private:
    void writeOut(Decimal value)
    {
        m_out.byte(static_cast<unsigned>(value.scale()));
        m_out.varint(static_cast<std::uint64_t>(value.mantissa()));
    }

    TapeByteWriter m_out;
    TapeState::Market& m_market;
    bool m_isWide = false;
};

class NumberReader
{
public:
    NumberReader(TapeByteReader& in, TapeState::Market& market, bool isWide)
        : m_in(in)
        , m_market(market)
        , m_isWide(isWide)
    {
    }

    void price(Price& out)
    {
        std::optional<std::int64_t> steps;
        if (m_isWide) {
            const Decimal value = readOut();
            steps = m_market.price.learn(value);
            out = Price(value);
        } else {
            // Both are at least 0 and a wrapped sum is negative or wrong in a way the checksum has excluded.
            steps = static_cast<std::int64_t>(static_cast<std::uint64_t>(m_market.last)
                                              + static_cast<std::uint64_t>(m_in.signedVarint()));
            out = Price(fromSteps(m_market.price, *steps));
        }
        m_market.last = steps && *steps > 0 ? *steps : m_market.last;
    }
    void quantity(Quantity& out)
    {
        if (m_isWide) {
            const Decimal value = readOut();
            m_market.quantity.learn(value);
            out = Quantity(value);
        } else {
            out = Quantity(fromSteps(m_market.quantity, static_cast<std::int64_t>(m_in.varint())));
        }
    }

    /// A level of the quote before, of which nothing is written.
    void known(std::int64_t priceSteps, std::int64_t sizeSteps, BookLevel& out)
    {
        out = {Price(fromSteps(m_market.price, priceSteps)), Quantity(fromSteps(m_market.quantity, sizeSteps))};
        m_market.last = priceSteps;
    }

private:
    Decimal fromSteps(const TapeNumberForm& form, std::int64_t steps)
    {
        const auto value = form.value(steps);
        if (steps < 0 || !value) {
            m_in.spoil();
            return {};
        }
        return *value;
    }
    Decimal readOut()
    {
        const unsigned scale = m_in.byte();
        const auto mantissa = static_cast<std::int64_t>(m_in.varint());
        const auto value = Decimal::ofParts(mantissa, static_cast<int>(scale));
        if (mantissa < 0 || !value) {
            m_in.spoil();
            return {};
        }
        return *value;
    }

    TapeByteReader& m_in;
    TapeState::Market& m_market;
    bool m_isWide;
};

unsigned kindBits(const MarketPayload& payload)
{
    if (const auto* quote = std::get_if<Quote>(&payload)) {
        return quote->last.isZero() && quote->last.value().scale() == 0 ? 0 : 1;
    }
    if (const auto* trade = std::get_if<PublicTrade>(&payload)) {
        return static_cast<unsigned>(trade->taker);
    }
    if (const auto* candle = std::get_if<Candle>(&payload)) {
        return static_cast<unsigned>(candle->state);
    }
    if (const auto* book = std::get_if<BookUpdate>(&payload)) {
        return static_cast<unsigned>(book->kind);
    }
    return 0;
}

void writeLevels(std::span<const BookLevel> levels, NumberWriter& numbers)
{
    for (const BookLevel& level : levels) {
        numbers.price(level.price);
        numbers.quantity(level.quantity);
    }
}

bool isTopTheQuote(const BookUpdate& book, const TapeState::Market& market)
{
    const auto is = [&market](const BookLevel& level, std::size_t side) {
        return market.price.steps(level.price.value()) == market.quote[side]
            && market.quantity.steps(level.quantity.value()) == market.quote[side + 2];
    };
    return market.quote[0] > 0 && market.quote[1] > 0 && !book.bids.empty() && !book.asks.empty()
        && is(book.bids.front(), 0) && is(book.asks.front(), 1);
}

/// The far end of a book is no neighbour of the next price: puts back what prices were written against, unless its form
/// has changed.
class LastKeeper
{
public:
    explicit LastKeeper(TapeState::Market& market)
        : m_market(market)
        , m_form(market.price)
        , m_last(market.last)
    {
    }
    void putBack()
    {
        if (m_form.scale == m_market.price.scale && m_form.zeros == m_market.price.zeros) {
            m_market.last = m_last;
        }
    }

private:
    TapeState::Market& m_market;
    TapeNumberForm m_form;
    std::int64_t m_last;
};

void writeBook(const BookUpdate& book, TapeState::Market& market, TapeByteWriter out, NumberWriter& numbers)
{
    const bool hasQuote = !numbers.isWide() && isTopTheQuote(book, market);
    const bool isNext = book.lastId == market.bookId + 1;
    out.byte((book.firstId != 0 ? kHasFirstId : 0) | (book.previousId != -1 ? kHasPreviousId : 0)
             | (book.checksum ? kHasChecksum : 0) | (hasQuote ? kTopIsQuote : 0) | (isNext ? kNextId : 0));
    if (!isNext) {
        out.signedVarint(static_cast<std::int64_t>(book.lastId - market.bookId));
    }
    if (book.firstId != 0) {
        out.signedVarint(static_cast<std::int64_t>(book.lastId - book.firstId));
    }
    if (book.previousId != -1) {
        out.signedVarint(static_cast<std::int64_t>(book.lastId - static_cast<std::uint64_t>(book.previousId)));
    }
    if (book.checksum) {
        out.fixed(*book.checksum, 4);
    }
    market.bookId = book.lastId;
    out.varint(book.bids.size());
    out.varint(book.asks.size());
    LastKeeper keeper(market);
    const std::size_t told = hasQuote ? 1 : 0;
    market.last = hasQuote ? market.quote[0] : market.last;
    writeLevels(std::span(book.bids).subspan(told), numbers);
    market.last = hasQuote ? market.quote[1] : market.last;
    writeLevels(std::span(book.asks).subspan(told), numbers);
    keeper.putBack();
}

bool readLevels(std::uint64_t count, std::int64_t topPrice, std::int64_t topSize, TapeByteReader& in,
                NumberReader& numbers, std::vector<BookLevel>& levels)
{
    levels.resize(static_cast<std::size_t>(count));
    for (BookLevel& level : levels) {
        if (topPrice > 0) {
            numbers.known(topPrice, topSize, level);
            topPrice = 0;
        } else {
            numbers.price(level.price);
            numbers.quantity(level.quantity);
        }
        if (!in.isGood() || !level.price.isPositive()) {
            return false;
        }
    }
    return true;
}

bool readBook(BookUpdate& book, TapeState::Market& market, TapeByteReader& in, NumberReader& numbers)
{
    const unsigned has = in.byte();
    book.lastId = market.bookId + ((has & kNextId) != 0 ? 1 : static_cast<std::uint64_t>(in.signedVarint()));
    book.firstId = (has & kHasFirstId) != 0 ? book.lastId - static_cast<std::uint64_t>(in.signedVarint()) : 0;
    book.previousId = (has & kHasPreviousId) != 0
        ? static_cast<std::int64_t>(book.lastId - static_cast<std::uint64_t>(in.signedVarint()))
        : -1;
    book.checksum.reset();
    if ((has & kHasChecksum) != 0) {
        book.checksum = static_cast<std::uint32_t>(in.fixed(4));
    }
    market.bookId = book.lastId;
    const std::uint64_t bids = in.varint();
    const std::uint64_t asks = in.varint();
    const bool hasQuote = (has & kTopIsQuote) != 0;
    const bool isQuoteKnown = market.quote[0] > 0 && market.quote[1] > 0 && bids > 0 && asks > 0;
    // Two bytes a level at least: no count can ask for memory that the file does not justify.
    if (has > kAllBookBits || (hasQuote && !isQuoteKnown) || bids > in.left() / 2 + 1 || asks > in.left() / 2 + 1) {
        return false;
    }
    LastKeeper keeper(market);
    const auto known = hasQuote ? market.quote : std::array<std::int64_t, 4>();
    if (!readLevels(bids, known[0], known[2], in, numbers, book.bids)
        || !readLevels(asks, known[1], known[3], in, numbers, book.asks)) {
        return false;
    }
    keeper.putBack();
    return true;
}

template <class T> T& as(MarketPayload& payload)
{
    T* there = std::get_if<T>(&payload);
    return there ? *there : payload.emplace<T>(); // A book keeps the memory of its levels.
}

std::int64_t stepsOr0(const TapeNumberForm& form, Decimal value)
{
    return form.steps(value).value_or(0);
}

void rememberQuote(const Quote& quote, TapeState::Market& market)
{
    market.quote = {stepsOr0(market.price, quote.bid.value()), stepsOr0(market.price, quote.ask.value()),
                    stepsOr0(market.quantity, quote.bidSize.value()), stepsOr0(market.quantity, quote.askSize.value())};
}

/// A side that is 0 was not told.
bool isCrossed(const Quote& quote)
{
    return quote.bid > quote.ask && quote.ask.isPositive();
}

bool readQuote(Quote& quote, Timestamp time, unsigned bits, NumberReader& numbers)
{
    quote.time = time;
    numbers.price(quote.bid);
    numbers.price(quote.ask);
    numbers.quantity(quote.bidSize);
    numbers.quantity(quote.askSize);
    quote.last = {};
    if (bits == 1) {
        numbers.price(quote.last);
    }
    return bits <= 1 && !isCrossed(quote);
}

bool readCandle(Candle& candle, Timestamp time, unsigned bits, TapeByteReader& in, NumberReader& numbers)
{
    std::int64_t length = 0;
    if (bits > static_cast<unsigned>(CandleState::Closed) || !unpackSpan(in.varint(), length)) {
        return false;
    }
    candle.closeTime = time;
    candle.openTime = time - Duration(length);
    const std::uint64_t trades = in.varint();
    candle.trades = static_cast<std::int64_t>(trades) - 1;
    candle.state = static_cast<CandleState>(bits);
    numbers.price(candle.open);
    numbers.price(candle.high);
    numbers.price(candle.low);
    numbers.price(candle.close);
    numbers.quantity(candle.volume);
    return in.isGood() && trades <= static_cast<std::uint64_t>(Decimal::kMaxMantissa)
        && isTapeTime(toMicros(candle.openTime)) && isSound(candle);
}

Error invalid(const char* what)
{
    return {ErrorCode::InvalidInput, QString::fromLatin1(what)};
}

} // namespace

Done checkTapeEvent(const FeedEvent& event)
{
    if (!isTapeTime(toMicros(event.time)) || !isTapeTime(toMicros(payloadTime(event.payload)))) {
        return invalid("an event outside the years 1 to 9999");
    }
    bool isNegative = false;
    forNumbers(
        event.payload, [&](Price price) { isNegative = isNegative || price.isNegative(); },
        [&](Quantity quantity) { isNegative = isNegative || quantity.isNegative(); });
    if (isNegative) {
        return invalid("a negative price or size");
    }
    if (const auto* quote = std::get_if<Quote>(&event.payload)) {
        return !isCrossed(*quote) ? Done() : invalid("a bid above the ask");
    }
    if (const auto* trade = std::get_if<PublicTrade>(&event.payload)) {
        const bool isGood
            = trade->price.isPositive() && trade->quantity.isPositive() && trade->taker <= TakerSide::Seller;
        return isGood ? Done() : invalid("a trade without price or size");
    }
    if (const auto* candle = std::get_if<Candle>(&event.payload)) {
        const bool isGood = isSound(*candle) && isTapeTime(toMicros(candle->openTime))
            && candle->trades >= Candle::kUnknownTrades && candle->trades < Decimal::kMaxMantissa
            && candle->state <= CandleState::Closed;
        return isGood ? Done() : invalid("a candle that cannot be");
    }
    if (const auto* book = std::get_if<BookUpdate>(&event.payload)) {
        const auto hasPrice = [](const BookLevel& level) { return level.price.isPositive(); };
        const bool isGood = std::all_of(book->bids.begin(), book->bids.end(), hasPrice)
            && std::all_of(book->asks.begin(), book->asks.end(), hasPrice) && book->kind <= BookUpdateKind::Delta;
        return isGood ? Done() : invalid("a level without a price");
    }
    if (const auto* change = std::get_if<StatusChange>(&event.payload)) {
        return change->status <= TradingStatus::Closed ? Done() : invalid("an unknown status");
    }
    return {};
}

void encodeTapeEvent(const FeedEvent& event, TapeState& state, QByteArray& bytes)
{
    TapeByteWriter out(bytes);
    TapeState::Market& market = state.markets[event.instrument];
    NumberWriter numbers(out, market, event.payload);
    const std::int64_t passed = toMicros(event.time) - state.micros;
    const std::int64_t ownTime = toMicros(payloadTime(event.payload)) - toMicros(event.time);
    const unsigned special = (numbers.isWide() ? kWide : 0) | (ownTime != 0 ? kOwnTime : 0);
    const bool isSame = event.instrument == state.instrument;
    out.byte(static_cast<unsigned>(event.payload.index()) | (isSame ? kSameInstrument : 0)
             | (passed == 0 ? kSameTime : 0) | (special != 0 ? kSpecial : 0) | kindBits(event.payload) << 6);
    if (special != 0) {
        out.byte(special);
    }
    if (!isSame) {
        out.varint(event.instrument);
    }
    if (passed != 0) {
        out.varint(packSpan(passed));
    }
    if (ownTime != 0) {
        out.signedVarint(ownTime);
    }
    state.micros = toMicros(event.time);
    state.instrument = event.instrument;
    if (numbers.isWide()) {
        market.quote = {}; // The form may change.
    } else {
        market.price.candidate = market.quantity.candidate = -1;
    }
    if (const auto* quote = std::get_if<Quote>(&event.payload)) {
        numbers.price(quote->bid);
        numbers.price(quote->ask);
        numbers.quantity(quote->bidSize);
        numbers.quantity(quote->askSize);
        if (kindBits(event.payload) == 1) {
            numbers.price(quote->last);
        }
        if (!numbers.isWide()) {
            rememberQuote(*quote, market);
        }
    } else if (const auto* trade = std::get_if<PublicTrade>(&event.payload)) {
        numbers.price(trade->price);
        numbers.quantity(trade->quantity);
        out.signedVarint(static_cast<std::int64_t>(trade->id - market.tradeId));
        market.tradeId = trade->id;
    } else if (const auto* candle = std::get_if<Candle>(&event.payload)) {
        out.varint(packSpan((candle->closeTime - candle->openTime).count()));
        out.varint(static_cast<std::uint64_t>(candle->trades + 1));
        forNumbers(
            event.payload, [&](Price price) { numbers.price(price); },
            [&](Quantity quantity) { numbers.quantity(quantity); });
    } else if (std::holds_alternative<DayFigures>(event.payload)) {
        forNumbers(
            event.payload, [&](Price price) { numbers.price(price); },
            [&](Quantity quantity) { numbers.quantity(quantity); });
    } else if (const auto* book = std::get_if<BookUpdate>(&event.payload)) {
        writeBook(*book, market, out, numbers);
    } else {
        out.byte(static_cast<unsigned>(std::get<StatusChange>(event.payload).status));
    }
}

bool decodeTapeEvent(TapeByteReader& in, TapeState& state, FeedEvent& event)
{
    const unsigned tag = in.byte();
    const unsigned special = (tag & kSpecial) != 0 ? in.byte() : 0;
    if ((tag & kSameInstrument) == 0) {
        const std::uint64_t instrument = in.varint();
        if (instrument >= state.markets.size()) {
            return false;
        }
        state.instrument = static_cast<FeedIndex>(instrument);
    }
    std::int64_t passed = 0;
    if ((tag & kSameTime) == 0 && !unpackSpan(in.varint(), passed)) {
        return false;
    }
    state.micros += passed; // Below the span of 9,999 years each, so the sum fits.
    const std::int64_t ownTime = (special & kOwnTime) != 0 ? in.signedVarint() : 0;
    constexpr std::int64_t kSpan = kLastTapeMicros - kFirstTapeMicros;
    if (special > (kWide | kOwnTime) || !isTapeTime(state.micros) || ownTime > kSpan || ownTime < -kSpan
        || !isTapeTime(state.micros + ownTime) || state.instrument >= state.markets.size()) {
        return false;
    }
    event.time = fromMicros(state.micros);
    event.instrument = state.instrument;
    const Timestamp time = fromMicros(state.micros + ownTime);
    const unsigned bits = tag >> 6;
    TapeState::Market& market = state.markets[state.instrument];
    const bool isWide = (special & kWide) != 0;
    if (isWide) {
        market.quote = {};
    } else {
        market.price.candidate = market.quantity.candidate = -1;
    }
    NumberReader numbers(in, market, isWide);
    switch (tag & 7u) {
    case QuoteKind: {
        auto& quote = as<Quote>(event.payload);
        const bool isRead = readQuote(quote, time, bits, numbers) && in.isGood();
        if (isRead && !isWide) {
            rememberQuote(quote, market);
        }
        return isRead;
    }
    case DayKind: {
        auto& day = as<DayFigures>(event.payload);
        day.time = time;
        for (Price* price : {&day.open, &day.high, &day.low, &day.last}) {
            numbers.price(*price);
        }
        numbers.quantity(day.volume);
        return bits == 0 && in.isGood();
    }
    case TradeKind: {
        auto& trade = as<PublicTrade>(event.payload);
        trade.time = time;
        numbers.price(trade.price);
        numbers.quantity(trade.quantity);
        trade.taker = static_cast<TakerSide>(bits);
        trade.id = market.tradeId += static_cast<std::uint64_t>(in.signedVarint());
        return bits <= static_cast<unsigned>(TakerSide::Seller) && in.isGood() && trade.price.isPositive()
            && trade.quantity.isPositive();
    }
    case CandleKind:
        return readCandle(as<Candle>(event.payload), time, bits, in, numbers);
    case BookKind: {
        auto& book = as<BookUpdate>(event.payload);
        book.time = time;
        book.kind = static_cast<BookUpdateKind>(bits);
        return bits <= 1 && readBook(book, market, in, numbers);
    }
    case StatusKind: {
        const unsigned status = in.byte();
        as<StatusChange>(event.payload) = {time, static_cast<TradingStatus>(status)};
        return bits == 0 && in.isGood() && status <= static_cast<unsigned>(TradingStatus::Closed);
    }
    default:
        return false;
    }
}

} // namespace elite
