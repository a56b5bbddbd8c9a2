// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_frame.h"
#include "models/base/timeframe.h"

#include <QByteArrayView>

#include <vector>

// The texts of Coinbase Advanced Trade, read: the keyless REST calls below /api/v3/brokerage/market and its public
// stream. Pure functions for any thread.
//
// A subscription to BTC-USDC answers as BTC-USD: the two share one book, so the stream subscribes to the alias.

namespace elite {

/// One text frame. Coinbase counts the messages of a connection from 0; `sequence` is that number plus one. Its candles
/// are always of five minutes.
void parseCoinbaseFrame(QByteArrayView text, Timestamp received, VenueFrame& out);

/// products, or one product. Spot markets only.
Result<InstrumentList> parseCoinbaseInstruments(QByteArrayView text);
/// products/{id}/candles, oldest first.
Result<std::vector<Candle>> parseCoinbaseCandles(QByteArrayView text, Timeframe timeframe, Timestamp now);
/// products/{id}/ticker, which holds the latest trades; oldest first.
Result<std::vector<PublicTrade>> parseCoinbaseTrades(QByteArrayView text);
/// product_book
Result<BookUpdate> parseCoinbaseBook(QByteArrayView text, Timestamp received);
/// products/{id}/ticker: the best prices and the latest trade.
Result<VenueTicker> parseCoinbaseTicker(QByteArrayView text, Timestamp received);
/// time
Result<Timestamp> parseCoinbaseTime(QByteArrayView text);

/// {"error":..}, {"errors":[..]}, {"success":false,..}: success when the body holds no error. `httpStatus` 0 when it is
/// not known.
Done coinbaseVerdict(QByteArrayView text, int httpStatus);

/// "ONE_HOUR"; empty where Coinbase has no such candles.
QByteArray coinbaseGranularity(Timeframe timeframe);

} // namespace elite
