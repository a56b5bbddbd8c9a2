// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"

#include <QStringView>

#include <vector>

namespace elite {

/// A number in a sentence that can be a price: not a percentage, time, date, count of bars, period of an indicator or
/// a name such as H1 or 4h.
struct TextNumber
{
    Decimal value;
    bool isGrouped = false; // Written with separators of thousands.
    int trailingZeros = 0; // Before the decimal point; 96,400 has two.
    qsizetype at = 0;
    qsizetype length = 0;
};

std::vector<TextNumber> numbersIn(QStringView text);

} // namespace elite
