// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/rounding.h"

#include <QByteArray>
#include <QByteArrayView>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>

namespace elite {

/// An exact decimal: mantissa * 10^-scale. Keeps the venue's own digits and never goes through double.
/// The mantissa is any int64 but INT64_MIN, so that negation cannot fail. Whatever does not fit is an error.
class Decimal
{
public:
    static constexpr int kMaxScale = 18;
    static constexpr std::int64_t kMaxMantissa = std::numeric_limits<std::int64_t>::max();

    /// Why a text is not a decimal; `Ok` when it is.
    enum class ParseIssue : std::uint8_t { Ok, Empty, NotANumber, LeadingZero, Unfinished, TooManyDigits };

    constexpr Decimal() = default;
    static Result<Decimal> fromParts(std::int64_t mantissa, int scale);
    /// The same without building an Error: for stored numbers that are read by the million.
    static constexpr std::optional<Decimal> ofParts(std::int64_t mantissa, int scale) noexcept
    {
        return scale < 0 || scale > kMaxScale || mantissa < -kMaxMantissa ? std::nullopt
                                                                          : std::optional(Decimal(mantissa, scale));
    }
    static constexpr Decimal fromInteger(std::int32_t value) { return {value, 0}; }

    /// Takes the grammar of a JSON number, quoted or not on the wire: [-] digits [. digits] [e|E [+|-] digits], no
    /// leading zeros. That is what every venue sends (Bitstamp writes 1e-8). Trailing zeros that do not fit are
    /// dropped, because the value stays the same ("9999999999.0000000000000000"); any other surplus digit is refused.
    /// Refused as well: "+1", ".5", "1.", " 1", "1,5", "NaN", "Infinity", "0x1", "0.-10000".
    static Result<Decimal> parse(QByteArrayView text);
    /// The same without building an Error: for frames, where a refusal is only counted.
    static ParseIssue parse(QByteArrayView text, Decimal& out) noexcept;
    /// The quick way for numbers in the middle of a text that ends in a zero: reads plain digits with or without a
    /// fraction, at most 18 of them, and returns where they end. Null when it is anything else: ask `parse` then.
    static const char* scan(const char* at, Decimal& out) noexcept;
    /// For figures that venues compute in floating point (24 h volume, "0.0016429999999999999"): keeps at most
    /// `maxScale` decimals, rounded. Not for prices or sizes that become orders.
    static Result<Decimal> parseRounded(QByteArrayView text, int maxScale, Rounding rounding);

    constexpr std::int64_t mantissa() const { return m_mantissa; }
    constexpr int scale() const { return m_scale; }
    constexpr bool isZero() const { return m_mantissa == 0; }
    constexpr bool isNegative() const { return m_mantissa < 0; }
    constexpr bool isPositive() const { return m_mantissa > 0; }
    constexpr Decimal negated() const { return {-m_mantissa, m_scale}; }
    constexpr Decimal abs() const { return m_mantissa < 0 ? negated() : *this; }
    /// The same value with the smallest scale: 1.500 -> 1.5.
    Decimal trimmed() const;
    QByteArray toText() const;
    /// For painting and statistics only: never back into a price, a size or money.
    double toDouble() const;

    /// Exact or an error.
    static Result<Decimal> add(Decimal a, Decimal b);
    static Result<Decimal> subtract(Decimal a, Decimal b) { return add(a, b.negated()); }
    static Result<Decimal> multiply(Decimal a, Decimal b, int scale, Rounding rounding);
    static Result<Decimal> divide(Decimal a, Decimal b, int scale, Rounding rounding);
    Result<Decimal> rescaled(int scale, Rounding rounding) const;
    /// How many whole steps fit, rounded: 10.07 by 0.05 Down is 201. The step must be positive.
    Result<std::int64_t> inSteps(Decimal step, Rounding rounding) const;
    bool isMultipleOf(Decimal step) const;

    /// By value: 1.50 equals 1.5.
    friend std::strong_ordering operator<=>(Decimal a, Decimal b);
    friend bool operator==(Decimal a, Decimal b) { return (a <=> b) == 0; }

private:
    constexpr Decimal(std::int64_t mantissa, int scale)
        : m_mantissa(mantissa)
        , m_scale(static_cast<std::int8_t>(scale))
    {
    }

    std::int64_t m_mantissa = 0;
    std::int8_t m_scale = 0;
};

inline const char* Decimal::scan(const char* at, Decimal& out) noexcept
{
    const auto digitOf = [](char c) { return static_cast<unsigned>(static_cast<unsigned char>(c)) - '0'; };
    const bool isNegative = *at == '-';
    at += isNegative ? 1 : 0;
    const char* const begin = at;
    std::uint64_t mantissa = 0; // What overflows has too many digits and is not used.
    for (unsigned digit = digitOf(*at); digit < 10; digit = digitOf(*++at)) {
        mantissa = mantissa * 10 + digit;
    }
    std::ptrdiff_t digits = at - begin;
    if (digits == 0 || (*begin == '0' && digits > 1)) {
        return nullptr;
    }
    int scale = 0;
    if (*at == '.') {
        const char* const fraction = ++at;
        for (unsigned digit = digitOf(*at); digit < 10; digit = digitOf(*++at)) {
            mantissa = mantissa * 10 + digit;
        }
        if (at == fraction) {
            return nullptr;
        }
        digits += at - fraction;
        scale = static_cast<int>(at - fraction);
    }
    if (digits > kMaxScale) {
        return nullptr;
    }
    const auto plain = static_cast<std::int64_t>(mantissa);
    out = Decimal(isNegative ? -plain : plain, scale);
    return at;
}

} // namespace elite
