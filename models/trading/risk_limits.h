// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timestamp.h"
#include "models/base/units.h"

#include <cstdint>

namespace elite {

/// Limits count together: the tightest of the account's, the owner's and the instrument's binds.
enum class RiskScope : std::uint8_t { Account, Owner, Instrument };

/// Zero means "no limit of this kind" unless said otherwise. Data, so that they are stored, shown and compared.
struct RiskLimits
{
    Lots maxPosition; // Per instrument, either side.
    Cash maxPositionValue; // In the instrument's quote currency.
    std::int32_t maxOpenTrades = 0;
    std::int32_t maxTradesPerDay = 0; // Entries sent per owner and day.
    std::int32_t maxOrdersPerMinute = 0; // Per owner.
    std::int32_t maxDailyLossBp = 0; // Of the equity at the start of the day; account scope only.
    std::int32_t coolDownLosses = 0; // So many losing trades in a row ...
    Duration coolDown{}; // ... block entries for so long.
    Duration staleAfter{}; // Refuse orders when the last market event is older.
    Duration duplicateWindow{}; // Refuse the same order of the same owner again within this time.
    Duration hoursFrom{}; // Trading hours within the UTC day; equal: always.
    Duration hoursTo{};
    bool refusesSelfCross = false;
    bool isTradingDisabled = false; // No new orders at all.
    bool requiresStop = false; // An order that opens a position carries its stop loss.

    friend bool operator==(const RiskLimits&, const RiskLimits&) = default;
};

/// What a new practice account starts with.
RiskLimits practiceLimits();
/// Field by field the stricter of two.
RiskLimits tightest(const RiskLimits& a, const RiskLimits& b);

} // namespace elite
