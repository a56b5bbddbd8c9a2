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

std::vector<TimeTick> timeTicks(const TimeScale& scale, std::span<const std::int64_t> times, double spacing)
{
    std::vector<TimeTick> ticks;
    const auto count = static_cast<std::int64_t>(times.size());
    const auto first = std::clamp<std::int64_t>(static_cast<std::int64_t>(std::floor(scale.firstVisible())), 0, count);
    const auto last = std::clamp<std::int64_t>(static_cast<std::int64_t>(std::ceil(scale.lastVisible())), first, count);
    if (last - first < 2) {
        return ticks;
    }
    const auto at = [&](std::int64_t i) { return times[static_cast<std::size_t>(i)]; };
    const double perBar = static_cast<double>(at(last - 1) - at(first)) / static_cast<double>(last - first - 1);
    const Step& step = fittingStep(spacing / scale.barWidth(), std::max(perBar, 1.0));
    double nextFree = -spacing;
    for (std::int64_t bar = first; bar < last;) {
        const std::int64_t number = stepNumber(at(bar), step);
        const bool begins = bar > 0 && stepNumber(at(bar - 1), step) != number;
        const double x = scale.xOf(static_cast<double>(bar) + 0.5);
        if (begins && x >= nextFree) {
            ticks.push_back({bar, at(bar), unitAt(at(bar - 1), at(bar))});
            nextFree = x + spacing * 0.8;
        }
        // To the first bar of the next step by bisection: the cost depends on the labels, not on the bars.
        std::int64_t low = bar + 1;
        std::int64_t high = last;
        while (low < high) {
            const std::int64_t middle = low + (high - low) / 2;
            if (stepNumber(at(middle), step) > number) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        bar = low;
    }
    return ticks;
}

} // namespace elite::chart
