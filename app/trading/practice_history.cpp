// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trading/practice_history.h"

#include "app/storage/event_reader.h"
#include "app/storage/notes.h"

#include <algorithm>

namespace elite {

const PracticeAccount* PracticeHistory::currentAccount(const QByteArray& tapeHash,
                                                       std::optional<Currency> currency) const
{
    const auto it = std::find_if(accounts.rbegin(), accounts.rend(), [&](const PracticeAccount& a) {
        return a.tapeHash == tapeHash && (!tapeHash.isEmpty() || !currency || a.currency == *currency);
    });
    return it == accounts.rend() ? nullptr : &*it;
}

const PracticeRun* PracticeHistory::lastRun(quint64 account) const
{
    const auto it = std::find_if(runs.rbegin(), runs.rend(),
                                 [account](const PracticeRun& run) { return run.account == account; });
    return it == runs.rend() ? nullptr : &*it;
}

quint64 PracticeHistory::nextRun() const
{
    quint64 last = 0;
    for (const PracticeRun& run : runs) {
        last = std::max(last, run.id);
    }
    return last + 1;
}

quint64 PracticeHistory::nextAccount() const
{
    quint64 last = 0;
    for (const PracticeAccount& account : accounts) {
        last = std::max(last, account.id);
    }
    return last + 1;
}

Result<PracticeHistory> readPracticeHistory(const Ledger& ledger, const QByteArray& tapeHash,
                                            std::optional<Currency> currency)
{
    auto database = ledger.reader();
    if (!database) {
        return database.error();
    }
    PracticeHistory history;
    std::vector<QByteArray> steps; // Of whom they are is known when all accounts are.
    auto reader = EventReader::after(*database, 0);
    if (!reader) {
        return reader.error();
    }
    for (;;) {
        const auto more = reader->next();
        if (!more) {
            return more.error();
        }
        if (!*more) {
            break;
        }
        const EventView row = reader->event();
        if (row.kind == "practice.step") {
            steps.push_back(row.payload.toByteArray());
        } else if (row.kind == "practice.account") {
            auto account = readAccount(row.payload);
            if (!account) {
                return account.error();
            }
            history.accounts.push_back(*std::move(account));
        } else if (row.kind == "practice.run") {
            auto run = readRun(row.payload);
            if (!run) {
                return run.error();
            }
            history.runs.push_back(*std::move(run));
        } else if (row.kind == "practice.halt") {
            const auto halt = readHalt(row.payload);
            if (!halt) {
                return halt.error();
            }
            history.halt = *halt;
        }
    }
    for (PracticeAccount& account : history.accounts) {
        const auto names = readNotes(*database, ledger.seal(), NoteArea::AccountName, accountSubject(account.id));
        if (names && !names->empty()) {
            account.name = names->back().text;
        }
        const PracticeAccount* current = history.currentAccount(account.tapeHash, account.currency);
        account.isArchived = current != nullptr && current->id != account.id;
    }
    const PracticeAccount* current = history.currentAccount(tapeHash, currency);
    if (current == nullptr) {
        return history;
    }
    for (const PracticeRun& run : history.runs) {
        if (run.account == current->id) {
            history.steps[run.id];
        }
    }
    for (const QByteArray& payload : steps) {
        auto step = readStep(payload);
        if (!step) {
            return step.error();
        }
        const auto it = history.steps.find(step->run);
        if (it != history.steps.end()) {
            it->second.push_back(*std::move(step));
        }
    }
    return history;
}

void appendFacts(const PracticeStep& step, std::vector<FillRow>& fills, std::vector<ClosedTrade>& trades)
{
    for (const StepReceipt& one : step.receipts) {
        FillRow fill;
        fill.event = step.events[one.event];
        fill.seenTwice = one.receipt.seenTwice;
        fill.spread = one.receipt.spread;
        fill.slippage = one.receipt.slippage;
        fill.delay = one.receipt.delay;
        fill.friction = one.receipt.friction;
        fills.push_back(fill);
    }
    trades.insert(trades.end(), step.trades.begin(), step.trades.end());
}

} // namespace elite
