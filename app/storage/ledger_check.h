// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/anchor.h"
#include "app/storage/database.h"
#include "app/storage/event_chain.h"

#include <QJsonObject>

namespace elite {

enum class Damage {
    None,
    FileBroken, ///< SQLite itself cannot read the file
    Edited, ///< a row says something else than when it was written
    Removed, ///< rows are missing in the middle
    Reordered, ///< rows changed places
    Rewritten, ///< from here on nothing fits: recomputed without the key, or replayed rows
    TailCut, ///< the last rows are missing
    OldCopy, ///< an older copy of the whole file was put back
    ProjectionWrong, ///< the log is sound, a table derived from it is not
};

QString damageName(Damage damage); ///< English, stable: for logs, JSON and tests

/// What a walk over the whole chain found.
struct ChainReport
{
    Damage damage = Damage::None;
    qint64 firstBad = 0; ///< seq of the first bad or missing row
    qint64 lastBad = 0; ///< where the extent is known (Removed, TailCut, OldCopy), else equal to firstBad
    ChainHead good; ///< the last row up to which everything is proved
    qint64 lastSeq = 0; ///< the last row in the file
    QString detail; ///< English sentence for the log

    bool sound() const { return damage == Damage::None; }
    QJsonObject toJson() const;
};

/// The kind of the event that a restore writes. Its payload names the anchor that cannot be met any more, so that a
/// start after a restore does not find the same damage again.
constexpr QByteArrayView kRestoredKind("ledger.restored");
bool supersedes(QByteArrayView restoredPayload, const Anchor& anchor);

/// Walks all rows. An error means that the file could not be read to the end (`Corrupt`, `Storage`).
Result<ChainReport> checkChain(Database& database, const EventChain& chain, const std::optional<Anchor>& anchor);

} // namespace elite
