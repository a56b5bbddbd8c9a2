// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace elite::chart {

/// How far the shown time zone is ahead of UTC, and since when: summer time changes it twice a year.
class ZoneTable
{
public:
    struct Change
    {
        std::int64_t from; ///< microseconds since 1970 UTC
        std::int64_t ahead; ///< microseconds
    };

    ZoneTable() = default; // UTC
    /// Ascending; before the first change its offset holds too.
    explicit ZoneTable(std::vector<Change> changes)
        : m_changes(std::move(changes))
    {
    }
    std::int64_t ahead(std::int64_t utc) const
    {
        if (m_changes.empty()) {
            return 0;
        }
        auto after = std::upper_bound(m_changes.begin(), m_changes.end(), utc,
                                      [](std::int64_t time, const Change& change) { return time < change.from; });
        return after == m_changes.begin() ? m_changes.front().ahead : std::prev(after)->ahead;
    }
    std::int64_t local(std::int64_t utc) const { return utc + ahead(utc); }

private:
    std::vector<Change> m_changes;
};

/// The start times of bars where they lie, without a copy, as the clock of the shown zone says them.
class BarTimes
{
public:
    BarTimes() = default;
    /// `first` is the time within the first bar, bars follow each other `stride` bytes apart.
    BarTimes(const std::int64_t* first, std::size_t stride, std::int64_t count, const ZoneTable* zone = nullptr)
        : m_first(reinterpret_cast<const std::byte*>(first))
        , m_stride(stride)
        , m_count(count)
        , m_zone(zone)
    {
    }
    explicit BarTimes(std::span<const std::int64_t> times)
        : BarTimes(times.data(), sizeof(std::int64_t), static_cast<std::int64_t>(times.size()))
    {
    }
    std::int64_t size() const { return m_count; }
    std::int64_t utc(std::int64_t bar) const
    {
        return *reinterpret_cast<const std::int64_t*>(m_first + m_stride * static_cast<std::size_t>(bar));
    }
    std::int64_t operator[](std::int64_t bar) const
    {
        const std::int64_t time = utc(bar);
        return m_zone != nullptr ? m_zone->local(time) : time;
    }
    /// The bar that begins at or before `time` (UTC); -1 when all begin later.
    std::int64_t at(std::int64_t time) const
    {
        std::int64_t low = 0;
        std::int64_t high = m_count;
        while (low < high) {
            const std::int64_t middle = low + (high - low) / 2;
            if (utc(middle) <= time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

private:
    const std::byte* m_first = nullptr;
    std::size_t m_stride = 0;
    std::int64_t m_count = 0;
    const ZoneTable* m_zone = nullptr;
};

} // namespace elite::chart
