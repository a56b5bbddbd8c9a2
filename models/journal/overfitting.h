// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

// How much of a good backtest is luck and selection (Bailey and Lopez de Prado). Sharpe ratios are per period, kurtosis
// is full (a normal distribution has 3).

namespace elite {

struct Moments
{
    double sharpe = 0; // mean / sample deviation
    double skew = 0; // Population.
    double kurtosis = 0;
};
Moments momentsOf(std::span<const double> returns);

/// sqrt((1 - skew*SR + (kurt-1)/4*SR^2) / (n-1))
double sharpeError(double sharpe, double n, double skew, double kurtosis);
/// Probability that the true Sharpe ratio is above the benchmark.
double probabilisticSharpe(double sharpe, double benchmark, double n, double skew, double kurtosis);
/// Observations needed before the Sharpe ratio is above the benchmark with this probability.
double minTrackRecord(double sharpe, double benchmark, double skew, double kurtosis, double probability);
/// The best of N useless trials, in standard deviations.
double expectedMaximum(double trials);
/// Probabilistic Sharpe against what N trials with this spread would have shown by luck.
double deflatedSharpe(double sharpe, double trialsDeviation, double trials, double n, double skew, double kurtosis);
/// Years of backtest below which N trials reach this Sharpe ratio by luck.
double minBacktestYears(double trials, double sharpe);
/// Share of the splits of time into two halves in which the best variant of one half is not above the median of the
/// other. rows: periods; columns: variants. `blocks` must be even. NaN when there are too few rows.
double probabilityOfOverfitting(const std::vector<std::vector<double>>& rows, int blocks);

} // namespace elite
