// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart/indicators/composed.h"

#include <algorithm>
#include <optional>

namespace elite::indicators {

namespace {

/// Owns an indicator and copies it with its owner.
class Owned
{
public:
    explicit Owned(std::unique_ptr<Indicator> indicator)
        : m_indicator(std::move(indicator))
    {
    }
    Owned(const Owned& other)
        : m_indicator(other.m_indicator->clone())
    {
    }
    Owned& operator=(const Owned& other)
    {
        if (this != &other) {
            m_indicator->copyFrom(*other.m_indicator);
        }
        return *this;
    }
    Owned(Owned&&) noexcept = default;
    Owned& operator=(Owned&&) noexcept = default;
    ~Owned() = default;

    void update(const BarValues& bar, std::span<double> out) { m_indicator->update(bar, out); }

private:
    std::unique_ptr<Indicator> m_indicator;
};

struct OnIndicator
{
    Owned base;
    Owned upper;
    std::vector<double> values;
    std::size_t chosen;

    void update(const BarValues& bar, std::span<double> out)
    {
        base.update(bar, values);
        const double value = values[chosen];
        upper.update({value, value, value, value, bar.volume, bar.time}, out);
    }
};

struct OnTimeframe
{
    Owned inner;
    Timeframe chart;
    Timeframe longer;
    std::optional<std::int64_t> chartLength; ///< microseconds, where it is fixed
    std::vector<double> shown;
    BarValues forming;
    std::int64_t begin = 0; ///< of the longer bar that forms or was closed last
    std::int64_t end = 0;
    bool isForming = false;

    void close()
    {
        inner.update(forming, shown);
        isForming = false;
    }
    void update(const BarValues& bar, std::span<double> out)
    {
        const bool isOther = bar.time < begin || bar.time >= end;
        if (isOther) {
            if (isForming) {
                close(); // its last bars are missing
            }
            begin = toMicros(longer.floor(fromMicros(bar.time)));
            end = toMicros(longer.next(fromMicros(bar.time)));
            forming = bar;
            forming.time = begin;
            isForming = true;
        } else if (isForming) {
            forming.high = std::max(forming.high, bar.high);
            forming.low = std::min(forming.low, bar.low);
            forming.close = bar.close;
            forming.volume += bar.volume;
        }
        const std::int64_t over = chartLength ? bar.time + *chartLength : toMicros(chart.next(fromMicros(bar.time)));
        if (isForming && over >= end) {
            close();
        }
        std::copy(shown.begin(), shown.end(), out.begin());
    }
};

} // namespace

std::unique_ptr<Indicator> onIndicator(std::unique_ptr<Indicator> base, std::size_t baseOutputs, std::size_t chosen,
                                       std::unique_ptr<Indicator> upper)
{
    return running(OnIndicator{Owned(std::move(base)), Owned(std::move(upper)), std::vector<double>(baseOutputs, kNone),
                               std::min(chosen, baseOutputs - 1)});
}

std::unique_ptr<Indicator> onTimeframe(std::unique_ptr<Indicator> inner, std::size_t outputs, Timeframe chart,
                                       Timeframe longer)
{
    if (longer.typicalLength() <= chart.typicalLength()) {
        return inner;
    }
    const auto length = chart.fixedLength();
    return running(OnTimeframe{Owned(std::move(inner)),
                               chart,
                               longer,
                               length ? std::optional(toMicros(Timestamp(*length))) : std::nullopt,
                               std::vector<double>(outputs, kNone),
                               {},
                               0,
                               0,
                               false});
}

} // namespace elite::indicators
