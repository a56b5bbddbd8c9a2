// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/desk.h"
#include "models/journal/trade_sheet.h"

namespace elite {

/// An entry of the journal as a row of a file.
SheetTrade sheetOf(const JournalEntry& entry, const QString& account);
/// Back again; nothing when the steps make no sound contract.
std::optional<JournalEntry> entryOf(const SheetTrade& trade);

} // namespace elite
