// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/fill_rows.h"

namespace elite {

// How the cells of exports are written. Part of readFills().

/// Digits, with a fraction behind `point` when there is one: "12", "12.5". Nothing else, no sign.
bool isPlainNumber(QStringView text, QChar point);
/// "1,234,567.8": groups of three from the right, at least one, and the fraction behind `point`.
bool isGroupedNumber(QStringView text, QChar group, QChar point);
/// "+02:00", "-3", "+0530" in minutes; nothing when it is none.
std::optional<int> zoneMinutes(QStringView text);

enum class Thousands { None, Comma, Blank };

/// The number in `cell`; nothing when it is not one. Groups of thousands only where the format writes them.
std::optional<Decimal> cellNumber(QString cell, bool isDecimalComma, Thousands thousands);
/// "0.0012BTC" with its unit at the end.
std::optional<Decimal> numberBefore(const QString& cell, const QString& unit);
/// Microseconds UTC. Epoch numbers by their digits; a zone in the text wins over the offset.
std::optional<Timestamp> cellTime(const QString& cell, int utcOffsetMinutes);
/// XXBT, XBT and BTC are one.
QString krakenAsset(const QString& asset);
/// How much an asset is money rather than goods: 3 state money, 2 tied to it, 1 bitcoin, 0 anything else.
int moneyRank(const QString& asset);

} // namespace elite
