// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/venues/account_text.h"

// Coinbase Advanced's answers about an account, read: REST and the user channel. Pure functions.

namespace elite {

/// Of placing, querying, cancelling and listing.
account::Orders readCoinbaseOrders(QByteArrayView text);
account::Fills readCoinbaseFills(QByteArrayView text);
account::Balances readCoinbaseBalances(QByteArrayView text);
Result<VenueFeeRates> readCoinbaseFees(QByteArrayView text);
Result<KeyRights> readCoinbaseKeyRights(QByteArrayView text);
Result<AccountNews> readCoinbaseNews(QByteArrayView text);

} // namespace elite
