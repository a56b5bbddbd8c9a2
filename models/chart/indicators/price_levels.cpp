// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/indicators/groups.h"
#include "models/chart/indicators/oscillator_parts.h"
#include "models/chart/indicators/period.h"
#include "models/chart/indicators/pivot_levels.h"

namespace elite::indicators {

namespace {

constexpr auto kGroup = "Price levels";

struct HeikinAshi
{
    double lastOpen = kNone;
    double lastClose = kNone;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double close = sourceOf(bar, Source::Ohlc4);
        const double open = has(lastOpen) ? (lastOpen + lastClose) / 2 : (bar.open + bar.close) / 2;
        lastOpen = open;
        lastClose = close;
        out[0] = open;
        out[1] = std::max({bar.high, open, close});
        out[2] = std::min({bar.low, open, close});
        out[3] = close;
    }
};

/// Levels from the period before: the running bars are merged into one until the period changes.
struct Pivots
{
    PivotKind kind;
    Period period;
    BarValues current{};
    std::int64_t number = 0;
    PivotLevels levels = emptyLevels();
    void update(const BarValues& bar, std::span<double> out)
    {
        const std::int64_t now = periodOf(bar.time, period);
        if (!has(current.close)) {
            current = bar;
            number = now;
        } else if (now != number) {
            levels = pivotLevels(kind, current, bar.open);
            current = bar;
            number = now;
        } else {
            current.high = std::max(current.high, bar.high);
            current.low = std::min(current.low, bar.low);
            current.close = bar.close;
        }
        std::copy(levels.begin(), levels.end(), out.begin());
    }
    static PivotLevels emptyLevels()
    {
        PivotLevels levels;
        levels.fill(kNone);
        return levels;
    }
};

/// Levels from a moving window of bars that ended `offset` bars before this one.
struct RollingPivots
{
    PivotKind kind;
    int length;
    int offset;
    std::vector<BarValues> bars{};
    void update(const BarValues& bar, std::span<double> out)
    {
        const auto keep = static_cast<std::size_t>(length) + static_cast<std::size_t>(offset);
        if (bars.size() == keep) {
            BarValues merged = bars.front();
            for (int i = 1; i < length; ++i) {
                const BarValues& b = bars[static_cast<std::size_t>(i)];
                merged.high = std::max(merged.high, b.high);
                merged.low = std::min(merged.low, b.low);
                merged.close = b.close;
            }
            const PivotLevels levels = pivotLevels(kind, merged, bar.open);
            std::copy(levels.begin(), levels.end(), out.begin());
            bars.erase(bars.begin());
        } else {
            std::fill(out.begin(), out.end(), kNone);
        }
        bars.push_back(bar);
    }
};

/// A high (or low) that stands out against `wings` bars on both sides. Known only `wings` bars later, and reported
/// then: the value belongs `wings` bars to the left, which the output's shift tells the painter.
struct Turning
{
    int wings;
    bool strict;
    Window highs;
    Window lows;
    Turning(int w, bool isStrict)
        : wings(w)
        , strict(isStrict)
        , highs(2 * w + 1)
        , lows(2 * w + 1)
    {
    }
    void update(const BarValues& bar, std::span<double> out)
    {
        highs.push(bar.high);
        lows.push(bar.low);
        out[0] = out[1] = kNone;
        if (!highs.full()) {
            return;
        }
        bool isHigh = true;
        bool isLow = true;
        for (int age = 0; age <= 2 * wings; ++age) {
            if (age == wings) {
                continue;
            }
            isHigh = isHigh && (strict ? highs[wings] > highs[age] : highs[wings] >= highs[age]);
            isLow = isLow && (strict ? lows[wings] < lows[age] : lows[wings] <= lows[age]);
        }
        out[0] = isHigh ? highs[wings] : kNone;
        out[1] = isLow ? lows[wings] : kNone;
    }
};

/// The last fractal high and low, held as a band.
struct FractalBand
{
    Turning turning;
    double upper = kNone;
    double lower = kNone;
    void update(const BarValues& bar, std::span<double> out)
    {
        double found[2];
        turning.update(bar, found);
        upper = has(found[0]) ? found[0] : upper;
        lower = has(found[1]) ? found[1] : lower;
        out[0] = upper;
        out[1] = lower;
    }
};

/// Turns of at least `share`. The newest leg moves until the price turns: it repaints.
struct ZigZag
{
    double share;
    double extreme = kNone;
    double opposite = kNone;
    int direction = 0;
    void update(const BarValues& bar, std::span<double> out)
    {
        out[1] = kNone;
        if (!has(extreme)) {
            extreme = bar.high;
            opposite = bar.low;
        } else if (direction >= 0) {
            if (bar.high >= extreme) {
                extreme = bar.high;
            } else if (bar.low <= extreme * (1 - share)) {
                out[1] = extreme;
                direction = -1;
                extreme = bar.low;
            }
        } else if (bar.low <= extreme) {
            extreme = bar.low;
        } else if (bar.high >= extreme * (1 + share)) {
            out[1] = extreme;
            direction = 1;
            extreme = bar.high;
        }
        out[0] = extreme;
    }
};

struct MiddlePrice
{
    Highest high;
    Lowest low;
    void update(const BarValues& bar, std::span<double> out)
    {
        out[0] = (high.update(bar.high) + low.update(bar.low)) / 2;
    }
};

struct SourceLine
{
    double update(double x) { return x; }
};

std::vector<Output> levelOutputs()
{
    return {{"p", "P", Shape::Step},   {"r1", "R1", Shape::Step}, {"s1", "S1", Shape::Step}, {"r2", "R2", Shape::Step},
            {"s2", "S2", Shape::Step}, {"r3", "R3", Shape::Step}, {"s3", "S3", Shape::Step}, {"r4", "R4", Shape::Step},
            {"s4", "S4", Shape::Step}, {"r5", "R5", Shape::Step}, {"s5", "S5", Shape::Step}};
}

Parameter kindParameter()
{
    return choice("kind", "Formula", {"Traditional", "Fibonacci", "Woodie", "Classic", "DeMark", "Camarilla"});
}

} // namespace

std::vector<IndicatorInfo> priceLevels()
{
    return {
        {"heikin_ashi",
         "Heikin-Ashi",
         kGroup,
         Pane::Price,
         {},
         {{"open", "Open"}, {"high", "High"}, {"low", "Low"}, {"close", "Close"}},
         [](const ParameterValues&) { return running(HeikinAshi{}); }},
        {"pivots",
         "Pivot points",
         kGroup,
         Pane::Price,
         {kindParameter(), choice("period", "Period", {"Day", "Week", "Month"})},
         levelOutputs(),
         [](const ParameterValues& p) {
             return running(Pivots{PivotKind(p.whole(0)), Period(p.whole(1))});
         }},
        {"rolling_pivots",
         "Rolling pivot points",
         kGroup,
         Pane::Price,
         {kindParameter(), whole("length", "Bars", 20), whole("offset", "Ended bars ago", 0, 0)},
         levelOutputs(),
         [](const ParameterValues& p) {
             return running(RollingPivots{PivotKind(p.whole(0)), p.whole(1), p.whole(2)});
         }},
        {"fractal",
         "Fractals, pivot highs and lows",
         kGroup,
         Pane::Price,
         {whole("wings", "Bars on each side", 2, 1, 500)},
         {{"high", "High", Shape::Dots}, {"low", "Low", Shape::Dots}},
         [](const ParameterValues& p) { return running(Turning(p.whole(0), true)); },
         Repaints::Yes},
        {"fractal_band",
         "Fractal chaos bands",
         kGroup,
         Pane::Price,
         {whole("wings", "Bars on each side", 2, 1, 500)},
         {{"upper", "Upper", Shape::Step}, {"lower", "Lower", Shape::Step}},
         [](const ParameterValues& p) { return running(FractalBand{Turning(p.whole(0), true)}); }},
        {"zigzag",
         "ZigZag",
         kGroup,
         Pane::Price,
         {real("percent", "Turn in percent", 5, 0.01, 99)},
         {{"leg", "Running extreme"}, {"turn", "Turn", Shape::Dots}},
         [](const ParameterValues& p) { return running(ZigZag{p.real(0) / 100}); },
         Repaints::Yes},
        {"midprice",
         "Middle of the range",
         kGroup,
         Pane::Price,
         {whole("length", "Length", 14)},
         {{"middle", "Middle"}},
         [](const ParameterValues& p) {
             return running(MiddlePrice{Highest(p.whole(0)), Lowest(p.whole(0))});
         }},
        {"price",
         "Price line",
         kGroup,
         Pane::Price,
         {sourceParameter(Source::Hlc3)},
         {{"price", "Price"}},
         [](const ParameterValues& p) { return onSource(p.source(0), SourceLine{}); }},
    };
}

} // namespace elite::indicators
