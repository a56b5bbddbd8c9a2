// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"
#include "models/base/short_text.h"

#include <QByteArrayView>

#include <compare>

namespace elite {

/// A Decimal that knows what it counts. Two kinds never mix: adding a Price to a Quantity does not compile.
/// A price times a quantity needs the instrument's rules and stands with Instrument.
template <class Tag> class DecimalOf
{
public:
    constexpr DecimalOf() = default;
    constexpr explicit DecimalOf(Decimal value)
        : m_value(value)
    {
    }
    static Result<DecimalOf> parse(QByteArrayView text)
    {
        const auto value = Decimal::parse(text);
        return value ? Result<DecimalOf>(DecimalOf(*value)) : Result<DecimalOf>(value.error());
    }

    constexpr Decimal value() const { return m_value; }
    QByteArray toText() const { return m_value.toText(); }
    constexpr bool isZero() const { return m_value.isZero(); }
    constexpr bool isPositive() const { return m_value.isPositive(); }
    constexpr bool isNegative() const { return m_value.isNegative(); }

    friend Result<DecimalOf> add(DecimalOf a, DecimalOf b) { return wrapped(Decimal::add(a.m_value, b.m_value)); }
    friend Result<DecimalOf> subtract(DecimalOf a, DecimalOf b)
    {
        return wrapped(Decimal::subtract(a.m_value, b.m_value));
    }
    friend std::strong_ordering operator<=>(DecimalOf a, DecimalOf b) { return a.m_value <=> b.m_value; }
    friend bool operator==(DecimalOf a, DecimalOf b) { return a.m_value == b.m_value; }

private:
    static Result<DecimalOf> wrapped(const Result<Decimal>& value)
    {
        return value ? Result<DecimalOf>(DecimalOf(*value)) : Result<DecimalOf>(value.error());
    }

    Decimal m_value;
};

using Price = DecimalOf<struct PriceTag>; // Counter currency per one unit of the base currency.
using Quantity = DecimalOf<struct QuantityTag>; // Units of the base currency.

/// An asset code as the venue writes it: "BTC", "1INCH", "TSLAx".
using Currency = ShortText<15>;

/// An amount in one currency. Different currencies never add up.
class Money
{
public:
    constexpr Money() = default;
    constexpr Money(Decimal amount, Currency currency)
        : m_amount(amount)
        , m_currency(currency)
    {
    }

    constexpr Decimal amount() const { return m_amount; }
    constexpr const Currency& currency() const { return m_currency; }
    constexpr Money negated() const { return {m_amount.negated(), m_currency}; }
    /// "12.50 EUR": for logs and files; the window formats by locale.
    QByteArray toText() const;

    static Result<Money> add(const Money& a, const Money& b);
    static Result<Money> subtract(const Money& a, const Money& b) { return add(a, b.negated()); }
    Result<Money> rescaled(int scale, Rounding rounding) const;

    friend bool operator==(const Money&, const Money&) = default;

private:
    Decimal m_amount;
    Currency m_currency;
};

} // namespace elite
