// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

#include <functional>

namespace elite {

/// What the keychain of this session is doing, asked before any job is given to it: with a locked keychain the jobs
/// themselves answer "no such key" for keys that exist.
enum class KeychainCondition {
    Unlocked,
    Locked,
    NoCollection, ///< the service runs but this user has no default keyring yet
    NoService, ///< a session bus, but nothing on it that keeps secrets
    NoBus, ///< no session bus at all
    NoLibrary, ///< libsecret is not installed
    NoGlibLoop, ///< Qt runs without GLib here: jobs would never answer
    Unresponsive, ///< no answer within the deadline
};

enum class ItemPresence { Unknown, Absent, Present };

struct KeychainReport
{
    KeychainCondition condition = KeychainCondition::Unresponsive;
    ItemPresence item = ItemPresence::Unknown; ///< Unknown: only reading it can tell (not on this platform)
    QString backend; ///< "libsecret", "kwallet5", "windows", "macos"; recorded at the first save
    QString owner; ///< who answers on the bus: another one after the service was restarted
    QString detail; ///< English, for the log
};

/// The name under which items are filed; see keychainItemKey() too.
inline constexpr auto kKeychainService = "elite-trading-coach";
/// Longest wait for the whole answer.
inline constexpr int kKeychainDeadlineMs = 2000;

/// The app's name is in the key as well, because Windows ignores the service. `profile` is empty for the ordinary one.
QString keychainItemKey(const QString& profile, const QString& name);
/// Keys of another data folder (ELITE_HOME) never meet the ordinary ones: a short word made from its path.
QString keychainProfile(const QString& eliteHome);

using KeychainProbe = std::function<KeychainReport(const QString& itemKey)>;

/// Blocks for at most the deadline (and for as long as a session bus hangs while connecting): never on the ui thread.
KeychainReport probeKeychain(const QString& itemKey);

/// libsecret keeps talking to a restarted service in the words of the old one ("The session does not exist") until the
/// program ends. Called when the owner changed, this makes it start afresh.
void forgetKeychainConnection();

/// The error that a caller gets when the keychain cannot be used in this condition. Not for Unlocked.
Error keychainError(const KeychainReport& report);

} // namespace elite
