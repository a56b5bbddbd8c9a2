// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_frame.h"
#include "models/base/timeframe.h"

#include <QByteArrayView>

#include <vector>

// The texts of Bitstamp, read: REST /api/v2 and the stream. Pure functions for any thread. Its markets are named by
// their place in the address: "btcusd".

namespace elite {

/// One text frame. Books have no number: a change counts when its time is later than the picture's.
void parseBitstampFrame(QByteArrayView text, Timestamp received, VenueFrame& out);

/// trading-pairs-info and the newer markets.
Result<InstrumentList> parseBitstampInstruments(QByteArrayView text);
/// ohlc, oldest first.
Result<std::vector<Candle>> parseBitstampCandles(QByteArrayView text, Timeframe timeframe, Timestamp now);
/// transactions, oldest first.
Result<std::vector<PublicTrade>> parseBitstampTrades(QByteArrayView text);
/// order_book
Result<BookUpdate> parseBitstampBook(QByteArrayView text, Timestamp received);
/// ticker/{pair}; the answer does not name its market.
Result<VenueTicker> parseBitstampTicker(QByteArrayView text, Timestamp received);
/// eur_usd: how many dollars buy and sell one euro, as a quote.
Result<Quote> parseBitstampEuroRate(QByteArrayView text, Timestamp received);

/// {"status":"error","reason":..}, {"error":..}: success when the body holds no error. `httpStatus` 0 when it is not
/// known.
Done bitstampVerdict(QByteArrayView text, int httpStatus);

/// "step" of a request in seconds; empty where Bitstamp has no such candles. There is no week.
QByteArray bitstampStep(Timeframe timeframe);

} // namespace elite
