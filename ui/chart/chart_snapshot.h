// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/scale/price_scale.h"

#include <QImage>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace elite {

class ChartView;

/// A picture of a chart with the map from its pixels to prices and times, so that whoever reads the picture (a coach, a
/// journal) can say what a place on it means.
struct ChartSnapshot
{
    QImage image;
    QString symbol;
    QString timeframe;
    QString caption; ///< what the picture says about its world and its source
    QRect plot; ///< of the price, in pixels of the image
    chart::PriceMode mode = chart::PriceMode::Linear;
    double low = 0; ///< price at the lower edge of `plot`
    double high = 0;
    double reference = 1; ///< 0 % in percent mode
    double firstX = 0; ///< middle of the first visible bar, pixels of the image
    double barWidth = 0;
    std::vector<std::int64_t> times; ///< of the visible bars, microseconds UTC; empty when the chart is blind

    /// NaN outside of the plot.
    double priceAt(double y) const;
    /// Index into `times`; -1 where no bar is.
    int barAt(double x) const;
    /// Everything but the image.
    QJsonObject map() const;
};

/// `world` is the first word of the caption (PAPER), `source` says where the prices come from and how old they are.
ChartSnapshot snapshotOf(ChartView& view, const QString& world, const QString& source);

} // namespace elite
