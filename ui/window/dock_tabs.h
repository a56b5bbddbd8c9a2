// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;
class QTabBar;

namespace elite {

class PanelDock;

/// Looks after the tab bars that QMainWindow makes for groups of panels: name, menu, double click, and the button at
/// their end that tears the front panel off.
class DockTabs : public QObject
{
    Q_OBJECT
public:
    explicit DockTabs(QMainWindow* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void adopt(QTabBar* bar);
    PanelDock* panelAt(const QTabBar* bar, int index) const;
    void showMenu(QTabBar* bar, const QPoint& at);
    void placeCorner(QTabBar* bar) const;
    void nameBar(QTabBar* bar) const;

    QMainWindow* m_window;
};

} // namespace elite
