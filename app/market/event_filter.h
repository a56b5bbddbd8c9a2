// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/price_guard.h"
#include "models/market/market_event.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace elite {

/// The last door before the consumers: only symbols that were asked for, each trade once, no price that cannot be
/// true, and candles that get their end even where the venue does not announce it. Books pass: BookSync judges them.
class EventFilter
{
public:
    struct Outcome
    {
        int refused = 0;
        std::vector<Symbol> tradesLost; // Numbers jumped: trades are missing before these.
    };

    /// With dense trade ids a jump of the number is a loss.
    explicit EventFilter(bool hasDenseTradeIds)
        : m_hasDenseTradeIds(hasDenseTradeIds)
    {
    }

    void expect(const Symbol& symbol) { m_symbols.try_emplace(symbol); }
    void forget(const Symbol& symbol) { m_symbols.erase(symbol); }
    /// After an outage a jump of the trade numbers is no news and the forming candle has lost its end: history is
    /// fetched anyway.
    void expectJump();
    /// Judges `events` in place; `closed` candles are put before the one that closed them.
    Outcome apply(std::vector<MarketEvent>& events);
    std::optional<Timestamp> lastTradeTime(const Symbol& symbol) const;

private:
    struct State
    {
        PriceGuard guard;
        std::array<std::uint64_t, 256> recentIds{};
        std::size_t nextId = 0;
        std::uint64_t largestId = 0;
        std::optional<Timestamp> lastTrade;
        std::optional<Candle> forming;
        Timestamp closedUntil = Timestamp::min();
        bool isJumpExpected = true;
    };

    bool takes(State& state, Quote& quote) const;
    bool takes(State& state, const PublicTrade& trade, const Symbol& symbol, Outcome& outcome) const;
    bool takes(State& state, const Candle& candle, const Symbol& symbol, std::vector<MarketEvent>& out) const;

    bool m_hasDenseTradeIds;
    std::map<Symbol, State> m_symbols;
    std::vector<MarketEvent> m_out; // Kept for its memory.
};

} // namespace elite
