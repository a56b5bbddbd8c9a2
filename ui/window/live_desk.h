// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace elite {

class LiveOrdersDialog;
class LiveService;
class MainWindow;
class MarketService;
class TicketPanel;
class TradingDesk;
class WorldBand;
struct LiveRecord;
struct OrderRequest;

/// Says on every surface of the window that the money is real while it is: frame, title, icon, band, status bar and
/// the ticket's button, all from one value, and sends the ticket's order the real way then. The window owns it.
class LiveDesk : public QObject
{
    Q_OBJECT
public:
    explicit LiveDesk(TradingDesk& desk);

    /// Whether orders for the ticket's symbol are real now.
    static bool isFor(const LiveService& live, const TicketPanel& ticket);
    static void send(LiveService& live, MarketService& market, TicketPanel* ticket, const OrderRequest& request);

private:
    void show();
    void showOrders();
    void onTold(const LiveRecord& record);

    TradingDesk& m_desk;
    LiveService& m_live;
    MainWindow& m_window;
    WorldBand* m_band;
    QPointer<LiveOrdersDialog> m_orders;
};

} // namespace elite
