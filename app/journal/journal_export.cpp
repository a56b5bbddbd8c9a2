// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journal_export.h"

#include "app/journal/journal_rows.h"
#include "app/market/tape_folder.h"
#include "app/trading/practice_history.h"
#include "app/trading/run_tape.h"

namespace elite {

namespace {

/// Of the feed that a run was on; empty when it is gone. The demo tape may lie elsewhere than when the run began.
std::vector<Instrument> instrumentsOf(const PracticeRun& run, const AppPaths& paths)
{
    if (run.tapeHash.isEmpty()) {
        const auto parts = RunTape::ofParts(runParts(runFolder(paths), run.id));
        return parts ? parts->instruments() : std::vector<Instrument>();
    }
    for (const QString& path : {run.tapePath, demoTapePath()}) {
        const auto file = TapeFile::open(path, TapeCheck::OnRead);
        if (file && (*file)->tape().hash() == run.tapeHash) {
            return (*file)->tape().header().instruments;
        }
    }
    return {};
}

} // namespace

Result<JournalExport> exportJournal(const Ledger& ledger, const AppPaths& paths, const QString& account)
{
    const auto history = readPracticeHistory(ledger, {});
    if (!history) {
        return history.error();
    }
    JournalExport out;
    bool isKnown = account.isEmpty();
    for (const PracticeAccount& one : history->accounts) {
        if (!account.isEmpty() && account != one.name && account != QString::number(one.id)) {
            continue;
        }
        isKnown = true;
        const PracticeRun* run = history->lastRun(one.id);
        const std::vector<Instrument> instruments
            = run != nullptr ? instrumentsOf(*run, paths) : std::vector<Instrument>();
        if (run != nullptr && instruments.empty()) {
            out.withoutPrices << one.name;
            continue;
        }
        const auto books = readAccountBooks(ledger, one.id, instruments);
        if (!books) {
            return books.error();
        }
        out.accounts << one.name;
        for (const JournalEntry& entry : books->journal) {
            out.trades.push_back(sheetOf(entry, one.name));
        }
    }
    return isKnown ? Result<JournalExport>(std::move(out))
                   : Error{ErrorCode::NotFound, QStringLiteral("there is no practice account '%1'").arg(account)};
}

} // namespace elite
