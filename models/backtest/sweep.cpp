// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backtest/sweep.h"

namespace elite {

std::vector<BotSettings> combinations(const BotKind& kind, InstrumentIndex instrument,
                                      const std::vector<std::vector<std::int64_t>>& values)
{
    std::vector<BotSettings> out;
    std::vector<std::size_t> at(values.size());
    if (values.size() != kind.parameters.size()) {
        return out;
    }
    for (const auto& one : values) {
        if (one.empty()) {
            return out;
        }
    }
    while (true) {
        BotSettings settings;
        settings.instrument = instrument;
        for (std::size_t i = 0; i < at.size(); ++i) {
            settings.values.push_back(values[i][at[i]]);
        }
        if (BotCatalog::make(kind, settings)) {
            out.push_back(settings);
        }
        std::size_t digit = at.size();
        while (digit > 0 && ++at[digit - 1] == values[digit - 1].size()) {
            at[--digit] = 0;
        }
        if (digit == 0) {
            return out;
        }
    }
}

Done runSweep(const EngineConfig& engine, const BotKind& kind, std::span<const TimedBar> bars,
              std::span<SweepCell> cells, const std::function<bool(double)>& onProgress)
{
    return runSweep(engine, kind, bars, BarDigest(bars), cells, onProgress);
}

Done runSweep(const EngineConfig& engine, const BotKind& kind, std::span<const TimedBar> bars, const BarDigest& digest,
              std::span<SweepCell> cells, const std::function<bool(double)>& onProgress)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (onProgress && !onProgress(static_cast<double>(i) / static_cast<double>(cells.size()))) {
            return Error{ErrorCode::Cancelled, QStringLiteral("the sweep was cancelled")};
        }
        auto bot = BotCatalog::make(kind, cells[i].settings);
        if (!bot) {
            return bot.error();
        }
        BacktestJob job;
        job.engine = engine;
        job.bot = bot->get();
        const auto report = runBacktest(job, bars, digest);
        if (!report) {
            return report.error();
        }
        SweepCell& cell = cells[i];
        cell.endEquity = report->endEquity;
        cell.totalReturn = report->totalReturn;
        cell.maxDrawdown = report->maxDrawdown;
        cell.sharpe = report->sharpe;
        cell.trades = report->summary.trades;
        cell.ambiguousExits = report->ambiguousExits;
        cell.logHash = report->logHash;
        cell.periods = periodReturns(report->curve, kSweepPeriods);
    }
    return {};
}

} // namespace elite
