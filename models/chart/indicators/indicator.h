// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/chart/indicators/blocks.h"

#include <QByteArrayView>

#include <memory>
#include <span>
#include <vector>

namespace elite::indicators {

/// One closed or forming bar as an indicator sees it. `time` is microseconds since 1970 UTC, the bar's start.
struct BarValues
{
    double open = kNone;
    double high = kNone;
    double low = kNone;
    double close = kNone;
    double volume = 0;
    std::int64_t time = 0;
};

/// Which number of a bar an indicator looks at. The order is the order of the choices of the "source" parameter.
enum class Source { Close, Open, High, Low, Hl2, Hlc3, Ohlc4, Hlcc4, Volume };

double sourceOf(const BarValues& bar, Source source);

/// A running indicator: fed bar by bar, one value per output, kNone while it warms up. A forming bar is shown by
/// updating a clone, so that the state of the closed bars is never touched.
class Indicator
{
public:
    virtual ~Indicator() = default;
    /// `out` has one place for each output of the catalogue entry.
    virtual void update(const BarValues& bar, std::span<double> out) = 0;
    /// The same as update() bar by bar, without a call for each: outs[k][i] becomes output k of bars[i];
    /// null: nobody asks for that one.
    virtual void updateMany(std::span<const BarValues> bars, std::span<double* const> outs) = 0;
    virtual std::unique_ptr<Indicator> clone() const = 0;
    /// Takes the state of another one made of the same entry and parameters; allocates nothing in the long run.
    virtual void copyFrom(const Indicator& other) = 0;

protected:
    Indicator() = default;
    Indicator(const Indicator&) = default;
    Indicator& operator=(const Indicator&) = default;
};

/// Makes an indicator of a value that has `void update(const BarValues&, std::span<double> out)`.
template <class State> class Running final : public Indicator
{
public:
    explicit Running(State state)
        : m_state(std::move(state))
    {
    }
    void update(const BarValues& bar, std::span<double> out) override { m_state.update(bar, out); }
    void updateMany(std::span<const BarValues> bars, std::span<double* const> outs) override
    {
        std::vector<double> out(outs.size());
        for (std::size_t i = 0; i < bars.size(); ++i) {
            m_state.update(bars[i], out);
            for (std::size_t k = 0; k < outs.size(); ++k) {
                if (outs[k] != nullptr) {
                    outs[k][i] = out[k];
                }
            }
        }
    }
    std::unique_ptr<Indicator> clone() const override { return std::make_unique<Running>(*this); }
    void copyFrom(const Indicator& other) override { m_state = static_cast<const Running&>(other).m_state; }

private:
    State m_state;
};

template <class State> std::unique_ptr<Indicator> running(State state)
{
    return std::make_unique<Running<State>>(std::move(state));
}

/// Runs a block (one value in, one value out) on a chosen number of each bar.
template <class Block> struct OnSource
{
    Source source;
    Block block;
    void update(const BarValues& bar, std::span<double> out) { out[0] = block.update(sourceOf(bar, source)); }
};

template <class Block> std::unique_ptr<Indicator> onSource(Source source, Block block)
{
    return running(OnSource<Block>{source, std::move(block)});
}

/// Suppresses the first `bars` values of a block: for definitions that speak later than they could.
template <class Block> struct Held
{
    Block block;
    int bars;
    double update(double x)
    {
        const double y = block.update(x);
        bars -= bars > 0 ? 1 : 0;
        return bars > 0 ? kNone : y;
    }
};

} // namespace elite::indicators
