// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/indicators/indicator.h"

#include <cmath>
#include <random>
#include <vector>

namespace elite::test {

inline constexpr std::int64_t kBarLength = 300'000'000; // five minutes
inline constexpr std::int64_t kFirstBar = 1'700'000'100'000'000 / kBarLength * kBarLength;

/// A walk that is the same on every machine: whole numbers only.
inline std::vector<indicators::BarValues> walkBars(int count, std::int64_t first = kFirstBar)
{
    std::vector<indicators::BarValues> bars;
    std::uint32_t state = 20'240'229;
    const auto next = [&](std::uint32_t below) {
        state = state * 1'664'525U + 1'013'904'223U;
        return static_cast<std::int64_t>((state >> 8) % below);
    };
    std::int64_t price = 620'000;
    for (int i = 0; i < count; ++i) {
        const std::int64_t open = price;
        price += next(4001) - 2000;
        const std::int64_t high = std::max(open, price) + next(1200);
        const std::int64_t low = std::min(open, price) - next(1200);
        const auto money = [](std::int64_t ticks) { return static_cast<double>(ticks) / 10; };
        bars.push_back({money(open), money(high), money(low), money(price), static_cast<double>(1 + next(50)),
                        first + i * kBarLength});
    }
    return bars;
}

} // namespace elite::test
