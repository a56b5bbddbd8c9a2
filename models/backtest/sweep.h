// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backtest/backtester.h"
#include "models/bots/bot_catalog.h"

namespace elite {

inline constexpr std::size_t kSweepPeriods = 160;

/// One set of parameters of a sweep, and what its run gave: exactly what a single run of the same settings gives.
struct SweepCell
{
    BotSettings settings;
    Cash endEquity;
    double totalReturn = 0;
    double maxDrawdown = 0;
    double sharpe = 0;
    int trades = 0;
    int ambiguousExits = 0;
    QByteArray logHash;
    std::vector<double> periods; // Returns over kSweepPeriods equal parts of the run.
};

/// All combinations of the given values, in lexical order; combinations that a bot refuses are left out.
std::vector<BotSettings> combinations(const BotKind& kind, InstrumentIndex instrument,
                                      const std::vector<std::vector<std::int64_t>>& values);

/// Runs every cell for its settings. Cells share only what is read, so ranges may run on any threads in any order.
Done runSweep(const EngineConfig& engine, const BotKind& kind, std::span<const TimedBar> bars,
              std::span<SweepCell> cells, const std::function<bool(double)>& onProgress = {});
/// With the digest of the bars, made once for all ranges.
Done runSweep(const EngineConfig& engine, const BotKind& kind, std::span<const TimedBar> bars, const BarDigest& digest,
              std::span<SweepCell> cells, const std::function<bool(double)>& onProgress = {});

} // namespace elite
