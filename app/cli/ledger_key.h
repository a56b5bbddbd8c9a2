// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/app_context.h"
#include "app/storage/anchor.h"

namespace elite::cli {

/// What a command needs to prove a ledger.
struct LedgerKey
{
    Secret master;
    std::optional<Anchor> anchor;
    bool anchorKnown = false; ///< false: the keychain was not asked, so a cut tail cannot be seen
};

/// The master key from the keychain, or from the recovery code on stdin when `fromCode`. Never makes a new key. Runs an
/// event loop, at most some seconds. The error says what a person has to do.
Result<LedgerKey> ledgerKey(AppContext& context, bool fromCode);

} // namespace elite::cli
