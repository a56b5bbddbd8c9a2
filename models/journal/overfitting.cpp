// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/overfitting.h"

#include "models/journal/inference.h"
#include "models/journal/returns.h"

#include <bit>
#include <cmath>
#include <limits>

namespace elite {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// Sharpe ratio per period of one variant over the chosen blocks.
double blockSharpe(const std::vector<std::vector<double>>& rows, std::size_t variant, int blocks, unsigned chosen)
{
    std::vector<double> returns;
    const std::size_t size = rows.size() / static_cast<std::size_t>(blocks);
    for (std::size_t row = 0; row < size * static_cast<std::size_t>(blocks); ++row) {
        if ((chosen >> (row / size)) & 1u) {
            returns.push_back(rows[row][variant]);
        }
    }
    return sharpeRatio(returns, 1);
}

} // namespace

Moments momentsOf(std::span<const double> returns)
{
    const double mean = meanOf(returns);
    const double spread = deviationOf(returns, 0);
    double third = 0;
    double fourth = 0;
    for (const double value : returns) {
        const double z = (value - mean) / spread;
        third += z * z * z;
        fourth += z * z * z * z;
    }
    const auto n = static_cast<double>(returns.size());
    return {sharpeRatio(returns, 1), third / n, fourth / n};
}

double sharpeError(double sharpe, double n, double skew, double kurtosis)
{
    return std::sqrt((1 - skew * sharpe + (kurtosis - 1) / 4 * sharpe * sharpe) / (n - 1));
}

double probabilisticSharpe(double sharpe, double benchmark, double n, double skew, double kurtosis)
{
    return normalCdf((sharpe - benchmark) / sharpeError(sharpe, n, skew, kurtosis));
}

double minTrackRecord(double sharpe, double benchmark, double skew, double kurtosis, double probability)
{
    const double ratio = normalQuantile(probability) / (sharpe - benchmark);
    return 1 + (1 - skew * sharpe + (kurtosis - 1) / 4 * sharpe * sharpe) * ratio * ratio;
}

double expectedMaximum(double trials)
{
    constexpr double euler = 0.5772156649015329;
    constexpr double e = 2.718281828459045;
    return (1 - euler) * normalQuantile(1 - 1 / trials) + euler * normalQuantile(1 - 1 / (trials * e));
}

double deflatedSharpe(double sharpe, double trialsDeviation, double trials, double n, double skew, double kurtosis)
{
    return probabilisticSharpe(sharpe, trialsDeviation * expectedMaximum(trials), n, skew, kurtosis);
}

double minBacktestYears(double trials, double sharpe)
{
    const double ratio = expectedMaximum(trials) / sharpe;
    return ratio * ratio;
}

double probabilityOfOverfitting(const std::vector<std::vector<double>>& rows, int blocks)
{
    if (blocks < 2 || blocks > 20 || blocks % 2 != 0 || rows.size() < static_cast<std::size_t>(blocks) * 2
        || rows.front().size() < 2) {
        return kNone;
    }
    const std::size_t variants = rows.front().size();
    const unsigned all = (1u << blocks) - 1;
    int splits = 0;
    int overfitted = 0;
    for (unsigned chosen = 0; chosen <= all; ++chosen) {
        if (std::popcount(chosen) != blocks / 2) {
            continue;
        }
        std::size_t best = 0;
        double bestSharpe = -std::numeric_limits<double>::infinity();
        for (std::size_t v = 0; v < variants; ++v) {
            const double inSample = blockSharpe(rows, v, blocks, chosen);
            if (inSample > bestSharpe) {
                bestSharpe = inSample;
                best = v;
            }
        }
        const double outside = blockSharpe(rows, best, blocks, all & ~chosen);
        int rank = 1; // From 1, the worst.
        for (std::size_t v = 0; v < variants; ++v) {
            rank += v != best && blockSharpe(rows, v, blocks, all & ~chosen) < outside ? 1 : 0;
        }
        const double share = static_cast<double>(rank) / (static_cast<double>(variants) + 1);
        overfitted += std::log(share / (1 - share)) <= 0 ? 1 : 0;
        ++splits;
    }
    return static_cast<double>(overfitted) / splits;
}

} // namespace elite
