// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dock_tabs.h"

#include "ui/base/icon.h"
#include "ui/base/theme_manager.h"
#include "ui/window/panel_dock.h"

#include <QChildEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMouseEvent>
#include <QTabBar>
#include <QToolButton>

namespace elite {

namespace {

constexpr char kCorner[] = "tear-off";

} // namespace

DockTabs::DockTabs(QMainWindow* window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
}

bool DockTabs::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window) {
        if (event->type() == QEvent::ChildPolished) {
            if (auto* bar = qobject_cast<QTabBar*>(static_cast<QChildEvent*>(event)->child())) {
                adopt(bar);
            }
        }
        return false;
    }
    auto* bar = qobject_cast<QTabBar*>(watched);
    if (!bar) {
        return false;
    }
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::LayoutRequest:
        placeCorner(bar);
        nameBar(bar);
        break;
    case QEvent::MouseButtonDblClick:
        if (PanelDock* panel = panelAt(bar, bar->tabAt(static_cast<QMouseEvent*>(event)->pos()))) {
            panel->setFloating(true);
            return true;
        }
        break;
    default:
        break;
    }
    return false;
}

void DockTabs::adopt(QTabBar* bar)
{
    if (bar->findChild<QToolButton*>(QLatin1StringView(kCorner), Qt::FindDirectChildrenOnly)) {
        return;
    }
    bar->setDocumentMode(true);
    bar->setExpanding(false);
    bar->setElideMode(Qt::ElideNone); // the style elides by its own metrics
    bar->setFocusPolicy(Qt::TabFocus);
    bar->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(bar, &QWidget::customContextMenuRequested, this, [this, bar](const QPoint& at) { showMenu(bar, at); });
    auto* corner = new QToolButton(bar);
    corner->setObjectName(QLatin1StringView(kCorner));
    corner->setIcon(icon(QStringLiteral("tear-off")));
    corner->setToolTip(tr("Tear the front panel off into its own window"));
    corner->setAccessibleName(corner->toolTip());
    corner->setFocusPolicy(Qt::NoFocus); // the same is in the menu of the tab and in the menu Window
    connect(corner, &QToolButton::clicked, this, [this, bar] {
        if (PanelDock* panel = panelAt(bar, bar->currentIndex())) {
            panel->setFloating(true);
        }
    });
    bar->installEventFilter(this);
    nameBar(bar);
    placeCorner(bar);
}

PanelDock* DockTabs::panelAt(const QTabBar* bar, int index) const
{
    if (index < 0) {
        return nullptr;
    }
    // Qt keeps the address of the dock as the data of its tab; it is only compared, never followed.
    const auto address = qvariant_cast<quintptr>(bar->tabData(index));
    for (PanelDock* panel : m_window->findChildren<PanelDock*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (reinterpret_cast<quintptr>(static_cast<QDockWidget*>(panel)) == address) {
            return panel;
        }
    }
    return nullptr;
}

void DockTabs::nameBar(QTabBar* bar) const
{
    QStringList titles;
    for (int i = 0; i < bar->count(); ++i) {
        titles << bar->tabText(i);
    }
    bar->setAccessibleName(tr("Panels: %1").arg(titles.join(QStringLiteral(", "))));
}

void DockTabs::placeCorner(QTabBar* bar) const
{
    auto* corner = bar->findChild<QToolButton*>(QLatin1StringView(kCorner), Qt::FindDirectChildrenOnly);
    if (!corner) {
        return;
    }
    const Theme& look = themeOf(bar);
    const QSize size = corner->sizeHint();
    const int tabsEnd = bar->count() > 0 ? bar->tabRect(bar->count() - 1).right() : 0;
    const QRect wanted(bar->width() - size.width() - look.space(1), (bar->height() - size.height()) / 2, size.width(),
                       size.height());
    corner->setGeometry(QStyle::visualRect(bar->layoutDirection(), bar->rect(), wanted));
    // Too many tabs for the room: the tabs win, the menu has the command too.
    corner->setVisible(bar->isRightToLeft() || tabsEnd < wanted.left());
    corner->raise();
}

void DockTabs::showMenu(QTabBar* bar, const QPoint& at)
{
    PanelDock* panel = panelAt(bar, bar->tabAt(at));
    if (!panel) {
        return;
    }
    auto* menu = new QMenu(bar);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("tear-off")), tr("&Tear off"), panel, [panel] { panel->setFloating(true); });
    menu->addAction(icon(QStringLiteral("help")), tr("&Help for this panel"), panel,
                    [panel] { Q_EMIT panel->helpRequested(panel->spec().id); });
    menu->addAction(icon(QStringLiteral("close")), tr("&Close panel"), panel, &QDockWidget::close);
    menu->popup(bar->mapToGlobal(at));
}

} // namespace elite
