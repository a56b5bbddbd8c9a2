// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_menus.h"

#include "ui/window/action_registry.h"
#include "ui/window/edit_actions.h"
#include "ui/window/main_window.h"
#include "ui/window/panel_dock.h"
#include "ui/window/workspaces.h"

#include <QMenu>
#include <QMenuBar>

namespace elite {

WindowMenus::WindowMenus(MainWindow& window)
    : QObject(&window)
    , m_window(window)
    , m_bar(new QMenuBar(&window))
{
    m_bar->setAccessibleName(tr("Menu bar"));
    add(tr("&File"), [this](QMenu* menu) {
        fillPrices(menu->addMenu(tr("&Prices")));
        addActions(menu,
                   {"file.import-prices", "prices.import-history", "journal.import-trades", "", "file.picture",
                    "file.data-folder", "", "file.backup", "file.restore", "", "file.quit"});
    });
    QMenu* edit = add(tr("&Edit"), [this](QMenu* menu) {
        addActions(menu, {"edit.undo", "edit.redo", "", "edit.cut", "edit.copy", "edit.paste", "edit.select-all"});
    });
    nameSteps(edit, m_window.actions(), [this] { return m_window.undoTarget(); });
    add(tr("&View"), [this](QMenu* menu) { fillView(menu); });
    add(tr("&Chart"), [this](QMenu* menu) {
        addActions(menu,
                   {"panel.chart",
                    "panel.watchlist",
                    "",
                    "chart.indicators",
                    "chart.timeframe",
                    "chart.go-to",
                    "chart.newest",
                    "chart.fit",
                    "chart.objects",
                    "chart.alerts",
                    "chart.delete-drawings",
                    "",
                    "chart.save-picture",
                    "chart.copy-picture",
                    "chart.print",
                    "",
                    "chart.save-template",
                    "chart.export",
                    "chart.import",
                    "",
                    "chart.coach",
                    "help.panel.chart"});
    });
    add(tr("&Trade"), [this](QMenu* menu) {
        addActions(menu,
                   {"trade.buy",
                    "trade.sell",
                    "trade.send",
                    "trade.flatten",
                    "trade.cancel-symbol",
                    "trade.cancel-all",
                    "",
                    "trade.new-account",
                    "trade.stop",
                    "trade.stop-now",
                    "trade.release",
                    "",
                    "panel.ticket",
                    "panel.positions",
                    "panel.orders",
                    "panel.depth",
                    "panel.fills",
                    "panel.balances",
                    "",
                    "panel.today",
                    "panel.way-to-live",
                    "",
                    "panel.journal",
                    "panel.bots",
                    "panel.backtest"});
    });
    add(tr("C&oach"), [this](QMenu* menu) {
        addActions(menu, {"coach.ask", "coach.clear-levels", "", "panel.coach", "coach.setup", "", "help.panel.coach"});
    });
    add(tr("T&ools"), [this](QMenu* menu) {
        addActions(menu,
                   {"tools.palette", "tools.notifications", "panel.log", "tools.log-folder", "", "demo.load",
                    "demo.show", "demo.remove", "", "tools.shortcuts", "tools.settings"});
    });
    add(tr("&Window"), [this](QMenu* menu) { fillWindow(menu); });
    add(tr("&Help"), [this](QMenu* menu) {
        addActions(menu,
                   {"help.first-steps", "help.this-panel", "help.explain", "help.contents", "help.glossary",
                    "help.shortcuts", "", "help.privacy", "help.risk", "", "help.report", "help.about"});
    });
#if defined(Q_OS_MACOS)
    fillAll();
#endif
}

QMenu* WindowMenus::add(const QString& title, const std::function<void(QMenu*)>& fill)
{
    QMenu* menu = m_bar->addMenu(title);
    m_waiting.emplace_back(menu, fill);
    // Never both: a menu that is filled while it opens is filled once.
    connect(menu, &QMenu::aboutToShow, this, [menu, fill] {
        if (menu->isEmpty()) {
            fill(menu);
        }
    });
    return menu;
}

void WindowMenus::fillAll()
{
    for (const auto& [menu, fill] : m_waiting) {
        if (menu->isEmpty()) {
            fill(menu);
        }
    }
}

void WindowMenus::addActions(QMenu* menu, std::initializer_list<const char*> ids) const
{
    for (const char* id : ids) {
        if (QAction* action = m_window.actions().action(QString::fromLatin1(id))) {
            menu->addAction(action);
        } else if (*id == '\0') {
            menu->addSeparator();
        }
    }
}

void WindowMenus::fillPrices(QMenu* menu) const
{
    addActions(menu, {"prices.demo", "prices.open", "", "prices.markets"});
    for (const auto& entry : m_window.actions().entries()) {
        if (entry->spec.id.startsWith(QStringLiteral("prices.live."))) {
            menu->addAction(entry->action);
        }
    }
}

void WindowMenus::fillView(QMenu* menu) const
{
    QMenu* themes = menu->addMenu(tr("&Theme"));
    addActions(themes,
               {"view.theme.system", "view.theme.dark", "view.theme.light", "view.theme.highContrast", "",
                "view.theme.colourBlind", "view.theme.redUp"});
    QMenu* density = menu->addMenu(tr("&Density"));
    addActions(density, {"view.density.compact", "view.density.comfortable"});
    addActions(menu,
               {"", "view.text-larger", "view.text-smaller", "view.text-normal", "", "view.next-panel",
                "view.previous-panel", "", "panel.venues", "", "view.full-screen"});
}

void WindowMenus::fillWindow(QMenu* menu) const
{
    QMenu* workspaces = menu->addMenu(tr("&Workspace"));
    const auto fillWorkspaces = [this, workspaces] {
        workspaces->clear();
        for (const Workspace& one : m_window.workspaces().list()) {
            QAction* action = m_window.actions().action(QStringLiteral("workspace.") + one.id);
            if (!action) { // an own one
                action = workspaces->addAction(one.title);
                connect(action, &QAction::triggered, workspaces,
                        [this, id = one.id] { m_window.workspaces().switchTo(id); });
            }
            action->setCheckable(true);
            action->setChecked(one.id == m_window.workspaces().current().id);
            workspaces->addAction(action);
        }
        workspaces->addSeparator();
        addActions(workspaces, {"workspace.save-as", "workspace.rename", "workspace.delete", "workspace.reset"});
    };
    fillWorkspaces();
    connect(workspaces, &QMenu::aboutToShow, workspaces, fillWorkspaces);
    QMenu* panels = menu->addMenu(tr("&Panels"));
    for (PanelDock* panel : m_window.panels()) {
        panels->addAction(panel->toggleViewAction());
    }
    addActions(menu, {"", "window.tear-off", "window.close-panel", "window.dock-all"});
}

} // namespace elite
