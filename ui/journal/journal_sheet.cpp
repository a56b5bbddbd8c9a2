// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journal_sheet.h"

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr QLatin1StringView kPlan("plan:");

QString botCell(const TraderName& trader)
{
    return trader.isPerson() ? QString() : u"%1#%2"_s.arg(QString::fromLatin1(trader.bot)).arg(trader.number);
}

TraderName traderOf(const QString& cell)
{
    const qsizetype mark = cell.lastIndexOf(u'#');
    bool isNumber = false;
    const quint64 number = mark > 0 ? cell.mid(mark + 1).toULongLong(&isNumber) : 0;
    return isNumber ? TraderName{cell.left(mark).toLatin1(), number} : TraderName();
}

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

SheetTrade sheetOf(const JournalEntry& entry, const QString& account)
{
    SheetTrade out;
    out.id = entry.id;
    out.account = account;
    out.instrument = entry.instrument;
    out.base = entry.contract.base;
    out.quote = entry.contract.quote;
    out.tickSize = entry.contract.tickSize;
    out.lotSize = entry.contract.lotSize;
    out.isSynthetic = entry.isSynthetic;
    out.trade = entry.trade;
    out.plannedStop = entry.plannedStop;
    out.plannedTarget = entry.plannedTarget;
    out.r = entry.r;
    out.mae = entry.mae;
    out.mfe = entry.mfe;
    out.tags = entry.tags;
    out.thesis = entry.thesis;
    out.note = entry.note;
    out.bot = botCell(entry.trader);
    return out;
}

std::optional<JournalEntry> entryOf(const SheetTrade& trade)
{
    Contract contract;
    contract.base = trade.base;
    contract.quote = trade.quote;
    contract.tickSize = trade.tickSize;
    contract.lotSize = trade.lotSize;
    const auto ready = prepared(contract);
    if (!ready) {
        return std::nullopt;
    }
    JournalEntry out;
    out.id = trade.id;
    out.trade = trade.trade;
    out.trader = traderOf(trade.bot);
    out.instrument = trade.instrument;
    out.contract = *ready;
    out.isSynthetic = trade.isSynthetic;
    out.plannedStop = trade.plannedStop;
    out.plannedTarget = trade.plannedTarget;
    out.r = trade.r;
    out.mae = trade.mae;
    out.mfe = trade.mfe;
    out.tags = trade.tags;
    out.thesis = trade.thesis;
    out.note = trade.note;
    return out;
}

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
    for (const JournalEntry& entry : entries) {
        out.push_back({toDecimal(entry.trade.net).toDouble(), entry.r});
    }
    return out;
}

} // namespace elite
