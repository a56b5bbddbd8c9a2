// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/indicators/indicator.h"

namespace elite::indicators {

struct SarSteps
{
    double start = 0.02;
    double step = 0.02;
    double maximum = 0.2;
};

/// Parabolic stop and reverse. A rising stop follows the lows, a falling one the highs.
class SarBase
{
protected:
    explicit SarBase(SarSteps steps)
        : m_steps(steps)
        , m_factor(steps.start)
    {
    }
    double far(const BarValues& bar) const { return m_up ? bar.high : bar.low; } ///< the side the trend goes to
    double near(const BarValues& bar) const { return m_up ? bar.low : bar.high; } ///< the side the stop is on
    bool isBeyond(double price, double limit) const { return m_up ? price > limit : price < limit; }
    double safer(double a, double b) const { return m_up ? std::min(a, b) : std::max(a, b); }
    void advance() { m_sar += m_factor * (m_extreme - m_sar); }
    void follow(const BarValues& bar)
    {
        if (isBeyond(far(bar), m_extreme)) {
            m_extreme = far(bar);
            m_factor = std::min(m_factor + m_steps.step, m_steps.maximum);
        }
    }
    void turn(const BarValues& bar, double sar)
    {
        m_sar = sar;
        m_up = !m_up;
        m_extreme = far(bar);
        m_factor = m_steps.start;
    }
    void remember(const BarValues& bar)
    {
        m_beforeLast = m_last;
        m_last = bar;
        ++m_count;
    }

    SarSteps m_steps;
    double m_factor;
    double m_sar = kNone;
    double m_extreme = kNone;
    bool m_up = true;
    BarValues m_last;
    BarValues m_beforeLast;
    int m_count = 0;
};

/// TradingView: the first direction is the first change of close; the stop is limited after the turn is decided.
class PineSar : SarBase
{
public:
    explicit PineSar(SarSteps steps)
        : SarBase(steps)
    {
    }
    void update(const BarValues& bar, std::span<double> out)
    {
        bool turned = false;
        if (m_count == 1) {
            m_up = bar.close > m_last.close;
            m_extreme = far(bar);
            m_sar = near(m_last);
        }
        if (m_count >= 1) {
            advance();
            if (isBeyond(m_sar, near(bar))) {
                const double beyond = m_up ? std::max(bar.high, m_extreme) : std::min(bar.low, m_extreme);
                turn(bar, beyond);
                turned = true;
            } else if (m_count > 1) {
                follow(bar);
            }
            m_sar = safer(m_sar, near(m_last));
            m_sar = m_count > 1 ? safer(m_sar, near(m_beforeLast)) : m_sar;
        }
        out[0] = m_sar;
        out[1] = m_count >= 1 ? (turned ? 1.0 : 0.0) : kNone;
        remember(bar);
    }
};

/// TA-Lib: the first direction is the directional movement; tomorrow's stop is known at today's close.
class TaLibSar : SarBase
{
public:
    explicit TaLibSar(SarSteps steps)
        : SarBase(steps)
    {
    }
    void update(const BarValues& bar, std::span<double> out)
    {
        out[0] = out[1] = kNone;
        BarValues before = m_last;
        if (m_count == 1) {
            const double up = bar.high - m_last.high;
            const double down = m_last.low - bar.low;
            m_up = !(down > up && down > 0);
            m_extreme = far(bar);
            m_sar = near(m_last);
            before = bar;
        }
        if (m_count >= 1) {
            const bool turned = m_up ? bar.low <= m_sar : bar.high >= m_sar;
            if (turned) {
                turn(bar, m_extreme);
                m_sar = limited(before, bar);
            }
            out[0] = m_sar;
            out[1] = turned ? 1.0 : 0.0;
            if (!turned) {
                follow(bar);
            }
            advance();
            m_sar = limited(before, bar);
        }
        remember(bar);
    }

private:
    double limited(const BarValues& before, const BarValues& bar) const
    {
        return safer(safer(m_sar, near(before)), near(bar));
    }
};

/// Tulip (first direction from the middles of the first two bars) and Stock.Indicators (first direction up, silent
/// until its first turn has corrected that guess).
class PlainSar : SarBase
{
public:
    enum class First { Middles, Up };
    PlainSar(SarSteps steps, First first)
        : SarBase(steps)
        , m_first(first)
    {
    }
    void update(const BarValues& bar, std::span<double> out)
    {
        out[0] = out[1] = kNone;
        const bool middles = m_first == First::Middles;
        if (m_count == 1) {
            m_up = !middles || m_last.high + m_last.low <= bar.high + bar.low;
            m_extreme = far(m_last);
            m_sar = near(m_last);
        }
        if (m_count >= 1) {
            advance();
            if (m_count >= 2) {
                m_sar = safer(safer(m_sar, near(m_beforeLast)), near(m_last));
            } else if (middles) {
                m_sar = safer(m_sar, near(m_last));
            }
            if (middles) {
                follow(bar);
            }
            const bool turned = isBeyond(m_sar, near(bar));
            if (turned) {
                turn(bar, m_extreme);
            } else if (!middles) {
                follow(bar);
            }
            if (middles || m_spoken) {
                out[0] = m_sar;
                out[1] = turned ? 1.0 : 0.0;
            }
            m_spoken = m_spoken || turned;
        }
        remember(bar);
    }

private:
    First m_first;
    bool m_spoken = false;
};

} // namespace elite::indicators
