// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coach/coach_trade.h"
#include "models/journal/inference.h"

namespace elite {

/// Behaviours that are found in the journal by counting, without any model.
enum class CoachRule : std::uint8_t {
    Revenge, // Back in the market quickly after a loss of 1 R, larger or without plan or stop.
    Overtrading, // More entries than on nine of ten of the trader's own days, and the extra ones lost.
    Fomo, // Chasing: past the planned price or after a very large bar, without a plan.
    MovedStop, // The stop was moved away from the price.
    NoStop, // No protective stop within a minute.
    SizeOutsidePlan, // More than 10 % off the planned size.
    AddedToLoser,
    SizeCreep, // Larger after four or more winners in a row.
    OwnHours, // Outside of the hours in which the trader usually trades.
    Disposition, // Losers held much longer than winners.
};
inline constexpr int kCoachRules = 10;

struct RuleThresholds
{
    int minSample = 20; // Trades before a rule speaks at all.
    int baseline = 60; // The newest trades that say what is usual for this trader.
    Duration revengeWithin = std::chrono::minutes(15);
    double revengeSize = 1.5; // Times the own median size.
    double overtradingQuantile = 0.9;
    double fomoBeyondAtr = 1.5;
    double fomoBarAtr = 2;
    Duration stopWithin = std::chrono::seconds(60);
    double planTolerance = 0.1;
    int creepAfterWins = 4;
    double creepSize = 1.4;
    double dispositionFactor = 2;
    double hoursShare = 0.02; // An hour with less of the baseline's entries is outside.
};

/// One rule on one journal. `breaks` are the ids of the trades that show it.
struct RuleFinding
{
    CoachRule rule = CoachRule::Revenge;
    bool isTooFew = true; // Says nothing yet: `looked` of `needed`.
    int looked = 0; // Trades the rule could apply to.
    int needed = 20;
    std::vector<std::int64_t> breaks;
    int kept = 0;
    double meanKeptR = 0; // NaN where no risk was known.
    double meanBrokenR = 0;
    int keptWithR = 0;
    int brokenWithR = 0;
    Bootstrap differenceR; // Kept minus broken; only when both have five trades.
    double costR = 0; // What the breaks gave away against kept trades: n * (kept - broken), never below zero.

    bool isBroken() const { return !isTooFew && !breaks.empty(); }
    double adherence() const
    {
        return looked > 0 ? static_cast<double>(looked - static_cast<int>(breaks.size())) / looked : 1;
    }
};

/// All rules in order, each with its honest count. Trades in order of their close.
std::vector<RuleFinding> findBehaviours(std::span<const CoachTrade> trades, const RuleThresholds& thresholds = {});

/// What the guardrails can be asked to enforce for a finding. It only ever tightens.
struct FocusRule
{
    CoachRule rule = CoachRule::Revenge;
    std::optional<Duration> coolDownAfterLoss;
    std::optional<int> mostTradesADay;
    bool requiresStop = false;
    bool forbidsWiderStop = false;
    bool requiresPlan = false;
    std::optional<std::int64_t> mostLots; // Own median size.
    std::optional<Cash> mostValue; // The same as notional, in the counter currency.
};

/// The one rule to work on this week: the costliest that was broken at least three times, by the rule's order where the
/// journal knows no R. Nothing when there is none.
std::optional<FocusRule> focusRule(std::span<const RuleFinding> findings, std::span<const CoachTrade> trades,
                                   const RuleThresholds& thresholds = {});

const char* nameOf(CoachRule rule);

} // namespace elite
