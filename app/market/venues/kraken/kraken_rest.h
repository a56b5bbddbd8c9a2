// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_rest.h"

namespace elite {

/// api.kraken.com/0/public: the newest 720 candles of each length and no older ones.
RestDialect krakenRestDialect();

} // namespace elite
