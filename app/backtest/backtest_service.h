// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backtest/backtest_run.h"
#include "app/base/work_registry.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace elite {

/// Runs backtests and sweeps beside the window: one of each at a time, with progress and cancel, known to the work
/// registry while they run. Lives on the ui thread; the work itself is on the pool and stops with this object.
class BacktestService : public QObject
{
    Q_OBJECT
public:
    explicit BacktestService(WorkRegistry& work, QObject* parent = nullptr);
    ~BacktestService() override;

    /// Reads a tape's head and checks it whole. tapeOpened() or tapeFailed() follow; the last call wins.
    void openTape(const QString& path);
    const std::shared_ptr<const TapeFile>& tape() const { return m_tape; }

    /// For the question on closing; already translated.
    struct Words
    {
        QString what;
        QString ifClosed;
    };
    /// Refused while one runs.
    bool run(const BacktestRequest& request, const Words& words);
    bool sweep(const SweepRequest& request, const Words& words);
    void cancelRun();
    void cancelSweep();
    bool isRunning() const { return m_run != nullptr; }
    bool isSweeping() const { return m_sweep != nullptr; }

    /// Of the last run that ended well; null before.
    const std::shared_ptr<const BacktestOutcome>& outcome() const { return m_outcome; }
    const Luck& luck() const { return m_luck; }
    const std::shared_ptr<const SweepOutcome>& sweepOutcome() const { return m_sweepOutcome; }

Q_SIGNALS:
    void tapeOpened();
    void tapeFailed(const elite::Error& error);
    void progressed(elite::BacktestStage stage, double share); // At most 20 times a second.
    void finished(); // outcome()
    void failed(const elite::Error& error); // Cancelled as well.
    void sweepProgressed(const elite::SweepProgress& progress, double seconds);
    void sweepFinished(); // sweepOutcome(), which may be cancelled.
    void sweepFailed(const elite::Error& error);

private:
    struct RunState; // Shared with the worker.
    struct SweepState;

    void look();
    void endRun();
    void endSweep();

    WorkRegistry& m_work;
    std::shared_ptr<const TapeFile> m_tape;
    QFutureWatcher<Result<std::shared_ptr<const TapeFile>>> m_opening;
    std::shared_ptr<RunState> m_run;
    std::shared_ptr<SweepState> m_sweep;
    QFutureWatcher<void> m_runWatcher;
    QFutureWatcher<void> m_sweepWatcher;
    std::optional<WorkToken> m_runToken;
    std::optional<WorkToken> m_sweepToken;
    std::shared_ptr<const BacktestOutcome> m_outcome;
    std::shared_ptr<const SweepOutcome> m_sweepOutcome;
    Luck m_luck;
    std::map<QByteArray, std::vector<double>> m_tried; // By tape: Sharpe ratios per day of this session's tries.
    QTimer m_timer;
};

} // namespace elite
