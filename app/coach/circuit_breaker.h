// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/retry_policy.h"

#include <QMap>

#include <deque>

namespace elite {

enum class BreakerState { Closed, Open, HalfOpen };

/// Five failures in a minute open it; after half a minute one free probe decides. Times are handed in.
class CircuitBreaker
{
public:
    static constexpr std::size_t kFailuresToOpen = 5;

    void fail(qint64 now, const CoachTimes& times);
    void succeed();
    /// Until the program ends or the user tries again.
    void forceOpen() { m_isForced = true; }
    BreakerState state(qint64 now, const CoachTimes& times) const;
    qint64 opensAgainIn(qint64 now, const CoachTimes& times) const;

private:
    std::deque<qint64> m_failures;
    qint64 m_openedAt = -1;
    bool m_isForced = false;
};

/// All breakers by name: the base URL, "base model", the key.
using Breakers = QMap<QString, CircuitBreaker>;

} // namespace elite
