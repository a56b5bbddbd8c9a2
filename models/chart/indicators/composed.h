// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timeframe.h"
#include "models/chart/indicators/indicator.h"

namespace elite::indicators {

/// `upper` looks at output `chosen` of `base` instead of prices: open, high, low and close are that value; volume and
/// time stay. While `base` has no value yet, `upper` gets none and begins anew.
std::unique_ptr<Indicator> onIndicator(std::unique_ptr<Indicator> base, std::size_t baseOutputs, std::size_t chosen,
                                       std::unique_ptr<Indicator> upper);

/// `inner` sees bars of a longer timeframe. A bar shows the values of the last longer bar that is over by its own end,
/// never those of one that still forms: nothing is known before its time, and nothing shown changes later. A timeframe
/// that is not longer than the chart's gives `inner` itself.
std::unique_ptr<Indicator> onTimeframe(std::unique_ptr<Indicator> inner, std::size_t outputs, Timeframe chart,
                                       Timeframe longer);

} // namespace elite::indicators
