// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trading/demo_data.h"

#include "app/storage/event_reader.h"
#include "app/storage/ledger_service.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace elite {

namespace {

constexpr int kLookEveryMs = 50;
const QByteArray kAccountKind = QByteArrayLiteral("demo.account");
const QByteArray kRunKind = QByteArrayLiteral("demo.run");
const QByteArray kStepKind = QByteArrayLiteral("demo.step");
const QByteArray kRemovedKind = QByteArrayLiteral("demo.removed");

NewEvent as(const QByteArray& kind, NewEvent event)
{
    event.kind = kind;
    return event;
}

std::shared_ptr<const AccountBooks> booksOf(const PracticeAccount& account, const PracticeRun& run,
                                            std::vector<PracticeStep> steps)
{
    PracticeHistory history;
    history.accounts = {account};
    history.accounts.front().name = QStringLiteral("DEMO DATA");
    history.runs = {run};
    history.steps[run.id] = std::move(steps);
    return std::make_shared<const AccountBooks>(booksOf(history, history.accounts.front(), demoInstruments()));
}

} // namespace

std::vector<NewEvent> demoRows(const DemoRun& run)
{
    std::vector<NewEvent> rows{as(kAccountKind, accountEvent(run.account)), as(kRunKind, runEvent(run.run))};
    for (const PracticeStep& step : run.steps) {
        rows.push_back(as(kStepKind, stepEvent(step)));
    }
    return rows;
}

NewEvent demoRemovedRow()
{
    return as(kRemovedKind, {{}, QByteArrayLiteral("{}"), 0, 0});
}

Result<std::shared_ptr<const AccountBooks>> readDemo(const Ledger& ledger)
{
    auto database = ledger.reader();
    if (!database) {
        return database.error();
    }
    auto reader = EventReader::after(*database, 0);
    if (!reader) {
        return reader.error();
    }
    std::optional<PracticeAccount> account;
    std::optional<PracticeRun> run;
    std::vector<PracticeStep> steps;
    for (;;) {
        const auto more = reader->next();
        if (!more) {
            return more.error();
        }
        if (!*more) {
            break;
        }
        const EventView row = reader->event();
        if (!row.kind.startsWith("demo.")) {
            continue;
        }
        if (row.kind == kAccountKind || row.kind == kRemovedKind) {
            account.reset();
            run.reset();
            steps.clear();
        }
        if (row.kind == kAccountKind) {
            auto read = readAccount(row.payload);
            if (!read) {
                return read.error();
            }
            account = *std::move(read);
        } else if (row.kind == kRunKind) {
            auto read = readRun(row.payload);
            if (!read) {
                return read.error();
            }
            run = *std::move(read);
        } else if (row.kind == kStepKind) {
            auto read = readStep(row.payload);
            if (!read) {
                return read.error();
            }
            steps.push_back(*std::move(read));
        }
    }
    if (!account || !run) {
        return std::shared_ptr<const AccountBooks>();
    }
    return booksOf(*account, *run, std::move(steps));
}

DemoData::DemoData(LedgerService& ledger, QObject* parent, int days)
    : QObject(parent)
    , m_ledger(ledger)
    , m_days(days)
{
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &DemoData::changed);
    connect(&m_making, &QFutureWatcherBase::finished, this, &DemoData::onMade);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &DemoData::onWritten);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_state != DemoState::Unknown || m_ledger.state() != LedgerState::Open) {
            return;
        }
        const Result<Books> read = m_reading.result();
        if (!read) {
            Q_EMIT failed(read.error());
        }
        const Books books = read.valueOr(Books());
        settle(books ? DemoState::Loaded : DemoState::Absent, books);
    });
    connect(&ledger, &LedgerService::stateChanged, this, &DemoData::onLedger);
    onLedger();
}

DemoData::~DemoData()
{
    cancel();
    m_making.waitForFinished();
    m_reading.waitForFinished();
}

double DemoData::share() const
{
    return m_work ? m_work->share.load() : 0;
}

void DemoData::settle(DemoState state, Books books)
{
    m_state = state;
    m_books = std::move(books);
    if (state != DemoState::Making) {
        m_timer.stop();
        m_work.reset();
    }
    Q_EMIT changed();
}

void DemoData::onLedger()
{
    if (m_ledger.state() != LedgerState::Open) {
        cancel();
        m_reading.waitForFinished(); // It reads the ledger that goes away; some milliseconds.
        settle(DemoState::Unknown);
    } else if (m_state == DemoState::Unknown) {
        m_reading.setFuture(QtConcurrent::run([ledger = m_ledger.ledger()] { return readDemo(*ledger); }));
    }
}

void DemoData::load()
{
    if (m_state != DemoState::Absent) {
        return;
    }
    m_work = std::make_shared<Work>();
    m_making.setFuture(QtConcurrent::run([work = m_work, days = m_days]() -> Result<Made> {
        auto run = makeDemoRun(
            [&work](double share) {
                work->share = share;
                return !work->stops;
            },
            days);
        if (!run) {
            return run.error();
        }
        Made made{demoRows(*run), {}};
        made.books = booksOf(run->account, run->run, std::move(run->steps));
        return made;
    }));
    m_timer.start();
    m_state = DemoState::Making;
    Q_EMIT changed();
}

void DemoData::cancel()
{
    if (m_work) {
        m_work->stops = true;
    }
}

void DemoData::onMade()
{
    if (m_state != DemoState::Making) {
        return;
    }
    const Result<Made> made = m_making.result();
    if (!made) {
        settle(DemoState::Absent);
        if (made.error().code != ErrorCode::Cancelled) {
            Q_EMIT failed(made.error());
        }
        return;
    }
    settle(DemoState::Writing);
    write(made->rows, made->books);
}

void DemoData::remove()
{
    if (m_state == DemoState::Loaded) {
        const Books kept = m_books;
        settle(DemoState::Writing, kept);
        write({demoRemovedRow()}, {});
    }
}

/// Once the rows are on the disk the books are `then`; if they never will be, everything is as before.
void DemoData::write(std::vector<NewEvent> rows, Books then)
{
    m_before = m_books;
    m_then = std::move(then);
    auto promise = std::make_shared<QPromise<Result<SeqRange>>>();
    promise->start();
    m_writing.setFuture(promise->future());
    m_ledger.ledger()->append(std::move(rows), [promise](const Result<SeqRange>& kept) { // On the storage thread.
        promise->addResult(kept);
        promise->finish();
    });
}

void DemoData::onWritten()
{
    if (m_state != DemoState::Writing) {
        return;
    }
    const Result<SeqRange> kept = m_writing.result();
    const Books now = kept ? m_then : m_before;
    settle(now ? DemoState::Loaded : DemoState::Absent, now);
    if (!kept) {
        Q_EMIT failed(kept.error());
    } else if (now) {
        Q_EMIT loaded();
    } else {
        Q_EMIT removed();
    }
}

} // namespace elite
