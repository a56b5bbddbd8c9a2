// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/indicators/averages.h"
#include "models/chart/indicators/groups.h"

namespace elite::indicators {

namespace {

constexpr auto kGroup = "Moving averages";

Seed seedOf(const ParameterValues& p, std::size_t i)
{
    return p.isChoice(i, 0) ? Seed::Average : Seed::First;
}

Parameter seedParameter()
{
    return choice("seed", "Starts from", {"Average of the first window (TradingView)", "First price (MetaTrader 5)"});
}

Parameter startParameter()
{
    return choice("start", "Starts from",
                  {"Each stage's own average (TradingView)", "The stage before, after a window (Tulip)",
                   "One average for all stages", "First price, at once"});
}

struct Dema
{
    StartedChain<2> chain;
    double update(double x) { return chain.update(x) ? 2 * chain[0] - chain[1] : kNone; }
};

struct Tema
{
    StartedChain<3> chain;
    double update(double x) { return chain.update(x) ? 3 * (chain[0] - chain[1]) + chain[2] : kNone; }
};

struct KaufmanLines
{
    Kaufman average;
    Source source;
    void update(const BarValues& bar, std::span<double> out)
    {
        out[0] = average.update(sourceOf(bar, source));
        out[1] = average.efficiency();
    }
};

struct VolumeWeighted
{
    Sma weighted;
    Sma volume;
    Source source;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double top = weighted.update(sourceOf(bar, source) * bar.volume);
        const double bottom = volume.update(bar.volume);
        out[0] = bottom > 0 ? top / bottom : kNone;
    }
};

struct FitEnd
{
    LineFit fit;
    double barsAhead;
    double update(double x)
    {
        fit.update(x);
        return fit.at(fit.window().size() - 1 + barsAhead);
    }
};

struct Envelope
{
    Sma average;
    double share;
    Source source;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double middle = average.update(sourceOf(bar, source));
        out[0] = middle;
        out[1] = middle * (1 + share);
        out[2] = middle * (1 - share);
    }
};

/// Three Wilder averages, each shown shifted to the right by a delay that is part of the values here.
struct Alligator
{
    Ema jaw = Ema::wilder(13);
    Ema teeth = Ema::wilder(8);
    Ema lips = Ema::wilder(5);
    Lag jawDelay{8};
    Lag teethDelay{5};
    Lag lipsDelay{3};
    Source source = Source::Hl2;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double x = sourceOf(bar, source);
        out[0] = jawDelay.update(jaw.update(x));
        out[1] = teethDelay.update(teeth.update(x));
        out[2] = lipsDelay.update(lips.update(x));
    }
};

/// Distance of the Alligator's lines: above zero jaw to teeth, below zero teeth to lips.
struct Gator
{
    Alligator lines;
    double lastUpper = kNone;
    double lastLower = kNone;
    void update(const BarValues& bar, std::span<double> out)
    {
        double line[3];
        lines.update(bar, line);
        out[0] = std::abs(line[0] - line[1]);
        out[1] = -std::abs(line[1] - line[2]);
        out[2] = has(lastUpper) ? (out[0] > lastUpper ? 1.0 : 0.0) : kNone;
        out[3] = has(lastLower) ? (out[1] < lastLower ? 1.0 : 0.0) : kNone;
        lastUpper = out[0];
        lastLower = out[1];
    }
};

} // namespace

std::vector<IndicatorInfo> movingAverages()
{
    const std::vector<Output> average{{"average", "Average"}};
    return {
        {"sma",
         "Simple average (SMA)",
         kGroup,
         Pane::Price,
         {whole("length", "Length", 9), sourceParameter()},
         average,
         [](const ParameterValues& p) { return onSource(p.source(1), Sma(p.whole(0))); }},
        {"ema",
         "Exponential average (EMA)",
         kGroup,
         Pane::Price,
         {whole("length", "Length", 9), seedParameter(), sourceParameter()},
         average,
         [](const ParameterValues& p) { return onSource(p.source(2), Ema::ofLength(p.whole(0), seedOf(p, 1))); }},
        {"rma",
         "Wilder's average (RMA, SMMA)",
         kGroup,
         Pane::Price,
         {whole("length", "Length", 14), seedParameter(), sourceParameter()},
         average,
         [](const ParameterValues& p) { return onSource(p.source(2), Ema::wilder(p.whole(0), seedOf(p, 1))); }},
        {"wma",
         "Weighted average (WMA)",
         kGroup,
         Pane::Price,
         {whole("length", "Length", 9), sourceParameter()},
         average,
         [](const ParameterValues& p) { return onSource(p.source(1), Wma(p.whole(0))); }},
        {"vwma",
         "Volume-weighted average (VWMA)",
         kGroup,
         Pane::Price,
         {whole("length", "Length", 20), sourceParameter()},
         average,
         [](const ParameterValues& p) {
             return running(VolumeWeighted{Sma(p.whole(0)), Sma(p.whole(0)), p.source(1)});
         }},
        {"hma",
         "Hull average (HMA)",
         kGroup,
         Pane::Price,
         {whole("length", "Length", 9, 2), sourceParameter()},
         average,
         [](const ParameterValues& p) { return onSource(p.source(1), Hull(p.whole(0))); }},
        {"dema",
         "Double exponential average (DEMA)",
         kGroup,
         Pane::Price,
         {whole("length", "Length", 9), startParameter(), sourceParameter()},
         average,
         [](const ParameterValues& p) {
             return onSource(p.source(2), Dema{{p.whole(0), 2.0 / (p.whole(0) + 1), ChainStart(p.whole(1))}});
         }},
        {"tema",
         "Triple exponential average (TEMA)",
         kGroup,
         Pane::Price,
         {whole("length", "Length", 9), startParameter(), sourceParameter()},
         average,
         [](const ParameterValues& p) {
             return onSource(p.source(2), Tema{{p.whole(0), 2.0 / (p.whole(0) + 1), ChainStart(p.whole(1))}});
         }},
        {"t3",
         "Tillson average (T3)",
         kGroup,
         Pane::Price,
         {whole("length", "Length", 5), real("factor", "Volume factor", 0.7, 0, 1), startParameter(),
          sourceParameter()},
         average,
         [](const ParameterValues& p) {
             return onSource(p.source(3), Tillson(p.whole(0), p.real(1), ChainStart(p.whole(2))));
         }},
        {"trima",
         "Triangular average (TRIMA)",
         kGroup,
         Pane::Price,
         {whole("length", "Length", 9), sourceParameter()},
         average,
         [](const ParameterValues& p) { return onSource(p.source(1), Triangular(p.whole(0))); }},
        {"kama",
         "Kaufman's adaptive average (KAMA)",
         kGroup,
         Pane::Price,
         {whole("length", "Length", 10), whole("fast", "Fast", 2), whole("slow", "Slow", 30),
          choice("first", "First value", {"After the first full window", "The seed itself"}), sourceParameter()},
         {{"average", "Average"}, {"efficiency", "Efficiency"}},
         [](const ParameterValues& p) {
             return running(KaufmanLines{Kaufman(p.whole(0), p.whole(1), p.whole(2), p.isChoice(3, 1)), p.source(4)});
         }},
        {"alma",
         "Arnaud Legoux average (ALMA)",
         kGroup,
         Pane::Price,
         {whole("length", "Length", 9), real("offset", "Offset", 0.85, 0, 1), real("sigma", "Sigma", 6, 0.1, 100),
          sourceParameter()},
         average,
         [](const ParameterValues& p) { return onSource(p.source(3), Gaussian(p.whole(0), p.real(1), p.real(2))); }},
        {"zlema",
         "Zero-lag exponential average (ZLEMA)",
         kGroup,
         Pane::Price,
         {whole("length", "Length", 20), sourceParameter()},
         average,
         [](const ParameterValues& p) { return onSource(p.source(1), ZeroLag(p.whole(0))); }},
        {"vidya",
         "Variable index average (VIDYA)",
         kGroup,
         Pane::Price,
         {whole("short", "Short length", 9, 2), whole("long", "Long length", 20, 2),
          real("alpha", "Weight", 0.2, 0.001, 1), sourceParameter()},
         average,
         [](const ParameterValues& p) {
             return onSource(p.source(3), VariableWeight(p.whole(0), p.whole(1), p.real(2)));
         }},
        {"linreg",
         "Linear regression curve",
         kGroup,
         Pane::Price,
         {whole("length", "Length", 25, 2), real("ahead", "Bars ahead", 0, -500, 500), sourceParameter()},
         average,
         [](const ParameterValues& p) {
             return onSource(p.source(2), FitEnd{LineFit(p.whole(0)), p.real(1)});
         }},
        {"envelope",
         "Average envelope",
         kGroup,
         Pane::Price,
         {whole("length", "Length", 20), real("percent", "Percent", 2.5, 0, 100), sourceParameter()},
         {{"middle", "Middle"}, {"upper", "Upper"}, {"lower", "Lower"}},
         [](const ParameterValues& p) {
             return running(Envelope{Sma(p.whole(0)), p.real(1) / 100, p.source(2)});
         }},
        {"alligator",
         "Alligator",
         kGroup,
         Pane::Price,
         {},
         {{"jaw", "Jaw"}, {"teeth", "Teeth"}, {"lips", "Lips"}},
         [](const ParameterValues&) { return running(Alligator{}); }},
        {"gator",
         "Gator oscillator",
         kGroup,
         Pane::Own,
         {},
         {{"upper", "Upper", Shape::Histogram},
          {"lower", "Lower", Shape::Histogram},
          {"upper_expands", "Upper expands", Shape::Flag},
          {"lower_expands", "Lower expands", Shape::Flag}},
         [](const ParameterValues&) { return running(Gator{}); }},
    };
}

} // namespace elite::indicators
