// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/drawing/measures.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace elite::chart {

namespace {

constexpr double kValueShare = 0.7;

BarTimes timesOf(BarSpan bars)
{
    return bars.empty()
        ? BarTimes()
        : BarTimes(&bars.front().time, sizeof(indicators::BarValues), static_cast<std::int64_t>(bars.size()));
}

double typical(const indicators::BarValues& bar)
{
    return (bar.high + bar.low + bar.close) / 3;
}

/// Grows from the busiest row to the larger neighbour until the share is reached.
void findValueArea(VolumeRows& rows)
{
    const auto volume = [&](std::size_t i) { return rows.up[i] + rows.down[i]; };
    double all = 0;
    for (std::size_t i = 0; i < rows.up.size(); ++i) {
        all += volume(i);
        rows.busiest = volume(i) > volume(rows.busiest) ? i : rows.busiest;
    }
    rows.valueLow = rows.valueHigh = rows.busiest;
    double sum = volume(rows.busiest);
    while (sum < all * kValueShare && (rows.valueLow > 0 || rows.valueHigh + 1 < rows.up.size())) {
        const double below = rows.valueLow > 0 ? volume(rows.valueLow - 1) : -1;
        const double above = rows.valueHigh + 1 < rows.up.size() ? volume(rows.valueHigh + 1) : -1;
        if (above >= below) {
            sum += above;
            ++rows.valueHigh;
        } else {
            sum += below;
            --rows.valueLow;
        }
    }
}

} // namespace

PositionFigures positionFigures(const Drawing& box)
{
    const double side = box.kind == DrawingKind::ShortPosition ? -1 : 1;
    const double entry = box.anchors[0].price;
    const double gain = side * (box.anchors[1].price - entry);
    const double loss = side * (box.anchors[2].price - entry);
    return {gain / entry * 100, loss / entry * 100, loss != 0 ? gain / std::abs(loss) : indicators::kNone};
}

RulerFigures rulerFigures(const Drawing& ruler, BarSpan bars)
{
    const Anchor& a = ruler.anchors[0];
    const Anchor& b = ruler.anchors[1];
    RulerFigures figures{b.price - a.price, (b.price / a.price - 1) * 100, 0, b.time - a.time, 0};
    if (bars.empty()) {
        return figures;
    }
    const BarTimes times = timesOf(bars);
    const std::int64_t from = times.at(a.time);
    const std::int64_t to = times.at(b.time);
    figures.bars = to - from;
    for (std::int64_t i = std::max<std::int64_t>(0, std::min(from, to)); i <= std::max(from, to); ++i) {
        figures.volume += bars[static_cast<std::size_t>(i)].volume;
    }
    return figures;
}

void AnchoredAverage::take(const indicators::BarValues& bar)
{
    m_value += typical(bar) * bar.volume;
    m_volume += bar.volume;
}

void AnchoredAverage::follow(BarSpan bars, std::int64_t from)
{
    const auto count = static_cast<std::int64_t>(bars.size());
    from = std::clamp<std::int64_t>(from, 0, count);
    const std::int64_t known = m_from + static_cast<std::int64_t>(m_averages.size());
    const bool same = from < count && !m_averages.empty() && m_from == from
        && m_firstTime == bars[static_cast<std::size_t>(from)].time && known <= count;
    if (!same) {
        m_from = from;
        m_firstTime = from < count ? bars[static_cast<std::size_t>(from)].time : 0;
        m_value = m_volume = 0;
        m_averages.clear();
        m_averages.reserve(static_cast<std::size_t>(count - from));
    } else {
        m_averages.pop_back(); // the last bar may have changed
    }
    for (std::int64_t i = m_from + static_cast<std::int64_t>(m_averages.size()); i < count; ++i) {
        const indicators::BarValues& bar = bars[static_cast<std::size_t>(i)];
        const double value = m_value + typical(bar) * bar.volume;
        const double volume = m_volume + bar.volume;
        m_averages.push_back(volume > 0 ? value / volume : indicators::kNone);
        if (i + 1 < count) {
            take(bar);
        }
    }
}

double AnchoredAverage::at(std::int64_t bar) const
{
    const std::int64_t index = bar - m_from;
    return index >= 0 && index < static_cast<std::int64_t>(m_averages.size())
        ? m_averages[static_cast<std::size_t>(index)]
        : indicators::kNone;
}

VolumeRows volumeRows(BarSpan bars, int rows)
{
    VolumeRows result;
    if (bars.empty() || rows < 1) {
        return result;
    }
    result.low = bars.front().low;
    result.high = bars.front().high;
    for (const indicators::BarValues& bar : bars) {
        result.low = std::min(result.low, bar.low);
        result.high = std::max(result.high, bar.high);
    }
    const auto count = static_cast<std::size_t>(rows);
    result.up.assign(count, 0);
    result.down.assign(count, 0);
    const double height = (result.high - result.low) / rows;
    const auto rowOf = [&](double price) {
        const double row = height > 0 ? (price - result.low) / height : 0;
        return std::min(count - 1, static_cast<std::size_t>(std::max(row, 0.0)));
    };
    for (const indicators::BarValues& bar : bars) {
        const std::size_t from = rowOf(bar.low);
        const std::size_t to = rowOf(bar.high);
        const double each = bar.volume / static_cast<double>(to - from + 1);
        for (std::size_t row = from; row <= to; ++row) {
            (bar.close >= bar.open ? result.up : result.down)[row] += each;
        }
    }
    findValueArea(result);
    return result;
}

} // namespace elite::chart
