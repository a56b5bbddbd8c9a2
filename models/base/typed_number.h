// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"

#include <QStringView>

#include <array>
#include <cstdint>

namespace elite {

enum class TypedIssue : std::uint8_t {
    None,
    Empty,
    NotANumber, ///< letters, signs in the middle, two decimal points
    BadGrouping, ///< 1,50,00 or 12,3456.0: thousands do not stand where they must
    Ambiguous, ///< "1.500" in German: one thousand five hundred, or one and a half?
    TooLong, ///< more than 18 digits
};

/// What a person typed into a number field, understood or refused.
struct TypedNumber
{
    TypedIssue issue = TypedIssue::Empty;
    Decimal value; ///< set when the issue is None
    std::array<Decimal, 2> readings; ///< both meanings when it is Ambiguous: as thousands, as decimals

    bool ok() const { return issue == TypedIssue::None; }
};

/// Reads digits of any script, one sign, grouping and one decimal separator. The last separator is the decimal one when
/// the shape allows nothing else; a single point or comma before exactly three digits is taken only when it is the
/// user's own decimal point (QLocale::decimalPoint), and refused otherwise, because guessing wrong is a factor of a
/// thousand in an order.
TypedNumber parseTyped(QStringView text, QStringView decimalPoint);

} // namespace elite
