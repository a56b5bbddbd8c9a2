// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/protection.h"
#include "tests/support/gate_world.h"

#include <QTest>

using namespace elite;
using namespace elite::test;
using namespace std::chrono_literals;

// When the stop loss of a purchase goes to the venue, and for how much.

namespace {

const Timestamp kNow = fromMicros(1'700'000'000'000'000);

Decimal number(const char* text)
{
    return *Decimal::parse(text);
}

struct StopWorld
{
    StopWorld()
    {
        market.id = {kGateVenue, kGateSymbol};
        market.tickSize = number("0.1");
        market.lotSize = number("0.001");
        market.minQuantity = number("0.001");
    }
    LiveOrder& order(const QByteArray& id, Side side, const char* quantity)
    {
        LiveOrder& out = orders[id];
        out.intent.clientId = id;
        out.intent.market = "XXBTZUSD";
        out.intent.symbol = kGateSymbol;
        out.intent.side = side;
        out.intent.quantity = number(quantity);
        out.intent.price = Decimal::fromInteger(100);
        out.intent.at = kNow;
        out.state = LiveState::Working;
        return out;
    }
    LiveOrder& buy(const char* quantity = "0.5", const QByteArray& id = "buy")
    {
        LiveOrder& out = order(id, Side::Buy, quantity);
        out.intent.plannedStop = number("95.5");
        return out;
    }
    static void fill(LiveOrder& order, const char* quantity, Timestamp at = kNow)
    {
        VenueFill fill;
        fill.id = order.intent.clientId + QByteArray::number(qsizetype(order.fills.size()));
        fill.price = Decimal::fromInteger(100);
        fill.quantity = number(quantity);
        fill.time = at;
        order.fills.push_back(fill);
        order.filled = order.toldFilled = *Decimal::add(order.filled, fill.quantity);
        order.state = order.filled == order.intent.quantity ? LiveState::Filled : LiveState::Working;
    }
    std::optional<LiveIntent> next(Duration later = 1s, Timestamp since = kNow)
    {
        return nextProtection(
            orders, *liveUse(orders, kNow + later), [this](const Symbol&) { return &market; }, since, kNow + later);
    }
    /// As if the venue had it now.
    LiveOrder& placed(const LiveIntent& intent, const QByteArray& id)
    {
        LiveOrder& out = orders[id];
        out.intent = intent;
        out.intent.clientId = id;
        out.state = LiveState::Working;
        return out;
    }

    Instrument market;
    std::map<QByteArray, LiveOrder> orders;
};

} // namespace

class TestProtection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFilledPurchaseHasOneStop()
    {
        StopWorld world;
        LiveOrder& buy = world.buy();
        QVERIFY(!world.next()); // Nothing is held yet.
        StopWorld::fill(buy, "0.5");
        const auto stop = world.next();
        QVERIFY(stop);
        QCOMPARE(stop->side, Side::Sell);
        QCOMPARE(stop->type, OrderType::StopLimit);
        QCOMPARE(stop->quantity, number("0.5"));
        QCOMPARE(stop->stop, number("95.5"));
        QCOMPARE(stop->price, number("90.7")); // 5 % below, on a tick.
        QCOMPARE(stop->protects, QByteArray("buy"));
        QVERIFY(isProtective(*stop));
        QVERIFY(!isProtective(buy.intent));
        world.placed(*stop, "stop");
        QVERIFY(!world.next(1h));
    }

    void aPartHasAStopOfItsOwn()
    {
        StopWorld world;
        LiveOrder& buy = world.buy();
        StopWorld::fill(buy, "0.2");
        QVERIFY(!world.next(1s)); // More may come in a moment.
        const auto first = world.next(4s);
        QCOMPARE(first->quantity, number("0.2"));
        world.placed(*first, "stop1");
        QVERIFY(!world.next(1h));
        StopWorld::fill(buy, "0.3", kNow + 1h);
        QCOMPARE(world.next(1h)->quantity, number("0.3"));
        buy.state = LiveState::Canceled;
        QCOMPARE(world.next(1h)->quantity, number("0.3"));
    }

    void onlyWhatCameIn()
    {
        StopWorld world;
        LiveOrder& buy = world.buy();
        StopWorld::fill(buy, "0.5");
        buy.fills.front().fee = number("0.0005");
        buy.fills.front().feeCurrency = "BTC";
        QCOMPARE(world.next()->quantity, number("0.499")); // In whole lots.
        world.market.minQuantity = Decimal::fromInteger(1);
        QVERIFY(!world.next());
        world.market.minQuantity = number("0.001");
        world.market.minNotional = Decimal::fromInteger(46);
        QVERIFY(!world.next());
    }

    void whatSomebodyDecidedStands()
    {
        StopWorld world;
        LiveOrder& buy = world.buy();
        StopWorld::fill(buy, "0.5");
        LiveOrder& stop = world.placed(*world.next(), "stop");
        for (const LiveState state : {LiveState::Canceled, LiveState::Rejected, LiveState::Expired}) {
            stop.state = state;
            QVERIFY(!world.next(1h)); // Not again and again.
        }
        for (const LiveState state : {LiveState::Sent, LiveState::Unknown, LiveState::Canceling}) {
            stop.state = state;
            QVERIFY(!world.next(1h)); // It may be there.
        }
    }

    void coinsThatWereSoldAreNotStopped()
    {
        StopWorld world;
        StopWorld::fill(world.buy(), "0.5");
        LiveOrder& sale = world.order("sale", Side::Sell, "0.1");
        QVERIFY(!world.next()); // It is at work.
        sale.state = LiveState::Canceled;
        QCOMPARE(world.next()->quantity, number("0.5"));
        sale.state = LiveState::Working;
        StopWorld::fill(sale, "0.1");
        QVERIFY(!world.next());
        LiveOrder& later = world.buy("0.3", "buy2");
        later.intent.at = kNow + 1min;
        StopWorld::fill(later, "0.3", kNow + 1min);
        const auto stop = world.next(1h);
        QCOMPARE(stop->protects, QByteArray("buy2")); // Its own coins, at its own price.
        QCOMPARE(stop->quantity, number("0.3"));
    }

    void olderPurchasesAndThoseWithoutAStopAreLeft()
    {
        StopWorld world;
        LiveOrder& buy = world.buy();
        StopWorld::fill(buy, "0.5");
        QVERIFY(!world.next(1s, kNow + 1s)); // Of an earlier right.
        buy.intent.plannedStop = Decimal();
        QVERIFY(!world.next());
    }
};

QTEST_APPLESS_MAIN(TestProtection)
#include "tst_protection.moc"
