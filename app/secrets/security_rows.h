// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/event.h"
#include "models/base/result.h"
#include "models/secrets/code_throttle.h"

#include <QByteArray>

#include <set>
#include <variant>

// Rows "security.*" in the ledger: what makes codes good once and guessing slow, also after a restart.

namespace elite {

class Database;

struct TwoFactorTurned
{
    bool isOn = false;
    QByteArray id; // Names the secret in the keychain; another one starts anew.
};
struct CodeAccepted
{
    std::int64_t step = 0; // This one and earlier ones are used up.
};
struct RecoveryUsed
{
    int index = 0;
};
struct TryFailed
{
    TryMoment at;
};
struct TryPassed
{
};
struct LockTurned
{
    bool isOn = false; // A passphrase is asked for.
    int idleMinutes = 0; // 0: never by itself.
};
using SecurityRow = std::variant<TwoFactorTurned, CodeAccepted, RecoveryUsed, TryFailed, TryPassed, LockTurned>;

NewEvent securityEvent(const SecurityRow& row);
bool isSecurityRow(QByteArrayView kind);
Result<SecurityRow> readSecurityRow(QByteArrayView kind, QByteArrayView payload);

/// The fold.
struct SecurityState
{
    bool hasTwoFactor = false;
    QByteArray twoFactorId;
    std::int64_t lastStep = 0;
    std::set<int> usedRecovery;
    CodeThrottle throttle;
    bool isLockOn = false;
    int idleMinutes = 0;
    QString corruptRow; // Then nothing is taken for granted: see SecurityService.

    void apply(const SecurityRow& row);
    static Result<SecurityState> read(Database& database);
};

} // namespace elite
