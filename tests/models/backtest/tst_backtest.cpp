// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backtest/sweep.h"
#include "tests/support/random_tape.h"

#include <QTest>

#include <cmath>

using namespace elite;

namespace {

EngineConfig config()
{
    EngineConfig out;
    Contract contract;
    contract.base = *Currency::parse("BTC");
    contract.quote = *Currency::parse("USD");
    contract.tickSize = *Decimal::fromParts(1, 2);
    contract.lotSize = *Decimal::fromParts(1, 6);
    contract.minNotional = Cash(500'000'000);
    out.contracts = {contract};
    AccountConfig account;
    account.currency = contract.quote;
    account.balances = {{contract.quote, Cash(1'000'000'000'000)}};
    out.accounts = {account};
    OwnerConfig owner;
    owner.name = "bot:test";
    out.owners = {owner};
    return out;
}

Result<BacktestReport> runKind(const BotKind& kind, std::span<const TimedBar> bars)
{
    const auto settings = BotCatalog::settings(kind, 0, {});
    const auto bot = BotCatalog::make(kind, *settings);
    BacktestJob job;
    job.engine = config();
    job.bot = bot->get();
    return runBacktest(job, bars);
}

} // namespace

class TestBacktest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyBotTradesAndAddsUp_data()
    {
        QTest::addColumn<QByteArray>("id");
        QCOMPARE(BotCatalog::kinds().size(), std::size_t(6));
        for (const BotKind& kind : BotCatalog::kinds()) {
            const QByteArray id(kind.id.data(), static_cast<qsizetype>(kind.id.size()));
            QTest::newRow(id.constData()) << id;
        }
    }
    void everyBotTradesAndAddsUp()
    {
        QFETCH(QByteArray, id);
        const BotKind* kind = BotCatalog::find(std::string_view(id.constData(), static_cast<std::size_t>(id.size())));
        const auto bars = test::randomBars(20'000, 5);
        const auto report = runKind(*kind, bars);
        QVERIFY(report);
        qInfo("%s: %d trades, %d fills, %d orders", id.constData(), report->summary.trades, report->fills,
              report->orders);
        for (const auto& [code, count] : report->denials) {
            qInfo("  denied %d times: %s", count, codeText(code).data());
        }
        QVERIFY2(report->trades.size() > 3, id.constData());
        QCOMPARE(report->inputs, 20'000);
        // Closed trades and what is still open make up the whole change of equity.
        std::int64_t net = 0;
        std::int64_t fees = 0;
        for (const TradeRecord& trade : report->trades) {
            net += trade.net.value;
            fees += trade.fees.value;
            QCOMPARE(trade.net.value, trade.gross.value - trade.fees.value + trade.funding.value);
            QVERIFY(trade.closedAt >= trade.openedAt);
            QVERIFY(trade.best >= trade.worst);
            QVERIFY(trade.slippage.value >= 0);
        }
        QVERIFY(fees <= report->fees.value);
        QVERIFY(report->costShare > 0 || std::isnan(report->costShare));
        QVERIFY(report->maxDrawdown <= 0);
        QVERIFY(report->curve.size() > 500 && report->curve.size() < 2'100);
        QCOMPARE(report->curve.back().equity, report->endEquity);
        QVERIFY(!report->assumptions.empty());
        QVERIFY(net != 0);
        const auto again = runKind(*kind, bars);
        QCOMPARE(again->logHash, report->logHash);
        QCOMPARE(again->endEquity, report->endEquity);
    }

    /// Quiet stretches are taken in one go: every figure must be that of the run that takes each bar alone.
    void stretchesEqualSingleBars_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("plain") << 0;
        QTest::newRow("fine lots: 128-bit amounts") << 1;
        QTest::newRow("daily loss limit is hit") << 2;
        QTest::newRow("margin account") << 3;
        QTest::newRow("trading day starts at 05:30") << 4;
        QTest::newRow("damaged bars") << 5;
        QTest::newRow("no bot") << 6;
    }
    void stretchesEqualSingleBars()
    {
        QFETCH(int, kind);
        for (std::uint64_t seed = 1; seed < 9; ++seed) {
            auto bars = test::randomBars(12'000, seed);
            BacktestJob job;
            job.engine = config();
            if (kind == 1) {
                job.engine.contracts[0].tickSize = *Decimal::fromParts(1, 1);
                job.engine.contracts[0].lotSize = *Decimal::fromParts(1, 8);
                job.engine.accounts[0].balances[0].second = Cash(100'000'000'000'000);
            }
            if (kind == 2) {
                RiskLimits limits;
                limits.maxDailyLossBp = 150;
                job.engine.accountLimits = {limits};
            }
            job.engine.accounts[0].type = kind == 3 ? AccountType::MarginIsolated : AccountType::Spot;
            job.engine.dayStart = kind == 4 ? std::chrono::minutes(330) : Duration{};
            if (kind == 5) {
                bars[4'000].bar.low = Ticks(bars[4'000].bar.high.value + 1);
                bars[5'000].time -= std::chrono::minutes(7);
            }
            BacktestReport reports[2];
            for (const BarSteps steps : {BarSteps::Together, BarSteps::Single}) {
                const BotKind& cross = *BotCatalog::find("sma-cross");
                const auto settings = BotCatalog::settings(
                    cross, 0, {{"fast", 2 + static_cast<std::int64_t>(seed) * 3}, {"slow", 60}, {"size", 99}});
                const auto bot = BotCatalog::make(cross, *settings);
                job.bot = kind == 6 ? nullptr : bot->get();
                job.steps = steps;
                reports[static_cast<int>(steps)] = *runBacktest(job, bars);
            }
            compare(reports[0], reports[1]);
            if (QTest::currentTestFailed()) {
                return;
            }
            QVERIFY(kind == 6 || reports[0].fills > (kind == 2 ? 1 : 20)); // The breaker ends its trading.
        }
    }

    /// The same for every bot with parameters drawn at random, on tapes that drift, stand still and jump.
    void everyBotsStretchesEqualSingleBars_data() { everyBotTradesAndAddsUp_data(); }
    void everyBotsStretchesEqualSingleBars()
    {
        QFETCH(QByteArray, id);
        const BotKind& kind = *BotCatalog::find({id.constData(), static_cast<std::size_t>(id.size())});
        test::Dice dice(kind.id.size() * 1'000);
        std::int64_t fills = 0;
        for (std::uint64_t round = 0; round < 40; ++round) {
            auto bars = test::randomBars(3'000 + static_cast<std::size_t>(dice.below(3'000)), round + 100);
            if (round % 4 == 1) { // A market that hardly moves: equal closes, limits met exactly.
                for (TimedBar& one : bars) {
                    for (Ticks* price : {&one.bar.open, &one.bar.high, &one.bar.low, &one.bar.close}) {
                        *price = Ticks(1'000'000 + (price->value - 1'000'000) / 2'000 * 100);
                    }
                }
            }
            if (round % 4 == 2) { // It jumps, and a bar in the middle is damaged.
                for (std::size_t i = bars.size() / 2; i < bars.size(); ++i) {
                    for (Ticks* price : {&bars[i].bar.open, &bars[i].bar.high, &bars[i].bar.low, &bars[i].bar.close}) {
                        *price = Ticks(price->value * 6 / 5);
                    }
                }
                bars[bars.size() * 3 / 4].bar.high = Ticks(1);
            }
            BacktestJob job;
            job.engine = config();
            job.engine.rules.seed = round;
            job.engine.rules.touch = round % 3 == 0 ? TouchFill::Probability : TouchFill::Never;
            job.engine.rules.touchThreshold = 0x80000000u;
            job.engine.accounts[0].type = round % 5 == 4 ? AccountType::MarginIsolated : AccountType::Spot;
            if (round % 2 == 0) {
                job.engine.accountLimits = {practiceLimits()};
            }
            BotSettings settings;
            do {
                settings.values.clear();
                for (const BotParameter& parameter : kind.parameters) { // Mostly small ones: they trade more.
                    const std::int64_t high = dice.chance(80) ? std::min(parameter.high, parameter.standard * 2)
                                                              : std::min<std::int64_t>(parameter.high, 1'500);
                    settings.values.push_back(dice.between(parameter.low, std::max(parameter.low, high)));
                }
            } while (!BotCatalog::make(kind, settings));
            BacktestReport reports[2];
            for (const BarSteps steps : {BarSteps::Together, BarSteps::Single}) {
                const auto bot = BotCatalog::make(kind, settings);
                job.bot = bot->get();
                job.steps = steps;
                reports[static_cast<int>(steps)] = *runBacktest(job, bars);
            }
            compare(reports[0], reports[1]);
            if (QTest::currentTestFailed()) {
                qInfo("round %d", static_cast<int>(round));
                return;
            }
            fills += reports[0].fills;
            // A sweep's cell is the same run.
            SweepCell cell;
            cell.settings = settings;
            QVERIFY(runSweep(job.engine, kind, bars, std::span(&cell, 1)));
            QCOMPARE(cell.logHash, reports[1].logHash);
            QCOMPARE(cell.endEquity, reports[1].endEquity);
            QVERIFY(cell.maxDrawdown == reports[1].maxDrawdown);
            QVERIFY(cell.sharpe == reports[1].sharpe || std::isnan(cell.sharpe));
        }
        qInfo("%s: %lld fills compared", id.constData(), static_cast<long long>(fills));
        QVERIFY(fills > 100);
    }

    void aDigestTellsWhereBarsStay()
    {
        const auto bars = test::randomBars(1'000, 11);
        const BarDigest digest(bars);
        test::Dice dice(5);
        for (int i = 0; i < 2'000; ++i) {
            const auto first = static_cast<std::size_t>(dice.below(1'000));
            const auto count = static_cast<std::size_t>(dice.below(600));
            const std::int64_t low = bars[first].bar.low.value - dice.below(9'000);
            const std::int64_t high = bars[first].bar.high.value + dice.between(-50, 9'000);
            std::size_t stays = 0;
            while (stays < count && first + stays < 1'000 && bars[first + stays].bar.low.value >= low
                   && bars[first + stays].bar.high.value <= high) {
                ++stays;
            }
            QCOMPARE(digest.staysWithin(first, count, low, high), stays);
        }
        QCOMPARE(digest.sumOf(9, 2), bars[8].bar.close.value + bars[9].bar.close.value);
        QCOMPARE(BarDigest(std::span<const TimedBar>()).size(), std::size_t(0));
    }

    void flatRunsNetEqualsEquity()
    {
        // Ends flat: then the sum of the trades is the change of equity to the last unit.
        const auto bars = test::randomBars(6'000, 9);
        for (std::size_t count = 6'000; count > 3'000; --count) {
            const auto report = runKind(*BotCatalog::find("sma-cross"), std::span(bars).first(count));
            std::int64_t net = 0;
            std::int64_t fees = 0;
            for (const TradeRecord& trade : report->trades) {
                net += trade.net.value;
                fees += trade.fees.value;
            }
            if (fees != report->fees.value) {
                continue; // A position is open at this length.
            }
            QCOMPARE(report->endEquity.value - report->startEquity.value, net);
            return;
        }
        QFAIL("never flat");
    }

    void aTapeOfInputsIsTheSameRun()
    {
        const auto bars = test::randomBars(3'000, 6);
        std::vector<EngineInput> inputs;
        inputs.reserve(bars.size());
        for (const TimedBar& bar : bars) {
            inputs.push_back({bar.time, BarInput{0, bar.bar}});
        }
        const BotKind& kind = *BotCatalog::find("breakout");
        const auto settings = BotCatalog::settings(kind, 0, {});
        const auto bot = BotCatalog::make(kind, *settings);
        BacktestJob job;
        job.engine = config();
        job.bot = bot->get();
        const auto report = runBacktest(job, std::span<const EngineInput>(inputs));
        QVERIFY(report);
        QCOMPARE(report->logHash, runKind(kind, bars)->logHash);
    }

    void cancelStops()
    {
        const auto bars = test::randomBars(50'000, 6);
        BacktestJob job;
        job.engine = config();
        int asked = 0;
        job.onProgress = [&](double done) { return ++asked < 3 && done < 0.9; };
        const auto report = runBacktest(job, bars);
        QVERIFY(report);
        QVERIFY(report->isCancelled);
        QVERIFY(report->inputs < 50'000);
        QVERIFY(!runBacktest(job, std::span<const TimedBar>()));
    }

    void settingsAreChecked()
    {
        const BotKind& kind = *BotCatalog::find("sma-cross");
        QVERIFY(BotCatalog::find("no-such-bot") == nullptr);
        QVERIFY(!BotCatalog::settings(kind, 0, {{"no_such", 1}}));
        QVERIFY(!BotCatalog::settings(kind, 0, {{"fast", 0}}));
        QVERIFY(!BotCatalog::settings(kind, 0, {{"fast", 50}, {"slow", 30}}));
        QCOMPARE(BotCatalog::settings(kind, 0, {{"fast", 7}})->values, (std::vector<std::int64_t>{7, 30, 95}));
    }

    void aSweepEqualsSingleRuns()
    {
        const auto bars = test::randomBars(4'000, 3);
        const BotKind& kind = *BotCatalog::find("sma-cross");
        const auto all = combinations(kind, 0, {{5, 10, 40}, {20, 30}, {50}});
        QCOMPARE(all.size(), std::size_t(4)); // 40 is never the faster one.
        std::vector<SweepCell> cells;
        cells.reserve(all.size());
        for (const BotSettings& one : all) {
            cells.emplace_back().settings = one;
        }
        QVERIFY(runSweep(config(), kind, bars, cells));
        for (const SweepCell& cell : cells) {
            const auto bot = BotCatalog::make(kind, cell.settings);
            BacktestJob job;
            job.engine = config();
            job.bot = bot->get();
            const auto single = runBacktest(job, bars);
            QCOMPARE(cell.logHash, single->logHash);
            QCOMPARE(cell.endEquity, single->endEquity);
        }
    }

private:
    static void compare(const BacktestReport& a, const BacktestReport& b)
    {
        QCOMPARE(a.logHash, b.logHash);
        QCOMPARE(a.endEquity, b.endEquity);
        QCOMPARE(a.inputs, b.inputs);
        QCOMPARE(a.fees, b.fees);
        QCOMPARE(a.slippage, b.slippage);
        QVERIFY(a.maxDrawdown == b.maxDrawdown); // Bit for bit: QCOMPARE would take nearly equal.
        QVERIFY(a.exposure == b.exposure);
        QCOMPARE(a.longestUnderwater.count(), b.longestUnderwater.count());
        QCOMPARE(a.dayReturns, b.dayReturns);
        QVERIFY(a.sharpe == b.sharpe || (std::isnan(a.sharpe) && std::isnan(b.sharpe)));
        QVERIFY(a.sortino == b.sortino || (std::isnan(a.sortino) && std::isnan(b.sortino)));
        QCOMPARE(a.curve.size(), b.curve.size());
        for (std::size_t i = 0; i < a.curve.size(); ++i) {
            QCOMPARE(a.curve[i].equity, b.curve[i].equity);
            QVERIFY(a.curve[i].time == b.curve[i].time);
        }
        QCOMPARE(a.trades.size(), b.trades.size());
        for (std::size_t i = 0; i < a.trades.size(); ++i) {
            QCOMPARE(a.trades[i].best, b.trades[i].best);
            QCOMPARE(a.trades[i].worst, b.trades[i].worst);
            QCOMPARE(a.trades[i].net, b.trades[i].net);
        }
    }
};

QTEST_APPLESS_MAIN(TestBacktest)
#include "tst_backtest.moc"
