// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/live_order.h"
#include "models/trading/venue_fees.h"

#include <map>
#include <optional>
#include <vector>

// What the practice engine would have done with the real orders, at the same time, on the quote that was seen then: its
// price with its own slippage, its fee, its delay. Amounts are in the counter currency; positive: real money did worse.

namespace elite {

enum class PaperMatch : std::uint8_t {
    Taken, // It would have taken the other side of the quote at once.
    Rested, // It would have waited at its own price, and fills there, as the real one did.
    Rejected, // The simulation turns away three orders in a hundred; this would have been one.
    NotSeen, // No quote was written down with the order.
    Later, // Decided by prices after the order was sent.
};

struct DivergenceRow
{
    QByteArray clientId;
    Symbol symbol;
    Side side = Side::Buy;
    QByteArray owner; // Empty: by hand.
    Timestamp at{};
    Decimal filled;
    Decimal livePrice; // Average of the fills.
    std::optional<Duration>
        delay; // To the first fill, by the venue's clock. In practice: none by hand, 150 ms of a bot.
    PaperMatch match = PaperMatch::NotSeen;
    Decimal paperPrice; // Of Taken, Rested and Rejected, as if it had not been turned away.
    Decimal priceCost; // Of Taken and Rested.
    std::optional<Decimal> liveFee; // Nothing: it was taken in a third currency.
    Decimal paperFee;
    std::optional<Decimal> feeCost;

    bool isCompared() const { return match == PaperMatch::Taken || match == PaperMatch::Rested; }
};

struct Divergence
{
    std::vector<DivergenceRow> rows; // Of every order with a fill, newest first.
    int compared = 0;
    int rejected = 0;
    Decimal value; // Of the compared ones, at the real prices.
    Decimal priceCost;
    Decimal feeCost; // Of those whose fee is known.
    Duration medianDelay{};
    bool isComplete = true; // False: a number did not fit, or a fee is in a third currency.
};

Divergence divergenceOf(const std::map<QByteArray, LiveOrder>& orders, const VenueFees& fees);

/// Of two venues, say: rows in the order of time again. Sums of different money mean nothing: see bySymbol().
Divergence merged(Divergence a, const Divergence& b);
/// With sums of one money each, in the order of the symbols.
std::map<Symbol, Divergence> bySymbol(const Divergence& all);

inline constexpr Duration kPaperBotDelay = std::chrono::milliseconds(150); // PB-1

} // namespace elite
