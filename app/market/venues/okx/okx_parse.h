// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_frame.h"
#include "models/base/timeframe.h"

#include <QByteArrayView>

#include <vector>

// The texts of OKX, read: REST /api/v5 and the streams /ws/v5/public and /ws/v5/business. Pure functions for any
// thread.

namespace elite {

/// One text frame, "pong" included. Books carry previousId, lastId and, where OKX still sends it, their checksum.
void parseOkxFrame(QByteArrayView text, Timestamp received, VenueFrame& out);

/// public/instruments?instType=SPOT
Result<InstrumentList> parseOkxInstruments(QByteArrayView text);
/// market/candles and market/history-candles, oldest first.
Result<std::vector<Candle>> parseOkxCandles(QByteArrayView text, Timeframe timeframe, Timestamp now);
/// market/trades, oldest first.
Result<std::vector<PublicTrade>> parseOkxTrades(QByteArrayView text);
/// market/books
Result<BookUpdate> parseOkxBook(QByteArrayView text, Timestamp received);
/// market/ticker and market/tickers
Result<std::vector<VenueTicker>> parseOkxTickers(QByteArrayView text, Timestamp received);
Result<Timestamp> parseOkxTime(QByteArrayView text);

/// {"code":"51001","msg":"..."}: success when the body holds no error. Orders are refused one by one in data[].sCode.
/// `httpStatus` 0 when it is not known.
Done okxVerdict(QByteArrayView text, int httpStatus);

/// "1Dutc" for a day that begins at 00:00 UTC, as "bar" of a request and behind "candle" of a channel; empty where OKX
/// has no such candles.
QByteArray okxBar(Timeframe timeframe);
bool okxTimeframe(std::string_view bar, Timeframe& out);

} // namespace elite
