// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/drawing/drawing.h"
#include "models/chart/indicators/indicator.h"
#include "models/chart/scale/bar_times.h"

#include <span>

namespace elite::chart {

using BarSpan = std::span<const indicators::BarValues>;

/// The figures of a long or short box. R is the distance to the target in distances to the stop, before costs.
struct PositionFigures
{
    double target = 0; ///< percent from the entry, positive is profit
    double stop = 0; ///< percent from the entry, negative is loss
    double reward = 0; ///< R; NaN when the stop lies on the entry
};
PositionFigures positionFigures(const Drawing& box);

struct RulerFigures
{
    double change = 0;
    double percent = 0;
    std::int64_t bars = 0; ///< negative when measured backwards
    std::int64_t time = 0; ///< microseconds
    double volume = 0; ///< of the bars between, both ends included
};
RulerFigures rulerFigures(const Drawing& ruler, BarSpan bars);

/// Volume-weighted average price since a bar, kept up to date bar by bar. Uses (high + low + close) / 3.
class AnchoredAverage
{
public:
    /// Brings it up to these bars; starts anew when they are others or the anchor is another bar.
    void follow(BarSpan bars, std::int64_t from);
    std::int64_t first() const { return m_from; }
    /// NaN before the anchor and where nothing was traded.
    double at(std::int64_t bar) const;

private:
    void take(const indicators::BarValues& bar);

    std::int64_t m_from = 0;
    std::int64_t m_firstTime = 0;
    double m_value = 0; ///< sums over all bars but the last
    double m_volume = 0;
    std::vector<double> m_averages;
};

/// Volume by price. Each bar's volume is spread evenly over the rows that it touched.
struct VolumeRows
{
    double low = 0;
    double high = 0;
    std::vector<double> up; ///< volume of rising bars, by row from below
    std::vector<double> down;
    std::size_t busiest = 0; ///< row with the most volume
    std::size_t valueLow = 0; ///< rows of the 70 % around the busiest
    std::size_t valueHigh = 0;
    bool isEmpty() const { return up.empty(); }
};
VolumeRows volumeRows(BarSpan bars, int rows);

} // namespace elite::chart
