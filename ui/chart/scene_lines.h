// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/scene_frame.h"

namespace elite {

/// Strokes the columns in m_columns. `values(bar)` is one value; several bars to a pixel become the span of their
/// values, joined to the span before: far cheaper than a polyline and free of its moire.
template <class Values, class Y>
void ChartScene::strokeColumns(Frame& frame, const Values& values, int shift, std::uint32_t color, const Y& yOf)
{
    const double thick = 1.5 * frame.in.ratio;
    const QRect clip = frame.surface.clip();
    bool begun = false;
    double lastX = 0;
    double lastY = 0;
    std::int64_t lastBar = 0;
    chart::Extent before; // of the column before, in pixels
    for (const chart::Column& column : m_columns) {
        if (!(column.extent.high >= column.extent.low)) {
            begun = false; // an empty place interrupts the line
            before = {};
            continue;
        }
        const double x = frame.exactX(column.middle + shift);
        if (frame.perColumn > 1) {
            // Single values are never asked for: they lie all over the memory.
            const chart::Extent now{yOf(column.extent.high), yOf(column.extent.low)};
            const double top = before.isEmpty() ? now.low : std::min(now.low, before.high);
            const double bottom = before.isEmpty() ? now.high : std::max(now.high, before.low);
            frame.surface.softSpan(static_cast<int>(x), top - thick / 2, bottom + thick / 2, color);
            before = now;
            continue;
        }
        begun = begun && column.first == lastBar;
        lastBar = column.last;
        const double value = values(column.last - 1);
        const double y = yOf(std::isnan(value) ? column.extent.low : value);
        if (begun && x > lastX) {
            const double slope = (y - lastY) / (x - lastX);
            // A slanted line is as thick as a level one when its upright cut is longer.
            const double reach = std::min(thick / 2 * std::sqrt(1 + slope * slope), std::abs(slope) / 2 + thick / 2);
            const int from = std::max(static_cast<int>(lastX), clip.left());
            const int to = std::min(static_cast<int>(x), clip.right() + 1);
            for (int at = from; at < to; ++at) {
                const double middle = lastY + slope * (at + 0.5 - lastX);
                frame.surface.softSpan(at, middle - reach, middle + reach, color);
            }
        }
        begun = true;
        lastX = x;
        lastY = y;
    }
}

template <class Y>
void ChartScene::paintLine(Frame& frame, const Series& values, int shift, std::uint32_t color, const Y& yOf)
{
    values.columns(frame.first - shift, frame.last - shift, frame.perColumn, m_columns);
    strokeColumns(
        frame, [&](std::int64_t bar) { return values[bar]; }, shift, color, yOf);
}

} // namespace elite
