// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_rest.h"

namespace elite {

/// api.luno.com without a key: markets, ticker, the top of the book and trades. Candles and the stream need a key.
RestDialect lunoRestDialect();

} // namespace elite
