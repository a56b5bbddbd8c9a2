// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/indicators/catalog.h"

namespace elite::indicators {

/// Whose definition an indicator follows where the trade knows more than one.
enum class Flavour { TradingView, MetaTrader5 };

/// The values with every choice between definitions set to this one; lengths and sources stay. An indicator that has
/// one definition only keeps its values.
ParameterValues flavoured(const IndicatorInfo& info, ParameterValues values, Flavour flavour);
/// Has it a definition of MetaTrader 5 beside that of TradingView?
bool hasFlavours(const IndicatorInfo& info);

} // namespace elite::indicators
