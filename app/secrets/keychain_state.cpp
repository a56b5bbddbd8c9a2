// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychain_state.h"

#include <QCryptographicHash>
#include <QDir>

namespace elite {

QString keychainItemKey(const QString& profile, const QString& name)
{
    const QString home = profile.isEmpty() ? QString() : profile + QLatin1Char('/');
    return QLatin1String(kKeychainService) + QLatin1Char('/') + home + name;
}

QString keychainProfile(const QString& eliteHome)
{
    if (eliteHome.isEmpty()) {
        return {};
    }
    const QByteArray path = QDir(eliteHome).absolutePath().toUtf8();
    return QStringLiteral("home-")
        + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).first(6).toHex());
}

Error keychainError(const KeychainReport& report)
{
    switch (report.condition) {
    case KeychainCondition::Locked:
        return {ErrorCode::Locked, QStringLiteral("the keychain is locked")};
    case KeychainCondition::Unresponsive:
        return {ErrorCode::Timeout, QStringLiteral("the keychain does not answer: ") + report.detail};
    case KeychainCondition::NoCollection:
        return {ErrorCode::Unavailable, QStringLiteral("the keychain has no default keyring yet")};
    case KeychainCondition::NoService:
        return {ErrorCode::Unavailable, QStringLiteral("no keychain service on the session bus")};
    case KeychainCondition::NoBus:
        return {ErrorCode::Unavailable, QStringLiteral("no session bus, so no keychain")};
    case KeychainCondition::NoLibrary:
        return {ErrorCode::Unavailable, QStringLiteral("libsecret is not installed")};
    case KeychainCondition::NoGlibLoop:
        return {ErrorCode::Unavailable, QStringLiteral("Qt runs without GLib, the keychain would never answer")};
    case KeychainCondition::Unlocked:
        break;
    }
    return {ErrorCode::Unavailable, report.detail};
}

#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
KeychainReport probeKeychain(const QString&)
{
    // Both stores belong to the signed-in session and say for themselves when a person has to confirm.
    KeychainReport report;
    report.condition = KeychainCondition::Unlocked;
#if defined(Q_OS_WIN)
    report.backend = QStringLiteral("windows");
#else
    report.backend = QStringLiteral("macos");
#endif
    return report;
}

void forgetKeychainConnection() { }
#endif

} // namespace elite
