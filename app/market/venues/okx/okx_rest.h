// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/venues/venue_rest.h"

namespace elite {

/// www.okx.com/api/v5.
RestDialect okxRestDialect();

} // namespace elite
