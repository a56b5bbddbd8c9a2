// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/instrument.h"

namespace elite {

class AppContext;
class MainWindow;

/// The commands that choose where prices come from: demo market, a tape, live prices of a venue. In the menu File,
/// Prices, and in the command palette.
void addFeedActions(AppContext& context, MainWindow& window);

// Unless an order or a position is open at another venue: its prices would be gone.
void openVenue(AppContext& context, MainWindow& window, const VenueId& venue);
void openMarket(AppContext& context, MainWindow& window, const InstrumentId& id);

} // namespace elite
