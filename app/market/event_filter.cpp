// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/event_filter.h"

#include <algorithm>
#include <utility>

namespace elite {

void EventFilter::expectJump()
{
    for (auto& [symbol, state] : m_symbols) {
        state.isJumpExpected = true;
        state.forming.reset(); // Its end was not seen.
    }
}

EventFilter::Outcome EventFilter::apply(std::vector<MarketEvent>& events)
{
    Outcome outcome;
    m_out.clear();
    // Coinbase sends the first picture of its trades newest first.
    const auto isTrade = [](const MarketEvent& event) { return std::holds_alternative<PublicTrade>(event.payload); };
    if (events.size() > 1 && std::all_of(events.begin(), events.end(), isTrade)) {
        std::stable_sort(events.begin(), events.end(), [](const MarketEvent& a, const MarketEvent& b) {
            const auto& x = std::get<PublicTrade>(a.payload);
            const auto& y = std::get<PublicTrade>(b.payload);
            return std::pair(x.time, x.id) < std::pair(y.time, y.id);
        });
    }
    for (MarketEvent& event : events) {
        const auto found = m_symbols.find(event.symbol);
        if (found == m_symbols.end()) {
            ++outcome.refused;
            continue;
        }
        State& state = found->second;
        bool isTaken = true;
        if (auto* quote = std::get_if<Quote>(&event.payload)) {
            isTaken = takes(state, *quote);
        } else if (const auto* trade = std::get_if<PublicTrade>(&event.payload)) {
            isTaken = takes(state, *trade, event.symbol, outcome);
        } else if (const auto* candle = std::get_if<Candle>(&event.payload)) {
            isTaken = takes(state, *candle, event.symbol, m_out);
        }
        if (isTaken) {
            m_out.push_back(std::move(event));
        } else {
            ++outcome.refused;
        }
    }
    events.swap(m_out);
    return outcome;
}

std::optional<Timestamp> EventFilter::lastTradeTime(const Symbol& symbol) const
{
    const auto found = m_symbols.find(symbol);
    return found == m_symbols.end() ? std::nullopt : found->second.lastTrade;
}

bool EventFilter::takes(State& state, Quote& quote) const
{
    const bool hasBid = quote.bid.isPositive();
    const bool hasAsk = quote.ask.isPositive();
    if (quote.bid.isNegative() || quote.ask.isNegative() || quote.last.isNegative()
        || (hasBid && hasAsk && quote.bid > quote.ask)) {
        return false;
    }
    return hasBid || hasAsk ? state.guard.acceptsEither(quote.bid, quote.ask) : state.guard.accepts(quote.last);
}

bool EventFilter::takes(State& state, const PublicTrade& trade, const Symbol& symbol, Outcome& outcome) const
{
    if (!trade.price.isPositive() || !trade.quantity.isPositive()) {
        return false;
    }
    if (trade.id != 0 && trade.id <= state.largestId) {
        const bool isTooOld = trade.id + state.recentIds.size() <= state.largestId;
        if (isTooOld || std::find(state.recentIds.begin(), state.recentIds.end(), trade.id) != state.recentIds.end()) {
            return false; // Told before: a reconnect repeats the last ones.
        }
    }
    if (!state.guard.accepts(trade.price)) {
        return false;
    }
    if (trade.id != 0) {
        const bool isJump = state.largestId != 0 && trade.id > state.largestId + 1;
        if (m_hasDenseTradeIds && isJump && !state.isJumpExpected) {
            outcome.tradesLost.push_back(symbol);
        }
        state.isJumpExpected = false;
        state.recentIds[state.nextId] = trade.id;
        state.nextId = (state.nextId + 1) % state.recentIds.size();
        state.largestId = std::max(state.largestId, trade.id);
    }
    state.lastTrade = state.lastTrade ? std::max(*state.lastTrade, trade.time) : trade.time;
    return true;
}

bool EventFilter::takes(State& state, const Candle& candle, const Symbol& symbol, std::vector<MarketEvent>& out) const
{
    if (!isSound(candle) || candle.openTime < state.closedUntil || !state.guard.accepts(candle.close)) {
        return false;
    }
    if (state.forming && state.forming->openTime < candle.openTime) {
        state.forming->state = CandleState::Closed; // The venue began the next one without a word about this one.
        state.closedUntil = state.forming->closeTime;
        out.push_back({symbol, *std::exchange(state.forming, std::nullopt)});
    }
    if (candle.state == CandleState::Forming) {
        state.forming = candle;
    } else {
        state.forming.reset();
        state.closedUntil = candle.closeTime;
    }
    return true;
}

} // namespace elite
