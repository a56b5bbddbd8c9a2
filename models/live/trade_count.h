// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/gate_record.h"

#include <span>

namespace elite {

inline constexpr Duration kShortestTrade = std::chrono::seconds(60); // Unless the price moved.
inline constexpr Duration kCrossWindow = std::chrono::seconds(60);
inline constexpr int kMostWinsPerDay = 20; // Per symbol.

/// Whether a round trip counts, and if not why. What only a winner can gain by is asked of winners only: a losing trade
/// of this trader, account and symbol on real prices always counts.
enum class TradeCount : std::uint8_t {
    Counted,
    OutsideRun, // Opened before the start or closed after the day.
    OtherTrader,
    OtherSymbol,
    NotLivePrices, // Replay, demo or synthetic.
    NoFriction,
    TooShort, // Under a minute without a price change.
    TooSmall, // Under the venue's least amount.
    Crossed, // Against an opposite trade of another own trader in the same symbol within a minute.
    TooMany,
    Repeated, // The same trade once more.
};
QLatin1StringView nameOf(TradeCount count);

/// One for each trade, in their order. `until` ends the last day that is judged.
std::vector<TradeCount> countTrades(const QualificationRun& run, std::span<const GateTrade> trades, Timestamp until);

} // namespace elite
