// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"
#include "models/base/wide_int.h"

#include <compare>
#include <cstdint>
#include <optional>

namespace elite {

/// An int64 count that knows its unit: what the engine calculates with. There is no + that could wrap; use checkedAdd
/// and checkedSub, which give nothing on overflow. Two units never mix.
template <class Tag> struct Count
{
    std::int64_t value = 0;

    constexpr Count() = default;
    constexpr explicit Count(std::int64_t v)
        : value(v)
    {
    }
    constexpr bool isZero() const { return value == 0; }
    friend constexpr auto operator<=>(Count, Count) = default;

    friend constexpr std::optional<Count> checkedAdd(Count a, Count b) { return wrapped(checkedAdd(a.value, b.value)); }
    friend constexpr std::optional<Count> checkedSub(Count a, Count b) { return wrapped(checkedSub(a.value, b.value)); }
    friend constexpr std::optional<Count> checkedMul(Count a, std::int64_t times)
    {
        return wrapped(checkedMul(a.value, times));
    }
    /// a * numerator / denominator, exact in between and rounded once.
    friend constexpr std::optional<Count> mulDiv(Count a, std::int64_t numerator, std::int64_t denominator,
                                                 Rounding rounding)
    {
        return wrapped(mulDiv(a.value, numerator, denominator, rounding));
    }

private:
    static constexpr std::optional<Count> wrapped(std::optional<std::int64_t> v)
    {
        return v ? std::optional<Count>(Count(*v)) : std::nullopt;
    }
};

using Ticks = Count<struct TicksTag>; // A price in the instrument's price steps.
using Lots = Count<struct LotsTag>; // A quantity in the instrument's quantity steps.
using Cash = Count<struct CashTag>; // Money in 1e-8 of the currency's unit: up to 92,233,720,368.

inline constexpr int kCashScale = 8;

inline Decimal toDecimal(Cash cash)
{
    // INT64_MIN has no decimal; it is no amount that checked arithmetic should reach either.
    const auto out = Decimal::fromParts(cash.value, kCashScale);
    require(out.hasValue(), "cash out of range");
    return *out;
}

inline std::optional<Cash> cashFrom(Decimal amount, Rounding rounding)
{
    const auto scaled = amount.rescaled(kCashScale, rounding);
    return scaled ? std::optional<Cash>(Cash(scaled->mantissa())) : std::nullopt;
}

} // namespace elite
