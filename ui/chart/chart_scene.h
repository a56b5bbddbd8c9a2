// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/scale/price_scale.h"
#include "models/chart/scale/time_scale.h"
#include "ui/base/theme.h"
#include "ui/chart/chart_data.h"

#include <QImage>
#include <QRect>

namespace elite {

/// A strip of the chart with a price axis of its own: the price, or an indicator below it.
struct ChartPane
{
    QRect rect; ///< logical pixels, without the axis
    chart::PriceScale scale;
    std::vector<std::pair<std::size_t, std::size_t>> lines; ///< indicator and output
    bool isPrice = false;
};

/// Paints the still part of a chart (grid, volume, lines, bars) into an image of device pixels. Holds no data: the same
/// input gives the same pixels. The column buffer is kept so that a frame allocates nothing.
class ChartScene
{
public:
    /// Repaints columns [left, right) in logical pixels of `image`; everything else stays.
    void paint(QImage& image, double ratio, const Theme& theme, const ChartData& data, const chart::TimeScale& time,
               const std::vector<ChartPane>& panes, const std::vector<chart::TimeTick>& ticks, int left, int right);

private:
    struct Frame;
    void paintGrid(Frame& frame, const ChartPane& pane) const;
    void paintVolume(Frame& frame, const ChartPane& pane);
    void paintCandles(Frame& frame, const ChartPane& pane);
    void paintLine(Frame& frame, const ChartPane& pane, const chart::Pyramid& values, std::uint32_t color);
    void paintHistogram(Frame& frame, const ChartPane& pane, const chart::Pyramid& values, std::uint32_t color);

    std::vector<chart::Column> m_columns;
};

} // namespace elite
