// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/trading_engine.h"

#include <QTest>

using namespace elite;

namespace {

constexpr std::int64_t kDayMicros = 86'400'000'000;

class Desk final : public EngineObserver
{
public:
    explicit Desk(const RiskLimits& account, const RiskLimits& owner = {}, std::int64_t cash = 1'000'000'000'000)
    {
        EngineConfig config;
        Contract contract;
        contract.base = *Currency::parse("BTC");
        contract.quote = *Currency::parse("USD");
        contract.tickSize = *Decimal::fromParts(1, 2);
        contract.lotSize = *Decimal::fromParts(1, 3);
        contract.takerFeeE8 = contract.makerFeeE8 = 0;
        config.contracts = {contract};
        AccountConfig one;
        one.currency = contract.quote;
        one.balances = {{one.currency, Cash(cash)}};
        config.accounts = {one};
        config.accountLimits = {account};
        OwnerConfig person;
        person.limits = owner;
        config.owners = {person};
        config.rules.slippage = SlippageModel::Off;
        config.rules.simulatesRejections = false;
        config.rules.usesDisplayedSize = false;
        engine = *TradingEngine::create(config, *this);
        quote(10'000);
    }
    void onEvent(const EngineEvent& event) override { last = event; }
    void at(std::int64_t micros) { now = fromMicros(micros); }
    void send(InputBody body) { engine->process({now, std::move(body)}); }
    void quote(std::int64_t bid) { send(QuoteInput{0, {Ticks(bid), Ticks(bid + 1), Lots(), Lots()}}); }
    DenialCode market(Side side, std::int64_t lots)
    {
        OrderRequest order;
        order.side = side;
        order.quantity = Lots(lots);
        return send_(order);
    }
    DenialCode limit(Side side, std::int64_t lots, std::int64_t price)
    {
        OrderRequest order;
        order.side = side;
        order.type = OrderType::Limit;
        order.quantity = Lots(lots);
        order.price = Ticks(price);
        return send_(order);
    }
    DenialCode bracket(Side side, std::int64_t lots, std::int64_t stopLoss)
    {
        OrderRequest order;
        order.side = side;
        order.quantity = Lots(lots);
        order.stopLoss = Ticks(stopLoss);
        return send_(order);
    }
    DenialCode send_(const OrderRequest& order)
    {
        send(order);
        return last.kind == EventKind::Rejected ? last.denial.code : DenialCode::None;
    }

    std::unique_ptr<TradingEngine> engine;
    EngineEvent last;
    Timestamp now = fromMicros(20'000 * kDayMicros + 3'600'000'000);
};

} // namespace

class TestRiskGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void maxPositionCountsOpenOrders()
    {
        RiskLimits limits;
        limits.maxPosition = Lots(1'000);
        Desk desk(limits);
        QCOMPARE(desk.limit(Side::Buy, 600, 9'900), DenialCode::None);
        QCOMPARE(desk.limit(Side::Buy, 500, 9'900), DenialCode::MaxPosition);
        QCOMPARE(desk.last.denial, (Denial{DenialCode::MaxPosition, 1'100, 1'000}));
        QCOMPARE(desk.limit(Side::Buy, 400, 9'900), DenialCode::None);
    }

    void anAmendmentCannotGoRoundALimit()
    {
        RiskLimits limits;
        limits.maxPosition = Lots(1'000);
        Desk desk(limits);
        QCOMPARE(desk.limit(Side::Buy, 600, 9'900), DenialCode::None);
        desk.send(AmendRequest{desk.last.order, Lots(1'001), Ticks(), Ticks(), RequestDefect::None});
        QCOMPARE(desk.last.kind, EventKind::AmendRejected);
        QCOMPARE(desk.last.denial.code, DenialCode::MaxPosition);
    }

    void breakerIncludesTheCostOfGettingOut()
    {
        RiskLimits limits;
        limits.maxDailyLossBp = 500;
        Desk desk(limits);
        QCOMPARE(desk.market(Side::Buy, 90'000), DenialCode::None); // 9,000.9 of 10,000 at 100.01
        QCOMPARE(desk.limit(Side::Buy, 1'000, 9'000), DenialCode::None);
        QCOMPARE(desk.limit(Side::Sell, 90'000, 11'000), DenialCode::None);
        desk.quote(9'450); // Equity 9,504.1: not yet.
        QVERIFY(!desk.engine->gate().isTripped(0));
        desk.quote(9'445); // 9,499.6
        QVERIFY(desk.engine->gate().isTripped(0));
        QCOMPARE(desk.engine->venue().live().size(), std::size_t(1)); // The entry went, the exit stays.
        QCOMPARE(desk.engine->venue().live().front()->side, Side::Sell);
        QCOMPARE(desk.market(Side::Buy, 100), DenialCode::DailyLossBreaker);
        QCOMPARE(desk.limit(Side::Sell, 100, 12'000), DenialCode::None); // Getting out is never kept in.
    }

    void breakerNeedsTheNextDayAndAPerson()
    {
        RiskLimits limits;
        limits.maxDailyLossBp = 500;
        Desk desk(limits);
        desk.send(EquityReport{0, Cash(950'000'000'000)});
        desk.send(BreakerResetInput{0});
        QVERIFY(desk.engine->gate().isTripped(0)); // Too early.
        desk.now += std::chrono::hours(24);
        desk.quote(10'000);
        QVERIFY(desk.engine->gate().isTripped(0)); // A new day alone is not enough.
        desk.send(BreakerResetInput{0});
        QVERIFY(!desk.engine->gate().isTripped(0));
        QCOMPARE(desk.market(Side::Buy, 100), DenialCode::None);
    }

    void tighteningIsImmediateLooseningIsTomorrow()
    {
        RiskLimits limits;
        limits.maxPosition = Lots(1'000);
        Desk desk(limits);
        RiskLimits tighter = limits;
        tighter.maxPosition = Lots(500);
        desk.send(LimitsChange{RiskScope::Account, 0, tighter});
        QCOMPARE(desk.market(Side::Buy, 600), DenialCode::MaxPosition);
        RiskLimits none;
        desk.send(LimitsChange{RiskScope::Account, 0, none});
        QCOMPARE(desk.market(Side::Buy, 600), DenialCode::MaxPosition);
        desk.now += std::chrono::hours(24);
        desk.quote(10'000);
        QCOMPARE(desk.market(Side::Buy, 600), DenialCode::None);
    }

    void ordersPerMinuteDuplicatesAndSelfCross()
    {
        RiskLimits limits;
        limits.maxOrdersPerMinute = 3;
        limits.duplicateWindow = std::chrono::milliseconds(500);
        limits.refusesSelfCross = true;
        Desk desk({}, limits);
        QCOMPARE(desk.market(Side::Buy, 1'000), DenialCode::None);
        QCOMPARE(desk.market(Side::Buy, 1'000), DenialCode::DuplicateOrder);
        desk.now += std::chrono::seconds(1);
        QCOMPARE(desk.limit(Side::Sell, 100, 10'050), DenialCode::None);
        QCOMPARE(desk.limit(Side::Buy, 100, 10'050), DenialCode::SelfCross);
        QCOMPARE(desk.limit(Side::Buy, 100, 9'990), DenialCode::None);
        QCOMPARE(desk.limit(Side::Buy, 100, 9'980), DenialCode::OrderRate);
        desk.now += std::chrono::seconds(60);
        QCOMPARE(desk.limit(Side::Buy, 100, 9'980), DenialCode::None);
    }

    void losingStreakCoolsDown()
    {
        RiskLimits limits;
        limits.coolDownLosses = 2;
        limits.coolDown = std::chrono::minutes(10);
        Desk desk({}, limits);
        for (int i = 0; i < 2; ++i) { // Bought at the ask, sold at the bid.
            QCOMPARE(desk.market(Side::Buy, 1'000), DenialCode::None);
            QCOMPARE(desk.market(Side::Sell, 1'000), DenialCode::None);
        }
        QCOMPARE(desk.market(Side::Buy, 1'000), DenialCode::CoolDown);
        desk.now += std::chrono::minutes(10);
        QCOMPARE(desk.market(Side::Buy, 1'000), DenialCode::None);
    }

    void hoursAndTheSwitch()
    {
        RiskLimits limits;
        limits.hoursFrom = std::chrono::hours(9);
        limits.hoursTo = std::chrono::hours(17);
        Desk desk(limits); // It is one o'clock.
        QCOMPARE(desk.market(Side::Buy, 1'000), DenialCode::OutsideHours);
        desk.now += std::chrono::hours(8);
        QCOMPARE(desk.market(Side::Buy, 1'000), DenialCode::None);
        RiskLimits off = limits;
        off.isTradingDisabled = true;
        desk.send(LimitsChange{RiskScope::Account, 0, off});
        QCOMPARE(desk.market(Side::Buy, 1'000), DenialCode::TradingDisabled);
    }

    void stopWithEveryEntry()
    {
        RiskLimits limits;
        limits.requiresStop = true;
        Desk desk(limits);
        QCOMPARE(desk.market(Side::Buy, 1'000), DenialCode::StopRequired);
        QCOMPARE(desk.limit(Side::Buy, 1'000, 9'900), DenialCode::StopRequired);
        QCOMPARE(desk.bracket(Side::Buy, 1'000, 9'900), DenialCode::None);
        QCOMPARE(desk.market(Side::Sell, 500), DenialCode::None); // Leaving needs no stop.
        QCOMPARE(desk.market(Side::Sell, 5'000), DenialCode::StopRequired); // Turning round is an entry.
        desk.send(LimitsChange{RiskScope::Account, 0, {}});
        QCOMPARE(desk.market(Side::Buy, 1'000), DenialCode::StopRequired); // Looser only tomorrow.
        RiskLimits without;
        QCOMPARE(tightest(without, limits).requiresStop, true);
    }

    void stalePricesAndOpenTrades()
    {
        RiskLimits limits = practiceLimits();
        limits.maxOpenTrades = 1;
        Desk desk(limits);
        desk.now += std::chrono::seconds(31);
        QCOMPARE(desk.market(Side::Buy, 1'000), DenialCode::StalePrice);
        desk.quote(10'000);
        QCOMPARE(desk.market(Side::Buy, 1'000), DenialCode::None);
        desk.now += std::chrono::seconds(31);
        // By PB-1 what only reduces skips four checks, and this is none of them: the fill would be made up.
        QCOMPARE(desk.market(Side::Sell, 1'000), DenialCode::StalePrice);
        desk.quote(10'000);
        QCOMPARE(desk.market(Side::Sell, 1'000), DenialCode::None);
        QCOMPARE(desk.limit(Side::Buy, 1'000, 9'000), DenialCode::None); // An entry on its way counts.
        QCOMPARE(desk.limit(Side::Buy, 1'000, 8'999), DenialCode::MaxOpenTrades);
    }

    void emergencyStopFlattensThroughSimulatedRejections()
    {
        int rejections = 0;
        for (std::uint64_t seed = 0; seed < 200; ++seed) { // About one in thirty-three draws a rejection.
            struct Count final : EngineObserver
            {
                void onEvent(const EngineEvent& event) override
                {
                    rejected += event.kind == EventKind::Rejected && event.role == OrderRole::Flatten ? 1 : 0;
                }
                int rejected = 0;
            } count;
            EngineConfig config = Desk({}).engine->config();
            config.rules.simulatesRejections = true;
            config.rules.seed = seed;
            const auto engine = *TradingEngine::create(config, count);
            const Timestamp now = fromMicros(1'000'000);
            engine->process({now, QuoteInput{0, {Ticks(10'000), Ticks(10'001), Lots(), Lots()}}});
            OrderRequest order;
            order.quantity = Lots(1'000);
            engine->process({now, order});
            engine->process({now, EmergencyStopInput{}});
            QVERIFY(engine->portfolio().at(0).positions().empty());
            QVERIFY(engine->venue().live().empty());
            rejections += count.rejected;
        }
        QVERIFY(rejections > 0);
    }
};

QTEST_APPLESS_MAIN(TestRiskGate)
#include "tst_risk_gate.moc"
