// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/venues/account_text.h"

// Binance's answers about an account, read: REST, WebSocket API and its user data stream. Pure functions.

namespace elite {

/// Of placing, querying, cancelling and listing.
account::Orders readBinanceOrders(QByteArrayView text);
account::Fills readBinanceFills(QByteArrayView text);
account::Balances readBinanceBalances(QByteArrayView text);
Result<VenueFeeRates> readBinanceFees(QByteArrayView text);
Result<KeyRights> readBinanceKeyRights(QByteArrayView text);
Result<AccountNews> readBinanceNews(QByteArrayView text);

} // namespace elite
