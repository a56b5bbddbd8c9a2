// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/candle_builder.h"
#include "models/market/candle_series.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace elite;
using namespace std::chrono_literals;

namespace {

Timestamp at(Duration sinceNoon)
{
    return *parseTimestamp("2025-11-10T12:00:00Z") + sinceNoon;
}

Price price(std::int64_t cents)
{
    return Price(*Decimal::fromParts(cents, 2));
}

Quantity quantity(std::int64_t units)
{
    return Quantity(*Decimal::fromParts(units, 5));
}

PublicTrade trade(Duration sinceNoon, std::int64_t cents, std::int64_t units, std::uint64_t id = 0)
{
    return {at(sinceNoon), price(cents), quantity(units), TakerSide::Buyer, id};
}

Timeframe frame(const char* name)
{
    return *Timeframe::parse(name);
}

Candle candle(const char* name, Duration sinceNoon, std::int64_t cents, CandleState state = CandleState::Closed)
{
    const Timestamp open = frame(name).floor(at(sinceNoon));
    return {
        open, frame(name).next(open), price(cents), price(cents + 5), price(cents - 5), price(cents), quantity(10), 3,
        state};
}

/// Trades over several days, a few per minute, with silent stretches, numbered in order.
std::vector<PublicTrade> randomTrades(std::mt19937_64& rng, int count)
{
    std::vector<PublicTrade> out;
    Duration time{};
    std::int64_t cents = 100'000;
    for (int i = 1; i <= count; ++i) {
        time += std::chrono::milliseconds(rng() % 20'000) + (rng() % 200 == 0 ? Duration(3h) : Duration{});
        cents = std::max<std::int64_t>(1, cents + static_cast<std::int64_t>(rng() % 201) - 100);
        out.push_back(
            trade(time, cents, static_cast<std::int64_t>(1 + rng() % 1'000'000), static_cast<std::uint64_t>(i)));
    }
    return out;
}

/// What candles mean, by going through all trades of each interval.
std::vector<Candle> expectedCandles(const std::vector<PublicTrade>& trades, Timeframe timeframe)
{
    std::map<Timestamp, std::vector<PublicTrade>> byOpen;
    for (const PublicTrade& t : trades) {
        byOpen[timeframe.floor(t.time)].push_back(t);
    }
    std::vector<Candle> out;
    for (const auto& [open, inside] : byOpen) {
        const auto lower = [](const PublicTrade& a, const PublicTrade& b) { return a.price < b.price; };
        std::int64_t volume = 0;
        for (const PublicTrade& t : inside) {
            volume += t.quantity.value().mantissa();
        }
        out.push_back({open, timeframe.next(open), inside.front().price,
                       std::max_element(inside.begin(), inside.end(), lower)->price,
                       std::min_element(inside.begin(), inside.end(), lower)->price, inside.back().price,
                       quantity(volume), static_cast<std::int64_t>(inside.size()), CandleState::Closed});
    }
    return out;
}

bool isSame(std::vector<Candle> got, const std::optional<Candle>& forming, std::vector<Candle> expected)
{
    if (forming) {
        got.push_back(*forming);
    }
    for (auto* list : {&got, &expected}) {
        for (Candle& c : *list) {
            c.state = CandleState::Closed;
        }
    }
    return got == expected;
}

} // namespace

class TestCandles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tradesMakeTheCandlesThatTheDefinitionSays_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const Timeframe f : Timeframe::standard()) {
            QTest::newRow(f.toText().constData()) << f.toText();
        }
    }
    void tradesMakeTheCandlesThatTheDefinitionSays()
    {
        QFETCH(QByteArray, name);
        const Timeframe timeframe = *Timeframe::parse(name);
        std::mt19937_64 rng(1);
        const auto trades = randomTrades(rng, 20'000);
        const auto expected = expectedCandles(trades, timeframe);

        CandleBuilder direct(timeframe);
        std::vector<Candle> closed;
        for (const PublicTrade& t : trades) {
            QVERIFY(direct.apply(t, closed) == Taken::Applied);
        }
        QVERIFY(isSame(closed, direct.forming(), expected));
        QVERIFY(closed.empty() || closed.front().state == CandleState::Partial);

        // The same through one-second and one-minute candles, as bars from a venue would come.
        for (const char* part : {"1s", "1m"}) {
            if (frame(part).typicalLength() > timeframe.typicalLength()) {
                continue;
            }
            CandleBuilder small(frame(part));
            CandleFolder folder(timeframe);
            std::vector<Candle> parts;
            std::vector<Candle> folded;
            for (const PublicTrade& t : trades) {
                small.apply(t, parts);
                for (const Candle& c : parts) {
                    QVERIFY(folder.apply(c, folded) == Taken::Applied);
                }
                parts.clear();
                QVERIFY(folder.apply(*small.forming(), folded) == Taken::Applied);
            }
            QVERIFY(isSame(folded, folder.forming(), expected));
        }
    }
    void theOrderOfArrivalWithinACandleDoesNotMatter()
    {
        std::mt19937_64 rng(2);
        for (int round = 0; round < 200; ++round) {
            std::vector<PublicTrade> trades;
            for (std::uint64_t id = 1; id <= 30; ++id) {
                trades.push_back(trade(std::chrono::milliseconds(rng() % 5 * 1000),
                                       static_cast<std::int64_t>(90 + rng() % 20),
                                       static_cast<std::int64_t>(1 + rng() % 9), id));
            }
            std::sort(trades.begin(), trades.end(), [](const PublicTrade& a, const PublicTrade& b) {
                return std::pair(a.time, a.id) < std::pair(b.time, b.id);
            });
            const auto expected = expectedCandles(trades, frame("1m"));
            std::shuffle(trades.begin(), trades.end(), rng);
            CandleBuilder builder(frame("1m"));
            std::vector<Candle> closed;
            for (const PublicTrade& t : trades) {
                QVERIFY(builder.apply(t, closed) == Taken::Applied);
            }
            QVERIFY(isSame(closed, builder.forming(), expected));
        }
    }
    void aRepeatedTradeCountsOnce()
    {
        std::mt19937_64 rng(3);
        const auto trades = randomTrades(rng, 3'000);
        CandleBuilder builder(frame("1h"));
        std::vector<Candle> closed;
        int duplicates = 0;
        for (std::size_t i = 0; i < trades.size(); ++i) {
            QVERIFY(builder.apply(trades[i], closed) == Taken::Applied);
            if (i % 100 == 99) { // A reconnect: the venue sends the last fifty again.
                for (std::size_t k = i - 49; k <= i; ++k) {
                    QVERIFY(builder.apply(trades[k], closed) == Taken::Duplicate);
                    ++duplicates;
                }
            }
        }
        QCOMPARE(duplicates, 1'500);
        QVERIFY(isSame(closed, builder.forming(), expectedCandles(trades, frame("1h"))));
    }
    void refusesAndReportsWhatDoesNotBelong()
    {
        CandleBuilder builder(frame("1m"));
        std::vector<Candle> closed;
        QVERIFY(builder.apply(trade(10s, 0, 5), closed) == Taken::Refused);
        QVERIFY(builder.apply(trade(10s, -5, 5), closed) == Taken::Refused);
        QVERIFY(builder.apply(trade(10s, 100, 0), closed) == Taken::Refused);
        QVERIFY(builder.apply(trade(10s, 100, 5, 1), closed) == Taken::Applied);
        QVERIFY(builder.apply(trade(70s, 101, 5, 3), closed) == Taken::Applied);
        QVERIFY(builder.apply(trade(50s, 102, 5, 2), closed) == Taken::Late);
        QCOMPARE(closed.size(), std::size_t{1});
        auto huge = trade(71s, 101, 1, 4);
        huge.quantity = *Quantity::parse("9223372036854775807");
        QVERIFY(builder.apply(huge, closed) == Taken::Refused);
        QCOMPARE(builder.forming()->trades, std::int64_t{1});

        CandleFolder folder(frame("5m"));
        QVERIFY(folder.apply(candle("15m", 0s, 100), closed) == Taken::Refused); // Longer than its whole.
        Candle broken = candle("1m", 0s, 100);
        broken.high = broken.low;
        broken.low = price(1'000);
        QVERIFY(folder.apply(broken, closed) == Taken::Refused);
    }
    void silenceClosesACandleToo()
    {
        CandleBuilder builder(frame("1m"));
        std::vector<Candle> closed;
        builder.apply(trade(70s, 100, 5), closed);
        builder.advance(at(119s), closed);
        QVERIFY(closed.empty() && builder.forming());
        builder.advance(at(120s), closed);
        QVERIFY(closed.size() == 1 && !builder.forming());
        QVERIFY(builder.apply(trade(119s, 100, 5), closed) == Taken::Late);
    }
    void goesOnFromHistoryWithoutASeam()
    {
        std::mt19937_64 rng(4);
        const auto trades = randomTrades(rng, 2'000);
        for (const std::size_t cut : {1u, 700u, 1'500u}) {
            CandleBuilder whole(frame("1h"));
            std::vector<Candle> before;
            for (std::size_t i = 0; i < cut; ++i) {
                whole.apply(trades[i], before);
            }
            CandleBuilder live(frame("1h"));
            live.resume(*whole.forming(), trades[cut - 1].time);
            std::vector<Candle> after;
            for (std::size_t i = cut > 30 ? cut - 30 : 0; i < trades.size(); ++i) { // With an overlap.
                const Taken taken = live.apply(trades[i], after);
                QVERIFY(taken == (trades[i].time <= trades[cut - 1].time ? Taken::Duplicate : Taken::Applied));
            }
            before.insert(before.end(), after.begin(), after.end());
            QVERIFY(isSame(before, live.forming(), expectedCandles(trades, frame("1h"))));
            QVERIFY(after.empty() || after.front().state == CandleState::Closed);
        }
    }
    void aFoldedCandleThatLacksAPartSaysSo()
    {
        std::vector<Candle> closed;
        CandleFolder late(frame("5m"));
        late.apply(candle("1m", 3min, 100), closed); // We came in the fourth minute.
        late.apply(candle("1m", 5min, 100), closed);
        QVERIFY(closed.at(0).state == CandleState::Partial);
        late.apply(candle("1m", 9min, 100, CandleState::Forming), closed);
        late.apply(candle("1m", 10min, 100), closed); // The part of 9 min never closed.
        QVERIFY(closed.at(1).state == CandleState::Partial);
        for (int minute = 11; minute < 15; ++minute) {
            late.apply(candle("1m", std::chrono::minutes(minute), 100), closed);
        }
        QVERIFY(closed.at(2).state == CandleState::Closed);
        QCOMPARE(closed.at(2).trades, std::int64_t{15});
    }
    void mergesHistoryAndLiveInAnyOrder()
    {
        std::mt19937_64 rng(5);
        std::vector<Candle> all;
        all.reserve(500);
        for (int i = 0; i < 500; ++i) {
            all.push_back(candle("1m", std::chrono::minutes(i), 1'000 + i));
        }
        for (int round = 0; round < 50; ++round) {
            CandleSeries series(frame("1m"));
            std::vector<Candle> pieces = all;
            std::shuffle(pieces.begin(), pieces.end(), rng);
            std::size_t used = 0;
            while (used < pieces.size()) {
                const std::size_t step = std::min(pieces.size() - used, std::size_t{1} + rng() % 90);
                if (rng() % 2 == 0) {
                    series.merge(std::span(pieces).subspan(used, step));
                } else {
                    for (std::size_t k = 0; k < step; ++k) {
                        Candle forming = pieces[used + k];
                        forming.state = CandleState::Forming;
                        series.apply(forming);
                        series.apply(pieces[used + k]);
                    }
                }
                used += step;
            }
            QVERIFY(std::equal(all.begin(), all.end(), series.candles().begin(), series.candles().end()));
            QVERIFY(series.gaps(at(0s), at(500min)).empty());
        }
    }
    void historyRepairsButNothingTakesAClosedCandleBack()
    {
        CandleSeries series(frame("1m"));
        QVERIFY(series.apply(candle("1m", 0min, 100, CandleState::Partial)) == Taken::Applied);
        QVERIFY(series.apply(candle("1m", 1min, 101, CandleState::Forming)) == Taken::Applied);
        QCOMPARE(series.gaps(at(0s), at(2min)).size(), std::size_t{1}); // The partial one.
        const std::vector<Candle> history{candle("1m", 0min, 200), candle("1m", 1min, 201, CandleState::Forming)};
        const MergeCount count = series.merge(history);
        QVERIFY(count.replaced == 2 && count.added == 0);
        QVERIFY(series.gaps(at(0s), at(2min)).empty());
        QVERIFY(series.apply(candle("1m", 0min, 300)) == Taken::Duplicate);
        const std::vector<Candle> forming{candle("1m", 0min, 400, CandleState::Forming)};
        QCOMPARE(series.merge(forming).unchanged, std::int64_t{1});
        QVERIFY(series.find(at(30s))->open == price(200));
        QVERIFY(!series.find(at(5min)));
    }
    void findsEveryGapAndForgetsTheOnesThatAreReallyEmpty()
    {
        CandleSeries series(frame("1m"));
        for (const int minute : {0, 1, 4, 5, 9}) {
            series.apply(candle("1m", std::chrono::minutes(minute), 100));
        }
        const std::vector<CandleGap> expected{{at(2min), at(4min), 2}, {at(6min), at(9min), 3}};
        QVERIFY(series.gaps(at(0min), at(10min)) == expected);
        series.markEmpty(at(2min), at(3min));
        series.markEmpty(at(3min), at(4min));
        series.markEmpty(at(7min), at(8min));
        const std::vector<CandleGap> rest{{at(6min), at(7min), 1}, {at(8min), at(9min), 1}};
        QVERIFY(series.gaps(at(0min), at(10min)) == rest);
    }
    void refusesCandlesOfAnotherGrid()
    {
        CandleSeries series(frame("5m"));
        QVERIFY(series.apply(candle("1m", 0min, 100)) == Taken::Refused);
        Candle shifted = candle("5m", 0min, 100);
        shifted.openTime += 1s;
        QVERIFY(series.apply(shifted) == Taken::Refused);
        const std::vector<Candle> page{candle("1m", 0min, 100), candle("5m", 0min, 100), candle("5m", 0min, 101)};
        const MergeCount count = series.merge(page);
        QVERIFY(count.refused == 1 && count.added == 1);
        QVERIFY(series.candles().front().open == price(101));
    }
};

QTEST_APPLESS_MAIN(TestCandles)
#include "tst_candles.moc"
