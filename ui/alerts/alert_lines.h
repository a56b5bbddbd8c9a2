// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/chart/drawing/drawing.h"

namespace elite {

/// What a price can cross of a drawing; empty for those that have no such line (texts, fans, profiles). Slanted lines
/// run straight in time, also over hours without prices.
std::vector<alerts::PriceLine> alertLinesOf(const chart::Drawing& drawing);

} // namespace elite
