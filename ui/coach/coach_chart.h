// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coach/chart_facts.h"

namespace elite {

class ChartView;

/// The bars of a chart as candles on the instrument's grid. The newest one may still be forming and is marked so. Chart
/// values come from exact prices, so rounding to the grid gives those prices back.
std::vector<Candle> candlesOf(const ChartView& view, const Decimal& tickSize);
/// What the coach is told about this chart; levels and readings are computed later.
ChartFacts factsOf(const ChartView& view, const Decimal& tickSize, FeedOrigin origin);

} // namespace elite
