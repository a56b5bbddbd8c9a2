// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/code_throttle.h"

#include <algorithm>

namespace elite {

namespace {

constexpr Duration kLongest = std::chrono::minutes(15);

} // namespace

void CodeThrottle::failed(const TryMoment& at)
{
    ++m_failures;
    m_last = at;
}

void CodeThrottle::succeeded()
{
    m_failures = 0;
}

Duration CodeThrottle::waitAt(const TryMoment& now) const
{
    if (m_failures < kFreeTries) {
        return Duration(0);
    }
    const int doublings = std::min(m_failures - kFreeTries, 4);
    const Duration pause = std::min<Duration>(std::chrono::minutes(1) * (1 << doublings), kLongest);
    Duration passed = now.wall - m_last.wall;
    if (!now.boot.isEmpty() && now.boot == m_last.boot) {
        passed = std::min<Duration>(passed, std::chrono::milliseconds(now.uptimeMs - m_last.uptimeMs));
    }
    return std::clamp<Duration>(pause - passed, Duration(0), pause);
}

} // namespace elite
