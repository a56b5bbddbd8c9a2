// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/setting_keys.h"
#include "app/settings/settings.h"

namespace elite {

/// What the program may do, as a value that may go to any thread. None of them is a permission to trade live: that is
/// the gate's.
struct AppFlags
{
    bool trading = true; ///< ENABLE_TRADING: false refuses every new order
    bool liveTrading = false; ///< ENABLE_LIVE_TRADING
    bool marketData = true; ///< ENABLE_CCXT: public market data
    bool autopilot = false; ///< ENABLE_AUTOPILOT
    bool selfLearning = false; ///< ENABLE_SELF_LEARNING
    bool selfHealing = true; ///< ENABLE_SELF_HEALING
    bool schedulers = false; ///< ENABLE_SCHEDULERS
    bool mockCoach = false; ///< USE_MOCK_OPENAI
    bool production = false; ///< ELITE_ENV

    static AppFlags of(const Settings& settings)
    {
        return {
            .trading = settings.flag(keys::kTrading),
            .liveTrading = settings.flag(keys::kLiveTrading),
            .marketData = settings.flag(keys::kMarketData),
            .autopilot = settings.flag(keys::kAutopilot),
            .selfLearning = settings.flag(keys::kSelfLearning),
            .selfHealing = settings.flag(keys::kSelfHealing),
            .schedulers = settings.flag(keys::kSchedulers),
            .mockCoach = settings.flag(keys::kCoachMock),
            .production = settings.text(keys::kEnvironment) == QLatin1StringView("production"),
        };
    }
    friend bool operator==(const AppFlags&, const AppFlags&) = default;
};

} // namespace elite
