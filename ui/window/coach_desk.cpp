// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/coach_desk.h"

#include "app/app_context.h"
#include "ui/chart/chart_view.h"
#include "ui/coach/coach_chart.h"
#include "ui/coach/coach_levels_layer.h"
#include "ui/coach/coach_panel.h"
#include "ui/settings/keys/keys_page.h"
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
    m_scoring.setInterval(20'000);
    connect(&m_scoring, &QTimer::timeout, this, &CoachDesk::offerCandles);
    m_scoring.start();
    showHealth();
}

QWidget* CoachDesk::makePanel(QWidget* parent)
{
    m_panel = new CoachPanel(m_context.coach(), parent);
    m_panel->setChartSource([this] { return look(); });
    connect(m_panel, &CoachPanel::keysRequested, this,
            [this] { m_window.dialogs().showSettingsPage(KeysPage::title()); });
    connect(m_panel, &CoachPanel::settingsRequested, this,
            [this] { m_window.dialogs().showSettings(u"coach.model"_s); });
    connect(m_panel, &CoachPanel::fillTicketRequested, this, &CoachDesk::fillTicket);
    connect(m_panel, &CoachPanel::tradesRequested, this, [this] { m_window.showPanel(panels::kJournal); });
    connect(m_panel, &CoachPanel::levelsChanged, this, &CoachDesk::drawLevels);
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

/// The rule coach looks at the journal of the practice account. It knows the first stop of a trade, not its way.
void CoachDesk::offerTrades()
{
    std::vector<CoachTrade> trades;
    for (const JournalEntry& entry : m_context.trading().journal()) {
        if (!entry.trader.isPerson()) { // Habits are a person's.
            continue;
        }
        CoachTrade trade;
        trade.record = entry.trade;
        trade.id = static_cast<std::int64_t>(trades.size()) + 1;
        trade.hasStopHistory = false;
        trade.firstStop = entry.plannedStop;
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

void CoachDesk::fillTicket(const TicketPrefill& prefill)
{
    const auto plain = [](const QString& symbol) {
        QString out = symbol.toUpper();
        out.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        return out;
    };
    m_window.showPanel(panels::kTicket);
    auto* ticket = qobject_cast<TicketPanel*>(m_window.panel(panels::kTicket)->content());
    const QString shown
        = ticket != nullptr && ticket->instrument() ? ticket->instrument()->symbol.toString() : QString();
    if (ticket == nullptr || plain(shown) != plain(prefill.symbol)) {
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

/// The chart with the focus, else the largest one that is seen.
ChartView* CoachDesk::chart() const
{
    ChartView* best = nullptr;
    for (ChartView* view : m_window.findChildren<ChartView*>()) {
        const bool isFocused = view == QApplication::focusWidget() || view->isAncestorOf(QApplication::focusWidget());
        if (!view->isVisible() || view->data().size() == 0) {
            continue;
        }
        if (isFocused) {
            return view;
        }
        const auto area = [](const QWidget* widget) { return widget->width() * widget->height(); };
        if (best == nullptr || area(view) > area(best)) {
            best = view;
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

std::optional<CoachChart> CoachDesk::look() const
{
    ChartView* view = chart();
    if (view == nullptr) {
        return std::nullopt;
    }
    const FeedInfo& feed = m_context.market().feed().info;
    CoachChart out;
    out.picture.image = view->grab().toImage().convertToFormat(QImage::Format_RGB32);
    out.picture.source = u"chart"_s;
    out.facts = factsOf(*view, tickSizeOf(*view), feed.isSynthetic ? FeedOrigin::Synthetic : feed.origin);
    if (feed.isBlind && out.facts.hasCandles()) {
        // Neither name nor date may reach the model, or it would know what came next.
        const auto shift = out.facts.candles.front().openTime - fromMicros(946'684'800'000'000); // 2000-01-01
        for (Candle& candle : out.facts.candles) {
            candle.openTime -= shift;
            candle.closeTime -= shift;
        }
        out.facts.symbol = tr("hidden");
        out.facts.venue.clear();
    }
    return out;
}

void CoachDesk::drawLevels(const QString& symbol, const std::vector<CoachLevel>& levels)
{
    for (ChartView* view : m_window.findChildren<ChartView*>()) {
        const bool isIts = view->source().symbol == symbol;
        auto* layer = view->findChild<CoachLevelsLayer*>(QString(), Qt::FindDirectChildrenOnly);
        if (layer == nullptr && isIts && !levels.empty()) {
            layer = new CoachLevelsLayer(view);
        }
        if (layer != nullptr) {
            layer->setLevels(isIts ? levels : std::vector<CoachLevel>());
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
