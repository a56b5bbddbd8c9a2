// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_rest.h"

namespace elite {

/// /api/v3 of Binance's public-data host.
RestDialect binanceRestDialect();
/// The same of Binance.US.
RestDialect binanceUsRestDialect();

} // namespace elite
