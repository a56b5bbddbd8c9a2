// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/indicators/blocks.h"

/// Averages made of other averages.
namespace elite::indicators {

/// How a chain of averages starts: each stage with the average of its own first window (TradingView, TA-Lib), each with
/// the first value of the stage before once that has run for a window (Tulip), all at once from one average
/// (Stock.Indicators), or all at once from the first price.
enum class ChainStart { Staged, FirstPrice, Together, AtOnce };

template <int count> class StartedChain
{
public:
    StartedChain(int length, double weight, ChainStart start)
        : m_stages(count, Ema(length, weight, start == ChainStart::Staged ? Seed::Average : Seed::First))
        , m_first(length)
        , m_start(start)
        , m_length(length)
    {
    }
    /// True when the chain has a value.
    bool update(double x)
    {
        if (m_start == ChainStart::Together && m_bars < m_length) {
            const double average = m_first.update(x);
            ++m_bars;
            for (Ema& stage : m_stages) {
                stage.start(average);
            }
            return has(average);
        }
        int stageBegin = 0;
        for (Ema& stage : m_stages) {
            if (m_start == ChainStart::FirstPrice && m_bars < stageBegin) {
                break;
            }
            x = stage.update(x);
            stageBegin += m_length - 1;
        }
        ++m_bars;
        const bool warm = m_start != ChainStart::FirstPrice || m_bars > stageBegin;
        return warm && has(m_stages.back().value());
    }
    double operator[](int stage) const { return m_stages[static_cast<std::size_t>(stage)].value(); }
    double last() const { return m_stages.back().value(); }

private:
    std::vector<Ema> m_stages;
    Sma m_first;
    ChainStart m_start;
    int m_length;
    std::int64_t m_bars = 0;
};

class Hull
{
public:
    explicit Hull(int length)
        : m_half(length / 2)
        , m_full(length)
        , m_smooth(static_cast<int>(std::sqrt(length)))
    {
    }
    double update(double x)
    {
        const double half = m_half.update(x);
        return m_smooth.update(2 * half - m_full.update(x));
    }

private:
    Wma m_half;
    Wma m_full;
    Wma m_smooth;
};

class Triangular
{
public:
    explicit Triangular(int length)
        : m_first(length % 2 == 0 ? length / 2 + 1 : (length + 1) / 2)
        , m_second(length % 2 == 0 ? length / 2 : (length + 1) / 2)
    {
    }
    double update(double x) { return m_second.update(m_first.update(x)); }

private:
    Sma m_first;
    Sma m_second;
};

/// Average with Gaussian weights (Arnaud Legoux).
class Gaussian
{
public:
    Gaussian(int length, double offset, double sigma)
        : m_window(length)
    {
        const double middle = offset * (length - 1);
        const double spread = length / sigma;
        for (int i = 0; i < length; ++i) {
            m_weights.push_back(std::exp(-(i - middle) * (i - middle) / (2 * spread * spread)));
            m_total += m_weights.back();
        }
    }
    double update(double x)
    {
        if (!has(x)) {
            m_window.clear();
            return kNone;
        }
        m_window.push(x);
        if (!m_window.full()) {
            return kNone;
        }
        double sum = 0;
        for (int age = 0; age < m_window.size(); ++age) {
            sum += m_window[age] * m_weights[m_weights.size() - 1 - static_cast<std::size_t>(age)];
        }
        return sum / m_total;
    }

private:
    Window m_window;
    std::vector<double> m_weights;
    double m_total = 0;
};

/// Kaufman's adaptive average. `fromSeed`: the seed (the price one bar earlier) is shown as a value too.
class Kaufman
{
public:
    Kaufman(int length, int fast, int slow, bool fromSeed)
        : m_window(length + 1)
        , m_changes(length)
        , m_fast(2.0 / (fast + 1))
        , m_slow(2.0 / (slow + 1))
        , m_fromSeed(fromSeed)
    {
    }
    double update(double x)
    {
        const double path = m_changes.update(m_window.count() > 0 ? std::abs(x - m_window[0]) : kNone);
        m_window.push(x);
        if (!m_window.full()) {
            const bool isSeed = m_window.count() == m_window.size() - 1;
            m_value = isSeed ? x : kNone;
            return m_fromSeed ? m_value : kNone;
        }
        const double move = std::abs(x - m_window.oldest());
        m_efficiency = path > 0 ? move / path : (move > 0 ? 1.0 : 0.0);
        const double weight = m_efficiency * (m_fast - m_slow) + m_slow;
        m_value += weight * weight * (x - m_value);
        return m_value;
    }
    double efficiency() const { return m_efficiency; }

private:
    Window m_window;
    Sum m_changes;
    double m_fast;
    double m_slow;
    bool m_fromSeed;
    double m_value = kNone;
    double m_efficiency = kNone;
};

class Tillson
{
public:
    Tillson(int length, double factor, ChainStart start)
        : m_chain(length, 2.0 / (length + 1), start)
        , m_factor(factor)
    {
    }
    double update(double x)
    {
        if (!m_chain.update(x)) {
            return kNone;
        }
        const double a = m_factor;
        const double c1 = -a * a * a;
        const double c2 = 3 * a * a + 3 * a * a * a;
        const double c3 = -6 * a * a - 3 * a - 3 * a * a * a;
        const double c4 = 1 + 3 * a + a * a * a + 3 * a * a;
        return c1 * m_chain[5] + c2 * m_chain[4] + c3 * m_chain[3] + c4 * m_chain[2];
    }

private:
    StartedChain<6> m_chain;
    double m_factor;
};

/// EMA of the price plus its own recent change, so that it lags less.
class ZeroLag
{
public:
    explicit ZeroLag(int length)
        : m_lag((length - 1) / 2)
        , m_window(m_lag + 1)
        , m_weight(2.0 / (length + 1))
    {
    }
    double update(double x)
    {
        m_window.push(x);
        if (m_window.count() < std::max(m_lag, 1)) {
            return kNone;
        }
        if (!has(m_value)) {
            m_value = x;
            return m_value;
        }
        m_value += m_weight * (x + (x - m_window[m_lag]) - m_value);
        return m_value;
    }

private:
    int m_lag;
    Window m_window;
    double m_weight;
    double m_value = kNone;
};

/// Chande's variable average: the weight follows the ratio of a short and a long deviation.
class VariableWeight
{
public:
    VariableWeight(int shortLength, int longLength, double alpha)
        : m_short(shortLength)
        , m_long(longLength)
        , m_alpha(alpha)
        , m_longLength(longLength)
    {
    }
    double update(double x)
    {
        m_short.update(x);
        m_long.update(x);
        ++m_count;
        if (m_count < m_longLength - 1) {
            return kNone;
        }
        if (!has(m_value)) {
            m_value = x;
            return m_value;
        }
        const double wide = m_long.deviation();
        const double weight = wide > 0 ? m_alpha * m_short.deviation() / wide : 0.0;
        m_value += weight * (x - m_value);
        return m_value;
    }

private:
    Moments m_short;
    Moments m_long;
    double m_alpha;
    int m_longLength;
    int m_count = 0;
    double m_value = kNone;
};

} // namespace elite::indicators
