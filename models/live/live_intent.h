// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/live_order.h"
#include "models/trading/engine_input.h"

namespace elite {

/// The ticket's order as a real one, exact. InvalidInput for what live trading does not offer yet: trailing stops,
/// brackets, plain stops, reduce-only, orders for a day or until a date. Nothing is left away silently.
Result<LiveIntent> liveIntentOf(const Instrument& instrument, const OrderRequest& request);

} // namespace elite
