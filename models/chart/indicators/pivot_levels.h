// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/indicators/indicator.h"

#include <array>

namespace elite::indicators {

enum class PivotKind { Traditional, Fibonacci, Woodie, Classic, DeMark, Camarilla };

/// P, R1, S1, R2, S2 ... R5, S5 in this order; kNone where the kind has no such level.
using PivotLevels = std::array<double, 11>;

/// Levels of the period after `previous`. `nextOpen` is the open of that period (Woodie uses it).
PivotLevels pivotLevels(PivotKind kind, const BarValues& previous, double nextOpen);

} // namespace elite::indicators
