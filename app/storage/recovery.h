// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/ledger_check.h"

#include <QStringList>

namespace elite {

/// What was done about a damaged or missing file. The window tells the user from this; live trading stays off.
struct Recovery
{
    ChainReport damage;
    QString movedTo; ///< the damaged database, empty when the file was missing
    QString backup; ///< the backup it was restored from, empty when there was no good one
    qint64 backupSeq = 0; ///< the last row of that backup
    qint64 salvaged = 0; ///< rows behind the backup that the damaged file could still prove
    std::optional<SeqRange> lost; ///< rows known to have existed that are gone

    QJsonObject toJson() const;
};

struct RecoveryPlaces
{
    QString file;
    QString backupFolder;
    QString damagedFolder;
};

/// Builds the replacement beside the file from the newest good backup and what the damaged file still proves, then
/// moves the damaged database aside and puts the replacement in its place. Killed at any moment, finishRecovery() or a
/// new recover() ends in the same state.
Result<Recovery> recover(const RecoveryPlaces& places, const EventChain& chain, const ChainReport& damage,
                         const std::optional<Anchor>& anchor, qint64 wallUs);

/// Completes a replacement that was ready when the program was killed. To be called before the file is looked at.
Done finishRecovery(const RecoveryPlaces& places);

/// Makes the tables and the key check of a new ledger.
Done createLedger(Database& database, const EventChain& chain);

} // namespace elite
