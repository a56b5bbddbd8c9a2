// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/market_event.h"

namespace elite {

bool isSound(const Candle& candle)
{
    return candle.low.isPositive() && candle.low <= candle.open && candle.low <= candle.close
        && candle.open <= candle.high && candle.close <= candle.high && !candle.volume.isNegative()
        && candle.openTime < candle.closeTime;
}

} // namespace elite
