// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace elite {

class MainWindow;
class TradingService;

/// The program beside the clock: brings the window back, and stops all trading when the window is not at hand. Nothing
/// where the desktop has no place for it. Owned by the window.
class Tray : public QObject
{
    Q_OBJECT
public:
    Tray(MainWindow& window, TradingService& trading);
    ~Tray() override;

    QAction* stopAction() const { return m_stop; }
    /// A message of the desktop, for when the window is not seen. Nothing without a tray.
    void tell(const QString& title, const QString& text);

private:
    void showState();

    MainWindow& m_window;
    TradingService& m_trading;
    std::unique_ptr<QMenu> m_menu;
    QAction* m_stop;
    QSystemTrayIcon* m_icon = nullptr; // Null: there is no tray.
};

} // namespace elite
