// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/clock_text.h"

#include <QDateTime>
#include <QLocale>

namespace elite {

QString clockText(const QDateTime& utc, ClockZone zone)
{
    const QDateTime shown = zone == ClockZone::Utc ? utc.toUTC() : utc.toLocalTime();
    const QString name = zone == ClockZone::Utc ? QStringLiteral("UTC") : shown.timeZoneAbbreviation();
    return QLocale().toString(shown, QStringLiteral("d MMM yyyy HH:mm:ss")) + QLatin1Char(' ') + name;
}

int untilNextSecond(int millisecondOfSecond)
{
    // 3 ms later than needed: a timer that fires early would show the old second and wake up twice.
    return 1000 - millisecondOfSecond % 1000 + 3;
}

SecondTicker::SecondTicker(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may be 50 ms late; the number of wake-ups is the same
    connect(&m_timer, &QTimer::timeout, this, [this] {
        arm();
        Q_EMIT ticked();
    });
}

void SecondTicker::arm()
{
    m_timer.start(untilNextSecond(QTime::currentTime().msec()));
}

void SecondTicker::setRunning(bool running)
{
    if (running == m_timer.isActive()) {
        return;
    }
    if (running) {
        arm();
        Q_EMIT ticked();
    } else {
        m_timer.stop();
    }
}

} // namespace elite
