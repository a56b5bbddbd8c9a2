// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/live_permit.h"
#include "models/market/instrument.h"

#include <optional>

// How real money follows the fills of a promoted bot in practice. The bot has the cap for its money: what it would do
// with all of its practice money is done with the allowed share of the cap, rounded down to whole lots.

namespace elite {

/// What is bought after the bot bought `lots` in practice, where its run began with `start`. Zero: less than one order.
Decimal followedBuy(const Instrument& instrument, Lots lots, Cash start, const LiveLimits& limits);

/// What may be left of `held` after the bot sold `closed` of `before` lots; rounded down, and nothing when it is flat.
Decimal followedRest(const Instrument& instrument, Decimal held, std::int64_t before, std::int64_t closed);

/// What has to be sold so that no more than `wanted` is left, as whole lots and never more than is free. Zero: nothing
/// that could be an order.
Decimal followedSale(const Instrument& instrument, Decimal held, Decimal selling, Decimal free, Decimal wanted);

} // namespace elite
