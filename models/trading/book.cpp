// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/book.h"

#include <algorithm>

namespace elite {

void Book::setSide(std::array<Level, kMaxLevels>& levels, std::size_t& count, std::array<Lots, kMaxLevels>& taken,
                   Level best)
{
    levels[0] = best;
    count = 1;
    taken[0] = Lots();
}

void Book::apply(const QuoteTick& quote)
{
    setSide(m_bids, m_bidCount, m_bidTaken, {quote.bid, quote.bidSize});
    setSide(m_asks, m_askCount, m_askTaken, {quote.ask, quote.askSize});
    m_bidPrinted = false;
    m_askPrinted = false;
    m_feed = Feed::Quotes;
}

void Book::apply(const DepthTick& depth)
{
    const auto known = [](const std::array<Level, kMaxLevels>& levels) {
        std::size_t count = 0;
        while (count < kMaxLevels && levels[count].price.value > 0) {
            ++count;
        }
        return count;
    };
    const std::size_t bids = known(depth.bids);
    const std::size_t asks = known(depth.asks);
    if (bids == 0 || asks == 0) {
        return; // A one-sided book has no price to trade at.
    }
    m_bids = depth.bids;
    m_asks = depth.asks;
    m_bidCount = bids;
    m_askCount = asks;
    m_bidTaken.fill(Lots());
    m_askTaken.fill(Lots());
    m_bidPrinted = false;
    m_askPrinted = false;
    m_feed = Feed::Quotes;
}

TradeTick Book::apply(const TradeTick& trade)
{
    TradeTick seen = trade;
    m_last = trade.price;
    m_hasLast = true;
    if (m_feed != Feed::Quotes) {
        setSide(m_bids, m_bidCount, m_bidTaken, {Ticks(trade.price.value - m_halfSpread.value), Lots()});
        setSide(m_asks, m_askCount, m_askTaken, {Ticks(trade.price.value + m_halfSpread.value), Lots()});
        m_feed = Feed::Trades;
        return seen;
    }
    if (seen.aggressor == Aggressor::Unknown) {
        seen.aggressor = trade.price <= bid() ? Aggressor::Seller
            : trade.price >= ask()            ? Aggressor::Buyer
                                              : Aggressor::Unknown;
    }
    // A print inside the spread tells nothing new while the quotes are fresh. Once the far side was moved by prints,
    // the near quote is from before that move, and the aggressor shows where the side stands now.
    const bool inside = trade.price > bid() && trade.price < ask();
    const bool movesBid = trade.price < bid() || (inside && m_askPrinted && seen.aggressor == Aggressor::Seller);
    const bool movesAsk = trade.price > ask() || (inside && m_bidPrinted && seen.aggressor == Aggressor::Buyer);
    if (movesBid) {
        setSide(m_bids, m_bidCount, m_bidTaken, {trade.price, trade.quantity});
        m_bidPrinted = true;
    } else if (movesAsk) {
        setSide(m_asks, m_askCount, m_askTaken, {trade.price, trade.quantity});
        m_askPrinted = true;
    }
    return seen;
}

void Book::applyClose(Ticks close)
{
    m_last = close;
    m_hasLast = true;
    m_bids[0] = {Ticks(close.value - m_halfSpread.value), Lots()};
    m_asks[0] = {Ticks(close.value + m_halfSpread.value), Lots()};
    m_bidCount = 1;
    m_askCount = 1;
    m_bidPrinted = false;
    m_askPrinted = false;
    m_feed = Feed::Bars;
}

void Book::applyMark(Ticks mark)
{
    m_mark = mark;
    m_hasMark = true;
}

Ticks Book::watched(TriggerSource source, Side side) const
{
    if (source == TriggerSource::Mark && m_hasMark) {
        return m_mark;
    }
    if (source == TriggerSource::BidAsk || !m_hasLast) {
        return taking(side);
    }
    return m_last;
}

Ticks Book::reference() const
{
    return m_feed == Feed::Quotes ? Ticks(bid().value + (ask().value - bid().value) / 2) : m_last;
}

std::optional<Lots> Book::displayedAt(Side side, Ticks price) const
{
    const auto& levels = side == Side::Buy ? m_bids : m_asks;
    const std::size_t count = side == Side::Buy ? m_bidCount : m_askCount;
    const bool isBetter = side == Side::Buy ? price > levels[0].price : price < levels[0].price;
    if (isBetter) {
        return Lots(); // Alone in front of the book.
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (levels[i].price == price) {
            return levels[i].size;
        }
    }
    return std::nullopt;
}

Book::Offer Book::takeable(Side side, std::size_t depth) const
{
    const auto& levels = side == Side::Buy ? m_asks : m_bids;
    const auto& taken = side == Side::Buy ? m_askTaken : m_bidTaken;
    const std::size_t count = side == Side::Buy ? m_askCount : m_bidCount;
    if (depth < count) {
        const std::int64_t left = std::max<std::int64_t>(0, levels[depth].size.value - taken[depth].value);
        return {levels[depth].price, Lots(left), !levels[depth].size.isZero()};
    }
    const auto further = static_cast<std::int64_t>(depth - count + 1);
    const Level& last = levels[count - 1];
    return {Ticks(last.price.value + signOf(side) * further), last.size, !last.size.isZero()};
}

void Book::take(Side side, std::size_t depth, Lots quantity)
{
    auto& taken = side == Side::Buy ? m_askTaken : m_bidTaken;
    const std::size_t count = side == Side::Buy ? m_askCount : m_bidCount;
    if (depth < count) {
        taken[depth] = Lots(taken[depth].value + quantity.value);
    }
}

} // namespace elite
