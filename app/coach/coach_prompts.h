// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/coach_values.h"
#include "models/coach/chart_facts.h"

namespace elite {

/// The version of the words that a model gets; a record counts per version.
inline const QString kPromptVersion = QStringLiteral("coach_v1");

/// What is asked about a picture: the numbers that go with it are facts of our own chart, or nothing for a foreign
/// picture.
struct VerdictRequest
{
    ChartFacts facts; ///< without candles: a foreign picture, the user named symbol and timeframe
    StatedPlan plan;
    QString question; ///< the user's own words, may be empty
    QString focusRule; ///< of the week, may be empty
    QStringList similarTrades; ///< one line per past trade: id, setup, side, result in R
    QString language = QStringLiteral("en"); ///< the answer is written in
    std::optional<CoachImage> image;
    QStringList masked; ///< what was covered before sending, for the record
};

/// The text that goes with the picture, exactly as it is sent. Holds no balance and no account.
QString verdictContext(const VerdictRequest& request);
CoachQuestion verdictQuestion(const VerdictRequest& request);

struct ChatTurn
{
    bool isTrader = true;
    QString text;
};
/// A follow-up: what was said so far and the data it rests on.
CoachQuestion chatQuestion(const QString& data, const std::vector<ChatTurn>& turns, const QString& language);

} // namespace elite
