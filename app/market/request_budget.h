// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/reconnect_policy.h"

#include <algorithm>

namespace elite {

/// A bucket of request weights that fills at a steady rate. Times count from any fixed start.
class RequestBudget
{
public:
    RequestBudget(int burst, double perSecond)
        : m_capacity(burst)
        , m_perMilli(perSecond / 1'000.0)
        , m_level(burst)
    {
    }

    /// How long until `weight` may be used; heavier than the bucket counts as the whole bucket.
    Milliseconds waitFor(int weight, Milliseconds now)
    {
        fill(now);
        const double missing = std::min<double>(weight, m_capacity) - m_level;
        return missing <= 0 ? Milliseconds(0) : Milliseconds(static_cast<Milliseconds::rep>(missing / m_perMilli) + 1);
    }
    /// May go below zero for heavy requests: the next one waits for it.
    void take(int weight, Milliseconds now)
    {
        fill(now);
        m_level -= weight;
    }
    /// Another size and flow from now on; what is in it stays, as far as there is room.
    void change(int burst, double perSecond, Milliseconds now)
    {
        fill(now);
        m_capacity = burst;
        m_perMilli = perSecond / 1'000.0;
        m_level = std::min(m_level, m_capacity);
    }
    void empty() { m_level = std::min(m_level, 0.0); }

private:
    void fill(Milliseconds now)
    {
        m_level = std::min<double>(m_capacity, m_level + static_cast<double>((now - m_filledAt).count()) * m_perMilli);
        m_filledAt = now;
    }

    double m_capacity;
    double m_perMilli;
    double m_level;
    Milliseconds m_filledAt{0};
};

} // namespace elite
