// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/tape_file.h"
#include "models/backtest/backtest_setup.h"
#include "models/backtest/bar_series.h"
#include "models/backtest/sweep.h"

#include <functional>
#include <memory>

// Backtests as the command line and the window run them: from a tape on disk to everything that is shown of it. Any
// thread.

namespace elite {

enum class BacktestPrices : std::uint8_t {
    Bars, // The tape as bars; orders meet the market at the next open, inside a bar along the pessimistic path.
    Events, // Every quote, trade and book of the tape; the bot still thinks in bars.
};

struct BacktestRequest
{
    std::shared_ptr<const TapeFile> tape;
    FeedIndex instrument = 0;
    Timeframe timeframe;
    BacktestPrices prices = BacktestPrices::Bars;
    const BotKind* bot = nullptr;
    std::vector<std::int64_t> values; // Of the bot's parameters, in their order.
    Cash start{1'000'000'000'000};
    std::uint64_t seed = 42;
};

/// How much of a result may be luck. NaN where the data do not define a figure.
struct Luck
{
    double deflatedSharpe = 0; // Probability that the Sharpe ratio beats the best of so many useless tries.
    int days = 0; // Daily returns it rests on; below 30 nothing here is meaningful.
    int tries = 1; // Runs on this tape, this one included.
};
inline constexpr int kMeaningfulDays = 30;

struct BacktestOutcome
{
    BacktestRequest request;
    BacktestSetup setup;
    BarSeries series; // Without its bars.
    std::int64_t bars = 0;
    std::vector<EquityPoint> hold; // Buy and hold, one point for each of the curve.
    BacktestReport report;
    LookAheadCheck lookAhead;
    double seconds = 0; // Of the run itself, without reading the tape.

    double holdReturn() const;
};

/// What is being done, and the share of it; false cancels.
enum class BacktestStage : std::uint8_t { Reading, Running, Checking };
using OnBacktestProgress = std::function<bool(BacktestStage, double)>;

Result<BacktestOutcome> runBacktestOn(const BacktestRequest& request, const OnBacktestProgress& onProgress = {});

/// The Sharpe ratios per day of all tries on one tape; what a good result has to be measured against.
Luck luckOf(const BacktestReport& report, std::span<const double> triedSharpes);
double dailySharpe(std::span<const double> days);

struct SweepRequest
{
    BacktestRequest base; // Its bars; `values` is ignored.
    std::vector<std::vector<std::int64_t>> values; // By parameter.
    double inSample = 0.7; // The share of the bars that the parameters are chosen on.
    int threads = 0; // 0: all cores.
};

struct SweepOutcome
{
    BacktestSetup setup;
    std::vector<SweepCell> cells; // In sample, best first.
    double outOfSample = 0; // Return of the best cell on the rest of the bars; NaN when there is none.
    double overfitOdds = 0; // Probability of backtest overfitting (CSCV); NaN below two cells.
    double luckySharpe = 0; // What the best of so many useless tries shows, per day.
    std::int64_t bars = 0; // In sample.
    double seconds = 0;
    bool isCancelled = false; // Then only the cells that were run are there.
};

struct SweepProgress
{
    std::size_t done = 0;
    std::size_t total = 0;
    double best = 0; // Return in sample; NaN before the first.
};

Result<SweepOutcome> runSweepOn(const SweepRequest& request,
                                const std::function<bool(const SweepProgress&)>& onProgress);

} // namespace elite
