// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/market_event.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace elite {

/// Candles of one instrument and timeframe as columns, each as wide as its own numbers need: about 20 bytes a candle,
/// exact, and fast to read back. What is small is also fast: most of the time goes into moving bytes to and from disk.
/// Prices share one scale, so 1.50 comes back as 1.5000 beside 1.2345: the same value.

/// Only closed candles in order of time, times in whole seconds; InvalidInput otherwise.
Result<QByteArray> packCandles(std::span<const Candle> candles);
/// Appends to `out`. Corrupt when a bit is not as it was written.
Done unpackCandles(QByteArrayView packed, std::vector<Candle>& out);

} // namespace elite
