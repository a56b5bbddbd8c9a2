// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

/// The parts that indicators are made of. Each takes one value and gives one value; kNone (NaN) means "no value yet".
/// A kNone input restarts the part. Sums are built anew once per window length, so that rounding never piles up.
namespace elite::indicators {

inline constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

inline bool has(double value)
{
    return !std::isnan(value);
}

/// How a recursive average starts: from the average of its first window (TradingView, TA-Lib) or from the first value.
enum class Seed { Average, First };

/// The last `size` values. age 0 is the newest.
class Window
{
public:
    explicit Window(int size)
        : m_values(static_cast<std::size_t>(std::max(size, 1)))
    {
    }

    void push(double value)
    {
        m_values[m_next] = value;
        m_next = m_next + 1 == m_values.size() ? 0 : m_next + 1;
        m_count = std::min(m_count + 1, m_values.size());
    }
    void clear()
    {
        m_count = 0;
        m_next = 0;
    }
    bool full() const { return m_count == m_values.size(); }
    bool wrapped() const { return m_next == 0; } ///< true once per window length: the moment to rebuild sums
    int size() const { return static_cast<int>(m_values.size()); }
    int count() const { return static_cast<int>(m_count); }
    double operator[](int age) const
    {
        const std::size_t back = static_cast<std::size_t>(age) + 1;
        return m_values[m_next >= back ? m_next - back : m_next + m_values.size() - back];
    }
    double oldest() const { return m_values[m_count < m_values.size() ? 0 : m_next]; }

private:
    std::vector<double> m_values;
    std::size_t m_next = 0;
    std::size_t m_count = 0;
};

class Lag
{
public:
    explicit Lag(int bars)
        : m_window(bars + 1)
    {
    }
    double update(double x)
    {
        m_window.push(x);
        return m_window.full() ? m_window.oldest() : kNone;
    }
    void reset() { m_window.clear(); }

private:
    Window m_window;
};

class Sum
{
public:
    explicit Sum(int length)
        : m_window(length)
    {
    }
    double update(double x)
    {
        if (!has(x)) {
            reset();
            return kNone;
        }
        if (m_window.full()) {
            m_sum -= m_window.oldest();
        }
        m_window.push(x);
        m_sum += x;
        if (m_window.wrapped()) {
            rebuild();
        }
        return m_window.full() ? m_sum : kNone;
    }
    void reset()
    {
        m_window.clear();
        m_sum = 0;
    }
    const Window& window() const { return m_window; }

private:
    void rebuild()
    {
        m_sum = 0;
        for (int age = m_window.count() - 1; age >= 0; --age) {
            m_sum += m_window[age];
        }
    }

    Window m_window;
    double m_sum = 0;
};

class Sma
{
public:
    explicit Sma(int length)
        : m_sum(length)
        , m_length(std::max(length, 1))
    {
    }
    double update(double x) { return m_sum.update(x) / m_length; }
    void reset() { m_sum.reset(); }
    const Window& window() const { return m_sum.window(); }

private:
    Sum m_sum;
    int m_length;
};

/// Exponential average with any weight: EMA has 2/(n+1), Wilder's RMA 1/n.
class Ema
{
public:
    Ema(int length, double weight, Seed seed)
        : m_seed(seed == Seed::Average ? length : 1)
        , m_weight(weight)
    {
    }
    static Ema ofLength(int length, Seed seed = Seed::Average) { return {length, 2.0 / (length + 1), seed}; }
    static Ema wilder(int length, Seed seed = Seed::Average) { return {length, 1.0 / length, seed}; }

    double update(double x)
    {
        if (!has(x)) {
            reset();
            return kNone;
        }
        if (has(m_value)) {
            m_value += m_weight * (x - m_value);
        } else {
            m_value = m_seed.update(x);
        }
        return m_value;
    }
    double value() const { return m_value; }
    /// Starts at `value` without a warm-up.
    void start(double value) { m_value = value; }
    void reset()
    {
        m_seed.reset();
        m_value = kNone;
    }

private:
    Sma m_seed;
    double m_weight;
    double m_value = kNone;
};

/// Linearly weighted, newest value weighs most.
class Wma
{
public:
    explicit Wma(int length)
        : m_window(length)
        , m_length(std::max(length, 1))
    {
    }
    double update(double x)
    {
        if (!has(x)) {
            reset();
            return kNone;
        }
        if (m_window.full()) {
            m_weighted -= m_sum;
            m_sum -= m_window.oldest();
        }
        m_window.push(x);
        m_sum += x;
        m_weighted += x * m_window.count();
        if (m_window.wrapped()) {
            rebuild();
        }
        return m_window.full() ? m_weighted / (0.5 * m_length * (m_length + 1)) : kNone;
    }
    void reset()
    {
        m_window.clear();
        m_sum = 0;
        m_weighted = 0;
    }

private:
    void rebuild()
    {
        m_sum = 0;
        m_weighted = 0;
        for (int age = m_window.count() - 1; age >= 0; --age) {
            m_sum += m_window[age];
            m_weighted += m_window[age] * (m_window.count() - age);
        }
    }

    Window m_window;
    int m_length;
    double m_sum = 0;
    double m_weighted = 0;
};

enum class Extreme { Highest, Lowest };
enum class Ties { Latest, Earliest };

/// Highest or lowest value of a window in constant time: a queue of the values that can still become the extreme.
template <Extreme kind> class RollingExtreme
{
public:
    explicit RollingExtreme(int length, Ties ties = Ties::Latest)
        : m_length(std::max(length, 1))
        , m_ties(ties)
        , m_queue(static_cast<std::size_t>(m_length))
    {
    }
    double update(double x)
    {
        if (!has(x)) {
            reset();
            return kNone;
        }
        while (m_size > 0 && beats(x, at(m_size - 1).value)) {
            --m_size;
        }
        if (m_size > 0 && m_index - at(0).index >= m_length) {
            m_head = m_head + 1 == m_length ? 0 : m_head + 1;
            --m_size;
        }
        at(m_size) = {m_index, x};
        ++m_size;
        ++m_index;
        return m_index >= m_length ? at(0).value : kNone;
    }
    /// The extreme of the values so far, also before the window is full.
    double soFar() const { return m_size > 0 ? at(0).value : kNone; }
    /// Bars since the extreme.
    int age() const { return static_cast<int>(m_index - 1 - at(0).index); }
    void reset()
    {
        m_size = 0;
        m_head = 0;
        m_index = 0;
    }

private:
    struct Entry
    {
        std::int64_t index = 0;
        double value = 0;
    };
    bool beats(double a, double b) const
    {
        return (kind == Extreme::Highest ? a > b : a < b) || (a == b && m_ties == Ties::Latest);
    }
    Entry& at(int i) { return m_queue[static_cast<std::size_t>(slot(i))]; }
    const Entry& at(int i) const { return m_queue[static_cast<std::size_t>(slot(i))]; }
    int slot(int i) const { return m_head + i >= m_length ? m_head + i - m_length : m_head + i; }

    int m_length;
    Ties m_ties;
    std::vector<Entry> m_queue;
    int m_head = 0;
    int m_size = 0;
    std::int64_t m_index = 0;
};

using Highest = RollingExtreme<Extreme::Highest>;
using Lowest = RollingExtreme<Extreme::Lowest>;

/// Mean and population variance. Values are kept relative to one of them, so that large prices cost no digits.
class Moments
{
public:
    explicit Moments(int length)
        : m_window(length)
        , m_length(std::max(length, 1))
    {
    }
    void update(double x)
    {
        if (!has(x)) {
            reset();
            return;
        }
        if (m_window.count() == 0) {
            m_origin = x;
        }
        if (m_window.full()) {
            add(m_window.oldest(), -1);
        }
        m_window.push(x);
        add(x, 1);
        if (m_window.wrapped()) {
            rebuild();
        }
    }
    bool ready() const { return m_window.full(); }
    double mean() const { return ready() ? m_origin + m_first / m_length : kNone; }
    double variance() const
    {
        if (!ready()) {
            return kNone;
        }
        const double mean = m_first / m_length;
        return std::max(m_second / m_length - mean * mean, 0.0);
    }
    double deviation() const { return std::sqrt(variance()); }
    const Window& window() const { return m_window; }
    void reset()
    {
        m_window.clear();
        m_first = 0;
        m_second = 0;
    }

private:
    void add(double x, int sign)
    {
        const double d = x - m_origin;
        m_first += sign * d;
        m_second += sign * d * d;
    }
    void rebuild()
    {
        m_origin = m_window[0];
        m_first = 0;
        m_second = 0;
        for (int age = m_window.count() - 1; age >= 0; --age) {
            add(m_window[age], 1);
        }
    }

    Window m_window;
    int m_length;
    double m_origin = 0;
    double m_first = 0;
    double m_second = 0;
};

/// Least-squares line over the window; x = 0 is the oldest bar, x = length - 1 the newest.
class LineFit
{
public:
    explicit LineFit(int length)
        : m_window(length)
        , m_length(std::max(length, 1))
    {
    }
    void update(double y)
    {
        if (!has(y)) {
            reset();
            return;
        }
        if (m_window.full()) {
            m_sum -= m_window.oldest();
            m_product -= m_sum;
            m_product += y * (m_length - 1);
        } else {
            m_product += y * m_window.count();
        }
        m_window.push(y);
        m_sum += y;
        if (m_window.wrapped()) {
            rebuild();
        }
    }
    bool ready() const { return m_window.full(); }
    double slope() const
    {
        if (!ready()) {
            return kNone;
        }
        const double n = m_length;
        const double sumX = n * (n - 1) / 2;
        const double sumXX = n * (n - 1) * (2 * n - 1) / 6;
        const double divisor = n * sumXX - sumX * sumX;
        return divisor > 0 ? (n * m_product - sumX * m_sum) / divisor : 0.0;
    }
    double mean() const { return ready() ? m_sum / m_length : kNone; }
    double at(double x) const { return mean() + slope() * (x - (m_length - 1) / 2.0); }
    double end() const { return at(m_length - 1); }
    const Window& window() const { return m_window; }
    void reset()
    {
        m_window.clear();
        m_sum = 0;
        m_product = 0;
    }

private:
    void rebuild()
    {
        m_sum = 0;
        m_product = 0;
        for (int age = m_window.count() - 1; age >= 0; --age) {
            m_sum += m_window[age];
            m_product += m_window[age] * (m_window.count() - 1 - age);
        }
    }

    Window m_window;
    int m_length;
    double m_sum = 0;
    double m_product = 0;
};

/// Share of the previous `length` values that the newest one reaches (is not below) or beats (is above), in percent.
class PercentRank
{
public:
    enum class Counts { Reached, Beaten };
    explicit PercentRank(int length, Counts counts = Counts::Reached)
        : m_window(length)
        , m_counts(counts)
    {
    }
    double update(double x)
    {
        // Who counts only what is beaten also counts the empty first value as one that is not.
        if (!has(x) && m_counts == Counts::Reached) {
            m_window.clear();
            return kNone;
        }
        double rank = kNone;
        if (m_window.full() && has(x)) {
            int count = 0;
            for (int age = 0; age < m_window.size(); ++age) {
                count += m_window[age] < x || (m_window[age] == x && m_counts == Counts::Reached) ? 1 : 0;
            }
            rank = 100.0 * count / m_window.size();
        }
        m_window.push(x);
        return rank;
    }

private:
    Window m_window;
    Counts m_counts;
};

} // namespace elite::indicators
