// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/check.h"

namespace elite {

/// What reading a database says, without changing it; the program may have it open meanwhile.
struct DatabaseFacts
{
    QString role; ///< "ledger", "market", "settings"
    QString path;
    bool exists = false;
    qint64 bytes = 0; ///< with its -wal
    QString openError; ///< empty = it opened
    QString complaint; ///< of the header, the write-ahead log or SQLite's own check; empty = none
    // Of the ledger only.
    qint64 rows = -1; ///< -1 = not counted
    qint64 firstUs = 0; ///< microseconds since 1970 of the first and the last row
    qint64 lastUs = 0;
    qint64 auditRows = -1;
    int backups = 0;
};

DatabaseFacts gatherDatabase(const QString& role, const QString& path, const QString& backupFolder = {});
Checks checkDatabase(const DatabaseFacts& facts, qint64 nowUs);

/// "12.3 MB, 4,211 records since 2026-03-01": for the settings page and the doctor.
QString databaseSummary(const DatabaseFacts& facts);

} // namespace elite
