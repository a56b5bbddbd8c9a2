// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coach/ticket_prefill.h"

#include <algorithm>

namespace elite {

std::optional<TicketPrefill> prefillOf(const CheckedVerdict& checked, const ChartFacts& facts)
{
    const Verdict& v = checked.verdict;
    const bool isTrade = v.kind == VerdictKind::Take || v.kind == VerdictKind::TakeWithChanges;
    if (!checked.isUsable() || !checked.hasFacts || !isTrade || !v.entry || !v.stopLoss) {
        return std::nullopt;
    }
    TicketPrefill out;
    out.symbol = facts.symbol;
    out.venue = facts.venue;
    out.side = v.direction == VerdictDirection::Long ? Side::Buy : Side::Sell;
    out.order = v.entry->order;
    out.price = v.entry->price;
    out.stop = *v.stopLoss;
    if (!v.targets.empty()) {
        out.target = v.targets.front().price;
    }
    return out;
}

std::vector<CoachLevel> levelsOf(const CheckedVerdict& checked)
{
    std::vector<CoachLevel> out;
    const Verdict& v = checked.verdict;
    if (!checked.isUsable()) {
        return out;
    }
    const auto markOf = [&](NumberPlace place, int index = 0) {
        const CheckedNumber* number = checked.find(place, index);
        return number == nullptr ? NumberMark::Unverified : number->mark;
    };
    if (v.entry) {
        const bool hasZone = v.entry->zoneLow && v.entry->zoneHigh;
        out.push_back({hasZone ? CoachLevel::Kind::EntryZone : CoachLevel::Kind::Entry, 0,
                       hasZone ? *v.entry->zoneLow : v.entry->price, v.entry->zoneHigh, markOf(NumberPlace::Entry)});
    }
    if (v.stopLoss) {
        out.push_back({CoachLevel::Kind::Stop, 0, *v.stopLoss, std::nullopt, markOf(NumberPlace::Stop)});
    }
    int index = 0;
    for (const VerdictTarget& target : v.targets) {
        out.push_back(
            {CoachLevel::Kind::Target, index, target.price, std::nullopt, markOf(NumberPlace::Target, index)});
        ++index;
    }
    const CheckedNumber* wrongIf = nullptr;
    int named = 0;
    for (const CheckedNumber& number : checked.numbers) {
        if (number.place == NumberPlace::Invalidation) {
            ++named;
            wrongIf = &number;
        }
    }
    const bool isNew = named == 1 && wrongIf->mark != NumberMark::Unverified
        && std::none_of(out.begin(), out.end(),
                        [&](const CoachLevel& level) { return level.price.value() == wrongIf->value; });
    if (isNew) {
        out.push_back({CoachLevel::Kind::Invalidation, 0, Price(wrongIf->value), std::nullopt, wrongIf->mark});
    }
    return out;
}

} // namespace elite
