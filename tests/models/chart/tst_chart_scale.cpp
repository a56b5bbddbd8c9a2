// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/scale/calendar.h"
#include "models/chart/scale/label_stack.h"
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

/// Values that a pyramid summarizes; NaN is an empty place.
std::vector<Extent> randomBars(std::size_t count, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> unit(0, 1);
    std::vector<Extent> bars;
    double price = 100;
    for (std::size_t i = 0; i < count; ++i) {
        price += unit(random) - 0.5;
        bars.push_back({price - unit(random), price + unit(random)});
        if (random() % 50 == 0) {
            bars.back() = {NAN, NAN};
        }
    }
    return bars;
}

auto in(const std::vector<Extent>& bars)
{
    return [&bars](std::int64_t i) { return bars[static_cast<std::size_t>(i)]; };
}

Extent slowExtent(const std::vector<Extent>& bars, std::int64_t first, std::int64_t last)
{
    Extent result;
    for (std::int64_t i = std::max<std::int64_t>(first, 0); i < std::min<std::int64_t>(last, std::int64_t(bars.size()));
         ++i) {
        result.add(bars[static_cast<std::size_t>(i)]);
    }
    return result;
}

bool same(const Extent& a, const Extent& b)
{
    // Summaries are single precision and rounded outwards: they never hide a value.
    const double room = 2e-7 * 200;
    return (a.isEmpty() && b.isEmpty())
        || (a.low <= b.low && a.low >= b.low - room && a.high >= b.high && a.high <= b.high + room);
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
            pyramid.build(std::int64_t(bars.size()), in(bars));
            std::mt19937 random(3);
            for (int i = 0; i < 3000; ++i) {
                const auto a = static_cast<std::int64_t>(random() % (count + 20)) - 10;
                const auto b = static_cast<std::int64_t>(random() % (count + 20)) - 10;
                QVERIFY(same(pyramid.extent(a, b, in(bars)), slowExtent(bars, a, b)));
            }
        }
    }
    void growsLikeABuiltOne()
    {
        const auto bars = randomBars(9000, 8);
        std::vector<Extent> soFar;
        Pyramid grown;
        for (const Extent& bar : bars) {
            soFar.push_back({-2e6, 2e6}); // wrong at first, then corrected: old extremes must not stick
            grown.append(in(soFar));
            soFar.back() = bar;
            grown.updateLast(in(soFar));
        }
        std::mt19937 random(3);
        for (int i = 0; i < 3000; ++i) {
            const auto a = static_cast<std::int64_t>(random() % 9000);
            const auto b = a + static_cast<std::int64_t>(random() % 9000);
            QVERIFY(same(grown.extent(a, b, in(bars)), slowExtent(bars, a, b)));
        }
    }
    // Every bar lies in exactly one column, columns do not depend on where the view begins, and each is the true
    // extent.
    void columnsCoverAndStandStill()
    {
        const auto bars = randomBars(20000, 9);
        Pyramid pyramid;
        pyramid.build(std::int64_t(bars.size()), in(bars));
        std::vector<Column> columns;
        std::vector<Column> moved;
        for (const double perColumn : {0.5, 1.0, 1.7, 3.0, 12.25, 400.0}) {
            pyramid.columns(1000, 15000, perColumn, in(bars), columns);
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
                    QVERIFY(same(column.extent, truth));
                }
            }
            QVERIFY(next >= 14950);
            pyramid.columns(1007, 15007, perColumn, in(bars), moved);
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
        times.reserve(200'000);
        for (std::int64_t i = 0; i < 200'000; ++i) {
            times.push_back(1'700'000'000'000'000 / kMinute * kMinute + i * kMinute);
        }
        TimeScale scale;
        scale.setBarCount(std::int64_t(times.size()));
        scale.setWidth(1200);
        for (const double bars : {30.0, 200.0, 1500.0, 20'000.0, 200'000.0}) {
            scale.show(1000, 1000 + bars);
            std::vector<TimeTick> ticks;
            timeTicks(scale, BarTimes(times), 90, ticks);
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
        times.reserve(50);
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
        std::vector<TimeTick> ticks;
        timeTicks(scale, BarTimes(times), 90, ticks);
        const auto gap = std::find_if(ticks.begin(), ticks.end(), [](const TimeTick& tick) { return tick.bar == 50; });
        QVERIFY(gap != ticks.end());
        QCOMPARE(gap->unit, TimeUnit::Year);
    }
    // A place in time outlives another timeframe, and older bars in front do not move it.
    void timesGoThereAndBack()
    {
        std::vector<std::int64_t> times;
        times.reserve(500);
        for (std::int64_t i = 0; i < 500; ++i) {
            times.push_back(kDay + i * kMinute + (i > 250 ? 3 * kDay : 0));
        }
        const BarTimes bars(times);
        for (const double bar : {-20.0, 0.0, 17.0, 250.0, 251.0, 499.0, 620.0}) {
            QVERIFY(std::abs(barOfTime(bars, timeOfBar(bars, bar)) - bar) < 1e-6);
        }
        QCOMPARE(bars.at(kDay - 1), -1);
        QCOMPARE(bars.at(kDay + 17 * kMinute + 5), 17);
        QCOMPARE(barOfTime(BarTimes(), 5), 0.0);
        TimeScale scale;
        scale.setBarCount(500);
        scale.setWidth(800);
        scale.show(100, 200);
        const double x = scale.xOf(150);
        scale.prepended(1000);
        QVERIFY(std::abs(scale.xOf(1150) - x) < 1e-9);
    }
    void daysAreFoundWhereTheyBegin()
    {
        std::vector<std::int64_t> times;
        times.reserve(5000);
        for (std::int64_t i = 0; i < 5000; ++i) {
            times.push_back(i * 5 * kMinute);
        }
        TimeScale scale;
        scale.setBarCount(5000);
        scale.setWidth(1000);
        scale.show(0, 1000);
        std::vector<std::int64_t> days;
        dayBreaks(scale, BarTimes(times), 20, days);
        QCOMPARE(days, (std::vector<std::int64_t>{288, 576, 864}));
        const ZoneTable zone({{0, 60 * kMinute}});
        dayBreaks(scale, BarTimes(times.data(), sizeof(std::int64_t), 5000, &zone), 20, days);
        QCOMPARE(days.front(), 276); // one hour earlier
        scale.show(0, 5000);
        dayBreaks(scale, BarTimes(times), 200, days);
        QVERIFY(days.empty()); // too close to be of use
    }
    void zonesChangeTwiceAYear()
    {
        const ZoneTable zone({{100, 1}, {200, 2}});
        QCOMPARE(zone.local(50), 51);
        QCOMPARE(zone.local(150), 151);
        QCOMPARE(zone.local(200), 202);
        QCOMPARE(ZoneTable().local(7), 7);
    }
    // Property: nothing overlaps, nothing leaves the axis, the first label is where it wants to be.
    void labelsNeverCoverEachOther()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 2000; ++round) {
            std::vector<LabelWish> wishes;
            const std::size_t count = 1 + random() % 12;
            wishes.reserve(count);
            for (std::size_t i = 0; i < count; ++i) {
                wishes.push_back({double(random() % 440) - 20, double(14 + random() % 20)});
            }
            const auto places = pushApart(wishes, 0, 400);
            QCOMPARE(places.size(), wishes.size());
            QCOMPARE(places[0], std::clamp(wishes[0].wanted, wishes[0].height / 2, 400 - wishes[0].height / 2));
            for (std::size_t i = 0; i < count; ++i) {
                for (std::size_t k = 0; k < i && !std::isnan(places[i]); ++k) {
                    QVERIFY(std::isnan(places[k])
                            || std::abs(places[i] - places[k]) >= (wishes[i].height + wishes[k].height) / 2 - 1e-6);
                }
                QVERIFY(
                    std::isnan(places[i])
                    || (places[i] >= wishes[i].height / 2 - 1e-6 && places[i] <= 400 - wishes[i].height / 2 + 1e-6));
            }
        }
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
