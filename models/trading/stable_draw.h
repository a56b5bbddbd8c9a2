// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

// Chance without a generator: every draw is a hash of (seed, order key, purpose, n). Adding or removing one order never
// changes what happens to another, and a replay repeats every draw.

namespace elite {

enum class DrawPurpose : std::uint64_t { Slippage = 1, Rejection = 2, TouchFill = 3, Partial = 4, Latency = 5 };

constexpr std::uint64_t mixBits(std::uint64_t z) // One step of SplitMix64.
{
    z += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

inline constexpr std::uint64_t kFnvStart = 0xcbf29ce484222325u;

/// FNV-1a, 64 bits; `hash` continues an earlier text.
constexpr std::uint64_t fnv1a64(std::string_view text, std::uint64_t hash = kFnvStart)
{
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3u;
    }
    return hash;
}

/// The hash of a text that goes on with this number in decimal digits: "bot:rsi#" and 12 without building "bot:rsi#12".
constexpr std::uint64_t fnv1a64(std::uint64_t number, std::uint64_t hash)
{
    char digits[20] = {};
    int count = 0;
    do {
        digits[19 - count++] = static_cast<char>('0' + number % 10);
        number /= 10;
    } while (number != 0);
    return fnv1a64(std::string_view(digits + 20 - count, static_cast<std::size_t>(count)), hash);
}

constexpr std::uint64_t stableDraw(std::uint64_t seed, std::uint64_t keyHash, DrawPurpose purpose, std::uint64_t n)
{
    return mixBits(mixBits(mixBits(seed ^ keyHash) ^ static_cast<std::uint64_t>(purpose)) ^ n);
}

/// True with probability threshold / 2^32.
constexpr bool isBelow(std::uint64_t draw, std::uint32_t threshold)
{
    return (draw >> 32) < threshold;
}

inline constexpr std::uint32_t kRejectionThreshold = 128'849'018; // floor(0.03 * 2^32)

/// A seed at or after `from` whose simulated venue refuses the first order of a person and takes the next ones, for
/// somebody's very first run: a refusal is met before it costs anything.
constexpr std::uint64_t refusesFirstSeed(std::uint64_t from)
{
    constexpr std::uint64_t kOthers = 4;
    for (std::uint64_t seed = from;; ++seed) {
        bool fits = true;
        for (std::uint64_t ordinal = 1; fits && ordinal <= 1 + kOthers; ++ordinal) {
            const std::uint64_t key = fnv1a64(ordinal, fnv1a64(":", fnv1a64("manual")));
            fits = isBelow(stableDraw(seed, key, DrawPurpose::Rejection, 0), kRejectionThreshold) == (ordinal == 1);
        }
        if (fits) {
            return seed;
        }
    }
}

/// 1000 to 2000 hundredths of a basis point: 0.1 % to 0.2 %.
constexpr std::int64_t slippageCentiBp(std::uint64_t draw)
{
    return 1000 + static_cast<std::int64_t>(((draw >> 32) * 1001u) >> 32);
}

} // namespace elite
