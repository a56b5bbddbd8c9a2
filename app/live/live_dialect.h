// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/private_dialect.h"
#include "app/live/venues/account_text.h"
#include "app/live/wire/private_client.h"
#include "models/live/order_life.h"
#include "models/market/instrument.h"

#include <functional>
#include <optional>

namespace elite {

enum class NonceKind : std::uint8_t { None, Growing, Uuid, RandomHex };

/// How one venue wants its private calls and how its answers are read. What is left empty it does not have.
struct LiveDialect
{
    using Calls = std::vector<ApiCall>; // One after the other until one of them knows the order.

    VenueId venue;
    QUrl origin;
    QUrl sandbox; // The same calls without real money.
    PrivateRules rules;
    OrderLifeRules life;
    NonceKind nonce = NonceKind::None;
    bool hasStops = true; // Takes a sale that waits for a lower price, and keeps it when this program is gone.

    /// InvalidInput for an order of a kind that the venue does not offer.
    std::function<Result<ApiCall>(const LiveIntent&, Timestamp now)> place;
    /// Checks the order at the venue and trades nothing.
    std::function<Result<ApiCall>(const LiveIntent&, Timestamp now)> validate;
    std::function<ApiCall(const LiveOrder&)> cancel;
    std::function<Calls(const LiveOrder&)> order;
    std::function<Calls(const QByteArray& market, const QByteArray& venueId)> venueOrder;
    std::function<ApiCall(const LiveOrder&, Timestamp since)> fills;
    std::function<ApiCall(const QByteArray& market)> fees;
    /// Cancels all orders of the account by itself unless it is called again in time; 0 switches it off.
    std::function<ApiCall(std::chrono::seconds)> deadMan;
    ApiCall openOrders;
    ApiCall balances;
    std::optional<ApiCall> rights;
    /// How it tells of orders by itself; a venue without it is only asked, every life.poll.
    std::optional<PrivateDialect> stream;

    std::function<Result<SignedRequest>(const ApiCall&, const Credentials&, const SigningMoment&)> sign;
    std::function<Done(QByteArrayView body, int status)> verdict;
    std::function<account::Orders(QByteArrayView)> readOrders;
    std::function<account::Fills(QByteArrayView)> readFills;
    std::function<account::Balances(QByteArrayView)> readBalances;
    std::function<Result<VenueFeeRates>(QByteArrayView)> readFees;
    std::function<Result<KeyRights>(QByteArrayView)> readRights;
};

/// Null for a venue without live trading.
const LiveDialect* liveDialectOf(const VenueId& venue);
std::vector<VenueId> liveVenues();

/// The venue's yes or no in one answer. "Not found" only in the venue's own words: a bare 404 may come from anybody.
Done verdictOf(const LiveDialect& dialect, const PrivateAnswer& answer);

/// Numbers as every venue takes them.
inline QByteArray plain(Decimal value)
{
    return value.trimmed().toText();
}
/// The order is of a kind that this venue does not have.
Error notOffered(const VenueId& venue, const char* what);

LiveDialect binanceLiveDialect();
LiveDialect krakenLiveDialect();
LiveDialect lunoLiveDialect();
LiveDialect coinbaseLiveDialect();
LiveDialect bitstampLiveDialect();

} // namespace elite
