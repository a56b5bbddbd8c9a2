// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bots/bar_window.h"
#include "models/bots/builtin_bots.h"

#include <algorithm>

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

    void onBar(BotContext& context, InstrumentIndex instrument, const BarTick& bar) override
    {
        if (instrument != m_instrument) {
            return;
        }
        m_fast.push(bar.close.value);
        m_slow.push(bar.close.value);
        if (!m_slow.isFull()) {
            return;
        }
        // fast/n > slow/m without a division: exact, and equal averages are not "above".
        const bool isUp = m_fast.sum() * m_slow.length() > m_slow.sum() * m_fast.length();
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

    std::size_t takeQuiet(BotContext& context, InstrumentIndex instrument, std::span<const TimedBar> bars,
                          QuietBand band) override
    {
        if (instrument != m_instrument) {
            return 0;
        }
        const bool isIn = context.lots(instrument) > 0;
        RollingSum::Walk fast(m_fast);
        RollingSum::Walk slow(m_slow);
        const std::int64_t fastLength = m_fast.length();
        const std::int64_t slowLength = m_slow.length();
        bool wasUp = m_wasUp;
        bool isReady = m_isReady;
        std::size_t i = 0;
        for (; i < bars.size(); ++i) {
            const std::int64_t close = bars[i].bar.close.value;
            if (!band.holds(close)) {
                break;
            }
            if (slow.isFullAfterNext()) {
                const bool isUp = fast.sumAfter(close) * slowLength > slow.sumAfter(close) * fastLength;
                if (isReady && isUp != wasUp && isUp != isIn) {
                    break; // Here onBar() would buy or sell.
                }
                wasUp = isUp;
                isReady = true;
            }
            fast.push(close);
            slow.push(close);
        }
        m_wasUp = wasUp;
        m_isReady = isReady;
        return i;
    }

private:
    InstrumentIndex m_instrument;
    RollingSum m_fast;
    RollingSum m_slow;
    std::int64_t m_percent;
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
