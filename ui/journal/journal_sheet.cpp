// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journal_sheet.h"

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr QLatin1StringView kPlan("plan:");

QLatin1StringView wordOf(PlanKept kept)
{
    switch (kept) {
    case PlanKept::Yes:
        return QLatin1StringView("plan:kept");
    case PlanKept::Partly:
        return QLatin1StringView("plan:partly");
    case PlanKept::No:
        return QLatin1StringView("plan:broken");
    case PlanKept::Unsaid:
        break;
    }
    return {};
}

} // namespace

PlanKept planKept(const QStringList& tags)
{
    for (const PlanKept kept : {PlanKept::Yes, PlanKept::Partly, PlanKept::No}) {
        if (tags.contains(wordOf(kept))) {
            return kept;
        }
    }
    return PlanKept::Unsaid;
}

QStringList withPlanKept(QStringList tags, PlanKept kept)
{
    tags = ownTags(tags);
    if (kept != PlanKept::Unsaid) {
        tags << QString(wordOf(kept));
    }
    return tags;
}

QStringList ownTags(const QStringList& tags)
{
    QStringList out;
    for (const QString& tag : tags) {
        if (!tag.startsWith(kPlan)) {
            out << tag;
        }
    }
    return out;
}

bool matches(const JournalEntry& entry, const JournalFilter& filter)
{
    const std::int64_t net = entry.trade.net.value;
    if ((filter.result == JournalFilter::Result::Won && net <= 0)
        || (filter.result == JournalFilter::Result::Lost && net >= 0)) {
        return false;
    }
    if (filter.plan != PlanKept::Unsaid && planKept(entry.tags) != filter.plan) {
        return false;
    }
    if (filter.who != JournalFilter::Who::All
        && entry.trader.isPerson() != (filter.who == JournalFilter::Who::Person)) {
        return false;
    }
    if (filter.text.isEmpty()) {
        return true;
    }
    const QString symbol = entry.contract.base.toString() + u'-' + entry.contract.quote.toString();
    for (const QString& where : {symbol, entry.thesis, entry.note, ownTags(entry.tags).join(u' ')}) {
        if (where.contains(filter.text, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

std::vector<JournalSample> samplesOf(const std::vector<JournalEntry>& entries)
{
    std::vector<JournalSample> out;
    out.reserve(entries.size());
    for (const JournalEntry& entry : entries) {
        out.push_back({toDecimal(entry.trade.net).toDouble(), entry.r});
    }
    return out;
}

} // namespace elite
