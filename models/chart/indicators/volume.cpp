// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/indicators/groups.h"
#include "models/chart/indicators/oscillator_parts.h"
#include "models/chart/indicators/period.h"

namespace elite::indicators {

namespace {

constexpr auto kGroup = "Volume";

struct VolumeBars
{
    Sma average;
    void update(const BarValues& bar, std::span<double> out)
    {
        out[0] = bar.volume;
        out[1] = average.update(bar.volume);
    }
};

struct OnBalance
{
    bool startsWithVolume;
    double total = 0;
    double last = kNone;
    void update(const BarValues& bar, std::span<double> out)
    {
        if (!has(last)) {
            total = startsWithVolume ? bar.volume : 0;
        } else if (bar.close > last) {
            total += bar.volume;
        } else if (bar.close < last) {
            total -= bar.volume;
        }
        last = bar.close;
        out[0] = total;
    }
};

/// -1 when the bar closes at its low, +1 at its high.
double closePlace(const BarValues& bar)
{
    const double range = bar.high - bar.low;
    return range > 0 ? ((bar.close - bar.low) - (bar.high - bar.close)) / range : 0.0;
}

struct Accumulation
{
    double total = 0;
    double update(const BarValues& bar)
    {
        total += closePlace(bar) * bar.volume;
        return total;
    }
};

struct AccumulationLine
{
    Accumulation line;
    void update(const BarValues& bar, std::span<double> out)
    {
        out[0] = line.update(bar);
        out[1] = closePlace(bar);
        out[2] = out[1] * bar.volume;
    }
};

struct ChaikinFlow
{
    Sum flow;
    Sum volume;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double top = flow.update(closePlace(bar) * bar.volume);
        const double bottom = volume.update(bar.volume);
        out[0] = bottom > 0 ? top / bottom : (has(bottom) ? 0.0 : kNone);
        out[1] = closePlace(bar);
        out[2] = out[1] * bar.volume;
    }
};

struct ChaikinOscillator
{
    Accumulation line;
    Ema fast;
    Ema slow;
    int quiet;
    void update(const BarValues& bar, std::span<double> out)
    {
        out[1] = line.update(bar);
        out[2] = fast.update(out[1]);
        out[3] = slow.update(out[1]);
        quiet -= quiet > 0 ? 1 : 0;
        out[0] = quiet > 0 ? kNone : out[2] - out[3];
    }
};

/// Klinger: volume signed by the trend of high + low + close, as the distance of two EMAs.
struct Klinger
{
    Ema fast;
    Ema slow;
    Ema signal;
    bool tulip; ///< the trend holds on equal sums and starts down
    double lastSum = kNone;
    double lastRange = 0;
    double reach = 0;
    int trend = 0;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double sum = bar.high + bar.low + bar.close;
        const double range = bar.high - bar.low;
        double force = kNone;
        if (has(lastSum)) {
            const int now = sum > lastSum ? 1 : (tulip && sum == lastSum && trend != 0 ? trend : -1);
            force = tulip ? forceOf(bar.volume, range, now) : forceOfBook(bar.volume, range, now);
        }
        lastSum = sum;
        lastRange = range;
        out[0] = fast.update(force) - slow.update(force);
        out[1] = signal.update(out[0]);
    }

private:
    double forceOf(double volume, double range, int now)
    {
        if (now != trend) {
            trend = now;
            reach = lastRange;
        }
        reach += range;
        return reach > 0 ? volume * std::abs(range / reach * 2 - 1) * 100 * trend : 0.0;
    }
    double forceOfBook(double volume, double range, int now)
    {
        const double before = reach;
        double force = kNone;
        if (trend != 0) {
            reach = now == trend ? before + range : lastRange + range;
            force = reach == range || volume == 0 ? 0.0
                : range == 0                      ? volume * 2 * now * 100
                : reach != 0                      ? volume * std::abs(2 * (range / reach - 1)) * now * 100
                                                  : 0.0;
        } else {
            reach = 0;
        }
        trend = now;
        return force;
    }
};

struct EaseOfMovement
{
    double lastMiddle = kNone;
    double divisor;
    Sma smooth;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double middle = (bar.high + bar.low) / 2;
        const double range = bar.high - bar.low;
        out[0] = smooth.update(bar.volume > 0 ? (middle - lastMiddle) * range * divisor / bar.volume
                                              : (has(lastMiddle) ? 0.0 : kNone));
        lastMiddle = middle;
    }
};

struct ForceIndex
{
    double last = kNone;
    Ema smooth;
    void update(const BarValues& bar, std::span<double> out)
    {
        out[0] = smooth.update((bar.close - last) * bar.volume);
        last = bar.close;
    }
};

/// Counts the change of bars with falling (NVI) or rising (PVI) volume.
struct VolumeIndex
{
    bool onRising;
    double value = 1000;
    BarValues last{};
    void update(const BarValues& bar, std::span<double> out)
    {
        if (has(last.close) && last.close != 0 && (onRising ? bar.volume > last.volume : bar.volume < last.volume)) {
            value += (bar.close - last.close) / last.close * value;
        }
        last = bar;
        out[0] = value;
    }
};

struct PriceVolumeTrend
{
    double last = kNone;
    double total = 0;
    void update(const BarValues& bar, std::span<double> out)
    {
        if (has(last) && last != 0) {
            total += (bar.close - last) / last * bar.volume;
        }
        last = bar.close;
        out[0] = total;
    }
};

struct WilliamsAccumulation
{
    double last = kNone;
    double total = 0;
    void update(const BarValues& bar, std::span<double> out)
    {
        if (has(last)) {
            total += bar.close > last ? bar.close - std::min(last, bar.low)
                : bar.close < last    ? bar.close - std::max(last, bar.high)
                                      : 0.0;
        }
        out[0] = has(last) ? total : kNone;
        last = bar.close;
    }
};

struct MarketFacilitation
{
    void update(const BarValues& bar, std::span<double> out)
    {
        out[0] = bar.volume > 0 ? (bar.high - bar.low) / bar.volume : kNone;
    }
};

struct VolumeOscillator
{
    Sma fast;
    Sma slow;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double a = fast.update(bar.volume);
        const double b = slow.update(bar.volume);
        out[0] = b > 0 ? 100 * (a - b) / b : kNone;
    }
};

/// Average price of the session weighted by volume, with bands from the weighted variance. Sessions begin at 00:00 UTC
/// plus an offset.
struct SessionVwap
{
    Period reset;
    std::int64_t offset; ///< microseconds
    double factor;
    Source source;
    std::int64_t session = std::numeric_limits<std::int64_t>::min();
    double volume = 0;
    double mean = 0;
    double spread = 0;
    void update(const BarValues& bar, std::span<double> out)
    {
        const std::int64_t now = periodOf(bar.time - offset, reset);
        if (now != session) {
            session = now;
            volume = mean = spread = 0;
        }
        const double x = sourceOf(bar, source);
        if (bar.volume > 0) {
            volume += bar.volume;
            const double step = x - mean;
            mean += step * bar.volume / volume;
            spread += bar.volume * step * (x - mean);
        }
        out[0] = volume > 0 ? mean : kNone;
        out[3] = volume > 0 ? std::sqrt(std::max(spread / volume, 0.0)) : kNone;
        out[1] = out[0] + factor * out[3];
        out[2] = out[0] - factor * out[3];
    }
};

} // namespace

std::vector<IndicatorInfo> volume()
{
    return {
        {"volume",
         "Volume",
         kGroup,
         Pane::Volume,
         {whole("length", "Average length", 20)},
         {{"volume", "Volume", Shape::Histogram}, {"average", "Average"}},
         [](const ParameterValues& p) { return running(VolumeBars{Sma(p.whole(0))}); }},
        {"obv",
         "On-balance volume (OBV)",
         kGroup,
         Pane::Own,
         {choice("start", "Starts at", {"Zero (TradingView)", "The first volume (TA-Lib)"})},
         {{"obv", "OBV"}},
         [](const ParameterValues& p) { return running(OnBalance{p.isChoice(0, 1)}); }},
        {"ad",
         "Accumulation / distribution",
         kGroup,
         Pane::Own,
         {},
         {{"ad", "A/D"}, {"place", "Close in the bar"}, {"flow", "Money flow", Shape::Histogram}},
         [](const ParameterValues&) { return running(AccumulationLine{}); }},
        {"cmf",
         "Chaikin money flow",
         kGroup,
         Pane::Own,
         {whole("length", "Length", 20)},
         {{"cmf", "CMF"}, {"place", "Close in the bar"}, {"flow", "Money flow", Shape::Histogram}},
         [](const ParameterValues& p) {
             return running(ChaikinFlow{Sum(p.whole(0)), Sum(p.whole(0))});
         }},
        {"adosc",
         "Chaikin oscillator",
         kGroup,
         Pane::Own,
         {whole("fast", "Fast length", 3), whole("slow", "Slow length", 10),
          choice("seed", "Starts from", {"Averages of the first windows (TradingView)", "First value (TA-Lib)"})},
         {{"oscillator", "Oscillator"}, {"ad", "A/D"}, {"fast", "Fast average"}, {"slow", "Slow average"}},
         [](const ParameterValues& p) {
             const Seed seed = p.isChoice(2, 0) ? Seed::Average : Seed::First;
             return running(ChaikinOscillator{Accumulation{}, Ema::ofLength(p.whole(0), seed),
                                              Ema::ofLength(p.whole(1), seed), p.whole(1)});
         }},
        {"kvo",
         "Klinger oscillator",
         kGroup,
         Pane::Own,
         {whole("fast", "Fast length", 34), whole("slow", "Slow length", 55), whole("signal", "Signal", 13),
          choice("style", "Definition", {"Book, averaged seeds", "Tulip, first value"})},
         {{"kvo", "Klinger"}, {"signal", "Signal"}},
         [](const ParameterValues& p) {
             const bool tulip = p.isChoice(3, 1);
             const Seed seed = tulip ? Seed::First : Seed::Average;
             return running(Klinger{Ema::ofLength(p.whole(0), seed), Ema::ofLength(p.whole(1), seed),
                                    Ema::ofLength(p.whole(2), seed), tulip});
         }},
        {"emv",
         "Ease of movement",
         kGroup,
         Pane::Own,
         {whole("length", "Smoothing", 14), real("divisor", "Volume divisor", 10000, 1, 1e12)},
         {{"emv", "EMV"}},
         [](const ParameterValues& p) {
             return running(EaseOfMovement{kNone, p.real(1), Sma(p.whole(0))});
         }},
        {"force",
         "Force index",
         kGroup,
         Pane::Own,
         {whole("length", "Smoothing", 13)},
         {{"force", "Force"}},
         [](const ParameterValues& p) {
             return running(ForceIndex{kNone, Ema::ofLength(p.whole(0))});
         }},
        {"nvi",
         "Negative volume index",
         kGroup,
         Pane::Own,
         {},
         {{"nvi", "NVI"}},
         [](const ParameterValues&) { return running(VolumeIndex{false}); }},
        {"pvi",
         "Positive volume index",
         kGroup,
         Pane::Own,
         {},
         {{"pvi", "PVI"}},
         [](const ParameterValues&) { return running(VolumeIndex{true}); }},
        {"pvt",
         "Price volume trend",
         kGroup,
         Pane::Own,
         {},
         {{"pvt", "PVT"}},
         [](const ParameterValues&) { return running(PriceVolumeTrend{}); }},
        {"wad",
         "Williams accumulation / distribution",
         kGroup,
         Pane::Own,
         {},
         {{"wad", "WAD"}},
         [](const ParameterValues&) { return running(WilliamsAccumulation{}); }},
        {"marketfi",
         "Market facilitation index",
         kGroup,
         Pane::Own,
         {},
         {{"mfi", "Range per volume"}},
         [](const ParameterValues&) { return running(MarketFacilitation{}); }},
        {"vosc",
         "Volume oscillator",
         kGroup,
         Pane::Own,
         {whole("fast", "Fast length", 5), whole("slow", "Slow length", 10)},
         {{"vosc", "Volume oscillator"}},
         [](const ParameterValues& p) {
             return running(VolumeOscillator{Sma(p.whole(0)), Sma(p.whole(1))});
         }},
        {"vwap",
         "Session VWAP",
         kGroup,
         Pane::Price,
         {choice("reset", "Starts again each", {"Day", "Week", "Month", "Never"}),
          real("offset", "Session start, minutes after 00:00 UTC", 0, -1440, 1440),
          real("factor", "Band deviations", 1, 0.01, 20), sourceParameter(Source::Hlc3)},
         {{"vwap", "VWAP"}, {"upper", "Upper"}, {"lower", "Lower"}, {"deviation", "Deviation"}},
         [](const ParameterValues& p) {
             return running(
                 SessionVwap{Period(p.whole(0)), static_cast<std::int64_t>(p.real(1) * 60e6), p.real(2), p.source(3)});
         }},
    };
}

} // namespace elite::indicators
