// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>

namespace elite {

/// Unsigned 128-bit, only what Decimal needs. Portable: MSVC has no __int128.
struct Wide {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    friend constexpr auto operator<=>(const Wide&, const Wide&) = default;
};

constexpr Wide multiplyWide(std::uint64_t a, std::uint64_t b)
{
    const std::uint64_t mask = 0xffffffffu;
    const std::uint64_t ll = (a & mask) * (b & mask);
    const std::uint64_t lh = (a & mask) * (b >> 32);
    const std::uint64_t hl = (a >> 32) * (b & mask);
    const std::uint64_t hh = (a >> 32) * (b >> 32);
    const std::uint64_t middle = (ll >> 32) + (lh & mask) + (hl & mask);
    return {hh + (lh >> 32) + (hl >> 32) + (middle >> 32), (middle << 32) | (ll & mask)};
}

struct WideDivision {
    Wide quotient;
    std::uint64_t remainder;
};

/// Schoolbook division, one bit at a time. divisor must be below 2^63.
constexpr WideDivision divideWide(Wide value, std::uint64_t divisor)
{
    WideDivision out{{}, 0};
    for (int bit = 127; bit >= 0; --bit) {
        const std::uint64_t next = bit >= 64 ? (value.high >> (bit - 64)) & 1u : (value.low >> bit) & 1u;
        out.remainder = (out.remainder << 1) | next;
        if (out.remainder >= divisor) {
            out.remainder -= divisor;
            if (bit >= 64) {
                out.quotient.high |= std::uint64_t{1} << (bit - 64);
            } else {
                out.quotient.low |= std::uint64_t{1} << bit;
            }
        }
    }
    return out;
}

inline constexpr std::array<std::uint64_t, 19> kPowersOfTen = [] {
    std::array<std::uint64_t, 19> out{};
    std::uint64_t power = 1;
    for (auto& slot : out) {
        slot = power;
        power *= 10;
    }
    return out;
}();

} // namespace elite
