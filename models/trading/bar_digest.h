// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/engine_input.h"

#include <span>
#include <vector>

namespace elite {

/// What every run over the same bars would work out again: how many of them are sound and in order of time, sums of
/// their closes, and the reach of each block of them. Made once, read by any number of runs on any threads; the bars
/// must outlive it. It ends before the first bar that is not sound.
class BarDigest
{
public:
    explicit BarDigest(std::span<const TimedBar> bars);

    std::span<const TimedBar> bars() const { return m_bars; }
    std::size_t size() const { return m_bars.size(); }

    /// sums()[i] is the sum of the first i closes. It wraps; the difference of two is right where it fits.
    const std::vector<std::uint64_t>& sums() const { return m_sums; }
    /// Of the `length` closes up to and including bar `at`.
    std::int64_t sumOf(std::size_t at, std::size_t length) const
    {
        return static_cast<std::int64_t>(m_sums[at + 1] - m_sums[at + 1 - length]);
    }

    /// How many bars from `first` on, at most `count`, stay within these prices, both included.
    std::size_t staysWithin(std::size_t first, std::size_t count, std::int64_t low, std::int64_t high) const;

private:
    static constexpr std::size_t kBlock = 64;
    struct Reach
    {
        std::int64_t low = INT64_MAX;
        std::int64_t high = INT64_MIN;
    };

    std::span<const TimedBar> m_bars;
    std::vector<std::uint64_t> m_sums;
    std::vector<Reach> m_blocks;
};

} // namespace elite
