// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/trade_builder.h"

#include <optional>
#include <vector>

namespace elite {

/// What the trader meant to do, as the first exits of the position say it.
struct TradePlan
{
    std::optional<Ticks> stop;
    std::optional<Ticks> target;

    friend bool operator==(const TradePlan&, const TradePlan&) = default;
};

/// Follows open positions and remembers their first stop and target: a stop that is moved later changes the result,
/// never the plan.
class PlanTracker
{
public:
    /// Gives the plan of the position that this event closed.
    std::optional<TradePlan> apply(const EngineEvent& event);
    TradePlan of(AccountIndex account, InstrumentIndex instrument, OrderId position) const;

private:
    struct Open
    {
        AccountIndex account = 0;
        InstrumentIndex instrument = 0;
        OrderId position = OrderId::None;
        std::int64_t lots = 0; // Signed.
        TradePlan plan;
    };
    Open* find(AccountIndex account, InstrumentIndex instrument, OrderId position);

    std::vector<Open> m_open;
};

/// The loss at the stop with all costs: fee paid so far, fee and mean slippage of leaving. One R. Nothing when the stop
/// is on the wrong side, so that nothing is at risk, or an amount overflows.
std::optional<Cash> plannedRisk(const Contract& contract, Side side, Cash entryValue, Lots quantity, Ticks stop,
                                Cash feesPaid);

} // namespace elite
