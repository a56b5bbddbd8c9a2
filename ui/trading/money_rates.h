// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/desk.h"
#include "models/market/market_row.h"

#include <optional>

namespace elite {

/// Money in another currency at the middle of a quoted pair, either way round; rounded down. Nothing without a rate.
std::optional<Cash> converted(Cash amount, const Currency& from, const Currency& to,
                              const std::vector<MarketRow>& rates);
/// The account's equity in the money that an instrument is paid with.
std::optional<Cash> equityIn(const Desk& desk, const Currency& currency, const std::vector<MarketRow>& rates);

/// Where the instrument stands in the desk's tables; nothing when it is not traded there.
std::optional<InstrumentIndex> indexOf(const Desk& desk, const InstrumentId& id);
const Contract* contractOf(const Desk& desk, InstrumentIndex index);

} // namespace elite
