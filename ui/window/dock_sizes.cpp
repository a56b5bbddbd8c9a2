// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dock_sizes.h"

#include <QDockWidget>
#include <QLayout>
#include <QMainWindow>

#include <algorithm>

namespace elite {

void DockSizes::remember()
{
    m_sizes.clear();
    for (const QDockWidget* dock : m_window->findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        // A tab behind another one is not hidden, but stands outside of the window.
        if (!dock->isFloating() && !dock->isHidden() && m_window->rect().intersects(dock->geometry())) {
            m_sizes.insert(dock->objectName(), dock->size());
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
    struct Limits
    {
        QDockWidget* dock;
        QSize least, most;
    };
    QList<Limits> limits;
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
        const Limits before{dock, dock->minimumSize(), dock->maximumSize()};
        if (beside && sharesRows) {
            const bool isRail = chart->isLeftToRight() ? mine.left() >= its.right() : mine.right() <= its.left();
            const int width = railWidthLimit > 0 && isRail ? std::min(it->width(), railWidthLimit) : it->width();
            dock->setFixedWidth(std::clamp(width, before.least.width(), before.most.width()));
            limits << before;
        } else if (!sharesRows) {
            dock->setFixedHeight(std::min(it->height(), m_window->height() / 2));
            limits << before;
        }
    }
    m_window->layout()->activate();
    for (const Limits& before : limits) {
        before.dock->setMinimumSize(before.least);
        before.dock->setMaximumSize(before.most);
    }
    m_window->layout()->activate();
}

} // namespace elite
