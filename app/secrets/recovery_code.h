// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secret.h"
#include "models/base/result.h"

#include <QStringView>

namespace elite {

/// The master key on paper: 13 groups of four signs and a check sign, then a group of five that checks the whole.
/// Signs are Crockford's base32 (no I, L, O, U); small letters, blanks, dashes, and O for 0, I and L for 1 are
/// understood. A mistyped group is named, because its check sign also depends on its place.
inline constexpr int kRecoveryGroups = 14;

/// "ABCD1-EFGH2-...", 83 signs, itself a secret.
Secret recoveryCode(const Secret& masterKey);
/// Parse: which group is wrong stands in `detail` ("group 3"), or "length", or "checksum".
Result<Secret> masterKeyFromCode(QStringView typed);
/// The first group (1...) that is complete but mistyped, 0 if none: while it is being typed.
int firstWrongGroup(QStringView typed);

} // namespace elite
