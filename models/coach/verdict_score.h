// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coach/verdict.h"
#include "models/market/market_event.h"

#include <span>

namespace elite {

/// What a verdict said, frozen before anybody knew the outcome: all that is needed to score it later.
struct FrozenCall
{
    VerdictDirection direction = VerdictDirection::None;
    std::optional<VerdictEntry> entry;
    std::optional<Price> stop;
    std::optional<Price> target; // The first one.
    std::optional<Forecast> forecast;
    Price last; // Close of the last bar that was sent.
    Timestamp from; // Only bars that open at or after this count.

    friend bool operator==(const FrozenCall&, const FrozenCall&) = default;
};

FrozenCall frozenCall(const Verdict& verdict, Price last, Timestamp from);

enum class CallOutcome : std::uint8_t {
    Pending, // Not enough bars yet.
    NoCall, // Named no trade that could be scored.
    NotEntered, // Its price was not reached in time.
    Target,
    Stop,
    Neither, // The horizon ended first.
};

struct CallScore
{
    CallOutcome outcome = CallOutcome::Pending;
    bool isAmbiguous = false; // One bar held stop and target: counted as stop, and the forecast is void.
    std::optional<Price> entered;
    std::optional<Timestamp> decidedAt;
    std::int64_t resultCentiR = 0; // Hundredths of R, rounded down; before costs.
    int bars = 0; // Looked at, from the first that counts.
    std::optional<bool> mirrorHit; // What the same distances the other way would have done: the coin's other side.
    std::optional<bool> forecastHappened; // Nothing while pending or void.
    bool isForecastVoid = false;

    bool isDecided() const { return outcome != CallOutcome::Pending; }
    friend bool operator==(const CallScore&, const CallScore&) = default;
};

/// Scores by later closed bars, pessimistic as the broker: a limit fills only when the price trades through it, a
/// target cannot fill in the bar of an entry after its open, stop before target inside one bar, a gap past a stop fills
/// at the open. `bars` may begin earlier and must be in order.
CallScore scoreCall(const FrozenCall& call, std::span<const Candle> bars);

} // namespace elite
