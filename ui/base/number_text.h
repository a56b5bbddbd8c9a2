// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"

#include <QLocale>
#include <QString>

namespace elite {

/// Whether a plus is written. Results always carry their sign, prices never.
enum class Sign { MinusOnly, Always };

// Texts of figures for people. The minus is U+2212, thousands and digits are those of the locale, the space before a
// unit does not break. In a right-to-left locale every figure is isolated (U+2066 ... U+2069), so it keeps its order.

/// Exactly the decimals it has: 1.50 stays 1.50.
QString formatNumber(const Decimal& value, const QLocale& locale, Sign sign = Sign::MinusOnly);
/// Rounded half to even to `decimals`; a value that rounds to nothing has no sign.
QString formatRounded(const Decimal& value, int decimals, const QLocale& locale, Sign sign = Sign::MinusOnly);
/// "10,164.44 USD"
QString formatMoney(const Money& money, const QLocale& locale, Sign sign = Sign::MinusOnly);
/// "54.3 %": the value is already in percent.
QString formatPercent(const Decimal& percent, int decimals, const QLocale& locale, Sign sign = Sign::MinusOnly);
/// "+0.73 R", "94,900.0 USD": any figure with its unit and its sign.
QString formatSigned(const Decimal& value, const QString& unit, const QLocale& locale);
/// "0.2 s", "48 s", "12 min", "3 h", "2 d": how long ago.
QString formatAge(qint64 milliseconds, const QLocale& locale);
/// "4,200 of 12,000" is made by the caller; this is the plain whole number.
QString formatCount(qint64 count, const QLocale& locale);
/// Wraps a left-to-right text (a symbol, a figure) for use inside right-to-left text.
QString isolated(const QString& text);

} // namespace elite
