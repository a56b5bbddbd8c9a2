// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coach/chart_facts.h"
#include "models/coach/verdict.h"

namespace elite {

/// What makes an answer unusable. Its numbers are not shown then.
enum class VerdictFault : std::uint8_t {
    UnreadableButPriced, // Says that the chart cannot be read, and names prices or a trade all the same.
    NoDirection, // TAKE without long or short.
    NoEntry,
    NoStop,
    NoTarget,
    StopOnWrongSide,
    TargetOnWrongSide,
    TargetsOutOfOrder,
    SizesOverHundred,
    ZoneUpsideDown,
    EntryOutsideZone,
    OtherSymbol,
    OtherTimeframe,
    PriceTooFar, // More than 20 % from the last price.
    OffTick, // A level the instrument does not have.
    ForecastWithoutLevels, // About a target and a stop that are not there.
};

enum class NumberMark : std::uint8_t { InRange, Derived, Unverified };
enum class NumberPlace : std::uint8_t {
    Entry,
    ZoneLow,
    ZoneHigh,
    Stop,
    Target,
    Cited,
    Headline,
    Reasoning,
    Observation,
    Invalidation,
    Reason, // Why a target stands where it stands.
};
/// How a derived price follows from the level `level`.
enum class Derivation : std::uint8_t { None, At, JustBelow, JustAbove, RewardMultiple, Rounded };

struct CheckedNumber
{
    NumberPlace place = NumberPlace::Entry;
    int index = 0; // Of the target, the cited level or the observation.
    Decimal value;
    NumberMark mark = NumberMark::Unverified;
    Derivation how = Derivation::None;
    QString level; // Id in the facts; empty when none.

    friend bool operator==(const CheckedNumber&, const CheckedNumber&) = default;
};

struct CheckedVerdict
{
    Verdict verdict;
    std::vector<VerdictFault> faults;
    std::vector<CheckedNumber> numbers;
    std::vector<Decimal> rewardToRisk; // One per target, two decimals, from the middle of the entry zone; ours.
    bool hasFacts = false; // False: a foreign picture; a price is 'unverified image', or on the picture by its axis.

    bool isUsable() const { return faults.empty(); }
    int unverified() const;
    const CheckedNumber* find(NumberPlace place, int index = 0) const;
};

/// Compares an answer with the candles that were sent. Without candles the rules on sides and order still hold and
/// every number is unverified.
CheckedVerdict checkVerdict(const Verdict& verdict, const ChartFacts& facts);

/// One line per fault and per number that is not in the table: what the one repair attempt is told. English.
QString repairList(const CheckedVerdict& checked);

/// Where the entry is: the middle of its zone, or its price.
std::optional<Decimal> entryMiddle(const VerdictEntry& entry);

} // namespace elite
