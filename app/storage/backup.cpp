// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/backup.h"

#include "app/storage/ledger_verify.h"
#include "app/storage/storage_files.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTimeZone>

namespace elite {

namespace {

constexpr int kDays = 7;
constexpr int kWeeks = 4;
constexpr QLatin1String kPrefix("ledger-");
constexpr QLatin1String kSuffix(".db");
constexpr QLatin1String kTimeFormat("yyyyMMdd'T'HHmmss'Z'");

Result<QString> writeCopy(Database& database, const QString& folder)
{
    const QString part = folder + QStringLiteral("/ledger.part");
    if (!QDir().mkpath(folder)) {
        return Error{ErrorCode::Storage, QStringLiteral("cannot create the folder ") + folder};
    }
    if (const Done done = removeDatabase(part); !done) {
        return done.error();
    }
    if (const Done done = database.vacuumInto(part); !done) {
        (void)removeDatabase(part);
        return done.error();
    }
    makePrivate(part);
    return part;
}

} // namespace

QDateTime backupTime(const QString& name)
{
    if (!name.startsWith(kPrefix) || !name.endsWith(kSuffix)) {
        return {};
    }
    const QString middle = name.mid(kPrefix.size(), name.size() - kPrefix.size() - kSuffix.size());
    QDateTime time = QDateTime::fromString(middle, kTimeFormat);
    time.setTimeSpec(Qt::UTC);
    return time;
}

QStringList backupsIn(const QString& folder)
{
    QStringList names
        = QDir(folder).entryList({kPrefix + QLatin1Char('*') + kSuffix}, QDir::Files, QDir::Name | QDir::Reversed);
    names.removeIf([](const QString& name) { return !backupTime(name).isValid(); });
    return names;
}

QStringList outdatedBackups(const QStringList& names)
{
    QStringList newestFirst = names;
    std::sort(newestFirst.begin(), newestFirst.end(), std::greater<>());
    QSet<QDate> days;
    QSet<std::pair<int, int>> weeks;
    QStringList out;
    for (const QString& name : newestFirst) {
        const QDate day = backupTime(name).date();
        int year = 0;
        const int week = day.weekNumber(&year);
        const bool newDay = !days.contains(day) && days.size() < kDays;
        const bool newWeek = !weeks.contains({year, week}) && weeks.size() < kWeeks;
        if (newDay) {
            days.insert(day);
        }
        if (newWeek) {
            weeks.insert({year, week});
        }
        if (!newDay && !newWeek) {
            out << name;
        }
    }
    return out;
}

Result<ChainHead> verifyBackup(const QString& file, const EventChain& chain)
{
    auto copy = Database::open(file, Database::Access::ReadOnly, Database::Durability::Full);
    if (!copy) {
        return copy.error();
    }
    const auto found = verifyDatabase(*copy, chain, std::nullopt);
    if (!found) {
        return found.error();
    }
    return found->sound() ? Result<ChainHead>(found->chain.good) : Error{ErrorCode::Corrupt, found->chain.detail};
}

Result<BackupReport> makeBackup(Database& database, const QString& folder, const EventChain& chain,
                                const QDateTime& utc)
{
    const auto part = writeCopy(database, folder);
    if (!part) {
        return part.error();
    }
    BackupReport report;
    report.file = folder + QLatin1Char('/') + kPrefix + utc.toUTC().toString(kTimeFormat) + kSuffix;
    const auto head = verifyBackup(*part, chain);
    if (!head) {
        (void)removeDatabase(*part);
        return head.error();
    }
    report.lastSeq = head->seq;
    report.bytes = QFileInfo(*part).size();
    if (const Done done = syncFile(*part); !done) {
        return done.error();
    }
    if (const Done done = replaceFile(*part, report.file); !done) {
        return done.error();
    }
    for (const QString& name : outdatedBackups(backupsIn(folder))) {
        if (QFile::remove(folder + QLatin1Char('/') + name)) {
            report.removed << name;
        }
    }
    return report;
}

} // namespace elite
