// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/candle_bars.h"

namespace elite {

indicators::BarValues barOf(const Candle& candle)
{
    return {candle.open.value().toDouble(),  candle.high.value().toDouble(),   candle.low.value().toDouble(),
            candle.close.value().toDouble(), candle.volume.value().toDouble(), toMicros(candle.openTime)};
}

std::vector<indicators::BarValues> barsOf(std::span<const Candle> candles)
{
    std::vector<indicators::BarValues> bars;
    bars.reserve(candles.size());
    for (const Candle& candle : candles) {
        bars.push_back(barOf(candle));
    }
    return bars;
}

} // namespace elite
