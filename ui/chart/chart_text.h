// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/scale/time_scale.h"

#include <QString>

namespace elite {

/// With thousands of the locale and U+2212 for a minus.
QString chartNumber(double value, int decimals);
/// "+1.24 %"
QString chartChange(double percent);
/// A label of the time axis; `local` is microseconds in the shown zone.
QString axisTime(std::int64_t local, chart::TimeUnit unit);
/// "Wed 12 Nov 2026 14:35", without the clock for days and longer.
QString barTime(std::int64_t local, bool withClock);
/// "24:40", "1:24:40", "2 d 03:10": what is left of a bar. Empty when there is nothing left.
QString countdownText(std::int64_t microseconds);
/// Decimals that show a value of an indicator well.
int fittingDecimals(double value);

} // namespace elite
