// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/trade_statistics.h"

#include "models/journal/returns.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace elite {

TradeSummary summarise(std::span<const double> results)
{
    TradeSummary out;
    int winning = 0;
    int losing = 0;
    for (const double net : results) {
        ++out.trades;
        winning = net > 0 ? winning + 1 : 0;
        losing = net < 0 ? losing + 1 : 0;
        out.longestWinning = std::max(out.longestWinning, winning);
        out.longestLosing = std::max(out.longestLosing, losing);
        if (net > 0) {
            ++out.wins;
            out.grossWin += net;
        } else if (net < 0) {
            ++out.losses;
            out.grossLoss -= net;
        } else {
            ++out.breakEven;
        }
    }
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    const double n = out.trades;
    out.winRate = out.trades == 0 ? none : out.wins / n;
    out.expectancy = out.trades == 0 ? none : (out.grossWin - out.grossLoss) / n;
    out.profitFactor = out.losses > 0 ? out.grossWin / out.grossLoss
        : out.wins > 0                ? std::numeric_limits<double>::infinity()
                                      : none;
    out.payoff = out.wins > 0 && out.losses > 0 ? (out.grossWin / out.wins) / (out.grossLoss / out.losses) : none;
    out.breakEvenWinRate = 1 / (1 + out.payoff);
    return out;
}

double expectedLosingRun(int trades, double lossRate)
{
    if (trades < 1 || lossRate <= 0 || lossRate >= 1) {
        return lossRate >= 1 ? trades : 0;
    }
    const double perLoss = std::log(1 / lossRate);
    return std::max(0.0, std::log(trades * (1 - lossRate)) / perLoss + 0.5772156649015329 / perLoss - 0.5);
}

double systemQuality(std::span<const double> rMultiples, int cap)
{
    const auto n = static_cast<double>(rMultiples.size());
    const double counted = cap > 0 ? std::min(n, static_cast<double>(cap)) : n;
    const double deviation = deviationOf(rMultiples);
    return deviation > 0 ? std::sqrt(counted) * meanOf(rMultiples) / deviation
                         : std::numeric_limits<double>::quiet_NaN();
}

double kellyShare(double winRate, double payoff)
{
    return winRate - (1 - winRate) / payoff;
}

} // namespace elite
