// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_rest.h"

namespace elite {

/// www.bitstamp.net/api/v2.
RestDialect bitstampRestDialect();

} // namespace elite
