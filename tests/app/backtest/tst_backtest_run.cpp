// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backtest/backtest_export.h"
#include "app/backtest/backtest_service.h"
#include "models/trading/market_bridge.h"
#include "tests/support/synthetic_tape.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

/// Buys when the next bar of what it was given closes higher: it knows the future.
class Peeker final : public Bot
{
public:
    static std::vector<TimedBar> all;
    static std::size_t known;

    void onBar(BotContext& context, InstrumentIndex instrument, const BarTick&) override
    {
        ++m_seen;
        const bool rises = m_seen < known && all[m_seen].bar.close > all[m_seen - 1].bar.close;
        const std::int64_t lots = context.lots(instrument);
        if (context.openOrders() > 0 || rises == (lots > 0)) {
            return;
        }
        OrderRequest order;
        order.side = rises ? Side::Buy : Side::Sell;
        order.quantity = rises ? Lots(1'000) : Lots(lots);
        order.isReduceOnly = !rises;
        context.submit(order);
    }

private:
    std::size_t m_seen = 0;
};
std::vector<TimedBar> Peeker::all;
std::size_t Peeker::known = 0;

} // namespace

class TestBacktestRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto bytes = test::syntheticTape(7, 600, 0.6);
        QVERIFY(bytes.hasValue());
        QFile file(m_folder.filePath(u"test.tape"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size());
        file.close();
        const auto tape = TapeFile::open(file.fileName());
        QVERIFY(tape.hasValue());
        m_tape = *tape;
    }

    void barsAreTheTradesOfTheirTime() // Against a second, slow way.
    {
        const auto series = barsOf(m_tape->tape(), 0, *Timeframe::parse("5m"));
        QVERIFY(series.hasValue());
        std::map<std::int64_t, BarTick> slow;
        TapeCursor cursor(m_tape->tape());
        FeedEvent event;
        while (cursor.next(event)) {
            if (const auto* trade = std::get_if<PublicTrade>(&event.payload)) {
                const Ticks price = *toTicks(series->instrument, trade->price);
                const Lots lots = *toLots(series->instrument, trade->quantity);
                const std::int64_t slot = toMicros(event.time) / 300'000'000;
                const auto [it, isNew] = slow.try_emplace(slot, BarTick{price, price, price, price, Lots()});
                it->second.high = std::max(it->second.high, price);
                it->second.low = std::min(it->second.low, price);
                it->second.close = price;
                it->second.volume = Lots(it->second.volume.value + lots.value);
            }
        }
        QVERIFY(series->bars.size() > 100);
        QVERIFY(series->bars.size() + 2 >= slow.size()); // The first and the last one may be cut off.
        for (const TimedBar& bar : series->bars) {
            const auto it = slow.find(toMicros(bar.time) / 300'000'000 - 1);
            QVERIFY(it != slow.end());
            QCOMPARE(bar.bar.open, it->second.open);
            QCOMPARE(bar.bar.high, it->second.high);
            QCOMPARE(bar.bar.low, it->second.low);
            QCOMPARE(bar.bar.close, it->second.close);
            QCOMPARE(bar.bar.volume, it->second.volume);
        }
        QCOMPARE(series->refused, 0);
    }

    void bothKindsOfPricesRunAndRepeat()
    {
        for (const BacktestPrices prices : {BacktestPrices::Bars, BacktestPrices::Events}) {
            BacktestRequest request = requestFor("sma-cross", {3, 9, 90});
            request.prices = prices;
            const auto first = runBacktestOn(request);
            const auto second = runBacktestOn(request);
            QVERIFY2(first.hasValue(), first ? "" : qPrintable(first.error().detail));
            QVERIFY(first->report.summary.trades > 3);
            QCOMPARE(first->report.logHash, second->report.logHash);
            QCOMPARE(first->lookAhead.passed, first->lookAhead.cuts);
            QCOMPARE(first->hold.size(), first->report.curve.size());
            const QJsonObject json = backtestJson(*first, luckOf(first->report, {}), ExportTrades::Yes);
            QCOMPARE(json[u"trade_list"_s].toArray().size(), first->report.summary.trades);
            QCOMPARE(json[u"log_hash"_s].toString().toLatin1(), first->report.logHash);
            QCOMPARE(tradesCsv(*first).count("\r\n"), first->report.summary.trades + 1);
            // Cost, entry and result of every exported trade add up exactly.
            Cash net;
            for (const TradeRecord& trade : first->report.trades) {
                net = *checkedAdd(net, trade.net);
            }
            QVERIFY(net.value != 0);
        }
    }

    void lookingAheadIsFound()
    {
        const auto series = barsOf(m_tape->tape(), 0, Timeframe());
        QVERIFY(series.hasValue());
        Peeker::all = series->bars;
        static const BotParameter none{"nothing", BotParameter::Unit::Count, 1, 1, 1};
        static const BotKind kind{"peeker", std::span(&none, 1),
                                  [](const BotSettings&) -> std::unique_ptr<Bot> { return std::make_unique<Peeker>(); },
                                  nullptr};
        BacktestSetup setup;
        setup.contract = series->contract;
        setup.bot = &kind;
        Peeker::known = 0; // It sees nothing ahead: every cut agrees.
        auto check = checkLookAhead(setup, {0, {1}}, series->bars, 10);
        QVERIFY(check.hasValue());
        QCOMPARE(check->passed, check->cuts);
        // The whole run knows the whole tape, the cut ones know only their part.
        int differs = 0;
        for (std::size_t cut = 20; cut < 60; ++cut) {
            BacktestJob job;
            job.engine = engineConfigOf(setup);
            Peeker whole;
            Peeker::known = series->bars.size();
            job.bot = &whole;
            const auto all = runBacktest(job, std::span(series->bars).first(cut));
            Peeker part;
            Peeker::known = cut;
            job.bot = &part;
            const auto some = runBacktest(job, std::span(series->bars).first(cut));
            differs += all->logHash != some->logHash ? 1 : 0;
        }
        QVERIFY(differs > 0);
    }

    void aDamagedTapeIsAnError()
    {
        QFile whole(m_tape->path());
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QByteArray bytes = whole.readAll();
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x40);
        QFile broken(m_folder.filePath(u"broken.tape"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write(bytes) == bytes.size());
        broken.close();
        QVERIFY(!TapeFile::open(broken.fileName()).hasValue());
    }

    void luckNeedsDaysAndCountsTries()
    {
        BacktestReport report;
        for (int i = 0; i < 200; ++i) {
            report.days.push_back(0.001 + (i % 2 == 0 ? 0.01 : -0.01));
        }
        report.dayReturns = 200;
        const Luck one = luckOf(report, {});
        const std::vector<double> many = {-0.2, -0.1, 0.0, 0.1, 0.2, 0.1, -0.15, 0.05};
        const Luck tried = luckOf(report, many);
        QVERIFY(one.deflatedSharpe > 0.5 && one.deflatedSharpe < 1);
        QVERIFY(tried.deflatedSharpe < one.deflatedSharpe); // The same result is worth less after many tries.
        QCOMPARE(tried.tries, 8);
        report.days.resize(1);
        QVERIFY(std::isnan(luckOf(report, {}).deflatedSharpe));
    }

    void sweepsDoNotDependOnThreads()
    {
        SweepRequest request;
        request.base = requestFor("sma-cross", {});
        request.values = {{2, 4, 6}, {10, 20}, {50}};
        request.threads = 1;
        const auto one = runSweepOn(request, {});
        request.threads = 4;
        const auto four = runSweepOn(request, {});
        QVERIFY(one.hasValue() && four.hasValue());
        QCOMPARE(one->cells.size(), std::size_t(6));
        for (std::size_t i = 0; i < one->cells.size(); ++i) {
            QCOMPARE(one->cells[i].logHash, four->cells[i].logHash);
            QVERIFY(one->cells[i].settings.values == four->cells[i].settings.values);
        }
        QVERIFY(one->overfitOdds >= 0 && one->overfitOdds <= 1);
        QVERIFY(std::isfinite(one->outOfSample));
        int asked = 0;
        request.threads = 1;
        const auto some = runSweepOn(request, [&](const SweepProgress&) { return ++asked < 2; });
        QVERIFY(some.hasValue() && some->isCancelled);
        QVERIFY(some->cells.size() < 6 && !some->cells.empty());
    }

    void theServiceTellsAndStops()
    {
        WorkRegistry work;
        BacktestService service(work);
        QSignalSpy opened(&service, &BacktestService::tapeOpened);
        QSignalSpy refused(&service, &BacktestService::tapeFailed);
        QSignalSpy finished(&service, &BacktestService::finished);
        QSignalSpy failed(&service, &BacktestService::failed);
        service.openTape(u"/nowhere.tape"_s);
        QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, 20'000);
        service.openTape(m_tape->path());
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 20'000);
        QVERIFY(service.run(requestFor("grid", {5, 10, 10}), {u"a run"_s, u"it stops"_s}));
        QVERIFY(!service.run(requestFor("grid", {5, 10, 10}), {}));
        QCOMPARE(work.running().size(), std::size_t(1));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        QVERIFY(work.running().empty());
        QVERIFY(service.outcome() != nullptr);
        QVERIFY(service.run(requestFor("grid", {5, 10, 10}), {}));
        service.cancelRun();
        QTRY_VERIFY_WITH_TIMEOUT(failed.count() + finished.count() == 2, 30'000);
        if (failed.count() == 1) { // It was fast enough to be cut short.
            QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::Cancelled);
        }
    }

private:
    BacktestRequest requestFor(std::string_view bot, std::vector<std::int64_t> values) const
    {
        BacktestRequest request;
        request.tape = m_tape;
        request.bot = BotCatalog::find(bot);
        request.values = std::move(values);
        return request;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const TapeFile> m_tape;
};

QTEST_GUILESS_MAIN(TestBacktestRun)
#include "tst_backtest_run.moc"
