// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/gate/gate_service.h"

#include <QLocale>
#include <QString>

namespace elite {

// What the gate says, in words for people. Every refusal names its rule and its number.

QString ruleWords(const GateRefusal& refusal, const QLocale& locale);
QString runEndWords(const RunEnded& end);
QString demotionWords(Demotion why);
/// Why no run can be started now, from GateService::whyNoRun() and the error of startRun().
QString noRunWords(const QString& why);
/// "Manual trading", or "SMA cross 3" for a bot's name in the record.
QString judgedText(const QString& bot);
/// "SMA cross 3 · BTC-USD · 5m · Fast 10, Slow 30"
QString botChoiceText(const BotCard& card);
QString evidenceWords(Evidence evidence); // "Evidence: weak"
/// "A trader with no edge would have passed this gate in 24 of 100 tries."
QString oddsSentence(const NoEdgeOdds& odds, const QLocale& locale);
/// The record in plain words, as the dialog shows it.
QString plainStatement(const GateView& view, const QLocale& locale);
/// "BTC-USD, ETH-USD"
QString symbolsText(const std::vector<Symbol>& symbols);
/// "54.3 %" from hundredths of a per cent; a dash for nothing.
QString basisPoints(std::int64_t bp, const QLocale& locale, bool withSign = false);
QString percentOf(double share, int decimals, const QLocale& locale); // A dash when it is not defined.

} // namespace elite
