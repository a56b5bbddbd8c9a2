// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_frame.h"
#include "models/base/timeframe.h"

#include <QByteArrayView>

#include <string_view>
#include <vector>

// The texts of Bybit's spot market, read: REST /v5/market and the stream /v5/public/spot. Pure functions for any
// thread.

namespace elite {

/// One text frame. A book's lastId is its "u"; the next change has the next one, which is its previousId + 1.
void parseBybitFrame(QByteArrayView text, Timestamp received, VenueFrame& out);

/// instruments-info?category=spot
Result<InstrumentList> parseBybitInstruments(QByteArrayView text);
/// kline, oldest first.
Result<std::vector<Candle>> parseBybitCandles(QByteArrayView text, Timeframe timeframe, Timestamp now);
/// recent-trade, oldest first.
Result<std::vector<PublicTrade>> parseBybitTrades(QByteArrayView text);
/// orderbook
Result<BookUpdate> parseBybitBook(QByteArrayView text, Timestamp received);
/// tickers
Result<std::vector<VenueTicker>> parseBybitTickers(QByteArrayView text, Timestamp received);
Result<Timestamp> parseBybitTime(QByteArrayView text);

/// {"retCode":10001,"retMsg":"..."}: success when the body holds no error. `httpStatus` 0 when it is not known.
Done bybitVerdict(QByteArrayView text, int httpStatus);

/// "60" for an hour, "D" for a day; empty where Bybit has no such candles.
QByteArray bybitInterval(Timeframe timeframe);
bool bybitTimeframe(std::string_view interval, Timeframe& out);

} // namespace elite
