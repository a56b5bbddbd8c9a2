// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/welcome_desk.h"

#include "app/app_context.h"
#include "models/trading/steps.h"
#include "ui/settings/keys/keys_page.h"
#include "ui/settings/keys/keys_words.h"
#include "ui/tour/welcome_panel.h"
#include "ui/trading/denial_words.h"
#include "ui/trading/desk_notices.h"
#include "ui/trading/desk_words.h"
#include "ui/trading/limits_page.h"
#include "ui/trading/ticket_panel.h"
#include "ui/window/action_registry.h"
#include "ui/window/desk_services.h"
#include "ui/window/main_window.h"
#include "ui/window/notification_center.h"
#include "ui/window/panel_dock.h"
#include "ui/window/panel_ids.h"
#include "ui/window/trading_desk.h"
#include "ui/window/window_dialogs.h"
#include "ui/window/workspaces.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kPlanBars = 14;
constexpr int kLeastAway = 60; // A stop nearer than 1/60 would need more than 60 % of the account to risk 1 %.

QString stepsKey()
{
    return u"tour.firstSteps"_s;
}

/// The mean range of the last bars in ticks, or half a percent of the price where there are none.
std::int64_t usualRange(const Contract& contract, const std::vector<Candle>& candles, Ticks price)
{
    std::int64_t sum = 0;
    int count = 0;
    for (auto candle = candles.rbegin(); candle != candles.rend() && count < kPlanBars; ++candle) {
        const auto high = ticksOf(contract, candle->high.value(), Rounding::HalfEven);
        const auto low = ticksOf(contract, candle->low.value(), Rounding::HalfEven);
        if (high && low) {
            sum += high->value - low->value;
            ++count;
        }
    }
    return std::max<std::int64_t>(count > 0 && sum > 0 ? sum / count : price.value / 200, 1);
}

} // namespace

WelcomeDesk::WelcomeDesk(TradingDesk& desk)
    : QObject(&desk)
    , m_desk(desk)
    , m_context(desk.context())
    , m_window(desk.window())
    , m_steps(firstStepsOf(m_context.settings().state(stepsKey())))
{
    m_window.setPanelContent(panels::kWelcome, [this](QWidget* parent) { return makePanel(parent); });
    m_window.actions().add({u"help.first-steps"_s, tr("&First steps"), tr("Help"), {}, u"flag"_s}, this, [this] {
        FirstSteps again = m_steps;
        again.isHidden = false;
        keep(again.at == FirstStep::Finished ? FirstSteps() : again);
        arrange(true);
        m_window.showPanel(panels::kWelcome);
    });
    watchTrading();
    connect(&m_window.workspaces(), &Workspaces::layoutShown, this, [this] { arrange(false); });
    arrange(true);
}

/// The panel is there while it has something to do, in the workspace where one trades.
void WelcomeDesk::arrange(bool mayRaise)
{
    PanelDock* dock = m_window.panel(panels::kWelcome);
    const bool isTrade = m_window.workspaces().current().id == "trade"_L1;
    const bool isWanted = !m_steps.isHidden && isTrade;
    if (!isWanted) {
        dock->hide();
        return;
    }
    dock->show();
    if (mayRaise) {
        dock->raise();
    }
}

QWidget* WelcomeDesk::makePanel(QWidget* parent)
{
    m_panel = new WelcomePanel(m_context.settings(), parent);
    connect(m_panel, &WelcomePanel::begun, this, [this] { take(FirstFact::Begun); });
    connect(m_panel, &WelcomePanel::contractKept, this, [this] { take(FirstFact::ContractKept); });
    connect(m_panel, &WelcomePanel::offlineWanted, this, [this] {
        const FeedState& feed = m_context.market().feed();
        if (!feed.info.isSynthetic || feed.phase == FeedPhase::Failed || feed.phase == FeedPhase::Idle) {
            m_context.feedMemory().openDemo();
        }
        take(FirstFact::Begun);
    });
    connect(m_panel, &WelcomePanel::liveWanted, this, &WelcomeDesk::offerVenues);
    const auto openKeys = [this] { m_window.dialogs().showSettingsPage(KeysPage::title()); };
    connect(m_panel, &WelcomePanel::coachWanted, this, openKeys);
    connect(m_panel, &WelcomePanel::keysPageWanted, this, openKeys);
    connect(m_panel, &WelcomePanel::thisRunChosen, this, [this] { m_context.secrets().store.keepForThisRunOnly(); });
    connect(m_panel, &WelcomePanel::unlockWanted, this, [this] { unlockKeychain(m_window, m_context.secrets()); });
    connect(m_panel, &WelcomePanel::limitsWanted, this,
            [this] { m_window.dialogs().showSettingsPage(LimitsPage::title()); });
    connect(m_panel, &WelcomePanel::planWanted, this, &WelcomeDesk::fillTicket);
    connect(m_panel, &WelcomePanel::sendWanted, this, [this] { ticket()->send(); });
    connect(m_panel, &WelcomePanel::closeWanted, this, &WelcomeDesk::closePosition);
    connect(m_panel, &WelcomePanel::answered, this, &WelcomeDesk::onAnswered);
    connect(m_panel, &WelcomePanel::ticketWanted, this, [this] { m_window.showPanel(panels::kTicket); });
    connect(m_panel, &WelcomePanel::journalWanted, this, [this] { m_window.workspaces().switchTo(panels::kJournal); });
    connect(m_panel, &WelcomePanel::dismissed, this, [this] {
        dismiss();
        m_window.showPanel(panels::kTicket);
    });
    connect(ticket(), &TicketPanel::readinessChanged, this, &WelcomeDesk::onTicket);
    onTicket();
    refresh();
    return m_panel;
}

void WelcomeDesk::watchTrading()
{
    TradingService& trading = m_context.trading();
    connect(&trading, &TradingService::happened, this, [this](const EngineEvent& event) {
        if (event.kind == EventKind::Rejected && event.denial.code == DenialCode::SimulatedRejection) {
            const std::shared_ptr<const Desk> desk = m_context.trading().desk();
            m_rejection = eventNotice(event, *desk, m_window.locale()).text;
            take(FirstFact::Rejected);
        }
    });
    connect(&trading, &TradingService::filled, this, [this](const FillRow& fill) {
        m_fill = m_steps.at <= FirstStep::Press ? fill : m_fill;
        take(FirstFact::Filled);
    });
    connect(&trading, &TradingService::tradeEnded, this, [this](const JournalEntry& entry) {
        m_trade = m_steps.at <= FirstStep::Receipt ? entry : m_trade;
        take(FirstFact::Closed);
    });
    connect(&trading, &TradingService::historyChanged, this, &WelcomeDesk::onHistory);
    connect(&trading, &TradingService::deskChanged, this, &WelcomeDesk::refresh);
    connect(&m_context.market(), &MarketService::feedChanged, this, &WelcomeDesk::refresh);
    connect(&m_context.ledger(), &LedgerService::stateChanged, this, &WelcomeDesk::refresh);
    connect(&m_context.secrets().masterKey, &MasterKey::changed, this, &WelcomeDesk::refresh);
    const auto watchSymbol = [this] {
        const auto& id = m_desk.selection().current();
        m_candles = id && !m_steps.isHidden ? m_context.market().candles(*id, *Timeframe::parse("5m")) : nullptr;
    };
    connect(&m_desk.selection(), &SymbolSelection::changed, this, watchSymbol);
    watchSymbol();
}

void WelcomeDesk::take(FirstFact fact)
{
    const FirstSteps next = after(m_steps, fact);
    if (next != m_steps) {
        keep(next);
    }
    refresh();
}

void WelcomeDesk::dismiss()
{
    FirstSteps steps = m_steps;
    steps.isHidden = true;
    keep(steps);
    arrange(false);
}

void WelcomeDesk::keep(const FirstSteps& steps)
{
    m_steps = steps;
    static_cast<void>(m_context.settings().setState(stepsKey(), toBytes(steps)));
    refresh();
    Q_EMIT stepsChanged();
}

/// What the ledger brought back. Somebody who traded before there was a guide is left in peace.
void WelcomeDesk::onHistory()
{
    const auto& fills = m_context.trading().fills();
    const auto& journal = m_context.trading().journal();
    if (m_context.settings().state(stepsKey()).isEmpty() && !journal.empty()) {
        keep({FirstStep::Finished, false, true});
        arrange(false);
        return;
    }
    if (m_steps.isHidden) {
        return;
    }
    if (!fills.empty() && !m_fill) {
        m_fill = fills.front();
    }
    if (!journal.empty() && !m_trade) {
        m_trade = journal.front();
    }
    const FirstSteps next = caughtUp(m_steps, {!fills.empty(), !journal.empty()});
    if (next != m_steps) {
        keep(next);
    }
    refresh();
}

void WelcomeDesk::onTicket()
{
    const OrderRequest& request = ticket()->request();
    const bool isWhole = !request.quantity.isZero() && !request.stopLoss.isZero() && !request.takeProfit.isZero();
    if (m_steps.at == FirstStep::Plan && isWhole) {
        take(FirstFact::PlanReady);
    } else if (m_steps.at == FirstStep::Press && (request.stopLoss.isZero() || request.takeProfit.isZero())) {
        take(FirstFact::PlanLost);
    } else {
        refresh();
    }
}

void WelcomeDesk::offerVenues(QWidget* below)
{
    auto* menu = new QMenu(below);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const VenueChoice& venue : venueChoices()) {
        if (QAction* action = m_window.actions().action(u"prices.live."_s + venue.id.toString())) {
            menu->addAction(action);
        }
    }
    menu->popup(below->mapToGlobal(QPoint(0, below->height())));
}

/// A long with a stop two usual ranges away and a target half as far again, for one percent of the account. It is typed
/// into the ticket, where everything can be changed.
void WelcomeDesk::fillTicket()
{
    const Contract* c = contract();
    const auto& id = m_desk.selection().current();
    const MarketRow* row = id ? m_context.market().row(*id) : nullptr;
    if (c == nullptr || row == nullptr || !row->quote.ask.value().isPositive()) {
        m_window.notifications().post({NoteKind::Warning, tr("There is no price to plan with yet"),
                                       tr("Nothing was typed. Choose a symbol in the watchlist, or wait a moment.")});
        return;
    }
    const auto ask = ticksOf(*c, row->quote.ask.value(), Rounding::HalfEven);
    if (!ask) {
        return;
    }
    const std::int64_t range = usualRange(*c, m_candles ? m_candles->candles() : std::vector<Candle>(), *ask);
    const std::int64_t away = std::max(2 * range, ask->value / kLeastAway);
    OrderDraft draft;
    draft.size = Decimal::fromInteger(1);
    draft.stopLoss = priceOf(*c, Ticks(ask->value - away));
    draft.takeProfit = priceOf(*c, Ticks(ask->value + away + away / 2));
    ticket()->fields()->setDraft(draft);
}

void WelcomeDesk::closePosition()
{
    const auto& positions = m_context.trading().desk()->positions;
    if (positions.empty()) {
        return;
    }
    m_context.trading().close(positions.front(), this, [this](const Answer& answer) {
        if (answer.kind == Answer::Kind::Denied) {
            const DeskNotice notice = refusedNotice(answer.denial, *m_context.trading().desk(), m_window.locale());
            m_window.notifications().post({notice.kind, notice.title, notice.text});
        }
    });
}

void WelcomeDesk::onAnswered(const QString& question, const QString& answer)
{
    if (m_trade) {
        QString note = m_trade->note;
        note += (note.isEmpty() ? QString() : u"\n"_s) + question + u' ' + answer;
        m_context.trading().setNote(m_trade->id, m_trade->thesis, note, m_trade->tags);
    }
    take(FirstFact::Answered);
}

TicketPanel* WelcomeDesk::ticket() const
{
    return static_cast<TicketPanel*>(m_window.panel(panels::kTicket)->content());
}

const Contract* WelcomeDesk::contract() const
{
    const std::shared_ptr<const Desk>& desk = m_context.trading().desk();
    const auto& id = m_desk.selection().current();
    for (std::size_t i = 0; id && desk->contracts && i < desk->contracts->size(); ++i) {
        if (desk->instruments[i].id == *id) {
            return &(*desk->contracts)[i];
        }
    }
    return nullptr;
}

void WelcomeDesk::refresh()
{
    if (m_panel) {
        m_panel->show(m_steps, words());
    }
}

QString WelcomeDesk::contractWords() const
{
    const Desk& desk = *m_context.trading().desk();
    if (!desk.value || desk.pause == DeskPause::LedgerClosed) {
        return {};
    }
    const QLocale where = m_window.locale();
    const RiskLimits& limits = desk.limits;
    QStringList sentences;
    if (limits.maxDailyLossBp > 0) {
        sentences << tr("After a loss of %1 in a day (%2) I stop until tomorrow.")
                         .arg(shareText(limits.maxDailyLossBp / 10'000.0, 0, where),
                              cashText(desk.today.lossLimit, desk.account.currency, where));
    }
    sentences << tr("Every trade has a stop and risks about 1 % of the account.");
    if (limits.maxOpenTrades > 0) {
        sentences << tr("I hold at most %n trade(s) at once.", nullptr, limits.maxOpenTrades);
    }
    if (limits.maxTradesPerDay > 0) {
        sentences << tr("I send at most %n trade(s) a day.", nullptr, limits.maxTradesPerDay);
    }
    sentences << tr("The guardrails hold me to the limits; tightening works at once, loosening tomorrow.");
    return sentences.join(u' ');
}

QString WelcomeDesk::planWords() const
{
    const Contract* c = contract();
    const OrderRequest& request = ticket()->request();
    if (c == nullptr || request.quantity.isZero() || request.stopLoss.isZero() || request.takeProfit.isZero()) {
        return {};
    }
    const QLocale where = m_window.locale();
    return tr("%1 %2. Wrong below %3, paid at %4.", "plan of a long")
        .arg(sideText(request.side), amountText(*c, request.quantity, where), priceText(*c, request.stopLoss, where),
             priceText(*c, request.takeProfit, where));
}

WelcomeWords WelcomeDesk::words() const
{
    const Desk& desk = *m_context.trading().desk();
    const FeedInfo& feed = m_context.market().feed().info;
    const QLocale where = m_window.locale();
    WelcomeWords out;
    const QString money
        = desk.value ? cashText(desk.value->equity, desk.account.currency, where) : tr("practice money");
    out.isOffline = feed.origin != FeedOrigin::Live;
    out.market = feed.isSynthetic
        ? tr("A made-up market that moves like a real one, and %1 to practise with. The network "
             "was not used.")
              .arg(money)
        : tr("%1, and %2 to practise with.").arg(feedWords(m_context.market().feed()), money);
    const FeedPhase phase = m_context.market().feed().phase;
    if (phase == FeedPhase::Failed || phase == FeedPhase::Idle) {
        out.market = tr("No prices are open. The demo market below is always there.");
        out.isOffline = false;
    }
    out.offline = out.isOffline && feed.isSynthetic ? tr("running now") : tr("the demo market, no network");
    out.question = placeQuestion(m_context.ledger().keyNeed());
    out.contract = contractWords();
    if (m_steps.at == FirstStep::Plan || m_steps.at == FirstStep::Press) {
        out.plan = planWords();
        out.send = ticket()->sendText();
        out.canSend = ticket()->canSend();
        out.isBuy = ticket()->request().side == Side::Buy;
    }
    // Only the very first run of a ledger is made to refuse; any other refusal is chance.
    const bool isOnPurpose = feed.isSynthetic && desk.account.id == 1;
    //: %1 says why, in the words of the simulated venue
    const QString refusal = isOnPurpose ? tr("<b>Refused, on purpose.</b> %1 Kept: your plan. Do: send it again.")
                                        : tr("<b>Refused.</b> %1 Kept: your plan. Do: send it again.");
    out.rejection = refusal.arg(m_rejection.toHtmlEscaped());
    out.hasPosition = !desk.positions.empty();
    if (m_fill && desk.contracts && m_fill->event.instrument < desk.contracts->size()) {
        const Contract& c = (*desk.contracts)[m_fill->event.instrument];
        out.receiptLead = tr("Filled at %1. This is what lies between the price you saw and the price you got.")
                              .arg(priceText(c, m_fill->event.price, where));
        out.receipt = receiptLines(*m_fill, c, where);
    }
    if (m_trade) {
        const QString net = cashText(m_trade->trade.net, m_trade->contract.quote, where, Sign::Always);
        out.result = m_trade->r ? tr("Result after all costs: %1, %2.").arg(net, rText(*m_trade->r, where))
                                : tr("Result after all costs: %1.").arg(net);
        out.coach = m_trade->plannedStop ? tr("Rule coach: this trade had a stop from the start. Habits are judged "
                                              "from 20 trades on; this is the first.")
                                         : tr("Rule coach: this trade had no stop, so nobody knows what it risked. "
                                              "Habits are judged from 20 trades on.");
    }
    return out;
}

} // namespace elite
