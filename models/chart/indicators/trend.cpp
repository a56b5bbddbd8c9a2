// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/indicators/groups.h"
#include "models/chart/indicators/oscillator_parts.h"
#include "models/chart/indicators/parabolic_sar.h"

namespace elite::indicators {

namespace {

constexpr auto kGroup = "Trend";

/// How Wilder's sums begin: an average of the first `length` bars (TradingView), or a plain sum of the first length - 1
/// which then decays at once (TA-Lib) or is spoken already one bar earlier (Wilder's book, Tulip).
enum class DirectionStart { TradingView, TaLib, Wilder };

/// Wilder's running sum: S - S/n + x, after a plain sum of the first length - 1 values.
class WilderSum
{
public:
    explicit WilderSum(int length)
        : m_length(length)
    {
    }
    double update(double x)
    {
        if (!has(x)) {
            return kNone;
        }
        ++m_count;
        m_sum += m_count < m_length ? x : x - m_sum / m_length;
        return m_count >= m_length - 1 ? m_sum : kNone;
    }

private:
    int m_length;
    int m_count = 0;
    double m_sum = 0;
};

struct DirectionalMove
{
    double lastHigh = kNone;
    double lastLow = kNone;
    double plus = kNone;
    double minus = kNone;
    void update(const BarValues& bar)
    {
        const double up = bar.high - lastHigh;
        const double down = lastLow - bar.low;
        if (has(lastHigh)) {
            plus = up > down && up > 0 ? up : 0;
            minus = down > up && down > 0 ? down : 0;
        }
        lastHigh = bar.high;
        lastLow = bar.low;
    }
};

struct Directional
{
    int length;
    DirectionStart start;
    DirectionalMove move;
    TrueRange range;
    Ema plusAverage;
    Ema minusAverage;
    Ema rangeAverage;
    WilderSum plusSum;
    WilderSum minusSum;
    WilderSum rangeSum;
    Ema adx;
    Window history;
    int quiet;

    Directional(int n, DirectionStart how)
        : length(n)
        , start(how)
        , range(TrueRange::FirstBar::None)
        , plusAverage(Ema::wilder(n))
        , minusAverage(Ema::wilder(n))
        , rangeAverage(Ema::wilder(n))
        , plusSum(n)
        , minusSum(n)
        , rangeSum(n)
        , adx(Ema::wilder(n))
        , history(how == DirectionStart::TradingView ? n + 1 : n)
        , quiet(how == DirectionStart::TaLib ? n : 0)
    {
    }
    void update(const BarValues& bar, std::span<double> out)
    {
        move.update(bar);
        const double r = range.update(bar);
        double plus = kNone;
        double minus = kNone;
        double size = kNone;
        if (start == DirectionStart::TradingView) {
            plus = plusAverage.update(move.plus);
            minus = minusAverage.update(move.minus);
            size = rangeAverage.update(r);
        } else {
            plus = plusSum.update(move.plus);
            minus = minusSum.update(move.minus);
            size = rangeSum.update(r);
            quiet -= quiet > 0 && has(r) ? 1 : 0;
            plus = quiet > 0 ? kNone : plus;
            minus = quiet > 0 ? kNone : minus;
        }
        out[0] = size > 0 ? 100 * plus / size : kNone;
        out[1] = size > 0 ? 100 * minus / size : kNone;
        const double both = plus + minus;
        out[2] = both > 0 ? 100 * std::abs(plus - minus) / both : (has(both) ? 0.0 : kNone);
        out[3] = adx.update(out[2]);
        out[4] = kNone;
        if (has(out[3])) {
            history.push(out[3]);
            out[4] = history.full() ? (out[3] + history.oldest()) / 2 : kNone;
        }
        out[5] = plus;
        out[6] = minus;
    }
};

struct Aroon
{
    Highest high;
    Lowest low;
    int length;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double top = high.update(bar.high);
        const double bottom = low.update(bar.low);
        out[0] = has(top) ? 100.0 * (length - high.age()) / length : kNone;
        out[1] = has(bottom) ? 100.0 * (length - low.age()) / length : kNone;
        out[2] = out[0] - out[1];
    }
};

struct Vortex
{
    TrueRange range{TrueRange::FirstBar::None};
    Sum plus;
    Sum minus;
    Sum size;
    double lastHigh = kNone;
    double lastLow = kNone;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double up = plus.update(std::abs(bar.high - lastLow));
        const double down = minus.update(std::abs(bar.low - lastHigh));
        const double r = size.update(range.update(bar));
        lastHigh = bar.high;
        lastLow = bar.low;
        out[0] = r > 0 ? up / r : kNone;
        out[1] = r > 0 ? down / r : kNone;
    }
};

struct Supertrend
{
    Atr atr;
    double factor;
    double upper = kNone;
    double lower = kNone;
    double lastClose = kNone;
    bool down = true;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double range = factor * atr.update(bar);
        const double middle = (bar.high + bar.low) / 2;
        if (has(range)) {
            const double lastUpper = upper;
            const double lastLower = lower;
            const bool first = !has(lastUpper);
            upper = first || middle + range < lastUpper || lastClose > lastUpper ? middle + range : lastUpper;
            lower = first || middle - range > lastLower || lastClose < lastLower ? middle - range : lastLower;
            if (first) {
                down = true;
            } else {
                down = down ? bar.close <= upper : bar.close < lower;
            }
        }
        lastClose = bar.close;
        out[0] = has(range) ? (down ? upper : lower) : kNone;
        out[1] = has(range) ? (down ? 1.0 : -1.0) : kNone;
        out[2] = has(range) && down ? upper : kNone;
        out[3] = has(range) && !down ? lower : kNone;
    }
};

/// Like Supertrend as Stock.Indicators defines it: starts on the side of the first close.
struct LateTrailing
{
    Atr atr;
    double factor;
    bool fromClose; ///< ATR stop: bands around the close; Supertrend: around the middle of the bar
    double upper = kNone;
    double lower = kNone;
    double lastClose = kNone;
    bool down = false;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double size = atr.update(bar);
        const double range = factor * size;
        if (fromClose) {
            out[4] = size;
        }
        const double middle = fromClose ? bar.close : (bar.high + bar.low) / 2;
        out[0] = out[1] = out[2] = out[3] = kNone;
        if (has(range)) {
            const double upperNow = middle + range;
            const double lowerNow = middle - range;
            if (!has(upper)) {
                down = fromClose ? bar.close < lastClose : bar.close < middle;
                upper = upperNow;
                lower = lowerNow;
            }
            upper = upperNow < upper || lastClose > upper ? upperNow : upper;
            lower = lowerNow > lower || lastClose < lower ? lowerNow : lower;
            down = bar.close <= (down ? upper : lower);
            out[0] = down ? upper : lower;
            out[1] = down ? 1.0 : -1.0;
            out[2] = down ? upper : kNone;
            out[3] = down ? kNone : lower;
        }
        lastClose = bar.close;
    }
};

struct Chandelier
{
    Highest high;
    Lowest low;
    Atr atr;
    double factor;
    bool isLong;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double range = factor * atr.update(bar);
        const double top = high.update(bar.high);
        const double bottom = low.update(bar.low);
        out[0] = isLong ? top - range : bottom + range;
    }
};

enum class SarStart { TradingView, TaLib, Middles, Up };

struct MiddleOfRange
{
    Highest high;
    Lowest low;
    double update(const BarValues& bar) { return (high.update(bar.high) + low.update(bar.low)) / 2; }
};

struct Ichimoku
{
    MiddleOfRange conversion;
    MiddleOfRange base;
    MiddleOfRange leading;
    Lag shiftA;
    Lag shiftB;
    void update(const BarValues& bar, std::span<double> out)
    {
        out[0] = conversion.update(bar);
        out[1] = base.update(bar);
        out[2] = shiftA.update((out[0] + out[1]) / 2);
        out[3] = shiftB.update(leading.update(bar));
        out[4] = bar.close;
    }
};

/// Share of the way that was direct: range of the window over the sum of all changes.
struct VerticalHorizontal
{
    Highest high;
    Lowest low;
    Change change;
    Sum path;
    double update(double x)
    {
        const double top = high.update(x);
        const double bottom = low.update(x);
        const double way = path.update(std::abs(change.update(x)));
        return way > 0 ? (top - bottom) / way : (has(way) ? 0.0 : kNone);
    }
};

/// Wilder's volatility stop around the extreme close since the last turn. The first direction is a guess and stays
/// silent until the first turn corrects it.
struct VolatilityStop
{
    Atr atr;
    double factor;
    int length;
    int count = 0;
    double first = kNone;
    double extreme = kNone;
    bool isLong = true;
    bool spoken = false;
    double highest = kNone;
    double lowest = kNone;
    double lastRange = kNone;
    void update(const BarValues& bar, std::span<double> out)
    {
        out[0] = out[1] = kNone;
        if (count == 0) {
            first = extreme = bar.close;
        }
        if (count < length) {
            isLong = bar.close > first;
            highest = count == 0 ? bar.close : std::max(highest, bar.close);
            lowest = count == 0 ? bar.close : std::min(lowest, bar.close);
            extreme = isLong ? highest : lowest;
        } else {
            const double range = factor * lastRange;
            const double stop = isLong ? extreme - range : extreme + range;
            const bool hit = isLong ? bar.close < stop : bar.close > stop;
            out[0] = spoken ? stop : kNone;
            out[1] = spoken ? (hit ? 1.0 : 0.0) : kNone;
            spoken = spoken || hit;
            isLong = hit ? !isLong : isLong;
            extreme = hit ? bar.close : isLong ? std::max(extreme, bar.close) : std::min(extreme, bar.close);
        }
        lastRange = atr.update(bar);
        ++count;
    }
};

} // namespace

std::vector<IndicatorInfo> trend()
{
    return {
        {"adx",
         "Directional movement (ADX, DI)",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 14, 2),
          choice("start", "Starts from",
                 {"Averages (TradingView)", "Sums, one bar later (TA-Lib)", "Sums (Wilder's book)"})},
         {{"plus_di", "+DI"},
          {"minus_di", "-DI"},
          {"dx", "DX"},
          {"adx", "ADX"},
          {"adxr", "ADXR"},
          {"plus_dm", "+DM"},
          {"minus_dm", "-DM"}},
         [](const ParameterValues& p) { return running(Directional(p.whole(0), DirectionStart(p.whole(1)))); }},
        {"aroon",
         "Aroon",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 14),
          choice("ties", "Of equal extremes", {"The latest counts (TradingView)", "The earliest counts"})},
         {{"up", "Up"}, {"down", "Down"}, {"oscillator", "Oscillator"}},
         [](const ParameterValues& p) {
             return running(Aroon{Highest(p.whole(0) + 1, Ties(p.whole(1))), Lowest(p.whole(0) + 1, Ties(p.whole(1))),
                                  p.whole(0)});
         }},
        {"vortex",
         "Vortex",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 14)},
         {{"plus", "VI+"}, {"minus", "VI-"}},
         [](const ParameterValues& p) {
             return running(
                 Vortex{TrueRange(TrueRange::FirstBar::None), Sum(p.whole(0)), Sum(p.whole(0)), Sum(p.whole(0))});
         }},
        {"supertrend",
         "Supertrend",
         kGroup,
         Pane::Price,
         {whole("length", "ATR length", 10), real("factor", "Factor", 3, 0.01, 100),
          choice("style", "Definition", {"TradingView", "True range from the second bar"})},
         {{"line", "Line", Shape::Step},
          {"direction", "Direction", Shape::Flag},
          {"upper", "Upper", Shape::Step},
          {"lower", "Lower", Shape::Step}},
         [](const ParameterValues& p) {
             if (p.isChoice(2, 1)) {
                 return running(LateTrailing{Atr(p.whole(0), TrueRange::FirstBar::None), p.real(1), false});
             }
             return running(Supertrend{Atr(p.whole(0)), p.real(1)});
         }},
        {"atr_stop",
         "ATR trailing stop",
         kGroup,
         Pane::Price,
         {whole("length", "ATR length", 21), real("factor", "Factor", 3, 0.01, 100)},
         {{"line", "Stop", Shape::Step},
          {"direction", "Direction", Shape::Flag},
          {"buy", "Buy stop", Shape::Step},
          {"sell", "Sell stop", Shape::Step},
          {"atr", "ATR"}},
         [](const ParameterValues& p) {
             return running(LateTrailing{Atr(p.whole(0), TrueRange::FirstBar::None), p.real(1), true});
         }},
        {"chandelier",
         "Chandelier exit",
         kGroup,
         Pane::Price,
         {whole("length", "Length", 22), real("factor", "Factor", 3, 0.01, 100),
          choice("side", "Side", {"Long", "Short"})},
         {{"exit", "Exit", Shape::Step}},
         [](const ParameterValues& p) {
             return running(Chandelier{Highest(p.whole(0)), Lowest(p.whole(0)),
                                       Atr(p.whole(0), TrueRange::FirstBar::None), p.real(1), p.isChoice(2, 0)});
         }},
        {"psar",
         "Parabolic SAR",
         kGroup,
         Pane::Price,
         {real("start", "Start", 0.02, 0.0001, 1), real("step", "Step", 0.02, 0.0001, 1),
          real("maximum", "Maximum", 0.2, 0.001, 10),
          choice("first", "First direction",
                 {"Change of close (TradingView)", "Directional movement (TA-Lib)", "Middle of the bars (Tulip)",
                  "Up, silent until the first turn"})},
         {{"sar", "SAR", Shape::Dots}, {"reversal", "Reversal", Shape::Flag}},
         [](const ParameterValues& p) {
             const SarSteps steps{p.real(0), p.real(1), p.real(2)};
             switch (SarStart(p.whole(3))) {
             case SarStart::TaLib:
                 return running(TaLibSar(steps));
             case SarStart::Middles:
                 return running(PlainSar(steps, PlainSar::First::Middles));
             case SarStart::Up:
                 return running(PlainSar(steps, PlainSar::First::Up));
             case SarStart::TradingView:
                 break;
             }
             return running(PineSar(steps));
         }},
        {"ichimoku",
         "Ichimoku",
         kGroup,
         Pane::Price,
         {whole("conversion", "Conversion", 9), whole("base", "Base", 26), whole("leading", "Leading", 52),
          whole("displacement", "Displacement", 26),
          choice("style", "Shift", {"Displacement - 1 (TradingView)", "Displacement"})},
         {{"tenkan", "Conversion"},
          {"kijun", "Base"},
          {"senkou_a", "Leading A"},
          {"senkou_b", "Leading B"},
          {"chikou", "Lagging", Shape::Line, -25}},
         [](const ParameterValues& p) {
             const auto middle = [](int n) { return MiddleOfRange{Highest(n), Lowest(n)}; };
             const int shift = p.whole(3) - (p.isChoice(4, 0) ? 1 : 0);
             return running(
                 Ichimoku{middle(p.whole(0)), middle(p.whole(1)), middle(p.whole(2)), Lag(shift), Lag(shift)});
         }},
        {"vhf",
         "Vertical horizontal filter",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 28), sourceParameter()},
         {{"vhf", "VHF"}},
         [](const ParameterValues& p) {
             return onSource(p.source(1),
                             VerticalHorizontal{Highest(p.whole(0)), Lowest(p.whole(0)), Change(), Sum(p.whole(0))});
         }},
        {"volatility_stop",
         "Volatility stop",
         kGroup,
         Pane::Price,
         {whole("length", "Length", 7), real("factor", "Factor", 3, 0.01, 100)},
         {{"stop", "Stop", Shape::Dots}, {"hit", "Hit", Shape::Flag}},
         [](const ParameterValues& p) {
             return running(VolatilityStop{Atr(p.whole(0), TrueRange::FirstBar::None), p.real(1), p.whole(0)});
         }},
    };
}

} // namespace elite::indicators
