// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/reconnect_policy.h"

#include <array>
#include <cstdint>

namespace elite {

/// Messages per second over the last five whole seconds. Times count from any fixed start and never go back.
class FeedMeter
{
public:
    void add(Milliseconds now)
    {
        roll(now);
        ++m_slots[static_cast<std::size_t>(m_second) % m_slots.size()];
    }
    double perSecond(Milliseconds now)
    {
        roll(now);
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < m_slots.size(); ++i) { // The running second is not whole yet.
            sum += i == static_cast<std::size_t>(m_second) % m_slots.size() ? 0 : m_slots[i];
        }
        return static_cast<double>(sum) / static_cast<double>(m_slots.size() - 1);
    }

private:
    void roll(Milliseconds now)
    {
        const std::int64_t second = now.count() / 1'000;
        for (int i = 0; m_second < second && i < static_cast<int>(m_slots.size()); ++i) {
            ++m_second;
            m_slots[static_cast<std::size_t>(m_second) % m_slots.size()] = 0;
        }
        if (m_second < second) { // A long silence: all slots are empty by now.
            m_second = second;
        }
    }

    std::array<std::int64_t, 6> m_slots{};
    std::int64_t m_second = 0;
};

} // namespace elite
