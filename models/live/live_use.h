// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/live_order.h"
#include "models/live/live_permit.h"

#include <map>
#include <optional>

// What live trading uses of its limits, from its own orders and fills. Amounts are in the counter currency.

namespace elite {

struct LiveHolding
{
    Decimal quantity; // Bought and not yet sold by this program.
    Decimal selling; // Of it, in sell orders at work.
    Decimal free; // Of it, not in such orders.
    Decimal cost; // Paid for it, fees in the counter currency included.

    friend bool operator==(const LiveHolding&, const LiveHolding&) = default;
};

struct LiveUse
{
    std::map<Symbol, LiveHolding> holdings;
    Decimal held; // Cost of all holdings.
    Decimal ordered; // Of buys at work.
    Decimal lostToday; // Realised since midnight UTC; negative: won.
    int ordersToday = 0;
};

/// Coins that the person said are no longer this program's: sold or moved at the venue by hand.
using LiveReleases = std::map<Symbol, Decimal>;

/// Some venues take the fee of a purchase out of what was bought: so much less can be sold.
Decimal feeInCoins(const LiveOrder& order, const VenueFill& fill);

/// Nothing when a sum does not fit, which ends trading rather than being guessed.
std::optional<LiveUse> liveUse(const std::map<QByteArray, LiveOrder>& orders, Timestamp now,
                               const LiveReleases& released = {});

/// What an order is judged by: its limit, or the last price for a market order.
struct LivePrice
{
    Decimal value;
    bool isStale = false; // Nothing was heard for longer than the venue is ever silent.
    Duration age{};
    Decimal bid; // Of the same moment; 0: not known.
    Decimal ask;

    LivePrice(Decimal price, bool stale = false, Duration since = {}) // NOLINT(google-explicit-constructor)
        : value(price)
        , isStale(stale)
        , age(since)
    {
    }
};

enum class LiveRule : std::uint8_t {
    PermitEnded,
    NotCovered, // Another trader, venue or instrument than the permit names.
    OrdersPerDay,
    Cap,
    DailyLoss,
    TradeRisk,
    NothingToSell, // More than this program bought: coins of the account's owner are not touched.
    NoPrice, // A market order needs a price to be judged by.
    Overflow,
    StalePrice, // Of what opens or enlarges. asked: age in seconds.
    OnlyCloses, // A right to close buys nothing.
};

/// Which rule refuses and with which numbers.
struct LiveDenial
{
    LiveRule rule = LiveRule::Overflow;
    Decimal asked;
    Decimal limit;
};

/// Nothing: allowed. A sale of what this program bought and holds free can only close, so neither a limit on money nor
/// an old price holds it up.
std::optional<LiveDenial> checkLiveOrder(const LivePermit& permit, const VenueId& venue, const LiveIntent& intent,
                                         const LivePrice& price, const LiveUse& use, Timestamp now);
std::string_view nameOf(LiveRule rule);

} // namespace elite
