// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coach/rule_coach.h"
#include "models/trading/trading_engine.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace elite;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t kUnit = 100'000'000; // 1.00 in Cash.

/// A calm trader: four trades a day from 10:00 UTC on, an hour apart, half an hour long, two of three win 1 R.
std::vector<CoachTrade> calmJournal(int count = 60)
{
    std::vector<CoachTrade> out;
    for (int i = 0; i < count; ++i) {
        CoachTrade t;
        t.id = i + 1;
        t.record.side = Side::Buy;
        t.record.openedAt = fromMicros(1'700'006'400'000'000 / 86'400'000'000 * 86'400'000'000)
            + std::chrono::days(i / 4) + 10h + std::chrono::hours(i % 4);
        t.record.closedAt = t.record.openedAt + 30min;
        t.record.quantity = Lots(10);
        t.record.entryValue = Cash(1000 * kUnit);
        t.record.net = Cash((i % 3 == 2 ? -50 : 50) * kUnit);
        t.risk = Cash(50 * kUnit);
        t.entryPrice = Ticks(1000);
        t.firstStop = Ticks(950);
        t.stopSetAt = t.record.openedAt;
        PlannedTrade plan;
        plan.quantity = Lots(10);
        t.plan = plan;
        t.barBeforeInAtr = 1;
        out.push_back(t);
    }
    return out;
}

RuleFinding findingOf(const std::vector<CoachTrade>& trades, CoachRule rule)
{
    return findBehaviours(trades)[static_cast<std::size_t>(rule)];
}

using Plant = std::function<void(std::vector<CoachTrade>&)>;

struct Recorder final : EngineObserver
{
    std::vector<EngineEvent> events;
    void onEvent(const EngineEvent& event) override { events.push_back(event); }
};

} // namespace

Q_DECLARE_METATYPE(Plant)

class RuleCoachTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void calmJournalBreaksNothing()
    {
        for (const RuleFinding& finding : findBehaviours(calmJournal())) {
            QVERIFY2(finding.breaks.empty(), nameOf(finding.rule));
        }
        QVERIFY(!focusRule(findBehaviours(calmJournal()), calmJournal()));
    }

    void fewTradesSayNothing()
    {
        std::vector<CoachTrade> trades = calmJournal(19);
        for (CoachTrade& trade : trades) {
            trade.stopSetAt.reset();
            trade.addsToLoser = 3;
        }
        for (const RuleFinding& finding : findBehaviours(trades)) {
            QVERIFY2(finding.isTooFew && finding.breaks.empty(), nameOf(finding.rule));
        }
        QVERIFY(!focusRule(findBehaviours(trades), trades));
        QVERIFY(findBehaviours({})[0].isTooFew);
    }

    void findsWhatWasPlanted_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<Plant>("plant");
        QTest::newRow("revenge") << int(CoachRule::Revenge) << Plant([](std::vector<CoachTrade>& t) {
            // Trade 31 (index 30) starts five minutes after the loss of trade 30, twice as large.
            t[29].record.net = Cash(-50 * kUnit);
            t[30].record.openedAt = t[29].record.closedAt + 5min;
            t[30].record.entryValue = Cash(2000 * kUnit);
        });
        QTest::newRow("overtrading") << int(CoachRule::Overtrading) << Plant([](std::vector<CoachTrade>& t) {
            CoachTrade extra = t[30];
            extra.record.openedAt += 3h;
            extra.record.closedAt = extra.record.openedAt + 10min;
            extra.record.net = Cash(-50 * kUnit);
            extra.id = 31;
            t[30].record.openedAt -= 1min;
            t.insert(t.begin() + 32, extra);
            t.erase(t.begin() + 30);
            for (std::size_t i = 0; i < t.size(); ++i) {
                t[i].id = static_cast<std::int64_t>(i) + 1;
            }
            CoachTrade more = t[31];
            more.id = 200;
            more.record.openedAt += 20min;
            more.record.closedAt += 20min;
            t.insert(t.begin() + 32, more);
        });
        QTest::newRow("fomo") << int(CoachRule::Fomo) << Plant([](std::vector<CoachTrade>& t) {
            t[30].plan.reset();
            t[30].barBeforeInAtr = 2.5;
        });
        QTest::newRow("fomo past plan") << int(CoachRule::Fomo)
                                        << Plant([](std::vector<CoachTrade>& t) { t[30].entryBeyondPlanInAtr = 1.6; });
        QTest::newRow("moved stop") << int(CoachRule::MovedStop) << Plant([](std::vector<CoachTrade>& t) {
            t[30].stopMoves
                = {{t[30].record.openedAt, Ticks(950), Ticks(970)}, {t[30].record.openedAt, Ticks(970), Ticks(940)}};
        });
        QTest::newRow("late stop") << int(CoachRule::NoStop) << Plant([](std::vector<CoachTrade>& t) {
            t[30].stopSetAt = t[30].record.openedAt + 61s;
        });
        QTest::newRow("no stop") << int(CoachRule::NoStop)
                                 << Plant([](std::vector<CoachTrade>& t) { t[30].stopSetAt.reset(); });
        QTest::newRow("size") << int(CoachRule::SizeOutsidePlan)
                              << Plant([](std::vector<CoachTrade>& t) { t[30].record.quantity = Lots(12); });
        QTest::newRow("added") << int(CoachRule::AddedToLoser)
                               << Plant([](std::vector<CoachTrade>& t) { t[30].addsToLoser = 1; });
        QTest::newRow("creep") << int(CoachRule::SizeCreep) << Plant([](std::vector<CoachTrade>& t) {
            for (std::size_t i = 26; i < 30; ++i) {
                t[i].record.net = Cash(50 * kUnit);
            }
            t[30].record.entryValue = Cash(1500 * kUnit);
        });
        QTest::newRow("hours") << int(CoachRule::OwnHours) << Plant([](std::vector<CoachTrade>& t) {
            t[30].record.openedAt += 9h;
            t[30].record.closedAt += 9h;
        });
        QTest::newRow("disposition") << int(CoachRule::Disposition) << Plant([](std::vector<CoachTrade>& t) {
            t[29].record.net = Cash(-50 * kUnit);
            t[29].record.closedAt = t[29].record.openedAt + 61min;
        });
    }
    void findsWhatWasPlanted()
    {
        QFETCH(int, rule);
        QFETCH(Plant, plant);
        std::vector<CoachTrade> trades = calmJournal();
        QVERIFY(findingOf(trades, CoachRule(rule)).breaks.empty());
        plant(trades);
        const RuleFinding finding = findingOf(trades, CoachRule(rule));
        QVERIFY(!finding.isTooFew);
        QVERIFY2(finding.breaks.size() == 1, qPrintable(QString::number(finding.breaks.size())));
        QVERIFY(finding.adherence() < 1);
    }

    void stopTowardsThePriceIsFine()
    {
        std::vector<CoachTrade> trades = calmJournal();
        trades[30].stopMoves = {{trades[30].record.openedAt, Ticks(950), Ticks(980)}};
        QVERIFY(findingOf(trades, CoachRule::MovedStop).breaks.empty());
        trades[30].record.side = Side::Sell;
        QCOMPARE(findingOf(trades, CoachRule::MovedStop).breaks.size(), std::size_t(1));
    }

    void focusIsTheCostliest()
    {
        std::vector<CoachTrade> trades = calmJournal();
        for (std::size_t i = 10; i < 16; ++i) { // Six without a stop, each losing 3 R.
            trades[i].stopSetAt.reset();
            trades[i].record.net = Cash(-150 * kUnit);
        }
        for (std::size_t i = 20; i < 24; ++i) { // Four added to a loser, at no cost.
            trades[i].addsToLoser = 1;
        }
        const auto findings = findBehaviours(trades);
        const RuleFinding& noStop = findings[static_cast<std::size_t>(CoachRule::NoStop)];
        QCOMPARE(noStop.brokenWithR, 6);
        QCOMPARE(noStop.meanBrokenR, -3.0);
        QVERIFY(noStop.costR > 15 && noStop.differenceR.p05 > 0);
        const auto focus = focusRule(findings, trades);
        QVERIFY(focus && focus->rule == CoachRule::NoStop && focus->requiresStop);
    }

    /// From the engine's own events: stops, their moves, adding to a loser.
    void readsTheEngine()
    {
        EngineConfig config;
        Contract contract;
        contract.base = *Currency::parse("BTC");
        contract.quote = *Currency::parse("USD");
        config.contracts.push_back(*prepared(contract));
        AccountConfig account;
        account.currency = contract.quote;
        account.balances = {{contract.quote, Cash(1'000'000 * kUnit)}};
        config.accounts.push_back(account);
        config.owners.push_back({});
        config.rules.slippage = SlippageModel::Off;
        config.rules.simulatesRejections = false;
        Recorder recorder;
        auto made = TradingEngine::create(config, recorder);
        QVERIFY(made.hasValue());
        TradingEngine& engine = **made;
        Timestamp now = fromMicros(1'700'000'000'000'000);
        const auto quote = [&](std::int64_t bid) {
            now += 1s;
            engine.process({now, QuoteInput{0, {Ticks(bid), Ticks(bid + 1), Lots(1000), Lots(1000)}}});
        };
        const auto send = [&](OrderRequest request) {
            now += 1s;
            engine.process({now, request});
        };
        quote(1000);
        OrderRequest buy;
        buy.side = Side::Buy;
        buy.quantity = Lots(10);
        buy.stopLoss = Ticks(950);
        send(buy);
        OrderId stop = OrderId::None;
        for (const EngineEvent& event : recorder.events) {
            stop = event.role == OrderRole::StopLoss ? event.order : stop;
        }
        QVERIFY(stop != OrderId::None);
        now += 1s;
        engine.process({now, AmendRequest{stop, {}, {}, Ticks(930), RequestDefect::None}});
        quote(960);
        OrderRequest add;
        add.side = Side::Buy;
        add.quantity = Lots(5);
        send(add);
        quote(900); // Through the stop; what is left is sold at the market.
        OrderRequest sell;
        sell.side = Side::Sell;
        sell.quantity = Lots(5);
        send(sell);
        const auto trades = coachTrades(recorder.events, engine.contracts());
        QCOMPARE(trades.size(), std::size_t(1));
        QCOMPARE(trades[0].entryPrice->value, 1001);
        QCOMPARE(trades[0].firstStop->value, 950);
        QCOMPARE(trades[0].stopMoves.size(), std::size_t(1));
        QCOMPARE(trades[0].stopMoves[0].to.value, 930);
        QCOMPARE(trades[0].addsToLoser, 1);
        QVERIFY(*trades[0].stopSetAt - trades[0].record.openedAt < 60s);
        QVERIFY(trades[0].risk.value > 0 && *trades[0].r() < -1);
    }
};

QTEST_APPLESS_MAIN(RuleCoachTest)
#include "tst_rule_coach.moc"
