// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace elite {

/// A trader who guesses: the sizes, costs and number of trades of somebody, without an edge.
struct NoEdgeTrader
{
    std::vector<double> wins; // What a winning trade adds before costs, as a share of equity; positive.
    std::vector<double> losses; // What a losing one takes; positive.
    double costs = 0; // Of one trade, share of equity.
    std::vector<int> tradesPerDay; // Repeated from the front.
    /// Chance of a winning trade. Negative: the one at which guessing neither wins nor loses before costs.
    double winChance = -1;

    double chance() const;
};

struct NoEdgeOdds
{
    int runs = 0; // Made; fewer than asked for when it was cancelled.
    double firstCheck = 0; // Share that passes at the end of day 7.
    double within30Days = 0; // Share that passes at the end of some day while a run lasts.
};

/// Plays the gate so many times: win rate, profit and number of trips at each day's close from the seventh on. The same
/// seed gives the same odds on every machine. `progress` gets the runs made so far and says whether to go on.
NoEdgeOdds noEdgeOdds(const NoEdgeTrader& trader, int runs, std::uint64_t seed,
                      const std::function<bool(int)>& progress = {});

} // namespace elite
