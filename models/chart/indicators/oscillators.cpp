// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/indicators/groups.h"
#include "models/chart/indicators/oscillator_parts.h"

#include <array>

namespace elite::indicators {

namespace {

constexpr auto kGroup = "Oscillators";

Parameter togetherParameter()
{
    return choice("together", "First %K", {"As soon as it is known", "With the first %D (TA-Lib)"});
}

enum class StochasticStyle { TradingView, MetaTrader };

struct Stochastic
{
    RangePosition position;
    Sma smooth;
    Highest high;
    Lowest low;
    Sum top;
    Sum bottom;
    Sma signal;
    StochasticStyle style;
    bool together;
    void update(const BarValues& bar, std::span<double> out)
    {
        if (style == StochasticStyle::TradingView) {
            out[0] = smooth.update(position.update(bar.high, bar.low, bar.close));
        } else {
            const double lowest = low.update(bar.low);
            const double a = top.update(bar.close - lowest);
            const double b = bottom.update(high.update(bar.high) - lowest);
            out[0] = !has(b) ? kNone : (b > 0 ? 100 * a / b : 100.0);
        }
        out[1] = signal.update(out[0]);
        out[0] = together && !has(out[1]) ? kNone : out[0];
        out[2] = 3 * out[0] - 2 * out[1];
    }
};

struct StochasticRsi
{
    Rsi rsi;
    RangePosition position;
    Sma smooth;
    Sma signal;
    bool together;
    Source source;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double r = rsi.update(sourceOf(bar, source));
        out[0] = smooth.update(position.update(r));
        out[1] = signal.update(out[0]);
        out[0] = together && !has(out[1]) ? kNone : out[0];
    }
};

struct Cci
{
    Moments mean;
    Source source;
    int quiet;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double x = sourceOf(bar, source);
        mean.update(x);
        quiet -= quiet > 0 ? 1 : 0;
        out[0] = kNone;
        if (!mean.ready() || quiet > 0) {
            return;
        }
        double deviation = 0;
        const Window& window = mean.window();
        for (int age = 0; age < window.size(); ++age) {
            deviation += std::abs(window[age] - mean.mean());
        }
        deviation /= window.size();
        out[0] = deviation > 0 ? (x - mean.mean()) / (0.015 * deviation) : 0.0;
    }
};

struct WilliamsR
{
    RangePosition position;
    void update(const BarValues& bar, std::span<double> out)
    {
        out[0] = position.update(bar.high, bar.low, bar.close) - 100;
    }
};

struct MoneyFlowIndex
{
    Sum gains;
    Sum losses;
    double last = kNone;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double x = sourceOf(bar, Source::Hlc3);
        const double flow = x * bar.volume;
        const bool first = !has(last);
        const double gain = gains.update(first ? kNone : (x > last ? flow : 0.0));
        const double loss = losses.update(first ? kNone : (x < last ? flow : 0.0));
        last = x;
        out[0] = !has(gain) ? kNone : (loss > 0 ? 100 - 100 / (1 + gain / loss) : 100.0);
    }
};

/// Chande: sums of gains and losses, or (TA-Lib) Wilder averages of them.
struct Cmo
{
    Change change;
    Sum gains;
    Sum losses;
    Ema smoothGains;
    Ema smoothLosses;
    bool smooth;
    double update(double x)
    {
        const double c = change.update(x);
        const double up = has(c) ? std::max(c, 0.0) : kNone;
        const double down = has(c) ? std::max(-c, 0.0) : kNone;
        const double gain = smooth ? smoothGains.update(up) : gains.update(up);
        const double loss = smooth ? smoothLosses.update(down) : losses.update(down);
        if (!has(gain)) {
            return kNone;
        }
        return gain + loss > 0 ? 100 * (gain - loss) / (gain + loss) : 0.0;
    }
};

struct TrueStrength
{
    Change change;
    Ema slow;
    Ema fast;
    Ema slowSize;
    Ema fastSize;
    Ema signal;
    double factor;
    Source source;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double c = change.update(sourceOf(bar, source));
        const double top = fast.update(slow.update(c));
        const double bottom = fastSize.update(slowSize.update(std::abs(c)));
        out[0] = bottom > 0 ? factor * top / bottom : kNone;
        out[1] = signal.update(out[0]);
    }
};

struct Ultimate
{
    TrueRange range{TrueRange::FirstBar::None};
    std::array<Sum, 3> pressure;
    std::array<Sum, 3> ranges;
    double lastClose = kNone;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double bought = has(lastClose) ? bar.close - std::min(bar.low, lastClose) : kNone;
        const double r = range.update(bar);
        lastClose = bar.close;
        double total = 0;
        const double weights[3] = {4, 2, 1};
        for (std::size_t i = 0; i < 3; ++i) {
            const double top = pressure[i].update(bought);
            const double bottom = ranges[i].update(r);
            total += weights[i] * (bottom > 0 ? top / bottom : (has(bottom) ? 0.0 : kNone));
        }
        out[0] = 100 * total / 7;
    }
};

/// Connors: mean of a short RSI, the RSI of the winning or losing streak, and the rank of today's change.
struct Connors
{
    Rsi rsi;
    Rsi streakRsi;
    PercentRank rank;
    double last = kNone;
    double streak = 0;
    Source source;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double x = sourceOf(bar, source);
        double change = kNone;
        if (has(last)) {
            change = last != 0 ? (x - last) / last : kNone;
            if (x > last) {
                streak = streak > 0 ? streak + 1 : 1;
            } else if (x < last) {
                streak = streak < 0 ? streak - 1 : -1;
            } else {
                streak = 0;
            }
        }
        last = x;
        out[1] = streak;
        out[2] = rsi.update(x);
        out[3] = streakRsi.update(streak);
        out[4] = rank.update(change);
        out[0] = (out[2] + out[3] + out[4]) / 3;
    }
};

/// Ehlers' Fisher transform of the place in the range.
struct Fisher
{
    Highest high;
    Lowest low;
    bool atOnce; ///< speaks from the first bar on, over the bars there are
    double value = 0;
    double fisher = 0;
    int count = 0;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double x = sourceOf(bar, Source::Hl2);
        const bool full = has(high.update(x));
        low.update(x);
        ++count;
        out[0] = out[1] = kNone;
        if (!full && !atOnce) {
            return;
        }
        const double bottom = low.soFar();
        const double range = high.soFar() - bottom;
        const double place
            = atOnce ? (range > 0 ? (x - bottom) / range - 0.5 : 0.0) : (x - bottom) / std::max(range, 0.001) - 0.5;
        value = atOnce && count == 1 ? 0 : 0.66 * place + 0.67 * value;
        value = value > 0.99 ? 0.999 : (value < -0.99 ? -0.999 : value);
        out[1] = atOnce && count == 1 ? kNone : fisher;
        fisher = 0.5 * std::log((1 + value) / (1 - value)) + 0.5 * fisher;
        out[0] = fisher;
    }
};

struct Awesome
{
    Sma fast;
    Sma slow;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double x = sourceOf(bar, Source::Hl2);
        const double a = fast.update(x);
        const double b = slow.update(x);
        out[0] = a - b;
        out[1] = x != 0 ? 100 * out[0] / x : kNone;
    }
};

/// Stochastic momentum: distance from the middle of the range, smoothed twice.
struct StochasticMomentum
{
    Highest high;
    Lowest low;
    Ema first;
    Ema second;
    Ema firstRange;
    Ema secondRange;
    Ema signal;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double top = high.update(bar.high);
        const double bottom = low.update(bar.low);
        const double distance = second.update(first.update(bar.close - (top + bottom) / 2));
        const double range = secondRange.update(firstRange.update(top - bottom));
        out[0] = has(range) ? (range > 0 ? 100 * distance / (0.5 * range) : 0.0) : kNone;
        out[1] = signal.update(out[0]);
    }
};

} // namespace

std::vector<IndicatorInfo> oscillators()
{
    return {
        {"rsi",
         "Relative strength (RSI)",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 14), sourceParameter()},
         {{"rsi", "RSI"}},
         [](const ParameterValues& p) { return onSource(p.source(1), Rsi(p.whole(0))); }},
        {"stoch",
         "Stochastic",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 14), whole("smooth", "%K smoothing", 1), whole("signal", "%D smoothing", 3),
          choice("style", "Slowing", {"Average of %K (TradingView)", "Ratio of sums (MetaTrader 5)"}),
          togetherParameter()},
         {{"k", "%K"}, {"d", "%D"}, {"j", "%J"}},
         [](const ParameterValues& p) {
             return running(Stochastic{RangePosition(p.whole(0)), Sma(p.whole(1)), Highest(p.whole(0)),
                                       Lowest(p.whole(0)), Sum(p.whole(1)), Sum(p.whole(1)), Sma(p.whole(2)),
                                       StochasticStyle(p.whole(3)), p.isChoice(4, 1)});
         }},
        {"stochrsi",
         "Stochastic RSI",
         kGroup,
         Pane::Own,
         {whole("rsi", "RSI length", 14), whole("length", "Stochastic length", 14), whole("smooth", "%K smoothing", 3),
          whole("signal", "%D smoothing", 3), togetherParameter(), sourceParameter()},
         {{"k", "%K"}, {"d", "%D"}},
         [](const ParameterValues& p) {
             return running(StochasticRsi{Rsi(p.whole(0)), RangePosition(p.whole(1)), Sma(p.whole(2)), Sma(p.whole(3)),
                                          p.isChoice(4, 1), p.source(5)});
         }},
        {"cci",
         "Commodity channel index (CCI)",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 20), sourceParameter(Source::Hlc3),
          choice("first", "First value", {"After one window", "After two windows (Tulip)"})},
         {{"cci", "CCI"}},
         [](const ParameterValues& p) {
             return running(Cci{Moments(p.whole(0)), p.source(1), p.isChoice(2, 1) ? 2 * p.whole(0) - 1 : 0});
         }},
        {"willr",
         "Williams %R",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 14)},
         {{"r", "%R"}},
         [](const ParameterValues& p) { return running(WilliamsR{RangePosition(p.whole(0), 100)}); }},
        {"mfi",
         "Money flow index (MFI)",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 14)},
         {{"mfi", "MFI"}},
         [](const ParameterValues& p) {
             return running(MoneyFlowIndex{Sum(p.whole(0)), Sum(p.whole(0))});
         }},
        {"cmo",
         "Chande momentum (CMO)",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 9), choice("style", "Smoothing", {"Sums (TradingView)", "Wilder (TA-Lib)"}),
          sourceParameter()},
         {{"cmo", "CMO"}},
         [](const ParameterValues& p) {
             return onSource(p.source(2),
                             Cmo{Change(), Sum(p.whole(0)), Sum(p.whole(0)), Ema::wilder(p.whole(0)),
                                 Ema::wilder(p.whole(0)), p.isChoice(1, 1)});
         }},
        {"tsi",
         "True strength index (TSI)",
         kGroup,
         Pane::Own,
         {whole("long", "Long length", 25), whole("short", "Short length", 13), whole("signal", "Signal", 13),
          choice("scale", "Scale", {"Ratio (TradingView)", "Percent"}), sourceParameter()},
         {{"tsi", "TSI"}, {"signal", "Signal"}},
         [](const ParameterValues& p) {
             const auto slow = Ema::ofLength(p.whole(0));
             const auto fast = Ema::ofLength(p.whole(1));
             return running(TrueStrength{Change(), slow, fast, slow, fast, Ema::ofLength(p.whole(2)),
                                         p.isChoice(3, 0) ? 1.0 : 100.0, p.source(4)});
         }},
        {"uo",
         "Ultimate oscillator",
         kGroup,
         Pane::Own,
         {whole("short", "Short length", 7), whole("middle", "Middle length", 14), whole("long", "Long length", 28)},
         {{"uo", "Ultimate"}},
         [](const ParameterValues& p) {
             return running(Ultimate{TrueRange(TrueRange::FirstBar::None),
                                     {Sum(p.whole(0)), Sum(p.whole(1)), Sum(p.whole(2))},
                                     {Sum(p.whole(0)), Sum(p.whole(1)), Sum(p.whole(2))}});
         }},
        {"crsi",
         "Connors RSI",
         kGroup,
         Pane::Own,
         {whole("rsi", "RSI length", 3), whole("streak", "Streak length", 2), whole("rank", "Rank length", 100),
          choice("ties", "Rank counts", {"Changes reached (TradingView)", "Changes beaten"}), sourceParameter()},
         {{"crsi", "Connors RSI"},
          {"streak", "Streak"},
          {"rsi", "RSI"},
          {"streak_rsi", "Streak RSI"},
          {"rank", "Rank"}},
         [](const ParameterValues& p) {
             return running(Connors{Rsi(p.whole(0)), Rsi(p.whole(1)),
                                    PercentRank(p.whole(2), PercentRank::Counts(p.whole(3))), kNone, 0, p.source(4)});
         }},
        {"fisher",
         "Fisher transform",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 9), choice("first", "First value", {"After one window", "At once"})},
         {{"fisher", "Fisher"}, {"trigger", "Trigger"}},
         [](const ParameterValues& p) {
             return running(Fisher{Highest(p.whole(0)), Lowest(p.whole(0)), p.isChoice(1, 1)});
         }},
        {"ao",
         "Awesome oscillator",
         kGroup,
         Pane::Own,
         {whole("fast", "Fast", 5), whole("slow", "Slow", 34)},
         {{"ao", "AO", Shape::Histogram}, {"percent", "Percent of price"}},
         [](const ParameterValues& p) {
             return running(Awesome{Sma(p.whole(0)), Sma(p.whole(1))});
         }},
        {"smi",
         "Stochastic momentum (SMI)",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 13), whole("first", "First smoothing", 25), whole("second", "Second smoothing", 2),
          whole("signal", "Signal", 3)},
         {{"smi", "SMI"}, {"signal", "Signal"}},
         [](const ParameterValues& p) {
             return running(
                 StochasticMomentum{Highest(p.whole(0)), Lowest(p.whole(0)), Ema::ofLength(p.whole(1), Seed::First),
                                    Ema::ofLength(p.whole(2), Seed::First), Ema::ofLength(p.whole(1), Seed::First),
                                    Ema::ofLength(p.whole(2), Seed::First), Ema::ofLength(p.whole(3), Seed::First)});
         }},
    };
}

} // namespace elite::indicators
