// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coach/verdict_check.h"
#include "models/trading/contract.h"

namespace elite {

/// All that a verdict can do: put prices into an empty ticket. It has no size, no account and no way to send; the
/// person sizes the order, the guardrails judge it, the person sends it.
struct TicketPrefill
{
    QString symbol;
    QString venue;
    Side side = Side::Buy;
    VerdictOrder order = VerdictOrder::Limit;
    Price price;
    Price stop;
    std::optional<Price> target;

    friend bool operator==(const TicketPrefill&, const TicketPrefill&) = default;
};

/// Nothing for an unusable answer, one without a trade, one without a stop, or a picture from elsewhere.
std::optional<TicketPrefill> prefillOf(const CheckedVerdict& checked, const ChartFacts& facts);

/// A level of the coach for the chart, with the word for it made in ui/.
struct CoachLevel
{
    enum class Kind : std::uint8_t { Entry, EntryZone, Stop, Target, Invalidation };
    Kind kind = Kind::Entry;
    int index = 0; // Of the target.
    Price price; // The lower end of a zone.
    std::optional<Price> upper; // Of a zone.
    NumberMark mark = NumberMark::Unverified;

    friend bool operator==(const CoachLevel&, const CoachLevel&) = default;
};
/// Entry, stop, targets, and the price of 'wrong if' where it names exactly one that stands in the table.
std::vector<CoachLevel> levelsOf(const CheckedVerdict& checked);

} // namespace elite
