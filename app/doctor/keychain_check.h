// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/check.h"
#include "app/secrets/keychain_state.h"
#include "app/settings/production_rules.h"

namespace elite {

struct KeychainFacts
{
    KeychainReport report; ///< its `item` is the coach's key when `coachKeyListed`
    QString recordedPlace; ///< where keys are kept: "", "vault" or "keychain:<backend>"
    bool vaultExists = false;
    bool coachKeyListed = false;
    bool keyFromEnvironment = false;
};

Checks checkKeychain(const KeychainFacts& facts);

/// What production asks: is there a stored key for the coach?
CoachKey storedCoachKey(const KeychainFacts& facts);

} // namespace elite
