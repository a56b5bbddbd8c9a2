// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArrayView>

#include <compare>
#include <cstdint>

namespace elite {

enum class Rounding { HalfEven, Down, Up }; // Down = towards zero, Up = away from zero.

/// An exact decimal: mantissa * 10^-scale, up to 18 significant digits.
/// Keeps the venue's own digits; never goes through double.
class Decimal {
public:
    static constexpr int kMaxScale = 18;

    constexpr Decimal() = default;
    static Result<Decimal> parse(QByteArrayView text);
    static Result<Decimal> fromParts(std::int64_t mantissa, int scale);

    std::int64_t mantissa() const { return m_mantissa; }
    int scale() const { return m_scale; }
    QByteArray toText() const;
    double toDouble() const; // For painting and statistics only.

    static Result<Decimal> add(Decimal a, Decimal b);
    static Result<Decimal> multiply(Decimal a, Decimal b, int scale, Rounding rounding);
    Result<Decimal> rescaled(int scale, Rounding rounding) const;

    friend std::strong_ordering operator<=>(Decimal a, Decimal b);
    friend bool operator==(Decimal a, Decimal b) { return (a <=> b) == 0; }

private:
    constexpr Decimal(std::int64_t mantissa, int scale) : m_mantissa(mantissa), m_scale(static_cast<std::int8_t>(scale)) {}

    std::int64_t m_mantissa = 0;
    std::int8_t m_scale = 0;
};

} // namespace elite
