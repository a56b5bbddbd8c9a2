// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/app_paths.h"
#include "app/secrets/api_keys.h"
#include "app/secrets/keychain_anchor_store.h"
#include "app/secrets/keychain_prompt.h"
#include "app/secrets/master_key.h"
#include "app/secrets/secret_store.h"

namespace elite {

class Settings;

inline constexpr auto kGateProfileItem = "gate-profile"; ///< ties qualification runs to this profile
inline constexpr auto kTwoFactorItem = "two-factor";
inline constexpr auto kLockItem = "app-lock";

/// Everything about keys that one program needs, wired to its settings and folders. Main thread, after the application
/// object. Nothing touches the keychain before the first call from the event loop.
class SecretServices
{
public:
    /// Takes the coach's key out of `settings` when the environment gave one.
    SecretServices(const AppPaths& paths, Settings& settings, KeychainProbe probe = probeKeychain,
                   VaultCost vaultCost = VaultCost::forThisMachine());
    SecretServices(const SecretServices&) = delete;
    SecretServices& operator=(const SecretServices&) = delete;

    /// Whether the user has shown that the recovery code of this master key is on paper.
    bool recoveryCodeConfirmed() const;
    Done confirmRecoveryCode();
    /// Everything of ours that a keychain may hold, for moving it: the keychain itself cannot be asked.
    QStringList itemNames() const;

    SecretStore store;
    ApiKeys keys;
    MasterKey masterKey;
    KeychainAnchorStore anchors;
    KeychainPrompt prompt;

private:
    Settings& m_settings;
};

/// What main() ends with, after everything was closed. While a keychain job still runs, the library would crash in its
/// own clean-up, so that is left out then.
[[nodiscard]] int endProgram(int code);

} // namespace elite
