// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/rounding.h"

#include <array>
#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>

// 128-bit integers in plain C++: MSVC has no 128-bit type, and one path for every compiler is one path to prove.

namespace elite {

inline constexpr std::array<std::uint64_t, 20> kPowersOfTen = [] {
    std::array<std::uint64_t, 20> out{};
    std::uint64_t power = 1;
    for (auto& slot : out) {
        slot = power;
        power *= 10; // 10^19 still fits; the product after it is not stored.
    }
    return out;
}();

constexpr std::uint64_t magnitude(std::int64_t value)
{
    return value < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

/// The int64 with this magnitude and sign, or nothing when it does not fit. INT64_MIN counts as fitting.
constexpr std::optional<std::int64_t> withSign(std::uint64_t size, bool isNegative)
{
    constexpr std::uint64_t limit = std::uint64_t{1} << 63;
    if (isNegative) {
        return size > limit ? std::nullopt : std::optional(static_cast<std::int64_t>(std::uint64_t{0} - size));
    }
    return size >= limit ? std::nullopt : std::optional(static_cast<std::int64_t>(size));
}

/// Unsigned 128-bit.
struct Wide
{
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    friend constexpr auto operator<=>(const Wide&, const Wide&) = default;
};

constexpr Wide multiplyWide(std::uint64_t a, std::uint64_t b)
{
    constexpr std::uint64_t mask = 0xffffffffu;
    const std::uint64_t ll = (a & mask) * (b & mask);
    const std::uint64_t lh = (a & mask) * (b >> 32);
    const std::uint64_t hl = (a >> 32) * (b & mask);
    const std::uint64_t hh = (a >> 32) * (b >> 32);
    const std::uint64_t middle = (ll >> 32) + (lh & mask) + (hl & mask);
    return {hh + (lh >> 32) + (hl >> 32) + (middle >> 32), (middle << 32) | (ll & mask)};
}

/// Nothing when the product needs more than 128 bits.
constexpr std::optional<Wide> multiplyWide(Wide a, std::uint64_t b)
{
    const Wide low = multiplyWide(a.low, b);
    const Wide high = multiplyWide(a.high, b);
    const std::uint64_t sum = high.low + low.high;
    if (high.high != 0 || sum < high.low) {
        return std::nullopt;
    }
    return Wide{sum, low.low};
}

constexpr std::optional<Wide> addWide(Wide a, Wide b)
{
    const std::uint64_t low = a.low + b.low;
    const std::uint64_t carry = low < a.low ? 1 : 0;
    const std::uint64_t high = a.high + b.high;
    if (high < a.high || high + carry < high) {
        return std::nullopt;
    }
    return Wide{high + carry, low};
}

/// a must not be smaller than b.
constexpr Wide subtractWide(Wide a, Wide b)
{
    return {a.high - b.high - (a.low < b.low ? 1u : 0u), a.low - b.low};
}

struct Division
{
    std::uint64_t quotient = 0;
    std::uint64_t remainder = 0;
};

/// 128 by 64 bits; the quotient must fit 64 bits, so value.high must be below the divisor.
/// Knuth's algorithm D with two digits of 32 bits.
constexpr Division divideOnce(Wide value, std::uint64_t divisor)
{
    constexpr std::uint64_t base = std::uint64_t{1} << 32;
    constexpr std::uint64_t mask = base - 1;
    const int shift = std::countl_zero(divisor);
    const std::uint64_t d = divisor << shift;
    const std::uint64_t dHigh = d >> 32;
    const std::uint64_t dLow = d & mask;
    const std::uint64_t top = shift == 0 ? value.high : (value.high << shift) | (value.low >> (64 - shift));
    const std::uint64_t bottom = value.low << shift;

    const auto digit = [&](std::uint64_t part, std::uint64_t next) {
        std::uint64_t q = part / dHigh;
        std::uint64_t r = part % dHigh;
        while (q >= base || q * dLow > ((r << 32) | next)) {
            --q;
            r += dHigh;
            if (r >= base) {
                break;
            }
        }
        return q;
    };
    // The subtractions below wrap on purpose: the true difference is below d.
    const std::uint64_t first = digit(top, bottom >> 32);
    const std::uint64_t rest = ((top << 32) | (bottom >> 32)) - first * d;
    const std::uint64_t second = digit(rest, bottom & mask);
    const std::uint64_t remainder = ((rest << 32) | (bottom & mask)) - second * d;
    return {(first << 32) | second, remainder >> shift};
}

struct WideDivision
{
    Wide quotient;
    std::uint64_t remainder = 0;
};

/// The divisor must not be zero.
constexpr WideDivision divideWide(Wide value, std::uint64_t divisor)
{
    if (value.high == 0) {
        return {{0, value.low / divisor}, value.low % divisor};
    }
    const std::uint64_t high = value.high / divisor;
    const Division low = divideOnce({value.high % divisor, value.low}, divisor);
    return {{high, low.quotient}, low.remainder};
}

/// What `remainder` of a division by `divisor` is. `sticky`: something was dropped below it by an earlier division;
/// then the divisor must be even, or one half would lie between two remainders.
constexpr Leftover leftoverOf(std::uint64_t remainder, std::uint64_t divisor, bool sticky = false)
{
    const std::uint64_t rest = divisor - remainder; // remainder < divisor, so this does not wrap.
    auto half = remainder <=> rest;
    if (half == 0 && sticky) {
        half = std::strong_ordering::greater;
    }
    return {remainder == 0 && !sticky, half};
}

/// (value / divisor) rounded, with the sign put back; nothing when it does not fit int64.
constexpr std::optional<std::int64_t> roundedQuotient(Wide value, std::uint64_t divisor, bool isNegative,
                                                      Rounding rounding, bool sticky = false)
{
    const auto [quotient, remainder] = divideWide(value, divisor);
    if (quotient.high != 0) {
        return std::nullopt;
    }
    const bool grows
        = growsMagnitude(rounding, isNegative, (quotient.low & 1u) != 0, leftoverOf(remainder, divisor, sticky));
    if (grows && quotient.low == std::numeric_limits<std::uint64_t>::max()) {
        return std::nullopt;
    }
    return withSign(quotient.low + (grows ? 1 : 0), isNegative);
}

constexpr std::optional<std::int64_t> checkedAdd(std::int64_t a, std::int64_t b)
{
    if (b > 0 ? a > std::numeric_limits<std::int64_t>::max() - b : a < std::numeric_limits<std::int64_t>::min() - b) {
        return std::nullopt;
    }
    return a + b;
}

constexpr std::optional<std::int64_t> checkedSub(std::int64_t a, std::int64_t b)
{
    if (b > 0 ? a < std::numeric_limits<std::int64_t>::min() + b : a > std::numeric_limits<std::int64_t>::max() + b) {
        return std::nullopt;
    }
    return a - b;
}

constexpr std::optional<std::int64_t> checkedMul(std::int64_t a, std::int64_t b)
{
    const Wide product = multiplyWide(magnitude(a), magnitude(b));
    return product.high != 0 ? std::nullopt : withSign(product.low, (a < 0) != (b < 0));
}

/// a * b / c, exact in between and rounded once. Nothing when c is zero or the result does not fit.
constexpr std::optional<std::int64_t> mulDiv(std::int64_t a, std::int64_t b, std::int64_t c, Rounding rounding)
{
    if (c == 0) {
        return std::nullopt;
    }
    const bool isNegative = ((a < 0) != (b < 0)) != (c < 0);
    return roundedQuotient(multiplyWide(magnitude(a), magnitude(b)), magnitude(c), isNegative, rounding);
}

/// Signed 128-bit sum of products, for cost bases and weighted averages. Sign and magnitude; never wraps.
class WideSum
{
public:
    constexpr WideSum() = default;
    static constexpr WideSum product(std::int64_t a, std::int64_t b)
    {
        return {multiplyWide(magnitude(a), magnitude(b)), (a < 0) != (b < 0)};
    }

    /// False, and nothing changes, when the sum would need more than 128 bits of magnitude.
    [[nodiscard]] constexpr bool add(const WideSum& other)
    {
        if (m_isNegative == other.m_isNegative) {
            const auto sum = addWide(m_size, other.m_size);
            if (!sum) {
                return false;
            }
            m_size = *sum;
            return true;
        }
        if (m_size < other.m_size) {
            m_size = subtractWide(other.m_size, m_size);
            m_isNegative = other.m_isNegative;
        } else {
            m_size = subtractWide(m_size, other.m_size);
        }
        m_isNegative = m_isNegative && m_size != Wide{};
        return true;
    }
    [[nodiscard]] constexpr bool addProduct(std::int64_t a, std::int64_t b) { return add(product(a, b)); }
    constexpr WideSum negated() const { return {m_size, !m_isNegative}; }

    constexpr Wide size() const { return m_size; }
    constexpr bool isNegative() const { return m_isNegative; }
    constexpr bool isZero() const { return m_size == Wide{}; }

    /// sum / divisor, rounded once; nothing when the divisor is zero or the result does not fit.
    constexpr std::optional<std::int64_t> dividedBy(std::int64_t divisor, Rounding rounding) const
    {
        if (divisor == 0) {
            return std::nullopt;
        }
        return roundedQuotient(m_size, magnitude(divisor), m_isNegative != (divisor < 0), rounding);
    }

    friend constexpr bool operator==(const WideSum&, const WideSum&) = default;
    friend constexpr std::strong_ordering operator<=>(const WideSum& a, const WideSum& b)
    {
        if (a.m_isNegative != b.m_isNegative) {
            return a.m_isNegative ? std::strong_ordering::less : std::strong_ordering::greater;
        }
        return a.m_isNegative ? b.m_size <=> a.m_size : a.m_size <=> b.m_size;
    }

private:
    constexpr WideSum(Wide size, bool isNegative)
        : m_size(size)
        , m_isNegative(isNegative && size != Wide{}) // There is one zero.
    {
    }

    Wide m_size;
    bool m_isNegative = false;
};

} // namespace elite
