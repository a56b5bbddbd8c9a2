// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/limit_use.h"

#include <algorithm>

namespace elite {

std::vector<LimitUse> limitUse(const RiskLimits& limits, const LimitScene& scene)
{
    std::vector<LimitUse> out;
    const auto add = [&out](LimitKind kind, std::int64_t used, std::int64_t limit) {
        if (limit > 0) {
            out.push_back({kind, std::max<std::int64_t>(0, used), limit});
        }
    };
    add(LimitKind::PositionLots, scene.positionAfter.value, limits.maxPosition.value);
    if (scene.valueAfter) {
        add(LimitKind::PositionValue, scene.valueAfter->value, limits.maxPositionValue.value);
    }
    add(LimitKind::OpenTrades, scene.openTradesAfter, limits.maxOpenTrades);
    add(LimitKind::TradesPerDay, scene.tradesToday + 1, limits.maxTradesPerDay);
    if (limits.maxDailyLossBp > 0 && scene.lossAtStop && scene.lossRoom) {
        add(LimitKind::DailyLoss, scene.lossAtStop->value, scene.lossRoom->value);
    }
    if (scene.needed && scene.free) {
        add(LimitKind::Funds, scene.needed->value, scene.free->value);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const LimitUse& a, const LimitUse& b) { return a.share() > b.share(); });
    return out;
}

int setLimits(const RiskLimits& limits)
{
    const bool isSet[] = {
        limits.maxPosition.value > 0,       limits.maxPositionValue.value > 0, limits.maxOpenTrades > 0,
        limits.maxTradesPerDay > 0,         limits.maxOrdersPerMinute > 0,     limits.maxDailyLossBp > 0,
        limits.coolDownLosses > 0,          limits.staleAfter > Duration{},    limits.duplicateWindow > Duration{},
        limits.hoursFrom != limits.hoursTo, limits.refusesSelfCross,           limits.requiresStop,
    };
    return static_cast<int>(std::count(std::begin(isSet), std::end(isSet), true));
}

} // namespace elite
