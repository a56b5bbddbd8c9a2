// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trading/practice_history.h"

#include "app/storage/event_reader.h"
#include "models/journal/trade_plan.h"
#include "models/trading/market_bridge.h"

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
                                            std::optional<Currency> currency, quint64 only)
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
    const quint64 wanted = only != 0 ? only : current != nullptr ? current->id : 0;
    for (const PracticeRun& run : history.runs) {
        if (run.account == wanted) {
            history.steps[run.id];
        }
    }
    if (history.steps.empty()) {
        return history;
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

JournalEntry journalEntry(const PracticeRun& run, const std::vector<Instrument>& instruments, const RunTraders& traders,
                          const ClosedTrade& trade, std::size_t number)
{
    JournalEntry entry;
    entry.id = entryId(run.id, number);
    entry.trade = trade.record;
    if (const auto bot = traders.find(trade.record.account); bot != traders.end()) {
        entry.trader = bot->second;
    }
    entry.account = run.account;
    entry.origin = run.origin;
    entry.isSynthetic = run.isSynthetic;
    entry.plannedStop = trade.stop;
    entry.plannedTarget = trade.target;
    entry.handling = trade.handling;
    if (trade.record.instrument < instruments.size()) {
        const Instrument& instrument = instruments[trade.record.instrument];
        entry.instrument = instrument.id;
        VenueFees fees = feesOf(instrument.id.venue);
        if (trade.record.instrument < run.feesE8.size()) {
            fees.makerE8 = run.feesE8[trade.record.instrument].first;
            fees.takerE8 = run.feesE8[trade.record.instrument].second;
        }
        if (auto contract = contractOf(instrument, fees)) {
            entry.contract = *std::move(contract);
        }
    }
    const TradeRecord& t = trade.record;
    if (trade.stop) {
        const Cash entryFee
            = mulDiv(t.entryValue, entry.contract.takerFeeE8, 100'000'000, Rounding::Up).value_or(Cash());
        const auto risk = plannedRisk(entry.contract, t.side, t.entryValue, t.quantity, *trade.stop, entryFee);
        if (risk) {
            entry.r = static_cast<double>(t.net.value) / static_cast<double>(risk->value);
        }
    }
    const auto worth = [&](Ticks price) {
        const auto value = notionalOf(entry.contract, price, t.quantity);
        const auto gain = value
            ? (t.side == Side::Buy ? checkedSub(*value, t.entryValue) : checkedSub(t.entryValue, *value))
            : std::nullopt;
        return gain.value_or(Cash());
    };
    entry.mfe = worth(t.side == Side::Buy ? t.best : t.worst);
    entry.mae = worth(t.side == Side::Buy ? t.worst : t.best);
    return entry;
}

AccountBooks booksOf(const PracticeHistory& history, const PracticeAccount& account,
                     const std::vector<Instrument>& instruments)
{
    AccountBooks books;
    books.account = account;
    for (const PracticeRun& run : history.runs) {
        const auto steps = history.steps.find(run.id);
        if (run.account != account.id || steps == history.steps.end()) {
            continue;
        }
        books.traders.clear();
        books.handling = {};
        books.lastRunTrades = 0;
        for (const PracticeStep& step : steps->second) {
            std::vector<ClosedTrade> trades;
            appendFacts(step, books.traders, books.handling, books.fills, trades);
            for (const ClosedTrade& trade : trades) {
                books.journal.push_back(journalEntry(run, instruments, books.traders, trade, books.lastRunTrades++));
            }
        }
    }
    return books;
}

void addNotes(std::vector<JournalEntry>& journal, const std::vector<UserNote>& notes)
{
    std::map<quint64, std::size_t> places;
    std::map<std::pair<quint64, quint64>, std::size_t> openers; // By run and order.
    for (std::size_t i = 0; i < journal.size(); ++i) {
        places[journal[i].id] = i;
        openers[{runOf(journal[i].id), static_cast<quint64>(journal[i].trade.entryOrder)}] = i;
    }
    for (const UserNote& note : notes) { // Later notes of the same subject come later and win.
        const QStringList parts = note.subject.split(u':');
        if (parts.size() != 3) {
            continue;
        }
        if (parts.first() == u"plan") {
            const auto place = openers.find({parts.at(1).toULongLong(), parts.at(2).toULongLong()});
            if (place != openers.end()) {
                JournalEntry& entry = journal[place->second];
                entry.plan = readPlan(note.text);
                entry.thesis = entry.thesis.isEmpty() && entry.plan ? entry.plan->thesis : entry.thesis;
            }
            continue;
        }
        const auto place = parts.first() == u"trade" ? places.find(parts.at(1).toULongLong()) : places.end();
        if (place == places.end()) {
            continue;
        }
        JournalEntry& entry = journal[place->second];
        if (parts.at(2) == u"note") {
            entry.note = note.text;
        } else if (parts.at(2) == u"thesis") {
            entry.thesis = note.text;
        } else if (parts.at(2) == u"tags") {
            entry.tags = note.text.split(u'\n', Qt::SkipEmptyParts);
        }
    }
}

Result<AccountBooks> readAccountBooks(const Ledger& ledger, quint64 account, const std::vector<Instrument>& instruments)
{
    const auto history = readPracticeHistory(ledger, {}, std::nullopt, account);
    if (!history) {
        return history.error();
    }
    const auto found = std::find_if(history->accounts.begin(), history->accounts.end(),
                                    [account](const PracticeAccount& one) { return one.id == account; });
    if (found == history->accounts.end()) {
        return Error{ErrorCode::NotFound, QStringLiteral("the ledger has no such account")};
    }
    AccountBooks books = booksOf(*history, *found, instruments);
    auto database = ledger.reader();
    if (!database) {
        return database.error();
    }
    for (const NoteArea area : {NoteArea::Plan, NoteArea::Journal}) {
        if (const auto notes = readNotes(*database, ledger.seal(), area)) {
            addNotes(books.journal, *notes);
        }
    }
    return books;
}

void appendFacts(const PracticeStep& step, RunTraders& traders, HandlingTracker& handling, std::vector<FillRow>& fills,
                 std::vector<ClosedTrade>& trades)
{
    if (step.bot && step.bot->kind == BotAct::Kind::Start) {
        traders[step.bot->bot] = {step.bot->id, step.bot->bot};
    }
    for (const StepReceipt& one : step.receipts) {
        FillRow fill;
        fill.event = step.events[one.event];
        if (const auto bot = traders.find(fill.event.account); bot != traders.end()) {
            fill.trader = bot->second;
        }
        fill.seenTwice = one.receipt.seenTwice;
        fill.spread = one.receipt.spread;
        fill.slippage = one.receipt.slippage;
        fill.delay = one.receipt.delay;
        fill.friction = one.receipt.friction;
        fills.push_back(fill);
    }
    std::vector<TradeHandling> ended;
    for (const EngineEvent& event : step.events) {
        if (auto one = handling.apply(event)) {
            ended.push_back(*std::move(one));
        }
    }
    const bool isWhole = ended.size() == step.trades.size();
    for (std::size_t i = 0; i < step.trades.size(); ++i) {
        trades.push_back(step.trades[i]);
        if (isWhole) {
            trades.back().handling = std::move(ended[i]);
        }
    }
}

} // namespace elite
