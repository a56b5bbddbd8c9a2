// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/ledger.h"
#include "app/storage/notes.h"
#include "app/trading/practice_log.h"

#include <map>

namespace elite {

/// What the ledger knows of practice trading. Read once when the ledger opens, on any thread.
struct PracticeHistory
{
    std::vector<PracticeAccount> accounts; // In order of opening; names filled in.
    std::vector<PracticeRun> runs;
    std::map<quint64, std::vector<PracticeStep>> steps; // By run, of the account that was asked for.
    std::optional<HaltRow> halt; // The last one.

    /// The newest one of a tape, or of live prices and this currency: venues that are paid in other money have accounts
    /// of their own. No currency: the newest, whatever it is kept in.
    const PracticeAccount* currentAccount(const QByteArray& tapeHash, std::optional<Currency> currency) const;
    const PracticeRun* lastRun(quint64 account) const;
    quint64 nextRun() const;
    quint64 nextAccount() const;
};

/// Everything, with the steps of the newest account of this feed, or of the account `only`.
Result<PracticeHistory> readPracticeHistory(const Ledger& ledger, const QByteArray& tapeHash,
                                            std::optional<Currency> currency = std::nullopt, quint64 only = 0);

/// The bots of a run by their number, as its steps started them.
using RunTraders = std::map<quint64, TraderName>;
/// Fills and round trips of an account, from its steps in order; words of the user from the notes.
void appendFacts(const PracticeStep& step, RunTraders& traders, HandlingTracker& handling, std::vector<FillRow>& fills,
                 std::vector<ClosedTrade>& trades);
/// The trade `number` of a run, without the user's words.
JournalEntry journalEntry(const PracticeRun& run, const std::vector<Instrument>& instruments, const RunTraders& traders,
                          const ClosedTrade& trade, std::size_t number);

/// What an account did in all its runs, oldest first.
struct AccountBooks
{
    PracticeAccount account;
    std::vector<FillRow> fills;
    std::vector<JournalEntry> journal;
    RunTraders traders; // Of its last run, its open trades, and how many that run closed.
    HandlingTracker handling;
    std::size_t lastRunTrades = 0;
};
AccountBooks booksOf(const PracticeHistory& history, const PracticeAccount& account,
                     const std::vector<Instrument>& instruments);
/// Plans, theses, tags and notes of the user, oldest first.
void addNotes(std::vector<JournalEntry>& journal, const std::vector<UserNote>& notes);
/// For looking back at an archived account; on any thread. The instruments are those of its feed.
Result<AccountBooks> readAccountBooks(const Ledger& ledger, quint64 account,
                                      const std::vector<Instrument>& instruments);

} // namespace elite
