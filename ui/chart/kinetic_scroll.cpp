// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/kinetic_scroll.h"

#include <QTimerEvent>

#include <cmath>

namespace elite {

namespace {

constexpr int kFrame = 16; // milliseconds
constexpr double kFriction = 0.94; // of the speed is left after a frame
constexpr double kLeastSpeed = 0.25; // pixels per millisecond; slower is not a flick
constexpr double kRestSpeed = 0.02;
constexpr quint64 kPause = 60; // the mouse stood still before it was released

} // namespace

KineticScroll::KineticScroll(std::function<void(double)> scroll)
    : m_scroll(std::move(scroll))
{
}

void KineticScroll::press(quint64 milliseconds)
{
    stop();
    m_speed = 0;
    m_last = milliseconds;
}

void KineticScroll::move(double pixels, quint64 milliseconds)
{
    if (milliseconds > m_last) {
        const double speed = pixels / static_cast<double>(milliseconds - m_last);
        m_speed = m_speed * 0.4 + speed * 0.6;
        m_last = milliseconds;
    }
}

void KineticScroll::release(quint64 milliseconds)
{
    if (milliseconds - m_last < kPause && std::abs(m_speed) > kLeastSpeed) {
        m_timer.start(kFrame, this);
    }
}

void KineticScroll::stop()
{
    m_timer.stop();
}

void KineticScroll::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId()) {
        return;
    }
    m_scroll(m_speed * kFrame);
    m_speed *= kFriction;
    if (std::abs(m_speed) < kRestSpeed) {
        m_timer.stop();
    }
}

} // namespace elite
