// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/ledger_info.h"

#include "app/storage/backup.h"
#include "app/storage/migrations.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTimeZone>

namespace elite {

namespace {

QString dayText(qint64 us)
{
    return us == 0 ? QStringLiteral("-") : QDateTime::fromMSecsSinceEpoch(us / 1000, Qt::UTC).toString(Qt::ISODate);
}

} // namespace

QString LedgerInfo::toText() const
{
    return QStringLiteral(
               "file      %1\nformat    %2\nrows      %3 in %4 sessions, %5 of them audit\nfrom      %6\nto        %7\n"
               "size      %8 bytes\nbackups   %9, %10 bytes, newest %11")
        .arg(file)
        .arg(version)
        .arg(rows)
        .arg(sessions)
        .arg(auditRows)
        .arg(dayText(firstUs), dayText(lastUs))
        .arg(bytes)
        .arg(backups.size())
        .arg(backupBytes)
        .arg(backups.isEmpty() ? QStringLiteral("none") : backups.constFirst());
}

QJsonObject LedgerInfo::toJson() const
{
    return {{QStringLiteral("file"), file},
            {QStringLiteral("format"), version},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("audit_rows"), auditRows},
            {QStringLiteral("sessions"), sessions},
            {QStringLiteral("first_us"), firstUs},
            {QStringLiteral("last_us"), lastUs},
            {QStringLiteral("bytes"), bytes},
            {QStringLiteral("backups"), QJsonArray::fromStringList(backups)},
            {QStringLiteral("backup_bytes"), backupBytes}};
}

Result<LedgerInfo> ledgerInfo(const RecoveryPlaces& places)
{
    if (!QFileInfo::exists(places.file)) {
        return Error{ErrorCode::NotFound, QStringLiteral("there is no ledger yet")};
    }
    auto database = Database::open(places.file, Database::Access::ReadOnly, Database::Durability::Full);
    const auto version = database ? versionOf(*database, ledgerSchema()) : Result<int>(database.error());
    if (!version) {
        return version.error();
    }
    LedgerInfo out;
    out.file = places.file;
    out.version = *version;
    struct Number
    {
        Sql sql;
        qint64& into;
    };
    for (const Number& number :
         {Number{"SELECT count(*) FROM event_log", out.rows}, Number{"SELECT count(*) FROM audit", out.auditRows},
          Number{"SELECT count(DISTINCT session) FROM event_log", out.sessions},
          Number{"SELECT ifnull(min(wall_us), 0) FROM event_log", out.firstUs},
          Number{"SELECT ifnull(max(wall_us), 0) FROM event_log", out.lastUs}}) {
        const auto value = database->integer(number.sql);
        if (!value) {
            return value.error();
        }
        number.into = *value;
    }
    out.bytes = QFileInfo(places.file).size() + QFileInfo(places.file + QStringLiteral("-wal")).size();
    out.backups = backupsIn(places.backupFolder);
    for (const QString& name : out.backups) {
        out.backupBytes += QFileInfo(places.backupFolder + QLatin1Char('/') + name).size();
    }
    return out;
}

} // namespace elite
