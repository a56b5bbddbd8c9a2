// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/gate/gate_log.h"
#include "app/storage/ledger.h"

namespace elite {

/// What the ledger holds of the gate, folded. A row that cannot be read locks the gate and is named; trading on paper
/// does not ask for any of this.
struct GateBook
{
    GateRecord record;
    QString corruptRow; // "row 117, gate.beat"
    qint64 rows = 0; // Of the gate.

    /// Reads the whole log. Blocks; for any thread with a database of its own.
    static Result<GateBook> read(Database& database);
};

/// Whether the chain stands, all of it, against what the keychain remembers. Empty: sound.
QString chainDamage(const QString& ledgerFile, const Secret& master, const std::optional<Anchor>& anchor);

} // namespace elite
