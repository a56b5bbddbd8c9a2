// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/market_service.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

namespace elite {

class ChartDesk;
class ChartPanel;
class SymbolSelection;

/// Brings prices to the charts: candles for every chart as its symbol and timeframe ask, quotes, the feed's clock and
/// age, and the replay bar's commands to the feed. Lives on the ui thread, beside the desk.
class ChartFeeds : public QObject
{
    Q_OBJECT
public:
    ChartFeeds(MarketService& market, SymbolSelection& selection, ChartDesk& desk);
    ~ChartFeeds() override;

Q_SIGNALS:
    void backWanted(elite::Timestamp time); ///< to an earlier time of the tape

private:
    void adopt(ChartPanel* panel);
    void subscribe(ChartPanel* panel);
    void compare(ChartPanel* panel);
    void showInstruments();
    void showFeed();
    void showRows();
    void showReplay();
    void connectReplay();
    const MarketRow* rowOf(const QString& key) const;

    MarketService& m_market;
    SymbolSelection& m_selection;
    ChartDesk& m_desk;
    std::map<ChartPanel*, std::unique_ptr<CandleFeed>> m_candles;
    struct Compared
    {
        QString name;
        std::unique_ptr<CandleFeed> feed;
    };
    std::map<std::pair<ChartPanel*, QString>, Compared> m_compared; ///< by chart and key
    QTimer m_activityTimer; ///< the track's past is counted once a second at most
};

} // namespace elite
