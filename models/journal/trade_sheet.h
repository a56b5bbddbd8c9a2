// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/trade_builder.h"
#include "models/market/instrument.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace elite {

/// One round trip as a file holds it: exact, complete, without knowledge of the account that made it. Prices and
/// quantities are decimals, money is exact to 1e-8, times are UTC to the microsecond.
struct SheetTrade
{
    quint64 id = 0;
    QString account;
    InstrumentId instrument;
    Currency base;
    Currency quote;
    Decimal tickSize;
    Decimal lotSize;
    bool isSynthetic = false;
    TradeRecord trade; // In steps of tickSize and lotSize.
    std::optional<Ticks> plannedStop;
    std::optional<Ticks> plannedTarget;
    std::optional<double> r;
    Cash mae;
    Cash mfe;
    QStringList tags;
    QString thesis;
    QString note;
    QString bot; // "sma-cross#2"; empty: a person's trade.
};
bool operator==(const SheetTrade& a, const SheetTrade& b);

enum class SheetFormat : std::uint8_t { Csv, Json };

/// CSV with a header line, RFC 4180 quoting, UTF-8, point as decimal mark whatever the locale; JSON as an array of
/// objects with the same names. Cells that a spreadsheet would run as a formula are written with a quote before them.
QByteArray writeSheet(const std::vector<SheetTrade>& trades, SheetFormat format);
/// The whole file or the first thing that is wrong with it, with its line or number.
Result<std::vector<SheetTrade>> readSheet(const QByteArray& file, SheetFormat format);

} // namespace elite
