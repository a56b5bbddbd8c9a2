// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

class QDateTime;

namespace elite {

enum class ClockZone { Utc, Local };

/// "21 Nov 2026 14:35:20 UTC". Trading days and candles are UTC, so that is what the clock starts with.
QString clockText(const QDateTime& utc, ClockZone zone);

/// Milliseconds until the next full second, never 0: one wake-up per second, right after it turned.
int untilNextSecond(int millisecondOfSecond);

/// Ticks once per full second while it runs; stopped while nobody can see the window.
class SecondTicker : public QObject
{
    Q_OBJECT
public:
    explicit SecondTicker(QObject* parent);
    void setRunning(bool running);
    bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void ticked();

private:
    void arm();
    QTimer m_timer;
};

} // namespace elite
