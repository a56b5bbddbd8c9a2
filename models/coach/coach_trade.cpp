// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coach/coach_trade.h"

namespace elite {

namespace {

Cash riskOf(const TradeRecord& record, Ticks entry, Ticks stop, const Contract& contract)
{
    const std::int64_t distance = record.side == Side::Buy ? entry.value - stop.value : stop.value - entry.value;
    return distance > 0 ? notionalOf(contract, Ticks(distance), record.quantity).value_or(Cash()) : Cash();
}

} // namespace

std::vector<CoachTrade> coachTrades(std::span<const EngineEvent> events, const std::vector<Contract>& contracts)
{
    TradeBuilder builder(contracts);
    HandlingTracker tracker;
    std::vector<CoachTrade> out;
    for (const EngineEvent& event : events) {
        const auto handling = tracker.apply(event);
        if (!builder.apply(event)) {
            continue;
        }
        CoachTrade trade;
        trade.record = builder.trades().back();
        trade.id = static_cast<std::int64_t>(builder.trades().size());
        if (handling) {
            attachHandling(trade, *handling);
            if (trade.firstStop) {
                trade.risk
                    = riskOf(trade.record, *trade.entryPrice, *trade.firstStop, contracts[trade.record.instrument]);
            }
        }
        out.push_back(std::move(trade));
    }
    return out;
}

void attachHandling(CoachTrade& trade, const TradeHandling& handling)
{
    trade.entryPrice = handling.entryPrice;
    trade.firstStop = handling.firstStop;
    trade.stopSetAt = handling.stopSetAt;
    trade.hasStopHistory = true;
    trade.stopMoves = handling.stopMoves;
    trade.addsToLoser = handling.addsToLoser;
}

void attachPlan(CoachTrade& trade, const PlannedTrade& plan, const Contract& contract)
{
    trade.plan = plan;
    if (trade.risk.isZero() && plan.stop && trade.entryPrice) {
        trade.risk = riskOf(trade.record, *trade.entryPrice, *plan.stop, contract);
    }
}

} // namespace elite
