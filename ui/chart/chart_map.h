// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/scale/price_scale.h"
#include "models/chart/scale/time_scale.h"

#include <QPointF>
#include <QRect>
#include <QRegion>

#include <cmath>

namespace elite {

/// Where things are on the price pane, in logical pixels of the chart: what layers paint and grab with. A place in time
/// stands in the middle of the bar that holds it.
struct ChartMap
{
    const chart::TimeScale& time;
    const chart::PriceScale& price;
    chart::BarTimes times;
    QRect plot; ///< of the price pane
    QRegion damage = {}; ///< what is painted again; empty: everything

    double xOf(std::int64_t at) const { return time.xOf(std::floor(chart::barOfTime(times, at) + 1e-9) + 0.5); }
    double yOf(double value) const { return plot.top() + price.yOf(value); }
    QPointF at(std::int64_t when, double value) const { return {xOf(when), yOf(value)}; }
    std::int64_t timeAt(double x) const { return chart::timeOfBar(times, std::floor(time.barAt(x))); }
    double priceAt(double y) const { return price.priceAt(y - plot.top()); }
};

} // namespace elite
