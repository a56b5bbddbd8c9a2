// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backtest/backtest_run.h"
#include "app/cli/arguments.h"

namespace elite::cli {

/// What backtest, sweep and practise ask for in the same words.
void addBacktestOptions(Arguments& arguments);

/// The request behind the options. InvalidInput is wrong usage, anything else a tape that cannot be read.
enum class BacktestParameters : std::uint8_t { Given, Standard };
Result<BacktestRequest> backtestRequest(const Arguments& arguments,
                                        BacktestParameters parameters = BacktestParameters::Given);
Result<std::shared_ptr<const TapeFile>> openTape(const QString& name);

QString botTable();
/// "backtest", "sweep": what failed, with the exit code for it.
int complainAbout(const char* command, const Error& error);

} // namespace elite::cli
