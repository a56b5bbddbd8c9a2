// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/no_edge.h"

#include "models/live/gate_rules.h"
#include "models/trading/stable_draw.h"

#include <numeric>

namespace elite {

namespace {

constexpr int kReportEvery = 100;
constexpr double kPerDraw = 1.0 / 9'007'199'254'740'992.0; // 2^-53

double uniform(std::uint64_t draw)
{
    return static_cast<double>(draw >> 11) * kPerDraw;
}

double mean(const std::vector<double>& values)
{
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double pick(const std::vector<double>& values, std::uint64_t draw)
{
    return values.empty() ? 0 : values[static_cast<std::size_t>(((draw >> 32) * values.size()) >> 32)];
}

struct Passed
{
    bool first = false;
    bool ever = false;
};

Passed playOnce(const NoEdgeTrader& trader, double chance, std::uint64_t seed)
{
    double equity = 1;
    int trips = 0;
    int wins = 0;
    std::uint64_t draw = seed;
    const auto next = [&draw] { return draw = mixBits(draw); };
    Passed passed;
    for (int day = 1; day <= kGateRunDays; ++day) {
        const int today = trader.tradesPerDay[static_cast<std::size_t>(day - 1) % trader.tradesPerDay.size()];
        for (int i = 0; i < today; ++i) {
            const bool isWin = uniform(next()) < chance;
            const double result = (isWin ? pick(trader.wins, next()) : -pick(trader.losses, next())) - trader.costs;
            equity *= 1 + result;
            ++trips;
            wins += result > 0 ? 1 : 0;
        }
        const bool passes = day >= kGateDays && trips >= kGateRoundTrips && wins * 100 >= trips * kGateWinPercent
            && equity >= 1 + kGateProfitPercent / 100.0;
        if (passes) {
            return {day == kGateDays, true};
        }
    }
    return passed;
}

} // namespace

double NoEdgeTrader::chance() const
{
    if (winChance >= 0) {
        return winChance;
    }
    const double win = mean(wins);
    const double loss = mean(losses);
    return win + loss > 0 ? loss / (win + loss) : 0.5;
}

NoEdgeOdds noEdgeOdds(const NoEdgeTrader& trader, int runs, std::uint64_t seed,
                      const std::function<bool(int)>& progress)
{
    NoEdgeOdds odds;
    if (trader.tradesPerDay.empty() || (trader.wins.empty() && trader.losses.empty())) {
        return odds;
    }
    const double chance = trader.chance();
    int first = 0;
    int ever = 0;
    for (int i = 0; i < runs; ++i) {
        const Passed passed = playOnce(trader, chance, mixBits(seed ^ mixBits(static_cast<std::uint64_t>(i))));
        first += passed.first ? 1 : 0;
        ever += passed.ever ? 1 : 0;
        ++odds.runs;
        if (progress && odds.runs % kReportEvery == 0 && !progress(odds.runs)) {
            break;
        }
    }
    odds.firstCheck = static_cast<double>(first) / odds.runs;
    odds.within30Days = static_cast<double>(ever) / odds.runs;
    return odds;
}

} // namespace elite
