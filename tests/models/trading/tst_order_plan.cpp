// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/limit_use.h"
#include "models/trading/order_draft.h"
#include "models/trading/protection.h"
#include "models/trading/steps.h"

#include <QTest>

using namespace elite;

namespace {

Decimal dec(const char* text)
{
    return *Decimal::parse(text);
}

Contract bitcoin()
{
    Contract c;
    c.base = Currency::of("BTC");
    c.quote = Currency::of("USD");
    c.tickSize = dec("0.1");
    c.lotSize = dec("0.0001");
    c.makerFeeE8 = 160'000;
    c.takerFeeE8 = 260'000;
    return *prepared(c);
}

DraftScene scene()
{
    DraftScene out;
    out.bid = Ticks(964'119);
    out.ask = Ticks(964'127);
    out.equity = cashFrom(dec("10106"), Rounding::Down);
    return out;
}

OrderDraft draft()
{
    OrderDraft out;
    out.type = OrderType::Limit;
    out.price = dec("94900");
    out.size = dec("0.5");
    out.stopLoss = dec("91800");
    out.takeProfit = dec("101100");
    return out;
}

/// The loss as a person with a pocket calculator makes it, in doubles: an independent second way.
double lossByHand(double lots, double entry, double stop, double entryFee, double exitFee, double slip)
{
    const double quantity = lots * 0.0001;
    const double out = stop * (1 - slip);
    return quantity * (entry - out) + quantity * entry * entryFee + quantity * out * exitFee;
}

} // namespace

class TestOrderPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsGoBothWays()
    {
        const Contract c = bitcoin();
        QCOMPARE(priceOf(c, Ticks(964'123))->toText(), QByteArray("96412.3"));
        QCOMPARE(quantityOf(c, Lots(163))->toText(), QByteArray("0.0163"));
        QCOMPARE(ticksOf(c, dec("96412.3"))->value, 964'123);
        QVERIFY(!ticksOf(c, dec("96412.35")));
        QCOMPARE(ticksOf(c, dec("96412.35"), Rounding::Ceiling)->value, 964'124);
        QVERIFY(!quantityOf(c, Lots(INT64_MAX)).has_value() || quantityOf(c, Lots(INT64_MAX))->isPositive());
    }

    void riskIncludesCostsAndRoundsDown()
    {
        const Contract c = bitcoin();
        const DraftReading reading = readDraft(draft(), c, scene());
        QVERIFY(reading.isComplete());
        QCOMPARE(toDecimal(reading.size.budget).trimmed().toText(), QByteArray("50.53"));
        const auto lots = static_cast<double>(reading.size.lots.value);
        QVERIFY(lossByHand(lots, 94'900, 91'800, 0.0016, 0.0026, 0.002) <= 50.53);
        QVERIFY(lossByHand(lots + 1, 94'900, 91'800, 0.0016, 0.0026, 0.002) > 50.53);
        QVERIFY(reading.size.risk->value <= reading.size.budget.value);
        QCOMPARE(reading.request.quantity, reading.size.lots);
        QCOMPARE(reading.request.stopLoss.value, 918'000);
        QCOMPARE(reading.request.takeProfit.value, 1'011'000);
    }

    void aLimitThatTakesIsPlannedAsATaker()
    {
        OrderDraft d = draft();
        d.price = dec("96500");
        QCOMPARE(readDraft(d, bitcoin(), scene()).costs.entryFeeE8, 260'000);
        QCOMPARE(readDraft(draft(), bitcoin(), scene()).costs.entryFeeE8, 160'000);
        QCOMPARE(readDraft(draft(), bitcoin(), scene()).costs.entrySlipCentiBp, 0);
        d.type = OrderType::Market;
        QCOMPARE(readDraft(d, bitcoin(), scene()).costs.entrySlipCentiBp, 2'000);
        QCOMPARE(readDraft(d, bitcoin(), scene()).entry.value, 964'127);
    }

    void otherSizes_data()
    {
        QTest::addColumn<int>("by");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("lots");
        QTest::newRow("quantity") << int(SizeBy::Amount) << "0.0163" << qint64(163);
        QTest::newRow("cash: 1546.87 / 9.49 a lot") << int(SizeBy::Worth) << "1546.87" << qint64(163);
        QTest::newRow("equity: 10 % of 10106 / 9.49") << int(SizeBy::EquityShare) << "10" << qint64(106);
    }
    void otherSizes()
    {
        QFETCH(int, by);
        QFETCH(QString, typed);
        QFETCH(qint64, lots);
        OrderDraft d = draft();
        d.sizeBy = static_cast<SizeBy>(by);
        d.size = dec(qPrintable(typed));
        const DraftReading reading = readDraft(d, bitcoin(), scene());
        QVERIFY(reading.isComplete());
        QCOMPARE(reading.request.quantity.value, lots);
    }

    void whatIsMissingIsNamed()
    {
        OrderDraft d;
        d.type = OrderType::StopLimit;
        d.tif = TimeInForce::Gtd;
        d.expiresAt = fromMicros(-1);
        const DraftReading reading = readDraft(d, bitcoin(), scene());
        QCOMPARE(reading.problems.size(), std::size_t(4));
        QCOMPARE(reading.problems[0].field, DraftField::Limit);
        QCOMPARE(reading.problems[1].field, DraftField::Trigger);
        QCOMPARE(reading.problems[2].field, DraftField::Size);
        QCOMPARE(reading.problems[3].issue, DraftIssue::InThePast);
    }

    void offTickNamesBothNeighbours()
    {
        OrderDraft d = draft();
        d.price = dec("94900.05");
        const DraftReading reading = readDraft(d, bitcoin(), scene());
        const DraftProblem* problem = reading.problemOf(DraftField::Limit);
        QVERIFY(problem);
        QCOMPARE(problem->issue, DraftIssue::OffTick);
        QCOMPARE(problem->lower, dec("94900"));
        QCOMPARE(problem->upper, dec("94900.1"));
    }

    void riskNeedsAStopOnTheRightSide()
    {
        OrderDraft d = draft();
        d.stopLoss.reset();
        QCOMPARE(readDraft(d, bitcoin(), scene()).size.issue, SizeIssue::NoStop);
        d.stopLoss = dec("95000");
        QCOMPARE(readDraft(d, bitcoin(), scene()).size.issue, SizeIssue::StopOnWrongSide);
        DraftScene poor = scene();
        poor.equity.reset();
        QCOMPARE(readDraft(draft(), bitcoin(), poor).size.issue, SizeIssue::NoEquity);
        OrderDraft tiny = draft();
        tiny.size = dec("0.000001");
        QCOMPARE(readDraft(tiny, bitcoin(), scene()).size.issue, SizeIssue::UnderOneLot);
    }

    void sellingMirrorsBuying()
    {
        OrderDraft d = draft();
        d.side = Side::Sell;
        d.stopLoss = dec("98000");
        d.takeProfit = dec("90000");
        const DraftReading reading = readDraft(d, bitcoin(), scene());
        QVERIFY(reading.isComplete());
        const double out = 98'000 * 1.002;
        const double lots = static_cast<double>(reading.size.lots.value);
        const double loss = lots * 0.0001 * (out - 94'900 + 94'900 * 0.0026 + out * 0.0026);
        QVERIFY(loss <= 50.53);
        QVERIFY(loss + loss / lots > 50.53);
    }

    void rIsTheResultOverTheRisk()
    {
        QCOMPARE(*rMultiple(Cash(190), Cash(100)), 1.9);
        QVERIFY(!rMultiple(Cash(190), std::nullopt));
        QVERIFY(!rMultiple(Cash(190), Cash(0)));
    }

    void protectionIsAmendedAddedAndTakenAway()
    {
        Order stop;
        stop.id = OrderId(7);
        stop.side = Side::Sell;
        stop.type = OrderType::Stop;
        stop.isReduceOnly = true;
        stop.status = OrderStatus::Accepted;
        stop.stop = Ticks(90);
        Order other = stop;
        other.instrument = 3;
        const std::array<const Order*, 2> working{&other, &stop};
        const HeldPosition held{.side = Side::Buy, .quantity = Lots(5)};
        const Protection now = protectionOf(held, working);
        QCOMPARE(now.stop, &stop);
        QVERIFY(!now.target);
        QVERIFY(std::holds_alternative<std::monostate>(protectionStep(held, now, ProtectionKind::Stop, Ticks(90))));
        const auto amended = protectionStep(held, now, ProtectionKind::Stop, Ticks(91));
        QCOMPARE(std::get<AmendRequest>(amended).stop.value, 91);
        const auto cancelled = protectionStep(held, now, ProtectionKind::Stop, Ticks());
        QCOMPARE(std::get<CancelRequest>(cancelled).order, OrderId(7));
        const auto added = std::get<OrderRequest>(protectionStep(held, now, ProtectionKind::Target, Ticks(120)));
        QCOMPARE(added.type, OrderType::Limit);
        QCOMPARE(added.side, Side::Sell);
        QCOMPARE(added.quantity.value, 5);
        QVERIFY(added.isReduceOnly);
    }

    void theFullestLimitComesFirst()
    {
        RiskLimits limits = practiceLimits();
        limits.maxPosition = Lots(1'000);
        LimitScene s;
        s.positionAfter = Lots(546);
        s.openTradesAfter = 1;
        s.tradesToday = 5;
        s.lossAtStop = Cash(50);
        s.lossRoom = Cash(480);
        const auto use = limitUse(limits, s);
        QCOMPARE(use.front().kind, LimitKind::PositionLots);
        QCOMPARE(use.front().share(), 0.546);
        QCOMPARE(setLimits(limits), 9);
    }
};

QTEST_APPLESS_MAIN(TestOrderPlan)
#include "tst_order_plan.moc"
