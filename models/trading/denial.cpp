// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/denial.h"

#include <array>

namespace elite {

std::string_view codeText(DenialCode code)
{
    static constexpr auto kTexts = std::to_array<std::string_view>({
        "",
        "EMERGENCY_STOP",
        "TRADING_DISABLED",
        "ENGINE_FAULT",
        "DAILY_LOSS_BREAKER",
        "NO_MARKET",
        "STALE_PRICE",
        "MARKET_CLOSED",
        "QTY_ZERO",
        "LOT_SIZE",
        "TICK_SIZE",
        "INVALID_REQUEST",
        "INVALID_BRACKET",
        "MIN_NOTIONAL",
        "AMOUNT_OVERFLOW",
        "PRICE_COLLAR",
        "REDUCE_ONLY_NO_POSITION",
        "POST_ONLY_WOULD_TAKE",
        "STOP_IN_MARKET",
        "SHORT_NOT_ALLOWED",
        "MAX_POSITION",
        "MAX_OPEN_TRADES",
        "DAILY_TRADE_LIMIT",
        "OUTSIDE_HOURS",
        "COOL_DOWN",
        "ORDER_RATE",
        "DUPLICATE_ORDER",
        "SELF_CROSS",
        "INSUFFICIENT_BALANCE",
        "INSUFFICIENT_MARGIN",
        "SIMULATED_REJECTION",
        "USER",
        "OCO",
        "IOC",
        "FOK",
        "LIQUIDATION",
        "NO_LIQUIDITY",
        "UNKNOWN_ORDER",
        "STOP_REQUIRED",
    });
    static_assert(kTexts.size() == static_cast<std::size_t>(kLastDenial) + 1);
    return kTexts[static_cast<std::size_t>(code)];
}

} // namespace elite
