// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

namespace elite::chart {

/// Lowest and highest of a range; empty when nothing in it had a value.
struct Extent
{
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    bool isEmpty() const { return !(low <= high); }
    // Written so that NaN never wins: a comparison with NaN is false.
    void add(const Extent& other)
    {
        low = other.low < low ? other.low : low;
        high = other.high > high ? other.high : high;
    }
};

/// The bars [first, last) that share one column of the screen.
struct Column
{
    std::int64_t first;
    std::int64_t last;
    Extent extent;
    double middle; ///< its place on the time scale, in bars; neighbours are evenly apart
};

/// Lowest and highest of 4, 16, 64 ... neighbouring values, so that any range is known in O(log N) and any screen in
/// O(columns). The values themselves stay where they are: every call is given `at(index)`, the extent of one of them.
/// The summaries are single precision, rounded outwards, 2.7 bytes a value; single values are exact.
/// Not thread-safe; built on any thread, then used on one.
class Pyramid
{
public:
    std::int64_t size() const { return m_size; }

    template <class At> void build(std::int64_t count, const At& at)
    {
        m_size = count;
        m_levels.clear();
        std::int64_t below = count;
        while (below > kTop) {
            const std::int64_t groups = (below + kFan - 1) / kFan;
            m_levels.emplace_back();
            // Room to grow, so that appending seldom moves a level.
            m_levels.back().reserve(static_cast<std::size_t>(groups + groups / 8 + 16));
            m_levels.back().resize(static_cast<std::size_t>(groups));
            for (std::int64_t i = 0; i < groups; ++i) {
                summarize(m_levels.size() - 1, i, below, at);
            }
            below = groups;
        }
    }
    /// One more value at the end.
    template <class At> void append(const At& at)
    {
        ++m_size;
        raise(at);
    }
    /// The last value is another one.
    template <class At> void updateLast(const At& at) { raise(at); }

    template <class At> Extent extent(std::int64_t first, std::int64_t last, const At& at) const
    {
        Extent result;
        first = std::clamp<std::int64_t>(first, 0, m_size);
        last = std::clamp<std::int64_t>(last, first, m_size);
        for (std::size_t level = 0; first < last; ++level) {
            if (level == m_levels.size() || last - first < 2 * kFan) {
                for (; first < last; ++first) {
                    result.add(valueAt(level, first, at));
                }
                break;
            }
            while (first % kFan != 0) {
                result.add(valueAt(level, first++, at));
            }
            while (last % kFan != 0) {
                result.add(valueAt(level, --last, at));
            }
            first /= kFan;
            last /= kFan;
        }
        return result;
    }

    /// The values [first, last) in groups of `perColumn`. Groups are anchored to value 0, so that nothing shimmers
    /// while the view moves; empty groups are left out. With perColumn <= 1 every value is a column. `out` is reused.
    template <class At>
    void columns(std::int64_t first, std::int64_t last, double perColumn, const At& at, std::vector<Column>& out) const
    {
        out.clear();
        first = std::clamp<std::int64_t>(first, 0, m_size);
        last = std::clamp<std::int64_t>(last, first, m_size);
        if (perColumn <= 1) {
            for (std::int64_t i = first; i < last; ++i) {
                out.push_back({i, i + 1, at(i), static_cast<double>(i) + 0.5});
            }
            return;
        }
        // Edges of wide columns stand on whole summaries, an eighth of a column away at most: the single values, spread
        // over all of the memory, are then never touched.
        std::int64_t whole = 1;
        while (static_cast<double>(whole * kFan * 8) <= perColumn) {
            whole *= kFan;
        }
        const auto edge = [&](double group) {
            const auto exact = static_cast<std::int64_t>(std::floor(group * perColumn));
            return std::clamp<std::int64_t>(exact - exact % whole, 0, m_size);
        };
        double group = std::floor(static_cast<double>(first) / perColumn);
        for (std::int64_t begin = edge(group); begin < last; ++group) {
            const std::int64_t end = edge(group + 1);
            if (end > begin) {
                const Extent range = extent(begin, end, at);
                if (!range.isEmpty()) {
                    out.push_back({begin, end, range, (group + 0.5) * perColumn});
                }
                begin = end;
            } else if (end == m_size) {
                break;
            }
        }
    }

private:
    static constexpr std::int64_t kFan = 4;
    static constexpr std::int64_t kTop = 512; ///< this many values need no level above them

    struct Summary
    {
        float low;
        float high;
    };

    template <class At> Extent valueAt(std::size_t level, std::int64_t index, const At& at) const
    {
        if (level == 0) {
            return at(index);
        }
        const Summary& summary = m_levels[level - 1][static_cast<std::size_t>(index)];
        return {static_cast<double>(summary.low), static_cast<double>(summary.high)};
    }
    static Summary rounded(const Extent& extent)
    {
        constexpr float kEnd = std::numeric_limits<float>::infinity();
        if (extent.isEmpty()) {
            return {kEnd, -kEnd};
        }
        const auto low = static_cast<float>(extent.low);
        const auto high = static_cast<float>(extent.high);
        return {static_cast<double>(low) > extent.low ? -above(-low) : low,
                static_cast<double>(high) < extent.high ? above(high) : high};
    }
    /// The next float; std::nextafter is a call, and a million bars make one for each.
    static float above(float value)
    {
        if (value == 0) {
            return std::numeric_limits<float>::denorm_min();
        }
        const auto bits = std::bit_cast<std::uint32_t>(value);
        return std::bit_cast<float>(value > 0 ? bits + 1 : bits - 1);
    }
    /// `below` is the number of values (or summaries) one level further down.
    template <class At> void summarize(std::size_t level, std::int64_t index, std::int64_t below, const At& at)
    {
        Extent sum;
        const std::int64_t end = std::min(below, (index + 1) * kFan);
        for (std::int64_t i = index * kFan; i < end; ++i) {
            sum.add(valueAt(level, i, at));
        }
        m_levels[level][static_cast<std::size_t>(index)] = rounded(sum);
    }
    /// Brings the path above the last value up to date and adds a level where one is due.
    template <class At> void raise(const At& at)
    {
        std::int64_t below = m_size;
        for (std::size_t level = 0; level < m_levels.size(); ++level) {
            const std::int64_t index = (below - 1) / kFan;
            if (index == static_cast<std::int64_t>(m_levels[level].size())) {
                m_levels[level].push_back({});
            }
            summarize(level, index, below, at);
            below = static_cast<std::int64_t>(m_levels[level].size());
        }
        if (below > kTop) {
            build(m_size, at);
        }
    }

    std::int64_t m_size = 0;
    std::vector<std::vector<Summary>> m_levels;
};

} // namespace elite::chart
