// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/decimal.h"

#include "models/base/wide_int.h"

#include <cmath>
#include <limits>

namespace elite {

namespace {

constexpr std::uint64_t kMaxMantissa = 999'999'999'999'999'999u; // 18 digits.

std::uint64_t magnitude(std::int64_t value)
{
    return value < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

Error outOfRange()
{
    return {ErrorCode::OutOfRange, QStringLiteral("decimal needs more than 18 digits")};
}

Result<std::int64_t> signedMantissa(Wide value, bool negative)
{
    if (value.high != 0 || value.low > kMaxMantissa) {
        return outOfRange();
    }
    const auto plain = static_cast<std::int64_t>(value.low);
    return negative ? -plain : plain;
}

Wide roundedQuotient(Wide value, int digits, Rounding rounding)
{
    // Two steps when more than 18 digits go: the sticky part keeps ties honest.
    bool sticky = false;
    while (digits > 18) {
        const auto step = divideWide(value, 10);
        sticky = sticky || step.remainder != 0;
        value = step.quotient;
        --digits;
    }
    const std::uint64_t divisor = kPowersOfTen[static_cast<std::size_t>(digits)];
    auto [quotient, remainder] = divideWide(value, divisor);
    if (remainder == 0 && !sticky) {
        return quotient;
    }
    const std::uint64_t half = divisor / 2;
    const bool isOdd = (quotient.low & 1u) != 0;
    const bool up = rounding == Rounding::Up
        || (rounding == Rounding::HalfEven
            && (remainder > half || (divisor > 1 && remainder == half && (sticky || isOdd))));
    if (up && ++quotient.low == 0) {
        ++quotient.high;
    }
    return quotient;
}

} // namespace

Result<Decimal> Decimal::fromParts(std::int64_t mantissa, int scale)
{
    if (scale < 0 || scale > kMaxScale || magnitude(mantissa) > kMaxMantissa) {
        return outOfRange();
    }
    return Decimal(mantissa, scale);
}

Result<Decimal> Decimal::parse(QByteArrayView text)
{
    const Error bad{ErrorCode::Parse, QStringLiteral("not a plain decimal")};
    const bool negative = text.startsWith('-');
    qsizetype at = negative ? 1 : 0;
    std::uint64_t mantissa = 0;
    int scale = -1; // -1: no point seen yet.
    int digits = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '.' && scale < 0) {
            scale = 0;
            continue;
        }
        if (c < '0' || c > '9') {
            return bad;
        }
        const auto digit = static_cast<std::uint64_t>(c - '0');
        if (mantissa > (kMaxMantissa - digit) / 10) {
            return outOfRange();
        }
        mantissa = mantissa * 10 + digit;
        ++digits;
        scale += scale >= 0 ? 1 : 0;
    }
    if (digits == 0 || text.endsWith('.')) {
        return bad;
    }
    const auto plain = static_cast<std::int64_t>(mantissa);
    return fromParts(negative ? -plain : plain, scale < 0 ? 0 : scale);
}

QByteArray Decimal::toText() const
{
    QByteArray digits = QByteArray::number(static_cast<qulonglong>(magnitude(m_mantissa)));
    if (m_scale > 0) {
        digits = digits.rightJustified(m_scale + 1, '0');
        digits.insert(digits.size() - m_scale, '.');
    }
    return m_mantissa < 0 ? '-' + digits : digits;
}

double Decimal::toDouble() const
{
    return static_cast<double>(m_mantissa) / std::pow(10.0, m_scale);
}

Result<Decimal> Decimal::rescaled(int scale, Rounding rounding) const
{
    if (scale < 0 || scale > kMaxScale) {
        return outOfRange();
    }
    const bool negative = m_mantissa < 0;
    const Wide value = scale >= m_scale
        ? multiplyWide(magnitude(m_mantissa), kPowersOfTen[static_cast<std::size_t>(scale - m_scale)])
        : roundedQuotient({0, magnitude(m_mantissa)}, m_scale - scale, rounding);
    const auto mantissa = signedMantissa(value, negative);
    return mantissa ? fromParts(*mantissa, scale) : Result<Decimal>(mantissa.error());
}

Result<Decimal> Decimal::add(Decimal a, Decimal b)
{
    const int scale = std::max(a.scale(), b.scale());
    const auto left = a.rescaled(scale, Rounding::Down);
    const auto right = b.rescaled(scale, Rounding::Down);
    if (!left || !right) {
        return outOfRange();
    }
    return fromParts(left->mantissa() + right->mantissa(), scale); // |each| < 10^18, so the sum fits int64.
}

Result<Decimal> Decimal::multiply(Decimal a, Decimal b, int scale, Rounding rounding)
{
    const bool negative = (a.m_mantissa < 0) != (b.m_mantissa < 0);
    const Wide product = multiplyWide(magnitude(a.m_mantissa), magnitude(b.m_mantissa));
    const int surplus = a.m_scale + b.m_scale - scale;
    if (scale < 0 || scale > kMaxScale) {
        return outOfRange();
    }
    if (surplus < 0) {
        const auto exact = signedMantissa(product, negative);
        return exact ? fromParts(*exact, a.m_scale + b.m_scale)->rescaled(scale, rounding) : Result<Decimal>(exact.error());
    }
    const auto mantissa = signedMantissa(roundedQuotient(product, surplus, rounding), negative);
    return mantissa ? fromParts(*mantissa, scale) : Result<Decimal>(mantissa.error());
}

std::strong_ordering operator<=>(Decimal a, Decimal b)
{
    const bool aNegative = a.m_mantissa < 0;
    const bool bNegative = b.m_mantissa < 0;
    if (aNegative != bNegative) {
        return aNegative ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    const int scale = std::max(a.scale(), b.scale());
    const Wide left = multiplyWide(magnitude(a.m_mantissa), kPowersOfTen[static_cast<std::size_t>(scale - a.scale())]);
    const Wide right = multiplyWide(magnitude(b.m_mantissa), kPowersOfTen[static_cast<std::size_t>(scale - b.scale())]);
    return aNegative ? right <=> left : left <=> right;
}

} // namespace elite
