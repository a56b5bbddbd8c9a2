// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coach/coach_record.h"
#include "models/journal/trade_builder.h"
#include "models/trading/trading_engine.h"
#include "tests/models/coach/coach_charts.h"

#include <QTest>

#include <cmath>

using namespace elite;
using namespace elite::test;

namespace {

struct Events final : EngineObserver
{
    std::vector<EngineEvent> all;
    void onEvent(const EngineEvent& event) override { all.push_back(event); }
};

/// What the broker itself makes of the call: a bracket order on the same bars, without friction.
CallOutcome brokerOutcome(const std::vector<TimedBar>& bars, std::size_t from, const OrderRequest& request, int horizon,
                          bool& isAmbiguous)
{
    EngineConfig config;
    Contract contract;
    contract.base = *Currency::parse("BTC");
    contract.quote = *Currency::parse("USD");
    contract.tickSize = *Decimal::fromParts(1, 1);
    contract.makerFeeE8 = 0;
    contract.takerFeeE8 = 0;
    config.contracts.push_back(*prepared(contract));
    AccountConfig account;
    account.currency = contract.quote;
    account.balances = {{contract.quote, Cash(1'000'000'000'000'000'00)}};
    account.allowsShorts = true;
    config.accounts.push_back(account);
    config.owners.push_back({});
    config.rules.slippage = SlippageModel::Off;
    config.rules.simulatesRejections = false;
    config.rules.volumeCapPercent = 0;
    Events events;
    auto engine = TradingEngine::create(config, events);
    require(engine.hasValue(), "the engine of the test is made");
    (*engine)->process({bars[from - 1].time, BarInput{0, bars[from - 1].bar}});
    (*engine)->process({bars[from - 1].time, request});
    for (int i = 0; i < horizon; ++i) {
        (*engine)->process({bars[from + std::size_t(i)].time, BarInput{0, bars[from + std::size_t(i)].bar}});
    }
    bool isEntered = false;
    for (const EngineEvent& event : events.all) {
        if (event.kind == EventKind::Rejected) {
            return CallOutcome::Pending;
        }
        if (event.kind == EventKind::Filled && event.closed.isZero()) {
            isEntered = true;
        } else if (event.kind == EventKind::Filled) {
            isAmbiguous = event.isAmbiguous;
            return event.role == OrderRole::StopLoss ? CallOutcome::Stop : CallOutcome::Target;
        }
    }
    return isEntered ? CallOutcome::Neither : CallOutcome::NotEntered;
}

Candle bar(int hour, std::int64_t open, std::int64_t high, std::int64_t low, std::int64_t close)
{
    Candle candle;
    candle.openTime = fromMicros(0) + std::chrono::hours(hour);
    candle.closeTime = candle.openTime + std::chrono::hours(1);
    candle.open = priceOf(open);
    candle.high = priceOf(high);
    candle.low = priceOf(low);
    candle.close = priceOf(close);
    return candle;
}

FrozenCall longCall(VerdictOrder order = VerdictOrder::Market)
{
    FrozenCall call;
    call.direction = VerdictDirection::Long;
    call.entry = VerdictEntry{order, priceOf(1000), {}, {}};
    call.stop = priceOf(900);
    call.target = priceOf(1200);
    call.forecast = Forecast{ForecastStatement::TargetBeforeStop, 3, 60};
    call.last = priceOf(1000);
    call.from = fromMicros(0);
    return call;
}

} // namespace

class VerdictScoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void byHand()
    {
        const FrozenCall call = longCall();
        CallScore score = scoreCall(call, std::vector<Candle>{bar(0, 1000, 1201, 950, 1200)});
        QCOMPARE(score.outcome, CallOutcome::Target);
        QCOMPARE(score.resultCentiR, 200);
        QCOMPARE(score.forecastHappened, std::optional<bool>(true));
        QCOMPARE(score.mirrorHit, std::optional<bool>(false));
        // Only touched: no fill.
        score = scoreCall(call, std::vector<Candle>{bar(0, 1000, 1200, 950, 1100)});
        QCOMPARE(score.outcome, CallOutcome::Pending);
        QVERIFY(!score.forecastHappened);
        // Both inside one bar: the stop, and nobody knows about the forecast.
        score = scoreCall(call, std::vector<Candle>{bar(0, 1000, 1300, 800, 1100)});
        QCOMPARE(score.outcome, CallOutcome::Stop);
        QVERIFY(score.isAmbiguous);
        QVERIFY(score.isForecastVoid && !score.forecastHappened);
        // A gap past the stop costs more than 1 R.
        score = scoreCall(call, std::vector<Candle>{bar(0, 1000, 1010, 990, 1000), bar(1, 850, 860, 840, 850)});
        QCOMPARE(score.outcome, CallOutcome::Stop);
        QCOMPARE(score.resultCentiR, -150);
        // The horizon ends first.
        score = scoreCall(call,
                          std::vector<Candle>{bar(0, 1000, 1010, 990, 1000), bar(1, 1000, 1010, 990, 1000),
                                              bar(2, 1000, 1060, 990, 1050), bar(3, 1050, 1300, 1000, 1250)});
        QCOMPARE(score.outcome, CallOutcome::Neither);
        QCOMPARE(score.resultCentiR, 50);
        QCOMPARE(score.forecastHappened, std::optional<bool>(false));
        // Bars from before the question do not count.
        FrozenCall later = call;
        later.from = fromMicros(0) + std::chrono::hours(1);
        score = scoreCall(later, std::vector<Candle>{bar(0, 1000, 1300, 990, 1250)});
        QCOMPARE(score.outcome, CallOutcome::Pending);
        QCOMPARE(score.bars, 0);
    }

    void formingBarsWait()
    {
        Candle forming = bar(0, 1000, 1300, 990, 1250);
        forming.state = CandleState::Forming;
        QCOMPARE(scoreCall(longCall(), std::vector<Candle>{forming}).outcome, CallOutcome::Pending);
    }

    void forecastWithoutATrade()
    {
        FrozenCall call;
        call.last = priceOf(1000);
        call.from = fromMicros(0);
        call.forecast = Forecast{ForecastStatement::CloseBelowLast, 2, 60};
        QCOMPARE(scoreCall(call, std::vector<Candle>{bar(0, 1000, 1010, 990, 1000)}).outcome, CallOutcome::Pending);
        const CallScore score
            = scoreCall(call, std::vector<Candle>{bar(0, 1000, 1010, 990, 1000), bar(1, 1000, 1010, 980, 990)});
        QCOMPARE(score.outcome, CallOutcome::NoCall);
        QCOMPARE(score.forecastHappened, std::optional<bool>(true));
        call.forecast.reset();
        QCOMPARE(scoreCall(call, {}).outcome, CallOutcome::NoCall);
    }

    /// The independent truth: the broker's own engine on the same bars.
    void agreesWithTheBroker()
    {
        const std::vector<TimedBar> tape = randomBars(4000, 17);
        const std::vector<Candle> candles = candlesOf(tape);
        Dice dice(3);
        std::map<CallOutcome, int> seen;
        for (int round = 0; round < 3000; ++round) {
            const auto from = static_cast<std::size_t>(dice.between(1, 3900));
            const bool isLong = dice.chance(50);
            const int sign = isLong ? 1 : -1;
            const auto order = VerdictOrder(dice.below(3));
            const std::int64_t last = tape[from - 1].bar.close.value;
            const std::int64_t away = dice.between(1, 700);
            const std::int64_t entry = order == VerdictOrder::Limit ? last - sign * away
                : order == VerdictOrder::Stop                       ? last + sign * away
                                                                    : last;
            const std::int64_t stop = entry - sign * dice.between(700, 2500);
            const std::int64_t target = entry + sign * dice.between(700, 2500);
            const int horizon = static_cast<int>(dice.between(1, 40));

            FrozenCall call;
            call.direction = isLong ? VerdictDirection::Long : VerdictDirection::Short;
            call.entry = VerdictEntry{order, priceOf(entry), {}, {}};
            call.stop = priceOf(stop);
            call.target = priceOf(target);
            call.forecast = Forecast{ForecastStatement::TargetBeforeStop, horizon, 50};
            call.last = priceOf(last);
            call.from = candles[from].openTime;
            const CallScore score = scoreCall(call, std::span(candles).first(from + std::size_t(horizon)));

            OrderRequest request;
            request.side = isLong ? Side::Buy : Side::Sell;
            request.type = order == VerdictOrder::Market ? OrderType::Market
                : order == VerdictOrder::Limit           ? OrderType::Limit
                                                         : OrderType::Stop;
            request.quantity = Lots(1);
            request.price = order == VerdictOrder::Limit ? Ticks(entry) : Ticks();
            request.stop = order == VerdictOrder::Stop ? Ticks(entry) : Ticks();
            request.stopLoss = Ticks(stop);
            request.takeProfit = Ticks(target);
            bool isAmbiguous = false;
            const CallOutcome broker = brokerOutcome(tape, from, request, horizon, isAmbiguous);
            QVERIFY(broker != CallOutcome::Pending);
            QVERIFY2(score.outcome == broker,
                     qPrintable(QStringLiteral("round %1 order %2 long %3: ours %4, broker %5")
                                    .arg(round)
                                    .arg(int(order))
                                    .arg(isLong)
                                    .arg(int(score.outcome))
                                    .arg(int(broker))));
            QCOMPARE(score.isAmbiguous, isAmbiguous);
            ++seen[broker];
        }
        QVERIFY(seen[CallOutcome::Target] > 100);
        QVERIFY(seen[CallOutcome::Stop] > 100);
        QVERIFY(seen[CallOutcome::Neither] > 100);
        QVERIFY(seen[CallOutcome::NotEntered] > 20);
    }

    void recordIsHonest()
    {
        std::vector<ScoredCall> calls;
        QVERIFY(std::isnan(recordOf(calls).hitRate));
        for (int i = 0; i < 40; ++i) {
            ScoredCall call;
            call.model = QStringLiteral("gpt-5");
            call.direction = i % 2 == 0 ? VerdictDirection::Long : VerdictDirection::Short;
            call.probabilityPercent = 60;
            call.score.outcome = i < 24 ? CallOutcome::Target : CallOutcome::Stop;
            call.score.forecastHappened = i < 24;
            call.score.mirrorHit = i >= 24;
            call.score.resultCentiR = i < 24 ? 100 : -100;
            calls.push_back(call);
        }
        calls.push_back({QStringLiteral("gpt-4o"), {}, {}, {}, {}, {}, {}});
        const CoachRecord record = recordOf(calls);
        QCOMPARE(record.scored, 40);
        QCOMPARE(record.pending, 1);
        QCOMPARE(record.hitRate, 0.6);
        QCOMPARE(record.coinRate, 0.5);
        QCOMPARE(record.baseRate, 0.5);
        QVERIFY(std::abs(record.coach.brier.score - 0.24) < 1e-12);
        QVERIFY(std::abs(record.coach.brier.skill) < 1e-12); // Always saying the base rate has no skill.
        QVERIFY(record.hasRatio() && !record.isMeaningful());
        QVERIFY(record.hitInterval.low < 0.6 && record.hitInterval.high > 0.6);
        QCOMPARE(recordsByModel(calls).size(), std::size_t(2));
    }

    void shrinksTowardsTheBaseRate()
    {
        std::vector<ScoredCall> calls;
        for (int i = 0; i < 200; ++i) { // Says 80 or 20; happens 60 or 40.
            ScoredCall call;
            const bool isHigh = i % 2 == 0;
            call.probabilityPercent = isHigh ? 80 : 20;
            call.score.outcome = CallOutcome::NoCall;
            call.score.forecastHappened = (i / 2) % 5 < (isHigh ? 3 : 2);
            calls.push_back(call);
        }
        const CoachRecord record = recordOf(calls);
        QVERIFY(std::abs(record.coach.shrink - 1.0 / 3) < 1e-9);
        QVERIFY(record.coach.isMeaningful());
        QCOMPARE(record.coach.bins[4].n, 100);
        QVERIFY(std::abs(record.coach.bins[4].rate - 0.6) < 1e-12);
    }
};

QTEST_APPLESS_MAIN(VerdictScoreTest)
#include "tst_verdict_score.moc"
