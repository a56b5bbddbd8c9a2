// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/ledger.h"
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

/// Everything, with the steps of the newest account of this feed.
Result<PracticeHistory> readPracticeHistory(const Ledger& ledger, const QByteArray& tapeHash,
                                            std::optional<Currency> currency = std::nullopt);

/// Fills and round trips of an account, from its steps; words of the user from the notes.
void appendFacts(const PracticeStep& step, std::vector<FillRow>& fills, std::vector<ClosedTrade>& trades);

} // namespace elite
