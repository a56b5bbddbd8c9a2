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

SecretStoreSetup setupOf(const AppPaths& paths, Settings& settings)
{
    SecretStoreSetup setup;
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

SecretServices::SecretServices(const AppPaths& paths, Settings& settings)
    : store(setupOf(paths, settings))
    , keys(store, recordsOf(settings))
    , masterKey(store)
    , anchors(store)
{
    const QString source = settings.secretSource(keys::kCoachKey);
    Secret given = settings.takeSecret(keys::kCoachKey);
    if (!given.isEmpty()) {
        keys.setEnvironmentKey(std::move(given), source);
    }
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
