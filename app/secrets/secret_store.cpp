// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secret_store.h"

#include "app/secrets/scrubber.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QTimer>

#include <utility>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcSecrets, "elite.secrets")

const QString kVaultPlace = QStringLiteral("vault");
const QString kKeychainPrefix = QStringLiteral("keychain:");

/// What only has to be out of reach of who edits the ledger. It changes every hundred rows, and the scrubber never
/// forgets what it has learned.
void learn(const QString& name, const Secret& value)
{
    if (!name.startsWith(QLatin1String("ledger-anchor"))) {
        learnSecret(value);
    }
}

/// Calls back only while `context` lives.
template <class Argument> std::function<void(Argument)> guarded(QObject* context, std::function<void(Argument)> done)
{
    return [watched = QPointer<QObject>(context), done = std::move(done)](Argument argument) {
        if (watched) {
            done(std::move(argument));
        }
    };
}

} // namespace

SecretStore::SecretStore(SecretStoreSetup setup, QObject* parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_recorded(m_setup.recordedPlace)
    , m_keychain(m_setup.profile, m_setup.probe)
    , m_vault(m_setup.vaultFile, m_setup.vaultCost)
{
    expectRecorded();
}

void SecretStore::expectRecorded()
{
    m_keychain.setExpectedBackend(m_recorded.startsWith(kKeychainPrefix) ? m_recorded.mid(kKeychainPrefix.size())
                                                                         : QString());
}

SecretPlace SecretStore::place() const
{
    if (m_recorded.startsWith(kKeychainPrefix)) {
        return SecretPlace::Keychain;
    }
    // A vault that lies there was chosen once, also when the record of it was lost.
    return m_recorded == kVaultPlace || m_vault.exists() ? SecretPlace::Vault : SecretPlace::Undecided;
}

Done SecretStore::record(const QString& place)
{
    if (m_recorded == place) {
        return {};
    }
    const Done recorded = m_setup.recordPlace ? m_setup.recordPlace(place) : Done();
    if (recorded) {
        m_recorded = place;
        expectRecorded();
        qCInfo(lcSecrets).noquote() << "keys are kept in" << place;
    }
    return recorded;
}

void SecretStore::refresh()
{
    m_keychain.refresh([this] {
        m_asked = true;
        Q_EMIT stateChanged();
    });
}

void SecretStore::read(const QString& name, QObject* context, Taken done)
{
    const auto answer = guarded<Result<Secret>>(context, std::move(done));
    const auto kept = m_memory.find(name);
    if (kept != m_memory.end()) {
        auto copy = std::make_shared<Secret>(kept->second.duplicate());
        QTimer::singleShot(0, this, [answer, copy] { answer(std::move(*copy)); });
        return;
    }
    if (m_thisRunOnly && place() == SecretPlace::Undecided) { // nothing was ever kept anywhere else
        QTimer::singleShot(0, this, [answer] {
            answer(Error{ErrorCode::NotFound, QStringLiteral("not given in this run")});
        });
        return;
    }
    backend().read(name, [this, name, answer](Result<Secret> result) {
        m_asked = true;
        if (result) {
            learn(name, *result);
        }
        answer(std::move(result));
    });
}

void SecretStore::write(const QString& name, const Secret& value, QObject* context, Finished done)
{
    const auto answer = guarded<Done>(context, std::move(done));
    const auto later
        = [this, answer](const Done& result) { QTimer::singleShot(0, this, [answer, result] { answer(result); }); };
    if (value.isEmpty() || value.size() > kLargest) {
        later(Error{ErrorCode::OutOfRange, QStringLiteral("a secret has 1 to 2,000 bytes")});
        return;
    }
    learn(name, value);
    if (m_thisRunOnly) {
        m_memory.insert_or_assign(name, value.duplicate());
        later({});
        return;
    }
    backend().write(name, value, [this, answer](const Done& written) {
        m_asked = true;
        if (!written || place() == SecretPlace::Vault) {
            answer(written);
            return;
        }
        // Recorded at the first save. When that fails the key is kept all the same: the next start finds it there.
        if (const Done recorded = record(kKeychainPrefix + keychain().backend); !recorded) {
            qCWarning(lcSecrets).noquote() << "the place of the keys was not recorded:" << recorded.error().detail;
        }
        answer(written);
    });
}

void SecretStore::remove(const QString& name, QObject* context, Finished done)
{
    const auto answer = guarded<Done>(context, std::move(done));
    m_memory.erase(name);
    if (m_thisRunOnly && place() == SecretPlace::Undecided) {
        QTimer::singleShot(0, this, [answer] { answer({}); });
        return;
    }
    backend().remove(name, answer);
}

void SecretStore::createVault(Secret passphrase, QObject* context, Finished done)
{
    learnSecret(passphrase);
    m_vault.create(std::move(passphrase), [this, answer = guarded<Done>(context, std::move(done))](const Done& made) {
        const Done result = made ? record(kVaultPlace) : made;
        m_thisRunOnly = m_thisRunOnly && !result;
        Q_EMIT stateChanged();
        answer(result);
    });
}

void SecretStore::openVault(Secret passphrase, QObject* context, Finished done)
{
    learnSecret(passphrase);
    m_vault.open(std::move(passphrase), [this, answer = guarded<Done>(context, std::move(done))](const Done& opened) {
        Q_EMIT stateChanged();
        answer(opened);
    });
}

void SecretStore::closeVault()
{
    m_vault.close();
    Q_EMIT stateChanged();
}

void SecretStore::keepForThisRunOnly()
{
    m_thisRunOnly = true;
    Q_EMIT stateChanged();
}

Done SecretStore::useThisKeychain()
{
    if (keychain().backend.isEmpty()) {
        return Error{ErrorCode::Unavailable, QStringLiteral("this session has no keychain")};
    }
    m_thisRunOnly = false;
    const Done recorded = record(kKeychainPrefix + keychain().backend);
    Q_EMIT stateChanged();
    return recorded;
}

} // namespace elite
