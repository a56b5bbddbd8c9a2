// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/contract.h"
#include "models/trading/order.h"

#include <optional>

namespace elite {

/// What an order is sized by.
enum class SizeBy : std::uint8_t {
    Risk, // Per cent of equity that is lost at the stop, costs included.
    Amount, // Units of the base currency.
    Worth, // Of the quote currency, before costs.
    EquityShare, // Per cent of equity.
};

enum class SizeIssue : std::uint8_t {
    None,
    NotPositive, // Of what was typed.
    NoPrice, // There is no entry to calculate with yet.
    NoStop, // Risk needs one.
    StopOnWrongSide, // A stop that is no loss.
    NoEquity, // Unknown, or no rate to the quote currency.
    UnderOneLot, // Nothing is left after rounding against the trader.
    OutOfRange,
};

/// The friction that a plan is made with: always the worst of what the simulation may charge.
struct PlanCosts
{
    std::int64_t entryFeeE8 = 0;
    std::int64_t exitFeeE8 = 0;
    std::int64_t entrySlipCentiBp = 0;
    std::int64_t exitSlipCentiBp = 0;
};
inline constexpr std::int64_t kLeastSlipCentiBp = 1'000; // Fills of the simulation slip by 10 to 20 basis points.
inline constexpr std::int64_t kWorstSlipCentiBp = 2'000;

/// A limit that rests pays the maker fee and does not slip; everything else takes.
PlanCosts planCosts(const Contract& contract, OrderType type, bool rests);

struct SizeQuery
{
    SizeBy by = SizeBy::Risk;
    Decimal typed;
    Side side = Side::Buy;
    Ticks entry; // Zero: not known.
    Ticks stop; // Zero: none.
    std::optional<Cash> equity; // In the quote currency.
    PlanCosts costs;
};

struct SizeResult
{
    SizeIssue issue = SizeIssue::None;
    Lots lots; // Never more than was asked for.
    Cash budget; // What the typed figure means in money: the risk, the cash.
    Cash notional; // lots at the entry.
    std::optional<Cash> risk; // Loss at the stop, costs included; nothing without a stop.

    bool ok() const { return issue == SizeIssue::None; }
};

SizeResult sizeOf(const Contract& contract, const SizeQuery& query);

/// What entering at `entry` and leaving at `exit` makes after fees and slippage. Nothing on overflow.
std::optional<Cash> planResult(const Contract& contract, Side side, Ticks entry, Ticks exit, Lots quantity,
                               const PlanCosts& costs);

/// Multiples of the risk; nothing when there is none.
std::optional<double> rMultiple(Cash result, std::optional<Cash> risk);

} // namespace elite
