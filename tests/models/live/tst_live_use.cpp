// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/live_intent.h"
#include "models/live/live_use.h"
#include "tests/support/gate_world.h"

#include <QTest>

using namespace elite;
using namespace elite::test;
using namespace std::chrono_literals;

// What the limits on real money allow, asked of accounts that were made at random.

namespace {

/// Numbers that are the same on every machine.
class Draws
{
public:
    explicit Draws(std::uint64_t seed)
        : m_seed(seed)
    {
    }
    int below(int most) { return static_cast<int>((mixBits(m_seed ^ mixBits(++m_count)) >> 16) % std::uint64_t(most)); }
    Decimal hundredths(int most) { return *Decimal::fromParts(below(most) + 1, 2); }

private:
    std::uint64_t m_seed;
    std::uint64_t m_count = 0;
};

LiveIntent intentOf(Side side, Decimal quantity, Decimal price)
{
    LiveIntent out;
    out.market = "XXBTZUSD";
    out.symbol = kGateSymbol;
    out.side = side;
    out.quantity = quantity;
    out.price = price;
    return out;
}

LiveOrder filledOrder(Side side, const char* quantity, const char* price, Timestamp at)
{
    LiveOrder out;
    out.intent.clientId = side == Side::Buy ? "1" : "2";
    out.intent.symbol = kGateSymbol;
    out.intent.side = side;
    out.intent.quantity = *Decimal::parse(quantity);
    out.intent.price = *Decimal::parse(price);
    out.intent.at = at;
    out.state = LiveState::Filled;
    VenueFill fill;
    fill.id = out.intent.clientId;
    fill.price = out.intent.price;
    fill.quantity = out.filled = out.toldFilled = out.intent.quantity;
    fill.time = at;
    out.fills = {fill};
    return out;
}

std::map<QByteArray, LiveOrder> someOrders(Draws& draws, Timestamp now)
{
    std::map<QByteArray, LiveOrder> out;
    const int count = draws.below(8);
    for (int i = 0; i < count; ++i) {
        LiveOrder order;
        order.intent = intentOf(draws.below(3) == 0 ? Side::Sell : Side::Buy, draws.hundredths(500),
                                Decimal::fromInteger(90 + draws.below(20)));
        order.intent.clientId = QByteArray::number(i);
        order.intent.at = now - std::chrono::minutes(draws.below(3'000));
        order.state = static_cast<LiveState>(draws.below(8));
        if (order.state == LiveState::Filled || (order.state == LiveState::Working && draws.below(2) == 0)) {
            VenueFill fill;
            fill.id = QByteArray::number(i);
            fill.quantity = order.intent.quantity;
            if (order.state == LiveState::Working) {
                fill.quantity = *Decimal::multiply(fill.quantity, *Decimal::parse("0.5"), 3, Rounding::Floor);
            }
            fill.price = order.intent.price;
            fill.time = order.intent.at;
            order.filled = fill.quantity;
            order.toldFilled = fill.quantity;
            order.fills.push_back(fill);
        }
        out[order.intent.clientId] = order;
    }
    return out;
}

} // namespace

class TestLiveUse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Whatever the account holds: on an old price an order passes exactly when it can only close.
    void onAnOldPriceOnlyClosingPasses()
    {
        PromotionGate gate;
        const LivePermit permit = permitFor(gate);
        const Timestamp now = permit.terms().issuedAt + 1h;
        int closed = 0;
        int tooLarge = 0;
        int bought = 0;
        for (std::uint64_t seed = 1; seed <= 20'000; ++seed) {
            Draws draws(seed);
            const auto orders = someOrders(draws, now);
            const auto use = liveUse(orders, now);
            QVERIFY(use);
            const auto holding = use->holdings.find(kGateSymbol);
            const Decimal free = holding == use->holdings.end() ? Decimal() : holding->second.free;
            Decimal quantity = draws.hundredths(800);
            if (free.isPositive() && draws.below(3) == 0) {
                quantity = free; // The whole of it, to the last unit.
            }
            const Side side = draws.below(2) == 0 ? Side::Sell : Side::Buy;
            const Decimal price = draws.below(2) == 0 ? Decimal() : Decimal::fromInteger(100);
            const LiveIntent intent = intentOf(side, quantity, price);
            const LivePrice old(Decimal::fromInteger(100), true, 47s);
            const auto denial = checkLiveOrder(permit, kGateVenue, intent, old, *use, now);
            const bool onlyCloses = side == Side::Sell && quantity <= free;
            QVERIFY2(denial.has_value() != onlyCloses, qPrintable(QStringLiteral("seed %1").arg(seed)));
            if (side == Side::Buy) {
                ++bought;
                QCOMPARE(denial->rule, LiveRule::StalePrice);
                QCOMPARE(denial->asked, Decimal::fromInteger(47));
            } else if (denial) {
                ++tooLarge; // It would go through zero.
                QCOMPARE(denial->rule, LiveRule::NothingToSell);
                QCOMPARE(denial->limit, free);
            } else {
                ++closed;
                // And so does the same order on a fresh price: age takes nothing away from getting out.
                QVERIFY(!checkLiveOrder(permit, kGateVenue, intent, Decimal::fromInteger(100), *use, now));
            }
        }
        QVERIFY2(closed > 1'000 && tooLarge > 1'000 && bought > 1'000, "each of the three was really met");
    }

    /// What a bot bought, a person can always sell; buying is the bot's alone.
    void aPersonMayCloseForABot()
    {
        PromotionGate gate;
        const LivePermit permit = permitFor(gate, {}, [](QualificationRun& run) {
            run.trader = {QStringLiteral("sma-cross#3"), "v1"};
        });
        const Timestamp now = permit.terms().issuedAt + 1h;
        LiveUse use;
        use.holdings[kGateSymbol].quantity = use.holdings[kGateSymbol].free = Decimal::fromInteger(1);
        const auto check = [&](Side side, const QByteArray& owner) {
            LiveIntent intent = intentOf(side, Decimal::fromInteger(1), Decimal());
            intent.owner = owner;
            return checkLiveOrder(permit, kGateVenue, intent, Decimal::fromInteger(100), use, now);
        };
        QVERIFY(!check(Side::Buy, "sma-cross#3"));
        QVERIFY(!check(Side::Sell, "sma-cross#3"));
        QVERIFY(!check(Side::Sell, {}));
        QCOMPARE(check(Side::Buy, {})->rule, LiveRule::NotCovered);
        QCOMPARE(check(Side::Sell, "sma-cross#2")->rule, LiveRule::NotCovered);
        QCOMPARE(check(Side::Buy, "grid#3")->rule, LiveRule::NotCovered);
    }

    /// Binance takes the fee of a purchase out of the coins: so much less can be sold.
    void aFeeInCoinsIsNotHeld()
    {
        for (const auto& [currency, left] :
             {std::pair("BTC", "0.4995"), std::pair("base", "0.4995"), std::pair("USD", "0.5"), std::pair("BNB", "0.5"),
              std::pair("counter", "0.5"), std::pair("", "0.5")}) {
            LiveOrder order;
            order.intent = intentOf(Side::Buy, *Decimal::parse("0.5"), Decimal::fromInteger(100));
            order.state = LiveState::Filled;
            VenueFill fill;
            fill.quantity = order.filled = order.toldFilled = *Decimal::parse("0.5");
            fill.price = Decimal::fromInteger(100);
            fill.fee = *Decimal::parse("0.0005");
            fill.feeCurrency = currency;
            order.fills.push_back(fill);
            const auto use = liveUse({{"a", order}}, Timestamp());
            QCOMPARE(use->holdings.at(kGateSymbol).free, *Decimal::parse(left));
        }
    }

    /// Money times a number of coins is soon larger than a product can be; nobody may be locked in by that.
    void manyCoinsCanBeSoldAgain()
    {
        const Timestamp now = fromMicros(1'700'000'000'000'000);
        const auto use = liveUse({{"1", filledOrder(Side::Buy, "50000.00000000", "0.20000000", now)},
                                  {"2", filledOrder(Side::Sell, "20000.00000000", "0.19000000", now + 1s)}},
                                 now + 2s);
        QVERIFY(use);
        QCOMPARE(use->holdings.at(kGateSymbol).free, Decimal::fromInteger(30'000));
        QCOMPARE(use->held, Decimal::fromInteger(6'000));
        QCOMPARE(use->lostToday, Decimal::fromInteger(200));
        const auto all = liveUse(
            {{"1", filledOrder(Side::Buy, "3", "100", now)}, {"2", filledOrder(Side::Sell, "3", "101", now + 1s)}},
            now + 2s);
        QVERIFY(all->held.isZero() && all->holdings.at(kGateSymbol).cost.isZero()); // To the last unit.
        QCOMPARE(all->lostToday, Decimal::fromInteger(-3));
    }

    /// A sale that the venue calls filled before its fills are read must not be sold again.
    void whatIsToldFilledIsNotFree()
    {
        const Timestamp now = fromMicros(1'700'000'000'000'000);
        LiveOrder sale = filledOrder(Side::Sell, "1", "101", now + 1s);
        sale.fills.clear();
        sale.filled = {};
        const auto use = liveUse({{"1", filledOrder(Side::Buy, "4", "100", now)}, {"2", sale}}, now + 2s);
        QVERIFY(use);
        const LiveHolding& holding = use->holdings.at(kGateSymbol);
        QCOMPARE(holding.quantity, Decimal::fromInteger(4));
        QCOMPARE(holding.selling, Decimal::fromInteger(1));
        QCOMPARE(holding.free, Decimal::fromInteger(3));
        LiveOrder buy = filledOrder(Side::Buy, "2", "100", now);
        buy.fills.clear();
        buy.filled = {};
        QCOMPARE(liveUse({{"1", buy}}, now + 2s)->ordered, Decimal::fromInteger(200));
    }

    void sellingReducesByItself()
    {
        Instrument instrument;
        instrument.id = {kGateVenue, kGateSymbol};
        instrument.tickSize = *Decimal::parse("0.1");
        instrument.lotSize = *Decimal::parse("0.001");
        OrderRequest request;
        request.quantity = Lots(500);
        request.isReduceOnly = true;
        request.side = Side::Sell;
        const auto sale = liveIntentOf(instrument, request);
        QVERIFY2(sale, sale ? "" : qPrintable(sale.error().detail));
        QCOMPARE(sale->quantity, *Decimal::parse("0.5"));
        request.side = Side::Buy; // There are no shorts to cover.
        QVERIFY(!liveIntentOf(instrument, request));
    }
};

QTEST_APPLESS_MAIN(TestLiveUse)
#include "tst_live_use.moc"
