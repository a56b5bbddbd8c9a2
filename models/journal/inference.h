// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

// How sure a figure is.

namespace elite {

double normalCdf(double z);
double normalQuantile(double p);
/// Regularised incomplete beta function: P(X <= x) for X ~ Beta(a, b).
double betaCdf(double x, double a, double b);
double betaQuantile(double p, double a, double b);
double studentCdf(double t, double degrees);

struct Interval
{
    double low = 0;
    double high = 0;
};
/// For k successes of n. `z` is the normal quantile of the wanted level (1.96 for 95 %).
Interval wilsonInterval(int k, int n, double z);
Interval clopperPearsonInterval(int k, int n, double level);
Interval jeffreysInterval(int k, int n, double level);
/// P(k or more of n | the true rate is p)
double atLeast(int k, int n, double p);
/// P(true rate > p) when every rate was equally likely before.
double rateIsAbove(int k, int n, double p);

struct Bootstrap
{
    double positiveShare = 0; // P(mean > 0)
    double p05 = 0;
    double p50 = 0;
    double p95 = 0;
};
/// Resamples with stable draws, so that the same trades always give the same figures.
Bootstrap bootstrapMean(std::span<const double> results, int resamples, std::uint64_t seed);

struct BrierScore
{
    double score = 0;
    double reliability = 0;
    double resolution = 0;
    double uncertainty = 0;
    double skill = 0; // Against always saying the base rate.
    double baseRate = 0;
};
/// Forecast probabilities against outcomes (0 or 1), grouped by equal forecasts.
BrierScore brierScore(std::span<const double> forecasts, std::span<const int> outcomes);

} // namespace elite
