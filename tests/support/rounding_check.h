// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/rounding.h"
#include "tests/support/big_int.h"

#include <array>
#include <cstdint>
#include <optional>

namespace elite::test {

inline constexpr std::array<Rounding, 7> kAllRoundings{Rounding::HalfEven, Rounding::HalfUp, Rounding::HalfDown,
                                                       Rounding::Down,     Rounding::Up,     Rounding::Floor,
                                                       Rounding::Ceiling};

/// Is `value` what rounding numerator/divisor by this mode means? Written from the definition of each mode, by
/// multiplying back: there is no division to share a mistake with. The divisor is positive.
inline bool isRounded(const BigInt& value, const BigInt& numerator, const BigInt& divisor, Rounding rounding)
{
    const BigInt error = numerator - value * divisor; // (exact - value) * divisor
    const BigInt twice = error.abs() + error.abs();
    const bool isAway = error.isZero() || error.isNegative() != numerator.isNegative();
    switch (rounding) {
    case Rounding::HalfEven:
        return twice < divisor || (twice == divisor && !value.isOdd());
    case Rounding::HalfUp:
        return twice < divisor || (twice == divisor && isAway);
    case Rounding::HalfDown:
        return twice < divisor || (twice == divisor && !isAway);
    case Rounding::Down:
        return error.abs() < divisor && (error.isZero() || !isAway);
    case Rounding::Up:
        return error.abs() < divisor && isAway;
    case Rounding::Floor:
        return error.abs() < divisor && !error.isNegative();
    case Rounding::Ceiling:
        return error.abs() < divisor && (error.isZero() || error.isNegative());
    }
    return false;
}

/// Does some value between the limits satisfy the definition? Then "does not fit" would be a wrong answer. Rounding is
/// monotonic, so it is enough to look at the limits themselves and at what lies strictly between them.
inline bool fitsRounded(const BigInt& numerator, const BigInt& divisor, Rounding rounding, std::int64_t lowest,
                        std::int64_t highest)
{
    if (numerator >= BigInt(lowest) * divisor && numerator <= BigInt(highest) * divisor) {
        return true;
    }
    return isRounded(BigInt(highest), numerator, divisor, rounding)
        || isRounded(BigInt(lowest), numerator, divisor, rounding);
}

inline bool isRightAnswer(std::optional<std::int64_t> answer, const BigInt& numerator, const BigInt& divisor,
                          Rounding rounding, std::int64_t lowest, std::int64_t highest)
{
    return answer ? isRounded(BigInt(*answer), numerator, divisor, rounding)
                  : !fitsRounded(numerator, divisor, rounding, lowest, highest);
}

/// A million where the compiler optimises, an eighth of it in a debug build.
inline int propertyRuns()
{
#if defined(__OPTIMIZE__) || defined(NDEBUG)
    return 1'000'000;
#else
    return 125'000;
#endif
}

} // namespace elite::test
