// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secret_services.h"

#include "app/settings/setting_keys.h"
#include "app/settings/settings.h"

#include <cstdio>
#include <cstdlib>

namespace elite {

namespace {

const QString kPlaceState = QStringLiteral("secrets.place");
const QString kListState = QStringLiteral("secrets.keys");
const QString kConfirmedState = QStringLiteral("secrets.recoveryConfirmed");

SecretStoreSetup setupOf(const AppPaths& paths, Settings& settings, KeychainProbe probe, VaultCost vaultCost)
{
    SecretStoreSetup setup;
    setup.probe = std::move(probe);
    setup.vaultCost = vaultCost;
    setup.profile = keychainProfile(qEnvironmentVariable("ELITE_HOME"));
    setup.vaultFile = paths.vaultFile();
    setup.recordedPlace = QString::fromUtf8(settings.state(kPlaceState));
    setup.recordPlace = [&settings](const QString& place) { return settings.setState(kPlaceState, place.toUtf8()); };
    return setup;
}

ApiKeys::Records recordsOf(Settings& settings)
{
    return {[&settings] { return settings.state(kListState); },
            [&settings](const QByteArray& list) { return settings.setState(kListState, list); }};
}

} // namespace

SecretServices::SecretServices(const AppPaths& paths, Settings& settings, KeychainProbe probe, VaultCost vaultCost)
    : store(setupOf(paths, settings, std::move(probe), vaultCost))
    , keys(store, recordsOf(settings))
    , masterKey(store)
    , anchors(store)
    , m_settings(settings)
{
    const QString source = settings.secretSource(keys::kCoachKey);
    Secret given = settings.takeSecret(keys::kCoachKey);
    if (!given.isEmpty()) {
        keys.setEnvironmentKey(std::move(given), source);
    }
}

bool SecretServices::recoveryCodeConfirmed() const
{
    return !masterKey.id().isEmpty() && m_settings.state(kConfirmedState) == masterKey.id();
}

Done SecretServices::confirmRecoveryCode()
{
    Done confirmed = m_settings.setState(kConfirmedState, masterKey.id());
    if (confirmed) {
        Q_EMIT store.audited(QStringLiteral("recovery-code.confirmed"),
                             QString::fromLatin1(masterKey.id().first(4).toHex()));
    }
    return confirmed;
}

QStringList SecretServices::itemNames() const
{
    QStringList names{QString::fromLatin1(kMasterKeyItem)};
    names += KeychainAnchorStore::itemNames();
    names
        += {QString::fromLatin1(kGateProfileItem), QString::fromLatin1(kTwoFactorItem), QString::fromLatin1(kLockItem)};
    for (const ApiKeyInfo& key : keys.keys()) {
        names += key.item;
    }
    return names;
}

int endProgram(int code)
{
    if (KeychainBackend::jobsRunning() > 0) {
        std::fflush(nullptr);
        std::_Exit(code);
    }
    return code;
}

} // namespace elite
