// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timeframe.h"
#include "models/trading/bot.h"

#include <memory>
#include <optional>

namespace elite {

/// Lets a bot that thinks in bars run on quotes and trades: makes bars of one instrument from its trades and hands each
/// over at its close. A time without a trade makes no bar; the bar that was already running at the start is left out.
/// Bars that arrive from the feed itself pass through.
class BarBot final : public Bot
{
public:
    BarBot(std::unique_ptr<Bot> inner, InstrumentIndex instrument, Timeframe timeframe);

    void onBar(BotContext& context, InstrumentIndex instrument, const BarTick& bar) override;
    void onQuote(BotContext& context, InstrumentIndex instrument) override;
    void onTrade(BotContext& context, InstrumentIndex instrument, const TradeTick& trade) override;
    void onOrderEvent(BotContext& context, const EngineEvent& event) override;
    bool hearsOrders() const override { return m_inner->hearsOrders(); }
    void follow(InstrumentIndex instrument, const BarDigest& digest) override;
    std::size_t takeQuiet(BotContext& context, InstrumentIndex instrument, std::span<const TimedBar> bars) override;

private:
    void closeIfOver(BotContext& context);

    std::unique_ptr<Bot> m_inner;
    InstrumentIndex m_instrument;
    Timeframe m_timeframe;
    std::optional<BarTick> m_bar; // Being made.
    Timestamp m_end = Timestamp::min(); // Of the running interval.
    bool m_isWhole = false; // The running interval was seen from its start.
};

} // namespace elite
