// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/scale/bar_times.h"

#include <cstdint>
#include <vector>

namespace elite::chart {

/// What a label on the time axis says; from Day on it stands out.
enum class TimeUnit { Second, Minute, Hour, Day, Month, Year };

struct TimeTick
{
    std::int64_t bar;
    std::int64_t time; ///< microseconds since 1970 in the shown zone
    TimeUnit unit;
};

/// Maps bar numbers to pixels. Bars are evenly spaced, so nights, weekends and missing bars take no room.
/// Bar i covers [xOf(i), xOf(i + 1)); its middle is xOf(i + 0.5).
class TimeScale
{
public:
    static constexpr double kMinBarWidth = 0.00005; ///< 10 million bars on 500 pixels
    static constexpr double kMaxBarWidth = 200;

    void setWidth(double pixels);
    void setBarCount(std::int64_t count);
    double width() const { return m_width; }
    double barWidth() const { return m_barWidth; }
    double firstVisible() const { return m_first; }
    double lastVisible() const { return m_first + m_width / m_barWidth; }

    double xOf(double bar) const { return (bar - m_first) * m_barWidth; }
    double barAt(double x) const { return m_first + x / m_barWidth; }

    /// Shows [first, last). Keeps the bar width within its limits and at least one bar in sight.
    void show(double first, double last);
    void pan(double pixels);
    /// Changes the bar width by a factor; what is under `x` stays there.
    void zoom(double factor, double x);
    /// The last bar with `barsAfter` empty places after it.
    void showEnd(double barsAfter);
    bool isAtEnd() const;
    /// `count` bars were put in front: what is shown stays where it is.
    void prepended(std::int64_t count);

private:
    void clampToBars();

    double m_width = 800;
    double m_barWidth = 8;
    double m_first = 0;
    std::int64_t m_count = 0;
};

/// Labels for the visible bars at least `spacing` pixels apart, at round times of the shown zone. `times` ascend.
/// `out` is reused.
void timeTicks(const TimeScale& scale, const BarTimes& times, double spacing, std::vector<TimeTick>& out);

/// The first bars of days among the visible ones, for session breaks. Empty when days are closer than `spacing`.
void dayBreaks(const TimeScale& scale, const BarTimes& times, double spacing, std::vector<std::int64_t>& out);

/// A place on the time axis that outlives another timeframe: the time of a bar, or as many typical bar lengths before
/// the first or after the last.
double barOfTime(const BarTimes& times, std::int64_t time);
std::int64_t timeOfBar(const BarTimes& times, double bar);

} // namespace elite::chart
