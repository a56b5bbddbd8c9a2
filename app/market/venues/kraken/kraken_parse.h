// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_frame.h"
#include "models/base/timeframe.h"

#include <QByteArrayView>

#include <vector>

// Kraken's texts, read: REST (api.kraken.com/0/public) and WebSocket v2. Pure functions for any thread.

namespace elite {

/// One text frame of wss://ws.kraken.com/v2. Kraken's own time is used where the message has one, else `received`.
void parseKrakenFrame(QByteArrayView text, Timestamp received, VenueFrame& out);

/// AssetPairs. Symbols are those of WebSocket v2 (BTC/USD); restName is the key that REST answers use.
Result<InstrumentList> parseKrakenInstruments(QByteArrayView text);
/// OHLC. The last row is the running candle.
Result<std::vector<Candle>> parseKrakenCandles(QByteArrayView text, Timeframe timeframe);
Result<std::vector<PublicTrade>> parseKrakenTrades(QByteArrayView text);
Result<BookUpdate> parseKrakenBook(QByteArrayView text, Timestamp received);
Result<std::vector<VenueTicker>> parseKrakenTickers(QByteArrayView text, Timestamp received);
Result<Timestamp> parseKrakenTime(QByteArrayView text);

/// Kraken answers errors with HTTP 200. Success when the body holds none.
Done krakenVerdict(QByteArrayView text);

} // namespace elite
