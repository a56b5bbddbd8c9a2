// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trading/session.h"

#include "app/market/tape_player.h"
#include "app/storage/notes.h"
#include "models/trading/stable_draw.h"

#include <QDir>
#include <QLoggingCategory>

#include <algorithm>
#include <array>

// How a run comes back: the feed is run again with the inputs that the ledger kept, and every fact is compared with the
// one that was kept. Part of Session.

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcRestore, "elite.trading.restore")

/// Ten thousand bitcoins are no practice.
Cash firstMoney(const Currency& currency, Cash standard)
{
    static constexpr auto kCoins = std::to_array<std::string_view>({"BTC", "XBT", "ETH", "BNB"});
    const bool isCoin = std::find(kCoins.begin(), kCoins.end(), currency.view()) != kCoins.end();
    return isCoin ? Cash(100'000'000) : standard;
}

Error differs(const QString& what)
{
    return {ErrorCode::Corrupt, QStringLiteral("the run gives other facts than the ledger has: ") + what};
}

} // namespace

void Session::feedBoard(std::uint64_t from, std::uint64_t to)
{
    TapeCursor cursor(m_tape->tape());
    if (const Done found = cursor.seek(from); !found) {
        qCWarning(lcRestore) << found.error().detail;
        return;
    }
    FeedEvent event;
    while (cursor.index() < to && cursor.next(event)) {
        m_board.apply(event);
    }
}

/// What is read back has to be everything that happened.
void Session::restoreWhenKept()
{
    m_waitsForRestore = !m_keeper.isIdle();
    if (!m_waitsForRestore) {
        restore();
    }
}

/// What most of this feed is paid with, so that a new account can buy something; the standard one where it can.
Currency Session::payingCurrency() const
{
    std::map<Currency, int> counts;
    for (const Instrument& instrument : m_instruments) {
        ++counts[instrument.counter];
    }
    if (counts.empty() || counts.count(m_defaults.currency) > 0) {
        return m_defaults.currency;
    }
    return std::max_element(counts.begin(), counts.end(),
                            [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
}

void Session::restore()
{
    m_isRestoring = true;
    m_engine.reset();
    auto history = readPracticeHistory(*m_ledger, tapeHash(), payingCurrency());
    if (!history) {
        qCWarning(lcRestore) << "practice records are not readable:" << history.error().detail;
        m_isRestoring = false;
        m_feed.problem = history.error().detail;
        Q_EMIT runReplaced(history.error().detail);
        return;
    }
    m_history = *std::move(history);
    m_fills.clear();
    m_journal.clear();
    const PracticeAccount* known = m_history.currentAccount(tapeHash(), payingCurrency());
    const PracticeRun* last = known != nullptr ? m_history.lastRun(known->id) : nullptr;
    if (known != nullptr) {
        AccountBooks books = booksOf(m_history, *known, m_instruments);
        m_fills = std::move(books.fills);
        m_journal = std::move(books.journal);
        m_traders = std::move(books.traders);
        m_handling = std::move(books.handling);
        m_runTrades = books.lastRunTrades;
    }
    if (last != nullptr) {
        const PracticeRun run = *last;
        const PracticeAccount account = *known;
        auto tape = runTape(run);
        // A venue may have changed its rules since; the run is repeated under those it had.
        const std::vector<Instrument> then = tape && m_isLive ? tape->instruments() : m_instruments;
        auto made = PracticeEngine::create({run, account, then.empty() ? m_instruments : then});
        Done done = !tape ? Done(tape.error()) : made ? Done() : Done(made.error());
        if (done) {
            m_engine = *std::move(made);
            done = run.engineVersion == kEngineVersion ? rerun(*tape, m_history.steps[run.id])
                                                       : Done(differs(QStringLiteral("another version")));
        }
        if (done && !then.empty() && then != m_instruments && !m_engine->isFlat()) {
            done = Error{ErrorCode::Unavailable, QStringLiteral("the venue's instruments are not those of the run")};
        }
        if (!done) {
            qCWarning(lcRestore) << done.error().detail;
            // What it was worth goes on; its facts stay in the ledger and in the journal.
            const auto worth = m_engine ? m_engine->engine().valuation(0) : std::nullopt;
            m_isRestoring = false;
            const Done started = startRun(account, {{account.currency, worth ? worth->equity : account.start}});
            if (!started) {
                qCWarning(lcRestore) << started.error().detail;
            }
            Q_EMIT runReplaced(done.error().detail);
        } else if (m_isLive && m_engine->isFlat() && !m_engine->bots().hasAwake()) {
            // Nothing hangs on the old prices, so they need not be run again next time.
            std::vector<std::pair<Currency, Cash>> balances;
            for (const BalanceRow& row : m_engine->desk().balances) {
                balances.emplace_back(row.currency, row.total);
            }
            if (const Done started = startRun(account, std::move(balances)); !started) {
                qCWarning(lcRestore) << started.error().detail;
            }
        } else if (m_isLive) {
            startRecording(run.id); // One that cannot start is tried again; see watchFreshness().
        }
    } else {
        m_isRestoring = false;
        if (known != nullptr) {
            const PracticeAccount account = *known;
            if (const Done started = startRun(account, {{account.currency, account.start}}); !started) {
                qCWarning(lcRestore) << started.error().detail;
            }
        } else {
            makeAccount(m_defaults.accountName, firstMoney(payingCurrency(), m_defaults.start), {});
        }
    }
    m_isRestoring = false;
    standStill();
    m_history.steps.clear();
    publishBooks();
}

void Session::standStill()
{
    if (m_engine == nullptr) {
        return;
    }
    if (m_history.halt && m_history.halt->isOn) {
        m_haltedBy = m_history.halt->by;
        if (!m_engine->engine().gate().isStopped()) {
            act(EmergencyStopInput{}, {}); // It was asked for, and the program ended before it was done.
        }
    }
    pauseBots();
}

Result<RunTape> Session::runTape(const PracticeRun& run) const
{
    if (!m_isLive) {
        return RunTape(m_tape);
    }
    for (const RecoveredTape& one : recoverTapes(m_places.runFolder)) {
        qCInfo(lcRestore) << "a recording of a run that was cut off:" << one.path << one.events << one.problem;
    }
    return RunTape::ofParts(runParts(m_places.runFolder, run.id));
}

bool Session::startRecording(quint64 run)
{
    const int part = static_cast<int>(runParts(m_places.runFolder, run).size()) + 1;
    TapeHeader header;
    header.title = m_feed.info.title;
    header.source = m_feed.info.source;
    header.instruments = m_instruments;
    QDir().mkpath(m_places.runFolder);
    auto recorder = TapeRecorder::start(runPartPath(m_places.runFolder, run, part), header);
    if (!recorder) {
        qCWarning(lcRestore) << "live prices are not recorded:" << recorder.error().detail;
        return false;
    }
    m_recorder = *std::move(recorder);
    return true;
}

void Session::finishRecording()
{
    if (m_recorder) {
        if (const Done finished = m_recorder->finish(); !finished) {
            qCWarning(lcRestore) << "a recording was not finished:" << finished.error().detail;
        }
        m_recorder.reset();
    }
}

bool Session::record(const FeedEvent& event)
{
    if (!m_recorder) {
        return false;
    }
    const Done recorded = m_recorder->add(event);
    return recorded.hasValue();
}

bool Session::isFailing() const
{
    return m_keeper.isFailing() || (m_isLive && m_engine && !m_recorder);
}

/// The last run on live prices, when it is not restored yet: did it end with a position?
bool Session::mayHaveLeftOpen() const
{
    const auto history = m_ledger != nullptr ? readPracticeHistory(*m_ledger, {}) : Result<PracticeHistory>(Error{});
    const PracticeAccount* account = history ? history->currentAccount({}, std::nullopt) : nullptr;
    const PracticeRun* run = account != nullptr ? history->lastRun(account->id) : nullptr;
    const auto steps = run != nullptr ? history->steps.find(run->id)
                                      : std::map<quint64, std::vector<PracticeStep>>::const_iterator();
    if (run == nullptr || steps == history->steps.end()) {
        return m_ledger == nullptr; // What is not known may be.
    }
    std::map<InstrumentIndex, std::int64_t> held;
    for (const PracticeStep& step : steps->second) {
        for (const EngineEvent& event : step.events) {
            if (event.kind == EventKind::Filled || event.kind == EventKind::PartiallyFilled
                || event.kind == EventKind::Liquidated) {
                held[event.instrument] += event.side == Side::Buy ? event.quantity.value : -event.quantity.value;
            }
        }
    }
    return std::any_of(held.begin(), held.end(), [](const auto& one) { return one.second != 0; });
}

Done Session::rerun(RunTape& tape, const std::vector<PracticeStep>& steps)
{
    if (Done found = tape.seek(m_engine->run().firstIndex); !found) {
        return found;
    }
    FeedEvent event;
    const auto feedUntil = [&](std::uint64_t index) -> std::optional<PracticeStep> {
        while (m_engine->index() < index && tape.next(event)) {
            if (auto step = m_engine->onFeed(tape.index() - 1, event)) {
                return step;
            }
        }
        return std::nullopt;
    };
    for (const PracticeStep& kept : steps) {
        std::optional<PracticeStep> made = feedUntil(kept.index);
        if (kept.input) {
            if (made) {
                return differs(QStringLiteral("a fact nobody kept at event %1").arg(m_engine->index()));
            }
            if (kept.bot) {
                auto step = m_engine->onBot(*kept.bot, kept.time);
                if (!step) {
                    return differs(step.error().detail);
                }
                made = *std::move(step);
            } else {
                made = m_engine->onInput(*kept.input);
            }
        }
        if (!made || made->index != kept.index || made->facts != kept.facts) {
            return differs(QStringLiteral("at event %1").arg(kept.index));
        }
    }
    standStill();
    catchUp(tape, m_isLive ? tape.events() : m_nextIndex);
    return {};
}

/// Engine and board come to the same place, the later of the two.
void Session::catchUp(RunTape& tape, std::uint64_t index)
{
    if (m_engine->index() > index) {
        feedBoard(index, m_engine->index());
        m_nextIndex = m_engine->index();
        m_source = std::make_unique<TapePlayer>(m_tape, m_nextIndex);
        m_source->setBlind(m_isBlind);
        m_source->start(*this);
        m_source->play();
        return;
    }
    if (!tape.seek(m_engine->index())) {
        return;
    }
    FeedEvent event;
    while (m_engine->index() < index && tape.next(event)) {
        if (auto step = m_engine->onFeed(tape.index() - 1, event)) {
            take(*std::move(step), {}); // The market went on while nobody could look.
        }
    }
    m_nextIndex = m_engine->index();
}

Done Session::startRun(const PracticeAccount& account, std::vector<std::pair<Currency, Cash>> balances)
{
    finishRecording();
    if (m_isLive) {
        m_nextIndex = 0; // Of the events that this run will record.
    }
    PracticeRun run = newRun(account, m_instruments);
    run.id = m_history.nextRun();
    run.limits = m_defaults.limits;
    run.balances = std::move(balances);
    run.firstIndex = m_nextIndex;
    run.tapePath = m_tape ? m_tape->path() : QString();
    run.seed = run.id * 0x9e37'79b9'7f4a'7c15ULL + account.id;
    if (m_history.runs.empty() && run.tapePath == demoTapePath()) {
        run.seed = refusesFirstSeed(run.seed);
    }
    run.isSynthetic = m_feed.info.isSynthetic;
    run.origin = m_feed.info.origin;
    auto engine = PracticeEngine::create({run, account, m_instruments});
    if (!engine) {
        return engine.error();
    }
    if (m_isLive && !startRecording(run.id)) {
        return Error{ErrorCode::Storage,
                     QStringLiteral("live prices cannot be recorded, so a run could not be restored")};
    }
    m_engine = *std::move(engine);
    m_history.runs.push_back(run);
    m_traders.clear();
    m_handling = {};
    m_runTrades = 0;
    UnkeptStep row;
    row.rows.push_back(runEvent(run));
    m_keeper.keep(std::move(row));
    m_deskDirty = true;
    return {};
}

void Session::publishBooks()
{
    auto books = std::make_shared<PracticeBooks>();
    if (m_engine) {
        books->account = m_engine->account();
    }
    books->accounts = m_history.accounts;
    books->fills = m_fills;
    books->journal = shownEntries(m_journal);
    Q_EMIT booksChanged(books);
}

} // namespace elite
