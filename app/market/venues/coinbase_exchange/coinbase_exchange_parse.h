// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_frame.h"
#include "models/base/timeframe.h"

#include <QByteArrayView>

#include <vector>

// The texts of Coinbase Exchange, read: its public REST calls and its feed. Pure functions for any thread.

namespace elite {

/// One text frame. A level whose size is no number ("0.-10000" was recorded) is left out and counted as refused; books
/// have no number of their own.
void parseCoinbaseExchangeFrame(QByteArrayView text, Timestamp received, VenueFrame& out);

/// products
Result<InstrumentList> parseCoinbaseExchangeInstruments(QByteArrayView text);
/// products/{id}/candles, oldest first.
Result<std::vector<Candle>> parseCoinbaseExchangeCandles(QByteArrayView text, Timeframe timeframe, Timestamp now);
/// products/{id}/trades, oldest first.
Result<std::vector<PublicTrade>> parseCoinbaseExchangeTrades(QByteArrayView text);
/// products/{id}/book?level=2
Result<BookUpdate> parseCoinbaseExchangeBook(QByteArrayView text, Timestamp received);
/// products/{id}/ticker; the answer does not name its market.
Result<VenueTicker> parseCoinbaseExchangeTicker(QByteArrayView text, Timestamp received);
/// products/{id}/stats
Result<DayFigures> parseCoinbaseExchangeStats(QByteArrayView text, Timestamp received);
Result<Timestamp> parseCoinbaseExchangeTime(QByteArrayView text);

/// {"message":".."}: success when the body holds no error. `httpStatus` 0 when it is not known.
Done coinbaseExchangeVerdict(QByteArrayView text, int httpStatus);

/// "granularity" of a request in seconds; empty where there are no such candles.
QByteArray coinbaseExchangeGranularity(Timeframe timeframe);

} // namespace elite
