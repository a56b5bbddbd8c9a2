// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/ledger_check.h"

#include <QStringList>

namespace elite {

struct Verification
{
    ChainReport chain;
    int version = 0; ///< of the file's format
    QString walComplaint; ///< the write-ahead log had bad frames; normal after a power cut
    bool committedFramesLost = false; ///< frames that had been synced are among them
    QStringList wrongTables; ///< projections that differ from what the log gives

    bool sound() const { return chain.sound() && wrongTables.isEmpty() && !committedFramesLost; }
    QJsonObject toJson() const;
};

/// Does `master` belong to this file? True for a file without rows and key check. Corrupt when only the check is
/// damaged.
Result<bool> keyFits(Database& database, const EventChain& chain);

/// Key, pages, whole chain, anchor, projections: reads only. Damage is in the report; an error means that nothing could
/// be said (WrongKey, NewerFormat, the disk).
Result<Verification> verifyDatabase(Database& database, const EventChain& chain, const std::optional<Anchor>& anchor);
/// The same for a file, also while the window has it open.
Result<Verification> verifyLedger(const QString& file, const Secret& master, const std::optional<Anchor>& anchor);

} // namespace elite
