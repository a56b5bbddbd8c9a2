// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

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

/// What the connections of one venue share: how often they may connect again. Times count from any fixed start, the
/// same for all.
class ReconnectBudget
{
public:
    explicit ReconnectBudget(const ReconnectRules& rules)
        : m_interval(rules.perReconnect)
        , m_tolerance(rules.perReconnect * (rules.burst - 1))
    {
    }

    /// 0: go, and it is booked. Otherwise how long to wait before asking again.
    Milliseconds take(Milliseconds now);

private:
    Milliseconds m_interval;
    Milliseconds m_tolerance;
    std::optional<Milliseconds> m_next; // When the one after the last would be due at a steady pace.
};

/// When one connection tries again: full jitter, anything between 0 and a wait that doubles.
class ReconnectPolicy
{
public:
    explicit ReconnectPolicy(const ReconnectRules& rules)
        : m_rules(rules)
    {
    }

    /// `chance` is in [0, 1).
    Milliseconds nextDelay(double chance);
    void opened(Milliseconds now) { m_openedAt = now; }
    void lost(Milliseconds now);
    int attempts() const { return m_attempts; }

private:
    ReconnectRules m_rules;
    int m_attempts = 0;
    Milliseconds m_openedAt{-1};
};

} // namespace elite
