// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bots/bar_window.h"
#include "models/bots/builtin_bots.h"

#include <algorithm>
#include <optional>

namespace elite {

namespace {

/// Buys with a share of the free cash and sells all, at market. Nothing while an order is on its way.
void goLong(BotContext& context, InstrumentIndex instrument, Ticks price, std::int64_t percent)
{
    const auto budget = mulDiv(context.cash(instrument), percent, 100, Rounding::Down);
    OrderRequest order;
    order.instrument = instrument;
    order.quantity = budget ? context.affordable(instrument, *budget, price) : Lots();
    if (order.quantity >= context.contract(instrument).minQuantity) {
        context.submit(order);
    }
}

void goFlat(BotContext& context, InstrumentIndex instrument)
{
    OrderRequest order;
    order.instrument = instrument;
    order.side = Side::Sell;
    order.isReduceOnly = true;
    order.quantity = Lots(context.lots(instrument));
    context.submit(order);
}

/// Long while the fast average is above the slow one.
class MovingAverageCross final : public Bot
{
public:
    explicit MovingAverageCross(const BotSettings& s)
        : m_instrument(s.instrument)
        , m_fast(s.values[0])
        , m_slow(s.values[1])
        , m_percent(s.values[2])
    {
    }

    bool hearsOrders() const override { return false; }
    void onBar(BotContext& context, InstrumentIndex instrument, const BarTick& bar) override
    {
        if (instrument != m_instrument) {
            return;
        }
        const auto above = see(bar.close.value);
        if (!above) {
            return;
        }
        const bool isUp = *above;
        const bool crossed = m_isReady && isUp != m_wasUp;
        m_wasUp = isUp;
        m_isReady = true;
        if (!crossed || context.openOrders() > 0) {
            return;
        }
        const bool isIn = context.lots(instrument) > 0;
        if (isUp && !isIn) {
            goLong(context, instrument, bar.close, m_percent);
        } else if (!isUp && isIn) {
            goFlat(context, instrument);
        }
    }

    void follow(InstrumentIndex instrument, const BarDigest& digest) override
    {
        m_digest = instrument == m_instrument ? &digest : nullptr;
    }

    std::size_t takeQuiet(BotContext& context, InstrumentIndex instrument, std::span<const TimedBar> bars) override
    {
        if (instrument != m_instrument || m_digest == nullptr || context.openOrders() > 0) {
            return 0;
        }
        const std::size_t start = m_seen;
        const std::size_t end = std::min(start + bars.size(), m_digest->size());
        const auto slow = static_cast<std::size_t>(m_slow.length());
        std::size_t at = start;
        if (at + 1 < slow) {
            at = std::min(slow - 1, end); // Not enough for the slow average yet.
        }
        if (at < end && !m_isReady) {
            m_wasUp = isUpAt(at++); // The first one is no cross, whatever it says.
            m_isReady = true;
        }
        const bool isIn = context.lots(instrument) > 0;
        while (at < end && m_wasUp != isIn) { // Out of step, as after a refused order: it waits for the cross back.
            m_wasUp = isUpAt(at++);
        }
        if (m_wasUp == isIn) {
            at = firstUpIs(!isIn, at, end);
        }
        m_seen = at;
        return at - start;
    }

private:
    bool isUpAt(std::size_t at) const
    {
        return isAbove(m_digest->sumOf(at, static_cast<std::size_t>(m_fast.length())),
                       m_digest->sumOf(at, static_cast<std::size_t>(m_slow.length())));
    }

    /// The first of these bars at which the fast average is above the slow one, or not above it.
    std::size_t firstUpIs(bool isUp, std::size_t at, std::size_t end) const
    {
        // isAbove() over three places of one table; it wraps like the sums it is made of.
        const auto fast = static_cast<std::uint64_t>(m_fast.length());
        const auto slow = static_cast<std::uint64_t>(m_slow.length());
        const std::uint64_t* sums = m_digest->sums().data() + 1;
        const std::uint64_t* sumsFast = sums - fast;
        const std::uint64_t* sumsSlow = sums - slow;
        while (at < end) {
            const std::uint64_t lead = sums[at] * (slow - fast) - sumsFast[at] * slow + sumsSlow[at] * fast;
            if ((static_cast<std::int64_t>(lead) > 0) == isUp) {
                break;
            }
            ++at;
        }
        return at;
    }

    /// fast/n > slow/m without a division: exact, and equal averages are not "above".
    bool isAbove(std::int64_t fast, std::int64_t slow) const { return fast * m_slow.length() > slow * m_fast.length(); }

    /// Is the fast average above the slow one with this close? Nothing while there are too few.
    std::optional<bool> see(std::int64_t close)
    {
        if (m_digest != nullptr && m_seen < m_digest->size()) {
            const std::size_t at = m_seen++;
            return at + 1 >= static_cast<std::size_t>(m_slow.length()) ? std::optional(isUpAt(at)) : std::nullopt;
        }
        if (m_digest != nullptr) {
            leaveDigest();
        }
        m_fast.push(close);
        m_slow.push(close);
        return m_slow.isFull() ? std::optional(isAbove(m_fast.sum(), m_slow.sum())) : std::nullopt;
    }

    /// The bars go on beyond it: from here on with windows of its own.
    void leaveDigest()
    {
        const auto bars = m_digest->bars();
        const std::size_t known = std::min(bars.size(), static_cast<std::size_t>(m_slow.length()));
        for (const TimedBar& one : bars.last(known)) {
            m_fast.push(one.bar.close.value);
            m_slow.push(one.bar.close.value);
        }
        m_digest = nullptr;
    }

    InstrumentIndex m_instrument;
    RollingSum m_fast;
    RollingSum m_slow;
    std::int64_t m_percent;
    const BarDigest* m_digest = nullptr;
    std::size_t m_seen = 0; // Of the digest's bars.
    bool m_isReady = false;
    bool m_wasUp = false;
};

/// Enters by a stop order above the highest high of n bars, leaves when the close is below the lowest low of m bars.
class Breakout final : public Bot
{
public:
    explicit Breakout(const BotSettings& s)
        : m_instrument(s.instrument)
        , m_highs(s.values[0])
        , m_lows(s.values[1])
        , m_percent(s.values[2])
    {
    }

    bool hearsOrders() const override { return false; }
    void onBar(BotContext& context, InstrumentIndex instrument, const BarTick& bar) override
    {
        if (instrument != m_instrument) {
            return;
        }
        const bool isReady = m_highs.isFull() && m_lows.isFull();
        const std::int64_t floor = isReady ? *std::min_element(m_lows.values().begin(), m_lows.values().end()) : 0;
        m_highs.push(bar.high.value);
        m_lows.push(bar.low.value);
        if (!isReady) {
            return;
        }
        context.cancelAll();
        if (context.lots(instrument) > 0) {
            if (bar.close.value < floor) {
                goFlat(context, instrument);
            }
            return;
        }
        const std::int64_t top = *std::max_element(m_highs.values().begin(), m_highs.values().end());
        OrderRequest order;
        order.instrument = instrument;
        order.type = OrderType::Stop;
        order.stop = Ticks(top + 1);
        const auto budget = mulDiv(context.cash(instrument), m_percent, 100, Rounding::Down);
        order.quantity = budget ? context.affordable(instrument, *budget, order.stop) : Lots();
        if (order.quantity >= context.contract(instrument).minQuantity) {
            context.submit(order);
        }
    }

    std::size_t takeQuiet(BotContext& context, InstrumentIndex instrument, std::span<const TimedBar> bars) override
    {
        const bool waits = instrument != m_instrument || !m_highs.isFull() || !m_lows.isFull();
        if (waits || context.lots(instrument) <= 0 || context.openOrders() > 0) {
            return 0;
        }
        std::size_t i = 0;
        while (i < bars.size()
               && bars[i].bar.close.value >= *std::min_element(m_lows.values().begin(), m_lows.values().end())) {
            m_highs.push(bars[i].bar.high.value);
            m_lows.push(bars[i].bar.low.value);
            ++i;
        }
        return i;
    }

private:
    InstrumentIndex m_instrument;
    RollingSum m_highs;
    RollingSum m_lows;
    std::int64_t m_percent;
};

} // namespace

std::unique_ptr<Bot> makeMovingAverageCross(const BotSettings& settings)
{
    return std::make_unique<MovingAverageCross>(settings);
}

std::unique_ptr<Bot> makeBreakout(const BotSettings& settings)
{
    return std::make_unique<Breakout>(settings);
}

} // namespace elite
