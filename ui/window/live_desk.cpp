// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/live_desk.h"

#include "app/app_context.h"
#include "ui/base/number_text.h"
#include "ui/base/world_band.h"
#include "ui/live/gate_words.h"
#include "ui/live/live_orders_dialog.h"
#include "ui/live/live_words.h"
#include "ui/market/price_age.h"
#include "ui/trading/desk_words.h"
#include "ui/trading/ticket_panel.h"
#include "ui/window/action_registry.h"
#include "ui/window/main_window.h"
#include "ui/window/notification_center.h"
#include "ui/window/tool_strip.h"
#include "ui/window/trading_desk.h"

#include <QLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

/// The side that a market order would take, and how old it is.
LivePrice lastPrice(const MarketRow& row, Side side)
{
    const Price price = side == Side::Buy ? row.quote.ask : row.quote.bid;
    const bool isKnown = row.heardAt != Timestamp::min();
    LivePrice out(price.value(), row.isStale, isKnown ? std::max(Duration(), wallClock() - row.heardAt) : Duration());
    out.bid = row.quote.bid.value();
    out.ask = row.quote.ask.value();
    return out;
}

qint64 secondsOf(const LivePrice& price)
{
    return std::chrono::duration_cast<std::chrono::seconds>(price.age).count();
}

} // namespace

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
    m_held = m_band->addButton(tr("Held"), ButtonRole::OnLive, u"wallet"_s);
    m_held->setToolTip(tr("What this program bought and has not sold, and selling it"));
    m_paper = m_band->addButton(tr("Back to paper"), ButtonRole::OnLive, u"undo"_s);
    connect(orders, &QPushButton::clicked, this, &LiveDesk::showOrders);
    connect(m_held, &QPushButton::clicked, this, [this] {
        showOrders();
        m_orders->showHeld();
    });
    connect(m_paper, &QPushButton::clicked, this, [this] { m_desk.context().gate().demote(Demotion::ByPerson); });
    constexpr std::chrono::seconds kAgain{30}; // What is left of the right.
    m_clock.start(kAgain);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (m_band->isVisible()) {
            show();
        }
    });
    ActionRegistry& actions = m_window.actions();
    actions.add({.id = u"live.orders"_s, .text = tr("Live &orders…"), .group = tr("Way to live"), .icon = u"list"_s},
                this, [this] { showOrders(); });
    actions.add({.id = u"live.held"_s,
                 .text = tr("Held at exchanges, and &selling it…"),
                 .group = tr("Way to live"),
                 .icon = u"list"_s},
                this, [this] {
                    showOrders();
                    m_orders->showHeld();
                });
    actions.add({.id = u"live.beside-paper"_s,
                 .text = tr("Live fills beside &practice…"),
                 .group = tr("Way to live"),
                 .icon = u"list"_s},
                this, [this] {
                    showOrders();
                    m_orders->showBesidePaper();
                });
    actions.add({.id = u"live.cancel-all"_s,
                 .text = tr("&Cancel all live orders"),
                 .group = tr("Way to live"),
                 .icon = u"close"_s},
                this, [this] { m_live.cancelAll(); });
    connect(&m_live, &LiveService::changed, this, &LiveDesk::show);
    connect(&m_live, &LiveService::told, this, &LiveDesk::onTold);
    connect(&m_live, &LiveService::notClosed, this, &LiveDesk::tellNotClosed);
    connect(&m_live, &LiveService::notProtected, this, [this](const Symbol& symbol, const LiveRefusal& why) {
        m_window.notifications().post({NoteKind::Danger, tr("No stop loss at the exchange: %1").arg(symbol.toString()),
                                       tr("%1 What was bought is held without one. Sell it under Live orders, Held, or "
                                          "send a stop order of your own.")
                                           .arg(liveRefusalText(why, {}, m_window.locale()))});
    });
    connect(&m_desk.context().autopilot(), &LiveAutopilot::refused, this,
            [this](Side side, const LiveVenue::Refusal& why) {
                const Currency money = m_live.venue() == nullptr ? Currency() : m_live.venue()->terms().limits.currency;
                m_window.notifications().post({NoteKind::Warning,
                                               side == Side::Buy ? tr("A purchase of the bot was not followed live")
                                                                 : tr("A sale of the bot is tried again"),
                                               liveRefusalText(why, money, m_window.locale())});
            });
    show();
}

bool LiveDesk::isFor(const LiveService& live, const TicketPanel& ticket)
{
    // Under a bot's right the ticket stays on paper; what the bot bought is sold under Live orders.
    return live.isLive() && live.venue()->terms().trader.isManual() && ticket.instrument()
        && live.venue()->terms().covers(*ticket.instrument());
}

void LiveDesk::judge(const LiveService& live, const MarketService& market, TicketPanel* ticket,
                     const OrderRequest& request, OrderPreview& preview)
{
    const MarketRow* row = market.row(*ticket->instrument());
    if (row == nullptr) {
        ticket->setLiveCheck(true, NoteKind::Warning, tr("There are no prices of this symbol, so nothing is sent."));
        return;
    }
    const LivePrice price = lastPrice(*row, request.side);
    if (request.side == Side::Sell) { // What the practice account holds says nothing about the real one.
        preview.denial = {};
    }
    if (const auto why = live.whyNot(row->instrument, request, price)) {
        ticket->setLiveCheck(true, NoteKind::Danger,
                             liveRefusalText(*why, live.venue()->terms().limits.currency, ticket->locale()));
    } else if (price.isStale) {
        ticket->setLiveCheck(false, NoteKind::Warning,
                             tr("The price is %1 s old. This order only closes, so it may be sent; the exchange fills "
                                "it at its own price, which may be another one.")
                                 .arg(formatCount(secondsOf(price), ticket->locale())));
    } else {
        ticket->setLiveCheck(false, NoteKind::Info, {});
    }
}

void LiveDesk::ask(LiveService& live, MarketService& market, TicketPanel* ticket, const OrderRequest& request)
{
    const MarketRow* row = market.row(*ticket->instrument());
    if (row == nullptr) {
        ticket->showLive(NoteKind::Warning, tr("There are no prices of this symbol, so nothing is asked."));
        return;
    }
    live.validate(row->instrument, request, [ticket = QPointer<TicketPanel>(ticket)](const Done& taken) {
        if (ticket) {
            ticket->showLive(taken ? NoteKind::Success : NoteKind::Danger,
                             taken ? tr("The exchange would take this order. Nothing was placed.")
                                   : tr("The exchange would not take it: %1").arg(taken.error().detail));
        }
    });
}

void LiveDesk::send(LiveService& live, MarketService& market, TicketPanel* ticket, const OrderRequest& request)
{
    const MarketRow* row = market.row(*ticket->instrument());
    if (row == nullptr) {
        ticket->showLive(NoteKind::Warning, tr("There are no prices of this symbol, so nothing is sent."));
        return;
    }
    LiveVenue::Refusal refusal;
    const auto id = live.place(row->instrument, request, lastPrice(*row, request.side), &refusal);
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
    const bool isReal = state != LiveSessionState::Paper && state != LiveSessionState::Holding;
    const bool isShown = state != LiveSessionState::Paper || m_live.isHeldUnknown();
    showAccount();
    m_window.setWorld(isReal ? World::Live : World::Paper);
    m_band->setVisible(isShown);
    m_held->setVisible(!m_live.held().empty());
    m_paper->setVisible(m_live.isLive());
    if (!isShown) {
        return;
    }
    const auto accounts = m_live.accounts();
    if (accounts.empty()) { // Orders are on paper again; what was bought is still real.
        m_band->setToolTip({});
        m_band->setTexts(tr("LIVE · HELD AT THE EXCHANGE"),
                         m_live.isClosing()           ? tr("The exchange is being asked before a sale.")
                             : m_live.isHeldUnknown() ? tr("A record cannot be read, so what is held cannot be said. "
                                                           "Look at the account at the exchange.")
                                                      : tr("%1 · no right to buy, only to sell").arg(heldText()));
        return;
    }
    const LiveAccount& account = *accounts.front();
    const QString venue = exchangeName(account.account());
    QString detail;
    if (!account.fault().isEmpty()) {
        detail = tr("Stopped: %1. No order is taken; look at the account at the exchange.").arg(account.fault());
    } else if (state == LiveSessionState::Starting) {
        detail = tr("The exchange is being asked about all earlier orders; nothing is sent before that is clear.");
    } else if (state == LiveSessionState::Ending) {
        detail = tr("No right to new orders. Open ones are looked after until they are over.");
    } else {
        detail = rightText(*m_live.venue());
    }
    m_band->setToolTip(deadManText(account.deadMan()) + u"\n"_s + fillNewsText(account.fillNews(), m_window.locale()));
    m_band->setTexts(tr("LIVE · REAL MONEY"), u"%1 · %2"_s.arg(venue, detail));
}

/// The head of the window names the account whose money is traded, and how much of it is in use.
void LiveDesk::showAccount()
{
    const auto accounts = m_live.accounts();
    if (accounts.empty()) {
        return;
    }
    const LiveVenue* venue = m_live.venue();
    const auto use = venue != nullptr ? venue->use() : std::nullopt;
    const QString figure = use
        ? tr("held %1 %2")
              .arg(formatRounded(use->held, 2, m_window.locale()), venue->terms().limits.currency.toString())
        : tr("real money");
    m_window.strip().setLiveAccount({exchangeName(accounts.front()->account()), figure,
                                     tr("The account at the exchange. What it may do stands in the band below.")});
}

/// "cap 2,500.00 USD · held 189.80 USD · ends in 21 h · dead man's switch set"
QString LiveDesk::rightText(const LiveVenue& venue) const
{
    const LiveTerms& terms = venue.terms();
    const QLocale where = m_window.locale();
    const Currency& money = terms.limits.currency;
    const auto use = venue.use();
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(terms.expiresAt - venue.venueNow()).count();
    QStringList parts;
    if (!terms.trader.isManual()) {
        parts << tr("traded by %1").arg(judgedText(terms.trader.bot));
    }
    parts << tr("cap %1").arg(cashText(terms.limits.cap, money, where));
    if (use) {
        parts << tr("held %1 %2").arg(formatRounded(use->held, 2, where), money.toString());
    }
    // In steps, because a change of the band is read aloud.
    parts << (minutes < 0        ? tr("the right has ended")
                  : minutes < 60 ? tr("ends in less than %1 min").arg(formatCount((minutes / 10 + 1) * 10, where))
                                 : tr("ends in %1 h").arg(formatCount(minutes / 60, where)));
    parts << (venue.deadMan() == DeadManState::Armed            ? tr("dead man's switch set")
                  : venue.deadMan() == DeadManState::Off        ? tr("dead man's switch ready")
                  : venue.deadMan() == DeadManState::Failing    ? tr("dead man's switch fails")
                  : venue.deadMan() == DeadManState::KeepsStops ? tr("dead man's switch off, a stop stands")
                                                                : tr("no dead man's switch"));
    return parts.join(u" · "_s);
}

void LiveDesk::showOrders()
{
    if (!m_orders) {
        m_orders = new LiveOrdersDialog(&m_window);
        m_orders->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_orders, &LiveOrdersDialog::cancelAllWanted, &m_live, &LiveService::cancelAll);
        connect(m_orders, &LiveOrdersDialog::cancelWanted, &m_live, &LiveService::cancel);
        MarketService& market = m_desk.context().market();
        connect(m_orders, &LiveOrdersDialog::closeWanted, this,
                [this, &market](const LiveAccountId& account, const Symbol& symbol) {
                    m_live.close(account, symbol, [&market](const InstrumentId& id) { return market.row(id); });
                });
        connect(m_orders, &LiveOrdersDialog::releaseWanted, &m_live, &LiveService::release);
        connect(&m_live, &LiveService::changed, m_orders, [this, dialog = m_orders.data()] { fill(*dialog); });
        fill(*m_orders);
    }
    m_orders->show();
    m_orders->raise();
}

/// "0.0104 BTC/USD at Kraken"
QString LiveDesk::heldText() const
{
    constexpr std::size_t kNamed = 2;
    QStringList out;
    for (const LiveHeld& one : m_live.held()) {
        if (out.size() < qsizetype(kNamed)) {
            out << tr("%1 %2 at %3")
                       .arg(formatNumber(one.holding.quantity.trimmed(), m_window.locale()), one.symbol.toString(),
                            exchangeName(one.account));
        }
    }
    const auto more = static_cast<int>(m_live.held().size()) - static_cast<int>(out.size());
    return more > 0 ? out.join(u", "_s) + u' ' + tr("and %n more", nullptr, more) : out.join(u", "_s);
}

void LiveDesk::tellNotClosed(const NotClosed& why)
{
    m_window.notifications().post(
        {NoteKind::Danger, tr("Not sold: %1").arg(why.symbol.toString()), notClosedText(why, m_window.locale())});
}

void LiveDesk::fill(LiveOrdersDialog& dialog) const
{
    LiveOrdersView view;
    view.orders = m_live.orders();
    for (const LiveAccount* account : m_live.accounts()) {
        view.others += account->foreignOrders();
        view.states << (account->fault().isEmpty()
                            ? deadManText(account->deadMan())
                            : tr("Stopped, because something cannot be: %1").arg(account->fault()));
        view.states << fillNewsText(account->fillNews(), m_window.locale());
        if (!account->problem().isEmpty()) {
            view.states << tr("The account cannot be read: %1").arg(account->problem());
        }
    }
    if (!m_live.problem().isEmpty()) {
        view.states << m_live.problem();
    }
    view.divergence = m_live.divergence();
    view.held = {m_live.held(), m_live.isHeldUnknown(), m_live.isClosing()};
    dialog.setView(view);
}

void LiveDesk::onTold(const LiveRecord& record)
{
    const QString id = QString::fromUtf8(record.clientId.right(12));
    if (record.kind == LiveRecord::Kind::Fill) {
        m_window.notifications().post({NoteKind::Success, tr("Live fill"),
                                       tr("%1 at %2, order %3")
                                           .arg(formatNumber(record.fill.quantity.trimmed(), m_window.locale()),
                                                formatNumber(record.fill.price, m_window.locale()), id)});
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
