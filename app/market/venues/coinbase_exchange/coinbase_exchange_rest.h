// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_rest.h"

namespace elite {

/// api.exchange.coinbase.com.
RestDialect coinbaseExchangeRestDialect();

} // namespace elite
