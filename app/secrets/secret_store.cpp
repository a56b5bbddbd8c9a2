// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secret_store.h"

#include "app/secrets/master_key.h"
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

Error movingError()
{
    return {ErrorCode::Unavailable, QStringLiteral("keys are being moved to another place")};
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
    Done recorded = m_setup.recordPlace ? m_setup.recordPlace(place) : Done();
    if (recorded) {
        m_recorded = place;
        expectRecorded();
        qCInfo(lcSecrets).noquote() << "keys are kept in" << place;
        Q_EMIT audited(QStringLiteral("keys.place"), place);
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
    if (m_moving) {
        later(movingError());
        return;
    }
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
    if (m_moving) {
        QTimer::singleShot(0, this, [answer] { answer(movingError()); });
        return;
    }
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
        if (result) {
            Q_EMIT audited(QStringLiteral("vault.created"), kVaultPlace);
        }
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

void SecretStore::changeVaultPassphrase(Secret old, Secret next, QObject* context, Finished done)
{
    learnSecret(old);
    learnSecret(next);
    m_vault.changePassphrase(std::move(old), std::move(next),
                             [this, answer = guarded<Done>(context, std::move(done))](const Done& changed) {
                                 if (changed) {
                                     Q_EMIT audited(QStringLiteral("vault.passphrase-changed"), kVaultPlace);
                                 }
                                 answer(changed);
                             });
}

SecretStore::Moved SecretStore::finishedMove(QObject* context, Moved done)
{
    return [this, answer = guarded<Result<MoveOutcome>>(context, std::move(done))](Result<MoveOutcome> outcome) {
        m_moving = false;
        if (outcome) {
            Q_EMIT audited(QStringLiteral("keys.moved"), m_recorded);
        }
        Q_EMIT stateChanged();
        answer(std::move(outcome));
    };
}

void SecretStore::move(SecretBackend& from, SecretBackend& to, const QStringList& names, const QString& target,
                       Moved done)
{
    moveSecrets({from,
                 to,
                 names,
                 {QString::fromLatin1(kMasterKeyItem)},
                 [this, target] { return record(target); },
                 std::move(done)});
}

void SecretStore::moveToVault(Secret passphrase, const QStringList& names, QObject* context, Moved done)
{
    learnSecret(passphrase);
    if (m_moving || m_thisRunOnly || place() != SecretPlace::Keychain) {
        QTimer::singleShot(0, this, [answer = guarded<Result<MoveOutcome>>(context, std::move(done))] {
            answer(Error{ErrorCode::Unavailable, QStringLiteral("no keys are kept in the keychain")});
        });
        return;
    }
    const auto finished = finishedMove(context, std::move(done));
    m_moving = true;
    const bool fresh = !m_vault.exists();
    const auto withVault = [this, names, fresh, finished](const Done& ready) {
        if (!ready) {
            finished(ready.error());
            return;
        }
        move(m_keychain, m_vault, names, kVaultPlace, [this, fresh, finished](Result<MoveOutcome> outcome) {
            if (!outcome && fresh) { // a vault that lies there would be taken for the chosen place
                (void)m_vault.discard();
            }
            finished(std::move(outcome));
        });
    };
    if (fresh) {
        m_vault.create(std::move(passphrase), withVault);
    } else {
        m_vault.open(std::move(passphrase), withVault);
    }
}

void SecretStore::moveToKeychain(QObject* context, Moved done)
{
    if (m_moving || m_thisRunOnly || place() != SecretPlace::Vault || !m_vault.isOpen()) {
        QTimer::singleShot(0, this, [answer = guarded<Result<MoveOutcome>>(context, std::move(done))] {
            answer(Error{ErrorCode::Locked, QStringLiteral("the vault is not open")});
        });
        return;
    }
    const auto finished = finishedMove(context, std::move(done));
    m_moving = true;
    m_keychain.refresh([this, finished] {
        m_asked = true;
        if (m_keychain.lastReport().condition != KeychainCondition::Unlocked) {
            finished(keychainError(m_keychain.lastReport()));
            return;
        }
        move(m_vault, m_keychain, m_vault.names(), kKeychainPrefix + m_keychain.lastReport().backend,
             [this, finished](Result<MoveOutcome> outcome) {
                 if (outcome) {
                     outcome->leftBehind = m_vault.discard() ? 0 : outcome->leftBehind;
                 }
                 finished(std::move(outcome));
             });
    });
}

void SecretStore::keepForThisRunOnly()
{
    m_thisRunOnly = true;
    Q_EMIT audited(QStringLiteral("keys.place"), QStringLiteral("this run only"));
    Q_EMIT stateChanged();
}

Done SecretStore::useThisKeychain()
{
    if (keychain().backend.isEmpty()) {
        return Error{ErrorCode::Unavailable, QStringLiteral("this session has no keychain")};
    }
    m_thisRunOnly = false;
    Done recorded = record(kKeychainPrefix + keychain().backend);
    Q_EMIT stateChanged();
    return recorded;
}

} // namespace elite
