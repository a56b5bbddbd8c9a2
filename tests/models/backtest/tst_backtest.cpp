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
};

QTEST_APPLESS_MAIN(TestBacktest)
#include "tst_backtest.moc"
