// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/indicators/groups.h"
#include "models/chart/indicators/oscillator_parts.h"

namespace elite::indicators {

namespace {

constexpr auto kGroup = "Volatility";

using FirstBar = TrueRange::FirstBar;

struct TrueRangeLine
{
    TrueRange range;
    void update(const BarValues& bar, std::span<double> out) { out[0] = range.update(bar); }
};

enum class AtrStyle { TradingView, TaLib, MetaTrader };

struct AverageRange
{
    TrueRange range;
    Ema wilder;
    Sma simple;
    bool isSimple;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double r = range.update(bar);
        out[0] = isSimple ? simple.update(r) : wilder.update(r);
        out[1] = bar.close != 0 ? 100 * out[0] / bar.close : kNone;
        out[2] = r;
    }
};

struct Bollinger
{
    Moments moments;
    double factor;
    Source source;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double x = sourceOf(bar, source);
        moments.update(x);
        const double width = factor * moments.deviation();
        out[0] = moments.mean();
        out[1] = out[0] + width;
        out[2] = out[0] - width;
        out[3] = width > 0 ? (x - out[2]) / (2 * width) : kNone;
        out[4] = out[0] != 0 ? 2 * width / out[0] : kNone;
        out[5] = width > 0 ? factor * (x - out[0]) / width : kNone;
    }
};

/// The middle is an EMA; the width an ATR (chart study), an EMA of the true range (Pine's ta.kc) or an ATR whose first
/// bar is left out.
enum class KeltnerWidth { Atr, EmaOfRange, AtrLate };

struct Keltner
{
    Ema middle;
    Ema width;
    TrueRange range;
    double factor;
    Source source;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double size = factor * width.update(range.update(bar));
        out[0] = middle.update(sourceOf(bar, source));
        out[0] = has(size) ? out[0] : kNone;
        out[1] = out[0] + size;
        out[2] = out[0] - size;
        out[3] = out[0] != 0 ? 2 * size / out[0] : kNone;
    }
};

struct Donchian
{
    Highest high;
    Lowest low;
    bool beforeThisBar;
    double top = kNone;
    double bottom = kNone;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double topNow = high.update(bar.high);
        const double bottomNow = low.update(bar.low);
        out[1] = beforeThisBar ? top : topNow;
        out[2] = beforeThisBar ? bottom : bottomNow;
        top = topNow;
        bottom = bottomNow;
        out[0] = (out[1] + out[2]) / 2;
        out[3] = out[0] != 0 ? (out[1] - out[2]) / out[0] : kNone;
    }
};

struct Starc
{
    Sma middle;
    Atr atr;
    double factor;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double size = factor * atr.update(bar);
        out[0] = middle.update(bar.close);
        out[1] = out[0] + size;
        out[2] = out[0] - size;
    }
};

/// Deviation of the returns, scaled to a year.
struct HistoricalVolatility
{
    double last = kNone;
    Moments moments;
    double year;
    double update(double x)
    {
        moments.update(has(last) && last != 0 ? x / last - 1 : kNone);
        last = x;
        return moments.deviation() * year;
    }
};

/// Change of the averaged bar height, in percent.
struct ChaikinVolatility
{
    Ema average;
    Lag lag;
    int quiet; ///< the first average counts only after one window
    void update(const BarValues& bar, std::span<double> out)
    {
        const double now = average.update(bar.high - bar.low);
        quiet -= quiet > 0 ? 1 : 0;
        const double before = lag.update(quiet > 0 ? kNone : now);
        out[0] = before != 0 ? 100 * (now - before) / before : kNone;
    }
};

/// Sum of the ratio of a once and a twice smoothed bar height: swells before a turn.
struct MassIndex
{
    Ema once = Ema::ofLength(9, Seed::First);
    Ema twice = Ema::ofLength(9, Seed::First);
    Sum sum;
    int count = 0;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double a = once.update(bar.high - bar.low);
        const double b = count >= 8 ? twice.update(a) : kNone;
        out[0] = sum.update(count >= 16 && b > 0 ? a / b : kNone);
        ++count;
    }
};

struct Choppiness
{
    TrueRange range;
    Sum path;
    Highest high;
    Lowest low;
    int length;
    bool trueExtremes; ///< the range also counts the close before each bar
    double lastClose = kNone;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double way = path.update(range.update(bar));
        const bool wide = trueExtremes;
        const double top = high.update(wide ? (has(lastClose) ? std::max(bar.high, lastClose) : kNone) : bar.high);
        const double bottom = low.update(wide ? (has(lastClose) ? std::min(bar.low, lastClose) : kNone) : bar.low);
        lastClose = bar.close;
        out[0] = top > bottom ? 100 * std::log(way / (top - bottom)) / std::log(double(length)) : kNone;
    }
};

/// Depth and length of the falls from the highest close of the window.
struct Ulcer
{
    Window window;
    double update(double x)
    {
        window.push(x);
        if (!window.full()) {
            return kNone;
        }
        double highest = window.oldest();
        double sum = 0;
        for (int age = window.size() - 1; age >= 0; --age) {
            highest = std::max(highest, window[age]);
            const double fall = 100 * (window[age] - highest) / highest;
            sum += fall * fall;
        }
        return std::sqrt(sum / window.size());
    }
};

} // namespace

std::vector<IndicatorInfo> volatility()
{
    const std::vector<Output> bands{{"middle", "Middle"}, {"upper", "Upper"}, {"lower", "Lower"}};
    std::vector<Output> channel = bands;
    channel.push_back({"width", "Width"});
    return {
        {"tr",
         "True range",
         kGroup,
         Pane::Own,
         {choice("first", "First bar", {"High - low", "No value (TA-Lib)"})},
         {{"tr", "True range"}},
         [](const ParameterValues& p) {
             return running(TrueRangeLine{TrueRange(p.isChoice(0, 0) ? FirstBar::HighLow : FirstBar::None)});
         }},
        {"atr",
         "Average true range (ATR)",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 14),
          choice("style", "Definition",
                 {"Wilder (TradingView)", "Wilder without the first bar (TA-Lib)", "Simple average (MetaTrader 5)"})},
         {{"atr", "ATR"}, {"percent", "Percent of price"}, {"tr", "True range"}},
         [](const ParameterValues& p) {
             const auto style = AtrStyle(p.whole(1));
             return running(AverageRange{TrueRange(style == AtrStyle::TradingView ? FirstBar::HighLow : FirstBar::None),
                                         Ema::wilder(p.whole(0)), Sma(p.whole(0)), style == AtrStyle::MetaTrader});
         }},
        {"bollinger",
         "Bollinger bands",
         kGroup,
         Pane::Price,
         {whole("length", "Length", 20), real("factor", "Deviations", 2, 0.01, 50), sourceParameter()},
         {{"middle", "Middle"},
          {"upper", "Upper"},
          {"lower", "Lower"},
          {"percent_b", "%B"},
          {"width", "Width"},
          {"z", "Z-score"}},
         [](const ParameterValues& p) {
             return running(Bollinger{Moments(p.whole(0)), p.real(1), p.source(2)});
         }},
        {"keltner",
         "Keltner channels",
         kGroup,
         Pane::Price,
         {whole("length", "Length", 20), real("factor", "Factor", 2, 0.01, 50), whole("atr", "ATR length", 10),
          choice("width", "Width", {"ATR (chart study)", "EMA of true range (ta.kc)", "ATR from the second bar"}),
          sourceParameter()},
         channel,
         [](const ParameterValues& p) {
             const auto width = KeltnerWidth(p.whole(3));
             const Ema average
                 = width == KeltnerWidth::EmaOfRange ? Ema::ofLength(p.whole(0)) : Ema::wilder(p.whole(2));
             return running(Keltner{Ema::ofLength(p.whole(0)), average,
                                    TrueRange(width == KeltnerWidth::AtrLate ? FirstBar::None : FirstBar::HighLow),
                                    p.real(1), p.source(4)});
         }},
        {"donchian",
         "Donchian channels",
         kGroup,
         Pane::Price,
         {whole("length", "Length", 20),
          choice("window", "Window", {"With this bar (TradingView)", "Up to the bar before"})},
         channel,
         [](const ParameterValues& p) {
             return running(Donchian{Highest(p.whole(0)), Lowest(p.whole(0)), p.isChoice(1, 1)});
         }},
        {"starc",
         "STARC bands",
         kGroup,
         Pane::Price,
         {whole("length", "Length", 5), real("factor", "Factor", 2, 0.01, 50), whole("atr", "ATR length", 10)},
         bands,
         [](const ParameterValues& p) {
             return running(Starc{Sma(p.whole(0)), Atr(p.whole(2), FirstBar::None), p.real(1)});
         }},
        {"hv",
         "Historical volatility",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 10), real("periods", "Periods in a year", 252, 1, 1e6), sourceParameter()},
         {{"hv", "Volatility"}},
         [](const ParameterValues& p) {
             return onSource(p.source(2), HistoricalVolatility{kNone, Moments(p.whole(0)), std::sqrt(p.real(1))});
         }},
        {"cvi",
         "Chaikin volatility",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 10)},
         {{"cvi", "Change %"}},
         [](const ParameterValues& p) {
             return running(ChaikinVolatility{Ema::ofLength(p.whole(0), Seed::First), Lag(p.whole(0)), p.whole(0)});
         }},
        {"mass",
         "Mass index",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 25)},
         {{"mass", "Mass"}},
         [](const ParameterValues& p) {
             return running(MassIndex{Ema::ofLength(9, Seed::First), Ema::ofLength(9, Seed::First), Sum(p.whole(0))});
         }},
        {"chop",
         "Choppiness",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 14, 2),
          choice("style", "Range", {"Highs and lows (TradingView)", "True highs and lows"})},
         {{"chop", "Choppiness"}},
         [](const ParameterValues& p) {
             const bool wide = p.isChoice(1, 1);
             return running(Choppiness{TrueRange(wide ? FirstBar::None : FirstBar::HighLow), Sum(p.whole(0)),
                                       Highest(p.whole(0)), Lowest(p.whole(0)), p.whole(0), wide});
         }},
        {"ulcer",
         "Ulcer index",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 14), sourceParameter()},
         {{"ulcer", "Ulcer"}},
         [](const ParameterValues& p) { return onSource(p.source(1), Ulcer{Window(p.whole(0))}); }},
    };
}

} // namespace elite::indicators
