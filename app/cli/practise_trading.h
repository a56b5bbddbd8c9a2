// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backtest/backtest_run.h"

namespace elite::cli {

/// The session that `elite practise` runs: a bot with fixed settings on a tape, every event of it, costs and guardrails
/// as in paper trading.
Result<BacktestOutcome> practiseOn(const QString& tape, const OnBacktestProgress& onProgress);

/// Its part of the report: figures, equity as a drawing, costs, trades, what it rests on. HTML without links.
QString tradingSection(const BacktestOutcome& outcome);

} // namespace elite::cli
