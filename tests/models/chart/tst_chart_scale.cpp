// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/scale/calendar.h"
#include "models/chart/scale/price_scale.h"
#include "models/chart/scale/pyramid.h"
#include "models/chart/scale/time_scale.h"

#include <QDate>
#include <QTest>

#include <cmath>
#include <random>

using namespace elite::chart;

namespace {

constexpr std::int64_t kMinute = 60'000'000;
constexpr std::int64_t kDay = 1440 * kMinute;

std::vector<PixelBar> randomBars(std::size_t count, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> unit(0, 1);
    std::vector<PixelBar> bars;
    float price = 100;
    for (std::size_t i = 0; i < count; ++i) {
        const float open = price;
        price += unit(random) - 0.5F;
        bars.push_back({open, std::max(open, price) + unit(random), std::min(open, price) - unit(random), price});
        if (random() % 50 == 0) {
            bars.back() = {NAN, NAN, NAN, NAN};
        }
    }
    return bars;
}

Extent slowExtent(const std::vector<PixelBar>& bars, std::int64_t first, std::int64_t last)
{
    Extent result{INFINITY, -INFINITY};
    for (std::int64_t i = std::max<std::int64_t>(first, 0); i < std::min<std::int64_t>(last, std::int64_t(bars.size()));
         ++i) {
        const PixelBar& bar = bars[static_cast<std::size_t>(i)];
        if (!std::isnan(bar.high)) {
            result.high = std::max(result.high, bar.high);
            result.low = std::min(result.low, bar.low);
        }
    }
    return result;
}

bool same(const Extent& a, const Extent& b)
{
    return (a.isEmpty() && b.isEmpty()) || (a.low == b.low && a.high == b.high);
}

} // namespace

class TestChartScale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void extentEqualsTheSlowWay()
    {
        for (const std::size_t count : {0U, 1U, 3U, 511U, 513U, 5000U, 20011U}) {
            const auto bars = randomBars(count, 5);
            Pyramid pyramid;
            pyramid.build(bars);
            std::mt19937 random(3);
            for (int i = 0; i < 3000; ++i) {
                const auto a = static_cast<std::int64_t>(random() % (count + 20)) - 10;
                const auto b = static_cast<std::int64_t>(random() % (count + 20)) - 10;
                QVERIFY(same(pyramid.extent(a, b), slowExtent(bars, a, b)));
            }
        }
    }
    void growsLikeABuiltOne()
    {
        auto bars = randomBars(9000, 8);
        Pyramid grown;
        for (std::size_t i = 0; i < bars.size(); ++i) {
            grown.append({1, 2e6F, -2e6F, 1}); // wrong at first, then corrected: old extremes must not stick
            grown.updateLast(bars[i]);
        }
        Pyramid built;
        built.build(bars);
        Pyramid prepended;
        prepended.build({bars.begin() + 4000, bars.end()});
        prepended.prepend({bars.data(), 4000});
        std::mt19937 random(3);
        for (int i = 0; i < 3000; ++i) {
            const auto a = static_cast<std::int64_t>(random() % 9000);
            const auto b = a + static_cast<std::int64_t>(random() % 9000);
            const Extent truth = slowExtent(bars, a, b);
            QVERIFY(same(grown.extent(a, b), truth));
            QVERIFY(same(built.extent(a, b), truth));
            QVERIFY(same(prepended.extent(a, b), truth));
        }
    }
    // Every bar lies in exactly one column, columns do not depend on where the view begins, and each is the true
    // extent.
    void columnsCoverAndStandStill()
    {
        const auto bars = randomBars(20000, 9);
        Pyramid pyramid;
        pyramid.build(bars);
        std::vector<Column> columns;
        std::vector<Column> moved;
        for (const double perColumn : {0.5, 1.0, 1.7, 3.0, 12.25, 400.0}) {
            pyramid.columns(1000, 15000, perColumn, columns);
            std::int64_t next = columns.front().first;
            QVERIFY(next <= 1000);
            for (const Column& column : columns) {
                QVERIFY(column.first >= next);
                for (std::int64_t i = next; i < column.first; ++i) {
                    QVERIFY(std::isnan(bars[static_cast<std::size_t>(i)].high)); // only empty groups are left out
                }
                next = column.last;
                if (perColumn > 1) {
                    const Extent truth = slowExtent(bars, column.first, column.last);
                    QVERIFY(truth.high == column.bar.high && truth.low == column.bar.low);
                }
            }
            QVERIFY(next >= 14950);
            pyramid.columns(1007, 15007, perColumn, moved);
            std::size_t shared = 0;
            for (const Column& column : moved) {
                shared += std::any_of(columns.begin(), columns.end(),
                                      [&](const Column& c) { return c.first == column.first && c.last == column.last; })
                    ? 1U
                    : 0U;
            }
            QVERIFY(shared + 30 >= moved.size());
        }
    }
    void calendarEqualsQt()
    {
        for (std::int64_t day = -800'000; day < 800'000; day += 37) {
            const QDate truth = QDate(1970, 1, 1).addDays(day);
            const CivilDate date = civilDate(day);
            if (truth.year() < 1) {
                continue; // Qt has no year 0
            }
            QCOMPARE(date.year, truth.year());
            QCOMPARE(date.month, truth.month());
            QCOMPARE(date.day, truth.day());
        }
    }
    void zoomKeepsWhatIsUnderThePointer()
    {
        TimeScale scale;
        scale.setBarCount(100000);
        scale.setWidth(1000);
        scale.show(50000, 50500);
        const double bar = scale.barAt(300);
        scale.zoom(1.3, 300);
        QVERIFY(std::abs(scale.barAt(300) - bar) < 1e-6);
        scale.zoom(1 / 1.3, 300);
        QVERIFY(std::abs(scale.firstVisible() - 50000) < 1e-6);
        for (int i = 0; i < 200; ++i) {
            scale.zoom(0.5, 300);
        }
        QVERIFY(scale.barWidth() >= TimeScale::kMinBarWidth);
        scale.pan(-1e12);
        QVERIFY(scale.lastVisible() >= 1);
        scale.pan(1e12);
        QVERIFY(scale.firstVisible() <= 100000 - 1 + 1e-6);
    }
    void ticksAreRoundAndApart()
    {
        std::vector<std::int64_t> times;
        for (std::int64_t i = 0; i < 200'000; ++i) {
            times.push_back(1'700'000'000'000'000 / kMinute * kMinute + i * kMinute);
        }
        TimeScale scale;
        scale.setBarCount(std::int64_t(times.size()));
        scale.setWidth(1200);
        for (const double bars : {30.0, 200.0, 1500.0, 20'000.0, 200'000.0}) {
            scale.show(1000, 1000 + bars);
            const auto ticks = timeTicks(scale, times, 90);
            QVERIFY(ticks.size() >= 2);
            for (std::size_t i = 1; i < ticks.size(); ++i) {
                QVERIFY(scale.xOf(double(ticks[i].bar)) - scale.xOf(double(ticks[i - 1].bar)) >= 0.79 * 90);
                QCOMPARE(ticks[i].time % kMinute, 0);
                if (ticks[i].unit >= TimeUnit::Day) {
                    QCOMPARE(ticks[i].time % kDay, 0);
                }
            }
        }
    }
    // A gap of fifty years is one step on the axis, and its label names the year.
    void gapsTakeNoRoom()
    {
        std::vector<std::int64_t> times;
        for (std::int64_t i = 0; i < 50; ++i) {
            times.push_back(i * kDay);
        }
        for (std::int64_t i = 0; i < 50; ++i) {
            times.push_back((18262 + i) * kDay);
        }
        TimeScale scale;
        scale.setBarCount(100);
        scale.setWidth(1000);
        scale.show(0, 100);
        const auto ticks = timeTicks(scale, times, 90);
        const auto gap = std::find_if(ticks.begin(), ticks.end(), [](const TimeTick& tick) { return tick.bar == 50; });
        QVERIFY(gap != ticks.end());
        QCOMPARE(gap->unit, TimeUnit::Year);
    }
    void pricesGoThereAndBack()
    {
        for (const PriceMode mode : {PriceMode::Linear, PriceMode::Logarithmic, PriceMode::Percent}) {
            PriceScale scale;
            scale.setMode(mode);
            scale.setHeight(640);
            scale.setReference(100);
            for (const auto& [low, high] : {std::pair{90.0, 110.0}, {1e-12, 3e-12}, {1e12, 1.001e12}, {5.0, 5.0}}) {
                scale.fit(low, high);
                for (const double price : {low, (low + high) / 2, high}) {
                    QVERIFY(std::abs(scale.priceAt(scale.yOf(price)) - price) <= 1e-6 * price);
                    QVERIFY(scale.yOf(price) > 0 && scale.yOf(price) < 640);
                }
                const auto ticks = scale.ticks(50);
                QVERIFY(!ticks.empty());
                for (std::size_t i = 1; i < ticks.size(); ++i) {
                    QVERIFY(ticks[i - 1].y - ticks[i].y >= 0.6 * 50);
                }
            }
        }
    }
    void unusableLimitsAreSurvived()
    {
        PriceScale scale;
        scale.setHeight(100);
        for (const auto& [low, high] : {std::pair{double(NAN), 1.0}, {1.0, double(INFINITY)}, {3.0, 1.0}, {0.0, 0.0}}) {
            scale.fit(low, high);
            QVERIFY(std::isfinite(scale.yOf(1)));
            QVERIFY(scale.ticks(20).size() < 50);
        }
        scale.setMode(PriceMode::Logarithmic);
        scale.fit(-1, 5);
        QVERIFY(std::isfinite(scale.yOf(-3)));
    }
    void tickDecimalsAreEnough()
    {
        PriceScale scale;
        scale.setHeight(400);
        scale.setRange(1.1, 1.1004);
        QCOMPARE(scale.tickDecimals(50), 5);
        scale.setRange(90000, 100000);
        QCOMPARE(scale.tickDecimals(50), 0);
    }
};

QTEST_APPLESS_MAIN(TestChartScale)
#include "tst_chart_scale.moc"
