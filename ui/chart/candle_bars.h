// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/indicators/indicator.h"
#include "models/market/market_event.h"

#include <span>
#include <vector>

namespace elite {

/// Exact candles as a chart paints them; never the way back.
indicators::BarValues barOf(const Candle& candle);
std::vector<indicators::BarValues> barsOf(std::span<const Candle> candles);

} // namespace elite
