// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/venues/account_text.h"

// Bitstamp's answers about an account, read: REST and the private channels. Pure functions.

namespace elite {

/// Of placing, querying, cancelling and listing.
account::Orders readBitstampOrders(QByteArrayView text);
account::Fills readBitstampFills(QByteArrayView text);
account::Balances readBitstampBalances(QByteArrayView text);
Result<VenueFeeRates> readBitstampFees(QByteArrayView text);
Result<AccountNews> readBitstampNews(QByteArrayView text);

} // namespace elite
