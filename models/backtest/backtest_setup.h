// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backtest/backtester.h"
#include "models/bots/bot_catalog.h"

namespace elite {

/// What a user chooses for a backtest; everything else is as in paper trading.
struct BacktestSetup
{
    Contract contract;
    const BotKind* bot = nullptr;
    Cash start{1'000'000'000'000}; // 10,000
    std::uint64_t seed = 42;
    RiskLimits limits = practiceLimits();
};

/// One practice account with the friction, the guardrails and the bot's name that a paper run has.
EngineConfig engineConfigOf(const BacktestSetup& setup);

/// What buying at the first close and holding to the end would have made of the same money, costs of the entry paid.
/// One point for each point of the curve.
std::vector<EquityPoint> buyAndHold(const BacktestSetup& setup, std::span<const TimedBar> bars,
                                    std::span<const EquityPoint> curve);

/// Does the run change when the future is cut off? Runs the bot on `cuts` beginnings of the tape and compares what it
/// did until then: a bot that peeks ahead does something else. The number of cuts that agreed, of `cuts`.
struct LookAheadCheck
{
    int cuts = 0;
    int passed = 0;
};
Result<LookAheadCheck> checkLookAhead(const BacktestSetup& setup, const BotSettings& settings,
                                      std::span<const TimedBar> bars, int cuts);

} // namespace elite
