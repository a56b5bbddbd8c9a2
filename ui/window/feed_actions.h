// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace elite {

class AppContext;
class MainWindow;

/// The commands that choose where prices come from: demo market, a tape, live prices of a venue. In the menu File,
/// Prices, and in the command palette.
void addFeedActions(AppContext& context, MainWindow& window);

} // namespace elite
