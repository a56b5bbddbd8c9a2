// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/coach_words.h"

#include "ui/base/number_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CoachWords)
};

QString levelWords(LevelKind kind)
{
    switch (kind) {
    case LevelKind::SwingHigh:
        return Words::tr("swing high");
    case LevelKind::SwingLow:
        return Words::tr("swing low");
    case LevelKind::RangeHigh:
        return Words::tr("highest price");
    case LevelKind::RangeLow:
        return Words::tr("lowest price");
    case LevelKind::PriorDayHigh:
        return Words::tr("yesterday's high");
    case LevelKind::PriorDayLow:
        return Words::tr("yesterday's low");
    case LevelKind::Average20:
        return Words::tr("EMA 20");
    case LevelKind::Average50:
        return Words::tr("EMA 50");
    case LevelKind::Vwap:
        return Words::tr("VWAP");
    case LevelKind::LastClose:
        return Words::tr("last close");
    case LevelKind::PlanEntry:
        return Words::tr("your entry");
    case LevelKind::PlanStop:
        return Words::tr("your stop");
    case LevelKind::PlanTarget:
        return Words::tr("your target");
    case LevelKind::Drawing:
        return Words::tr("your line");
    case LevelKind::Study:
        return Words::tr("your indicator");
    }
    return {};
}

} // namespace

QString verdictTitle(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Take:
        return Words::tr("Take");
    case VerdictKind::TakeWithChanges:
        return Words::tr("Take, with changes");
    case VerdictKind::Wait:
        return Words::tr("Wait");
    case VerdictKind::NoTrade:
        return Words::tr("No trade");
    }
    return {};
}

VerdictLook verdictLook(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Take:
        return {ColorRole::Success, u"check-circle"_s};
    case VerdictKind::TakeWithChanges:
        return {ColorRole::Warning, u"sliders"_s};
    case VerdictKind::Wait:
        return {ColorRole::Warning, u"timer"_s};
    case VerdictKind::NoTrade:
        return {ColorRole::Surface2, u"minus"_s};
    }
    return {ColorRole::Surface2, {}};
}

QString faultWords(VerdictFault fault)
{
    switch (fault) {
    case VerdictFault::UnreadableButPriced:
        return Words::tr("says that it cannot read the chart, and names prices");
    case VerdictFault::NoDirection:
        return Words::tr("names no direction");
    case VerdictFault::NoEntry:
        return Words::tr("names no entry");
    case VerdictFault::NoStop:
        return Words::tr("names no stop");
    case VerdictFault::NoTarget:
        return Words::tr("names no target");
    case VerdictFault::StopOnWrongSide:
        return Words::tr("puts the stop on the wrong side of the entry");
    case VerdictFault::TargetOnWrongSide:
        return Words::tr("puts a target on the wrong side of the entry");
    case VerdictFault::TargetsOutOfOrder:
        return Words::tr("names targets out of order");
    case VerdictFault::SizesOverHundred:
        return Words::tr("closes more than 100 % of the position");
    case VerdictFault::ZoneUpsideDown:
        return Words::tr("has an entry zone upside down");
    case VerdictFault::EntryOutsideZone:
        return Words::tr("has its entry outside of its own zone");
    case VerdictFault::OtherSymbol:
        return Words::tr("is about another instrument");
    case VerdictFault::OtherTimeframe:
        return Words::tr("is about another bar length");
    case VerdictFault::PriceTooFar:
        return Words::tr("names a price more than 20 % away");
    case VerdictFault::OffTick:
        return Words::tr("names a price that this market does not have");
    case VerdictFault::ForecastWithoutLevels:
        return Words::tr("makes a forecast about levels it does not name");
    }
    return {};
}

QString markWords(const CheckedNumber& number, const CheckedVerdict& checked, const ChartFacts& facts)
{
    if (!checked.hasFacts) {
        return number.mark == NumberMark::InRange ? Words::tr("on the picture")
            : facts.axis                          ? Words::tr("off the picture")
                                                  : Words::tr("unverified picture");
    }
    if (number.mark == NumberMark::Unverified) {
        return Words::tr("unverified");
    }
    if (number.mark == NumberMark::InRange) {
        return Words::tr("in range");
    }
    const ChartLevel* level = facts.findLevel(number.level);
    const QString name = level == nullptr ? QString() : levelWords(level->kind);
    switch (number.how) {
    case Derivation::At:
        return Words::tr("at %1").arg(name);
    case Derivation::JustBelow:
        return Words::tr("below %1").arg(name);
    case Derivation::JustAbove:
        return Words::tr("above %1").arg(name);
    case Derivation::RewardMultiple:
        return Words::tr("multiple of the risk");
    case Derivation::Rounded:
        return Words::tr("rounded");
    case Derivation::None:
        break;
    }
    return Words::tr("derived");
}

QString levelName(const CoachLevel& level, bool isOnlyTarget)
{
    switch (level.kind) {
    case CoachLevel::Kind::Entry:
        return Words::tr("Entry");
    case CoachLevel::Kind::EntryZone:
        return Words::tr("Entry zone");
    case CoachLevel::Kind::Stop:
        return Words::tr("Stop");
    case CoachLevel::Kind::Target:
        return isOnlyTarget ? Words::tr("Target") : Words::tr("Target %1").arg(level.index + 1);
    case CoachLevel::Kind::Invalidation:
        return Words::tr("Wrong beyond");
    }
    return {};
}

QString rubricName(RubricItem item)
{
    switch (item) {
    case RubricItem::Trend:
        return Words::tr("Trend");
    case RubricItem::Location:
        return Words::tr("Location");
    case RubricItem::Trigger:
        return Words::tr("Trigger");
    case RubricItem::RiskPlacement:
        return Words::tr("Risk placement");
    case RubricItem::RewardToRisk:
        return Words::tr("Reward to risk");
    case RubricItem::PlanQuality:
        return Words::tr("Plan quality");
    }
    return {};
}

QString forecastWords(const Forecast& forecast)
{
    switch (forecast.statement) {
    case ForecastStatement::TargetBeforeStop:
        return Words::tr("Target 1 before the stop within %n bar(s)", nullptr, forecast.horizonBars);
    case ForecastStatement::StopBeforeTarget:
        return Words::tr("The stop before target 1 within %n bar(s)", nullptr, forecast.horizonBars);
    case ForecastStatement::CloseAboveLast:
        return Words::tr("Higher close in %n bar(s)", nullptr, forecast.horizonBars);
    case ForecastStatement::CloseBelowLast:
        return Words::tr("Lower close in %n bar(s)", nullptr, forecast.horizonBars);
    }
    return {};
}

QString outcomeWords(const CallScore& score, const QLocale& locale)
{
    const auto result = Decimal::fromParts(score.resultCentiR, 2);
    const QString r = formatSigned(result.valueOr(Decimal()), u"R"_s, locale);
    switch (score.outcome) {
    case CallOutcome::Pending:
        return Words::tr("not decided yet");
    case CallOutcome::NoCall:
        return Words::tr("named no trade");
    case CallOutcome::NotEntered:
        return Words::tr("entry not reached");
    case CallOutcome::Target:
        return Words::tr("target first, %1").arg(r);
    case CallOutcome::Stop:
        return score.isAmbiguous ? Words::tr("stop and target in one bar, counted as stop, %1").arg(r)
                                 : Words::tr("stop first, %1").arg(r);
    case CallOutcome::Neither:
        return Words::tr("neither in time, %1").arg(r);
    }
    return {};
}

QString stageWords(const CoachStage& stage, const QLocale& locale)
{
    const QString seconds = locale.toString(static_cast<double>(stage.ms) / 1000, 'f', stage.ms < 10'000 ? 1 : 0);
    switch (stage.kind) {
    case CoachStageKind::Preparing:
    case CoachStageKind::Connecting:
        return Words::tr("Connecting to %1").arg(stage.model);
    case CoachStageKind::WaitingForSlot:
        return Words::tr("Waiting %1 s for your own limit per minute").arg(seconds);
    case CoachStageKind::Sending:
        return Words::tr("Sending, %1 %").arg(stage.percent);
    case CoachStageKind::Waiting:
        return Words::tr("Sent, %1 has not answered yet").arg(stage.model);
    case CoachStageKind::Thinking:
        return Words::tr("%1 is thinking").arg(stage.model);
    case CoachStageKind::Writing:
        return Words::tr("%1 is writing").arg(stage.model);
    case CoachStageKind::Retrying:
        return Words::tr("No luck, again in %1 s").arg(seconds);
    case CoachStageKind::SwitchedKey:
        return Words::tr("Another key takes over");
    case CoachStageKind::SwitchedModel:
        return Words::tr("%1 did not answer, asking %2").arg(stage.fromModel, stage.model);
    case CoachStageKind::Repairing:
        return Words::tr("The answer contradicted itself, asking once more");
    case CoachStageKind::Shrinking:
        return Words::tr("The picture was too large, sending a smaller one");
    }
    return {};
}

QString costWords(const std::optional<qint64>& nanoUsd, const QLocale& locale)
{
    return nanoUsd ? Words::tr("%1 USD").arg(formatRounded(usdOf(*nanoUsd), *nanoUsd < 100'000'000 ? 3 : 2, locale))
                   : Words::tr("unknown cost");
}

QString utcWords(qint64 us, const QLocale& locale)
{
    return Words::tr("%1 UTC").arg(
        locale.toString(QDateTime::fromMSecsSinceEpoch(us / 1000, Qt::UTC), u"d MMM yyyy HH:mm:ss"_s));
}

} // namespace elite
