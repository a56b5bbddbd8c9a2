// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/journal_rows.h"
#include "models/journal/journal_summary.h"

namespace elite {

/// Did the trader follow the plan? Kept among the tags, so that it needs no field of its own.
enum class PlanKept : std::uint8_t { Unsaid, Yes, Partly, No };
PlanKept planKept(const QStringList& tags);
QStringList withPlanKept(QStringList tags, PlanKept kept);
/// Without what is not the user's own tag.
QStringList ownTags(const QStringList& tags);

struct JournalFilter
{
    QString text; // In symbol, tags, notes.
    enum class Result : std::uint8_t { All, Won, Lost } result = Result::All;
    PlanKept plan = PlanKept::Unsaid; // Unsaid: all.
    enum class Who : std::uint8_t { All, Person, Bots } who = Who::All;
};
bool matches(const JournalEntry& entry, const JournalFilter& filter);
std::vector<JournalSample> samplesOf(const std::vector<JournalEntry>& entries);

} // namespace elite
