// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/engine_event.h"

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace elite {

struct StopMove
{
    Timestamp at{};
    Ticks from;
    Ticks to;

    friend bool operator==(const StopMove&, const StopMove&) = default;
};

/// What was done with a trade while it was open: where its protective stop stood and went, what was added to it.
struct TradeHandling
{
    Ticks entryPrice; // Of the first fill.
    std::optional<Ticks> firstStop;
    std::optional<Timestamp> stopSetAt;
    std::vector<StopMove> stopMoves; // By hand, in order: moved, or taken away and set elsewhere. Trails are none.
    int addsToLoser = 0; // Further entries while the price was worse than the first entry.
};

/// Folds an engine's events; every trade from flat to flat gives one handling, in the order of their ends.
class HandlingTracker
{
public:
    /// Gives the handling of the trade that this event closed.
    std::optional<TradeHandling> apply(const EngineEvent& event);

private:
    using Key = std::tuple<AccountIndex, InstrumentIndex, OrderId>; // The last one is a hedging position.
    struct Open
    {
        TradeHandling handling;
        std::int64_t lots = 0; // Signed.
        OrderId lastEntry = OrderId::None;
        std::map<OrderId, Ticks> stops; // That stand now.
        std::optional<Ticks> lastStop; // Where the last of them was when it was taken away.
    };

    void followStop(const EngineEvent& event);

    std::map<Key, Open> m_open;
};

} // namespace elite
