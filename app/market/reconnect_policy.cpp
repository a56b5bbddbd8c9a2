// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/reconnect_policy.h"

#include <algorithm>
#include <cmath>

namespace elite {

Milliseconds ReconnectBudget::take(Milliseconds now)
{
    const Milliseconds next = m_next.value_or(now);
    if (now < next - m_tolerance) {
        return next - m_tolerance - now;
    }
    m_next = std::max(now, next) + m_interval;
    return Milliseconds(0);
}

Milliseconds ReconnectPolicy::nextDelay(double chance)
{
    const double doubled = static_cast<double>(m_rules.first.count()) * std::exp2(std::min(m_attempts, 30));
    const double ceiling = std::min(doubled, static_cast<double>(m_rules.longest.count()));
    ++m_attempts;
    return Milliseconds(static_cast<Milliseconds::rep>(ceiling * chance));
}

void ReconnectPolicy::lost(Milliseconds now)
{
    if (m_openedAt.count() >= 0 && now - m_openedAt >= m_rules.calmAfter) {
        m_attempts = 0;
    }
    m_openedAt = Milliseconds(-1);
}

} // namespace elite
