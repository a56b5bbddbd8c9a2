// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/indicators/averages.h"
#include "models/chart/indicators/indicator.h"

/// Parts shared by the oscillators.
namespace elite::indicators {

/// Change against the value `bars` earlier.
class Change
{
public:
    explicit Change(int bars = 1)
        : m_lag(bars)
    {
    }
    double update(double x) { return x - m_lag.update(x); }

private:
    Lag m_lag;
};

class Rsi
{
public:
    explicit Rsi(int length)
        : m_gain(Ema::wilder(length))
        , m_loss(Ema::wilder(length))
    {
    }
    double update(double x)
    {
        const double change = m_change.update(x);
        const double gain = m_gain.update(has(change) ? std::max(change, 0.0) : kNone);
        const double loss = m_loss.update(has(change) ? std::max(-change, 0.0) : kNone);
        if (!has(gain)) {
            return kNone;
        }
        return loss > 0 ? 100 - 100 / (1 + gain / loss) : 100.0;
    }

private:
    Change m_change;
    Ema m_gain;
    Ema m_loss;
};

/// Where `close` stands between the lowest low and the highest high, in percent; `whenFlat` when they are equal.
class RangePosition
{
public:
    explicit RangePosition(int length, double whenFlat = 0)
        : m_high(length)
        , m_low(length)
        , m_whenFlat(whenFlat)
    {
    }
    double update(double high, double low, double close)
    {
        const double top = m_high.update(high);
        const double bottom = m_low.update(low);
        if (!has(top) || !has(bottom)) {
            return kNone;
        }
        return top > bottom ? 100 * (close - bottom) / (top - bottom) : m_whenFlat;
    }
    double update(double x) { return update(x, x, x); }

private:
    Highest m_high;
    Lowest m_low;
    double m_whenFlat;
};

/// Two EMAs and their distance. With `delayed` the fast one starts only when the slow one does (TA-Lib).
class TwoEmas
{
public:
    TwoEmas(int fast, int slow, Seed seed, bool delayed)
        : m_fast(Ema::ofLength(fast, seed))
        , m_slow(Ema::ofLength(slow, seed))
        , m_wait(delayed ? slow - fast : 0)
    {
    }
    TwoEmas(Ema fast, Ema slow)
        : m_fast(std::move(fast))
        , m_slow(std::move(slow))
        , m_wait(0)
    {
    }
    void update(double x)
    {
        m_slowValue = m_slow.update(x);
        if (m_wait > 0) {
            --m_wait;
            return;
        }
        m_fastValue = m_fast.update(x);
    }
    double fast() const { return m_fastValue; }
    double slow() const { return m_slowValue; }
    double distance() const { return m_fastValue - m_slowValue; }
    double percent() const { return m_slowValue != 0 ? 100 * distance() / m_slowValue : kNone; }

private:
    Ema m_fast;
    Ema m_slow;
    int m_wait;
    double m_fastValue = kNone;
    double m_slowValue = kNone;
};

/// True range; the first bar has none before it: high minus low, or no value.
class TrueRange
{
public:
    enum class FirstBar { HighLow, None };
    explicit TrueRange(FirstBar first = FirstBar::HighLow)
        : m_first(first)
    {
    }
    double update(const BarValues& bar)
    {
        double range = m_first == FirstBar::HighLow ? bar.high - bar.low : kNone;
        if (has(m_close)) {
            range = std::max(bar.high, m_close) - std::min(bar.low, m_close);
        }
        m_close = bar.close;
        return range;
    }

private:
    FirstBar m_first;
    double m_close = kNone;
};

class Atr
{
public:
    explicit Atr(int length, TrueRange::FirstBar first = TrueRange::FirstBar::HighLow)
        : m_range(first)
        , m_average(Ema::wilder(length))
    {
    }
    double update(const BarValues& bar) { return m_average.update(m_range.update(bar)); }

private:
    TrueRange m_range;
    Ema m_average;
};

} // namespace elite::indicators
