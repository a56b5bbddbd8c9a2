// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/base/timestamp.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

// Reference rates of central banks, read. One fixing per working day: for converting amounts, never for trading.

namespace elite {

struct FxRate
{
    Currency currency;
    Decimal rate; // So many of `currency` for one of the base.
};

struct FxTable
{
    Timestamp day; // 00:00 UTC of the day that the fixing is named after.
    Currency base;
    std::vector<FxRate> rates;
    int refused = 0; // Entries that cannot be true: left out.
};

/// eurofxref-daily.xml and its longer relatives, newest day first as the bank writes them. Base EUR.
Result<std::vector<FxTable>> parseEcbRates(const QByteArray& xml);
/// Frankfurter's latest and a single day: {"base":"USD","date":"..","rates":{..}}.
Result<FxTable> parseFrankfurterRates(QByteArrayView text);

} // namespace elite
