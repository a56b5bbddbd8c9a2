// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
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

private:
    void clampToBars();

    double m_width = 800;
    double m_barWidth = 8;
    double m_first = 0;
    std::int64_t m_count = 0;
};

/// Labels for the visible bars at least `spacing` pixels apart, at round times. `times` are the bars' start times in
/// the shown zone, ascending.
std::vector<TimeTick> timeTicks(const TimeScale& scale, std::span<const std::int64_t> times, double spacing);

} // namespace elite::chart
