// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backtest/backtest_run.h"

#include <QString>

namespace elite {

/// The stable names of models/backtest in the user's language; the values stay as the engine wrote them.
QString assumptionTitle(const QByteArray& name);
/// Words for a failed run, for the note in the panel.
QString backtestProblem(const Error& error);

} // namespace elite
