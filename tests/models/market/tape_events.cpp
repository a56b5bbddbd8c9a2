// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/market/tape_events.h"

#include <algorithm>

namespace elite::test {

namespace {

using Random = std::mt19937_64;

std::int64_t upTo(Random& random, std::int64_t most)
{
    return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(most + 1));
}

Decimal decimal(std::int64_t mantissa, int scale)
{
    return *Decimal::fromParts(mantissa, scale);
}

/// Any length up to the largest.
Decimal odd(Random& random, std::int64_t least)
{
    const auto bits = static_cast<int>(random() % 64);
    const std::int64_t mantissa = static_cast<std::int64_t>(random() >> 1) >> bits;
    return decimal(std::max(mantissa, least), static_cast<int>(random() % 19));
}

struct Market
{
    std::int64_t price = 6'125'010; // On a scale of 2.
    std::uint64_t trade = 1'000;
    std::uint64_t book = 7;
    int style = 0; // 0: digits as the tick has them, 1: eight decimals always, 2: no zeros at the end.
};

class Maker
{
public:
    Maker(Random& random, Market& market)
        : m_random(random)
        , m_market(market)
        , m_isOdd(random() % 20 == 0)
    {
    }

    Price price(std::int64_t offset = 0) const
    {
        if (m_isOdd) {
            return Price(odd(m_random, 1));
        }
        return Price(styled(std::max<std::int64_t>(m_market.price + offset, 1), 2));
    }
    Quantity quantity(std::int64_t least = 1) const
    {
        return Quantity(m_isOdd ? odd(m_random, least)
                                : styled(std::max(least, upTo(m_random, 90'000)), m_market.style == 1 ? 6 : 4));
    }
    bool coin() const { return m_random() % 2 == 0; }

private:
    Decimal styled(std::int64_t mantissa, int scale) const
    {
        const Decimal plain = decimal(mantissa, scale);
        return m_market.style == 0 ? plain : m_market.style == 1 ? *plain.rescaled(8, Rounding::Down) : plain.trimmed();
    }

    Random& m_random;
    Market& m_market;
    bool m_isOdd;
};

Candle candle(Random& random, const Maker& maker, Timestamp close)
{
    std::array<Price, 4> prices{maker.price(), maker.price(3), maker.price(-7), maker.price(1)};
    std::sort(prices.begin(), prices.end());
    const auto length = random() % 3 == 0 ? Duration(1 + upTo(random, 99'999'999)) : Duration(std::chrono::minutes(1));
    return {close - length,
            close,
            prices[1],
            prices[3],
            prices[0],
            prices[2],
            maker.quantity(0),
            upTo(random, 5) - 1,
            static_cast<CandleState>(random() % 3)};
}

BookUpdate bookUpdate(Random& random, const Maker& maker, Market& market, Timestamp time)
{
    BookUpdate out;
    out.kind = maker.coin() ? BookUpdateKind::Snapshot : BookUpdateKind::Delta;
    out.time = time;
    for (std::int64_t i = upTo(random, 6); i > 0; --i) {
        out.bids.push_back({maker.price(-2 - i), maker.coin() ? maker.quantity(0) : Quantity(decimal(0, 8))});
    }
    for (std::int64_t i = upTo(random, 6); i > 0; --i) {
        out.asks.push_back({maker.price(2 + i), maker.quantity(0)});
    }
    out.lastId = random() % 9 == 0 ? random() : market.book + 1;
    out.firstId = maker.coin() ? 0 : out.lastId - random() % 5;
    out.previousId = maker.coin() ? -1 : static_cast<std::int64_t>(market.book);
    if (maker.coin()) {
        out.checksum = static_cast<std::uint32_t>(random());
    }
    market.book = out.lastId;
    return out;
}

MarketPayload payload(Random& random, Market& market, Timestamp time)
{
    const Maker maker(random, market);
    const Timestamp own = random() % 4 == 0 ? time - Duration(upTo(random, 2'000'000)) : time;
    switch (random() % 12) {
    case 0:
        return DayFigures{own, maker.price(-90), maker.price(200), maker.price(-400), maker.price(), maker.quantity(0)};
    case 1:
        return candle(random, maker, own);
    case 2:
        return bookUpdate(random, maker, market, own);
    case 3:
        return StatusChange{own, static_cast<TradingStatus>(random() % 8)};
    case 4:
    case 5:
    case 6:
        market.trade = random() % 30 == 0 ? random() : market.trade + 1;
        return PublicTrade{own, maker.price(), maker.quantity(), static_cast<TakerSide>(random() % 3), market.trade};
    default:
        Quote quote{own,
                    random() % 30 == 0 ? Price() : maker.price(-1),
                    maker.price(1),
                    maker.quantity(0),
                    random() % 30 == 0 ? Quantity() : maker.quantity(0),
                    random() % 3 == 0 ? maker.price() : Price()};
        if (quote.bid > quote.ask) {
            std::swap(quote.bid, quote.ask);
        }
        return quote;
    }
}

std::vector<Decimal> numbersOf(const MarketPayload& payload)
{
    std::vector<Decimal> out;
    if (const auto* quote = std::get_if<Quote>(&payload)) {
        out = {quote->bid.value(), quote->ask.value(), quote->bidSize.value(), quote->askSize.value(),
               quote->last.value()};
    } else if (const auto* day = std::get_if<DayFigures>(&payload)) {
        out = {day->open.value(), day->high.value(), day->low.value(), day->last.value(), day->volume.value()};
    } else if (const auto* trade = std::get_if<PublicTrade>(&payload)) {
        out = {trade->price.value(), trade->quantity.value()};
    } else if (const auto* bar = std::get_if<Candle>(&payload)) {
        out = {bar->open.value(), bar->high.value(), bar->low.value(), bar->close.value(), bar->volume.value()};
    } else if (const auto* book = std::get_if<BookUpdate>(&payload)) {
        for (const auto* side : {&book->bids, &book->asks}) {
            for (const BookLevel& level : *side) {
                out.push_back(level.price.value());
                out.push_back(level.quantity.value());
            }
        }
    }
    return out;
}

} // namespace

TapeHeader tapeHeader(std::size_t instruments)
{
    TapeHeader out;
    out.title = QStringLiteral("A tape für tests");
    out.source = QStringLiteral("nowhere");
    out.licence = QStringLiteral("CC0");
    for (std::size_t i = 0; i < instruments; ++i) {
        Instrument instrument;
        const QByteArray base = "C" + QByteArray::number(static_cast<qulonglong>(i));
        instrument.id = {VenueId::of("test"), *Symbol::parse(QByteArray(base + "/USD"))};
        instrument.base = *Currency::parse(base);
        instrument.counter = Currency::of("USD");
        instrument.tickSize = i % 4 == 3 ? *Decimal::parse("0.05000000") : *Decimal::parse("0.01");
        instrument.lotSize = *Decimal::parse("0.0001");
        instrument.minNotional = *Decimal::parse("5");
        instrument.status = TradingStatus::Trading;
        out.instruments.push_back(instrument);
    }
    return out;
}

std::vector<FeedEvent> tapeEvents(Random& random, std::size_t instruments, std::size_t count)
{
    std::vector<Market> markets(instruments);
    for (std::size_t i = 0; i < instruments; ++i) {
        markets[i].style = static_cast<int>(i % 3);
    }
    std::vector<FeedEvent> out;
    Timestamp time = *parseTimestamp("2026-03-01T00:00:00.000001Z");
    while (out.size() < count) {
        const std::int64_t steps[]
            = {0, 0, upTo(random, 900'000), 1'000'000 * upTo(random, 4), 1'000 * upTo(random, 99)};
        time += Duration(steps[random() % 5]);
        const auto at = static_cast<FeedIndex>(random() % instruments);
        markets[at].price = std::max<std::int64_t>(1, markets[at].price + upTo(random, 40) - 20);
        out.push_back({time, at, payload(random, markets[at], time)});
        const auto* quote = std::get_if<Quote>(&out.back().payload);
        if (quote && quote->bid.isPositive() && random() % 3 == 0) { // A book often stands beside its quote.
            BookUpdate book = bookUpdate(random, Maker(random, markets[at]), markets[at], time);
            book.bids.insert(book.bids.begin(), {quote->bid, quote->bidSize});
            book.asks.insert(book.asks.begin(), {quote->ask, quote->askSize});
            out.push_back({time, at, book});
        }
    }
    return out;
}

std::vector<Candle> tapeMinutes(Timestamp end, std::size_t count)
{
    std::vector<Candle> out;
    for (std::size_t i = 0; i < count; ++i) {
        const Timestamp open = end - std::chrono::minutes(count - i);
        const auto price = [&](std::int64_t offset) {
            return Price(decimal(6'000'000 + static_cast<std::int64_t>(i * 37 % 501) + offset, 2));
        };
        out.push_back({open, open + std::chrono::minutes(1), price(0), price(9), price(-9), price(4),
                       Quantity(decimal(static_cast<std::int64_t>(i), 4)), static_cast<std::int64_t>(i % 90)});
    }
    return out;
}

QByteArray tapeOf(const TapeHeader& header, const std::vector<FeedEvent>& events, const std::vector<Candle>& history)
{
    TapeWriter writer(header);
    bool isGood = writer.addHistory(0, history).hasValue();
    for (const FeedEvent& event : events) {
        isGood = isGood && writer.add(event).hasValue();
    }
    auto bytes = writer.finish();
    return isGood && bytes ? *bytes : QByteArray();
}

bool isSame(const FeedEvent& a, const FeedEvent& b)
{
    const auto digits = [](const FeedEvent& event) {
        std::vector<int> out;
        for (const Decimal& number : numbersOf(event.payload)) {
            out.push_back(number.scale());
        }
        return out;
    };
    return a == b && digits(a) == digits(b);
}

} // namespace elite::test
