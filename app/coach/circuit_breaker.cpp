// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/circuit_breaker.h"

namespace elite {

void CircuitBreaker::fail(qint64 now, const CoachTimes& times)
{
    if (m_openedAt >= 0) { // The probe failed.
        m_openedAt = now;
        return;
    }
    m_failures.push_back(now);
    while (!m_failures.empty() && m_failures.front() < now - times.breakerWindow) {
        m_failures.pop_front();
    }
    if (m_failures.size() >= kFailuresToOpen) {
        m_openedAt = now;
        m_failures.clear();
    }
}

void CircuitBreaker::succeed()
{
    m_failures.clear();
    m_openedAt = -1;
    m_isForced = false;
}

BreakerState CircuitBreaker::state(qint64 now, const CoachTimes& times) const
{
    if (m_isForced) {
        return BreakerState::Open;
    }
    if (m_openedAt < 0) {
        return BreakerState::Closed;
    }
    return now - m_openedAt >= times.breakerOpen ? BreakerState::HalfOpen : BreakerState::Open;
}

qint64 CircuitBreaker::opensAgainIn(qint64 now, const CoachTimes& times) const
{
    return m_openedAt < 0 ? 0 : std::max<qint64>(0, m_openedAt + times.breakerOpen - now);
}

} // namespace elite
