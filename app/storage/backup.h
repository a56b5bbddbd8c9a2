// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"
#include "app/storage/event_chain.h"

#include <QDateTime>
#include <QStringList>

namespace elite {

struct BackupReport
{
    QString file;
    qint64 lastSeq = 0;
    qint64 bytes = 0;
    QStringList removed; ///< older backups that the rotation gave up
};

/// A complete, compact, checked copy: written under another name, pages and chain verified, synced, renamed, readable
/// by this user only. Then keeps the newest of each of the last 7 days and of each of the last 4 weeks. Does not hold
/// up the writer; `database` may be a reader.
Result<BackupReport> makeBackup(Database& database, const QString& folder, const EventChain& chain,
                                const QDateTime& utc);

/// Opens a backup and proves pages, key and chain. The row it ends with.
Result<ChainHead> verifyBackup(const QString& file, const EventChain& chain);

/// File names without folder, newest first.
QStringList backupsIn(const QString& folder);
/// Which of these names the rotation gives up.
QStringList outdatedBackups(const QStringList& names);
QDateTime backupTime(const QString& name); ///< invalid for a foreign name

} // namespace elite
