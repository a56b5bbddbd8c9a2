// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/instrument.h"

#include <string_view>

namespace elite {

/// What a venue takes of each trade, at the volume that a beginner has: its dearest step. Venues change their tables,
/// so every row says as of when.
struct VenueFees
{
    VenueId venue;
    std::string_view asOf; // "2025-06"; empty for a market that nobody charges for.
    std::int64_t makerE8 = 0; // 100'000 is 0.1 %.
    std::int64_t takerE8 = 0;
    bool isKnown = false; // False: the dearest known rates stand in, so that friction is never understated.

    friend bool operator==(const VenueFees&, const VenueFees&) = default;
};

VenueFees feesOf(const VenueId& venue);

} // namespace elite
