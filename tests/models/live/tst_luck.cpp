// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gate_world.h"

#include <QTest>

#include <cmath>

using namespace elite;
using namespace elite::test;

/// The odds of guessing, against those of no_edge_odds.py (40,000 runs a row, other random numbers).
class TestLuck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void guessersPassAsOftenAsTheTableSays_data()
    {
        QTest::addColumn<double>("win");
        QTest::addColumn<double>("size");
        QTest::addColumn<double>("ratio"); // Loss over win.
        QTest::addColumn<int>("perDay");
        QTest::addColumn<double>("costs");
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("ever");
        QTest::newRow("4 a day, 1 %") << 0.5 << 0.01 << 1.0 << 4 << 0.0 << 0.287 << 0.634;
        QTest::newRow("8 a day, 1 %") << 0.5 << 0.01 << 1.0 << 8 << 0.0 << 0.349 << 0.631;
        QTest::newRow("15 a day, 2 %") << 0.5 << 0.02 << 1.0 << 15 << 0.0 << 0.340 << 0.570;
        QTest::newRow("4 a day, 2 %") << 0.5 << 0.02 << 1.0 << 4 << 0.0 << 0.424 << 0.694;
        QTest::newRow("fair, paying 0.1 %") << 0.5 << 0.01 << 1.0 << 15 << 0.001 << 0.083 << 0.150;
        QTest::newRow("real edge, 55 %") << 0.55 << 0.01 << 1.0 << 8 << 0.0 << 0.637 << 0.946;
    }
    void guessersPassAsOftenAsTheTableSays()
    {
        QFETCH(const double, win);
        QFETCH(const double, size);
        QFETCH(const double, ratio);
        QFETCH(const int, perDay);
        QFETCH(const double, costs);
        QFETCH(const double, first);
        QFETCH(const double, ever);
        const NoEdgeTrader trader{{size}, {size * ratio}, costs, {perDay}, win};
        const NoEdgeOdds odds = noEdgeOdds(trader, 10'000, 7);
        QCOMPARE(odds.runs, 10'000);
        QVERIFY2(std::abs(odds.firstCheck - first) < 0.02, qPrintable(QString::number(odds.firstCheck)));
        QVERIFY2(std::abs(odds.within30Days - ever) < 0.02, qPrintable(QString::number(odds.within30Days)));
    }

    void guessingHasNoEdge()
    {
        // Small wins, large losses: it wins 3 of 4 and earns nothing.
        const NoEdgeTrader trader{{0.01}, {0.03}, 0, {8}};
        QCOMPARE(trader.chance(), 0.75);
        const NoEdgeOdds odds = noEdgeOdds(trader, 5'000, 7);
        QVERIFY(std::abs(odds.firstCheck - 0.451) < 0.03);
        QVERIFY(std::abs(odds.within30Days - 0.718) < 0.03);
    }

    void theSameSeedGivesTheSameOddsAndItCanBeStopped()
    {
        const NoEdgeTrader trader{{0.01, 0.02}, {0.015}, 0.0005, {3, 0, 9}};
        const NoEdgeOdds a = noEdgeOdds(trader, 2'000, 11);
        const NoEdgeOdds b = noEdgeOdds(trader, 2'000, 11);
        QCOMPARE(a.within30Days, b.within30Days);
        QVERIFY(noEdgeOdds(trader, 2'000, 12).within30Days != a.within30Days);
        int calls = 0;
        const NoEdgeOdds stopped = noEdgeOdds(trader, 2'000, 11, [&calls](int) { return ++calls < 3; });
        QCOMPARE(stopped.runs, 300);
        QCOMPARE(noEdgeOdds(NoEdgeTrader(), 100, 1).runs, 0);
    }

    void theMeterSaysWhatTheRecordSays()
    {
        GateWorld world;
        world.rows.emplace_back(LiveWish{true});
        world.rows.emplace_back(world.run());
        // 13 of 25 won at 1:1, as in the published case of the bootstrap.
        for (int i = 0; i < 25; ++i) {
            world.rows.emplace_back(world.trade(static_cast<quint64>(i) + 1, world.start + std::chrono::hours(i * 6),
                                                i % 2 == 0 ? 10'000 : -10'000));
        }
        const LuckReport luck = luckOf(world.record(), world.run(), world.endOfDay(20));
        QCOMPARE(luck.trips, 25);
        QCOMPARE(luck.wins, 13);
        QVERIFY(std::abs(luck.winInterval.low - 0.3349851695035677) < 1e-9); // scipy
        QVERIFY(std::abs(luck.winInterval.high - 0.6996871404588703) < 1e-9);
        QCOMPARE(luck.breakEvenWinRate, 0.5);
        QCOMPARE(luck.perTrade.positiveShare, 0.5673); // bootstrap.json, seed 42
        QVERIFY(std::abs(luck.meanR - 0.04) < 1e-12);
        QVERIFY(std::abs(luck.costShare - 100.0 / 200.0) < 1e-12); // 4 $ a trade of 100 $ net and 100 $ costs.
        QVERIFY(std::abs(luck.worstDrawdown - 100.0 / 10'100) < 1e-12);
        QCOMPARE(luck.longestLosing, 1);
        QCOMPARE(luck.evidence, Evidence::Weak);
        QCOMPARE(luck.sizePercent(), 25);
        const NoEdgeTrader twin = noEdgeTwin(world.record(), world.run(), world.endOfDay(20));
        QCOMPARE(twin.wins.size(), 13u);
        QCOMPARE(twin.losses.size(), 12u);
        QVERIFY(std::abs(twin.costs - 0.0004) < 1e-12);
        QCOMPARE(twin.tradesPerDay.front(), 4);
    }

    void anEmptyRecordHasNoFigures()
    {
        GateWorld world;
        world.rows.emplace_back(world.run());
        const LuckReport luck = luckOf(world.record(), world.run(), world.endOfDay(1));
        QVERIFY(std::isnan(luck.winRate) && std::isnan(luck.winInterval.low) && std::isnan(luck.costShare)
                && std::isnan(luck.deflatedSharpe) && std::isnan(luck.perTrade.positiveShare));
        QCOMPARE(luck.evidence, Evidence::Weak);
        QCOMPARE(noEdgeTwin(world.record(), world.run(), world.endOfDay(1)).tradesPerDay.size(), 0u);
    }

    void spotChecksPickTwentyAndKnowTheMinute()
    {
        GateWorld world;
        world.live({.seed = 2});
        const auto picked = pickFills(world.record(), world.run(), world.endOfDay(7), 5);
        QCOMPARE(picked.size(), std::size_t(kGateSpotChecks));
        const auto again = pickFills(world.record(), world.run(), world.endOfDay(7), 5);
        QCOMPARE(again.front().trade, picked.front().trade);
        const auto other = pickFills(world.record(), world.run(), world.endOfDay(7), 6);
        QVERIFY(std::any_of(picked.begin(), picked.end(), [&other](const SpotFill& one) {
            return std::none_of(other.begin(), other.end(), [&one](const SpotFill& two) {
                return one.trade == two.trade && one.fill.time == two.fill.time;
            });
        }));
        SpotFill spot = picked.front();
        spot.fill.reference = *Decimal::parse("100.00");
        const auto range = [](const char* low, const char* high) {
            return MinuteRange{*Decimal::parse(low), *Decimal::parse(high)};
        };
        QVERIFY(isInside(spot, range("99", "101")));
        QVERIFY(isInside(spot, range("100.05", "101"))); // Half a per mille beside what was traded.
        QVERIFY(!isInside(spot, range("100.06", "101")));
        QVERIFY(!isInside(spot, range("98", "99.94")));
        SpotResult result;
        note(result, spot, range("99", "101"));
        note(result, spot, range("50", "60"));
        QCOMPARE(result.checked, 2);
        QCOMPARE(result.outside, 1);
        QVERIFY(result.first.contains(QStringLiteral("not in 50 to 60")));
    }
};

QTEST_APPLESS_MAIN(TestLuck)
#include "tst_luck.moc"
