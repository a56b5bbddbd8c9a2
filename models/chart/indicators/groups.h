// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/indicators/catalog.h"

/// The catalogue's parts, one file each.
namespace elite::indicators {

std::vector<IndicatorInfo> movingAverages();
std::vector<IndicatorInfo> oscillators();
std::vector<IndicatorInfo> momentum();
std::vector<IndicatorInfo> trend();
std::vector<IndicatorInfo> volatility();
std::vector<IndicatorInfo> volume();
std::vector<IndicatorInfo> statistics();
std::vector<IndicatorInfo> priceLevels();
std::vector<IndicatorInfo> cycles();

} // namespace elite::indicators
