// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secret_services.h"
#include "tests/ui/window/window_fixture.h"

#include <atomic>
#include <functional>

namespace elite {

/// The window with the pages and dialogs of the services that it gets in the real program. The keychain's state is made
/// up; everything behind it is real.
struct ServiceFixture : WindowFixture
{
    std::atomic<KeychainCondition> condition = KeychainCondition::Unlocked;
    std::unique_ptr<SecretServices> secrets;

    void openWithServices(QSize size = QSize(1600, 1000));
    bool tell(KeychainCondition now); ///< and wait until the store knows it
    bool makeVault();
    bool addKey();
};

/// Shows the keys page inside the settings dialog in every state of the keychain and of the vault, then every dialog of
/// keys, the coach, records, reports, charts, tapes and the desk, to `look`.
void walkServices(ServiceFixture& fixture, const std::function<void(QWidget* shown, const QString& what)>& look);

} // namespace elite
