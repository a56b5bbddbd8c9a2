// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/app_paths.h"
#include "app/storage/ledger.h"
#include "models/journal/trade_sheet.h"

#include <QStringList>

namespace elite {

struct JournalExport
{
    std::vector<SheetTrade> trades; // Of one account after the other, oldest first.
    QStringList accounts; // By name.
    QStringList withoutPrices; // Left out: the tape that says what their amounts mean is gone.
};

/// The round trips of all practice accounts, or of the one with this name or number, as the journal shows them: with
/// plans, theses, tags and notes. NotFound when there is no such account.
Result<JournalExport> exportJournal(const Ledger& ledger, const AppPaths& paths, const QString& account = {});

} // namespace elite
