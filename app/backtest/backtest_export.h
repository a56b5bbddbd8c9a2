// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backtest/backtest_run.h"

#include <QByteArray>
#include <QJsonObject>

// A backtest as data for other programs: the same in the command line and in the window. Amounts are texts, exact.

namespace elite {

enum class ExportTrades : std::uint8_t { No, Yes };

QJsonObject backtestJson(const BacktestOutcome& outcome, const Luck& luck, ExportTrades trades);
/// One line per round trip, header first, RFC 4180.
QByteArray tradesCsv(const BacktestOutcome& outcome);
QJsonObject sweepJson(const SweepOutcome& outcome, std::size_t mostCells);

/// "fast=10 slow=30 size=95"
QString settingsText(const BotKind& kind, std::span<const std::int64_t> values);
QByteArray cashText(Cash cash, int decimals = 2); // Rounded half to even.

} // namespace elite
