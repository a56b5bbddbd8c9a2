// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/feed_event.h"
#include "models/market/order_book.h"
#include "models/trading/engine_input.h"
#include "models/trading/venue_fees.h"

#include <optional>
#include <vector>

namespace elite {

/// The engine's rules for an instrument. The smallest sizes round up, so that what passes here passes at the venue.
Result<Contract> contractOf(const Instrument& instrument, const VenueFees& fees);

/// Nothing for events that the engine does not need (a day's figures, a status, a candle that is not closed) and for
/// prices or sizes that are not whole ticks and lots. Knows no past: a change of a book gives nothing, only a picture
/// does. Use MarketBridge for a feed.
std::optional<EngineInput> inputOf(const std::vector<Instrument>& instruments, const FeedEvent& event);

/// Turns a feed into engine inputs, exactly. Keeps each instrument's book, so that changes become whole pictures, and
/// leaves out candles where the feed has quotes or trades: they tell the same prices again.
class MarketBridge
{
public:
    explicit MarketBridge(std::vector<Instrument> instruments);

    std::optional<EngineInput> inputOf(const FeedEvent& event);

    /// Events that were not whole ticks or lots, or whose book could not be true. Nothing of them reached the engine.
    std::int64_t refused() const { return m_refused; }

private:
    struct Seen
    {
        OrderBook book;
        std::shared_ptr<const DepthTick> depth; // The book as the engine has it; null while there is none.
        bool hasTicks = false;
    };

    std::optional<EngineInput> fromBook(Seen& seen, const FeedEvent& event, const BookUpdate& update);
    std::optional<EngineInput> fromQuote(Seen& seen, const FeedEvent& event, const Quote& quote);

    std::vector<Instrument> m_instruments;
    std::vector<Seen> m_seen;
    std::int64_t m_refused = 0;
};

} // namespace elite
