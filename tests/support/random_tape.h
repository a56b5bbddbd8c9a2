// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backtest/backtester.h"
#include "models/trading/stable_draw.h"

namespace elite::test {

/// Numbers that are the same on every machine: no std::*_distribution.
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed)
    {
    }
    std::uint64_t next() { return mixBits(m_state++); }
    /// 0 .. bound - 1
    std::int64_t below(std::int64_t bound)
    {
        return static_cast<std::int64_t>(((next() >> 32) * static_cast<std::uint64_t>(bound)) >> 32);
    }
    std::int64_t between(std::int64_t low, std::int64_t high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }

private:
    std::uint64_t m_state;
};

/// A random walk in ticks around `start`, one-minute bars.
inline std::vector<TimedBar> randomBars(std::size_t count, std::uint64_t seed, std::int64_t start = 1'000'000)
{
    Dice dice(seed);
    std::vector<TimedBar> bars;
    bars.reserve(count);
    std::int64_t price = start;
    const Timestamp first = fromMicros(1'700'000'000'000'000 / 60'000'000 * 60'000'000);
    for (std::size_t i = 0; i < count; ++i) {
        BarTick bar;
        const std::int64_t open = price + dice.between(-80, 80);
        std::int64_t high = open;
        std::int64_t low = open;
        std::int64_t at = open;
        for (int step = 0; step < 4; ++step) {
            at += dice.between(-600, 600) + (start - at) / 4000;
            at = at < start / 10 ? start / 10 : at;
            high = at > high ? at : high;
            low = at < low ? at : low;
        }
        bar.open = Ticks(open);
        bar.high = Ticks(high);
        bar.low = Ticks(low);
        bar.close = Ticks(at);
        bar.volume = Lots(dice.between(1'000'000, 20'000'000));
        price = at;
        bars.push_back({first + std::chrono::minutes(i + 1), bar});
    }
    return bars;
}

} // namespace elite::test
