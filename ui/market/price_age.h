// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/market_row.h"
#include "ui/base/age_text.h"

namespace elite {

/// Source and age of a price for its surface. `wallNow` is the computer's clock, for live prices only; a replay has its
/// own time. `row` null: of the feed as a whole.
PriceAge priceAge(const FeedState& feed, const MarketRow* row, Timestamp wallNow);
Timestamp wallClock();

} // namespace elite
