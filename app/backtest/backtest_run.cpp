// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backtest/backtest_run.h"

#include "models/bots/bar_bot.h"
#include "models/journal/overfitting.h"
#include "models/journal/returns.h"
#include "models/trading/market_bridge.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <limits>

namespace elite {

namespace {

constexpr int kLookAheadCuts = 50;
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

Error cancelled()
{
    return {ErrorCode::Cancelled, QStringLiteral("the backtest was cancelled")};
}

std::function<bool(double)> stage(const OnBacktestProgress& onProgress, BacktestStage what)
{
    return [&onProgress, what](double done) { return !onProgress || onProgress(what, done); };
}

/// Every event of the instrument as the engine takes it, with the bot behind a maker of bars.
Result<BacktestReport> runTicks(const BacktestRequest& request, BacktestOutcome& outcome, BacktestJob& job,
                                std::unique_ptr<Bot> bot, const OnBacktestProgress& onProgress)
{
    const Tape& tape = request.tape->tape();
    MarketBridge bridge({outcome.series.instrument});
    std::vector<EngineInput> inputs;
    inputs.reserve(static_cast<std::size_t>(tape.header().events));
    TapeCursor cursor(tape);
    FeedEvent event;
    while (cursor.next(event)) {
        if (event.instrument == request.instrument) {
            event.instrument = 0;
            if (auto input = bridge.inputOf(event)) {
                inputs.push_back(*std::move(input));
            }
        }
        if (cursor.index() % 65'536 == 0 && onProgress
            && !onProgress(BacktestStage::Reading,
                           static_cast<double>(cursor.index()) / static_cast<double>(tape.header().events))) {
            return cancelled();
        }
    }
    if (!cursor.fault()) {
        return cursor.fault().error();
    }
    outcome.series.refused = bridge.refused();
    BarBot behind(std::move(bot), 0, request.timeframe);
    job.bot = &behind;
    return runBacktest(job, inputs);
}

} // namespace

double BacktestOutcome::holdReturn() const
{
    return hold.empty() ? kNan
                        : static_cast<double>(hold.back().equity.value) / static_cast<double>(setup.start.value) - 1;
}

Result<BacktestOutcome> runBacktestOn(const BacktestRequest& request, const OnBacktestProgress& onProgress)
{
    auto series = barsOf(request.tape->tape(), request.instrument, request.timeframe,
                         stage(onProgress, BacktestStage::Reading));
    if (!series) {
        return series.error();
    }
    const BotSettings settings{0, request.values};
    auto bot = BotCatalog::make(*request.bot, settings);
    if (!bot) {
        return bot.error();
    }
    BacktestOutcome out;
    out.request = request;
    out.setup.contract = series->contract;
    out.setup.bot = request.bot;
    out.setup.start = request.start;
    out.setup.seed = request.seed;
    const std::vector<TimedBar> bars = std::move(series->bars);
    out.series = *std::move(series);
    out.series.bars.clear();
    out.bars = static_cast<std::int64_t>(bars.size());
    BacktestJob job;
    job.engine = engineConfigOf(out.setup);
    job.onProgress = stage(onProgress, BacktestStage::Running);
    QElapsedTimer timer;
    timer.start();
    Result<BacktestReport> report = Error{};
    if (request.prices == BacktestPrices::Events) {
        report = runTicks(request, out, job, *std::move(bot), onProgress);
    } else {
        job.bot = bot->get();
        report = runBacktest(job, bars);
    }
    out.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (!report) {
        return report.error();
    }
    if (report->isCancelled) {
        return cancelled();
    }
    out.report = *std::move(report);
    out.hold = buyAndHold(out.setup, bars, out.report.curve);
    if (onProgress && !onProgress(BacktestStage::Checking, 0)) {
        return cancelled();
    }
    const auto check = checkLookAhead(out.setup, settings, bars, kLookAheadCuts);
    if (!check) {
        return check.error();
    }
    out.lookAhead = *check;
    return out;
}

double dailySharpe(std::span<const double> days)
{
    return days.size() < 2 ? kNan : momentsOf(days).sharpe;
}

Luck luckOf(const BacktestReport& report, std::span<const double> triedSharpes)
{
    Luck luck;
    luck.days = report.dayReturns;
    luck.tries = std::max(1, static_cast<int>(triedSharpes.size()));
    luck.deflatedSharpe = kNan;
    if (report.days.size() < 3) {
        return luck;
    }
    const Moments moments = momentsOf(report.days);
    std::vector<double> known;
    std::copy_if(triedSharpes.begin(), triedSharpes.end(), std::back_inserter(known),
                 [](double sharpe) { return std::isfinite(sharpe); });
    const auto days = static_cast<double>(report.days.size());
    luck.deflatedSharpe = known.size() < 2
        ? probabilisticSharpe(moments.sharpe, 0, days, moments.skew, moments.kurtosis)
        : deflatedSharpe(moments.sharpe, deviationOf(known), static_cast<double>(known.size()), days, moments.skew,
                         moments.kurtosis);
    return luck;
}

} // namespace elite
