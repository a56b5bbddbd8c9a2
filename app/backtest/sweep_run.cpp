// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backtest/backtest_run.h"

#include "models/journal/overfitting.h"
#include "models/journal/returns.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>

namespace elite {

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr int kOverfitBlocks = 16; // Of CSCV.
constexpr std::size_t kMostCells = 100'000;

/// Cells are dealt out one by one; each thread writes only its own, so the result is the same on any number of threads.
class Dealer
{
public:
    Dealer(const EngineConfig& engine, const BotKind& kind, std::span<const TimedBar> bars, std::span<SweepCell> cells,
           const std::function<bool(const SweepProgress&)>& onProgress)
        : m_engine(engine)
        , m_kind(kind)
        , m_bars(bars)
        , m_digest(bars)
        , m_cells(cells)
        , m_onProgress(onProgress)
        , m_isDone(cells.size())
    {
        m_progress.total = cells.size();
        m_progress.best = kNan;
    }

    void work()
    {
        for (std::size_t i = m_next++; i < m_cells.size() && !m_stops; i = m_next++) {
            const Done done = runSweep(m_engine, m_kind, m_bars, m_digest, m_cells.subspan(i, 1),
                                       [this](double) { return !m_stops.load(); });
            const QMutexLocker lock(&m_mutex);
            if (!done) {
                m_stops = true;
                m_error = done.error().code == ErrorCode::Cancelled ? m_error : done.error();
                return;
            }
            m_isDone[i] = 1;
            ++m_progress.done;
            m_progress.best = std::isnan(m_progress.best) ? m_cells[i].totalReturn
                                                          : std::max(m_progress.best, m_cells[i].totalReturn);
            if (m_onProgress && !m_onProgress(m_progress)) {
                m_stops = true;
            }
        }
    }

    bool wasStopped() const { return m_stops; }
    bool isDone(std::size_t cell) const { return m_isDone[cell] != 0; }
    const std::optional<Error>& error() const { return m_error; }

private:
    const EngineConfig& m_engine;
    const BotKind& m_kind;
    std::span<const TimedBar> m_bars;
    BarDigest m_digest; // Read by all threads.
    std::span<SweepCell> m_cells;
    const std::function<bool(const SweepProgress&)>& m_onProgress;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_stops = false;
    QMutex m_mutex; // Of what follows.
    std::vector<char> m_isDone;
    SweepProgress m_progress;
    std::optional<Error> m_error;
};

double overfitOdds(const std::vector<SweepCell>& cells)
{
    if (cells.size() < 2) {
        return kNan;
    }
    const std::size_t rows = cells.front().periods.size();
    std::vector<std::vector<double>> table(rows, std::vector<double>(cells.size()));
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        for (std::size_t row = 0; row < rows && row < cells[cell].periods.size(); ++row) {
            table[row][cell] = cells[cell].periods[row];
        }
    }
    return probabilityOfOverfitting(table, kOverfitBlocks);
}

} // namespace

Result<SweepOutcome> runSweepOn(const SweepRequest& request,
                                const std::function<bool(const SweepProgress&)>& onProgress)
{
    const auto series = barsOf(request.base.tape->tape(), request.base.instrument, request.base.timeframe);
    if (!series) {
        return series.error();
    }
    SweepOutcome out;
    out.setup.contract = series->contract;
    out.setup.bot = request.base.bot;
    out.setup.start = request.base.start;
    out.setup.seed = request.base.seed;
    const EngineConfig engine = engineConfigOf(out.setup);
    const BotKind& kind = *request.base.bot;
    for (BotSettings& settings : combinations(kind, 0, request.values)) {
        out.cells.emplace_back().settings = std::move(settings);
    }
    if (out.cells.empty() || out.cells.size() > kMostCells) {
        return Error{
            ErrorCode::InvalidInput,
            QStringLiteral("a sweep has 1 to %1 combinations, this one %2").arg(kMostCells).arg(out.cells.size())};
    }
    const std::span<const TimedBar> bars(series->bars);
    const auto cut = static_cast<std::size_t>(static_cast<double>(bars.size()) * request.inSample);
    const auto chosenOn = bars.first(std::clamp<std::size_t>(cut, 1, bars.size()));
    out.bars = static_cast<std::int64_t>(chosenOn.size());
    QElapsedTimer timer;
    timer.start();
    Dealer dealer(engine, kind, chosenOn, out.cells, onProgress);
    QThreadPool pool; // Its own: the shared one may be busy with other work.
    pool.setMaxThreadCount(request.threads > 0 ? request.threads : QThread::idealThreadCount());
    for (int i = 0; i < pool.maxThreadCount(); ++i) {
        pool.start([&dealer] { dealer.work(); });
    }
    pool.waitForDone();
    out.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (dealer.error()) {
        return *dealer.error();
    }
    out.isCancelled = dealer.wasStopped();
    std::vector<SweepCell> run;
    for (std::size_t i = 0; i < out.cells.size(); ++i) {
        if (dealer.isDone(i)) {
            run.push_back(std::move(out.cells[i]));
        }
    }
    out.cells = std::move(run);
    std::stable_sort(out.cells.begin(), out.cells.end(),
                     [](const SweepCell& a, const SweepCell& b) { return a.endEquity > b.endEquity; });
    out.overfitOdds = overfitOdds(out.cells);
    std::vector<double> sharpes;
    for (const SweepCell& cell : out.cells) {
        if (std::isfinite(cell.sharpe)) {
            sharpes.push_back(cell.sharpe / std::sqrt(365.0));
        }
    }
    out.luckySharpe
        = sharpes.size() < 2 ? kNan : expectedMaximum(static_cast<double>(sharpes.size())) * deviationOf(sharpes);
    out.outOfSample = kNan;
    const auto rest = bars.subspan(chosenOn.size());
    if (!out.cells.empty() && !rest.empty() && !out.isCancelled) {
        SweepCell again;
        again.settings = out.cells.front().settings;
        const Done done = runSweep(engine, kind, rest, std::span(&again, 1));
        if (!done) {
            return done.error();
        }
        out.outOfSample = again.totalReturn;
    }
    return out;
}

} // namespace elite
