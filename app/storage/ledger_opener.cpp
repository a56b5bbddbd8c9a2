// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/event_reader.h"
#include "app/storage/file_inspection.h"
#include "app/storage/ledger.h"
#include "app/storage/ledger_verify.h"
#include "app/storage/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcLedger, "elite.storage.ledger")

namespace elite {

/// Opens a ledger step by step. Finds damage at most once: what was repaired must be sound.
class LedgerOpener
{
public:
    explicit LedgerOpener(Ledger& ledger)
        : m_ledger(ledger)
        , m_places(ledger.m_options.places)
    {
    }

    Done run();

private:
    /// An open, sound database, or what is wrong with it.
    struct Found
    {
        std::optional<Database> database;
        ChainReport damage;
    };

    void step(OpenStep step)
    {
        if (m_ledger.m_options.onStep) {
            m_ledger.m_options.onStep(step);
        }
    }
    bool isExpectedToExist() const;
    Result<Found> look();
    Result<Found> create();
    Result<Found> bringUpToDate(Database database, const Verification& verification);
    Done repair(const ChainReport& damage);
    Done startWriter(Database database);

    Ledger& m_ledger;
    const RecoveryPlaces& m_places;
};

bool LedgerOpener::isExpectedToExist() const
{
    const auto& anchor = m_ledger.m_options.anchor;
    return (anchor && anchor->seq > 0) || !backupsIn(m_places.backupFolder).isEmpty();
}

Done LedgerOpener::run()
{
    step(OpenStep::Locked);
    if (Done done = refuseNetworkFolder(QFileInfo(m_places.file).absolutePath()); !done) {
        return done;
    }
    step(OpenStep::PlaceChecked);
    if (Done done = finishRecovery(m_places); !done) {
        return done;
    }
    auto found = look();
    if (found && !found->database) {
        if (Done done = repair(found->damage); !done) {
            return done;
        }
        found = look();
    }
    if (!found) {
        return found.error();
    }
    if (!found->database) {
        return Error{ErrorCode::Corrupt, QStringLiteral("damaged again after the repair: ") + found->damage.detail};
    }
    return startWriter(std::move(*found->database));
}

Result<LedgerOpener::Found> LedgerOpener::look()
{
    const bool empty = QFileInfo(m_places.file).size() == 0; // or missing
    if (empty && !isExpectedToExist()) {
        return create();
    }
    Found out;
    const auto broken = [&out](const QString& complaint) {
        out.damage.damage = Damage::FileBroken;
        out.damage.firstBad = out.damage.lastBad = 1;
        out.damage.detail = complaint;
        return out.damage;
    };
    const FileInspection inspection = inspectDatabase(m_places.file);
    step(OpenStep::Inspected);
    if (!inspection.fileComplaint.isEmpty()) {
        broken(inspection.fileComplaint);
        return out;
    }
    m_ledger.m_report.walComplaint = inspection.walComplaint;
    m_ledger.m_report.committedFramesLost |= inspection.committedFramesLost;
    auto database = Database::open(m_places.file, Database::Access::ReadWrite, Database::Durability::Full);
    if (!database) {
        if (database.error().code != ErrorCode::Corrupt) {
            return database.error();
        }
        broken(database.error().detail);
        return out;
    }
    step(OpenStep::Opened);
    const auto version = versionOf(*database, ledgerSchema());
    if (version && *version == 0 && !isExpectedToExist()) {
        database = Error{ErrorCode::Cancelled, {}}; // closed; its making was interrupted
        return create();
    }
    auto verification = verifyDatabase(*database, m_ledger.m_chain, m_ledger.m_options.anchor);
    if (!verification) {
        return verification.error();
    }
    step(OpenStep::Verified);
    if (verification->wrongTables.contains(QStringLiteral("schema"))) {
        verification->chain.damage = Damage::ProjectionWrong;
        verification->chain.detail = QStringLiteral("tables or triggers of the file were changed");
    }
    if (!verification->chain.sound()) {
        out.damage = verification->chain;
        return out;
    }
    return bringUpToDate(std::move(*database), *verification);
}

Result<LedgerOpener::Found> LedgerOpener::create()
{
    auto database = Database::open(m_places.file, Database::Access::Create, Database::Durability::Full);
    if (!database) {
        return database.error();
    }
    makePrivate(m_places.file);
    if (const Done done = createLedger(*database, m_ledger.m_chain); !done) {
        return done.error();
    }
    if (const Done done = syncFolder(QFileInfo(m_places.file).absolutePath()); !done) {
        return done.error();
    }
    m_ledger.m_report.created = true;
    Found out;
    out.database.emplace(std::move(*database));
    return out;
}

Result<LedgerOpener::Found> LedgerOpener::bringUpToDate(Database database, const Verification& verification)
{
    if (verification.version < newestVersion(ledgerSchema())) {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_ledger.m_options.clock() / 1000, Qt::UTC);
        const auto backup = makeBackup(database, m_places.backupFolder, m_ledger.m_chain, now);
        if (!backup) {
            return backup.error();
        }
        step(OpenStep::BackedUp);
        m_ledger.m_report.migratedFrom = verification.version;
    }
    if (const Done done = createLedger(database, m_ledger.m_chain); !done) {
        return done.error();
    }
    step(OpenStep::Migrated);
    if (!verification.wrongTables.isEmpty() || m_ledger.m_report.migratedFrom != 0) {
        const auto rebuilt = rebuildProjections(database);
        if (!rebuilt) {
            return rebuilt.error();
        }
        m_ledger.m_report.rebuiltTables = verification.wrongTables;
    }
    step(OpenStep::Rebuilt);
    Found out;
    out.database.emplace(std::move(database));
    return out;
}

Done LedgerOpener::repair(const ChainReport& damage)
{
    qCWarning(lcLedger) << "the ledger is damaged:" << damageName(damage.damage) << damage.detail;
    const LedgerOptions& options = m_ledger.m_options;
    const auto recovery = recover(m_places, m_ledger.m_chain, damage, options.anchor, options.clock());
    if (!recovery) {
        return recovery.error();
    }
    m_ledger.m_report.recovery = *recovery;
    step(OpenStep::Recovered);
    return {};
}

Done LedgerOpener::startWriter(Database database)
{
    const auto head = lastRow(database);
    const auto session = database.integer("SELECT ifnull(max(session), 0) + 1 FROM"
                                          " (SELECT session FROM event_log ORDER BY seq DESC LIMIT 1000)");
    if (!head || !session) {
        return head ? session.error() : head.error();
    }
    LedgerOptions& options = m_ledger.m_options;
    m_ledger.m_report.rows = head->seq;
    m_ledger.m_report.session = *session;
    m_ledger.m_anchors = std::make_unique<AnchorKeeper>(options.anchors, options.anchor ? options.anchor->seq : 0);
    auto writer = LedgerWriter::start({std::move(database), *head, *session, options.clock, options.onHealth},
                                      m_ledger.m_chain, *m_ledger.m_anchors);
    if (!writer) {
        return writer.error();
    }
    m_ledger.m_writer = std::move(*writer);
    if (m_ledger.m_report.recovery) {
        m_ledger.m_anchors->saveNow(*head);
    }
    step(OpenStep::Ready);
    return {};
}

Result<std::unique_ptr<Ledger>> Ledger::open(LedgerOptions options, const Secret& master)
{
    const QFileInfo info(options.places.file);
    if (!QDir().mkpath(info.absolutePath())) {
        return Error{ErrorCode::Storage, QStringLiteral("cannot create the folder ") + info.absolutePath()};
    }
    auto lock = InstanceLock::take(options.places.file + QStringLiteral("-lock"));
    if (!lock) {
        return lock.error();
    }
    std::unique_ptr<Ledger> ledger(new Ledger(std::move(options), master, std::move(*lock)));
    const Done done = LedgerOpener(*ledger).run();
    return done ? Result<std::unique_ptr<Ledger>>(std::move(ledger)) : done.error();
}

} // namespace elite
