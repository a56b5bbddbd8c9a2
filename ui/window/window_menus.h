// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QMenu;
class QMenuBar;

namespace elite {

class MainWindow;

/// The menu bar: File, Edit, View, Chart, Trade, Coach, Tools, Window, Help. A menu is filled when it is opened for the
/// first time, so that a start does not pay for it.
class WindowMenus : public QObject
{
    Q_OBJECT
public:
    explicit WindowMenus(MainWindow& window);
    QMenuBar* bar() const { return m_bar; }
    /// Fills all menus now (macOS needs it for its own places of About, Settings and Quit; tests walk them).
    void fillAll();

private:
    QMenu* add(const QString& title, const std::function<void(QMenu*)>& fill);
    void addActions(QMenu* menu, std::initializer_list<const char*> ids) const;
    void fillPrices(QMenu* menu) const;
    void fillView(QMenu* menu) const;
    void fillWindow(QMenu* menu) const;

    MainWindow& m_window;
    QMenuBar* m_bar;
    std::vector<std::pair<QMenu*, std::function<void(QMenu*)>>> m_waiting;
};

} // namespace elite
