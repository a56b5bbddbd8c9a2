// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backtest/backtest_service.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QtConcurrentRun>

#include <atomic>
#include <cmath>

namespace elite {

namespace {

constexpr int kLookEveryMs = 50;

} // namespace

struct BacktestService::RunState
{
    std::atomic<bool> stops = false;
    std::atomic<BacktestStage> stage = BacktestStage::Reading;
    std::atomic<double> share = 0;
    Result<BacktestOutcome> result = Error{ErrorCode::Cancelled, {}}; // Read when the future has ended.
};

struct BacktestService::SweepState
{
    std::atomic<bool> stops = false;
    QMutex mutex;
    SweepProgress progress; // Under the mutex.
    QElapsedTimer since;
    Result<SweepOutcome> result = Error{ErrorCode::Cancelled, {}};
};

BacktestService::BacktestService(WorkRegistry& work, QObject* parent)
    : QObject(parent)
    , m_work(work)
{
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &BacktestService::look);
    connect(&m_runWatcher, &QFutureWatcher<void>::finished, this, &BacktestService::endRun);
    connect(&m_sweepWatcher, &QFutureWatcher<void>::finished, this, &BacktestService::endSweep);
    connect(&m_opening, &QFutureWatcher<Result<std::shared_ptr<const TapeFile>>>::finished, this, [this] {
        const auto opened = m_opening.result();
        if (!opened) {
            Q_EMIT tapeFailed(opened.error());
            return;
        }
        m_tape = *opened;
        Q_EMIT tapeOpened();
    });
}

BacktestService::~BacktestService()
{
    cancelRun();
    cancelSweep();
    m_runWatcher.waitForFinished();
    m_sweepWatcher.waitForFinished();
    m_opening.waitForFinished();
}

void BacktestService::openTape(const QString& path)
{
    m_opening.setFuture(
        QtConcurrent::run([path]() -> Result<std::shared_ptr<const TapeFile>> { return TapeFile::open(path); }));
}

bool BacktestService::run(const BacktestRequest& request, const Words& words)
{
    if (isRunning()) {
        return false;
    }
    m_run = std::make_shared<RunState>();
    m_runToken.emplace(m_work, words.what, words.ifClosed);
    m_runWatcher.setFuture(QtConcurrent::run([request, state = m_run] {
        state->result = runBacktestOn(request, [&state](BacktestStage stage, double share) {
            state->stage = stage;
            state->share = share;
            return !state->stops;
        });
    }));
    m_timer.start();
    return true;
}

bool BacktestService::sweep(const SweepRequest& request, const Words& words)
{
    if (isSweeping()) {
        return false;
    }
    m_sweep = std::make_shared<SweepState>();
    m_sweep->since.start();
    m_sweepToken.emplace(m_work, words.what, words.ifClosed);
    m_sweepWatcher.setFuture(QtConcurrent::run([request, state = m_sweep] {
        state->result = runSweepOn(request, [&state](const SweepProgress& progress) {
            const QMutexLocker lock(&state->mutex);
            state->progress = progress;
            return !state->stops;
        });
    }));
    m_timer.start();
    return true;
}

void BacktestService::cancelRun()
{
    if (m_run) {
        m_run->stops = true;
    }
}

void BacktestService::cancelSweep()
{
    if (m_sweep) {
        m_sweep->stops = true;
    }
}

void BacktestService::look()
{
    if (m_run) {
        Q_EMIT progressed(m_run->stage, m_run->share);
    }
    if (m_sweep) {
        SweepProgress progress;
        {
            const QMutexLocker lock(&m_sweep->mutex);
            progress = m_sweep->progress;
        }
        Q_EMIT sweepProgressed(progress, static_cast<double>(m_sweep->since.elapsed()) / 1000);
    }
    if (!m_run && !m_sweep) {
        m_timer.stop();
    }
}

void BacktestService::endRun()
{
    const auto state = std::exchange(m_run, nullptr);
    m_runToken.reset();
    if (!state) {
        return;
    }
    if (!state->result) {
        Q_EMIT failed(state->result.error());
        return;
    }
    m_outcome = std::make_shared<const BacktestOutcome>(*std::move(state->result));
    std::vector<double>& tried = m_tried[m_outcome->request.tape->tape().hash()];
    tried.push_back(dailySharpe(m_outcome->report.days));
    m_luck = luckOf(m_outcome->report, tried);
    Q_EMIT finished();
}

void BacktestService::endSweep()
{
    const auto state = std::exchange(m_sweep, nullptr);
    m_sweepToken.reset();
    if (!state) {
        return;
    }
    if (!state->result) {
        Q_EMIT sweepFailed(state->result.error());
        return;
    }
    m_sweepOutcome = std::make_shared<const SweepOutcome>(*std::move(state->result));
    if (m_tape) { // Every cell was a try: a later run on this tape is measured against them.
        std::vector<double>& tried = m_tried[m_tape->tape().hash()];
        for (const SweepCell& cell : m_sweepOutcome->cells) {
            tried.push_back(cell.sharpe / std::sqrt(365.0));
        }
    }
    Q_EMIT sweepFinished();
}

} // namespace elite
