// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/indicators/groups.h"
#include "models/chart/indicators/oscillator_parts.h"

#include <cmath>
#include <numbers>

namespace elite::indicators {

namespace {

constexpr auto kGroup = "Cycles";

/// Ehlers' Hilbert transform and homodyne discriminator: the length of the dominant cycle, bar by bar.
class DominantCycle
{
public:
    /// False during the first six bars.
    bool update(double price)
    {
        m_price.push(price);
        ++m_bars;
        if (m_bars <= 6) {
            for (Window* line : {&m_smooth, &m_detrended, &m_inPhase, &m_quadrature}) {
                line->push(0);
            }
            return false;
        }
        const double adjust = 0.075 * m_period + 0.54;
        m_smooth.push((4 * m_price[0] + 3 * m_price[1] + 2 * m_price[2] + m_price[3]) / 10);
        m_detrended.push(hilbert(m_smooth) * adjust);
        m_quadrature.push(hilbert(m_detrended) * adjust);
        m_inPhase.push(m_detrended[3]);
        const double i2 = m_inPhase[0] - hilbert(m_quadrature) * adjust;
        const double q2 = m_quadrature[0] + hilbert(m_inPhase) * adjust;
        discriminate(0.2 * i2 + 0.8 * m_i2, 0.2 * q2 + 0.8 * m_q2);
        return true;
    }
    double smooth() const { return m_smooth[0]; }
    double smoothPeriod() const { return m_smoothPeriod; }
    double inPhase() const { return m_inPhase[0]; }
    double quadrature() const { return m_quadrature[0]; }
    int bars() const { return m_bars; }

private:
    static double hilbert(const Window& line)
    {
        return 0.0962 * line[0] + 0.5769 * line[2] - 0.5769 * line[4] - 0.0962 * line[6];
    }
    void discriminate(double i2, double q2)
    {
        m_re = 0.2 * (i2 * m_i2 + q2 * m_q2) + 0.8 * m_re;
        m_im = 0.2 * (i2 * m_q2 - q2 * m_i2) + 0.8 * m_im;
        m_i2 = i2;
        m_q2 = q2;
        const double last = m_period;
        double period = m_im != 0 && m_re != 0 ? 2 * std::numbers::pi / std::atan(m_im / m_re) : 0.0;
        period = std::min(period, 1.5 * last);
        period = std::max(period, 0.67 * last);
        period = std::clamp(period, 6.0, 50.0);
        m_period = 0.2 * period + 0.8 * last;
        m_smoothPeriod = 0.33 * m_period + 0.67 * m_smoothPeriod;
    }

    Window m_price{7};
    Window m_smooth{7};
    Window m_detrended{7};
    Window m_inPhase{7};
    Window m_quadrature{7};
    double m_period = 0;
    double m_smoothPeriod = 0;
    double m_i2 = 0;
    double m_q2 = 0;
    double m_re = 0;
    double m_im = 0;
    int m_bars = 0;
};

struct Trendline
{
    DominantCycle cycle;
    Window prices{64};
    Window averages{4};
    Source source;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double x = sourceOf(bar, source);
        prices.push(x);
        out[0] = x;
        out[1] = out[2] = kNone;
        const bool ready = cycle.update(x);
        if (!ready) {
            averages.push(0);
            return;
        }
        const int length = static_cast<int>(std::lround(cycle.smoothPeriod()));
        double sum = 0;
        const int used = std::min(length, prices.count());
        for (int age = 0; age < used; ++age) {
            sum += prices[age];
        }
        averages.push(used > 0 ? sum / used : x);
        out[1] = length > 0 ? length : kNone;
        out[2] = cycle.smooth();
        if (cycle.bars() > 11) {
            out[0] = (4 * averages[0] + 3 * averages[1] + 2 * averages[2] + averages[3]) / 10;
        }
    }
};

/// MESA adaptive average: the weight follows the change of the cycle's phase.
struct Mama
{
    DominantCycle cycle;
    double fast;
    double slow;
    Source source;
    double phase = 0;
    double mama = kNone;
    double fama = kNone;
    double sum = 0;
    int count = 0;
    void update(const BarValues& bar, std::span<double> out)
    {
        const double x = sourceOf(bar, source);
        out[0] = out[1] = kNone;
        ++count;
        if (!cycle.update(x)) {
            sum += x;
            if (count == 6) {
                mama = fama = sum / 6;
                out[0] = mama;
                out[1] = fama;
            }
            return;
        }
        const double now
            = cycle.inPhase() != 0 ? std::atan(cycle.quadrature() / cycle.inPhase()) * 180 / std::numbers::pi : 0.0;
        const double step = std::max(phase - now, 1.0);
        phase = now;
        const double weight = std::max(fast / step, slow);
        mama = weight * x + (1 - weight) * mama;
        fama = 0.5 * weight * mama + (1 - 0.5 * weight) * fama;
        out[0] = mama;
        out[1] = fama;
    }
};

/// MESA sine wave: the phase of one chosen cycle length, and the same an eighth of a turn ahead.
struct SineWave
{
    Window window;
    Source source;
    int seen = 0;
    void update(const BarValues& bar, std::span<double> out)
    {
        window.push(sourceOf(bar, source));
        out[0] = out[1] = kNone;
        if (++seen <= window.size()) {
            return;
        }
        double real = 0;
        double imaginary = 0;
        for (int age = 0; age < window.size(); ++age) {
            const double angle = 2 * std::numbers::pi * age / window.size();
            real += std::cos(angle) * window[age];
            imaginary += std::sin(angle) * window[age];
        }
        double phase
            = std::abs(real) > 0.001 ? std::atan(imaginary / real) : std::numbers::pi * (imaginary < 0 ? -1.0 : 1.0);
        phase += real < 0 ? std::numbers::pi : 0.0;
        phase += std::numbers::pi / 2;
        out[0] = std::sin(phase);
        out[1] = std::sin(phase + std::numbers::pi / 4);
    }
};

} // namespace

std::vector<IndicatorInfo> cycles()
{
    return {
        {"ht_trendline",
         "Hilbert trend line",
         kGroup,
         Pane::Price,
         {sourceParameter(Source::Hl2)},
         {{"line", "Trend line"}, {"period", "Cycle length"}, {"smooth", "Smoothed price"}},
         [](const ParameterValues& p) {
             return running(Trendline{DominantCycle(), Window(64), Window(4), p.source(0)});
         }},
        {"mama",
         "MESA adaptive average (MAMA)",
         kGroup,
         Pane::Price,
         {real("fast", "Fast limit", 0.5, 0.01, 0.99), real("slow", "Slow limit", 0.05, 0.001, 0.99),
          sourceParameter(Source::Hl2)},
         {{"mama", "MAMA"}, {"fama", "FAMA"}},
         [](const ParameterValues& p) {
             return running(Mama{DominantCycle(), p.real(0), p.real(1), p.source(2)});
         }},
        {"sine_wave",
         "MESA sine wave",
         kGroup,
         Pane::Own,
         {whole("length", "Cycle length", 20, 3), sourceParameter()},
         {{"sine", "Sine"}, {"lead", "Lead"}},
         [](const ParameterValues& p) {
             return running(SineWave{Window(p.whole(0)), p.source(1)});
         }},
    };
}

} // namespace elite::indicators
