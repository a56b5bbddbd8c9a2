// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/inference.h"

#include "models/base/wide_int.h"
#include "models/trading/stable_draw.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace elite {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// Continued fraction of the incomplete beta function (Lentz's method).
double betaFraction(double x, double a, double b)
{
    constexpr double tiny = 1e-300;
    const auto kept = [](double v) { return std::abs(v) < 1e-300 ? tiny : v; };
    double c = 1;
    double d = 1 / kept(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m <= 1000; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / kept(1 + even * d);
        c = kept(1 + even / c);
        value *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / kept(1 + odd * d);
        c = kept(1 + odd / c);
        const double step = d * c;
        value *= step;
        if (std::abs(step - 1) < 1e-16) {
            break;
        }
    }
    return value;
}

} // namespace

double normalCdf(double z)
{
    return 0.5 * std::erfc(-z / std::sqrt(2.0));
}

double normalQuantile(double p)
{
    if (!(p > 0 && p < 1)) {
        return p == 0 ? -std::numeric_limits<double>::infinity()
            : p == 1  ? std::numeric_limits<double>::infinity()
                      : kNone;
    }
    // Bisection for a start that is surely right, then Newton steps for the last digits.
    double low = -40;
    double high = 40;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (normalCdf(middle) < p ? low : high) = middle;
    }
    double z = (low + high) / 2;
    for (int i = 0; i < 3; ++i) {
        const double density = std::exp(-z * z / 2) / std::sqrt(2 * 3.14159265358979323846);
        z -= density > 0 ? (normalCdf(z) - p) / density : 0;
    }
    return z;
}

double betaCdf(double x, double a, double b)
{
    if (x <= 0 || x >= 1) {
        return x <= 0 ? 0 : 1;
    }
    const double front
        = std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
    return x < (a + 1) / (a + b + 2) ? front * betaFraction(x, a, b) / a : 1 - front * betaFraction(1 - x, b, a) / b;
}

double betaQuantile(double p, double a, double b)
{
    double low = 0;
    double high = 1;
    for (int i = 0; i < 200 && low < high; ++i) {
        const double middle = (low + high) / 2;
        (betaCdf(middle, a, b) < p ? low : high) = middle;
    }
    return (low + high) / 2;
}

double studentCdf(double t, double degrees)
{
    const double tail = betaCdf(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
    return t > 0 ? 1 - tail : tail;
}

Interval wilsonInterval(int k, int n, double z)
{
    if (n <= 0) {
        return {kNone, kNone};
    }
    const double p = static_cast<double>(k) / n;
    const double share = z * z / n;
    const double middle = p + share / 2;
    const double half = z * std::sqrt(p * (1 - p) / n + share / (4.0 * n));
    return {std::max(0.0, (middle - half) / (1 + share)), std::min(1.0, (middle + half) / (1 + share))};
}

Interval clopperPearsonInterval(int k, int n, double level)
{
    const double tail = (1 - level) / 2;
    return {k == 0 ? 0 : betaQuantile(tail, k, n - k + 1), k == n ? 1 : betaQuantile(1 - tail, k + 1, n - k)};
}

Interval jeffreysInterval(int k, int n, double level)
{
    const double tail = (1 - level) / 2;
    return {k == 0 ? 0 : betaQuantile(tail, k + 0.5, n - k + 0.5),
            k == n ? 1 : betaQuantile(1 - tail, k + 0.5, n - k + 0.5)};
}

double atLeast(int k, int n, double p)
{
    return k <= 0 ? 1 : betaCdf(p, k, n - k + 1);
}

double rateIsAbove(int k, int n, double p)
{
    return betaCdf(1 - p, n - k + 1, k + 1);
}

Bootstrap bootstrapMean(std::span<const double> results, int resamples, std::uint64_t seed)
{
    if (results.empty() || resamples < 1) {
        return {kNone, kNone, kNone, kNone};
    }
    const std::uint64_t n = results.size();
    std::vector<double> means;
    means.reserve(static_cast<std::size_t>(resamples));
    int positive = 0;
    for (int b = 0; b < resamples; ++b) {
        double sum = 0;
        for (std::uint64_t i = 0; i < n; ++i) {
            const std::uint64_t draw = mixBits(seed + static_cast<std::uint64_t>(b) * 1'000'003u + i);
            sum += results[static_cast<std::size_t>(((draw >> 32) * n) >> 32)];
        }
        const double mean = sum / static_cast<double>(n);
        positive += mean > 0 ? 1 : 0;
        means.push_back(mean);
    }
    std::sort(means.begin(), means.end());
    const auto quantile = [&](double a) {
        const auto index = static_cast<std::size_t>(std::ceil(a * resamples)) - 1;
        return means[std::min(index, means.size() - 1)];
    };
    return {static_cast<double>(positive) / resamples, quantile(0.05), quantile(0.5), quantile(0.95)};
}

BrierScore brierScore(std::span<const double> forecasts, std::span<const int> outcomes)
{
    BrierScore out;
    const std::size_t n = std::min(forecasts.size(), outcomes.size());
    if (n == 0) {
        return {kNone, kNone, kNone, kNone, kNone, kNone};
    }
    struct Group
    {
        double count = 0;
        double happened = 0;
    };
    std::map<double, Group> groups;
    for (std::size_t i = 0; i < n; ++i) {
        out.score += (forecasts[i] - outcomes[i]) * (forecasts[i] - outcomes[i]);
        out.baseRate += outcomes[i];
        groups[forecasts[i]].count += 1;
        groups[forecasts[i]].happened += outcomes[i];
    }
    const auto total = static_cast<double>(n);
    out.score /= total;
    out.baseRate /= total;
    for (const auto& [forecast, group] : groups) {
        const double rate = group.happened / group.count;
        out.reliability += group.count / total * (forecast - rate) * (forecast - rate);
        out.resolution += group.count / total * (rate - out.baseRate) * (rate - out.baseRate);
    }
    out.uncertainty = out.baseRate * (1 - out.baseRate);
    out.skill = out.uncertainty > 0 ? 1 - out.score / out.uncertainty : kNone;
    return out;
}

} // namespace elite
