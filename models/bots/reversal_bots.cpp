// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bots/bar_window.h"
#include "models/bots/builtin_bots.h"

#include <algorithm>

namespace elite {

namespace {

Lots sizeFor(BotContext& context, InstrumentIndex instrument, Ticks price, std::int64_t percent)
{
    const auto budget = mulDiv(context.cash(instrument), percent, 100, Rounding::Down);
    const Lots lots = budget ? context.affordable(instrument, *budget, price) : Lots();
    return lots >= context.contract(instrument).minQuantity ? lots : Lots();
}

void sellAll(BotContext& context, InstrumentIndex instrument)
{
    OrderRequest order;
    order.instrument = instrument;
    order.side = Side::Sell;
    order.isReduceOnly = true;
    order.quantity = Lots(context.lots(instrument));
    context.submit(order);
}

/// Buys below the lower band with a stop loss, sells at the middle.
class MeanReversion final : public Bot
{
public:
    explicit MeanReversion(const BotSettings& s)
        : m_instrument(s.instrument)
        , m_closes(s.values[0])
        , m_width(static_cast<double>(s.values[1]) / 100.0)
        , m_stopBp(s.values[2])
        , m_percent(s.values[3])
    {
    }

    bool hearsOrders() const override { return false; }
    void onBar(BotContext& context, InstrumentIndex instrument, const BarTick& bar) override
    {
        if (instrument != m_instrument) {
            return;
        }
        m_closes.push(bar.close.value);
        if (!m_closes.isFull()) {
            return;
        }
        const auto close = static_cast<double>(bar.close.value);
        if (context.lots(instrument) > 0) {
            if (close >= m_closes.mean()) {
                sellAll(context, instrument);
            }
            return;
        }
        if (context.openOrders() > 0 || close >= m_closes.mean() - m_width * m_closes.deviation()) {
            return;
        }
        OrderRequest order;
        order.instrument = instrument;
        order.quantity = sizeFor(context, instrument, bar.close, m_percent);
        order.stopLoss = mulDiv(bar.close, 10'000 - m_stopBp, 10'000, Rounding::Floor).value_or(Ticks());
        if (!order.quantity.isZero() && order.stopLoss.value > 0) {
            context.submit(order);
        }
    }

    std::size_t takeQuiet(BotContext& context, InstrumentIndex instrument, std::span<const TimedBar> bars) override
    {
        if (instrument != m_instrument || !m_closes.isFull()) {
            return 0;
        }
        const bool isIn = context.lots(instrument) > 0;
        const bool mayEnter = !isIn && context.openOrders() == 0;
        std::size_t i = 0;
        for (; i < bars.size(); ++i) {
            const std::int64_t old = m_closes.oldest();
            const auto close = static_cast<double>(bars[i].bar.close.value);
            m_closes.push(bars[i].bar.close.value);
            const bool isAbove = close >= m_closes.mean();
            // The deviation is not negative: above the mean there is no need to know it.
            const bool acts
                = isIn ? isAbove : mayEnter && !isAbove && !(close >= m_closes.mean() - m_width * m_closes.deviation());
            if (acts) {
                m_closes.takeBack(old);
                break;
            }
        }
        return i;
    }

private:
    InstrumentIndex m_instrument;
    RollingSum m_closes;
    double m_width;
    std::int64_t m_stopBp;
    std::int64_t m_percent;
};

/// Buys when the RSI comes back above the low mark, sells when it falls back below the high one.
class RsiSwing final : public Bot
{
public:
    explicit RsiSwing(const BotSettings& s)
        : m_instrument(s.instrument)
        , m_length(s.values[0])
        , m_low(static_cast<double>(s.values[1]))
        , m_high(static_cast<double>(s.values[2]))
        , m_percent(s.values[3])
    {
    }

    bool hearsOrders() const override { return false; }
    void onBar(BotContext& context, InstrumentIndex instrument, const BarTick& bar) override
    {
        if (instrument != m_instrument) {
            return;
        }
        const double before = m_rsi.value;
        const bool wasReady = m_rsi.count > m_length;
        m_rsi.update(static_cast<double>(bar.close.value), m_length);
        if (!wasReady || context.openOrders() > 0) {
            return;
        }
        const bool isIn = context.lots(instrument) > 0;
        if (!isIn && before < m_low && m_rsi.value >= m_low) {
            OrderRequest order;
            order.instrument = instrument;
            order.quantity = sizeFor(context, instrument, bar.close, m_percent);
            if (!order.quantity.isZero()) {
                context.submit(order);
            }
        } else if (isIn && before > m_high && m_rsi.value <= m_high) {
            sellAll(context, instrument);
        }
    }

    std::size_t takeQuiet(BotContext& context, InstrumentIndex instrument, std::span<const TimedBar> bars) override
    {
        if (instrument != m_instrument) {
            return 0;
        }
        const bool isIn = context.lots(instrument) > 0;
        const bool mayAct = context.openOrders() == 0;
        Rsi rsi = m_rsi;
        std::size_t i = 0;
        for (; i < bars.size(); ++i) {
            Rsi next = rsi;
            next.update(static_cast<double>(bars[i].bar.close.value), m_length);
            const bool acts
                = isIn ? rsi.value > m_high && next.value <= m_high : rsi.value < m_low && next.value >= m_low;
            if (acts && mayAct && rsi.count > m_length) {
                break;
            }
            rsi = next;
        }
        m_rsi = rsi;
        return i;
    }

private:
    struct Rsi
    {
        std::int64_t count = 0;
        double last = 0;
        double up = 0;
        double down = 0;
        double value = 50;

        void update(double close, std::int64_t length) // Wilder's average, seeded with the mean of the first n changes.
        {
            if (count > 0) {
                const double change = close - last;
                const double gain = change > 0 ? change : 0;
                const double loss = change < 0 ? -change : 0;
                const auto n = static_cast<double>(length);
                if (count <= length) {
                    up += gain / n;
                    down += loss / n;
                } else {
                    up += (gain - up) / n;
                    down += (loss - down) / n;
                }
                value = down > 0 ? 100 - 100 / (1 + up / down) : 100;
            }
            last = close;
            ++count;
        }
    };

    InstrumentIndex m_instrument;
    std::int64_t m_length;
    double m_low;
    double m_high;
    std::int64_t m_percent;
    Rsi m_rsi;
};

} // namespace

std::unique_ptr<Bot> makeMeanReversion(const BotSettings& settings)
{
    return std::make_unique<MeanReversion>(settings);
}

std::unique_ptr<Bot> makeRsiSwing(const BotSettings& settings)
{
    return std::make_unique<RsiSwing>(settings);
}

} // namespace elite
