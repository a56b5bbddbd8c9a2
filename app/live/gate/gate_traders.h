// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/practice_bots.h"
#include "models/live/gate_record.h"

namespace elite {

/// How the record names who traded: empty for the person, "sma-cross#3" for the third bot of a practice run. Each bot
/// has a sub-account of its own, so the name is the sub-account too.
QString gateName(const TraderName& trader);
QString gateName(const BotCard& card);
/// Of a name in the record; 0 for the person and for what is no such name.
quint64 botNumber(const QString& name);

/// Fingerprint of trading by hand in such a run: what would make it another thing than was judged.
QByteArray pinOf(const QualificationRun& run);
/// The same of a bot: its kind, parameters, symbol, timeframe, money and limits. A bot's code is part of the engine,
/// whose version is in it as well.
LiveTrader botTrader(const QualificationRun& run, const BotCard& card);

const BotCard* findBot(const std::vector<BotCard>& cards, const QString& name);
/// What is no longer as it was judged; empty: nothing. English. `cards`: all bots of the practice run that the run's
/// account trades in.
QString changeOfBot(const QualificationRun& run, const std::vector<BotCard>& cards);

} // namespace elite
