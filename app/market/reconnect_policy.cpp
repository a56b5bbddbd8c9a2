// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/reconnect_policy.h"

#include <algorithm>
#include <cmath>

namespace elite {

Milliseconds ReconnectBudget::reserve(Milliseconds wanted)
{
    const Milliseconds at = std::max(wanted, m_next - m_tolerance);
    m_next = std::max(at, m_next) + m_interval;
    return at;
}

Milliseconds ReconnectPolicy::nextDelay(Milliseconds now, double chance, ReconnectBudget& budget)
{
    const double doubled = static_cast<double>(m_rules.first.count()) * std::exp2(std::min(m_attempts, 30));
    const double ceiling = std::min(doubled, static_cast<double>(m_rules.longest.count()));
    ++m_attempts;
    const Milliseconds wanted = now + Milliseconds(static_cast<Milliseconds::rep>(ceiling * chance));
    return budget.reserve(wanted) - now;
}

void ReconnectPolicy::lost(Milliseconds now)
{
    if (m_openedAt.count() >= 0 && now - m_openedAt >= m_rules.calmAfter) {
        m_attempts = 0;
    }
    m_openedAt = Milliseconds(-1);
}

} // namespace elite
