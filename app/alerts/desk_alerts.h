// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

namespace elite {

class AlertService;
class MarketService;
class TradingService;

/// Shows the alerts what the desk and the feed say: the own positions, the room of the breaker, whether prices arrive.
/// Lives on the ui thread.
class DeskAlerts : public QObject
{
    Q_OBJECT
public:
    DeskAlerts(AlertService& alerts, TradingService& trading, MarketService& market, QObject* parent);

private:
    void offerDesk();
    void offerFeed();

    AlertService& m_alerts;
    TradingService& m_trading;
    MarketService& m_market;
    QSet<QString> m_held; // Instruments with a position that was offered.
};

} // namespace elite
