// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/live_desk.h"

#include "app/app_context.h"
#include "ui/base/world_band.h"
#include "ui/live/live_orders_dialog.h"
#include "ui/live/live_words.h"
#include "ui/trading/desk_words.h"
#include "ui/trading/ticket_panel.h"
#include "ui/window/action_registry.h"
#include "ui/window/main_window.h"
#include "ui/window/notification_center.h"
#include "ui/window/trading_desk.h"

#include <QLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace elite {

LiveDesk::LiveDesk(TradingDesk& desk)
    : QObject(&desk.window())
    , m_desk(desk)
    , m_live(desk.context().live())
    , m_window(desk.window())
    , m_band(new WorldBand(WorldBand::Kind::Live, &desk.window()))
{
    m_band->hide();
    m_window.menuWidget()->layout()->addWidget(m_band);
    QPushButton* orders = m_band->addButton(tr("Live orders"), ButtonRole::OnLive, u"list"_s);
    QPushButton* paper = m_band->addButton(tr("Back to paper"), ButtonRole::OnLive, u"undo"_s);
    connect(orders, &QPushButton::clicked, this, &LiveDesk::showOrders);
    connect(paper, &QPushButton::clicked, this, [this] { m_desk.context().gate().demote(Demotion::ByPerson); });
    ActionRegistry& actions = m_window.actions();
    actions.add({.id = u"live.orders"_s, .text = tr("Live &orders…"), .group = tr("Way to live"), .icon = u"list"_s},
                this, [this] { showOrders(); });
    actions.add({.id = u"live.cancel-all"_s,
                 .text = tr("&Cancel all live orders"),
                 .group = tr("Way to live"),
                 .icon = u"close"_s},
                this, [this] { m_live.cancelAll(); });
    connect(&m_live, &LiveService::changed, this, &LiveDesk::show);
    connect(&m_live, &LiveService::told, this, &LiveDesk::onTold);
    show();
}

bool LiveDesk::isFor(const LiveService& live, const TicketPanel& ticket)
{
    return live.isLive() && ticket.instrument() && live.venue()->terms().covers(*ticket.instrument());
}

void LiveDesk::send(LiveService& live, MarketService& market, TicketPanel* ticket, const OrderRequest& request)
{
    const MarketRow* row = market.row(*ticket->instrument());
    if (row == nullptr) {
        ticket->showLive(NoteKind::Warning, tr("There are no prices of this symbol, so nothing is sent."));
        return;
    }
    if (row->isStale) {
        ticket->showLive(NoteKind::Warning, tr("The prices of this symbol are too old, so nothing is sent."));
        return;
    }
    LiveVenue::Refusal refusal;
    const Decimal last = request.side == Side::Buy ? row->quote.ask.value() : row->quote.bid.value();
    const auto id = live.place(row->instrument, request, last, &refusal);
    if (id) {
        ticket->showLive(NoteKind::Success,
                         tr("Written down and on its way to the exchange. Its answer comes as a "
                            "notice; all of them stand under Live orders."));
    } else {
        const Currency money = live.venue() == nullptr ? Currency() : live.venue()->terms().limits.currency;
        ticket->showLive(NoteKind::Danger, liveRefusalText(refusal, money, ticket->locale()));
    }
}

void LiveDesk::show()
{
    const LiveSessionState state = m_live.state();
    const bool isReal = state != LiveSessionState::Paper;
    m_window.setWorld(isReal ? World::Live : World::Paper);
    m_band->setVisible(isReal);
    if (!isReal) {
        return;
    }
    const auto accounts = m_live.accounts();
    const LiveAccount& account = *accounts.front();
    const QString venue
        = account.account().isSandbox ? tr("%1, test account").arg(account.account().venue) : account.account().venue;
    QString title = tr("LIVE · %1").arg(venue);
    QString detail;
    if (!account.fault().isEmpty()) {
        detail = tr("Stopped: %1. No order is taken; look at the account at the exchange.").arg(account.fault());
    } else if (state == LiveSessionState::Starting) {
        detail = tr("The exchange is being asked about all earlier orders; nothing is sent before that is clear.");
    } else if (state == LiveSessionState::Ending) {
        detail = tr("No right to new orders. Open ones are looked after until they are over.");
    } else {
        detail = tr("Real money. %1").arg(deadManText(account.deadMan()));
    }
    m_band->setTexts(title, detail);
}

void LiveDesk::showOrders()
{
    if (!m_orders) {
        m_orders = new LiveOrdersDialog(m_live, &m_window);
        m_orders->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_orders->show();
    m_orders->raise();
}

void LiveDesk::onTold(const LiveRecord& record)
{
    const QString id = QString::fromUtf8(record.clientId.right(12));
    if (record.kind == LiveRecord::Kind::Fill) {
        m_window.notifications().post({NoteKind::Success, tr("Live fill"),
                                       tr("%1 at %2, order %3")
                                           .arg(QString::fromLatin1(record.fill.quantity.toText()),
                                                QString::fromLatin1(record.fill.price.toText()), id)});
    } else if (record.kind == LiveRecord::Kind::Told && record.state == LiveState::Unknown) {
        m_window.notifications().post(
            {NoteKind::Warning, tr("A live order has no clear answer"),
             tr("%1. It is not sent again; the exchange is asked until it tells. Order %2").arg(record.reason, id)});
    } else if (record.kind == LiveRecord::Kind::Told && isFinal(record.state) && record.state != LiveState::Filled) {
        m_window.notifications().post(
            {record.state == LiveState::Rejected ? NoteKind::Danger : NoteKind::Info, liveStateText(record.state),
             record.reason.isEmpty() ? tr("Order %1").arg(id) : tr("%1. Order %2").arg(record.reason, id)});
    }
}

} // namespace elite
