// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secret_backend.h"

#include <QStringList>

namespace elite {

/// How moving the keys to another place went, once all of them are there.
struct MoveOutcome
{
    int moved = 0;
    int leftBehind = 0; ///< copies that could not be deleted in the old place
};

/// Moves the named secrets, as far as `from` has them. Each is written to `to`, which reads it back; when all are there
/// `settle` records the new place, and only then the old ones are deleted. On any failure before that both places are
/// put back as they were. AlreadyExists: `to` has another secret of a name in `unique` (the master key of another
/// ledger), which must not be replaced.
struct SecretMove
{
    SecretBackend& from;
    SecretBackend& to;
    QStringList names;
    QStringList unique;
    std::function<Done()> settle;
    std::function<void(Result<MoveOutcome>)> done;
};
void moveSecrets(SecretMove move);

} // namespace elite
