// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/scale/time_scale.h"

#include "models/chart/scale/calendar.h"

#include <algorithm>
#include <cmath>

namespace elite::chart {

namespace {

constexpr std::int64_t kSecond = 1'000'000;
constexpr std::int64_t kMinute = 60 * kSecond;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;

struct Step
{
    TimeUnit unit;
    int count;
    std::int64_t length; ///< about, in microseconds
};

constexpr Step kSteps[] = {
    {TimeUnit::Second, 1, kSecond},       {TimeUnit::Second, 5, 5 * kSecond},
    {TimeUnit::Second, 15, 15 * kSecond}, {TimeUnit::Second, 30, 30 * kSecond},
    {TimeUnit::Minute, 1, kMinute},       {TimeUnit::Minute, 5, 5 * kMinute},
    {TimeUnit::Minute, 15, 15 * kMinute}, {TimeUnit::Minute, 30, 30 * kMinute},
    {TimeUnit::Hour, 1, kHour},           {TimeUnit::Hour, 2, 2 * kHour},
    {TimeUnit::Hour, 4, 4 * kHour},       {TimeUnit::Hour, 6, 6 * kHour},
    {TimeUnit::Hour, 12, 12 * kHour},     {TimeUnit::Day, 1, kDay},
    {TimeUnit::Day, 2, 2 * kDay},         {TimeUnit::Day, 5, 5 * kDay},
    {TimeUnit::Day, 10, 10 * kDay},       {TimeUnit::Month, 1, 30 * kDay},
    {TimeUnit::Month, 3, 91 * kDay},      {TimeUnit::Month, 6, 182 * kDay},
    {TimeUnit::Year, 1, 365 * kDay},      {TimeUnit::Year, 2, 730 * kDay},
    {TimeUnit::Year, 5, 1826 * kDay},     {TimeUnit::Year, 10, 3652 * kDay},
    {TimeUnit::Year, 25, 9131 * kDay},
};

/// Number of the step that a time lies in; grows by one at each round time.
std::int64_t stepNumber(std::int64_t time, const Step& step)
{
    switch (step.unit) {
    case TimeUnit::Second:
    case TimeUnit::Minute:
    case TimeUnit::Hour:
        return floorDivide(time, step.length);
    case TimeUnit::Day: {
        const CivilDate date = civilDate(floorDivide(time, kDay));
        // Within the month, so that labels stay on the 1st, 6th, 11th ...; the last days join the group before.
        const std::int64_t month = std::int64_t{date.year} * 12 + date.month;
        return month * 64 + std::min((date.day - 1) / step.count, step.count > 1 ? 29 / step.count : 31);
    }
    case TimeUnit::Month: {
        const CivilDate date = civilDate(floorDivide(time, kDay));
        return floorDivide(std::int64_t{date.year} * 12 + date.month - 1, step.count);
    }
    case TimeUnit::Year:
        return floorDivide(civilDate(floorDivide(time, kDay)).year, step.count);
    }
    return 0;
}

/// The coarsest unit that begins at this bar: a label at midnight names the day, one on 1 January the year.
TimeUnit unitAt(std::int64_t before, std::int64_t now)
{
    const CivilDate a = civilDate(floorDivide(before, kDay));
    const CivilDate b = civilDate(floorDivide(now, kDay));
    if (a.year != b.year) {
        return TimeUnit::Year;
    }
    if (a.month != b.month) {
        return TimeUnit::Month;
    }
    if (a.day != b.day) {
        return TimeUnit::Day;
    }
    return floorDivide(now, kMinute) * kMinute == now ? TimeUnit::Minute : TimeUnit::Second;
}

const Step& fittingStep(double barsApart, double microsecondsPerBar)
{
    const double wanted = barsApart * microsecondsPerBar;
    for (const Step& step : kSteps) {
        if (static_cast<double>(step.length) >= wanted * 0.999) {
            return step;
        }
    }
    return kSteps[std::size(kSteps) - 1];
}

} // namespace

void TimeScale::setWidth(double pixels)
{
    const double end = lastVisible();
    m_width = std::max(pixels, 1.0);
    m_first = end - m_width / m_barWidth; // the newest bars stay where they are
    clampToBars();
}

void TimeScale::setBarCount(std::int64_t count)
{
    m_count = std::max<std::int64_t>(count, 0);
}

void TimeScale::show(double first, double last)
{
    m_barWidth = std::clamp(m_width / std::max(last - first, 1e-9), kMinBarWidth, kMaxBarWidth);
    m_first = first;
    clampToBars();
}

void TimeScale::pan(double pixels)
{
    m_first += pixels / m_barWidth;
    clampToBars();
}

void TimeScale::zoom(double factor, double x)
{
    const double anchor = barAt(x);
    m_barWidth = std::clamp(m_barWidth * factor, kMinBarWidth, kMaxBarWidth);
    m_first = anchor - x / m_barWidth;
    clampToBars();
}

void TimeScale::showEnd(double barsAfter)
{
    m_first = static_cast<double>(m_count) + barsAfter - m_width / m_barWidth;
    clampToBars();
}

bool TimeScale::isAtEnd() const
{
    return lastVisible() >= static_cast<double>(m_count);
}

void TimeScale::clampToBars()
{
    const double visible = m_width / m_barWidth;
    const double least = std::min(1.0, static_cast<double>(m_count));
    m_first = std::clamp(m_first, least - visible, std::max(static_cast<double>(m_count) - least, least - visible));
}

void TimeScale::prepended(std::int64_t count)
{
    m_count += count;
    m_first += static_cast<double>(count);
}

namespace {

struct Visible
{
    std::int64_t first;
    std::int64_t last;
};

Visible visibleBars(const TimeScale& scale, std::int64_t count)
{
    const auto first = std::clamp<std::int64_t>(static_cast<std::int64_t>(std::floor(scale.firstVisible())), 0, count);
    return {first, std::clamp<std::int64_t>(static_cast<std::int64_t>(std::ceil(scale.lastVisible())), first, count)};
}

/// The first bar after `bar` with a number above its own, by bisection: the cost depends on the labels, not the bars.
template <class Number> std::int64_t nextNumber(std::int64_t bar, std::int64_t last, const Number& number)
{
    const std::int64_t own = number(bar);
    std::int64_t low = bar + 1;
    std::int64_t high = last;
    while (low < high) {
        const std::int64_t middle = low + (high - low) / 2;
        if (number(middle) > own) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return low;
}

} // namespace

void timeTicks(const TimeScale& scale, const BarTimes& times, double spacing, std::vector<TimeTick>& out)
{
    out.clear();
    const auto [first, last] = visibleBars(scale, times.size());
    if (last - first < 2) {
        return;
    }
    const double perBar = static_cast<double>(times[last - 1] - times[first]) / static_cast<double>(last - first - 1);
    const Step& step = fittingStep(spacing / scale.barWidth(), std::max(perBar, 1.0));
    const auto number = [&](std::int64_t bar) { return stepNumber(times[bar], step); };
    double nextFree = -spacing;
    for (std::int64_t bar = first; bar < last; bar = nextNumber(bar, last, number)) {
        const bool begins = bar > 0 && number(bar - 1) != number(bar);
        const double x = scale.xOf(static_cast<double>(bar) + 0.5);
        if (begins && x >= nextFree) {
            out.push_back({bar, times[bar], unitAt(times[bar - 1], times[bar])});
            nextFree = x + spacing * 0.8;
        }
    }
}

void dayBreaks(const TimeScale& scale, const BarTimes& times, double spacing, std::vector<std::int64_t>& out)
{
    out.clear();
    const auto [first, last] = visibleBars(scale, times.size());
    if (last - first < 2) {
        return;
    }
    const double days = static_cast<double>(times[last - 1] - times[first]) / static_cast<double>(kDay);
    if (scale.width() / std::max(days, 1e-9) < spacing) {
        return;
    }
    const auto number = [&](std::int64_t bar) { return floorDivide(times[bar], kDay); };
    for (std::int64_t bar = nextNumber(first, last, number); bar < last; bar = nextNumber(bar, last, number)) {
        out.push_back(bar);
    }
}

namespace {

/// Length of a bar as the neighbours at an end say it.
double barLength(const BarTimes& times, std::int64_t a, std::int64_t b)
{
    return times.size() < 2 ? static_cast<double>(kMinute)
                            : std::max(1.0, static_cast<double>(times.utc(b) - times.utc(a)));
}

} // namespace

double barOfTime(const BarTimes& times, std::int64_t time)
{
    const std::int64_t count = times.size();
    if (count == 0) {
        return 0;
    }
    const std::int64_t bar = times.at(time);
    if (bar < 0) {
        return static_cast<double>(time - times.utc(0)) / barLength(times, 0, std::min<std::int64_t>(1, count - 1));
    }
    if (bar == count - 1) {
        const std::int64_t before = std::max<std::int64_t>(0, count - 2);
        return static_cast<double>(bar)
            + static_cast<double>(time - times.utc(bar)) / barLength(times, before, count - 1);
    }
    const auto length = static_cast<double>(times.utc(bar + 1) - times.utc(bar));
    return static_cast<double>(bar) + static_cast<double>(time - times.utc(bar)) / std::max(1.0, length);
}

std::int64_t timeOfBar(const BarTimes& times, double bar)
{
    const std::int64_t count = times.size();
    if (count == 0) {
        return 0;
    }
    // Far outside of everything nothing is there to be pointed at; the limit keeps the sum within its type.
    bar = std::clamp(bar, -1e7, static_cast<double>(count) + 1e7);
    if (bar < 0) {
        const double length = barLength(times, 0, std::min<std::int64_t>(1, count - 1));
        return times.utc(0) + static_cast<std::int64_t>(std::llround(std::max(bar * length, -9e17)));
    }
    const auto whole = std::min<std::int64_t>(static_cast<std::int64_t>(std::floor(bar)), count - 1);
    const double length = whole == count - 1 ? barLength(times, std::max<std::int64_t>(0, count - 2), count - 1)
                                             : static_cast<double>(times.utc(whole + 1) - times.utc(whole));
    const double beyond = (bar - static_cast<double>(whole)) * length;
    return times.utc(whole) + static_cast<std::int64_t>(std::llround(std::min(beyond, 9e17)));
}

} // namespace elite::chart
