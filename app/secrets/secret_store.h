// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/keychain_backend.h"
#include "app/secrets/secret_move.h"
#include "app/secrets/vault_backend.h"

#include <map>

namespace elite {

/// Where keys are kept between runs. Undecided until the first save; then never changed without the user.
enum class SecretPlace { Undecided, Keychain, Vault };

struct SecretStoreSetup
{
    QString profile; ///< keychainProfile(ELITE_HOME)
    QString vaultFile;
    QString recordedPlace; ///< what recordPlace got last: "", "vault" or "keychain:<backend>"
    std::function<Done(const QString&)> recordPlace;
    KeychainProbe probe = probeKeychain;
    VaultCost vaultCost = VaultCost::forThisMachine();
};

/// The one door to every key of the program. Everything read or written is learned by the scrubber first.
/// Without a keychain the user chooses between a vault file and keeping keys for this run only; nothing is ever written
/// in the clear. Main thread; each call answers later, on it, while `context` lives.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    explicit SecretStore(SecretStoreSetup setup, QObject* parent = nullptr);

    static constexpr qsizetype kLargest = 2000; ///< bytes; Windows takes 2,560

    /// Asks the keychain again; stateChanged() follows.
    void refresh();
    const KeychainReport& keychain() const { return m_keychain.lastReport(); }
    bool keychainIsKnown() const { return m_asked; }
    SecretPlace place() const;
    QString recordedPlace() const { return m_recorded; }
    bool vaultExists() const { return m_vault.exists(); }
    bool vaultIsOpen() const { return m_vault.isOpen(); }
    bool isForThisRunOnly() const { return m_thisRunOnly; }
    /// Whether a save made now would outlast the program.
    bool savesLast() const { return !m_thisRunOnly; }

    using Taken = SecretBackend::Taken;
    using Finished = SecretBackend::Finished;
    /// NotFound only when the place is open and positively has no such item; see ErrorCode for the rest: Locked,
    /// Unavailable, Timeout, OtherBackend, Denied.
    void read(const QString& name, QObject* context, Taken done);
    void write(const QString& name, const Secret& value, QObject* context, Finished done);
    void remove(const QString& name, QObject* context, Finished done);

    void createVault(Secret passphrase, QObject* context, Finished done);
    void openVault(Secret passphrase, QObject* context, Finished done);
    void closeVault();
    void changeVaultPassphrase(Secret old, Secret next, QObject* context, Finished done);

    /// See SecretMove for what is promised. While keys move, writing and removing answer Unavailable.
    using Moved = std::function<void(Result<MoveOutcome>)>;
    /// `passphrase` opens the vault or, where there is none, makes it. `names`: everything the keychain may hold of
    /// ours, as it cannot be asked for a list.
    void moveToVault(Secret passphrase, const QStringList& names, QObject* context, Moved done);
    /// The vault has to be open and the keychain too. The vault's file is deleted at the end.
    void moveToKeychain(QObject* context, Moved done);
    /// From now on saves stay in memory; what lies in the keychain or vault can still be read.
    void keepForThisRunOnly();
    /// The user said so: the next save goes to this session's keychain and is recorded, whatever was recorded before.
    Done useThisKeychain();

Q_SIGNALS:
    void stateChanged();
    /// A row for the audit log: what was done, to what. No secrets.
    void audited(const QString& action, const QString& subject);

private:
    SecretBackend& backend()
    {
        return place() == SecretPlace::Vault ? static_cast<SecretBackend&>(m_vault) : m_keychain;
    }
    Done record(const QString& place);
    void move(SecretBackend& from, SecretBackend& to, const QStringList& names, const QString& place, Moved done);
    Moved finishedMove(QObject* context, Moved done);
    void expectRecorded();

    SecretStoreSetup m_setup;
    QString m_recorded;
    KeychainBackend m_keychain;
    VaultBackend m_vault;
    std::map<QString, Secret> m_memory; ///< of "this run only"
    bool m_thisRunOnly = false;
    bool m_asked = false;
    bool m_moving = false;
};

} // namespace elite
