// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coach/rule_coach.h"

#include <array>

namespace elite {

/// What is usual for this trader: from the newest trades, so that habits may change.
struct Baseline
{
    double medianSize = 0; // Notional of the entries, in 1e-8 of the counter currency.
    Duration quartileGap{}; // A quarter of the pauses between a close and the next entry is shorter.
    Duration medianWinnerTime{};
    int dayQuantile = 0; // Entries a day that nine of ten days do not exceed.
    std::array<double, 24> hourShare{}; // Of the entries, by UTC hour.

    static double sizeOf(const CoachTrade& trade) { return static_cast<double>(trade.record.entryValue.value); }
    double shareOfHour(Timestamp time) const;
    /// Which entry of its UTC day this is, from 1.
    int placeInDay(std::span<const CoachTrade> trades, std::size_t index) const;
    /// The entries of that day beyond the usual number lost money together.
    bool excessLost(std::span<const CoachTrade> trades, std::size_t index) const;
    /// Winners in a row that were closed right before this entry.
    int winsBefore(std::span<const CoachTrade> trades, std::size_t index) const;
    std::int64_t medianLots(std::span<const CoachTrade> trades, InstrumentIndex instrument) const;
};

Baseline baselineOf(std::span<const CoachTrade> trades, const RuleThresholds& thresholds);

} // namespace elite
