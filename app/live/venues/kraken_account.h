// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/venues/account_text.h"

// Kraken's answers about an account, read: REST and the private WebSocket v2. Pure functions.

namespace elite {

/// Of placing, querying, cancelling and listing.
account::Orders readKrakenOrders(QByteArrayView text);
account::Fills readKrakenFills(QByteArrayView text);
account::Balances readKrakenBalances(QByteArrayView text);
Result<VenueFeeRates> readKrakenFees(QByteArrayView text);
Result<KeyRights> readKrakenKeyRights(QByteArrayView text);
Result<AccountNews> readKrakenNews(QByteArrayView text);

} // namespace elite
