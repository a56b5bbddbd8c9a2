// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme_manager.h"
#include "ui/chart/chart_view.h"

#include <QAccessible>
#include <QDir>
#include <QMouseEvent>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <random>

using namespace elite;
using indicators::BarValues;

namespace {

std::vector<BarValues> randomBars(int count)
{
    std::mt19937_64 random(5);
    std::normal_distribution<double> step(0, 0.0035);
    std::uniform_real_distribution<double> unit(0, 1);
    std::vector<BarValues> bars;
    double price = 62000;
    for (int i = 0; i < count; ++i) {
        const double open = price;
        price *= std::exp(step(random));
        bars.push_back({open, std::max(open, price) * (1 + 0.002 * unit(random)),
                        std::min(open, price) * (1 - 0.002 * unit(random)), price, 5 + 40 * unit(random),
                        1'700'000'000'000'000 + i * std::int64_t{300'000'000}});
    }
    return bars;
}

std::unique_ptr<ChartView> chartOf(int bars)
{
    auto view = std::make_unique<ChartView>();
    view->resize(1000, 600);
    view->setSource(
        {QStringLiteral("DEMO-BTC"), QStringLiteral("demo"), QStringLiteral("BTC"), *Timeframe::parse("5m"), 1});
    view->setBars(randomBars(bars));
    view->show();
    return view;
}

} // namespace

class TestChartView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_manager.start({})); }
    // A tick painted as damage must leave the same picture as painting everything.
    void damageEqualsFullPaint()
    {
        auto view = chartOf(500);
        view->addStudy({"ema", {20, 0, 0}});
        view->addStudy({"rsi", {14, 0}});
        view->setWatermark(QStringLiteral("SYNTHETIC"));
        view->grab();
        BarValues last = view->data().bars().back();
        for (int i = 0; i < 30; ++i) {
            last.close = last.low + (last.high - last.low) * (i % 7) / 6.0;
            QVERIFY(view->updateBar(last));
            const QImage damaged = view->grab().toImage();
            view->fitPrices(); // marks everything stale
            const QImage full = view->grab().toImage();
            QCOMPARE(damaged, full);
        }
    }
    // The same on the screen, where only the damage is painted, in whatever pieces it comes.
    void damageOnTheScreenEqualsFullPaint_data()
    {
        QTest::addColumn<int>("bars");
        QTest::addColumn<int>("extra");
        QTest::newRow("plain") << 90 << 0;
        QTest::newRow("narrow bars") << 480 << 0;
        QTest::newRow("marks") << 90 << 1;
        QTest::newRow("crosshair") << 90 << 2;
        QTest::newRow("cursor") << 90 << 3;
        QTest::newRow("lines ahead and behind") << 90 << 4;
    }
    void damageOnTheScreenEqualsFullPaint()
    {
        QFETCH(int, bars);
        QFETCH(int, extra);
        auto view = chartOf(500);
        view->addStudy({"bollinger", {20, 2, 0}});
        view->addStudy({"macd", {12, 26, 9, 0, 0}});
        if (extra == 4) {
            QVERIFY(view->addStudy({"ichimoku", {9, 26, 52, 26, 0}}));
        }
        chart::ChartSetup setup = view->setup();
        setup.bidAsk = setup.highLow = extra == 1;
        view->setSetup(setup);
        if (extra != 4) { // Laid over the wide strip as a picture, its edges are rounded once more.
            view->setWatermark(QStringLiteral("SYNTHETIC"));
        }
        view->showBars(500 - bars, 512);
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        view->setFocus();
        const auto onScreen = [&] { return view->screen()->grabWindow(view->winId()).toImage(); };
        if (extra == 2) {
            const QPointF at(500, 200);
            QMouseEvent move(QEvent::MouseMove, at, view->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
            QCoreApplication::sendEvent(view.get(), &move);
        }
        if (extra == 3) {
            QTest::keyClick(view.get(), Qt::Key_Left);
        }
        BarValues last = view->data().bars().back();
        const double low = last.low;
        for (int i = 0; i < 12; ++i) {
            last.close = low + (last.high - low) * ((i * 3) % 7) / 6.0;
            QVERIFY(view->updateBar(last));
            if (extra == 1) {
                view->setQuote(last.close - 3, last.close + 4 + i);
            }
            QTest::qWait(i % 4 == 0 ? 100 : 0); // The legend takes its time.
        }
        QTest::qWait(100);
        const QImage damaged = onScreen();
        QVERIFY(!damaged.isNull() && damaged.size() == view->size());
        view->fitPrices();
        view->repaint();
        QCOMPARE(damaged, onScreen());
    }
    void aNewBarMovesTheView()
    {
        auto view = chartOf(500);
        const double before = view->timeScale().firstVisible();
        BarValues next = view->data().bars().back();
        next.time += 300'000'000;
        QVERIFY(view->updateBar(next));
        QCOMPARE(view->data().size(), 501);
        QVERIFY(std::abs(view->timeScale().firstVisible() - before - 1) < 1e-9);
        view->showBars(100, 200);
        next.time += 300'000'000;
        QVERIFY(view->updateBar(next));
        QVERIFY(std::abs(view->timeScale().firstVisible() - 100) < 1e-9); // who looks at the past is left there
    }
    void refusesUnsoundBars()
    {
        auto view = chartOf(50);
        BarValues bar = view->data().bars().back();
        bar.time -= 1;
        QVERIFY(!view->updateBar(bar));
        bar.time += 300'000'001;
        bar.high = NAN;
        QVERIFY(!view->updateBar(bar));
        bar.high = bar.low / 2;
        QVERIFY(!view->updateBar(bar));
        QCOMPARE(view->data().size(), 50);
    }
    void hostileSeriesAreSurvived()
    {
        std::vector<BarValues> bars = randomBars(300);
        bars[10] = {1e12, 1e12, 1e12, 1e12, 0, bars[10].time};
        bars[11] = {1e-12, 1e-12, 1e-12, 1e-12, 1e15, bars[11].time};
        bars[12].close = NAN;
        std::swap(bars[20], bars[30]); // out of order
        bars[40] = bars[41]; // twice
        for (std::size_t i = 200; i < bars.size(); ++i) {
            bars[i].time += std::int64_t{50} * 365 * 86'400'000'000;
        }
        auto view = chartOf(10);
        view->setBars(bars);
        for (const double zoom : {0.001, 0.01, 3.0, 100.0, 1e6}) {
            view->zoom(zoom);
            QVERIFY(!view->grab().isNull());
        }
        chart::ChartSetup setup = view->setup();
        setup.mode = chart::PriceMode::Logarithmic;
        view->setSetup(setup);
        QVERIFY(!view->grab().isNull());
        view->setBars({});
        QVERIFY(!view->grab().isNull());
        QTest::keyClick(view.get(), Qt::Key_Left);
    }
    void keyboardReadsBarByBar()
    {
        auto view = chartOf(100);
        view->setFocus();
        QSignalSpy moved(view.get(), &ChartView::cursorMoved);
        QTest::keyClick(view.get(), Qt::Key_Left);
        QTest::keyClick(view.get(), Qt::Key_Left);
        QCOMPARE(view->currentBar(), 97);
        QCOMPARE(moved.size(), 2);
        QTest::keyClick(view.get(), Qt::Key_Home);
        QCOMPARE(view->currentBar(), 0);
        QVERIFY(view->timeScale().firstVisible() <= 0);
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(view.get());
        QCOMPARE(accessible->role(), QAccessible::Chart);
        QVERIFY(accessible->text(QAccessible::Name).contains(QStringLiteral("DEMO-BTC")));
        QVERIFY(accessible->text(QAccessible::Description).contains(QStringLiteral("62,000.0")));
    }
    void wheelKeepsTheBarUnderThePointer()
    {
        auto view = chartOf(5000);
        const QPointF at(400, 200);
        const double bar = view->timeScale().barAt(at.x());
        QWheelEvent wheel(at, view->mapToGlobal(at), {}, QPoint(0, -240), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.get(), &wheel);
        QVERIFY(std::abs(view->timeScale().barAt(at.x()) - bar) < 1e-6);
    }
    // For the eye: ELITE_PICTURES=folder tst_chart_view pictures
    void pictures()
    {
        const QString folder = qEnvironmentVariable("ELITE_PICTURES");
        if (folder.isEmpty()) {
            QSKIP("pictures are made only with ELITE_PICTURES set");
        }
        for (const auto& [name, choice] : {std::pair{"dark", ThemeChoice::Dark},
                                           {"light", ThemeChoice::Light},
                                           {"contrast", ThemeChoice::HighContrast},
                                           {"blind", ThemeChoice::ColourBlindSafe}}) {
            ThemeSettings settings;
            settings.choice = choice;
            m_manager.setSettings(settings);
            auto view = chartOf(5000);
            view->addStudy({"ema", {20, 0, 0}});
            view->addStudy({"ema", {50, 0, 0}});
            view->addStudy({"rsi", {14, 0}});
            view->setWatermark(QStringLiteral("SYNTHETIC"));
            QVERIFY(view->grab().save(folder + QStringLiteral("/chart-%1.png").arg(QLatin1String(name))));
            view->showBars(0, 5000);
            QVERIFY(view->grab().save(folder + QStringLiteral("/chart-%1-all.png").arg(QLatin1String(name))));
        }
    }

private:
    ThemeManager m_manager;
};

QTEST_MAIN(TestChartView)
#include "tst_chart_view.moc"
