// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coach/rule_coach.h"
#include "models/trading/risk_limits.h"

namespace elite {

/// The guardrails with a focus rule in them: in no field looser than `now`. Nothing for a rule that only the trader can
/// keep, such as writing a plan first.
std::optional<RiskLimits> limitsWith(const FocusRule& focus, const RiskLimits& now);

/// How much of a focus rule the guardrails see.
enum class FocusReach { None, Part, Whole };
FocusReach reachOf(const FocusRule& focus);

/// Whether the guardrails already hold the trader to it.
bool enforces(const RiskLimits& limits, const FocusRule& focus);

} // namespace elite
