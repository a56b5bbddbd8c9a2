// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/follow.h"
#include "tests/support/gate_world.h"

#include <QTest>

using namespace elite;
using namespace elite::test;

namespace {

Decimal dec(const char* text)
{
    return *Decimal::parse(text);
}

Instrument bitcoin()
{
    Instrument out;
    out.id = {kGateVenue, kGateSymbol};
    out.tickSize = dec("0.1");
    out.lotSize = dec("0.0001");
    out.minQuantity = dec("0.0005");
    return out;
}

LiveLimits limits(std::int64_t cap, int percent)
{
    return {Currency::of("USD"), Cash(cap * kUnit), Cash(50 * kUnit), Cash(5 * kUnit), 50, percent};
}

} // namespace

class TestFollow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCapIsTheBotsMoney()
    {
        const Instrument btc = bitcoin();
        const Cash start(10'000 * kUnit);
        // 0.1 BTC of 10,000; the cap is a tenth of it, and a quarter of that is allowed: 0.0025.
        QCOMPARE(followedBuy(btc, Lots(1'000), start, limits(1'000, 25)), dec("0.0025"));
        QCOMPARE(followedBuy(btc, Lots(1'000), start, limits(1'000, 100)), dec("0.01"));
        QCOMPARE(followedBuy(btc, Lots(1'000), start, limits(50'000, 100)), dec("0.1")); // Never more than was judged.
        QCOMPARE(followedBuy(btc, Lots(1'037), start, limits(1'000, 25)), dec("0.0025")); // Down to whole lots.
        QVERIFY(followedBuy(btc, Lots(100), start, limits(1'000, 25)).isZero()); // 0.00025: no order is so small.
        QVERIFY(followedBuy(btc, Lots(1'000), Cash(), limits(1'000, 25)).isZero());
    }

    void aSaleLeavesNoMoreThanTheBotLeft()
    {
        const Instrument btc = bitcoin();
        QCOMPARE(followedRest(btc, dec("0.0100"), 1'000, 250), dec("0.0075"));
        QCOMPARE(followedRest(btc, dec("0.0101"), 3, 1), dec("0.0067")); // 0.00673
        QVERIFY(followedRest(btc, dec("0.0100"), 1'000, 1'000).isZero());
        QVERIFY(followedRest(btc, dec("0.0100"), 0, 0).isZero());
        QCOMPARE(followedSale(btc, dec("0.0100"), dec("0"), dec("0.0100"), dec("0.0075")), dec("0.0025"));
        QCOMPARE(followedSale(btc, dec("0.0100"), dec("0.0025"), dec("0.0075"), dec("0.0075")), Decimal());
        QCOMPARE(followedSale(btc, dec("0.00995"), dec("0"), dec("0.00995"), dec("0")), dec("0.0099")); // The fee left.
        QCOMPARE(followedSale(btc, dec("0.0004"), dec("0"), dec("0.0004"), dec("0")), Decimal());
    }

    /// Any run of purchases and partial sales: never more than the share of the cap, never below zero, flat at the end.
    void neverMoreThanTheShare()
    {
        const Instrument btc = bitcoin();
        const Cash start(10'000 * kUnit);
        for (std::uint64_t seed = 1; seed <= 2'000; ++seed) {
            std::uint64_t draw = 0;
            const auto below = [&](std::uint64_t most) { return mixBits(seed ^ mixBits(++draw)) % most; };
            const int percent = 25 + static_cast<int>(below(76));
            Decimal held;
            std::int64_t lots = 0;
            std::int64_t slack = 0; // What was too small to sell, in millionths.
            for (int i = 0; i < 12; ++i) {
                if (lots == 0 || below(2) == 0) {
                    const auto bought = static_cast<std::int64_t>(1 + below(2'000));
                    held = *Decimal::add(held, followedBuy(btc, Lots(bought), start, limits(2'000, percent)));
                    lots += bought;
                } else {
                    const auto closed = static_cast<std::int64_t>(1 + below(static_cast<std::uint64_t>(lots)));
                    const Decimal rest = followedRest(btc, held, lots, closed);
                    const Decimal sale = followedSale(btc, held, Decimal(), held, rest);
                    QVERIFY(sale <= held && rest <= held);
                    held = *Decimal::subtract(held, sale);
                    lots -= closed;
                    slack = lots == 0 ? 600 : slack + 600;
                }
                // Lots of 0.0001, a fifth of the money.
                const Decimal most = *Decimal::fromParts(lots * percent / 5 + slack + 1, 6);
                QVERIFY2(held <= most, qPrintable(QStringLiteral("seed %1").arg(seed)));
            }
            const Decimal last = followedSale(btc, held, Decimal(), held, followedRest(btc, held, lots, lots));
            QVERIFY(*Decimal::subtract(held, last) < btc.minQuantity);
        }
    }
};

QTEST_APPLESS_MAIN(TestFollow)
#include "tst_follow.moc"
