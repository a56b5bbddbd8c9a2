// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_rest.h"

namespace elite {

/// The keyless calls below api.coinbase.com/api/v3/brokerage/market.
RestDialect coinbaseRestDialect();

} // namespace elite
