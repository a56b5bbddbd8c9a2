// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/scale/price_scale.h"
#include "models/chart/setup/chart_look.h"
#include "models/chart/setup/study_spec.h"

#include <vector>

namespace elite::chart {

/// Candles: rising hollow, falling filled. Hollow: also coloured by the close before, as TradingView does.
enum class PriceStyle { Candles, FilledCandles, HollowCandles, Bars, Line, Area, Baseline, HeikinAshi };
inline constexpr int kPriceStyleCount = static_cast<int>(PriceStyle::HeikinAshi) + 1;

/// How a chart looks, apart from what it shows: kept per symbol, and what a template is.
struct ChartSetup
{
    PriceStyle style = PriceStyle::Candles;
    PriceMode mode = PriceMode::Linear;
    bool volume = true;
    bool grid = true;
    bool sessionBreaks = false;
    bool lastPrice = true;
    bool countdown = true;
    bool bidAsk = false;
    bool highLow = false;
    std::vector<StudySpec> studies;
    ChartLook look; ///< colours; plain: the theme's
    std::vector<double> paneShares; ///< heights of the panes below the price, as shares of the plot

    friend bool operator==(const ChartSetup&, const ChartSetup&) = default;
};

} // namespace elite::chart
