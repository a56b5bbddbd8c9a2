// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dock_sizes.h"

#include <QDockWidget>
#include <QLayout>
#include <QMainWindow>

#include <algorithm>

namespace elite {

void DockSizes::remember()
{
    const QMap<QString, QSize> before = m_sizes;
    m_sizes.clear();
    for (const QDockWidget* dock : m_window->findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        // A tab behind another one is not hidden, but stands outside of the window.
        if (!dock->isFloating() && !dock->isHidden() && m_window->rect().intersects(dock->geometry())) {
            const bool collapsed = dock->widget()->maximumWidth() < QWIDGETSIZE_MAX;
            m_sizes.insert(dock->objectName(),
                           collapsed ? before.value(dock->objectName(), dock->size()) : dock->size());
        }
    }
}

void DockSizes::apply(const QString& grows, int railWidthLimit) const
{
    const auto* chart = m_window->findChild<QDockWidget*>(grows, Qt::FindDirectChildrenOnly);
    if (!chart || !m_sizes.contains(grows)) {
        return;
    }
    // QMainWindow::resizeDocks only asks for sizes and shares the rest among all; for the time of one layout each side
    // panel is allowed this one size.
    QList<QDockWidget*> held;
    for (auto it = m_sizes.begin(); it != m_sizes.end(); ++it) {
        auto* dock = m_window->findChild<QDockWidget*>(it.key(), Qt::FindDirectChildrenOnly);
        if (!dock || dock == chart || dock->isFloating() || dock->isHidden()) {
            continue;
        }
        // Beside the chart the width is kept, below or above it the height.
        const QRect mine = dock->geometry();
        const QRect its = chart->geometry();
        const bool beside = mine.left() >= its.right() || mine.right() <= its.left();
        const bool sharesRows = mine.top() < its.bottom() && mine.bottom() > its.top();
        if (beside && sharesRows) {
            const bool isRail = chart->isLeftToRight() ? mine.left() >= its.right() : mine.right() <= its.left();
            const int width = railWidthLimit > 0 && isRail ? std::min(it->width(), railWidthLimit) : it->width();
            const QWidget* content = dock->widget();
            dock->setFixedWidth(std::clamp(width, content->minimumWidth(), content->maximumWidth()));
            held << dock;
        } else if (!sharesRows) {
            dock->setFixedHeight(std::min(it->height(), m_window->height() / 2));
            held << dock;
        }
    }
    m_window->layout()->activate();
    for (QDockWidget* dock : held) {
        // Not the values of before: those were computed by the dock's layout and would become fixed by setting them.
        dock->setMinimumSize(0, 0);
        dock->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    }
    m_window->layout()->activate();
}

} // namespace elite
