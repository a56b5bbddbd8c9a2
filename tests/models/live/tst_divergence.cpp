// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/divergence.h"
#include "models/trading/stable_draw.h"
#include "tests/support/gate_world.h"

#include <QTest>

using namespace elite;
using namespace elite::test;
using namespace std::chrono_literals;

namespace {

Decimal dec(const char* text)
{
    return *Decimal::parse(text);
}

/// An id that the simulation does not turn away, or does.
QByteArray idFor(bool isRejected)
{
    for (int i = 0;; ++i) {
        QByteArray id = "order-" + QByteArray::number(i);
        const auto key = fnv1a64(id.constData(), fnv1a64("live:"));
        if (isBelow(stableDraw(0, key, DrawPurpose::Rejection, 0), kRejectionThreshold) == isRejected) {
            return id;
        }
    }
}

LiveOrder orderOf(Side side, OrderType type, const char* limit, const char* price, const QByteArray& id = idFor(false))
{
    LiveOrder out;
    out.intent.clientId = id;
    out.intent.symbol = kGateSymbol;
    out.intent.side = side;
    out.intent.type = type;
    out.intent.quantity = dec("2");
    out.intent.price = dec(limit);
    out.intent.bid = dec("99.90");
    out.intent.ask = dec("100.00");
    out.intent.at = fromMicros(1'000'000'000);
    VenueFill fill;
    fill.id = "f";
    fill.price = dec(price);
    fill.quantity = dec("2");
    fill.fee = dec("0.8");
    fill.feeCurrency = "USD";
    fill.time = out.intent.at + 340ms;
    out.fills = {fill};
    out.filled = out.toldFilled = dec("2");
    out.state = LiveState::Filled;
    return out;
}

Divergence of(const LiveOrder& order)
{
    return divergenceOf({{order.intent.clientId, order}}, feesOf(kGateVenue)); // 0.25 % and 0.40 %
}

} // namespace

class TestDivergence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsNothing()
    {
        const Divergence none = divergenceOf({}, feesOf(kGateVenue));
        QVERIFY(none.rows.empty() && none.compared == 0 && none.isComplete);
        LiveOrder unfilled = orderOf(Side::Buy, OrderType::Limit, "99", "99");
        unfilled.fills.clear();
        QVERIFY(of(unfilled).rows.empty());
    }

    void aMarketOrderSlipsOnPaperToo()
    {
        const QByteArray id = idFor(false);
        const auto key = fnv1a64(id.constData(), fnv1a64("live:"));
        const std::int64_t slip = slippageCentiBp(stableDraw(0, key, DrawPurpose::Slippage, 0));
        QVERIFY(slip >= 1'000 && slip <= 2'000);
        // 100.00 and 0.10 to 0.20 %, up to the next cent: 1,000 centi bp are 0.1 %, so slip/100 thousandths of a cent.
        const std::int64_t cents = 10'000 + (slip + 99) / 100;
        const Decimal paper = *Decimal::fromParts(cents, 2);
        const Divergence bought = of(orderOf(Side::Buy, OrderType::Market, "0", "100.50"));
        const DivergenceRow& row = bought.rows.front();
        QCOMPARE(row.match, PaperMatch::Taken);
        QCOMPARE(row.paperPrice, paper);
        QCOMPARE(row.livePrice, dec("100.5"));
        // Two coins, dearer by this much each.
        QCOMPARE(row.priceCost, *Decimal::fromParts(2 * (10'050 - cents), 2));
        QCOMPARE(row.paperFee, *Decimal::fromParts(2 * cents * 4, 5));
        QCOMPARE(*row.feeCost, *Decimal::subtract(dec("0.8"), row.paperFee));
        QCOMPARE(*row.delay, Duration(340ms));
        QCOMPARE(bought.medianDelay, Duration(340ms));
        QCOMPARE(bought.compared, 1);
        QCOMPARE(bought.value, dec("201"));
        // A sale at the same price: paper would have had 99.90 less its slippage, so real money did better.
        const Divergence sold = of(orderOf(Side::Sell, OrderType::Market, "0", "100.50"));
        QVERIFY(sold.rows.front().paperPrice < dec("99.90") && sold.rows.front().paperPrice >= dec("99.70"));
        QVERIFY(sold.priceCost.isNegative());
    }

    void aLimitCapsTheSlippageOrRests()
    {
        const Divergence capped = of(orderOf(Side::Buy, OrderType::Limit, "100.05", "100.01"));
        QCOMPARE(capped.rows.front().match, PaperMatch::Taken);
        QCOMPARE(capped.rows.front().paperPrice, dec("100.05"));
        QCOMPARE(capped.priceCost, dec("-0.08"));
        const Divergence rested = of(orderOf(Side::Buy, OrderType::Limit, "98.00", "98.00"));
        QCOMPARE(rested.rows.front().match, PaperMatch::Rested);
        QCOMPARE(rested.rows.front().paperPrice, dec("98"));
        QVERIFY(rested.priceCost.isZero());
        QCOMPARE(rested.rows.front().paperFee, dec("0.49")); // As a maker.
        QCOMPARE(rested.medianDelay, Duration()); // Waiting is not a delay.
        const Divergence sold = of(orderOf(Side::Sell, OrderType::Limit, "101.00", "101.00"));
        QCOMPARE(sold.rows.front().match, PaperMatch::Rested);
    }

    void whatCannotBeComparedIsNotAddedUp()
    {
        LiveOrder blind = orderOf(Side::Buy, OrderType::Market, "0", "100.50");
        blind.intent.bid = blind.intent.ask = {};
        QCOMPARE(of(blind).rows.front().match, PaperMatch::NotSeen);
        QCOMPARE(of(blind).compared, 0);
        QVERIFY(of(blind).priceCost.isZero());
        LiveOrder stop = orderOf(Side::Sell, OrderType::StopLimit, "95", "95");
        QCOMPARE(of(stop).rows.front().match, PaperMatch::Later);
        const LiveOrder turned = orderOf(Side::Buy, OrderType::Market, "0", "100.50", idFor(true));
        QCOMPARE(of(turned).rows.front().match, PaperMatch::Rejected);
        QCOMPARE(of(turned).rejected, 1);
        QCOMPARE(of(turned).compared, 0);
        LiveOrder strange = orderOf(Side::Buy, OrderType::Market, "0", "100.50");
        strange.fills.front().feeCurrency = "KFEE";
        QVERIFY(!of(strange).rows.front().feeCost && !of(strange).isComplete);
        strange.fills.front().feeCurrency = "BTC";
        strange.fills.front().fee = dec("0.008");
        QCOMPARE(*of(strange).rows.front().liveFee, dec("0.804"));
        const Divergence both = merged(of(turned), of(orderOf(Side::Buy, OrderType::Market, "0", "100.50")));
        QCOMPARE(both.rows.size(), std::size_t(2));
        QCOMPARE(both.compared + both.rejected, 2);
    }

    /// A round trip at what practice would have done exactly costs nothing more than practice.
    void atPaperPricesThereIsNoDifference()
    {
        LiveOrder in = orderOf(Side::Buy, OrderType::Market, "0", "100");
        in.fills.front().price = of(in).rows.front().paperPrice;
        in.fills.front().fee = of(in).rows.front().paperFee;
        LiveOrder out = orderOf(Side::Sell, OrderType::Market, "0", "100");
        out.fills.front().price = of(out).rows.front().paperPrice;
        out.fills.front().fee = of(out).rows.front().paperFee;
        const Divergence all = merged(of(in), of(out));
        QCOMPARE(all.compared, 2);
        QVERIFY(all.priceCost.isZero() && all.feeCost.isZero());
        QCOMPARE(bySymbol(all).size(), std::size_t(1));
        LiveOrder other = orderOf(Side::Buy, OrderType::Market, "0", "100.50");
        other.intent.symbol = Symbol::of("ETH/EUR");
        const auto parts = bySymbol(merged(all, of(other)));
        QCOMPARE(parts.size(), std::size_t(2));
        QVERIFY(parts.at(kGateSymbol).priceCost.isZero());
        QVERIFY(parts.at(other.intent.symbol).priceCost.isPositive());
    }
};

QTEST_APPLESS_MAIN(TestDivergence)
#include "tst_divergence.moc"
