// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/feed_event.h"
#include "ui/base/state_box.h"

namespace elite {

/// Why there are no prices, what was kept and what to do, for the surfaces that have nothing else to show.
StateText feedProblem(const FeedState& feed);

} // namespace elite
