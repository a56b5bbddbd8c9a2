// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/account.h"

namespace elite {

/// The mark at which an isolated position is closed by force: LP = (WB + cum - side*qty*EP) / (qty*(MMR - side)),
/// rounded towards the entry (a long up, a short down). Nothing when it cannot be liquidated or the instrument has no
/// table.
std::optional<Ticks> liquidationPrice(const Contract& contract, const Position& position);

/// Where the loss is exactly the margin, rounded so that it is never more.
std::optional<Ticks> bankruptcyPrice(const Contract& contract, const Position& position);

/// What a position pays (negative) or gets at a funding time: -signed notional at mark * rate, half-even.
std::optional<Cash> fundingOf(const Contract& contract, const Position& position, Ticks mark, std::int64_t rateE8);

} // namespace elite
