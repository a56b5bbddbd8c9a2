// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/venues/account_text.h"

// Luno's answers about an account, read: REST and the user stream. Pure functions.

namespace elite {

/// Of placing, querying, cancelling and listing.
account::Orders readLunoOrders(QByteArrayView text);
account::Fills readLunoFills(QByteArrayView text);
account::Balances readLunoBalances(QByteArrayView text);
Result<VenueFeeRates> readLunoFees(QByteArrayView text);
Result<AccountNews> readLunoNews(QByteArrayView text);

} // namespace elite
