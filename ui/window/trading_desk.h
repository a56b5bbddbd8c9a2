// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/market/symbol_selection.h"

#include <QObject>

namespace elite {

class AppContext;
class MainWindow;
struct FeedState;

/// What the panels of prices and practice trading share: the chosen symbol, the words of the feed in the status bar,
/// and what the trader must be told. One per window, owned by it.
class TradingDesk : public QObject
{
    Q_OBJECT
public:
    TradingDesk(AppContext& context, MainWindow& window);

    SymbolSelection& selection() { return m_selection; }
    AppContext& context() { return m_context; }
    MainWindow& window() { return m_window; }

private:
    void chooseSymbol();
    void showFeed();
    void onRunReplaced();

    AppContext& m_context;
    MainWindow& m_window;
    SymbolSelection m_selection;
    std::optional<std::pair<Currency, Currency>> m_market; ///< the last chosen one's base and counter
};

/// "Synthetic · Demo market", "Replay · Kraken, 12 Nov 2026", "Kraken": where prices come from, in words.
QString feedWords(const FeedState& feed);

} // namespace elite
