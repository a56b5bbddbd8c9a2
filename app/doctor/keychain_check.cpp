// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/keychain_check.h"

namespace elite {

namespace {

bool keepsInVault(const KeychainFacts& facts)
{
    return facts.recordedPlace == QStringLiteral("vault");
}

Check stateCheck(const KeychainFacts& facts)
{
    const QString name = QStringLiteral("keychain.state");
    const QString orVault
        = QStringLiteral("; or keep keys in a vault file with a passphrase, or for one run only (Settings > Keys)");
    const auto failed = [&](const QString& text, const QString& advice) {
        // Who keeps keys in the vault file does not need the keychain.
        return Check{name, keepsInVault(facts) ? CheckState::Note : CheckState::Failed, text, advice};
    };
    switch (facts.report.condition) {
    case KeychainCondition::Unlocked:
        return {name,
                CheckState::Good,
                QStringLiteral("the keychain (") + facts.report.backend + QStringLiteral(") is open"),
                {}};
    case KeychainCondition::Locked:
        return failed(
            QStringLiteral("the keychain is locked: keys cannot be read, they are not lost"),
            QStringLiteral(
                "unlock it: log in to the desktop, or open your password program (Seahorse, KWalletManager)"));
    case KeychainCondition::NoCollection:
        return failed(QStringLiteral("the keychain service runs but has no default keyring yet"),
                      QStringLiteral("create one named \"Login\" in Seahorse, or log in to the desktop once")
                          + orVault);
    case KeychainCondition::NoService:
        return failed(QStringLiteral("no keychain service on the session bus"),
                      QStringLiteral("install and start one: apt-get install gnome-keyring (or KWallet)") + orVault);
    case KeychainCondition::NoBus:
        return failed(QStringLiteral("no session bus, so no keychain (DBUS_SESSION_BUS_ADDRESS is not set)"),
                      QStringLiteral("start inside a desktop session or with dbus-run-session") + orVault);
    case KeychainCondition::NoLibrary:
        return failed(QStringLiteral("libsecret is not installed, so the keychain cannot be reached"),
                      QStringLiteral("apt-get install libsecret-1-0") + orVault);
    case KeychainCondition::NoGlibLoop:
        return failed(QStringLiteral("Qt runs without GLib, so the keychain would never answer"),
                      QStringLiteral("remove QT_NO_GLIB from the environment") + orVault);
    case KeychainCondition::Unresponsive:
        break;
    }
    return failed(
        QStringLiteral("the keychain does not answer within 2 s"),
        QStringLiteral("restart it (log out and in, or end gnome-keyring-daemon); nothing of yours was changed"));
}

Check placeCheck(const KeychainFacts& facts)
{
    const QString name = QStringLiteral("keychain.place");
    if (facts.recordedPlace.isEmpty()) {
        return {name, CheckState::Good, QStringLiteral("no key was saved yet"), {}};
    }
    if (keepsInVault(facts)) {
        return facts.vaultExists
            ? Check{name, CheckState::Good, QStringLiteral("keys are kept in the vault file"), {}}
            : Check{name, CheckState::Failed, QStringLiteral("keys were kept in the vault file, which is gone"),
                    QStringLiteral("put secrets.vault back into the data folder, or use the recovery code")};
    }
    const QString backend = facts.recordedPlace.section(QLatin1Char(':'), 1);
    if (!facts.report.backend.isEmpty() && facts.report.backend != backend) {
        return {name, CheckState::Failed,
                QStringLiteral("keys were saved in ") + backend + QStringLiteral(", this session has ")
                    + facts.report.backend,
                QStringLiteral("log in to the desktop you saved them in, or save them again here (Settings > Keys)")};
    }
    return {name, CheckState::Good, QStringLiteral("keys are kept in ") + backend, {}};
}

Check coachKeyCheck(const KeychainFacts& facts)
{
    const QString name = QStringLiteral("keychain.coachkey");
    if (facts.keyFromEnvironment) {
        return {name, CheckState::Note, QStringLiteral("the coach's key comes from the environment, for this run only"),
                QStringLiteral("move it into the keychain: Settings > Keys")};
    }
    if (!facts.coachKeyListed) {
        return {name, CheckState::Note, QStringLiteral("no key for the coach; everything else works without one"), {}};
    }
    if (facts.report.condition == KeychainCondition::Unlocked && facts.report.item == ItemPresence::Absent
        && !keepsInVault(facts)) {
        return {name, CheckState::Failed, QStringLiteral("the coach's key is listed but not in the keychain"),
                QStringLiteral("save it again: Settings > Keys")};
    }
    return {name, CheckState::Good, QStringLiteral("a key for the coach is saved"), {}};
}

} // namespace

Checks checkKeychain(const KeychainFacts& facts)
{
    return {stateCheck(facts), placeCheck(facts), coachKeyCheck(facts)};
}

CoachKey storedCoachKey(const KeychainFacts& facts)
{
    if (!facts.coachKeyListed) {
        return CoachKey::Missing;
    }
    if (keepsInVault(facts)) {
        return facts.vaultExists ? CoachKey::Present : CoachKey::Missing; // its passphrase is asked for by the window
    }
    switch (facts.report.condition) {
    case KeychainCondition::Unlocked:
        return facts.report.item == ItemPresence::Absent ? CoachKey::Missing : CoachKey::Present;
    case KeychainCondition::Locked:
    case KeychainCondition::Unresponsive:
        return CoachKey::KeychainLocked;
    default:
        return CoachKey::KeychainMissing;
    }
}

} // namespace elite
