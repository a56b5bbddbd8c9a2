// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journal_rows.h"

using namespace Qt::StringLiterals;

namespace elite {

namespace {

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

} // namespace elite
