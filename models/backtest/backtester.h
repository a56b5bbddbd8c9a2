// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backtest/backtest_report.h"

#include <functional>
#include <span>

namespace elite {

enum class KeepLog : std::uint8_t { HashOnly, No };

/// Together: bars in which nothing can happen are taken in one go. The results are the same; tests compare.
enum class BarSteps : std::uint8_t { Together, Single };

struct BacktestJob
{
    EngineConfig engine; // Of account 0 the equity is reported.
    Bot* bot = nullptr; // Sends as owner 0 into account 0.
    KeepLog log = KeepLog::HashOnly;
    BarSteps steps = BarSteps::Together;
    bool resetsBreakerDaily
        = true; // After a daily loss limit it goes on the next day; a person would have to allow it.
    /// Asked now and then with the share done; false stops the run.
    std::function<bool(double done)> onProgress;
};

/// Runs a tape of one instrument's bars (instrument 0), or of any recorded inputs, through the engine that paper uses.
Result<BacktestReport> runBacktest(const BacktestJob& job, std::span<const TimedBar> bars);
Result<BacktestReport> runBacktest(const BacktestJob& job, std::span<const EngineInput> inputs);

/// With the digest of the bars, which a sweep makes once only.
Result<BacktestReport> runBacktest(const BacktestJob& job, std::span<const TimedBar> bars, const BarDigest& digest);

} // namespace elite
