// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace elite {

/// The last n closes in ticks, with their sum: exact, so that a long run does not drift.
class RollingSum
{
public:
    explicit RollingSum(std::int64_t length)
        : m_values(static_cast<std::size_t>(length))
    {
    }
    void push(std::int64_t value)
    {
        m_sum += value - m_values[m_next];
        m_values[m_next] = value;
        if (++m_next == m_values.size()) {
            m_next = 0;
            m_isFull = true;
        }
    }
    bool isFull() const { return m_isFull; }
    std::int64_t sum() const { return m_sum; }
    std::int64_t length() const { return static_cast<std::int64_t>(m_values.size()); }
    const std::vector<std::int64_t>& values() const { return m_values; }
    double mean() const { return static_cast<double>(m_sum) / static_cast<double>(length()); }
    /// Population standard deviation.
    double deviation() const
    {
        double squares = 0;
        for (const std::int64_t value : m_values) {
            const double d = static_cast<double>(value) - mean();
            squares += d * d;
        }
        return std::sqrt(squares / static_cast<double>(length()));
    }

    /// Takes back the last push(), which dropped `old`; only of a window that was full before it.
    void takeBack(std::int64_t old)
    {
        m_next = m_next == 0 ? m_values.size() - 1 : m_next - 1;
        m_sum += old - m_values[m_next];
        m_values[m_next] = old;
    }
    std::int64_t oldest() const { return m_values[m_next]; } // What the next push() drops.

private:
    std::vector<std::int64_t> m_values;
    std::size_t m_next = 0;
    std::int64_t m_sum = 0;
    bool m_isFull = false;
};

} // namespace elite
