// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/app_paths.h"
#include "app/storage/ledger.h"

#include <QFutureWatcher>
#include <QObject>

namespace elite {

class SecretServices;

RecoveryPlaces ledgerPlaces(const AppPaths& paths);

/// What keeps the ledger closed until the user does something.
enum class KeyNeed {
    None,
    Place, ///< there is no keychain: say where records go
    Unlock, ///< the keychain that may hold its key is locked
    OpenVault, ///< its key lies in the vault, which only the passphrase opens
    UnlockOrRun, ///< the same, but nothing was ever kept: records for this run only would hide none
};

enum class LedgerState {
    Closed,
    WaitingForKey, ///< see MasterKey::state(): locked, lost (recovery code), wrong
    Opening,
    Open,
    Failed, ///< see failure(): AlreadyOpen, NetworkFolder, NewerFormat, Full...
};

/// Opens the ledger once its key is there, on a thread of its own, and keeps it. Makes a backup a day. Main thread.
class LedgerService : public QObject
{
    Q_OBJECT
public:
    LedgerService(AppPaths paths, SecretServices& secrets, QObject* parent = nullptr);
    ~LedgerService() override;

    /// Asks for the key; stateChanged() follows. From the event loop, as it touches the keychain.
    void open();
    void close();

    LedgerState state() const { return m_state; }
    const Error& failure() const { return m_failure; }
    /// Null unless Open.
    Ledger* ledger() { return m_ledger.get(); }
    /// The key lasts for this run only, so this ledger does too; it lies in the folder for temporary files.
    bool isForThisRunOnly() const { return m_thisRunOnly; }
    /// Writing fails (disk full...): new orders have to wait.
    bool isWriting() const { return m_writing; }
    /// Nothing of this user is kept anywhere yet, and there is no keychain that could keep its key: the user has to say
    /// where records go, SecretStore::keepForThisRunOnly() or a vault. Until then the ledger stays closed.
    bool waitsForAPlace() const { return keyNeed() == KeyNeed::Place; }
    KeyNeed keyNeed() const;

    /// Writes an audit row; one that comes before the ledger is open is written when it opens in this run.
    void audit(const QString& action, const QString& subject, const QString& detail = {});

Q_SIGNALS:
    void stateChanged();
    /// Error: facts are not kept any more. Good: they are again.
    void healthChanged(const elite::Done& health);
    void backupFinished(const elite::Result<elite::BackupReport>& report);

private:
    using Opened = Result<std::unique_ptr<Ledger>>;

    void onKeyChanged();
    void openWith(std::optional<Anchor> anchor, bool anchored);
    void onOpened();
    void write(std::vector<NewEvent> auditRows);
    void backUpWhenDue();
    void settle(LedgerState state, const Error& failure = {});

    AppPaths m_paths;
    SecretServices& m_secrets;
    LedgerState m_state = LedgerState::Closed;
    Error m_failure;
    bool m_thisRunOnly = false;
    bool m_writing = true;
    std::vector<NewEvent> m_early; ///< audit rows that wait for the ledger to open
    QFutureWatcher<std::shared_ptr<Opened>> m_opening;
    QFutureWatcher<Result<BackupReport>> m_backup;
    std::unique_ptr<Ledger> m_ledger;
};

} // namespace elite
