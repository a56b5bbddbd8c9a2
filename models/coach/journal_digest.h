// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coach/rule_coach.h"

#include <QByteArray>
#include <QStringList>

namespace elite {

/// How many single trades go along with a question about the journal, newest first.
inline constexpr int kMostTradesTold = 60;

/// The journal as a model gets it: totals, habits, the newest trades by their number. Results in R only: no balance,
/// no size, no money, no account.
QByteArray journalDigest(std::span<const CoachTrade> trades, std::span<const RuleFinding> findings,
                         const std::optional<FocusRule>& focus);

/// The trades most like a question, best first, one line each: the same instrument before others, then the same side,
/// then the newest.
QStringList similarTrades(std::span<const CoachTrade> trades, const QString& symbol, std::optional<Side> side,
                          int most = 5);

/// Numbers in an answer that do not stand in what was sent, not even rounded to the digits that were written. Counts up
/// to ten, clock times and dates are left alone.
QStringList numbersNotIn(const QString& answer, const QString& sent);

} // namespace elite
