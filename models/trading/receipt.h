// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/book.h"
#include "models/trading/engine_event.h"

#include <map>
#include <optional>

namespace elite {

/// What one fill really cost, in the quote currency. Positive costs, negative helped. The parts add up to the last
/// unit: (paid - seen) * quantity, signed by side, = spread + slippage + delay; friction is that plus the fee.
struct Receipt
{
    std::int64_t seenTwice = 0; // Twice the price the trader saw, in ticks: a mid price is exact that way.
    Cash spread; // From the mid price to the side that had to be taken, when the order was sent.
    Cash delay; // What that side moved between sending and filling.
    Cash slippage; // From the price of the book to the price of the fill.
    Cash friction;

    friend bool operator==(const Receipt&, const Receipt&) = default;
};

/// Remembers what the book showed when each order was sent, and writes the receipt of its fills. A resting limit order
/// saw its limit and a stop its trigger: what comes before that was the trader's choice, not friction.
class ReceiptDesk
{
public:
    /// Every event of the engine, with the book of its instrument as it is at that moment.
    std::optional<Receipt> apply(const Contract& contract, const Book& book, const EngineEvent& event);

private:
    struct Seen
    {
        Ticks bid;
        Ticks ask;
        Ticks trigger;
        bool rests = false; // It was in the book before it was filled.
    };
    std::map<std::uint64_t, Seen> m_seen; // By order; only those that are alive.
};

/// The parts from the prices; nothing when an amount overflows.
std::optional<Receipt> receiptOf(const Contract& contract, const EngineEvent& fill, std::int64_t seenTwice,
                                 Ticks taking);

} // namespace elite
