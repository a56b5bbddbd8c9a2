// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/home_desk.h"

#include "app/app_context.h"
#include "app/base/wall_clock.h"
#include "ui/coach/coach_panel.h"
#include "ui/home/home_panel.h"
#include "ui/journal/journal_panel.h"
#include "ui/live/gate_meters.h"
#include "ui/settings/keys/keys_page.h"
#include "ui/window/action_registry.h"
#include "ui/window/main_window.h"
#include "ui/window/notification_center.h"
#include "ui/window/panel_dock.h"
#include "ui/window/panel_ids.h"
#include "ui/window/trading_desk.h"
#include "ui/window/welcome_desk.h"
#include "ui/window/window_dialogs.h"
#include "ui/window/workspaces.h"

#include <QLoggingCategory>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcHome, "elite.home")

constexpr int kSoonMs = 150;
constexpr int kPulseMs = 1'000;
constexpr std::size_t kVerdicts = 3;

} // namespace

HomeDesk::HomeDesk(TradingDesk& desk, WelcomeDesk& welcome, DemoData& demo)
    : QObject(&desk)
    , m_desk(desk)
    , m_context(desk.context())
    , m_window(desk.window())
    , m_welcome(welcome)
    , m_demo(demo)
{
    m_facts.endedBadly = m_context.lastRunEndedBadly();
    m_window.setPanelContent(panels::kHome, [this](QWidget* parent) { return makePanel(parent); });
    addActions();
    watch();
}

QWidget* HomeDesk::makePanel(QWidget* parent)
{
    m_panel = new HomePanel(parent);
    connect(m_panel, &HomePanel::wanted, this, &HomeDesk::run);
    connect(m_panel, &HomePanel::liveWanted, &m_welcome, &WelcomeDesk::offerVenues);
    connect(m_panel, &HomePanel::verdictWanted, this, [this](const QString& id) {
        m_window.showPanel(panels::kCoach);
        if (auto* coach = qobject_cast<CoachPanel*>(m_window.panel(panels::kCoach)->content())) {
            coach->showVerdict(id);
        }
    });
    m_panel->gate()->setView(m_context.gate().view());
    takeVerdicts();
    takeDemo();
    m_soon.start();
    m_pulse.start();
    return m_panel;
}

void HomeDesk::watch()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &HomeDesk::refresh);
    m_pulse.setInterval(kPulseMs);
    connect(&m_pulse, &QTimer::timeout, this, &HomeDesk::refresh);
    const auto soon = [this] {
        if (m_panel && !m_soon.isActive()) {
            m_soon.start();
        }
    };
    connect(&m_context.trading(), &TradingService::deskChanged, this, soon);
    connect(&m_context.trading(), &TradingService::historyChanged, this, soon);
    connect(&m_context.market(), &MarketService::feedChanged, this, soon);
    connect(&m_context.coach(), &CoachService::findingsChanged, this, soon);
    connect(&m_context.coach(), &CoachService::healthChanged, this, soon);
    connect(&m_context.secrets().masterKey, &MasterKey::changed, this, soon);
    connect(&m_welcome, &WelcomeDesk::stepsChanged, this, soon);
    connect(&m_window.workspaces(), &Workspaces::layoutShown, this, soon);
    LedgerService& ledger = m_context.ledger();
    connect(&ledger, &LedgerService::healthChanged, this, soon);
    connect(&ledger, &LedgerService::stateChanged, this, soon);
    connect(&ledger, &LedgerService::stateChanged, this, &HomeDesk::readBackups);
    connect(&ledger, &LedgerService::backupFinished, this, &HomeDesk::readBackups);
    connect(&m_backups, &QFutureWatcherBase::finished, this, [this, soon] {
        m_facts.knowsBackups = true;
        m_facts.lastBackup = m_backups.result();
        soon();
    });
    connect(&m_context.coach().verdicts(), &VerdictBook::changed, this, [this, soon] {
        takeVerdicts();
        soon();
    });
    connect(&m_demo, &DemoData::changed, this, [this, soon] {
        takeDemo();
        soon();
    });
    connect(&m_demo, &DemoData::loaded, this, [this] {
        m_window.notifications().post({NoteKind::Success, tr("The demo trades are loaded"),
                                       tr("DEMO DATA stands wherever they are shown. Your own records are unchanged."),
                                       tr("Look at its journal"), [this] { showJournalOfDemo(); }});
    });
    connect(&m_demo, &DemoData::removed, this, [this] {
        m_window.notifications().post({NoteKind::Info, tr("The demo trades are removed"),
                                       tr("Your own records are unchanged. They can be loaded again at any time.")});
    });
    connect(&m_demo, &DemoData::failed, this, [this](const Error& error) {
        qCWarning(lcHome) << "demo trades:" << error.detail;
        m_window.notifications().post(
            {NoteKind::Danger, tr("The demo trades are as they were"),
             tr("Kept: all records. They are written as a whole or not at all, and this was not. The log has the "
                "reason; try it again."),
             tr("Show the log"), [this] { m_window.showPanel(panels::kLog); }});
    });
}

void HomeDesk::addActions()
{
    ActionRegistry& actions = m_window.actions();
    const QString group = tr("Demo data");
    actions.add(
        {.id = u"demo.load"_s, .text = tr("Load 90 days of &demo trades"), .group = group, .icon = u"download"_s}, this,
        [this] {
            m_demo.load();
            m_window.workspaces().switchTo(panels::kHome); // Its card has the progress, and Cancel.
        });
    actions.add({.id = u"demo.show"_s, .text = tr("L&ook at the demo trades"), .group = group, .icon = u"journal"_s},
                this, [this] { showJournalOfDemo(); });
    actions.add({.id = u"demo.remove"_s, .text = tr("&Remove demo trades"), .group = group, .icon = u"trash"_s}, this,
                [this] { m_demo.remove(); });
    takeDemo();
}

void HomeDesk::run(const QString& action)
{
    const auto practise = [this] { m_window.workspaces().switchTo(u"trade"_s); };
    if (action == "home.demo"_L1) {
        const FeedState& feed = m_context.market().feed();
        const bool isOpen = feed.phase != FeedPhase::Failed && feed.phase != FeedPhase::Idle;
        if (!isOpen || !feed.info.isSynthetic) {
            m_context.feedMemory().openDemo();
        } else if (feed.info.isBlind) {
            m_context.market().setBlind(false);
        }
        practise();
    } else if (action == "home.blind"_L1) {
        m_context.market().setBlind(true);
        practise();
    } else if (action == "home.keys"_L1) {
        m_window.dialogs().showSettingsPage(KeysPage::title());
    } else if (action == "home.habits"_L1) {
        m_window.showPanel(panels::kCoach);
        if (auto* coach = qobject_cast<CoachPanel*>(m_window.panel(panels::kCoach)->content())) {
            coach->showHabits();
        }
    } else if (action == "home.first-steps"_L1) {
        practise();
        m_window.actions().action(u"help.first-steps"_s)->trigger();
    } else if (action == "home.dismiss-steps"_L1) {
        m_welcome.dismiss();
    } else if (action == "demo.cancel"_L1) {
        m_demo.cancel();
    } else if (QAction* known = m_window.actions().action(action)) {
        known->trigger();
    }
}

void HomeDesk::showJournalOfDemo()
{
    m_window.workspaces().switchTo(panels::kJournal);
    m_window.showPanel(panels::kJournal);
    if (auto* journal = qobject_cast<JournalPanel*>(m_window.panel(panels::kJournal)->content())) {
        journal->showDemo();
    }
}

void HomeDesk::readBackups()
{
    if (m_context.ledger().state() != LedgerState::Open || m_backups.isRunning()) {
        return;
    }
    m_backups.setFuture(QtConcurrent::run([folder = m_context.paths().backupFolder()]() -> std::optional<Timestamp> {
        const QStringList names = backupsIn(folder);
        return names.isEmpty() ? std::nullopt
                               : std::optional(fromMicros(backupTime(names.front()).toMSecsSinceEpoch() * 1000));
    }));
}

/// Their charts are kept with them, so they are copied only when there are others.
void HomeDesk::takeVerdicts()
{
    const VerdictBook& book = m_context.coach().verdicts();
    const auto& all = book.all();
    m_facts.verdicts.assign(all.rbegin(), all.rbegin() + static_cast<std::ptrdiff_t>(std::min(all.size(), kVerdicts)));
    m_facts.record = recordOf(book.scoredCalls());
}

void HomeDesk::takeDemo()
{
    m_facts.demo = m_demo.state();
    m_facts.demoShare = m_demo.share();
    if (m_facts.demoFigures.has_value() != (m_demo.books() != nullptr)) {
        m_facts.demoFigures = m_demo.books() ? std::optional(demoFigures(*m_demo.books())) : std::nullopt;
    }
    ActionRegistry& actions = m_window.actions();
    actions.action(u"demo.load"_s)->setEnabled(m_facts.demo == DemoState::Absent);
    for (const QString& id : {u"demo.show"_s, u"demo.remove"_s}) {
        actions.action(id)->setEnabled(m_facts.demo == DemoState::Loaded);
    }
}

void HomeDesk::refresh()
{
    if (!m_panel || !m_panel->isVisible()) {
        return;
    }
    const LedgerService& ledger = m_context.ledger();
    const CoachService& coach = m_context.coach();
    m_facts.desk = m_context.trading().desk();
    m_facts.hasOwnTrades = !m_context.trading().journal().empty();
    m_facts.feed = m_context.market().feed();
    m_facts.feedWords = feedWords(m_facts.feed);
    m_facts.judgedTrades = static_cast<int>(coach.trades().size());
    m_facts.focus = coach.focus();
    m_facts.coach = coach.health();
    m_facts.steps = m_welcome.steps();
    m_facts.ledger = ledger.state();
    m_facts.key = m_context.secrets().masterKey.state();
    m_facts.isForThisRunOnly = ledger.isForThisRunOnly();
    m_facts.isWriting = ledger.isWriting();
    m_facts.waitsForAPlace = ledger.waitsForAPlace();
    m_facts.now = wallNow();
    m_panel->show(homeView(m_facts, m_panel->locale()));
}

} // namespace elite
