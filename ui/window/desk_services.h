// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/instrument.h"

#include <functional>

namespace elite {

class DemoData;
class LedgerService;
class LiveService;
class MainWindow;
class MarketCatalog;
class MarketService;
class ReferenceRates;
class SecretServices;
class Settings;
class SymbolSelection;
class TradingService;

/// What the trader's desk works with; all of it lives longer than the window's panels.
struct DeskParts
{
    MarketService& market;
    TradingService& trading;
    SymbolSelection& selection;
    Settings& settings;
    MarketCatalog& markets;
    ReferenceRates& rates;
    std::function<void(const InstrumentId&)> openMarket; ///< of a venue, or one that the open venue does not show yet
    LedgerService& ledger;
    SecretServices& secrets;
    LiveService& live;
    DemoData& demo;
};

/// Gives the panels of the trader's desk their place in the window. Before show().
void connectDesk(MainWindow& window, const DeskParts& parts);

// The parts of it.
void connectTicket(MainWindow& window, const DeskParts& parts);
void connectTables(MainWindow& window, const DeskParts& parts);
void connectWatchlist(MainWindow& window, const DeskParts& parts);
void connectStrip(MainWindow& window, const DeskParts& parts); // account, loss room, stop, band
void addDeskActions(MainWindow& window, const DeskParts& parts);
void connectNotices(MainWindow& window, const DeskParts& parts);

// Dialogs that several places open.
void askToRelease(MainWindow& window, TradingService& trading);
/// The system asks for the password; where it cannot, the keys page says what to do.
void unlockKeychain(MainWindow& window, SecretServices& secrets);
void askForAccount(MainWindow& window, TradingService& trading);

} // namespace elite
