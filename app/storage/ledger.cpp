// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/ledger.h"

#include <QTimeZone>

#include <chrono>

namespace elite {

namespace {

qint64 systemMicroseconds()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

Done writeSnapshot(Database& database, const QByteArray& name, qint64 seq, const QByteArray& payload, const Mac& mac)
{
    auto put = database.prepare("INSERT INTO snapshot(name, seq, payload, mac) VALUES(?1, ?2, ?3, ?4) ON CONFLICT(name)"
                                " DO UPDATE SET seq = excluded.seq, payload = excluded.payload, mac = excluded.mac");
    return put ? put->bindText(1, name).bind(2, seq).bindBytes(3, payload).bindBytes(4, macView(mac)).run()
               : Done(put.error());
}

Result<Mac> macOfRow(Database& database, qint64 seq)
{
    auto rows = database.prepare("SELECT mac FROM event_log WHERE seq = ?1");
    const auto row = rows ? rows->bind(1, seq).step() : Result<bool>(rows.error());
    if (!row) {
        return row.error();
    }
    const auto mac = *row ? macFrom(rows->bytes(0)) : std::nullopt;
    return mac ? Result<Mac>(*mac)
               : Error{ErrorCode::Corrupt, QStringLiteral("a snapshot of a row that does not exist")};
}

} // namespace

Ledger::Ledger(LedgerOptions options, const Secret& master, InstanceLock lock)
    : m_lock(std::move(lock))
    , m_options(std::move(options))
    , m_chain(master)
    , m_seal(master)
{
    if (!m_options.clock) {
        m_options.clock = systemMicroseconds;
    }
}

Ledger::~Ledger()
{
    close();
}

void Ledger::append(std::vector<NewEvent> events, Ack ack)
{
    m_writer->append(std::move(events), std::move(ack));
}

std::future<Result<SeqRange>> Ledger::append(std::vector<NewEvent> events)
{
    auto promise = std::make_shared<std::promise<Result<SeqRange>>>();
    auto future = promise->get_future();
    append(std::move(events), [promise](const Result<SeqRange>& written) { promise->set_value(written); });
    return future;
}

Result<Database> Ledger::reader() const
{
    return Database::open(m_options.places.file, Database::Access::ReadOnly, Database::Durability::Full);
}

Result<BackupReport> Ledger::backup() const
{
    auto database = reader();
    if (!database) {
        return database.error();
    }
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_options.clock() / 1000, Qt::UTC);
    return makeBackup(*database, m_options.places.backupFolder, m_chain, now);
}

void Ledger::saveAnchorNow()
{
    m_anchors->saveNow(head());
}

std::future<Done> Ledger::saveSnapshot(const QByteArray& name, const ChainHead& at, const QByteArray& payload)
{
    auto promise = std::make_shared<std::promise<Done>>();
    auto future = promise->get_future();
    const Mac mac = m_chain.snapshotMac(name, at, payload);
    m_writer->post([name, seq = at.seq, payload,
                    mac](Database& database) { return writeSnapshot(database, name, seq, payload, mac); },
                   [promise](const Done& done) { promise->set_value(done); });
    return future;
}

void Ledger::close()
{
    if (m_writer) {
        m_writer->close();
    }
}

Result<Snapshot> loadSnapshot(Database& database, const EventChain& chain, const QByteArray& name)
{
    auto rows = database.prepare("SELECT seq, payload, mac FROM snapshot WHERE name = ?1");
    const auto row = rows ? rows->bindText(1, name).step() : Result<bool>(rows.error());
    if (!row) {
        return row.error();
    }
    if (!*row) {
        return Error{ErrorCode::NotFound, QStringLiteral("no snapshot")};
    }
    const Snapshot out{rows->integer(0), rows->bytes(1).toByteArray()};
    const auto stored = macFrom(rows->bytes(2));
    const auto rowMac = macOfRow(database, out.seq);
    if (!rowMac) {
        return rowMac.error();
    }
    if (!stored || !equalMacs(*stored, chain.snapshotMac(name, {out.seq, *rowMac}, out.payload))) {
        return Error{ErrorCode::Corrupt, QStringLiteral("the snapshot was damaged or belongs to another history")};
    }
    return out;
}

} // namespace elite
