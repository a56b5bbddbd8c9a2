// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/bar_digest.h"

#include "models/trading/trading_engine.h"

#include <algorithm>

namespace elite {

BarDigest::BarDigest(std::span<const TimedBar> bars)
    : m_sums(bars.size() + 1)
    , m_blocks((bars.size() + kBlock - 1) / kBlock)
{
    std::size_t sound = 0;
    Timestamp before = Timestamp::min();
    for (Reach& block : m_blocks) {
        const std::size_t end = std::min(sound + kBlock, bars.size());
        for (; sound < end && bars[sound].time >= before && isSoundBar(bars[sound].bar); ++sound) {
            const BarTick& bar = bars[sound].bar;
            before = bars[sound].time;
            m_sums[sound + 1] = m_sums[sound] + static_cast<std::uint64_t>(bar.close.value);
            block.low = std::min(block.low, bar.low.value);
            block.high = std::max(block.high, bar.high.value);
        }
        if (sound < end) {
            break;
        }
    }
    m_bars = bars.first(sound);
}

std::size_t BarDigest::staysWithin(std::size_t first, std::size_t count, std::int64_t low, std::int64_t high) const
{
    const std::size_t end = std::min(first + count, m_bars.size());
    std::size_t at = first;
    while (at < end) {
        const Reach& block = m_blocks[at / kBlock];
        const std::size_t blockEnd = std::min((at / kBlock + 1) * kBlock, end);
        if (block.low >= low && block.high <= high) {
            at = blockEnd;
            continue;
        }
        for (; at < blockEnd; ++at) {
            if (m_bars[at].bar.low.value < low || m_bars[at].bar.high.value > high) {
                return at - first;
            }
        }
    }
    return at - first;
}

} // namespace elite
