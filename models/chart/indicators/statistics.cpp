// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/indicators/groups.h"
#include "models/chart/indicators/oscillator_parts.h"

namespace elite::indicators {

namespace {

constexpr auto kGroup = "Statistics";

struct Spread
{
    Moments moments;
    double factor;
    Source source;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double x = sourceOf(bar, source);
        moments.update(x);
        out[0] = factor * moments.deviation();
        out[1] = moments.variance();
        out[2] = moments.mean();
        out[3] = moments.deviation() > 0 ? (x - moments.mean()) / moments.deviation() : kNone;
        out[4] = moments.deviation() / std::sqrt(double(moments.window().size()));
    }
};

struct AbsoluteSpread
{
    Sma mean;
    Source source;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double m = mean.update(sourceOf(bar, source));
        out[0] = out[1] = out[2] = kNone;
        out[3] = m;
        if (!has(m)) {
            return;
        }
        const Window& window = mean.window();
        const double n = window.size();
        double absolute = 0;
        double square = 0;
        double relative = 0;
        for (int age = 0; age < window.size(); ++age) {
            const double d = std::abs(window[age] - m);
            absolute += d;
            square += d * d;
            relative += window[age] != 0 ? d / window[age] : kNone;
        }
        out[0] = absolute / n;
        out[1] = square / n;
        out[2] = relative / n;
    }
};

/// The fitted line's slope, its value at the first bar of the window, its fit and the deviation of the values.
struct Regression
{
    LineFit fit;
    Moments moments;
    Source source;
    std::int64_t bars = 0;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double x = sourceOf(bar, source);
        fit.update(x);
        moments.update(x);
        ++bars;
        const double n = fit.window().size();
        out[0] = fit.slope();
        out[1] = fit.at(0);
        out[2] = fit.end();
        const double spreadX = (n * n - 1) / 12;
        const double r = moments.variance() > 0 ? out[0] * out[0] * spreadX / moments.variance() : kNone;
        out[3] = r;
        out[4] = moments.deviation();
        // The intercept over the whole chart, bars counted from 1.
        out[5] = fit.mean() - out[0] * (double(bars) - (n - 1) / 2);
    }
};

struct RollingSum
{
    Sum sum;
    double update(double x) { return sum.update(x); }
};

/// Falls from each new high by a fixed step or a fixed share.
struct Decay
{
    double step;
    double share;
    double value = kNone;
    double update(double x)
    {
        if (has(value)) {
            value = std::max(x, share > 0 ? value * share : value - step);
        } else {
            value = x;
        }
        return value;
    }
};

/// Rate of change with bands from its own root mean square.
struct RateBands
{
    Lag lag;
    Ema average;
    Sum squares;
    Source source;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double x = sourceOf(bar, source);
        const double before = lag.update(x);
        out[0] = before != 0 ? 100 * (x - before) / before : kNone;
        out[1] = average.update(out[0]);
        const double deviation = std::sqrt(squares.update(out[0] * out[0]) / squares.window().size());
        out[2] = deviation;
        out[3] = -deviation;
    }
};

/// Rescaled range analysis: 0.5 is a random walk, above it trends persist.
struct Hurst
{
    Window window;
    Source source;
    void update(const BarValues& bar, std::span<double> out)
    {
        window.push(sourceOf(bar, source));
        out[0] = window.full() ? exponent() : kNone;
    }

private:
    double exponent() const
    {
        const int total = window.size() - 1;
        std::vector<double> returns;
        for (int age = total - 1; age >= 0; --age) {
            returns.push_back(std::log(window[age] / window[age + 1]));
        }
        double sumX = 0;
        double sumY = 0;
        double sumXX = 0;
        double sumXY = 0;
        int points = 0;
        for (int chunks = 1; total / chunks >= 8; chunks *= 2) {
            const int size = total / chunks;
            const double x = std::log10(double(size));
            const double y = std::log10(rescaledRange(returns, chunks, size));
            sumX += x;
            sumY += y;
            sumXX += x * x;
            sumXY += x * y;
            ++points;
        }
        return points > 1 ? (points * sumXY - sumX * sumY) / (points * sumXX - sumX * sumX) : kNone;
    }
    static double rescaledRange(const std::vector<double>& returns, int chunks, int size)
    {
        double sum = 0;
        std::size_t start = returns.size() - static_cast<std::size_t>(chunks) * static_cast<std::size_t>(size);
        for (int chunk = 0; chunk < chunks; ++chunk, start += static_cast<std::size_t>(size)) {
            double mean = 0;
            for (int i = 0; i < size; ++i) {
                mean += returns[start + static_cast<std::size_t>(i)];
            }
            mean /= size;
            double walk = 0;
            double lowest = 0;
            double highest = 0;
            double squares = 0;
            for (int i = 0; i < size; ++i) {
                const double d = returns[start + static_cast<std::size_t>(i)] - mean;
                walk += d;
                lowest = i == 0 ? walk : std::min(lowest, walk);
                highest = i == 0 ? walk : std::max(highest, walk);
                squares += d * d;
            }
            const double deviation = std::sqrt(squares / size);
            sum += deviation > 0 ? (highest - lowest) / deviation : 0.0;
        }
        return sum / chunks;
    }
};

} // namespace

std::vector<IndicatorInfo> statistics()
{
    return {
        {"stdev",
         "Standard deviation",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 20), real("factor", "Factor", 1, 0.01, 50), sourceParameter()},
         {{"deviation", "Deviation"},
          {"variance", "Variance"},
          {"mean", "Mean"},
          {"z", "Z-score"},
          {"error", "Standard error"}},
         [](const ParameterValues& p) {
             return running(Spread{Moments(p.whole(0)), p.real(1), p.source(2)});
         }},
        {"mad",
         "Mean absolute deviation",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 20), sourceParameter()},
         {{"mad", "Deviation"}, {"mse", "Mean square"}, {"mape", "Mean relative"}, {"mean", "Mean"}},
         [](const ParameterValues& p) {
             return running(AbsoluteSpread{Sma(p.whole(0)), p.source(1)});
         }},
        {"slope",
         "Linear regression slope",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 14, 2), sourceParameter()},
         {{"slope", "Slope"},
          {"intercept", "Intercept"},
          {"end", "End of the line"},
          {"r2", "R squared"},
          {"deviation", "Deviation"},
          {"origin", "Intercept at the first bar"}},
         [](const ParameterValues& p) {
             return running(Regression{LineFit(p.whole(0)), Moments(p.whole(0)), p.source(1)});
         }},
        {"percent_rank",
         "Percent rank",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 100), sourceParameter()},
         {{"rank", "Rank"}},
         [](const ParameterValues& p) { return onSource(p.source(1), PercentRank(p.whole(0))); }},
        {"highest",
         "Highest value",
         kGroup,
         Pane::Price,
         {whole("length", "Length", 14), sourceParameter(Source::High)},
         {{"highest", "Highest"}},
         [](const ParameterValues& p) { return onSource(p.source(1), Highest(p.whole(0))); }},
        {"lowest",
         "Lowest value",
         kGroup,
         Pane::Price,
         {whole("length", "Length", 14), sourceParameter(Source::Low)},
         {{"lowest", "Lowest"}},
         [](const ParameterValues& p) { return onSource(p.source(1), Lowest(p.whole(0))); }},
        {"sum",
         "Rolling sum",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 14), sourceParameter()},
         {{"sum", "Sum"}},
         [](const ParameterValues& p) { return onSource(p.source(1), RollingSum{Sum(p.whole(0))}); }},
        {"decay",
         "Decay from highs",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 5), choice("kind", "Kind", {"Linear", "Exponential"}), sourceParameter()},
         {{"decay", "Decay"}},
         [](const ParameterValues& p) {
             const double step = 1.0 / p.whole(0);
             return onSource(p.source(2), p.isChoice(1, 0) ? Decay{step, 0} : Decay{kNone, 1 - step});
         }},
        {"roc_bands",
         "Rate of change with bands",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 20), whole("average", "Average", 5), whole("deviation", "Deviation length", 5),
          sourceParameter()},
         {{"roc", "ROC"}, {"average", "Average"}, {"upper", "Upper"}, {"lower", "Lower"}},
         [](const ParameterValues& p) {
             return running(RateBands{Lag(p.whole(0)), Ema::ofLength(p.whole(1)), Sum(p.whole(2)), p.source(3)});
         }},
        {"hurst",
         "Hurst exponent",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 100, 20), sourceParameter()},
         {{"hurst", "Hurst"}},
         [](const ParameterValues& p) {
             return running(Hurst{Window(p.whole(0) + 1), p.source(1)});
         }},
    };
}

} // namespace elite::indicators
