// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/live_use.h"
#include "models/market/instrument.h"

#include <functional>

// Stop losses of bought coins, as orders of their own at the venue: they stay there when this program ends.

namespace elite {

/// A sale that waits for a lower price: it is kept where entries are cancelled.
bool isProtective(const LiveIntent& intent);

/// How far below the stop the order still sells: wide, so that a gap does not jump over it. Percent.
inline constexpr int kStopGivesWay = 5;

/// The next stop to be sent, if one is due: for a purchase with a planned stop, over what was filled of it and is not
/// covered yet, never more than is free. One after the other, so a purchase filled in parts has a stop for each part.
/// A purchase whose stop was cancelled or refused, or after which coins were sold by other orders, gets no other:
/// somebody decided so, and the coins may be those of another purchase. `since`: nothing older is looked at.
std::optional<LiveIntent> nextProtection(const std::map<QByteArray, LiveOrder>& orders, const LiveUse& use,
                                         const std::function<const Instrument*(const Symbol&)>& instrument,
                                         Timestamp since, Timestamp now);

} // namespace elite
