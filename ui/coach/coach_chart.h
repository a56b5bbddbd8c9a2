// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coach/chart_facts.h"
#include "models/market/feed_event.h"
#include "ui/coach/coach_picture.h"

namespace elite {

class ChartPanel;
class ChartView;

/// How a chart is called whose name must not be told.
QString hiddenSymbol();

/// What the chart gives to the coach: its picture and, as values, everything that is true about it.
struct CoachChart
{
    CoachPicture picture;
    ChartFacts facts; ///< with candles; levels of drawings and studies are kept
    StatedPlan plan;
};

/// The bars of a chart as candles on the instrument's grid, up to `end` (all when below zero). The newest one of the
/// chart may still be forming and is marked so. Chart values come from exact prices, so rounding to the grid gives
/// those prices back.
std::vector<Candle> candlesOf(const ChartView& view, const Decimal& tickSize, std::int64_t end = -1);

/// The chart as it is seen: picture with the map from its rows to prices, the bars up to the last visible one, what the
/// trader drew and which studies stand on it. Tags of orders and positions, which show money, are proposed as covers.
/// A blind chart tells neither name nor date.
CoachChart coachChartOf(ChartPanel& panel, const Decimal& tickSize, const FeedInfo& feed);

} // namespace elite
