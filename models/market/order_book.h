// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/market_event.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace elite {

enum class BookFault : std::uint8_t {
    None,
    NoSnapshot, // A change before the first picture: it would apply to nothing.
    BadLevel, // Price not positive or quantity negative. Nothing was applied.
    Crossed, // Best bid at or above best ask: a lost message. The book must not be shown.
};

/// The price levels of one instrument, as many as the venue sends. Which message may follow which is the business of
/// the venue's stream; this class only keeps the levels and notices when they cannot be true.
class OrderBook
{
public:
    BookFault apply(const BookUpdate& update);
    void clear();
    /// Keeps the best levels only: venues stop updating what falls out of the subscribed depth.
    void truncate(std::size_t depth);

    bool hasSnapshot() const { return m_hasSnapshot; }
    std::size_t bidCount() const { return m_bids.size(); }
    std::size_t askCount() const { return m_asks.size(); }
    /// 0 is the best; the index must exist.
    const BookLevel& bid(std::size_t index) const { return m_bids[m_bids.size() - 1 - index]; }
    const BookLevel& ask(std::size_t index) const { return m_asks[m_asks.size() - 1 - index]; }
    bool isCrossed() const;

private:
    void applySide(std::vector<BookLevel>& side, const std::vector<BookLevel>& changes, bool isBid);
    void replaceSide(std::vector<BookLevel>& side, const std::vector<BookLevel>& levels, bool isBid);

    // The best level stands at the end: most changes are near it and move little memory.
    std::vector<BookLevel> m_bids; // Ascending prices.
    std::vector<BookLevel> m_asks; // Descending prices.
    bool m_hasSnapshot = false;
};

/// CRC-32 (IEEE 802.3), as zlib computes it.
std::uint32_t crc32(std::span<const char> bytes);

/// What Kraken sends beside a book: the digits of the ten best asks, then of the ten best bids, price before quantity,
/// on the instrument's scales. A negative scale means: as the venue wrote them.
std::uint32_t krakenChecksum(const OrderBook& book, int priceScale = -1, int quantityScale = -1);
/// OKX: 25 levels, "bidPrice:bidQuantity:askPrice:askQuantity:...", to be compared as a signed number.
std::uint32_t okxChecksum(const OrderBook& book);

} // namespace elite
