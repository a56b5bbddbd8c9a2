// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/returns.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace elite {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

} // namespace

double meanOf(std::span<const double> values)
{
    double sum = 0;
    for (const double value : values) {
        sum += value;
    }
    return values.empty() ? kNone : sum / static_cast<double>(values.size());
}

double deviationOf(std::span<const double> values, int lost)
{
    const double freedom = static_cast<double>(values.size()) - lost;
    if (freedom <= 0) {
        return kNone;
    }
    const double mean = meanOf(values);
    double squares = 0;
    for (const double value : values) {
        squares += (value - mean) * (value - mean);
    }
    return std::sqrt(squares / freedom);
}

double sharpeRatio(std::span<const double> returns, double perYear)
{
    const double deviation = deviationOf(returns);
    double scale = 0;
    for (const double value : returns) {
        scale = std::max(scale, std::abs(value));
    }
    // A constant series leaves rounding dust in its deviation; without this the ratio would be 1e15.
    return !(deviation > 1e-12 * scale) ? kNone : meanOf(returns) / deviation * std::sqrt(perYear);
}

double downsideDeviation(std::span<const double> returns, double perYear)
{
    double squares = 0;
    for (const double value : returns) {
        squares += value < 0 ? value * value : 0;
    }
    return returns.empty() ? kNone : std::sqrt(squares / static_cast<double>(returns.size())) * std::sqrt(perYear);
}

double sortinoRatio(std::span<const double> returns, double perYear)
{
    if (returns.size() < 2) {
        return kNone;
    }
    return meanOf(returns) * perYear / downsideDeviation(returns, perYear);
}

double annualVolatility(std::span<const double> returns, double perYear)
{
    return deviationOf(returns) * std::sqrt(perYear);
}

double totalReturn(std::span<const double> returns)
{
    double growth = 1;
    for (const double value : returns) {
        growth *= 1 + value;
    }
    return returns.empty() ? kNone : growth - 1;
}

double maxDrawdown(std::span<const double> returns)
{
    double value = 1;
    double peak = 1;
    double deepest = 0;
    for (const double one : returns) {
        value *= 1 + one;
        peak = std::max(peak, value);
        deepest = std::min(deepest, value / peak - 1);
    }
    return returns.empty() ? kNone : deepest;
}

double annualReturn(std::span<const double> returns, double perYear)
{
    return returns.empty() ? kNone
                           : std::pow(1 + totalReturn(returns), perYear / static_cast<double>(returns.size())) - 1;
}

double calmarRatio(std::span<const double> returns, double perYear)
{
    const double fall = maxDrawdown(returns);
    return fall < 0 ? annualReturn(returns, perYear) / -fall : kNone;
}

double omegaRatio(std::span<const double> returns, double threshold)
{
    double gains = 0;
    double shortfalls = 0;
    for (const double value : returns) {
        (value > threshold ? gains : shortfalls) += std::abs(value - threshold);
    }
    return returns.size() < 2 || shortfalls <= 0 ? kNone : gains / shortfalls;
}

double growthPerYear(double first, double last, double days)
{
    return first > 0 && last > 0 && days > 0 ? std::pow(last / first, 365.25 / days) - 1 : kNone;
}

double beta(std::span<const double> returns, std::span<const double> benchmark)
{
    const std::size_t n = std::min(returns.size(), benchmark.size());
    if (n < 2) {
        return kNone;
    }
    const double meanReturn = meanOf(returns.first(n));
    const double meanBenchmark = meanOf(benchmark.first(n));
    double together = 0;
    double squares = 0;
    for (std::size_t i = 0; i < n; ++i) {
        together += (returns[i] - meanReturn) * (benchmark[i] - meanBenchmark);
        squares += (benchmark[i] - meanBenchmark) * (benchmark[i] - meanBenchmark);
    }
    return squares > 1e-30 ? together / squares : kNone;
}

double alpha(std::span<const double> returns, std::span<const double> benchmark, double perYear)
{
    const std::size_t n = std::min(returns.size(), benchmark.size());
    const double slope = beta(returns, benchmark);
    if (n < 2) {
        return kNone;
    }
    const double excess = meanOf(returns.first(n)) - slope * meanOf(benchmark.first(n));
    return std::pow(1 + excess, perYear) - 1;
}

double ulcerIndex(std::span<const double> equity)
{
    double peak = equity.empty() ? 0 : equity.front();
    double squares = 0;
    for (const double value : equity) {
        peak = std::max(peak, value);
        const double fall = (value / peak - 1) * 100;
        squares += fall * fall;
    }
    return equity.size() < 2 ? kNone : std::sqrt(squares / static_cast<double>(equity.size()));
}

int longestRecovery(std::span<const double> equity)
{
    int longest = 0;
    std::size_t peak = 0;
    bool isBelow = false;
    for (std::size_t i = 1; i < equity.size(); ++i) {
        if (equity[i] < equity[peak]) {
            isBelow = true;
            continue;
        }
        if (isBelow) {
            longest = std::max(longest, static_cast<int>(i - peak));
        }
        isBelow = false;
        peak = i;
    }
    return longest;
}

} // namespace elite
