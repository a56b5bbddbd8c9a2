// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/recovery.h"

#include <QDateTime>

namespace elite {

/// Age and size of the ledger, for the diagnosis page and the command line. Reads without a key, proves nothing.
struct LedgerInfo
{
    QString file;
    int version = 0;
    qint64 rows = 0;
    qint64 auditRows = 0;
    qint64 sessions = 0;
    qint64 firstUs = 0; ///< wall time of the first and last row, 0 when empty
    qint64 lastUs = 0;
    qint64 bytes = 0; ///< with its write-ahead log
    QStringList backups; ///< newest first
    qint64 backupBytes = 0;

    QString toText() const;
    QJsonObject toJson() const;
};

/// NotFound when there is no ledger.
Result<LedgerInfo> ledgerInfo(const RecoveryPlaces& places);

} // namespace elite
