// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trading/halt_link.h"

#include "app/base/wall_clock.h"
#include "app/trading/trading_service.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcHalt, "elite.trading.halt")

} // namespace

HaltLink::HaltLink(TradingService& trading, const QString& path, QObject* parent)
    : QObject(parent)
    , m_trading(trading)
    , m_path(path)
    , m_watch(path)
{
    connect(&m_watch, &HaltWatch::ordered, this, [this](const HaltOrder& order) {
        if (!m_trading.desk()->isHalted) {
            m_trading.emergencyStop(order.by);
        }
        report();
    });
    connect(&trading, &TradingService::stopRequested, this, [this](const QString& by) {
        // On the disk before the engine acts, whatever becomes of this process.
        if (const auto ordered = orderHalt(m_path, {wallNow(), by, {}}); !ordered) {
            qCWarning(lcHalt) << "the stop has no file:" << ordered.error().detail;
        }
    });
    connect(&trading, &TradingService::released, this, [this] {
        m_told.reset();
        if (const Done cleared = clearHalt(m_path); !cleared) {
            qCWarning(lcHalt) << "the HALT file stays:" << cleared.error().detail;
        }
    });
    connect(&trading, &TradingService::deskChanged, this, &HaltLink::report);
    trading.setHaltFile(m_path);
    m_watch.start();
}

void HaltLink::report()
{
    const Desk& desk = *m_trading.desk();
    if (!m_watch.isOrdered()) {
        return;
    }
    HaltReply reply;
    reply.process = QCoreApplication::applicationPid();
    reply.openOrders = static_cast<int>(desk.orders.size());
    reply.openPositions = static_cast<int>(desk.positions.size());
    reply.problem = desk.isHalted ? QString() : QStringLiteral("not stopped yet");
    if (m_told && m_told->openOrders == reply.openOrders && m_told->openPositions == reply.openPositions
        && m_told->problem == reply.problem) {
        return;
    }
    m_told = reply;
    reply.at = wallNow();
    if (const Done told = answerHalt(m_path, reply); !told) {
        qCWarning(lcHalt) << "no answer beside the HALT file:" << told.error().detail;
    }
}

} // namespace elite
