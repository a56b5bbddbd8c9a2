// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bots/builtin_bots.h"

#include <algorithm>
#include <optional>

namespace elite {

namespace {

OrderRequest limitOrder(InstrumentIndex instrument, Side side, Ticks price, Lots quantity)
{
    OrderRequest order;
    order.instrument = instrument;
    order.side = side;
    order.type = OrderType::Limit;
    order.price = price;
    order.quantity = quantity;
    return order;
}

/// Rests buy limits below a centre, one step apart; every filled one gets a sell limit one step above its price. The
/// centre moves up when the grid is flat and the price has left it behind.
class Grid final : public Bot
{
public:
    explicit Grid(const BotSettings& s)
        : m_instrument(s.instrument)
        , m_levels(s.values[0])
        , m_stepBp(s.values[1])
        , m_percent(s.values[2])
    {
    }

    void onBar(BotContext& context, InstrumentIndex instrument, const BarTick& bar) override
    {
        if (instrument != m_instrument) {
            return;
        }
        const bool isFlat = context.lots(instrument) == 0;
        const bool isLeft = m_centre.value > 0 && bar.close > stepped(m_centre, 1);
        if (isFlat && (context.openOrders() == 0 || isLeft)) {
            context.cancelAll();
            m_centre = bar.close;
            layOut(context);
        }
    }

    void onOrderEvent(BotContext& context, const EngineEvent& event) override
    {
        const bool isFill = event.kind == EventKind::Filled || event.kind == EventKind::PartiallyFilled;
        if (isFill && event.instrument == m_instrument && event.side == Side::Buy) {
            OrderRequest exit = limitOrder(m_instrument, Side::Sell, stepped(event.price, 1), event.quantity);
            exit.isReduceOnly = true;
            context.submit(exit);
        }
    }

    std::size_t takeQuiet(BotContext& context, InstrumentIndex instrument, std::span<const TimedBar> bars) override
    {
        if (instrument != m_instrument) {
            return 0;
        }
        if (context.lots(instrument) != 0) {
            return bars.size(); // It waits for its fills.
        }
        if (context.openOrders() == 0 || m_centre.value <= 0) {
            return 0;
        }
        const Ticks end = stepped(m_centre, 1);
        std::size_t i = 0;
        while (i < bars.size() && bars[i].bar.close <= end) {
            ++i;
        }
        return i;
    }

private:
    Ticks stepped(Ticks price, std::int64_t steps) const
    {
        const Rounding away = steps > 0 ? Rounding::Ceiling : Rounding::Floor;
        return mulDiv(price, 10'000 + steps * m_stepBp, 10'000, away).value_or(price);
    }

    void layOut(BotContext& context)
    {
        const auto budget = mulDiv(context.cash(m_instrument), m_percent, 100, Rounding::Down);
        for (std::int64_t level = 1; budget && level <= m_levels && level * m_stepBp < 10'000; ++level) {
            const Ticks price = stepped(m_centre, -level);
            const Lots lots = context.affordable(m_instrument, *budget, price);
            if (lots >= context.contract(m_instrument).minQuantity) {
                context.submit(limitOrder(m_instrument, Side::Buy, price, lots));
            }
        }
    }

    InstrumentIndex m_instrument;
    std::int64_t m_levels;
    std::int64_t m_stepBp;
    std::int64_t m_percent;
    Ticks m_centre;
};

/// Buys at market whenever the close is a dip below the last high or the last buy, up to n times; sells everything at a
/// target above the average price.
class DipBuyer final : public Bot
{
public:
    explicit DipBuyer(const BotSettings& s)
        : m_instrument(s.instrument)
        , m_dipBp(s.values[0])
        , m_targetBp(s.values[1])
        , m_maxBuys(s.values[2])
        , m_percent(s.values[3])
    {
    }

    void onBar(BotContext& context, InstrumentIndex instrument, const BarTick& bar) override
    {
        if (instrument != m_instrument || context.openOrders() > 0) {
            return;
        }
        const std::int64_t lots = context.lots(instrument);
        if (lots == 0) {
            m_buys = 0;
            m_spent = 0;
            m_bought = 0;
            m_high = std::max(m_high, bar.high);
        }
        const Ticks from = m_buys == 0 ? m_high : m_lastBuy;
        const auto wanted = dipBelow(from);
        if (lots > 0 && m_bought > 0) {
            // Lots times ticks over lots: the average price of what was bought.
            const auto average = m_spent / static_cast<double>(m_bought);
            if (static_cast<double>(bar.close.value) >= average * targetShare()) {
                OrderRequest exit;
                exit.instrument = instrument;
                exit.side = Side::Sell;
                exit.isReduceOnly = true;
                exit.quantity = Lots(lots);
                context.submit(exit);
                m_high = bar.high;
                return;
            }
        }
        if (m_buys >= m_maxBuys || !wanted || bar.close > *wanted) {
            return;
        }
        const auto budget = mulDiv(context.cash(instrument), m_percent, 100, Rounding::Down);
        OrderRequest entry;
        entry.instrument = instrument;
        entry.quantity = budget ? context.affordable(instrument, *budget, bar.close) : Lots();
        if (entry.quantity >= context.contract(instrument).minQuantity) {
            context.submit(entry);
            m_lastBuy = bar.close;
            ++m_buys;
        }
    }

    void onOrderEvent(BotContext&, const EngineEvent& event) override
    {
        const bool isFill = event.kind == EventKind::Filled || event.kind == EventKind::PartiallyFilled;
        if (isFill && event.instrument == m_instrument && event.side == Side::Buy) {
            m_spent += static_cast<double>(event.price.value) * static_cast<double>(event.quantity.value);
            m_bought += event.quantity.value;
        }
    }

    std::size_t takeQuiet(BotContext& context, InstrumentIndex instrument, std::span<const TimedBar> bars) override
    {
        if (instrument != m_instrument) {
            return 0;
        }
        if (context.openOrders() > 0) {
            return bars.size();
        }
        const bool isFlat = context.lots(instrument) == 0;
        if (isFlat) {
            m_buys = 0;
            m_spent = 0;
            m_bought = 0;
        }
        const bool mayBuy = m_buys < m_maxBuys;
        const bool followsHigh = isFlat; // Then there was no buy, so the dip is counted from the high.
        const double target = m_bought > 0 ? m_spent / static_cast<double>(m_bought) * targetShare() : 0;
        Ticks from = m_buys == 0 ? m_high : m_lastBuy;
        auto wanted = dipBelow(from);
        std::size_t i = 0;
        for (; i < bars.size(); ++i) {
            const BarTick& bar = bars[i].bar;
            if (followsHigh && bar.high > from) {
                from = bar.high;
                wanted = dipBelow(from);
            }
            const bool sells = !isFlat && m_bought > 0 && static_cast<double>(bar.close.value) >= target;
            if (sells || (mayBuy && wanted && bar.close <= *wanted)) {
                break;
            }
            m_high = followsHigh ? from : m_high;
        }
        return i;
    }

private:
    double targetShare() const { return 1.0 + static_cast<double>(m_targetBp) / 10'000.0; }
    std::optional<Ticks> dipBelow(Ticks from) const { return mulDiv(from, 10'000 - m_dipBp, 10'000, Rounding::Floor); }

    InstrumentIndex m_instrument;
    std::int64_t m_dipBp;
    std::int64_t m_targetBp;
    std::int64_t m_maxBuys;
    std::int64_t m_percent;
    std::int64_t m_buys = 0;
    double m_spent = 0; // Ticks times lots; only compared, never paid.
    std::int64_t m_bought = 0;
    Ticks m_high;
    Ticks m_lastBuy;
};

} // namespace

std::unique_ptr<Bot> makeGrid(const BotSettings& settings)
{
    return std::make_unique<Grid>(settings);
}

std::unique_ptr<Bot> makeDipBuyer(const BotSettings& settings)
{
    return std::make_unique<DipBuyer>(settings);
}

} // namespace elite
