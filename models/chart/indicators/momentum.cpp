// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/indicators/groups.h"
#include "models/chart/indicators/oscillator_parts.h"

namespace elite::indicators {

namespace {

constexpr auto kGroup = "Momentum";

struct RateOfChange
{
    Lag lag;
    double update(double x)
    {
        const double before = lag.update(x);
        return before != 0 ? 100 * (x - before) / before : kNone;
    }
};

struct RatioOfChange
{
    Lag lag;
    double factor;
    double update(double x)
    {
        const double before = lag.update(x);
        return before != 0 ? factor * x / before : kNone;
    }
};

enum class MacdStyle { TradingView, TaLib, MetaTrader, FirstPrice };

/// The MACD family differs in how the averages start and in the kind of the signal's average.
struct Macd
{
    TwoEmas lines;
    Ema signalEma;
    Sma signalSma;
    bool simpleSignal;
    int quiet;
    bool together; ///< all three outputs begin when the signal does
    Source source;
    void update(const BarValues& bar, std::span<double> out)
    {
        lines.update(sourceOf(bar, source));
        quiet -= quiet > 0 ? 1 : 0;
        out[0] = quiet > 0 ? kNone : lines.distance();
        out[1] = simpleSignal ? signalSma.update(out[0]) : signalEma.update(out[0]);
        out[0] = together && !has(out[1]) ? kNone : out[0];
        out[2] = out[0] - out[1];
        out[3] = lines.fast();
        out[4] = lines.slow();
    }
};

std::unique_ptr<Indicator> makeMacd(const ParameterValues& p)
{
    const auto style = MacdStyle(p.whole(3));
    const Seed seed = style == MacdStyle::MetaTrader || style == MacdStyle::FirstPrice ? Seed::First : Seed::Average;
    const bool late = style == MacdStyle::FirstPrice;
    // The oldest programs rounded the weights of 12 and 26 bars to 0.15 and 0.075.
    const bool classic = late && p.whole(0) == 12 && p.whole(1) == 26;
    const TwoEmas lines = classic ? TwoEmas(Ema(12, 0.15, seed), Ema(26, 0.075, seed))
                                  : TwoEmas(p.whole(0), p.whole(1), seed, style == MacdStyle::TaLib);
    return running(Macd{lines, Ema::ofLength(p.whole(2), late ? Seed::First : Seed::Average), Sma(p.whole(2)),
                        style == MacdStyle::MetaTrader, late ? p.whole(1) : 0, style == MacdStyle::TaLib, p.source(4)});
}

/// PPO, APO and PVO: the distance of two averages, in percent or plain, with a signal.
struct PriceOscillator
{
    TwoEmas lines;
    Ema signal;
    bool percent;
    bool silent; ///< both averages start at the first price: no distance to speak of
    Source source;
    void update(const BarValues& bar, std::span<double> out)
    {
        lines.update(sourceOf(bar, source));
        out[0] = silent ? kNone : (percent ? lines.percent() : lines.distance());
        silent = false;
        out[1] = signal.update(out[0]);
        out[2] = out[0] - out[1];
    }
};

std::vector<Parameter> oscillatorParameters(Source source)
{
    return {whole("fast", "Fast length", 12), whole("slow", "Slow length", 26), whole("signal", "Signal", 9),
            choice("start", "Averages start from",
                   {"Their own first window (TradingView)", "The slow one's first window (TA-Lib)", "The first price"}),
            sourceParameter(source)};
}

template <bool percent> std::unique_ptr<Indicator> makeOscillator(const ParameterValues& p)
{
    const Seed seed = p.isChoice(3, 2) ? Seed::First : Seed::Average;
    return running(PriceOscillator{TwoEmas(p.whole(0), p.whole(1), seed, p.isChoice(3, 1)),
                                   Ema::ofLength(p.whole(2), seed), percent, seed == Seed::First, p.source(4)});
}

enum class TrixStyle { TradingView, Percent, PercentOfNew, PercentTogether };

struct Trix
{
    StartedChain<3> chain;
    TrixStyle style;
    double last = kNone;
    Source source;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double x = sourceOf(bar, source);
        const bool warm = chain.update(style == TrixStyle::TradingView ? std::log(x) : x);
        const double now = warm ? chain.last() : kNone;
        switch (style) {
        case TrixStyle::TradingView:
            out[0] = 10000 * (now - last);
            break;
        case TrixStyle::Percent:
        case TrixStyle::PercentTogether:
            out[0] = 100 * (now - last) / last;
            break;
        case TrixStyle::PercentOfNew:
            out[0] = 100 * (now - last) / now;
            break;
        }
        out[1] = style == TrixStyle::PercentTogether && !has(last) ? kNone : now;
        last = now;
    }
};

struct Detrended
{
    Sma average;
    Lag lag;
    double update(double x)
    {
        const double back = lag.update(x);
        return back - average.update(x);
    }
};

struct BalanceOfPower
{
    Sma smooth;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double range = bar.high - bar.low;
        out[0] = smooth.update(range > 0 ? (bar.close - bar.open) / range : 0.0);
    }
};

struct QStick
{
    Sma average;
    void update(const BarValues& bar, std::span<double> out) { out[0] = average.update(bar.close - bar.open); }
};

/// How far the price is from the line fitted to the bars before it, in percent of the price.
struct ForecastOscillator
{
    LineFit fit;
    double update(double x)
    {
        const double forecast = fit.at(fit.window().size());
        fit.update(x);
        return x != 0 ? 100 * (x - forecast) / x : kNone;
    }
};

struct ElderRay
{
    Ema average;
    void update(const BarValues& bar, std::span<double> out)
    {
        out[0] = average.update(bar.close);
        out[1] = bar.high - out[0];
        out[2] = bar.low - out[0];
    }
};

/// DecisionPoint's price momentum: rate of change smoothed twice with weight 2/n.
struct PriceMomentum
{
    RateOfChange change{Lag(1)};
    Ema first;
    Ema second;
    Ema signal;
    double update(double x) { return second.update(10 * first.update(change.update(x))); }
};

struct PriceMomentumLines
{
    PriceMomentum line;
    Source source;
    void update(const BarValues& bar, std::span<double> out)
    {
        out[0] = line.update(sourceOf(bar, source));
        out[1] = line.signal.update(out[0]);
    }
};

/// Schaff: the stochastic of MACD, and the stochastic of that.
struct SchaffCycle
{
    TwoEmas macd;
    RangePosition first;
    Sma smooth;
    double update(double x)
    {
        macd.update(x);
        return smooth.update(first.update(macd.distance()));
    }
};

} // namespace

std::vector<IndicatorInfo> momentum()
{
    return {
        {"mom",
         "Momentum",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 10), sourceParameter()},
         {{"momentum", "Momentum"}},
         [](const ParameterValues& p) { return onSource(p.source(1), Change(p.whole(0))); }},
        {"roc",
         "Rate of change (ROC)",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 9), sourceParameter()},
         {{"roc", "ROC"}},
         [](const ParameterValues& p) { return onSource(p.source(1), RateOfChange{Lag(p.whole(0))}); }},
        {"rocr",
         "Ratio to an earlier price",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 14), real("factor", "Factor", 100, 0.0001, 10000), sourceParameter()},
         {{"ratio", "Ratio"}},
         [](const ParameterValues& p) {
             return onSource(p.source(2), RatioOfChange{Lag(p.whole(0)), p.real(1)});
         }},
        {"macd",
         "MACD",
         kGroup,
         Pane::Own,
         {whole("fast", "Fast length", 12), whole("slow", "Slow length", 26), whole("signal", "Signal", 9),
          choice("style", "Definition", {"TradingView", "TA-Lib", "MetaTrader 5", "First price"}), sourceParameter()},
         {{"macd", "MACD"},
          {"signal", "Signal"},
          {"histogram", "Histogram", Shape::Histogram},
          {"fast", "Fast average"},
          {"slow", "Slow average"}},
         makeMacd},
        {"ppo",
         "Percentage price oscillator (PPO)",
         kGroup,
         Pane::Own,
         oscillatorParameters(Source::Close),
         {{"ppo", "PPO"}, {"signal", "Signal"}, {"histogram", "Histogram", Shape::Histogram}},
         makeOscillator<true>},
        {"apo",
         "Absolute price oscillator (APO)",
         kGroup,
         Pane::Own,
         oscillatorParameters(Source::Close),
         {{"apo", "APO"}, {"signal", "Signal"}, {"histogram", "Histogram", Shape::Histogram}},
         makeOscillator<false>},
        {"pvo",
         "Percentage volume oscillator (PVO)",
         kGroup,
         Pane::Own,
         oscillatorParameters(Source::Volume),
         {{"pvo", "PVO"}, {"signal", "Signal"}, {"histogram", "Histogram", Shape::Histogram}},
         makeOscillator<true>},
        {"trix",
         "TRIX",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 18),
          choice("style", "Definition",
                 {"Change of log (TradingView)", "Percent (TA-Lib)", "Percent of the new value (Tulip)",
                  "Percent, stages start together"}),
          sourceParameter()},
         {{"trix", "TRIX"}, {"ema3", "Triple average"}},
         [](const ParameterValues& p) {
             const auto style = TrixStyle(p.whole(1));
             const auto start = style == TrixStyle::PercentOfNew ? ChainStart::FirstPrice
                 : style == TrixStyle::PercentTogether           ? ChainStart::Together
                                                                 : ChainStart::Staged;
             return running(
                 Trix{StartedChain<3>(p.whole(0), 2.0 / (p.whole(0) + 1), start), style, kNone, p.source(2)});
         }},
        {"dpo",
         "Detrended price (DPO)",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 21), sourceParameter()},
         {{"dpo", "DPO"}},
         [](const ParameterValues& p) {
             return onSource(p.source(1), Detrended{Sma(p.whole(0)), Lag(p.whole(0) / 2 + 1)});
         }},
        {"bop",
         "Balance of power",
         kGroup,
         Pane::Own,
         {whole("length", "Smoothing", 1)},
         {{"bop", "BOP"}},
         [](const ParameterValues& p) { return running(BalanceOfPower{Sma(p.whole(0))}); }},
        {"qstick",
         "QStick",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 14)},
         {{"qstick", "QStick"}},
         [](const ParameterValues& p) { return running(QStick{Sma(p.whole(0))}); }},
        {"fosc",
         "Forecast oscillator",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 14, 2), sourceParameter()},
         {{"fosc", "Forecast"}},
         [](const ParameterValues& p) { return onSource(p.source(1), ForecastOscillator{LineFit(p.whole(0))}); }},
        {"elder_ray",
         "Elder ray",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 13)},
         {{"average", "Average"}, {"bull", "Bull power", Shape::Histogram}, {"bear", "Bear power", Shape::Histogram}},
         [](const ParameterValues& p) { return running(ElderRay{Ema::ofLength(p.whole(0))}); }},
        {"pmo",
         "Price momentum (PMO)",
         kGroup,
         Pane::Own,
         {whole("first", "First smoothing", 35), whole("second", "Second smoothing", 20), whole("signal", "Signal", 10),
          sourceParameter()},
         {{"pmo", "PMO"}, {"signal", "Signal"}},
         [](const ParameterValues& p) {
             return running(
                 PriceMomentumLines{{RateOfChange{Lag(1)}, Ema(p.whole(0), 2.0 / p.whole(0), Seed::Average),
                                     Ema(p.whole(1), 2.0 / p.whole(1), Seed::Average), Ema::ofLength(p.whole(2))},
                                    p.source(3)});
         }},
        {"stc",
         "Schaff trend cycle",
         kGroup,
         Pane::Own,
         {whole("cycle", "Cycle", 10), whole("fast", "Fast length", 23), whole("slow", "Slow length", 50),
          sourceParameter()},
         {{"stc", "STC"}},
         [](const ParameterValues& p) {
             return onSource(
                 p.source(3),
                 SchaffCycle{TwoEmas(p.whole(1), p.whole(2), Seed::Average, false), RangePosition(p.whole(0)), Sma(3)});
         }},
    };
}

} // namespace elite::indicators
