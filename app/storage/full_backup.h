// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/app_paths.h"
#include "app/storage/event_chain.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace elite {

/// Everything that a person made here in one file: records, settings, charts, sealed pictures, tapes of runs. A plain
/// tar with a list of fingerprints in front. Never in it: keys, the vault, logs, market data that can be fetched again.

/// Share done, 0 to 1; false stops the work, which leaves nothing behind.
using BackupProgress = std::function<bool(double share)>;

struct FullBackupFacts
{
    QDateTime madeAt; // UTC
    QString version; // Of the program that made it.
    qint64 ledgerRows = 0; // 0: it holds no ledger.
    int files = 0;
    qint64 bytes = 0;
    bool isChainProved = false; // The key of the ledger was at hand, and every row fits.
};

/// `chain` is that of the open ledger, whose copy is proved before it goes in; without a ledger the rest is backed up.
/// Cancelled, Full, Storage, Corrupt; an older file at this place stays then. On a pool thread.
Result<FullBackupFacts> makeFullBackup(const AppPaths& paths, const EventChain* chain, const QString& file,
                                       const BackupProgress& progress);

/// Reads all of it: every fingerprint, the pages of the databases, and the ledger's chain where the key is known.
Result<FullBackupFacts> verifyFullBackup(const QString& file, const EventChain* chain, const QString& scratchFolder,
                                         const BackupProgress& progress);

/// Proves the file as above and lays its contents ready; nothing that is in use is touched. The next start puts them
/// in place.
Result<FullBackupFacts> stageRestore(const AppPaths& paths, const EventChain* chain, const QString& file,
                                     const BackupProgress& progress);
bool isRestoreStaged(const AppPaths& paths);
Done dropStagedRestore(const AppPaths& paths);

struct RestoreReport
{
    QString keptIn; // The folder with what was there before.
    int files = 0;
};
/// At the start, before any of the files is opened. Nothing when no restore waits. Killed at any moment, the next call
/// goes on.
Result<std::optional<RestoreReport>> applyStagedRestore(const AppPaths& paths);

} // namespace elite
