// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/instrument.h"
#include "models/trading/contract.h"
#include "models/trading/order.h"
#include "ui/base/number_text.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace elite {

// Figures and names of the trading desk as people read them. All follow the locale.

/// "BTC-USD"
QString symbolName(const Instrument& instrument);
/// "Kraken", "Coinbase Exchange"; a venue that has no name here shows its id.
QString venueName(const VenueId& venue);

/// "96,412.3": with the decimals of the instrument, without its unit.
QString priceText(const Contract& contract, Ticks price, const QLocale& locale);
QString quantityText(const Contract& contract, Lots quantity, const QLocale& locale);
/// "0.0163 BTC"
QString amountText(const Contract& contract, Lots quantity, const QLocale& locale);

/// Decimals that money of this currency is shown with: 2, and 8 for coins that are money.
int decimalsOf(const Currency& currency);
/// "+72.08 USD", rounded half even. An amount that is not nothing never reads as nothing.
QString cashText(Cash amount, const Currency& currency, const QLocale& locale, Sign sign = Sign::MinusOnly);
/// The same without its unit, for columns with the unit in the header.
QString cashFigure(Cash amount, const Currency& currency, const QLocale& locale, Sign sign = Sign::MinusOnly);

/// "+0.73 R"
QString rText(double r, const QLocale& locale);
/// "+1.84 %": the share times 100.
QString shareText(double share, int decimals, const QLocale& locale, Sign sign = Sign::MinusOnly);

QString sideText(Side side); // Buy, Sell
QString positionText(Side side); // Long, Short
QString typeText(OrderType type);
QString tifText(TimeInForce tif);
/// "Sell stop", "Buy limit"
QString orderText(Side side, OrderType type);

/// "14:35:20", "12 Nov 14:35" in UTC, as the locale writes months.
QString clockText(Timestamp time, const QLocale& locale);
/// While a tape is practised blind its days are counted from its first one instead of named, wherever these functions
/// write them; nothing ends it.
void setBlindDays(std::optional<Timestamp> tapeStart);
QString dayClockText(Timestamp time, const QLocale& locale);
QString dayText(Timestamp time, const QLocale& locale);
/// "15 min", "30 s"
QString durationText(Duration duration, const QLocale& locale);

} // namespace elite
