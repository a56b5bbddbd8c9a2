// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tray.h"

#include "app/trading/trading_service.h"
#include "ui/base/icon.h"
#include "ui/base/world_icon.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace elite {

Tray::Tray(MainWindow& window, TradingService& trading)
    : QObject(&window)
    , m_window(window)
    , m_trading(trading)
    , m_menu(std::make_unique<QMenu>())
{
    const auto comeBack = [this] {
        m_window.showNormal();
        m_window.raise();
        m_window.activateWindow();
    };
    connect(m_menu->addAction(tr("&Show the window")), &QAction::triggered, this, comeBack);
    m_menu->addSeparator();
    m_stop = m_menu->addAction(icon(u"stop"_s), tr("Stop &all trading: cancel, close, block"));
    connect(m_stop, &QAction::triggered, this, [this] { m_trading.emergencyStop(u"tray"_s); });
    connect(&trading, &TradingService::deskChanged, this, &Tray::showState);
    connect(&WorldSign::instance(), &WorldSign::changed, this, [this](World world) {
        if (m_icon != nullptr) {
            m_icon->setIcon(worldIcon(world));
        }
        showState();
    });
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        m_icon = new QSystemTrayIcon(worldIcon(WorldSign::instance().world()), this);
        m_icon->setContextMenu(m_menu.get());
        connect(m_icon, &QSystemTrayIcon::activated, this, [comeBack](QSystemTrayIcon::ActivationReason why) {
            if (why == QSystemTrayIcon::Trigger || why == QSystemTrayIcon::DoubleClick) {
                comeBack();
            }
        });
        m_icon->show();
    }
    showState();
}

Tray::~Tray() = default;

void Tray::tell(const QString& title, const QString& text)
{
    if (m_icon != nullptr && !m_window.isActiveWindow()) {
        m_icon->showMessage(title, text);
    }
}

void Tray::showState()
{
    const Desk& desk = *m_trading.desk();
    const World world = WorldSign::instance().world();
    m_stop->setEnabled(!desk.isHalted && (world == World::Live || desk.pause != DeskPause::NoFeed));
    if (m_icon != nullptr) {
        const QString state = desk.isHalted ? tr("%1, HALTED").arg(worldWord(world)) : worldWord(world);
        const QString words = tr("Elite Trading Coach: %1").arg(state);
        if (m_icon->toolTip() != words) {
            m_icon->setToolTip(words);
        }
    }
}

} // namespace elite
