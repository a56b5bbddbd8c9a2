// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/app_paths.h"
#include "app/secrets/secret.h"

#include <functional>

namespace elite {

/// Which master key the ledger of a data folder belongs to, asked before a new one may be made. A folder whose ledger
/// is gone but whose backups are there still belongs to their key.
struct LedgerSeal
{
    bool sealed = false; ///< some key sealed it already
    /// Also true for a file too damaged to say: the ledger's own repair decides then.
    std::function<bool(const Secret&)> fits = [](const Secret&) { return true; };

    /// Reads the first pages of the ledger, or of the newest backup.
    static LedgerSeal of(const AppPaths& paths);
};

} // namespace elite
