// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/contract.h"

#include <array>

namespace elite {

enum class Aggressor : std::uint8_t { Unknown, Buyer, Seller };

// What a market says, in the units of the instrument. Sizes of 0 mean "not told".
struct QuoteTick
{
    Ticks bid, ask;
    Lots bidSize, askSize;
};
struct TradeTick
{
    Ticks price;
    Lots quantity;
    Aggressor aggressor = Aggressor::Unknown;
};
/// Complete when it arrives; its time is its close.
struct BarTick
{
    Ticks open, high, low, close;
    Lots volume;
};
struct Level
{
    Ticks price;
    Lots size;

    friend bool operator==(const Level&, const Level&) = default;
};
inline constexpr std::size_t kMaxLevels = 20;
/// The best levels of each side, best first; unused ones have price 0.
struct DepthTick
{
    std::array<Level, kMaxLevels> bids;
    std::array<Level, kMaxLevels> asks;
};

enum class TriggerSource : std::uint8_t { Last, BidAsk, Mark };
enum class Feed : std::uint8_t { None, Quotes, Trades, Bars };

/// The reference book of one instrument, made from public data: quotes where the feed has them, otherwise the last
/// price with half a spread on each side. A print through the book replaces that side until the next quote.
class Book
{
public:
    explicit Book(Ticks halfSpread)
        : m_halfSpread(halfSpread)
    {
    }

    void apply(const QuoteTick& quote);
    void apply(const DepthTick& depth);
    /// Returns the trade with its aggressor, inferred from the book when the feed does not tell.
    TradeTick apply(const TradeTick& trade);
    void applyClose(Ticks close);
    void applyMark(Ticks mark);

    bool hasMarket() const { return m_feed != Feed::None; }
    Feed feed() const { return m_feed; }
    Ticks bid() const { return m_bids[0].price; }
    Ticks ask() const { return m_asks[0].price; }
    Ticks taking(Side side) const { return side == Side::Buy ? ask() : bid(); }
    bool hasMark() const { return m_hasMark; }
    Ticks mark() const { return m_mark; }
    /// The price a position is worth: a long sells at the bid, a short buys at the ask.
    Ticks worth(std::int64_t signedLots) const { return signedLots > 0 ? bid() : ask(); }
    /// What stop orders of this side watch. Before the first trade of a quotes-only feed the book stands in for `last`.
    Ticks watched(TriggerSource source, Side side) const;
    /// The middle for collars: the mid where there are quotes, otherwise the last price.
    Ticks reference() const;

    /// Displayed size at a resting price on that side; nothing when the feed does not show that level.
    std::optional<Lots> displayedAt(Side side, Ticks price) const;

    struct Offer
    {
        Ticks price;
        Lots size; // What our own orders have left of it.
        bool isSizeKnown = false;
    };
    /// What a taker of `side` finds `depth` levels deep. Beyond the last known level every further one is a tick worse
    /// and as large as the last.
    Offer takeable(Side side, std::size_t depth) const;
    bool hasDepth() const { return m_bidCount > 1 || m_askCount > 1; }
    void take(Side side, std::size_t depth, Lots quantity);

private:
    void setSide(std::array<Level, kMaxLevels>& levels, std::size_t& count, std::array<Lots, kMaxLevels>& taken,
                 Level best);

    Ticks m_halfSpread;
    Feed m_feed = Feed::None;
    std::array<Level, kMaxLevels> m_bids{};
    std::array<Level, kMaxLevels> m_asks{};
    std::array<Lots, kMaxLevels> m_bidTaken{}; // What our own orders took since the last quote.
    std::array<Lots, kMaxLevels> m_askTaken{};
    std::size_t m_bidCount = 1;
    std::size_t m_askCount = 1;
    Ticks m_last;
    Ticks m_mark;
    bool m_hasLast = false;
    bool m_hasMark = false;
    bool m_bidPrinted = false; // The side comes from a print, so the opposite quote is stale.
    bool m_askPrinted = false;
};

} // namespace elite
