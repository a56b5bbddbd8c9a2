// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coach/rule_coach.h"

#include "models/coach/rule_baseline.h"

#include <array>
#include <cmath>

namespace elite {

namespace {

/// Whether a rule applies to a trade and whether it was broken there.
enum class Kept { Yes, No, NotApplicable };

struct Detector
{
    std::span<const CoachTrade> trades;
    const Baseline& usual;
    const RuleThresholds& limits;

    Kept revenge(std::size_t i) const
    {
        if (i == 0) {
            return Kept::NotApplicable;
        }
        // The newest loss of 1 R that was closed before this entry.
        const CoachTrade& trade = trades[i];
        const CoachTrade* loss = nullptr;
        for (const CoachTrade& other : trades) {
            if (other.record.closedAt <= trade.record.openedAt && other.id != trade.id && other.r().value_or(0) <= -1
                && (loss == nullptr || other.record.closedAt > loss->record.closedAt)) {
                loss = &other;
            }
        }
        if (loss == nullptr) {
            return Kept::NotApplicable;
        }
        const Duration within = std::min(limits.revengeWithin, usual.quartileGap);
        if (trade.record.openedAt - loss->record.closedAt > within) {
            return Kept::Yes;
        }
        const bool isLarger = usual.sizeOf(trade) >= limits.revengeSize * usual.medianSize;
        const bool isSameWithoutPlan = trade.record.instrument == loss->record.instrument && !trade.plan;
        return isLarger || isSameWithoutPlan || !trade.firstStop ? Kept::No : Kept::Yes;
    }
    Kept overtrading(std::size_t i) const
    {
        const int place = usual.placeInDay(trades, i);
        return place > usual.dayQuantile && usual.excessLost(trades, i) ? Kept::No : Kept::Yes;
    }
    Kept fomo(std::size_t i) const
    {
        const CoachTrade& t = trades[i];
        if (!t.barBeforeInAtr && !t.entryBeyondPlanInAtr) {
            return Kept::NotApplicable;
        }
        const bool isPastPlan = t.entryBeyondPlanInAtr.value_or(0) > limits.fomoBeyondAtr;
        const bool isAfterBigBar = t.barBeforeInAtr.value_or(0) > limits.fomoBarAtr && !t.plan;
        return isPastPlan || isAfterBigBar ? Kept::No : Kept::Yes;
    }
    Kept movedStop(std::size_t i) const
    {
        const CoachTrade& t = trades[i];
        if (!t.firstStop || !t.hasStopHistory) {
            return Kept::NotApplicable;
        }
        const bool isAway = std::any_of(t.stopMoves.begin(), t.stopMoves.end(), [&](const StopMove& move) {
            return t.record.side == Side::Buy ? move.to < move.from : move.to > move.from;
        });
        return isAway ? Kept::No : Kept::Yes;
    }
    Kept noStop(std::size_t i) const
    {
        const CoachTrade& t = trades[i];
        if (!t.hasStopHistory) {
            return t.firstStop ? Kept::NotApplicable : Kept::No;
        }
        const bool wasTooShort = t.held() < limits.stopWithin && !t.stopSetAt;
        const bool inTime = t.stopSetAt && *t.stopSetAt - t.record.openedAt <= limits.stopWithin;
        return wasTooShort ? Kept::NotApplicable : inTime ? Kept::Yes : Kept::No;
    }
    Kept outsidePlan(std::size_t i) const
    {
        const CoachTrade& t = trades[i];
        if (!t.plan || !t.plan->quantity || t.plan->quantity->isZero()) {
            return Kept::NotApplicable;
        }
        const double planned = static_cast<double>(t.plan->quantity->value);
        const double ratio = static_cast<double>(t.record.quantity.value) / planned;
        return std::abs(ratio - 1) > limits.planTolerance + 1e-9 ? Kept::No : Kept::Yes;
    }
    Kept addedToLoser(std::size_t i) const { return trades[i].addsToLoser > 0 ? Kept::No : Kept::Yes; }
    Kept sizeCreep(std::size_t i) const
    {
        const int wins = usual.winsBefore(trades, i);
        if (wins < limits.creepAfterWins) {
            return Kept::NotApplicable;
        }
        return usual.sizeOf(trades[i]) >= limits.creepSize * usual.medianSize ? Kept::No : Kept::Yes;
    }
    Kept ownHours(std::size_t i) const
    {
        return usual.shareOfHour(trades[i].record.openedAt) < limits.hoursShare ? Kept::No : Kept::Yes;
    }
    Kept disposition(std::size_t i) const
    {
        const CoachTrade& t = trades[i];
        if (t.record.net.value >= 0 || usual.medianWinnerTime == Duration::zero()) {
            return Kept::NotApplicable;
        }
        const auto held = static_cast<double>(t.held().count());
        return held > limits.dispositionFactor * static_cast<double>(usual.medianWinnerTime.count()) ? Kept::No
                                                                                                     : Kept::Yes;
    }
};

using Judge = Kept (Detector::*)(std::size_t) const;
constexpr std::array<Judge, kCoachRules> kJudges{
    &Detector::revenge,  &Detector::overtrading, &Detector::fomo,         &Detector::movedStop,
    &Detector::noStop,   &Detector::outsidePlan, &Detector::addedToLoser, &Detector::sizeCreep,
    &Detector::ownHours, &Detector::disposition};

double meanOrNone(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values) {
        sum += value;
    }
    return values.empty() ? std::nan("") : sum / static_cast<double>(values.size());
}

/// Resampled difference of the two means, pairing stable draws.
Bootstrap differenceOf(const std::vector<double>& kept, const std::vector<double>& broken)
{
    constexpr std::size_t kFewest = 5;
    constexpr int kResamples = 2000;
    if (kept.size() < kFewest || broken.size() < kFewest) {
        return {};
    }
    // The interval of a difference: each broken trade against the mean of the kept ones.
    const double mean = meanOrNone(kept);
    std::vector<double> differences;
    differences.reserve(broken.size());
    for (const double r : broken) {
        differences.push_back(mean - r);
    }
    return bootstrapMean(differences, kResamples, 7);
}

} // namespace

std::vector<RuleFinding> findBehaviours(std::span<const CoachTrade> trades, const RuleThresholds& thresholds)
{
    const Baseline usual = baselineOf(trades, thresholds);
    const Detector detector{trades, usual, thresholds};
    std::vector<RuleFinding> out;
    for (int rule = 0; rule < kCoachRules; ++rule) {
        RuleFinding finding;
        finding.rule = CoachRule(rule);
        finding.needed = thresholds.minSample;
        std::vector<double> keptR;
        std::vector<double> brokenR;
        for (std::size_t i = 0; i < trades.size(); ++i) {
            const Kept kept = (detector.*kJudges[static_cast<std::size_t>(rule)])(i);
            if (kept == Kept::NotApplicable) {
                continue;
            }
            ++finding.looked;
            finding.kept += kept == Kept::Yes ? 1 : 0;
            if (const auto r = trades[i].r()) {
                (kept == Kept::Yes ? keptR : brokenR).push_back(*r);
            }
            if (kept == Kept::No) {
                finding.breaks.push_back(trades[i].id);
            }
        }
        // What is usual is only known from enough trades, even for a rule that applies to few of them.
        finding.isTooFew = static_cast<int>(trades.size()) < thresholds.minSample || finding.looked == 0;
        finding.meanKeptR = meanOrNone(keptR);
        finding.meanBrokenR = meanOrNone(brokenR);
        finding.keptWithR = static_cast<int>(keptR.size());
        finding.brokenWithR = static_cast<int>(brokenR.size());
        finding.differenceR = differenceOf(keptR, brokenR);
        if (!keptR.empty() && !brokenR.empty()) {
            finding.costR
                = std::max(0.0, (finding.meanKeptR - finding.meanBrokenR) * static_cast<double>(brokenR.size()));
        }
        if (finding.isTooFew) {
            finding.looked = std::min(finding.looked, static_cast<int>(trades.size()));
            finding.breaks.clear();
        }
        out.push_back(std::move(finding));
    }
    return out;
}

std::optional<FocusRule> focusRule(std::span<const RuleFinding> findings, std::span<const CoachTrade> trades,
                                   const RuleThresholds& thresholds)
{
    constexpr std::size_t kOften = 3;
    const RuleFinding* worst = nullptr;
    for (const RuleFinding& finding : findings) {
        if (finding.isTooFew || finding.breaks.size() < kOften) {
            continue;
        }
        if (worst == nullptr || finding.costR > worst->costR) {
            worst = &finding;
        }
    }
    if (worst == nullptr) {
        return std::nullopt;
    }
    const Baseline usual = baselineOf(trades, thresholds);
    FocusRule out;
    out.rule = worst->rule;
    switch (worst->rule) {
    case CoachRule::Revenge:
        out.coolDownAfterLoss = thresholds.revengeWithin;
        break;
    case CoachRule::Overtrading:
        out.mostTradesADay = std::max(1, usual.dayQuantile);
        break;
    case CoachRule::Fomo:
    case CoachRule::OwnHours:
    case CoachRule::AddedToLoser:
        out.requiresPlan = true;
        break;
    case CoachRule::MovedStop:
    case CoachRule::Disposition:
        out.forbidsWiderStop = true;
        out.requiresStop = true;
        break;
    case CoachRule::NoStop:
        out.requiresStop = true;
        break;
    case CoachRule::SizeOutsidePlan:
    case CoachRule::SizeCreep:
        if (!trades.empty()) {
            out.mostLots = usual.medianLots(trades, trades.back().record.instrument);
            out.mostValue = Cash(std::llround(usual.medianSize));
        }
        break;
    }
    return out;
}

const char* nameOf(CoachRule rule)
{
    static constexpr std::array kNames{"revenge",   "overtrading",       "fomo",           "moved_stop",
                                       "no_stop",   "size_outside_plan", "added_to_loser", "size_creep",
                                       "own_hours", "disposition"};
    return kNames[static_cast<std::size_t>(rule)];
}

} // namespace elite
