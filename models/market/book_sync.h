// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/order_book.h"

#include <cstdint>
#include <vector>

namespace elite {

/// How a venue lets its reader notice that a book message is missing.
enum class BookLink : std::uint8_t {
    None, // Not at all: Coinbase Exchange.
    IdRange, // Binance: firstId must be the last id + 1; the first picture comes by REST.
    PreviousId, // OKX: previousId must be the last id.
    Time, // Bitstamp: changes up to the picture's time are dropped; the first picture comes by REST.
};

enum class BookChecksum : std::uint8_t { None, Kraken, Okx };

struct BookRules
{
    BookLink link = BookLink::None;
    BookChecksum checksum = BookChecksum::None;
    std::size_t depth = 0; // Levels the subscription keeps up to date; 0 for all.
    int priceScale = -1; // For Kraken's checksum where trailing zeros were lost on the way, see krakenChecksum.
    int quantityScale = -1;
};

enum class SyncResult : std::uint8_t {
    Applied,
    Ignored, // Already part of the book.
    Buffered, // Waits for the picture.
    NoSnapshot, // A change before the picture, where the stream itself must send the picture first.
    StaleSnapshot, // The picture is older than the first change kept: fetch it again.
    Gap, // A message is missing.
    BadChecksum,
    Crossed,
    BadLevel,
};

constexpr bool isFault(SyncResult result)
{
    return result >= SyncResult::NoSnapshot;
}

/// Keeps one book in step with its stream. After a fault there is no book until the next picture: a doubtful book is
/// never shown.
class BookSync
{
public:
    explicit BookSync(BookRules rules)
        : m_rules(rules)
    {
    }

    SyncResult apply(const BookUpdate& update);
    void reset();
    bool isLive() const { return m_isLive; }
    /// Meaningful only while isLive().
    const OrderBook& book() const { return m_book; }
    std::uint64_t lastId() const { return m_lastId; }
    /// Changes applied since the last picture.
    std::int64_t applied() const { return m_applied; }

private:
    SyncResult applySnapshot(const BookUpdate& update);
    SyncResult applyDelta(const BookUpdate& update);
    SyncResult drop(SyncResult why);
    bool fits(std::uint32_t checksum) const;
    SyncResult afterChange(const BookUpdate& update, BookFault fault);
    bool waitsForRest() const { return m_rules.link == BookLink::IdRange || m_rules.link == BookLink::Time; }

    BookRules m_rules;
    OrderBook m_book;
    std::vector<BookUpdate> m_waiting;
    std::uint64_t m_lastId = 0;
    Timestamp m_time;
    std::int64_t m_applied = 0;
    bool m_isLive = false;
};

} // namespace elite
