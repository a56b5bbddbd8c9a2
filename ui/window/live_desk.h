// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QPushButton;

namespace elite {

class LiveOrdersDialog;
class LiveService;
class LiveVenue;
class MainWindow;
class MarketService;
class TicketPanel;
class TradingDesk;
class WorldBand;
struct LiveRecord;
struct NotClosed;
struct OrderPreview;
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
    /// What the real account says of a draft, instead of the practice account where only the real one is right.
    static void judge(const LiveService& live, const MarketService& market, TicketPanel* ticket,
                      const OrderRequest& request, OrderPreview& preview);
    /// A dry run: the exchange says whether it would take the order.
    static void ask(LiveService& live, MarketService& market, TicketPanel* ticket, const OrderRequest& request);
    static void send(LiveService& live, MarketService& market, TicketPanel* ticket, const OrderRequest& request);

private:
    void show();
    void showAccount();
    QString rightText(const LiveVenue& venue) const;
    QString heldText() const;
    void showOrders();
    void tellNotClosed(const NotClosed& why);
    void fill(LiveOrdersDialog& dialog) const;
    void onTold(const LiveRecord& record);

    TradingDesk& m_desk;
    LiveService& m_live;
    MainWindow& m_window;
    WorldBand* m_band;
    QTimer m_clock;
    QPointer<LiveOrdersDialog> m_orders;
    QPushButton* m_held;
    QPushButton* m_paper;
};

} // namespace elite
