// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/risk_limits.h"

#include <optional>
#include <vector>

namespace elite {

enum class LimitKind : std::uint8_t {
    PositionLots,
    PositionValue, // Cash of the quote currency.
    OpenTrades,
    TradesPerDay,
    OrdersPerMinute,
    DailyLoss, // Cash of the account: what the order may lose against the room that is left.
    Funds, // Cash of the quote currency.
};

/// How much of a limit is used after an order, both in the unit of the kind.
struct LimitUse
{
    LimitKind kind = LimitKind::PositionLots;
    std::int64_t used = 0;
    std::int64_t limit = 0;

    double share() const { return limit > 0 ? static_cast<double>(used) / static_cast<double>(limit) : 0; }
};

/// What is known when an order is planned.
struct LimitScene
{
    Lots positionAfter; // In the direction of the order.
    std::optional<Cash> valueAfter;
    std::int32_t openTradesAfter = 0;
    std::int32_t tradesToday = 0; // Before the order.
    std::optional<Cash> lossAtStop; // Positive; in account money.
    std::optional<Cash> lossRoom;
    std::optional<Cash> needed; // Money the order takes.
    std::optional<Cash> free;
};

/// Of all limits that are set and known, the fullest first.
std::vector<LimitUse> limitUse(const RiskLimits& limits, const LimitScene& scene);
/// How many rules the gate checks for this account: what "within all n limits" counts.
int setLimits(const RiskLimits& limits);

} // namespace elite
