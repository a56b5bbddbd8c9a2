// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace elite::indicators {

enum class Period { Day, Week, Month, Never };

/// Number of the day, week (from Monday) or month that a time in microseconds since 1970 UTC falls into.
std::int64_t periodOf(std::int64_t time, Period period);

} // namespace elite::indicators
