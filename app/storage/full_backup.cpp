// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/full_backup.h"

#include "app/base/version.h"
#include "app/storage/backup.h"
#include "app/storage/storage_files.h"
#include "app/storage/tar_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryDir>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kFormat = 1;
constexpr qint64 kLongestList = 64 << 20;
constexpr QLatin1StringView kList("backup.json");
constexpr QLatin1StringView kLedger("ledger.db");
/// All that may be in a backup: files, and folders with everything in them.
constexpr std::array kFiles{QLatin1StringView("ledger.db"), QLatin1StringView("settings.db"),
                            QLatin1StringView("coach-models.json")};
constexpr std::array kFolders{QLatin1StringView("charts"), QLatin1StringView("coach"), QLatin1StringView("runs"),
                              QLatin1StringView("tapes")};

struct Member
{
    QString name; // In the backup and below the data folder.
    QString path; // Where it is read from.
    qint64 size = 0;
    QByteArray sha256;
};

Error cancelled()
{
    return {ErrorCode::Cancelled, u"cancelled"_s};
}

Error noBackup(const QString& why)
{
    return {ErrorCode::Corrupt, why};
}

bool isDatabase(const QString& name)
{
    return name.endsWith(u".db"_s);
}

bool isAllowed(const QString& name)
{
    if (std::find(kFiles.begin(), kFiles.end(), name) != kFiles.end()) {
        return true;
    }
    const bool isClean = !name.contains(u'\\') && !name.contains(u':') && QDir::cleanPath(name) == name
        && !name.contains(u".."_s) && !name.startsWith(u'/');
    return isClean && std::any_of(kFolders.begin(), kFolders.end(), [&](QLatin1StringView folder) {
               return name.startsWith(folder) && name.size() > folder.size() + 1 && name[folder.size()] == u'/';
           });
}

QString stagedFolder(const AppPaths& paths)
{
    return paths.data + u"/restore"_s; // Complete as soon as it has this name.
}

QString unfinishedFolder(const AppPaths& paths)
{
    return paths.data + u"/restore.part"_s;
}

/// Databases are copied as SQLite copies them; they are in use.
Result<Member> copyDatabase(const QString& file, const QString& name, const QString& folder)
{
    auto database = Database::open(file, Database::Access::ReadOnly, Database::Durability::Full);
    if (!database) {
        return database.error();
    }
    const QString copy = folder + u'/' + name;
    if (const Done done = database->vacuumInto(copy); !done) {
        return done.error();
    }
    return Member{name, copy, QFileInfo(copy).size(), {}};
}

Result<std::vector<Member>> membersOf(const AppPaths& paths, const EventChain* chain, const QString& scratch,
                                      FullBackupFacts& facts)
{
    std::vector<Member> out;
    for (const QLatin1StringView file : kFiles) {
        const QString name(file);
        const QString path = paths.data + u'/' + name;
        if (!QFile::exists(path) || (name == kLedger && chain == nullptr)) {
            continue;
        }
        if (!isDatabase(name)) {
            out.push_back({name, path, QFileInfo(path).size(), {}});
            continue;
        }
        auto copy = copyDatabase(path, name, scratch);
        if (!copy) {
            return copy.error();
        }
        if (name == kLedger) {
            const auto head = verifyBackup(copy->path, *chain);
            if (!head) {
                return head.error();
            }
            facts.ledgerRows = head->seq;
            facts.isChainProved = true;
        }
        out.push_back(*std::move(copy));
    }
    for (const QLatin1StringView folder : kFolders) {
        QDirIterator files(paths.data + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString name = QDir(paths.data).relativeFilePath(path);
            if (isAllowed(name)) {
                out.push_back({name, path, files.fileInfo().size(), {}});
            }
        }
    }
    return out;
}

Result<QByteArray> fingerprint(const Member& member, const std::function<bool(qint64)>& onBytes)
{
    QFile file(member.path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Storage, member.name + u": "_s + file.errorString()};
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 left = member.size; left > 0;) {
        const QByteArray block = file.read(std::min<qint64>(left, 1 << 20));
        if (block.isEmpty()) {
            return Error{ErrorCode::Storage, u"%1 became shorter while it was read"_s.arg(member.name)};
        }
        hash.addData(block);
        left -= block.size();
        if (!onBytes(block.size())) {
            return cancelled();
        }
    }
    return hash.result();
}

QByteArray listOf(const std::vector<Member>& members, const FullBackupFacts& facts)
{
    QJsonArray files;
    for (const Member& member : members) {
        files.append(QJsonObject{{u"name"_s, member.name},
                                 {u"size"_s, QString::number(member.size)},
                                 {u"sha256"_s, QString::fromLatin1(member.sha256.toHex())}});
    }
    return QJsonDocument(QJsonObject{{u"format"_s, kFormat},
                                     {u"made_at"_s, facts.madeAt.toString(Qt::ISODate)},
                                     {u"version"_s, facts.version},
                                     {u"ledger_rows"_s, QString::number(facts.ledgerRows)},
                                     {u"files"_s, files}})
        .toJson();
}

struct List
{
    FullBackupFacts facts;
    std::map<QString, Member> members;
};

Result<List> readList(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int format = object.value(u"format"_s).toInt();
    if (format > kFormat) {
        return Error{ErrorCode::NewerFormat, u"a newer version of the program made this backup"_s};
    }
    if (format < 1) {
        return noBackup(u"the list of the backup is damaged"_s);
    }
    List out;
    out.facts.madeAt = QDateTime::fromString(object.value(u"made_at"_s).toString(), Qt::ISODate);
    out.facts.version = object.value(u"version"_s).toString();
    out.facts.ledgerRows = object.value(u"ledger_rows"_s).toString().toLongLong();
    for (const auto value : object.value(u"files"_s).toArray()) {
        const QJsonObject one = value.toObject();
        Member member;
        member.name = one.value(u"name"_s).toString();
        member.size = one.value(u"size"_s).toString().toLongLong();
        member.sha256 = QByteArray::fromHex(one.value(u"sha256"_s).toString().toLatin1());
        if (!isAllowed(member.name) || member.size < 0 || out.members.contains(member.name)) {
            return noBackup(u"the list of the backup names a file that no backup has: "_s + member.name.left(80));
        }
        out.facts.bytes += member.size;
        ++out.facts.files;
        out.members.emplace(member.name, member);
    }
    return out;
}

/// Unpacks all of a backup below `folder`, and gives its facts when every fingerprint fits.
Result<FullBackupFacts> unpack(const QString& path, const EventChain* chain, const QString& folder,
                               const BackupProgress& progress)
{
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotFound, in.errorString()};
    }
    const auto first = nextTarEntry(in);
    if (!first || first->name != kList || first->size > kLongestList) {
        return noBackup(u"this file is no backup of this program"_s);
    }
    QByteArray json;
    const Done wasRead = readTarContent(in, first->size, [&json](const QByteArray& block) -> Done {
        json += block;
        return {};
    });
    if (!wasRead) {
        return wasRead.error();
    }
    auto list = readList(json);
    if (!list) {
        return list.error();
    }
    qint64 done = 0;
    const double all = static_cast<double>(std::max<qint64>(1, list->facts.bytes));
    for (;;) {
        const auto entry = nextTarEntry(in);
        if (!entry) {
            return entry.error();
        }
        if (entry->name.isEmpty()) {
            break;
        }
        const auto known = list->members.find(entry->name);
        if (known == list->members.end() || known->second.size != entry->size) {
            return noBackup(u"%1 is not as the list of the backup says"_s.arg(entry->name.left(80)));
        }
        const QString target = folder + u'/' + entry->name;
        QFile out(target);
        if (!QDir().mkpath(QFileInfo(target).absolutePath()) || !out.open(QIODevice::WriteOnly)) {
            return Error{ErrorCode::Storage, out.errorString()};
        }
        makePrivate(target);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const Done copied = readTarContent(in, entry->size, [&](const QByteArray& block) -> Done {
            hash.addData(block);
            done += block.size();
            if (out.write(block) != block.size()) {
                return Error{ErrorCode::Full, out.errorString()};
            }
            return progress(0.95 * static_cast<double>(done) / all) ? Done() : Done(cancelled());
        });
        if (!copied) {
            return copied.error();
        }
        out.close();
        if (hash.result() != known->second.sha256) {
            return noBackup(u"%1 is damaged"_s.arg(entry->name));
        }
        if (const Done synced = syncFile(target); !synced) {
            return synced.error();
        }
        list->members.erase(known);
    }
    if (!list->members.empty()) {
        return noBackup(u"%1 is missing in the backup"_s.arg(list->members.begin()->first));
    }
    for (const QLatin1StringView name : {QLatin1StringView("ledger.db"), QLatin1StringView("settings.db")}) {
        const QString file = folder + u'/' + name;
        if (!QFile::exists(file)) {
            continue;
        }
        auto database = Database::open(file, Database::Access::ReadOnly, Database::Durability::Full);
        const auto complaint = database ? database->integrityComplaint() : Result<QString>(database.error());
        if (!complaint || !complaint->isEmpty()) {
            return complaint ? noBackup(*complaint) : complaint.error();
        }
    }
    if (chain != nullptr && QFile::exists(folder + u'/' + kLedger)) {
        const auto head = verifyBackup(folder + u'/' + kLedger, *chain);
        if (!head && head.error().code != ErrorCode::WrongKey) { // Of another computer: its own key proves it there.
            return head.error();
        }
        list->facts.isChainProved = head.hasValue();
    }
    // What was kept of the list says after a kill what belongs where.
    QSaveFile kept(folder + u'/' + kList);
    if (!kept.open(QIODevice::WriteOnly) || kept.write(json) != json.size() || !kept.commit()) {
        return Error{ErrorCode::Storage, kept.errorString()};
    }
    progress(1);
    return list->facts;
}

} // namespace

Result<FullBackupFacts> makeFullBackup(const AppPaths& paths, const EventChain* chain, const QString& file,
                                       const BackupProgress& progress)
{
    QTemporaryDir scratch(paths.data + u"/backup-XXXXXX"_s);
    if (!scratch.isValid()) {
        return Error{ErrorCode::Storage, scratch.errorString()};
    }
    FullBackupFacts facts;
    facts.madeAt = QDateTime::currentDateTimeUtc();
    facts.version = QString::fromLatin1(kVersion);
    auto members = membersOf(paths, chain, scratch.path(), facts);
    if (!members) {
        return members.error();
    }
    for (const Member& member : *members) {
        facts.bytes += member.size;
    }
    facts.files = static_cast<int>(members->size());
    // Everything is read twice: the list of fingerprints stands in front.
    const double all = 2 * static_cast<double>(std::max<qint64>(1, facts.bytes));
    qint64 done = 0;
    const auto onBytes = [&](qint64 bytes) {
        done += bytes;
        return progress(static_cast<double>(done) / all);
    };
    for (Member& member : *members) {
        auto hash = fingerprint(member, onBytes);
        if (!hash) {
            return hash.error();
        }
        member.sha256 = *std::move(hash);
    }
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return Error{ErrorCode::Storage, out.errorString()};
    }
    if (const Done listed = writeTarFile(out, QString(kList), listOf(*members, facts)); !listed) {
        return listed.error();
    }
    for (const Member& member : *members) {
        QFile in(member.path);
        if (!in.open(QIODevice::ReadOnly)) {
            return Error{ErrorCode::Storage, member.name + u": "_s + in.errorString()};
        }
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const Done copied = copyIntoTar(out, member.name, in, member.size, [&](const QByteArray& block) {
            hash.addData(block);
            return onBytes(block.size());
        });
        if (!copied) {
            return copied.error();
        }
        if (hash.result() != member.sha256) {
            return Error{ErrorCode::Storage, u"%1 changed while it was read; try again"_s.arg(member.name)};
        }
    }
    if (const Done ended = endTar(out); !ended) {
        return ended.error();
    }
    if (!out.commit()) {
        return Error{ErrorCode::Storage, out.errorString()};
    }
    makePrivate(file);
    return facts;
}

Result<FullBackupFacts> verifyFullBackup(const QString& file, const EventChain* chain, const QString& scratchFolder,
                                         const BackupProgress& progress)
{
    QTemporaryDir scratch(scratchFolder + u"/verify-XXXXXX"_s);
    return scratch.isValid() ? unpack(file, chain, scratch.path(), progress)
                             : Result<FullBackupFacts>(Error{ErrorCode::Storage, scratch.errorString()});
}

Result<FullBackupFacts> stageRestore(const AppPaths& paths, const EventChain* chain, const QString& file,
                                     const BackupProgress& progress)
{
    const QString part = unfinishedFolder(paths);
    QDir(part).removeRecursively();
    if (!QDir().mkpath(part)) {
        return Error{ErrorCode::Storage, u"cannot create the folder "_s + part};
    }
    auto facts = unpack(file, chain, part, progress);
    if (!facts) {
        QDir(part).removeRecursively();
        return facts;
    }
    if (const Done dropped = dropStagedRestore(paths); !dropped) {
        return dropped.error();
    }
    if (!QDir().rename(part, stagedFolder(paths))) {
        return Error{ErrorCode::Storage, u"cannot rename "_s + part};
    }
    if (const Done synced = syncFolder(paths.data); !synced) {
        return synced.error();
    }
    return facts;
}

bool isRestoreStaged(const AppPaths& paths)
{
    return QFile::exists(stagedFolder(paths) + u'/' + kList);
}

Done dropStagedRestore(const AppPaths& paths)
{
    QDir staged(stagedFolder(paths));
    QFile::remove(staged.filePath(QString(kList))); // First: what is left is no restore any more.
    return !staged.exists() || staged.removeRecursively()
        ? Done()
        : Error{ErrorCode::Storage, u"cannot remove "_s + staged.path()};
}

Result<std::optional<RestoreReport>> applyStagedRestore(const AppPaths& paths)
{
    if (!isRestoreStaged(paths)) {
        return std::optional<RestoreReport>();
    }
    const QString staged = stagedFolder(paths);
    QFile file(staged + u'/' + kList);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Storage, file.errorString()};
    }
    const QByteArray json = file.readAll();
    file.close();
    const auto list = readList(json);
    if (!list) {
        return list.error();
    }
    // The same name after a kill: what was moved already is found there.
    const QString mark
        = QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().left(8));
    RestoreReport report;
    report.keptIn = paths.data + u"/before-restore-"_s + mark;
    report.files = list->facts.files;
    const auto moveAside = [&](const QString& name) -> Done {
        const QString now = paths.data + u'/' + name;
        const QString kept = report.keptIn + u'/' + name;
        if (!QFile::exists(now) || QFile::exists(kept)) {
            return {};
        }
        if (isDatabase(name)) {
            const auto moved = moveDatabaseAside(now, report.keptIn);
            return moved ? Done() : Done(moved.error());
        }
        return QDir().mkpath(QFileInfo(kept).absolutePath()) && QDir().rename(now, kept)
            ? Done()
            : Done(Error{ErrorCode::Storage, u"cannot move %1 aside"_s.arg(now)});
    };
    if (list->members.contains(QString(kLedger))) { // Automatic backups of the other records would win over these.
        if (const Done done = moveAside(u"backups"_s); !done) {
            return done.error();
        }
    }
    // Drawings that did not get into the ledger that goes: they would stand for those of the one that comes.
    const QStringList unsaved = QDir(paths.chartFolder()).entryList({u"unsaved-*"_s}, QDir::Files);
    for (const QString& one : unsaved) {
        const QString name = u"charts/"_s + one;
        if (list->members.contains(QString(kLedger)) && !list->members.contains(name)) {
            if (const Done done = moveAside(name); !done) {
                return done.error();
            }
        }
    }
    for (const auto& [name, member] : list->members) {
        const QString from = staged + u'/' + name;
        if (!QFile::exists(from)) {
            continue; // Put in place before the program was killed.
        }
        if (const Done done = moveAside(name); !done) {
            return done.error();
        }
        const QString to = paths.data + u'/' + name;
        if (!QDir().mkpath(QFileInfo(to).absolutePath())) {
            return Error{ErrorCode::Storage, u"cannot create the folder of "_s + to};
        }
        if (const Done done = replaceFile(from, to); !done) {
            return done.error();
        }
    }
    if (const Done done = dropStagedRestore(paths); !done) {
        return done.error();
    }
    return std::optional(report);
}

} // namespace elite
