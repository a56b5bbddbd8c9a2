// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace elite {

class TradingDesk;

/// Puts the charts into their panel, with prices, orders and commands. Before show().
void placeCharts(TradingDesk& desk);

} // namespace elite
