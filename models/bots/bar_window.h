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

    /// Pushes many values with the state in registers; the sum has them when the walk ends.
    class Walk
    {
    public:
        explicit Walk(RollingSum& sum)
            : m_of(sum)
            , m_values(sum.m_values.data())
            , m_size(sum.m_values.size())
            , m_next(sum.m_next)
            , m_sum(sum.m_sum)
            , m_isFull(sum.m_isFull)
        {
        }
        ~Walk()
        {
            m_of.m_next = m_next;
            m_of.m_sum = m_sum;
            m_of.m_isFull = m_isFull;
        }
        Walk(const Walk&) = delete;
        Walk& operator=(const Walk&) = delete;

        bool isFullAfterNext() const { return m_isFull || m_next + 1 == m_size; }
        std::int64_t sumAfter(std::int64_t value) const { return m_sum + value - m_values[m_next]; }
        void push(std::int64_t value)
        {
            m_sum += value - m_values[m_next];
            m_values[m_next] = value;
            if (++m_next == m_size) {
                m_next = 0;
                m_isFull = true;
            }
        }

    private:
        RollingSum& m_of;
        std::int64_t* m_values;
        std::size_t m_size;
        std::size_t m_next;
        std::int64_t m_sum;
        bool m_isFull;
    };

private:
    std::vector<std::int64_t> m_values;
    std::size_t m_next = 0;
    std::int64_t m_sum = 0;
    bool m_isFull = false;
};

} // namespace elite
