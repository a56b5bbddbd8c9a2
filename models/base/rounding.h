// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

namespace elite {

/// What happens to digits that do not fit. There is no default anywhere: every caller names one.
enum class Rounding {
    HalfEven, // Nearest; a tie goes to the even neighbour.
    HalfUp, // Nearest; a tie goes away from zero.
    HalfDown, // Nearest; a tie goes towards zero.
    Down, // Towards zero.
    Up, // Away from zero.
    Floor, // Towards minus infinity.
    Ceiling, // Towards plus infinity.
};

/// The part that a division leaves behind, compared with zero and with one half.
struct Leftover
{
    bool isZero = true;
    std::strong_ordering againstHalf = std::strong_ordering::less;
};

/// Must the magnitude of a truncated quotient grow by one?
constexpr bool growsMagnitude(Rounding rounding, bool isNegative, bool isOdd, Leftover leftover)
{
    if (leftover.isZero) {
        return false;
    }
    switch (rounding) {
    case Rounding::HalfEven:
        return leftover.againstHalf > 0 || (leftover.againstHalf == 0 && isOdd);
    case Rounding::HalfUp:
        return leftover.againstHalf >= 0;
    case Rounding::HalfDown:
        return leftover.againstHalf > 0;
    case Rounding::Down:
        return false;
    case Rounding::Up:
        return true;
    case Rounding::Floor:
        return isNegative;
    case Rounding::Ceiling:
        return !isNegative;
    }
    return false;
}

} // namespace elite
