// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/coach_desk.h"

#include "app/alerts/alert_service.h"
#include "app/app_context.h"
#include "ui/base/number_text.h"
#include "ui/chart/chart_desk.h"
#include "ui/coach/coach_chart.h"
#include "ui/coach/coach_levels_layer.h"
#include "ui/coach/coach_panel.h"
#include "ui/settings/keys/coach_wizard.h"
#include "ui/settings/keys/keys_page.h"
#include "ui/trading/desk_words.h"
#include "ui/trading/ticket_fields.h"
#include "ui/trading/ticket_panel.h"
#include "ui/window/action_registry.h"
#include "ui/window/main_window.h"
#include "ui/window/notification_center.h"
#include "ui/window/panel_dock.h"
#include "ui/window/panel_ids.h"
#include "ui/window/status_strip.h"
#include "ui/window/window_dialogs.h"

#include <QApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

/// "BTC/USD" and "BTC-USD" are one.
QString plainSymbol(const QString& symbol)
{
    QString out = symbol.toUpper();
    out.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return out;
}

} // namespace

CoachDesk::CoachDesk(AppContext& context, MainWindow& window)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
{
    window.setPanelContent(panels::kCoach, [this](QWidget* parent) { return makePanel(parent); });
    addActions();
    CoachService& coach = context.coach();
    connect(&coach, &CoachService::healthChanged, this, &CoachDesk::showHealth);
    connect(&coach, &CoachService::costAlert, this, [this](qint64 nanoUsd) {
        m_window.notifications().post(
            {NoteKind::Warning, tr("The coach has cost %1 today").arg(costWords(nanoUsd, QLocale())),
             tr("That is more than you wanted to hear about. Nothing is stopped; the monthly "
                "cap in the settings does that."),
             tr("Open the settings"), [this] { m_window.dialogs().showSettings(u"coach.monthlyCap"_s); }});
    });
    StatusChip* chip = window.status().coach();
    disconnect(chip, &QAbstractButton::clicked, &window, nullptr); // It led to the help while there was no coach.
    connect(chip, &QAbstractButton::clicked, this, [this] { m_window.showPanel(panels::kCoach); });
    connect(&window, &MainWindow::firstFrameShown, this, [this] {
        m_context.coach().start(); // Checks all keys at once, nobody waits.
        showHealth();
    });
    connect(&context.trading(), &TradingService::historyChanged, this, &CoachDesk::offerTrades);
    connect(&context.trading(), &TradingService::tradeEnded, this, &CoachDesk::offerTrades);
    connect(&context.trading(), &TradingService::deskChanged, this, &CoachDesk::offerLimits);
    m_scoring.setInterval(20'000);
    connect(&m_scoring, &QTimer::timeout, this, &CoachDesk::offerCandles);
    m_scoring.start();
    showHealth();
}

QWidget* CoachDesk::makePanel(QWidget* parent)
{
    m_panel = new CoachPanel(m_context.coach(), parent);
    m_panel->setChartSource([this] { return look(); });
    connect(m_panel, &CoachPanel::keysRequested, this, [this] {
        // A key that does not work is looked at where all of them are; without any the steps begin.
        if (m_context.coach().health().reason == CoachReason::NoKey) {
            setUp();
        } else {
            m_window.dialogs().showSettingsPage(KeysPage::title());
        }
    });
    connect(m_panel, &CoachPanel::settingsRequested, this,
            [this] { m_window.dialogs().showSettings(u"coach.model"_s); });
    connect(m_panel, &CoachPanel::fillTicketRequested, this, &CoachDesk::fillTicket);
    connect(m_panel, &CoachPanel::tradesRequested, this, [this] { m_window.showPanel(panels::kJournal); });
    connect(m_panel, &CoachPanel::alertRequested, this, &CoachDesk::setAlert);
    connect(m_panel, &CoachPanel::problem, this, [this](const QString& title, const QString& text) {
        m_window.notifications().post({NoteKind::Danger, title, text});
    });
    connect(m_panel, &CoachPanel::levelsChanged, this, &CoachDesk::drawLevels);
    connect(m_panel, &CoachPanel::limitsWanted, this, &CoachDesk::tighten);
    offerLimits();
    return m_panel;
}

void CoachDesk::addActions()
{
    m_window.actions().add({.id = u"coach.ask"_s,
                            .text = tr("&Ask the coach about the chart"),
                            .group = tr("Coach"),
                            .keys = {QKeySequence(Qt::Key_F8)},
                            .icon = u"camera"_s},
                           this, [this] { ask(); });
    m_window.actions().add(
        {.id = u"coach.setup"_s, .text = tr("&Set up the AI coach…"), .group = tr("Coach"), .icon = u"key"_s}, this,
        [this] { setUp(); });
    m_window.actions().add({.id = u"coach.clear-levels"_s,
                            .text = tr("&Clear the coach's levels"),
                            .group = tr("Coach"),
                            .icon = u"eye-off"_s},
                           this, [this] { drawLevels({}, {}); });
}

void CoachDesk::setUp()
{
    if (m_wizard != nullptr) {
        m_wizard->raise();
        m_wizard->activateWindow();
        return;
    }
    QWidget* above = QApplication::activeWindow(); // The settings may have asked for it.
    auto* wizard = new CoachWizard(
        m_context.coach(), m_context.secrets(), m_context.settings(), [this] { return look(); },
        above != nullptr ? above : &m_window);
    m_wizard = wizard;
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &CoachWizard::verdictOpened, this, [this](const QString& id) {
        m_window.showPanel(panels::kCoach);
        if (m_panel != nullptr) {
            m_panel->showVerdict(id);
        }
    });
    wizard->open();
}

void CoachDesk::ask()
{
    m_window.showPanel(panels::kCoach);
    if (m_panel == nullptr) {
        if (PanelDock* dock = m_window.panel(panels::kCoach)) {
            dock->content();
        }
    }
    if (m_panel != nullptr) {
        m_panel->askAboutChart();
    }
}

/// The rule coach looks at the journal of the practice account.
void CoachDesk::offerTrades()
{
    std::vector<CoachTrade> trades;
    std::vector<InstrumentId> seen;
    for (const JournalEntry& entry : m_context.trading().journal()) {
        if (!entry.trader.isPerson()) { // Habits are a person's.
            continue;
        }
        CoachTrade trade;
        trade.record = entry.trade;
        // Indices of the engine are those of its run; here one instrument has one number over all of them.
        const auto known = std::find(seen.begin(), seen.end(), entry.instrument);
        trade.record.instrument = static_cast<InstrumentIndex>(known - seen.begin());
        if (known == seen.end()) {
            seen.push_back(entry.instrument);
        }
        trade.symbol = entry.instrument.symbol.toString();
        trade.tags = entry.tags;
        trade.id = static_cast<std::int64_t>(trades.size()) + 1;
        trade.hasStopHistory = false;
        trade.firstStop = entry.plannedStop;
        if (entry.handling) {
            attachHandling(trade, *entry.handling);
        }
        if (entry.r && *entry.r != 0) {
            trade.risk = Cash(std::llround(std::abs(static_cast<double>(entry.trade.net.value) / *entry.r)));
        }
        if (!entry.thesis.isEmpty()) {
            trade.plan = PlannedTrade{};
        }
        trades.push_back(std::move(trade));
    }
    m_context.coach().setTrades(std::move(trades));
}

void CoachDesk::offerLimits()
{
    const auto& desk = m_context.trading().desk();
    if (m_panel != nullptr) {
        m_panel->setLimits(desk->account.id == 0 ? std::nullopt : std::optional(desk->pendingLimits));
    }
}

/// The coach only ever makes guardrails stricter; what was asked for is met with what is in force by now.
void CoachDesk::tighten(const RiskLimits& limits)
{
    const RiskLimits stricter = tightest(m_context.trading().desk()->pendingLimits, limits);
    m_context.trading().changeLimits(stricter, this, [this](const Answer& answer) {
        const bool isDone = answer.kind == Answer::Kind::Accepted;
        m_window.notifications().post(
            {isDone ? NoteKind::Success : NoteKind::Danger,
             isDone ? tr("Your guardrails are stricter now") : tr("The guardrails were not changed"),
             isDone ? tr("It counts at once. Loosen it on the guardrails page, from the next trading day on.")
                    : tr("The ledger did not take it. Nothing was changed; try again.")});
    });
}

void CoachDesk::fillTicket(const TicketPrefill& prefill)
{
    m_window.showPanel(panels::kTicket);
    auto* ticket = qobject_cast<TicketPanel*>(m_window.panel(panels::kTicket)->content());
    const QString shown
        = ticket != nullptr && ticket->instrument() ? ticket->instrument()->symbol.toString() : QString();
    if (ticket == nullptr || plainSymbol(shown) != plainSymbol(prefill.symbol)) {
        m_window.notifications().post(
            {NoteKind::Warning, tr("The ticket shows another symbol"),
             tr("Nothing was filled in. Choose %1 first, then fill the ticket again.").arg(prefill.symbol)});
        return;
    }
    TicketFields* fields = ticket->fields();
    fields->setSide(prefill.side);
    const bool isStop = prefill.order == VerdictOrder::Stop;
    fields->setType(isStop                                     ? OrderType::Stop
                        : prefill.order == VerdictOrder::Limit ? OrderType::Limit
                                                               : OrderType::Market);
    if (prefill.order != VerdictOrder::Market) {
        fields->setLevel(isStop ? DraftField::Trigger : DraftField::Limit, prefill.price.value());
    }
    fields->setLevel(DraftField::StopLoss, prefill.stop.value());
    if (prefill.target) {
        fields->setLevel(DraftField::TakeProfit, prefill.target->value());
    }
}

/// Where the verdict says that it is wrong, the price of its market is watched like that of a line.
void CoachDesk::setAlert(const QString& verdict)
{
    const KeptVerdict* kept = m_context.coach().verdicts().find(verdict);
    auto* alerts = m_window.findChild<AlertService*>();
    if (kept == nullptr || alerts == nullptr) {
        return;
    }
    const std::vector<CoachLevel> levels = levelsOf(kept->checked());
    const auto level = std::find_if(levels.begin(), levels.end(),
                                    [](const CoachLevel& one) { return one.kind == CoachLevel::Kind::Invalidation; });
    const auto& rows = m_context.market().rows();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const MarketRow& one) {
        return plainSymbol(one.instrument.id.symbol.toString()) == plainSymbol(kept->facts.symbol)
            || plainSymbol(one.instrument.base.toString() + one.instrument.counter.toString())
            == plainSymbol(kept->facts.symbol);
    });
    if (level == levels.end() || row == rows.end()) {
        m_window.notifications().post(
            {NoteKind::Warning, tr("There is no alert"),
             tr("The open prices do not have %1. Open its market, then set the alert again.").arg(kept->facts.symbol)});
        return;
    }
    alerts::Alert alert;
    alert.id = newNoteId();
    alert.instrument = row->instrument.id.toString();
    alert.symbol = symbolName(row->instrument);
    alert.what = tr("the coach is wrong (%1)").arg(kept->shortHash());
    alert.lines = {alerts::PriceLine::level(level->price.value().toDouble())};
    const Done set = alerts->set(alert);
    m_window.notifications().post(
        {set ? NoteKind::Success : NoteKind::Danger,
         set ? tr("You will be told when the coach is wrong") : tr("There is no alert"),
         set ? tr("%1, once it crosses %2. Chart > Alerts has all of them.")
                   .arg(alert.symbol, formatNumber(level->price.value(), QLocale()))
             : tr("Alerts are kept in your records, which are not open. Nothing was changed.")});
}

/// The chart in use, when it has prices; else the largest one that is seen.
ChartPanel* CoachDesk::chart() const
{
    ChartPanel* best = nullptr;
    for (ChartDesk* desk : m_window.findChildren<ChartDesk*>()) {
        if (desk->isVisible() && desk->active().view().data().size() > 0) {
            return &desk->active();
        }
        for (ChartPanel* panel : desk->panels()) {
            const auto area = [](const QWidget* widget) { return widget->width() * widget->height(); };
            if (panel->view().data().size() > 0 && (best == nullptr || area(panel) > area(best))) {
                best = panel;
            }
        }
    }
    return best;
}

Decimal CoachDesk::tickSizeOf(const ChartView& view) const
{
    for (const MarketRow& row : m_context.market().rows()) {
        const QString base = row.instrument.base.toString();
        const QString counter = row.instrument.counter.toString();
        const QString symbol = view.source().symbol;
        if (symbol == row.instrument.id.symbol.toString() || (symbol.startsWith(base) && symbol.endsWith(counter))) {
            return row.instrument.tickSize;
        }
    }
    return Decimal::fromParts(1, std::clamp(view.source().decimals, 0, Decimal::kMaxScale))
        .valueOr(Decimal::fromInteger(1));
}

std::optional<CoachChart> CoachDesk::look()
{
    ChartPanel* panel = chart();
    if (panel == nullptr) {
        return std::nullopt;
    }
    m_asked = &panel->view();
    const auto layers = m_window.findChildren<CoachLevelsLayer*>();
    for (CoachLevelsLayer* layer : layers) {
        layer->setVisible(false);
    }
    CoachChart out = coachChartOf(*panel, tickSizeOf(panel->view()), m_context.market().feed().info);
    for (CoachLevelsLayer* layer : layers) {
        layer->setVisible(true);
    }
    out.plan = planFor(panel->view().source().symbol);
    return out;
}

/// What stands in the ticket for this symbol, else the open position: prices only, no size and no money.
StatedPlan CoachDesk::planFor(const QString& symbol) const
{
    StatedPlan plan;
    const auto priceOf = [](const std::optional<Decimal>& value) {
        return value && value->isPositive() ? std::optional(Price(*value)) : std::nullopt;
    };
    PanelDock* dock = m_window.panel(panels::kTicket);
    const auto* ticket = dock == nullptr ? nullptr : dock->findChild<TicketPanel*>();
    if (ticket != nullptr && ticket->instrument()
        && plainSymbol(ticket->instrument()->symbol.toString()) == plainSymbol(symbol)) {
        const OrderDraft draft = ticket->fields()->draft();
        plan.entry = priceOf(draft.price ? draft.price : draft.trigger);
        plan.stop = priceOf(draft.stopLoss);
        plan.target = priceOf(draft.takeProfit);
        if (plan.entry || plan.stop || plan.target) {
            plan.words = draft.side == Side::Buy ? tr("To buy; the order is not sent yet.")
                                                 : tr("To sell; the order is not sent yet.");
            return plan;
        }
    }
    const auto& desk = m_context.trading().desk();
    for (const PositionRow& position : desk->positions) {
        if (position.instrument >= desk->instruments.size()
            || plainSymbol(desk->instruments[position.instrument].id.symbol.toString()) != plainSymbol(symbol)) {
            continue;
        }
        const Decimal tick = desk->instruments[position.instrument].tickSize;
        const auto inPrice = [&](Ticks ticks) -> std::optional<Price> {
            const auto count = Decimal::fromParts(ticks.value, 0);
            const auto price = count ? Decimal::multiply(*count, tick, tick.scale(), Rounding::HalfEven) : count;
            return price && price->isPositive() ? std::optional(Price(*price)) : std::nullopt;
        };
        plan.words = position.side == Side::Buy ? tr("A long position is open.") : tr("A short position is open.");
        plan.entry = inPrice(position.entry);
        plan.stop = inPrice(position.stop);
        plan.target = inPrice(position.target);
        break;
    }
    return plan;
}

/// On every chart of this symbol, also on one that is opened later.
void CoachDesk::drawLevels(const QString& symbol, const std::vector<CoachLevel>& levels)
{
    m_levels = levels;
    m_levelSymbol = symbol == hiddenSymbol() && m_asked ? m_asked->source().symbol : symbol;
    for (const ChartDesk* desk : m_window.findChildren<ChartDesk*>()) {
        connect(desk, &ChartDesk::panelAdded, this, &CoachDesk::showLevels, Qt::UniqueConnection);
    }
    showLevels();
}

void CoachDesk::showLevels()
{
    for (ChartView* view : m_window.findChildren<ChartView*>()) {
        auto* layer = view->findChild<CoachLevelsLayer*>(QString(), Qt::FindDirectChildrenOnly);
        if (layer == nullptr && !m_levels.empty()) {
            layer = new CoachLevelsLayer(view);
        }
        if (layer != nullptr) {
            layer->setLevels(m_levelSymbol, m_levels);
        }
    }
}

/// Verdicts are scored from the bars of the charts that are open; nothing is asked of a venue for it.
void CoachDesk::offerCandles()
{
    if (m_context.market().feed().info.isBlind) {
        return;
    }
    for (const ChartView* view : m_window.findChildren<ChartView*>()) {
        if (view->data().size() > 0) {
            m_context.coach().verdicts().offerCandles(view->source().symbol, view->source().venue,
                                                      view->source().timeframe, candlesOf(*view, tickSizeOf(*view)));
        }
    }
}

void CoachDesk::showHealth()
{
    const CoachHealth health = m_context.coach().health();
    StatusChip* chip = m_window.status().coach();
    setChipWords(chip, tr("Coach"), healthTitle(health), healthDetail(health, QLocale()));
    chip->setDot(healthDot(health));
    remindOfOldKeys();
}

void CoachDesk::remindOfOldKeys()
{
    if (m_isReminded) {
        return;
    }
    for (const ApiKeyInfo& key : m_context.secrets().keys.keys()) {
        if (ageInDays(key, QDateTime::currentDateTimeUtc()) >= kKeyReminderDays) {
            m_isReminded = true;
            m_window.notifications().post(
                {NoteKind::Info, tr("The key “%1” is older than %n day(s)", nullptr, kKeyReminderDays).arg(key.label),
                 tr("Replace it: the new one is checked and used for the next request while running ones finish."),
                 tr("Open the keys"), [this] { m_window.dialogs().showSettingsPage(KeysPage::title()); }});
            return;
        }
    }
}

} // namespace elite
