// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// The keys of app/settings/settings_table.cpp, so that a typing error does not compile.
namespace elite::keys {

inline constexpr QLatin1StringView kTheme{"look.theme"};
inline constexpr QLatin1StringView kDensity{"look.density"};
inline constexpr QLatin1StringView kTextSize{"look.textSize"};
inline constexpr QLatin1StringView kReduceMotion{"look.reduceMotion"};
inline constexpr QLatin1StringView kLanguage{"look.language"};
inline constexpr QLatin1StringView kShortcuts{"shortcuts.map"};

inline constexpr QLatin1StringView kTrading{"trading.enabled"};
inline constexpr QLatin1StringView kLiveTrading{"live.enabled"};
inline constexpr QLatin1StringView kLiveTestnet{"live.testnet"};
inline constexpr QLatin1StringView kMarketData{"market.enabled"};
inline constexpr QLatin1StringView kFallover{"market.fallover"};
inline constexpr QLatin1StringView kAlsoIn{"market.alsoIn"};

inline constexpr QLatin1StringView kAlertsQuiet{"alerts.doNotDisturb"};
inline constexpr QLatin1StringView kAlertsTray{"alerts.tray"};
inline constexpr QLatin1StringView kAlertsSound{"alerts.sound"};

inline constexpr QLatin1StringView kCoachKey{"coach.apiKey"};
inline constexpr QLatin1StringView kCoachModel{"coach.model"};
inline constexpr QLatin1StringView kCoachFallback{"coach.fallbackModels"};
inline constexpr QLatin1StringView kCoachMaxTokens{"coach.maxTokens"};
inline constexpr QLatin1StringView kCoachTemperature{"coach.temperature"};
inline constexpr QLatin1StringView kCoachEffort{"coach.effort"};
inline constexpr QLatin1StringView kCoachTimeout{"coach.timeout"};
inline constexpr QLatin1StringView kCoachRetries{"coach.retries"};
inline constexpr QLatin1StringView kCoachPerMinute{"coach.requestsPerMinute"};
inline constexpr QLatin1StringView kCoachPerDay{"coach.requestsPerDay"};
inline constexpr QLatin1StringView kCoachBreaker{"coach.circuitBreaker"};
inline constexpr QLatin1StringView kCoachUsage{"coach.usageLogging"};
inline constexpr QLatin1StringView kCoachCost{"coach.costTracking"};
inline constexpr QLatin1StringView kCoachBaseUrl{"coach.baseUrl"};
inline constexpr QLatin1StringView kCoachDailyAlert{"coach.dailyAlert"};
inline constexpr QLatin1StringView kCoachMonthlyCap{"coach.monthlyCap"};
inline constexpr QLatin1StringView kCoachMock{"coach.mock"};

inline constexpr QLatin1StringView kAutopilot{"automation.autopilot"};
inline constexpr QLatin1StringView kSelfLearning{"automation.selfLearning"};
inline constexpr QLatin1StringView kSelfHealing{"automation.selfHealing"};
inline constexpr QLatin1StringView kSchedulers{"automation.schedulers"};

inline constexpr QLatin1StringView kEnvironment{"diagnosis.environment"};
inline constexpr QLatin1StringView kLogLevel{"diagnosis.logLevel"};
inline constexpr QLatin1StringView kLogFileSize{"diagnosis.logFileSize"};
inline constexpr QLatin1StringView kLogFileCount{"diagnosis.logFileCount"};
inline constexpr QLatin1StringView kCrashReports{"diagnosis.crashReports"};

} // namespace elite::keys
