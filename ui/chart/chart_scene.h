// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/scale/price_scale.h"
#include "models/chart/scale/time_scale.h"
#include "models/chart/setup/chart_setup.h"
#include "ui/base/theme.h"
#include "ui/chart/chart_data.h"

#include <QImage>
#include <QRect>

namespace elite {

struct PixelTarget;

/// A strip of the chart with a price axis of its own: the price, or an indicator below it.
struct ChartPane
{
    QRect rect; ///< logical pixels, without the axis
    chart::PriceScale scale;
    std::vector<std::pair<std::size_t, std::size_t>> lines; ///< study and output
    bool isPrice = false;
};

/// A tinted area between two prices, from a bar to the right edge: from entry to target, from entry to stop.
struct ChartZone
{
    double fromBar;
    double low;
    double high;
    ColorRole color;
    int alpha;

    friend bool operator==(const ChartZone&, const ChartZone&) = default;
};

/// Everything the picture depends on.
struct SceneInput
{
    double ratio; ///< device pixels to a logical one
    const Theme& theme;
    const ChartData& data;
    const chart::ChartSetup& setup;
    const chart::TimeScale& time;
    const std::vector<ChartPane>& panes;
    const std::vector<chart::TimeTick>& ticks;
    const std::vector<std::int64_t>& breaks; ///< bars that begin a session
    const std::vector<ChartZone>& zones;
    QPoint origin = {}; ///< of the chart within the image, device pixels
};

/// Paints the still part of a chart (grid, zones, volume, bars, lines) into an image of device pixels. Holds no data:
/// the same input gives the same pixels. The column buffer is kept so that a frame allocates nothing.
class ChartScene
{
public:
    /// Repaints columns [left, right) in logical pixels; everything else stays.
    void paint(const PixelTarget& target, const SceneInput& input, int left, int right);
    void paint(QImage& image, const SceneInput& input, int left, int right);

    /// The colour of an output: the study's own or the theme's, by its place.
    static QColor lineColor(const Theme& theme, const ChartData& data, std::size_t study, std::size_t output);

private:
    struct Frame;
    void paintGrid(Frame& frame) const;
    void paintZones(Frame& frame) const;
    void paintVolume(Frame& frame);
    void paintPrices(Frame& frame);
    void paintCandles(Frame& frame, const ChartData::Bars& bars);
    void paintPriceBars(Frame& frame, const ChartData::Bars& bars);
    void paintPriceLine(Frame& frame);
    void paintComparisons(Frame& frame);
    void paintLevels(Frame& frame) const;
    void paintFill(Frame& frame, std::size_t study);
    void paintStudy(Frame& frame, std::size_t study, std::size_t output);
    void paintHistogram(Frame& frame, const Study& study, std::size_t output);
    void paintDots(Frame& frame, const Series& values, int shift, std::uint32_t color);
    void paintSteps(Frame& frame, const Study& study, std::size_t output, std::uint32_t color);
    template <class Y> void paintLine(Frame& frame, const Series& values, int shift, std::uint32_t color, const Y& yOf);
    template <class Values, class Y>
    void strokeColumns(Frame& frame, const Values& values, int shift, std::uint32_t color, const Y& yOf);

    std::vector<chart::Column> m_columns;
};

} // namespace elite
