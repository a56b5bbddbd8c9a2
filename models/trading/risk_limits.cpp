// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/risk_limits.h"

namespace elite {

namespace {

/// Zero is "no limit", so the smaller of two counts only among those that are set.
template <class T> T smallerSet(T a, T b)
{
    if (a == T{} || b == T{}) {
        return a == T{} ? b : a;
    }
    return a < b ? a : b;
}

bool hasHours(const RiskLimits& limits)
{
    return limits.hoursFrom != limits.hoursTo;
}

} // namespace

RiskLimits practiceLimits()
{
    RiskLimits limits;
    limits.maxDailyLossBp = 500;
    limits.maxTradesPerDay = 50;
    limits.maxOrdersPerMinute = 60;
    limits.maxOpenTrades = 20;
    limits.coolDownLosses = 5;
    limits.coolDown = std::chrono::minutes(15);
    limits.staleAfter = std::chrono::seconds(30);
    limits.duplicateWindow = std::chrono::milliseconds(500);
    limits.refusesSelfCross = true;
    return limits;
}

RiskLimits tightest(const RiskLimits& a, const RiskLimits& b)
{
    RiskLimits out;
    out.maxPosition = smallerSet(a.maxPosition, b.maxPosition);
    out.maxPositionValue = smallerSet(a.maxPositionValue, b.maxPositionValue);
    out.maxOpenTrades = smallerSet(a.maxOpenTrades, b.maxOpenTrades);
    out.maxTradesPerDay = smallerSet(a.maxTradesPerDay, b.maxTradesPerDay);
    out.maxOrdersPerMinute = smallerSet(a.maxOrdersPerMinute, b.maxOrdersPerMinute);
    out.maxDailyLossBp = smallerSet(a.maxDailyLossBp, b.maxDailyLossBp);
    out.coolDownLosses = smallerSet(a.coolDownLosses, b.coolDownLosses);
    out.coolDown = a.coolDown > b.coolDown ? a.coolDown : b.coolDown;
    out.staleAfter = smallerSet(a.staleAfter, b.staleAfter);
    out.duplicateWindow = a.duplicateWindow > b.duplicateWindow ? a.duplicateWindow : b.duplicateWindow;
    out.refusesSelfCross = a.refusesSelfCross || b.refusesSelfCross;
    out.isTradingDisabled = a.isTradingDisabled || b.isTradingDisabled;
    out.requiresStop = a.requiresStop || b.requiresStop;
    // Two sets of hours: the later start and the earlier end. Hours over midnight bind alone.
    const RiskLimits& only = hasHours(a) ? a : b;
    out.hoursFrom = only.hoursFrom;
    out.hoursTo = only.hoursTo;
    if (hasHours(a) && hasHours(b) && a.hoursFrom < a.hoursTo && b.hoursFrom < b.hoursTo) {
        out.hoursFrom = a.hoursFrom > b.hoursFrom ? a.hoursFrom : b.hoursFrom;
        out.hoursTo = a.hoursTo < b.hoursTo ? a.hoursTo : b.hoursTo;
        if (out.hoursFrom >= out.hoursTo) {
            out.isTradingDisabled = true; // They never overlap.
            out.hoursFrom = out.hoursTo = Duration{};
        }
    }
    return out;
}

} // namespace elite
