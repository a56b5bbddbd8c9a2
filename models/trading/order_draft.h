// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/engine_input.h"
#include "models/trading/order_size.h"

#include <vector>

namespace elite {

enum class DraftField : std::uint8_t { Limit, Trigger, Trail, Size, StopLoss, TakeProfit, Expiry, Second };
inline constexpr int kDraftFieldCount = 8;

/// What stands in a ticket, as numbers. Nothing: the field is empty or not understood.
struct OrderDraft
{
    Side side = Side::Buy;
    OrderType type = OrderType::Market;
    TimeInForce tif = TimeInForce::Gtc;
    std::optional<Decimal> price; // Limit and stop-limit.
    std::optional<Decimal> trigger; // Stop and stop-limit.
    std::optional<Decimal> trailPercent; // Trailing stop.
    SizeBy sizeBy = SizeBy::Risk;
    std::optional<Decimal> size;
    std::optional<Decimal> stopLoss;
    std::optional<Decimal> takeProfit;
    std::optional<Timestamp> expiresAt; // Good till date.
    bool isReduceOnly = false;
    bool isPostOnly = false;
    std::optional<OrderType> second; // Limit or Stop: a second order of the same side and size; one cancels the other.
    std::optional<Decimal> secondPrice;

    friend bool operator==(const OrderDraft&, const OrderDraft&) = default;
};

/// What the draft meets: the market and the money behind it.
struct DraftScene
{
    InstrumentIndex instrument = 0;
    Ticks bid; // Zero: not known.
    Ticks ask;
    Timestamp now{};
    std::optional<Cash> equity; // In the quote currency.
};

enum class DraftIssue : std::uint8_t {
    Missing,
    NotPositive,
    OffTick, // `lower` and `upper` are the prices beside it.
    OffLot,
    OutOfRange,
    InThePast,
    SizeFailed, // See size.issue.
};
struct DraftProblem
{
    DraftField field = DraftField::Limit;
    DraftIssue issue = DraftIssue::Missing;
    Decimal lower;
    Decimal upper;
};

struct DraftReading
{
    std::optional<OrderRequest> second; // Of a pair: sent together with the request.
    OrderRequest request; // Complete when there is no problem; account and owner are left to the service.
    SizeResult size;
    Ticks entry; // What the plan is calculated with: the limit, the trigger, or the side of the quote that is taken.
    PlanCosts costs;
    std::vector<DraftProblem> problems; // In the order of the fields.

    bool isComplete() const { return problems.empty(); }
    const DraftProblem* problemOf(DraftField field) const;
};

DraftReading readDraft(const OrderDraft& draft, const Contract& contract, const DraftScene& scene);

} // namespace elite
