// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bots/bar_bot.h"

#include <algorithm>

namespace elite {

BarBot::BarBot(std::unique_ptr<Bot> inner, InstrumentIndex instrument, Timeframe timeframe)
    : m_inner(std::move(inner))
    , m_instrument(instrument)
    , m_timeframe(timeframe)
{
}

void BarBot::onBar(BotContext& context, InstrumentIndex instrument, const BarTick& bar)
{
    m_inner->onBar(context, instrument, bar);
}

void BarBot::onQuote(BotContext& context, InstrumentIndex instrument)
{
    closeIfOver(context);
    m_inner->onQuote(context, instrument);
}

void BarBot::onTrade(BotContext& context, InstrumentIndex instrument, const TradeTick& trade)
{
    closeIfOver(context);
    if (instrument == m_instrument && m_isWhole) {
        if (!m_bar) {
            m_bar = BarTick{trade.price, trade.price, trade.price, trade.price, trade.quantity};
        } else {
            m_bar->high = std::max(m_bar->high, trade.price);
            m_bar->low = std::min(m_bar->low, trade.price);
            m_bar->close = trade.price;
            m_bar->volume = checkedAdd(m_bar->volume, trade.quantity).value_or(m_bar->volume);
        }
    }
    m_inner->onTrade(context, instrument, trade);
}

void BarBot::onOrderEvent(BotContext& context, const EngineEvent& event)
{
    m_inner->onOrderEvent(context, event);
}

void BarBot::follow(InstrumentIndex instrument, const BarDigest& digest)
{
    m_inner->follow(instrument, digest);
}

std::size_t BarBot::takeQuiet(BotContext& context, InstrumentIndex instrument, std::span<const TimedBar> bars)
{
    return m_inner->takeQuiet(context, instrument, bars);
}

/// Any event of any instrument shows that the time of a bar is over.
void BarBot::closeIfOver(BotContext& context)
{
    const Timestamp now = context.now();
    if (now < m_end) {
        return;
    }
    const std::optional<BarTick> done = m_bar;
    m_isWhole = m_end != Timestamp::min();
    m_bar.reset();
    m_end = m_timeframe.next(now);
    if (done) {
        m_inner->onBar(context, m_instrument, *done);
    }
}

} // namespace elite
