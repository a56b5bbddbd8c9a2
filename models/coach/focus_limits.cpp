// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coach/focus_limits.h"

namespace elite {

std::optional<RiskLimits> limitsWith(const FocusRule& focus, const RiskLimits& now)
{
    RiskLimits rule;
    if (focus.coolDownAfterLoss) {
        rule.coolDownLosses = 1;
        rule.coolDown = *focus.coolDownAfterLoss;
    }
    if (focus.mostTradesADay) {
        rule.maxTradesPerDay = *focus.mostTradesADay;
    }
    if (focus.mostValue && focus.mostValue->value > 0) {
        rule.maxPositionValue = *focus.mostValue;
    }
    rule.requiresStop = focus.requiresStop;
    return rule == RiskLimits() ? std::nullopt : std::optional(tightest(now, rule));
}

FocusReach reachOf(const FocusRule& focus)
{
    if (!limitsWith(focus, RiskLimits())) {
        return FocusReach::None;
    }
    return focus.forbidsWiderStop || focus.requiresPlan ? FocusReach::Part : FocusReach::Whole;
}

bool enforces(const RiskLimits& limits, const FocusRule& focus)
{
    const auto with = limitsWith(focus, limits);
    return with && *with == limits;
}

} // namespace elite
