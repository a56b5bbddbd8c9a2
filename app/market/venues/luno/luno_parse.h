// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_frame.h"
#include "models/base/timeframe.h"

#include <QByteArrayView>

#include <vector>

// The answers of Luno's REST calls, read. Pure functions for any thread. Without a key there are ticker, top of the
// book, trades and markets; candles and the stream (luno_book.h) need one, any one.

namespace elite {

/// exchange/1/markets. XBT is called BTC, the market keeps its name.
Result<InstrumentList> parseLunoInstruments(QByteArrayView text);
/// exchange/1/candles, oldest first.
Result<std::vector<Candle>> parseLunoCandles(QByteArrayView text, Timeframe timeframe, Timestamp now);
/// trades, oldest first.
Result<std::vector<PublicTrade>> parseLunoTrades(QByteArrayView text);
/// orderbook_top: one entry per price.
Result<BookUpdate> parseLunoBook(QByteArrayView text, Timestamp received);
/// ticker and tickers. In a list, markets without a price that can be true are left out.
Result<std::vector<VenueTicker>> parseLunoTickers(QByteArrayView text, Timestamp received);

/// {"error":"..","error_code":"ErrInvalidPair"}: success when the body holds no error. `httpStatus` 0 when it is not
/// known.
Done lunoVerdict(QByteArrayView text, int httpStatus);

/// "duration" of a request in seconds; empty where Luno has no such candles.
QByteArray lunoDuration(Timeframe timeframe);
TradingStatus lunoStatus(std::string_view word);

} // namespace elite
