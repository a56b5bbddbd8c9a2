// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace elite {

class AppContext;
class MainWindow;

/// Gives every panel of prices and practice trading its place, and opens the feed: the tape of the last run or the demo
/// market. Before show(), so that prices are read while the window is built. Touches no network.
void connectTrading(AppContext& context, MainWindow& window);

} // namespace elite
