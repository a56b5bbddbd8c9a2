// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/coach_service.h"
#include "models/coach/ticket_prefill.h"
#include "ui/base/note.h"
#include "ui/base/state_box.h"
#include "ui/base/theme.h"

#include <QLocale>

namespace elite {

/// Words of the coach for people. Everything that comes from a model is shown as text, never as markup.
QString verdictTitle(VerdictKind kind);
struct VerdictLook
{
    ColorRole tint;
    QString iconName;
};
VerdictLook verdictLook(VerdictKind kind);

QString faultWords(VerdictFault fault);
/// "in range", "below swing low", "unverified", "unverified picture".
QString markWords(const CheckedNumber& number, const CheckedVerdict& checked, const ChartFacts& facts);
QString levelName(const CoachLevel& level, bool isOnlyTarget);
QString rubricName(RubricItem item);
QString forecastWords(const Forecast& forecast);
QString outcomeWords(const CallScore& score, const QLocale& locale);

/// What happened, what was kept, what to do. `action` is empty where there is nothing to press.
enum class FailureAction { None, AskAgain, Keys, Settings };
struct FailureWords
{
    StateText text;
    FailureAction action = FailureAction::None;
};
FailureWords failureWords(const Failure& failure, const QLocale& locale);
QString stageWords(const CoachStage& stage, const QLocale& locale);

QString ruleTitle(CoachRule rule);
QString ruleExplanation(CoachRule rule);
/// The if-then sentence of a focus rule, with its own limit in it.
QString focusWords(const FocusRule& focus);

/// "gpt-5: available until 11 Dec 2026"
QString modelWords(const ChainLink& link, const QLocale& locale);
QString keyHealthWords(const CoachKeyInfo& key);
NoteKind keyHealthKind(KeyHealth health);
QString healthTitle(const CoachHealth& health);
QString healthDetail(const CoachHealth& health, const QLocale& locale);
ColorRole healthDot(const CoachHealth& health);

/// "0.021 USD", "unknown cost".
QString costWords(const std::optional<qint64>& nanoUsd, const QLocale& locale);
QString utcWords(qint64 us, const QLocale& locale);

} // namespace elite
