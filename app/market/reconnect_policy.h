// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace elite {

using Milliseconds = std::chrono::milliseconds;

struct ReconnectRules
{
    Milliseconds first{1'000}; // The longest wait after the first loss; it doubles with every further one.
    Milliseconds longest{60'000};
    Milliseconds perReconnect{5'000}; // All connections of a venue together: one in so long, on average.
    int burst = 3; // So many may follow each other at once.
    Milliseconds calmAfter{300'000}; // A connection that lived so long was healthy: the next wait is short again.
};

/// What the connections of one venue share: how often they may connect again. Times count from any fixed start.
class ReconnectBudget
{
public:
    explicit ReconnectBudget(const ReconnectRules& rules)
        : m_interval(rules.perReconnect)
        , m_tolerance(rules.perReconnect * (rules.burst - 1))
    {
    }

    /// Books the next reconnect, not before `wanted`, and says when it may happen.
    Milliseconds reserve(Milliseconds wanted);

private:
    Milliseconds m_interval;
    Milliseconds m_tolerance;
    Milliseconds m_next{0};
};

/// When one connection tries again: full jitter (anything between 0 and the doubled wait), within the shared budget.
class ReconnectPolicy
{
public:
    explicit ReconnectPolicy(const ReconnectRules& rules)
        : m_rules(rules)
    {
    }

    /// How long to wait from `now`. `chance` is in [0, 1).
    Milliseconds nextDelay(Milliseconds now, double chance, ReconnectBudget& budget);
    void opened(Milliseconds now) { m_openedAt = now; }
    void lost(Milliseconds now);
    int attempts() const { return m_attempts; }

private:
    ReconnectRules m_rules;
    int m_attempts = 0;
    Milliseconds m_openedAt{-1};
};

} // namespace elite
