// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/ledger_writer.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcWriter, "elite.storage.writer")

namespace elite {

namespace {

constexpr std::size_t kGroupEvents = 4096; // keeps the wait of the first event in a group short
constexpr int kCheckpointPages = 1000;
constexpr qsizetype kLongestKind = 64;
constexpr qsizetype kLargestPayload = 16 * 1024 * 1024;

bool isValid(const NewEvent& event)
{
    return !event.kind.isEmpty() && event.kind.size() <= kLongestKind && event.payload.size() <= kLargestPayload;
}

} // namespace

LedgerWriter::LedgerWriter(Setup setup, const EventChain& chain, AnchorKeeper& anchors)
    : m_setup(std::move(setup))
    , m_chain(chain)
    , m_anchors(anchors)
    , m_head(m_setup.head)
{
}

Result<std::unique_ptr<LedgerWriter>> LedgerWriter::start(Setup setup, const EventChain& chain, AnchorKeeper& anchors)
{
    std::unique_ptr<LedgerWriter> writer(new LedgerWriter(std::move(setup), chain, anchors));
    if (const Done done = writer->prepare(); !done) {
        return done.error();
    }
    writer->m_thread = std::thread([raw = writer.get()] { raw->loop(); });
    return writer;
}

Done LedgerWriter::prepare()
{
    Database& database = m_setup.database;
    auto insert = database.prepare("INSERT INTO event_log(seq, server_us, wall_us, session, kind, payload, mac)"
                                   " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    auto note = database.prepare("INSERT INTO meta(name, value) VALUES('anchored', ?1)"
                                 " ON CONFLICT(name) DO UPDATE SET value = excluded.value");
    auto projections = makeProjections(database);
    if (!insert || !note || !projections) {
        return !insert ? insert.error() : !note ? note.error() : projections.error();
    }
    m_insert = std::move(*insert);
    m_noteAnchor = std::move(*note);
    m_projections = std::move(*projections);
    database.onCommit([this](int pages) { m_walPages = pages; });
    return {};
}

LedgerWriter::~LedgerWriter()
{
    close();
}

void LedgerWriter::append(std::vector<NewEvent> events, Ack ack)
{
    if (events.empty() || !std::all_of(events.begin(), events.end(), isValid)) {
        ack(Error{ErrorCode::InvalidInput, QStringLiteral("an event without a kind, or too large")});
        return;
    }
    for (NewEvent& event : events) {
        event.wallUs = event.wallUs != 0 ? event.wallUs : m_setup.clock();
    }
    push({std::move(events), std::move(ack), {}, {}, {}});
}

void LedgerWriter::post(Work work, std::function<void(const Done&)> ack)
{
    push({{}, {}, std::move(work), std::move(ack), {}});
}

void LedgerWriter::push(Job job)
{
    {
        const std::lock_guard guard(m_mutex);
        if (!m_closing) {
            m_queue.push_back(std::move(job));
            m_wake.notify_one();
            return;
        }
    }
    const Error closed{ErrorCode::Unavailable, QStringLiteral("the ledger is closed")};
    if (job.work) {
        job.workAck(closed);
    } else {
        job.ack(closed);
    }
}

void LedgerWriter::close()
{
    {
        const std::lock_guard guard(m_mutex);
        m_closing = true;
        m_wake.notify_one();
    }
    if (m_thread.joinable()) {
        m_thread.join();
        m_anchors.saveNow(m_head);
    }
}

ChainHead LedgerWriter::head() const
{
    const std::lock_guard guard(m_mutex);
    return m_head;
}

void LedgerWriter::loop()
{
    std::vector<Job> group;
    for (;;) {
        group.clear();
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_closing || !m_queue.empty(); });
            if (m_queue.empty()) {
                break;
            }
            std::size_t events = 0;
            while (!m_queue.empty() && events < kGroupEvents
                   && (group.empty() || (!m_queue.front().work && !group.front().work))) {
                events += m_queue.front().events.size();
                group.push_back(std::move(m_queue.front()));
                m_queue.pop_front();
            }
        }
        if (group.front().work) {
            const Done done = group.front().work(m_setup.database);
            group.front().workAck(done);
        } else {
            runGroup(group);
        }
        tidyUp();
    }
    if (m_wrote) {
        // The anchor that close() is about to save: a file that is shortened later then still knows of its old end.
        (void)noteAnchor(m_head.seq);
    }
}

void LedgerWriter::runGroup(std::span<Job> jobs)
{
    const Done done = writeGroup(jobs);
    if (!done && done.error().code == ErrorCode::InvalidInput && jobs.size() > 1) {
        for (Job& job : jobs) { // one of them is refused: the others must not suffer
            runGroup({&job, 1});
        }
        return;
    }
    tell(done);
    for (Job& job : jobs) {
        job.ack(done ? Result<SeqRange>(job.written) : done.error());
    }
}

Done LedgerWriter::writeGroup(std::span<Job> jobs)
{
    auto transaction = Transaction::begin(m_setup.database);
    if (!transaction) {
        return transaction.error();
    }
    ChainHead head = m_head;
    for (Job& job : jobs) {
        job.written.first = head.seq + 1;
        for (const NewEvent& event : job.events) {
            const auto next = writeEvent(event, head);
            if (!next) {
                return next.error();
            }
            head = *next;
        }
        job.written.last = head.seq;
    }
    if (Done done = noteAnchor(m_anchors.anchoredSeq()); !done) {
        return done;
    }
    if (Done done = transaction->commit(); !done) {
        return done;
    }
    const std::lock_guard guard(m_mutex);
    m_head = head;
    return {};
}

Result<ChainHead> LedgerWriter::writeEvent(const NewEvent& event, const ChainHead& head)
{
    const EventView row{head.seq + 1, event.serverUs, event.wallUs, m_setup.session, event.kind, event.payload};
    const ChainHead next{row.seq, m_chain.next(head.mac, row)};
    const Done done = m_insert.bind(1, row.seq)
                          .bind(2, row.serverUs)
                          .bind(3, row.wallUs)
                          .bind(4, row.session)
                          .bindText(5, row.kind)
                          .bindBytes(6, row.payload)
                          .bindBytes(7, macView(next.mac))
                          .run();
    if (!done) {
        return done.error();
    }
    if (const Done applied = applyAll(m_projections, row); !applied) {
        return applied.error();
    }
    return next;
}

Done LedgerWriter::noteAnchor(qint64 anchored)
{
    if (anchored == m_notedAnchor) {
        return {};
    }
    m_notedAnchor = anchored;
    const QByteArray text = QByteArray::number(anchored);
    return m_noteAnchor.bindBytes(1, text).run();
}

void LedgerWriter::tell(const Done& done)
{
    if (!done && done.error().code == ErrorCode::InvalidInput) {
        return; // the caller's mistake, not the disk's
    }
    if (done) {
        m_wrote = true;
        m_anchors.committed(m_head, m_setup.clock());
    } else {
        m_notedAnchor = -1; // it was in the transaction that failed
        qCWarning(lcWriter) << "not written:" << done.error().detail;
    }
    if (std::exchange(m_failing, !done) != !done && m_setup.onHealth) {
        m_setup.onHealth(done);
    }
}

void LedgerWriter::tidyUp()
{
    if (m_walPages < kCheckpointPages) {
        return;
    }
    m_walPages = 0;
    if (const Done done = m_setup.database.checkpoint(); !done) {
        qCWarning(lcWriter) << "checkpoint:" << done.error().detail; // the log keeps growing; nothing is lost
    }
}

} // namespace elite
