// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_frame.h"
#include "models/base/timeframe.h"

#include <QByteArrayView>

#include <vector>

// The texts of Binance and Binance.US, read: REST /api/v3 and the market streams, raw or combined. Pure functions for
// any thread.

namespace elite {

/// One text frame. Binance's own time is used where the message has one, else `received`.
void parseBinanceFrame(QByteArrayView text, Timestamp received, VenueFrame& out);

/// exchangeInfo. A rule of 0 is switched off; then the asset's own precision is the step.
Result<InstrumentList> parseBinanceInstruments(QByteArrayView text, const VenueId& venue);
/// klines. A candle whose end lies after `now` is forming.
Result<std::vector<Candle>> parseBinanceCandles(QByteArrayView text, Timeframe timeframe, Timestamp now);
/// trades and aggTrades.
Result<std::vector<PublicTrade>> parseBinanceTrades(QByteArrayView text);
/// depth.
Result<BookUpdate> parseBinanceBook(QByteArrayView text, Timestamp received);
/// ticker/24hr, ticker/bookTicker, ticker/price and the like, for one symbol or many.
Result<std::vector<VenueTicker>> parseBinanceTickers(QByteArrayView text, Timestamp received);
Result<Timestamp> parseBinanceTime(QByteArrayView text);

/// {"code":-1121,"msg":"..."}: success when the body holds no error. `httpStatus` 0 when it is not known; 451 means
/// that Binance may not serve the country, which no retry changes.
Done binanceVerdict(QByteArrayView text, int httpStatus);

} // namespace elite
