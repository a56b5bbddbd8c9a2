// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QObject>

#include <functional>

namespace elite {

/// A flick of the mouse lets the chart run on and come to rest. Times come with the events.
class KineticScroll : public QObject
{
    Q_OBJECT
public:
    explicit KineticScroll(std::function<void(double pixels)> scroll);

    void press(quint64 milliseconds);
    void move(double pixels, quint64 milliseconds);
    void release(quint64 milliseconds);
    void stop();
    bool isRunning() const { return m_timer.isActive(); }

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    std::function<void(double)> m_scroll;
    QBasicTimer m_timer;
    double m_speed = 0; ///< pixels per millisecond
    quint64 m_last = 0;
};

} // namespace elite
