// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/recovery.h"

#include "app/storage/backup.h"
#include "app/storage/event_reader.h"
#include "app/storage/migrations.h"
#include "app/storage/projections.h"
#include "app/storage/storage_files.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTimeZone>

namespace elite {

namespace {

constexpr QLatin1String kReady(".restored-"); // complete; what follows is the name of the folder for the damaged files
constexpr QLatin1String kUnfinished(".restoring");

using Access = Database::Access;

Result<Database> openFull(const QString& file, Access access)
{
    return Database::open(file, access, Database::Durability::Full);
}

/// The disk or another program is in the way: no reason to give rows up, the next start tries again.
bool isTrouble(const Error& error)
{
    return error.code == ErrorCode::Storage || error.code == ErrorCode::Full || error.code == ErrorCode::Locked;
}

Done insertRow(Statement& insert, const EventView& row, const Mac& mac)
{
    return insert.bind(1, row.seq)
        .bind(2, row.serverUs)
        .bind(3, row.wallUs)
        .bind(4, row.session)
        .bindText(5, row.kind)
        .bindBytes(6, row.payload)
        .bindBytes(7, macView(mac))
        .run();
}

/// The newest backup that proves itself, copied to `target`; nothing when there is none.
Result<ChainHead> startFromBackup(const RecoveryPlaces& places, const EventChain& chain, const QString& target,
                                  Recovery& out)
{
    for (const QString& name : backupsIn(places.backupFolder)) {
        const QString file = places.backupFolder + QLatin1Char('/') + name;
        const auto head = verifyBackup(file, chain);
        auto backup = head ? openFull(file, Access::ReadOnly) : Result<Database>(head.error());
        if (!backup && isTrouble(backup.error())) {
            return backup.error();
        }
        if (!backup) {
            continue; // damaged, or of another key: an older one may be good
        }
        if (const Done done = backup->vacuumInto(target); !done) {
            return done.error();
        }
        out.backup = file;
        out.backupSeq = head->seq;
        return *head;
    }
    return ChainHead{};
}

/// Adds the rows of the damaged file that continue the chain. Stops at the first that does not, or cannot be read.
Result<ChainHead> salvage(const QString& damaged, Database& into, const EventChain& chain, ChainHead head)
{
    auto insert = into.prepare("INSERT INTO event_log VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    if (!insert) {
        return insert.error();
    }
    if (!QFile::exists(damaged)) {
        return head;
    }
    auto source = openFull(damaged, Access::ReadOnly);
    auto reader = source ? EventReader::after(*source, head.seq) : Result<EventReader>(source.error());
    if (!reader) {
        return isTrouble(reader.error()) ? Result<ChainHead>(reader.error()) : head;
    }
    for (;;) {
        const auto row = reader->next();
        if (!row && isTrouble(row.error())) {
            return row.error();
        }
        const auto mac = row && *row ? macFrom(reader->mac()) : std::nullopt;
        if (!mac || reader->event().seq != head.seq + 1 || !equalMacs(chain.next(head.mac, reader->event()), *mac)) {
            return head;
        }
        if (const Done done = insertRow(*insert, reader->event(), *mac); !done) {
            return done.error();
        }
        head = {head.seq + 1, *mac};
    }
}

Done writeRestoredEvent(Database& database, const EventChain& chain, const ChainHead& head, const Recovery& recovery,
                        const std::optional<Anchor>& anchor, qint64 wallUs)
{
    QJsonObject fields = recovery.toJson();
    fields.insert(QStringLiteral("action"), QLatin1String(kRestoredKind));
    fields.insert(QStringLiteral("subject"), QFileInfo(recovery.backup).fileName());
    if (recovery.lost) {
        fields.insert(QStringLiteral("detail"),
                      QStringLiteral("rows %1 to %2 are gone").arg(recovery.lost->first).arg(recovery.lost->last));
    }
    if (anchor) {
        fields.insert(QStringLiteral("anchor"), QLatin1String(packedAnchor(*anchor).toHex()));
    }
    const QByteArray payload = QJsonDocument(fields).toJson(QJsonDocument::Compact);
    const EventView row{head.seq + 1, 0, wallUs, 0, kRestoredKind, payload};
    auto insert = database.prepare("INSERT INTO event_log VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    return insert ? insertRow(*insert, row, chain.next(head.mac, row)) : Done(insert.error());
}

Done fillReplacement(const RecoveryPlaces& places, const EventChain& chain, const QString& target,
                     const std::optional<Anchor>& anchor, qint64 wallUs, Recovery& out)
{
    const auto start = startFromBackup(places, chain, target, out);
    auto database = start ? openFull(target, Access::Create) : Result<Database>(start.error());
    if (!database) {
        return database.error();
    }
    if (Done done = createLedger(*database, chain); !done) {
        return done;
    }
    {
        auto transaction = Transaction::begin(*database);
        const auto head
            = transaction ? salvage(places.file, *database, chain, *start) : Result<ChainHead>(transaction.error());
        if (!head) {
            return head.error();
        }
        out.salvaged = head->seq - start->seq;
        const qint64 known = std::max(out.damage.lastSeq, anchor ? anchor->seq : 0);
        if (known > head->seq) {
            out.lost = SeqRange{head->seq + 1, known};
        }
        if (Done done = writeRestoredEvent(*database, chain, *head, out, anchor, wallUs); !done) {
            return done;
        }
        if (Done done = transaction->commit(); !done) {
            return done;
        }
    }
    const auto rebuilt = rebuildProjections(*database);
    return rebuilt ? Done() : Done(rebuilt.error());
}

} // namespace

QJsonObject Recovery::toJson() const
{
    return {{QStringLiteral("damage"), damageName(damage.damage)},
            {QStringLiteral("first_bad_seq"), damage.firstBad},
            {QStringLiteral("moved_to"), movedTo},
            {QStringLiteral("backup"), backup},
            {QStringLiteral("backup_seq"), backupSeq},
            {QStringLiteral("salvaged"), salvaged},
            {QStringLiteral("lost_first"), lost ? lost->first : 0},
            {QStringLiteral("lost_last"), lost ? lost->last : 0}};
}

Done createLedger(Database& database, const EventChain& chain)
{
    if (const auto version = migrate(database, ledgerSchema()); !version) {
        return version.error();
    }
    auto put = database.prepare("INSERT INTO meta(name, value) VALUES('key_check', ?1) ON CONFLICT(name) DO NOTHING");
    const Mac check = chain.keyCheck();
    return put ? put->bindBytes(1, macView(check)).run() : Done(put.error());
}

Result<Recovery> recover(const RecoveryPlaces& places, const EventChain& chain, const ChainReport& damage,
                         const std::optional<Anchor>& anchor, qint64 wallUs)
{
    Recovery out;
    out.damage = damage;
    const QString stamp = QDateTime::fromMSecsSinceEpoch(wallUs / 1000, Qt::UTC).toString(u"yyyyMMdd'T'HHmmsszzz'Z'");
    const QString folder = places.damagedFolder + QLatin1Char('/') + stamp;
    if (QFile::exists(places.file)) {
        out.movedTo = folder + QLatin1Char('/') + QFileInfo(places.file).fileName();
    }
    const QString unfinished = places.file + kUnfinished;
    if (const Done done = removeDatabase(unfinished); !done) {
        return done.error();
    }
    if (const Done done = fillReplacement(places, chain, unfinished, anchor, wallUs, out); !done) {
        (void)removeDatabase(unfinished);
        return done.error();
    }
    if (QFile::exists(unfinished + QStringLiteral("-wal"))) {
        return Error{ErrorCode::Storage, QStringLiteral("the replacement could not be completed")};
    }
    makePrivate(unfinished);
    if (const Done done = syncFile(unfinished); !done) {
        return done.error();
    }
    if (const Done done = replaceFile(unfinished, places.file + kReady + stamp); !done) {
        return done.error();
    }
    const Done done = finishRecovery(places);
    return done ? Result<Recovery>(out) : done.error();
}

Done finishRecovery(const RecoveryPlaces& places)
{
    const QFileInfo info(places.file);
    const QString pattern = info.fileName() + kReady;
    const QStringList ready = info.dir().entryList({pattern + QLatin1Char('*')}, QDir::Files, QDir::Name);
    if (ready.isEmpty()) {
        return {};
    }
    const QString stamp = ready.constLast().mid(pattern.size());
    const auto moved = moveDatabaseAside(places.file, places.damagedFolder + QLatin1Char('/') + stamp);
    return moved ? replaceFile(info.dir().filePath(ready.constLast()), places.file) : Done(moved.error());
}

} // namespace elite
