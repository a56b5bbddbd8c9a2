// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/trading_engine.h"
#include "tests/support/random_tape.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <map>

using namespace elite;
using elite::test::Dice;

namespace {

constexpr AccountIndex kAccounts = 2;
constexpr OwnerIndex kOwners = 3;
constexpr InstrumentIndex kInstruments = 2;

/// The rules of the gate once more, written the slow way from their words: what is in force now, what from tomorrow on,
/// who sent what. It sees only what was asked for and what happened.
class Watchman final : public EngineObserver
{
public:
    struct Scope
    {
        std::int64_t maxPosition = 0; // 0: none.
        std::int32_t trades = 0;
        std::int32_t perMinute = 0;
        bool isDisabled = false;
    };

    void change(const LimitsChange& change)
    {
        const auto key = std::pair(change.scope, change.index);
        const Scope next{change.limits.maxPosition.value, change.limits.maxTradesPerDay,
                         change.limits.maxOrdersPerMinute, change.limits.isTradingDisabled};
        m_tomorrow[key] = next;
        ++changes;
        Scope& now = m_now[key];
        now.maxPosition = smaller(now.maxPosition, next.maxPosition);
        now.trades = smaller(now.trades, next.trades);
        now.perMinute = smaller(now.perMinute, next.perMinute);
        now.isDisabled = now.isDisabled || next.isDisabled;
    }

    void onEvent(const EngineEvent& event) override
    {
        const auto complain = [&](const char* what) {
            problem = QStringLiteral("%1: event %2 of order %3")
                          .arg(QLatin1String(what))
                          .arg(m_events)
                          .arg(static_cast<qulonglong>(event.order));
        };
        ++m_events;
        switch (event.kind) {
        case EventKind::DayStarted:
            if (event.account == 0) {
                m_now = m_tomorrow;
                m_trades.clear();
            }
            break;
        case EventKind::EmergencyStopped:
            m_isStopped = true;
            break;
        case EventKind::EmergencyReleased:
            m_isStopped = false;
            break;
        case EventKind::BreakerTripped:
            m_isTripped[event.account] = true;
            ++trips;
            break;
        case EventKind::BreakerReset:
            m_isTripped[event.account] = false;
            break;
        case EventKind::Accepted:
            checkAccepted(event, complain);
            break;
        case EventKind::Filled:
        case EventKind::PartiallyFilled:
        case EventKind::Liquidated: {
            if (m_isStopped && event.role != OrderRole::Flatten && event.kind != EventKind::Liquidated) {
                complain("a fill while stopped");
            }
            std::int64_t& held = m_held[{event.account, event.instrument}];
            const std::int64_t before = held;
            held += signOf(event.side) * event.quantity.value;
            const bool grows = std::abs(held) > std::abs(before);
            if (m_isTripped[event.account] && grows) {
                complain("new risk behind a tripped breaker");
            }
            fills += 1;
            break;
        }
        default:
            break;
        }
    }

    QString problem;
    /// A sub-account was closed for good, or paused.
    void shut(AccountIndex account, bool isShut, bool isForGood)
    {
        if (!m_isClosed[account]) {
            m_isClosed[account] = isForGood;
            m_isShut[account] = isShut || isForGood;
        }
    }

    int accepted = 0;
    int fills = 0;
    int trips = 0;
    int changes = 0;

private:
    template <class T> static T smaller(T a, T b) { return a == 0 || b == 0 ? std::max(a, b) : std::min(a, b); }

    Scope inForce(const EngineEvent& event) const
    {
        Scope out;
        for (const auto& [scope, index] :
             {std::pair(RiskScope::Account, event.account), std::pair(RiskScope::Owner, event.owner),
              std::pair(RiskScope::Instrument, event.instrument)}) {
            const auto it = m_now.find({scope, index});
            if (it != m_now.end()) {
                out.maxPosition = smaller(out.maxPosition, it->second.maxPosition);
                out.trades = smaller(out.trades, it->second.trades);
                out.perMinute = smaller(out.perMinute, it->second.perMinute);
                out.isDisabled = out.isDisabled || it->second.isDisabled;
            }
        }
        return out;
    }

    template <class Complain> void checkAccepted(const EngineEvent& event, Complain complain)
    {
        ++accepted;
        const bool isExit = event.role == OrderRole::StopLoss || event.role == OrderRole::TakeProfit
            || event.role == OrderRole::Flatten;
        if (isExit) { // Made by the engine to close what is there.
            return;
        }
        const Scope limits = inForce(event);
        if (m_isStopped) {
            complain("accepted while stopped");
        }
        if (limits.isDisabled) {
            complain("accepted while trading is disabled");
        }
        const std::int64_t held = m_held[{event.account, event.instrument}];
        const bool closes = held != 0 && (held > 0) == (event.side == Side::Sell)
            && event.quantity.value <= std::abs(held) && event.role == OrderRole::Plain;
        if (closes) {
            return;
        }
        if (m_isTripped[event.account]) {
            complain("an entry behind a tripped breaker");
        }
        if (m_isShut[event.account]) {
            complain("an entry of a trader that is paused or closed");
        }
        if (limits.maxPosition > 0 && signOf(event.side) * held + event.quantity.value > limits.maxPosition) {
            complain("beyond the largest position");
        }
        if (limits.trades > 0 && ++m_trades[event.owner] > limits.trades) {
            complain("more trades a day than allowed");
        }
        auto& times = m_times[event.owner];
        times.push_back(event.time);
        if (limits.perMinute > 0
            && std::count_if(times.begin(), times.end(),
                             [&](Timestamp t) { return event.time - t < std::chrono::minutes(1); })
                > limits.perMinute) {
            complain("more orders a minute than allowed");
        }
    }

    std::map<std::pair<RiskScope, std::uint16_t>, Scope> m_now;
    std::map<std::pair<RiskScope, std::uint16_t>, Scope> m_tomorrow;
    std::map<std::pair<AccountIndex, InstrumentIndex>, std::int64_t> m_held;
    std::map<OwnerIndex, std::int32_t> m_trades; // Accepted entries: fewer than the gate counts, never more.
    std::map<OwnerIndex, std::vector<Timestamp>> m_times;
    std::map<AccountIndex, bool> m_isTripped;
    std::map<AccountIndex, bool> m_isShut;
    std::map<AccountIndex, bool> m_isClosed;
    bool m_isStopped = false;
    int m_events = 0;
};

RiskLimits randomLimits(Dice& dice)
{
    RiskLimits limits;
    limits.maxPosition = Lots(dice.chance(50) ? dice.between(100, 4'000) : 0);
    limits.maxTradesPerDay = dice.chance(30) ? static_cast<std::int32_t>(dice.between(1, 40)) : 0;
    limits.maxOrdersPerMinute = dice.chance(40) ? static_cast<std::int32_t>(dice.between(1, 8)) : 0;
    limits.maxDailyLossBp = static_cast<std::int32_t>(dice.between(20, 800));
    limits.isTradingDisabled = dice.chance(5);
    limits.coolDownLosses = dice.chance(30) ? 3 : 0;
    limits.coolDown = std::chrono::minutes(10);
    limits.refusesSelfCross = dice.chance(50);
    return limits;
}

EngineConfig config()
{
    EngineConfig out;
    for (const char* base : {"BTC", "ETH"}) {
        Contract contract;
        contract.base = *Currency::parse(base);
        contract.quote = *Currency::parse("USD");
        contract.tickSize = *Decimal::fromParts(1, 2);
        contract.lotSize = *Decimal::fromParts(1, 3);
        out.contracts.push_back(contract);
    }
    for (AccountIndex i = 0; i < kAccounts; ++i) {
        AccountConfig account;
        account.type = i == 0 ? AccountType::Spot : AccountType::MarginIsolated;
        account.currency = out.contracts[0].quote;
        account.balances = {{account.currency, Cash(100'000'000'000)}};
        out.accounts.push_back(account);
        RiskLimits limits;
        limits.maxDailyLossBp = 150;
        out.accountLimits.push_back(limits);
    }
    for (const char* name : {"manual", "bot:a", "bot:b"}) {
        OwnerConfig owner;
        owner.name = name;
        out.owners.push_back(owner);
    }
    return out;
}

/// One thing that a market, a person or a bot might do, with malice.
InputBody randomAction(Dice& dice, std::int64_t price, int sent, AccountIndex accounts)
{
    const auto choice = dice.below(100);
    const auto instrument = static_cast<InstrumentIndex>(dice.below(kInstruments));
    if (choice < 35) {
        return QuoteInput{instrument,
                          {Ticks(price), Ticks(price + dice.between(1, 4)), Lots(dice.between(0, 900)), Lots()}};
    }
    if (choice < 75) {
        OrderRequest order;
        order.account = static_cast<AccountIndex>(dice.below(dice.chance(60) ? kAccounts : accounts));
        // Traders that were opened later send as themselves; a person may close for them.
        order.owner = order.account < kAccounts ? static_cast<OwnerIndex>(dice.below(kOwners))
                                                : static_cast<OwnerIndex>(order.account + 1);
        order.ocoGroup = dice.chance(8) ? static_cast<std::uint64_t>(dice.between(1, 6)) : 0;
        order.instrument = instrument;
        order.side = dice.chance(55) ? Side::Buy : Side::Sell;
        order.type = static_cast<OrderType>(dice.below(5));
        order.tif = static_cast<TimeInForce>(dice.below(4));
        order.quantity = Lots(dice.between(-5, 3'000));
        order.price = Ticks(price + dice.between(-30, 30));
        order.stop = Ticks(price + signOf(order.side) * dice.between(1, 40));
        order.trailOffset = Ticks(dice.between(1, 40));
        order.leverage = static_cast<std::int32_t>(dice.between(1, 20));
        order.isReduceOnly = dice.chance(15);
        if (!order.isReduceOnly && dice.chance(25)) {
            order.stopLoss = Ticks(price - signOf(order.side) * dice.between(40, 90));
            order.takeProfit = Ticks(price + signOf(order.side) * dice.between(40, 90));
        }
        return order;
    }
    if (choice < 80) {
        return AmendRequest{static_cast<OrderId>(dice.between(1, sent + 1)), Lots(dice.between(0, 5'000)),
                            Ticks(price + dice.between(-30, 30)), Ticks(), RequestDefect::None};
    }
    if (choice < 82) {
        return CancelAllRequest{static_cast<AccountIndex>(dice.below(accounts))};
    }
    if (choice < 83) {
        return PairOrders{static_cast<OrderId>(dice.between(1, sent + 1)),
                          static_cast<OrderId>(dice.between(1, sent + 1))};
    }
    if (choice < 84) {
        switch (dice.below(3)) {
        case 0:
            return PauseTrader{static_cast<AccountIndex>(dice.below(accounts)),
                               dice.chance(50) ? DenialCode::StalePrice : DenialCode::None};
        case 1:
            return accounts > kAccounts && dice.chance(30)
                ? InputBody(CloseTrader{static_cast<AccountIndex>(dice.between(kAccounts, accounts - 1))})
                : InputBody(Wakeup{});
        default:
            break;
        }
        if (accounts >= 6) {
            return Wakeup{};
        }
        OpenTrader trader;
        trader.number = accounts;
        trader.instrument = instrument;
        trader.start = Cash(dice.between(1'000'000'000, 100'000'000'000));
        trader.limits = randomLimits(dice);
        return trader;
    }
    if (choice < 88) {
        const auto scope = static_cast<RiskScope>(dice.below(3));
        return LimitsChange{scope, static_cast<std::uint16_t>(dice.below(2)), randomLimits(dice)};
    }
    if (choice < 91) {
        return EmergencyStopInput{};
    }
    if (choice < 96) {
        return EmergencyReleaseInput{};
    }
    return BreakerResetInput{static_cast<AccountIndex>(dice.below(kAccounts))};
}

} // namespace

class TestClosedGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noSequenceOfActionsGetsThrough()
    {
        bool isLong = false;
        const int wanted = qEnvironmentVariableIntValue("ELITE_GATE_SEQUENCES", &isLong);
        const int sequences = isLong ? wanted : 300;
        int accepted = 0;
        int fills = 0;
        int trips = 0;
        for (int seed = 1; seed <= sequences; ++seed) {
            Dice dice(static_cast<std::uint64_t>(seed));
            Watchman watchman;
            const auto engine = *TradingEngine::create(config(), watchman);
            Timestamp now = fromMicros(1'700'000'000'000'000);
            std::int64_t price = 10'000;
            for (int i = 0; i < 1'500; ++i) {
                now += dice.chance(1) ? Duration(std::chrono::hours(dice.between(1, 30)))
                                      : Duration(std::chrono::milliseconds(dice.between(0, 20'000)));
                price = std::max<std::int64_t>(2'000, price + dice.between(-60, 60));
                const auto accounts = static_cast<AccountIndex>(engine->portfolio().size());
                const InputBody body = randomAction(dice, price, i, accounts);
                // The day starts with the input that is behind its beginning; a change in it counts for the new day.
                engine->process({now, Wakeup{}});
                if (const auto* change = std::get_if<LimitsChange>(&body)) {
                    watchman.change(*change);
                } else if (const auto* opened = std::get_if<OpenTrader>(&body)) {
                    watchman.change({RiskScope::Account, accounts, opened->limits});
                } else if (const auto* pause = std::get_if<PauseTrader>(&body)) {
                    watchman.shut(pause->account, pause->why != DenialCode::None, false);
                } else if (const auto* closed = std::get_if<CloseTrader>(&body)) {
                    watchman.shut(closed->account, true, true);
                }
                engine->process({now, body});
                QVERIFY2(watchman.problem.isEmpty(),
                         qPrintable(QStringLiteral("seed %1, step %2: %3").arg(seed).arg(i).arg(watchman.problem)));
            }
            accepted += watchman.accepted;
            fills += watchman.fills;
            trips += watchman.trips;
        }
        qInfo("%d sequences of 1,500 actions: %d orders accepted, %d fills, %d breakers tripped", sequences, accepted,
              fills, trips);
        QVERIFY(accepted > sequences * 20 && fills > sequences * 5 && trips > 0);
    }

    /// A rate that is missing makes the equity unknown: no new risk until it is known, then the day has its start.
    void unknownEquityIsHalted()
    {
        EngineConfig two = config();
        two.contracts[1].base = *Currency::parse("EUR");
        two.accounts[0].balances.emplace_back(*Currency::parse("EUR"), Cash(1'000'000'000));
        two.conversions = {{*Currency::parse("EUR"), 1}};
        RiskLimits limits;
        limits.maxDailyLossBp = 500;
        two.accountLimits = {limits, RiskLimits()};
        two.rules.simulatesRejections = false;
        Watchman watchman;
        const auto engine = *TradingEngine::create(two, watchman);
        const Timestamp now = fromMicros(1'700'000'000'000'000);
        engine->process({now, QuoteInput{0, {Ticks(10'000), Ticks(10'001), Lots(), Lots()}}});
        QVERIFY(engine->lastValuation(0) == nullptr);
        OrderRequest order;
        order.quantity = Lots(100);
        QCOMPARE(engine->preview(order).code, DenialCode::EngineFault);
        engine->process({now, order});
        QCOMPARE(watchman.accepted, 0);
        engine->process({now, QuoteInput{1, {Ticks(110), Ticks(111), Lots(), Lots()}}});
        QVERIFY(engine->lastValuation(0) != nullptr);
        QCOMPARE(engine->gate().dayStart(0), engine->lastValuation(0)->equity);
        engine->process({now, order});
        QCOMPARE(watchman.accepted, 1);
    }
};

QTEST_APPLESS_MAIN(TestClosedGate)
#include "tst_closed_gate.moc"
