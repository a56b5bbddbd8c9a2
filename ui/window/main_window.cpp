// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "app/base/work_registry.h"
#include "app/settings/setting_keys.h"
#include "app/settings/settings.h"
#include "ui/base/accessible_views.h"
#include "ui/base/key_hint.h"
#include "ui/base/theme_manager.h"
#include "ui/base/toast_stack.h"
#include "ui/base/world_frame.h"
#include "ui/base/world_icon.h"
#include "ui/window/action_registry.h"
#include "ui/window/command_palette.h"
#include "ui/window/dock_tabs.h"
#include "ui/window/look_settings.h"
#include "ui/window/notification_center.h"
#include "ui/window/palette_entries.h"
#include "ui/window/panel_catalog.h"
#include "ui/window/panel_dock.h"
#include "ui/window/panel_ids.h"
#include "ui/window/screen_rescue.h"
#include "ui/window/status_strip.h"
#include "ui/window/tool_strip.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_dialogs.h"
#include "ui/window/window_geometry.h"
#include "ui/window/window_menus.h"
#include "ui/window/window_status.h"
#include "ui/window/workspaces.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kNarrow = 1280; // logical pixels of window width: the rail takes its smallest width
constexpr int kVeryNarrow = 1100; // the watchlist becomes a strip

QString geometryKey()
{
    return u"window.geometry"_s;
}

} // namespace

MainWindow::MainWindow(const WindowParts& parts, QWidget* parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_actions(new ActionRegistry(this))
    , m_notifications(new NotificationCenter(this))
    , m_frame(new WorldFrame(this))
    , m_sizes(this)
{
    setObjectName(u"main-window"_s);
    installViewAccessibility(); // before the first view is made
    installEventFilter(this);
    setMinimumSize(theme().panel.windowMin);
    setDockOptions(AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    new DockTabs(this);
    m_dialogs = new WindowDialogs(*this);
    m_workspaces = new Workspaces(this, parts.settings, this);
    makePanels();
    addWindowActions(*this);
    m_actions->applyChangedKeys(parts.settings.text(keys::kShortcuts));
    makeHead();
    connectParts();
    followSettings();
    restoreWindow(this, parts.ignoreSavedLayout ? std::nullopt : readGeometry(parts.settings.state(geometryKey())));
    m_workspaces->start(parts.ignoreSavedLayout);
    updateTitle();
}

MainWindow::~MainWindow()
{
    // The docks and the strip go before the objects they report to.
    for (PanelDock* panel : m_panels) {
        disconnect(panel, nullptr, this, nullptr);
    }
}

void MainWindow::makePanels()
{
    const auto run = [this](const QString& id) {
        if (QAction* action = m_actions->action(id)) {
            action->trigger();
        }
    };
    for (PanelSpec& spec : panelCatalog(run)) {
        auto* panel = new PanelDock(std::move(spec), this);
        panel->hide();
        connect(panel, &PanelDock::arranged, this, &MainWindow::onArranged);
        connect(panel, &PanelDock::helpRequested, this, [this](const QString& id) { m_dialogs->showHelp(id); });
        connect(panel, &PanelDock::expandRequested, this, [this] {
            m_watchlistOpened = true;
            fitToWidth();
        });
        m_panels.push_back(panel);
    }
}

void MainWindow::makeHead()
{
    m_menus = new WindowMenus(*this);
    m_strip = new ToolStrip(this);
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_menus->bar());
    column->addWidget(m_strip);
    setMenuWidget(head);

    m_status = new StatusStrip(this);
    auto* bar = new QStatusBar(this);
    bar->setSizeGripEnabled(false);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->layout()->setContentsMargins(0, 0, 0, 0);
    bar->addPermanentWidget(m_status, 1);
    setStatusBar(bar);
    showHonestStatus(*this);
}

void MainWindow::connectParts()
{
    connect(m_workspaces, &Workspaces::listChanged, this, &MainWindow::onWorkspaceChanged);
    connect(m_workspaces, &Workspaces::currentChanged, this, &MainWindow::onWorkspaceChanged);
    connect(m_workspaces, &Workspaces::layoutShown, this, [this] {
        for (PanelDock* panel : m_panels) {
            panel->updateHeader();
        }
        layout()->activate(); // before the first show the panels have no size yet
        m_sizes.remember();
        fitToWidth();
    });
    connect(m_workspaces, &Workspaces::layoutRepaired, this, [this](const QString& title) {
        m_notifications->post(
            {NoteKind::Warning, tr("The saved layout of “%1” was damaged").arg(title),
             tr("The delivered layout is shown instead. Your settings and all records are unchanged.")});
    });
    connect(m_strip, &ToolStrip::workspaceChosen, m_workspaces, &Workspaces::switchTo);
    connect(m_strip, &ToolStrip::paletteRequested, this, &MainWindow::openPalette);
    connect(m_notifications, &NotificationCenter::changed, this, [this] {
        m_status->setNotifications(m_notifications->unseen(), static_cast<int>(m_notifications->notices().size()));
    });
    const auto showKeys
        = [this] { m_strip->setPaletteKeys(keysText(m_actions->action(u"tools.palette"_s)->shortcut())); };
    connect(m_actions, &ActionRegistry::keysChanged, this, showKeys);
    showKeys();
    m_geometryWriter.setSingleShot(true);
    m_geometryWriter.setInterval(Workspaces::kWriteDelayMs);
    connect(&m_geometryWriter, &QTimer::timeout, this, &MainWindow::writeGeometry);
    connect(qApp, &QGuiApplication::screenRemoved, this, [this] {
        // The system moves windows too, but not always onto a screen.
        QTimer::singleShot(0, this, [this] {
            bringOnScreen(this);
            for (PanelDock* panel : m_panels) {
                if (panel->isFloating() && panel->isVisible()) {
                    bringOnScreen(panel);
                }
            }
        });
    });
}

void MainWindow::followSettings()
{
    Settings& settings = m_parts.settings;
    connect(&settings, &Settings::changed, this, [this, &settings](const QString& key) {
        if (key == keys::kShortcuts) {
            if (m_actions->changedKeys() != settings.text(keys::kShortcuts)) {
                m_actions->applyChangedKeys(settings.text(keys::kShortcuts));
            }
        } else if (key == keys::kLanguage) {
            m_notifications->post({NoteKind::Info, tr("The language changes at the next start"),
                                   tr("Close the program and start it again. Nothing is lost.")});
        } else if (key.startsWith(u"look.")) {
            m_parts.look.setSettings(themeSettingsOf(settings));
        }
    });
    connect(m_actions, &ActionRegistry::keysChanged, this, [this, &settings] {
        const QString changed = m_actions->changedKeys();
        if (changed != settings.text(keys::kShortcuts)) {
            if (const Done done = settings.set(keys::kShortcuts, changed); !done) {
                m_notifications->post({NoteKind::Danger, tr("The shortcuts could not be stored"),
                                       tr("They work until you close the program.")});
            }
        }
    });
}

PanelDock* MainWindow::panel(const QString& id) const
{
    const auto found
        = std::find_if(m_panels.begin(), m_panels.end(), [&id](const PanelDock* one) { return one->spec().id == id; });
    return found == m_panels.end() ? nullptr : *found;
}

PanelDock* MainWindow::focusedPanel() const
{
    QWidget* focus = QApplication::focusWidget();
    for (PanelDock* one : m_panels) {
        if (focus && (one == focus || one->isAncestorOf(focus))) {
            return one;
        }
    }
    return nullptr;
}

QWidget* MainWindow::undoTarget() const
{
    PanelDock* chart = panel(panels::kChart);
    return chart != nullptr && chart->hasContent() && chart->isVisible() ? chart->content() : nullptr;
}

void MainWindow::setPanelContent(const QString& id, std::function<QWidget*(QWidget*)> content)
{
    if (PanelDock* one = panel(id)) {
        one->setContentMaker(std::move(content));
    }
}

void MainWindow::setHalted(bool halted)
{
    m_frame->setHalted(halted);
}

void MainWindow::setWorld(World world)
{
    WorldSign::instance().set(world);
    m_strip->setWorld(world);
    m_status->setWorld(world);
    setWindowIcon(worldIcon(world));
}

void MainWindow::addPaletteSource(std::function<std::vector<PaletteEntry>()> source)
{
    m_paletteSources.push_back(std::move(source));
}

void MainWindow::showPanel(const QString& id)
{
    PanelDock* one = panel(id);
    if (!one) {
        return;
    }
    if (dockWidgetArea(one) == Qt::NoDockWidgetArea && !one->isFloating()) {
        addDockWidget(Qt::RightDockWidgetArea, one); // this workspace had no place for it
    }
    one->show();
    one->raise();
    if (one->isFloating()) {
        one->activateWindow();
    }
    one->focusContent();
    m_workspaces->layoutChanged();
}

void MainWindow::focusNextPanel(int direction)
{
    std::vector<PanelDock*> seen;
    std::copy_if(m_panels.begin(), m_panels.end(), std::back_inserter(seen), [this](const PanelDock* one) {
        // A tab behind another one stands outside of the window.
        return !one->isHidden() && (one->isFloating() || rect().intersects(one->geometry()));
    });
    if (seen.empty()) {
        return;
    }
    const bool rightToLeft = isRightToLeft();
    std::sort(seen.begin(), seen.end(), [rightToLeft](const PanelDock* a, const PanelDock* b) {
        const QPoint at = a->mapToGlobal(QPoint());
        const QPoint bt = b->mapToGlobal(QPoint());
        return at.y() != bt.y() ? at.y() < bt.y() : (at.x() < bt.x()) != rightToLeft;
    });
    const auto now = std::find(seen.begin(), seen.end(), focusedPanel());
    const auto count = static_cast<std::ptrdiff_t>(seen.size());
    const std::ptrdiff_t at = now == seen.end() ? (direction > 0 ? -1 : 0) : now - seen.begin();
    PanelDock* next = seen[static_cast<std::size_t>((at + direction + count) % count)];
    next->activateWindow();
    next->focusContent();
}

void MainWindow::openPalette()
{
    if (!m_palette) {
        m_palette = new CommandPalette(this);
        rememberRecentCommands(*m_palette, m_parts.settings);
    }
    if (m_palette->isVisible()) {
        m_palette->dismiss();
    } else {
        m_palette->open(paletteEntries(*this));
    }
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::onWorkspaceChanged()
{
    m_strip->setWorkspaces(m_workspaces->list(), m_workspaces->current().id);
    updateTitle();
}

void MainWindow::updateTitle()
{
    m_frame->setTitle(m_workspaces->current().title + u" · Elite Trading Coach"_s);
}

void MainWindow::onArranged()
{
    if (m_arranging) {
        return;
    }
    m_workspaces->layoutChanged();
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        m_sizes.remember(); // the user pulls; sizes that a layout made by itself are not what the user wants
    }
    // Tabs are known only after the layout has run.
    if (!m_headersWaiting) {
        m_headersWaiting = true;
        QTimer::singleShot(0, this, [this] {
            m_headersWaiting = false;
            for (PanelDock* panel : m_panels) {
                panel->updateHeader();
            }
        });
    }
}

void MainWindow::fitToWidth()
{
    const Theme& look = themeOf(this);
    const bool veryNarrow = width() < kVeryNarrow;
    m_watchlistOpened = m_watchlistOpened && veryNarrow;
    if (PanelDock* watchlist = panel(panels::kWatchlist)) {
        watchlist->setCollapsed(veryNarrow && !m_watchlistOpened && !watchlist->isFloating());
    }
    m_sizes.apply(m_workspaces->current().delivered ? growingPanel(m_workspaces->current().id) : panels::kChart,
                  width() < kNarrow ? look.scaled(look.panel.rail.min) : 0);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // A filter sees the event before the layout moves the panels, resizeEvent comes after it.
    if (watched == this && event->type() == QEvent::Resize) {
        m_arranging = true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    m_arranging = true;
    QMainWindow::resizeEvent(event);
    fitToWidth();
    m_arranging = false;
    m_geometryWriter.start();
}

void MainWindow::moveEvent(QMoveEvent* event)
{
    QMainWindow::moveEvent(event);
    m_geometryWriter.start();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) {
        m_geometryWriter.start();
    } else if (event->type() == QEvent::StyleChange) {
        setMinimumSize(themeOf(this).panel.windowMin);
    }
}

void MainWindow::writeGeometry()
{
    m_geometryWriter.stop();
    static_cast<void>(m_parts.settings.setState(geometryKey(), storedGeometry(geometryOf(this))));
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (m_firstFrame) {
        m_firstFrame = false;
        // Behind this event the frame is flushed to the screen.
        QTimer::singleShot(0, this, &MainWindow::afterFirstFrame);
    }
}

void MainWindow::afterFirstFrame()
{
    Q_EMIT firstFrameShown();
    m_toasts = new ToastStack(this);
    connect(m_notifications, &NotificationCenter::posted, this, [this](const Notice& notice) { toast(notice); });
    for (const Notice& waiting : m_notifications->notices()) {
        toast(waiting);
    }
}

void MainWindow::toast(const Notice& notice)
{
    if (!notice.isQuiet) {
        m_toasts->add({notice.kind, notice.title, notice.text, notice.actionText}, notice.action);
    }
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // Esc cancels the innermost thing; what is further inside has had it before.
    if (event->key() == Qt::Key_Escape && isFullScreen()) {
        toggleFullScreen();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_parts.work.running().empty() && !m_closeAccepted) {
        event->ignore();
        m_dialogs->askBeforeClosing([this] {
            m_closeAccepted = true;
            close();
        });
        return;
    }
    m_workspaces->writeNow();
    writeGeometry();
    QMainWindow::closeEvent(event);
}

} // namespace elite
