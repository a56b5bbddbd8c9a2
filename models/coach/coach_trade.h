// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/trade_builder.h"
#include "models/journal/trade_handling.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace elite {

/// The trader's plan for one trade, from the journal. Everything in ticks and lots of its instrument.
struct PlannedTrade
{
    std::optional<Ticks> entry;
    std::optional<Ticks> stop;
    std::optional<Lots> quantity;
    Timestamp writtenAt{};
};

/// A round trip with what its orders tell about the behaviour: all that the rule coach looks at.
struct CoachTrade
{
    TradeRecord record;
    std::int64_t id = 0; // Position in the journal, from 1: evidence links point to it.
    QString symbol; // As people write it; empty where only the engine's events are known.
    QStringList tags; // The trader's own.
    std::optional<Ticks> entryPrice; // Of the first fill.
    std::optional<Ticks> firstStop; // The first protective stop.
    std::optional<Timestamp> stopSetAt;
    bool hasStopHistory = true; // False: only the first stop is known, not when it was set and where it went.
    std::vector<StopMove> stopMoves; // By hand, in order.
    Cash risk; // Entry to first stop (planned stop without one) times quantity; 0: none was known.
    int addsToLoser = 0; // Further entries while the price was worse than the first entry.
    std::optional<PlannedTrade> plan;
    std::optional<double> barBeforeInAtr; // Range of the bar before the entry, where candles were at hand.
    std::optional<double> entryBeyondPlanInAtr; // How far past the planned entry, in ATR.

    /// Net result in R; nothing without a known risk.
    std::optional<double> r() const
    {
        return risk.value > 0
            ? std::optional<double>(static_cast<double>(record.net.value) / static_cast<double>(risk.value))
            : std::nullopt;
    }
    Duration held() const { return record.closedAt - record.openedAt; }
};

/// Folds the events of an account into trades with their stops. `contracts` as the engine has them.
std::vector<CoachTrade> coachTrades(std::span<const EngineEvent> events, const std::vector<Contract>& contracts);

/// Stops and entries of a trade as they went.
void attachHandling(CoachTrade& trade, const TradeHandling& handling);
/// The plan joins its trade; its stop gives the risk where no stop order ever stood.
void attachPlan(CoachTrade& trade, const PlannedTrade& plan, const Contract& contract);

} // namespace elite
