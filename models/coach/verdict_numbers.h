// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coach/verdict_check.h"

namespace elite {

/// Every number of a verdict that is a price, in its fields and in its sentences, compared with the table.
std::vector<CheckedNumber> markNumbers(const Verdict& verdict, const ChartFacts& facts);

} // namespace elite
