// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

// Statistics of return and equity series. A figure that is not defined for the data is NaN, never a made-up number; the
// window shows a dash. Returns are per period: 0.01 is one per cent.

namespace elite {

double meanOf(std::span<const double> values);
/// Standard deviation with n - `lost` in the denominator (1: sample, 0: population).
double deviationOf(std::span<const double> values, int lost = 1);

/// mean / sample deviation * sqrt(perYear). NaN when the deviation is only floating-point dust.
double sharpeRatio(std::span<const double> returns, double perYear);
/// mean / sqrt(sum of squared losses over ALL periods / n) * sqrt(perYear). Infinite without a losing period.
double sortinoRatio(std::span<const double> returns, double perYear);
/// The denominator of Sortino, annualised.
double downsideDeviation(std::span<const double> returns, double perYear);
double annualVolatility(std::span<const double> returns, double perYear);

/// Compounded over the series.
double totalReturn(std::span<const double> returns);
/// The deepest fall below an earlier peak, as a negative share; the first peak is the starting value.
double maxDrawdown(std::span<const double> returns);
/// (1 + total)^(perYear / n) - 1
double annualReturn(std::span<const double> returns, double perYear);
/// Annual return over the deepest fall; NaN without a fall.
double calmarRatio(std::span<const double> returns, double perYear);
/// Sum of gains above over sum of shortfalls below the threshold (per period); NaN without a shortfall.
double omegaRatio(std::span<const double> returns, double threshold);
/// Growth per year of 365.25 days between two values.
double growthPerYear(double first, double last, double days);

double beta(std::span<const double> returns, std::span<const double> benchmark);
/// Annualised excess over beta times the benchmark, compounded.
double alpha(std::span<const double> returns, std::span<const double> benchmark, double perYear);

/// sqrt(mean of squared drawdowns in per cent) of an equity series.
double ulcerIndex(std::span<const double> equity);
/// The most entries from a peak to its recovery, both counted, among falls that recovered.
int longestRecovery(std::span<const double> equity);

} // namespace elite
