// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/backup.h"
#include "app/storage/column_seal.h"
#include "app/storage/ledger_writer.h"
#include "app/storage/projections.h"
#include "app/storage/recovery.h"
#include "app/storage/storage_files.h"

#include <future>

namespace elite {

/// The steps of opening, in order. Tests stop the program at each.
enum class OpenStep {
    Locked,
    PlaceChecked,
    Inspected,
    Opened,
    Verified,
    BackedUp,
    Migrated,
    Rebuilt,
    Recovered,
    Ready
};

struct LedgerOptions
{
    RecoveryPlaces places;
    std::optional<Anchor> anchor; ///< what the keychain remembers; nothing when it was never written
    AnchorStore* anchors = nullptr; ///< where new anchors go; null without a keychain. Must outlive the ledger
    std::function<qint64()> clock; ///< microseconds UTC; the system's clock when empty
    std::function<void(const Done&)> onHealth; ///< writing started to fail, or works again; on the storage thread
    std::function<void(OpenStep)> onStep;
};

/// What opening found and did, for the window and the log.
struct OpenReport
{
    bool created = false;
    int migratedFrom = 0; ///< 0: was up to date or new
    QStringList rebuiltTables; ///< projections that were wrong and were made again from the log
    std::optional<Recovery> recovery;
    QString walComplaint; ///< frames of the write-ahead log did not fit; normal after a power cut
    bool committedFramesLost = false; ///< ... but these had been synced: rows are gone without a number
    qint64 rows = 0;
    qint64 session = 0;
};

/// The append-only event log of this user, with everything that protects it. One per file and machine.
/// append() and reader() may be called from any thread.
class Ledger
{
public:
    using Ack = LedgerWriter::Ack;

    /// AlreadyOpen, NetworkFolder, WrongKey, NewerFormat, Full, Storage... Nothing was changed then, except that an
    /// interrupted repair may have been completed. Damage is repaired and reported, not returned as an error.
    static Result<std::unique_ptr<Ledger>> open(LedgerOptions options, const Secret& master);
    ~Ledger();

    const OpenReport& report() const { return m_report; }

    /// All events or none. `ack` is called on the storage thread once they are on the disk (or will never be).
    void append(std::vector<NewEvent> events, Ack ack);
    std::future<Result<SeqRange>> append(std::vector<NewEvent> events);

    /// A read-only connection of its own, for one thread.
    Result<Database> reader() const;
    const ColumnSeal& seal() const { return m_seal; }
    const EventChain& chain() const { return m_chain; }
    ChainHead head() const { return m_writer->head(); }

    Result<BackupReport> backup() const; ///< on the calling thread, takes seconds: not the window's
    void saveAnchorNow(); ///< on every event of the live gate
    bool anchorFailing() const { return m_anchors->failing(); }

    /// Keeps a state as of row `seq`, so that the next start replays only what came after. Replaces an older one.
    std::future<Done> saveSnapshot(const QByteArray& name, const ChainHead& at, const QByteArray& payload);

    /// Writes everything that is queued and the anchor. Later appends get Unavailable.
    void close();

private:
    Ledger(LedgerOptions options, const Secret& master, InstanceLock lock);
    friend class LedgerOpener;

    InstanceLock m_lock; // let go last
    LedgerOptions m_options;
    EventChain m_chain;
    ColumnSeal m_seal;
    OpenReport m_report;
    std::unique_ptr<AnchorKeeper> m_anchors;
    std::unique_ptr<LedgerWriter> m_writer;
};

struct Snapshot
{
    qint64 seq = 0;
    QByteArray payload;
};
/// NotFound when there is none, Corrupt when it does not belong to this history: replay from the start then.
Result<Snapshot> loadSnapshot(Database& database, const EventChain& chain, const QByteArray& name);

} // namespace elite
