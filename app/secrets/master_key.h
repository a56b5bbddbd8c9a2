// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/ledger_seal.h"
#include "app/secrets/secret_store.h"

#include <QByteArray>
#include <QObject>

namespace elite {

/// What a key is called without telling it: 8 bytes made from it one way. The ledger keeps the id of the key that
/// sealed it, so that another key is noticed before anything is written.
QByteArray masterKeyId(const Secret& key);

/// The name under which the store keeps it.
inline constexpr auto kMasterKeyItem = "master-key";

enum class MasterKeyState {
    Unknown, ///< not asked yet
    Ready,
    Waiting, ///< the keychain or the vault is closed, does not answer or is not there: nothing is created
    Lost, ///< the place is open and has no key, but a ledger was sealed with one: the recovery code is needed
    Wrong, ///< there is a key, but the ledger was sealed with another
};

/// Holds the key from which every other key is derived. Creates it once in the life of a data folder, and only when the
/// store says positively "open and not there" and no ledger was sealed with another.
class MasterKey : public QObject
{
    Q_OBJECT
public:
    explicit MasterKey(SecretStore& store, QObject* parent = nullptr);

    /// Asks the store for the key of this ledger; while it is Waiting, again whenever the store changed.
    void open(LedgerSeal ledger);
    MasterKeyState state() const { return m_state; }
    const Error& reason() const { return m_reason; } ///< of Waiting
    const Secret& key() const { return m_key; } ///< 32 bytes when Ready
    QByteArray id() const { return m_key.isEmpty() ? QByteArray() : masterKeyId(m_key); }
    /// Made in this run: the recovery code has to be shown now.
    bool isNew() const { return m_new; }
    /// False: it lasts for this run only.
    bool isKept() const { return m_kept; }

    /// From the printed code. Parse: see masterKeyFromCode(). WrongKey: a whole code, but of another key than the
    /// ledger's; nothing is changed. Saved in the store when that is open, else used for this run.
    void restore(QStringView code, QObject* context, SecretStore::Finished done);

Q_SIGNALS:
    void changed();

private:
    void create();
    void use(Secret key, bool isNew, bool kept);
    void settle(MasterKeyState state, const Error& reason = {});

    SecretStore& m_store;
    Secret m_key;
    LedgerSeal m_ledger;
    MasterKeyState m_state = MasterKeyState::Unknown;
    Error m_reason;
    bool m_asking = false; ///< two askings at once could make two keys
    bool m_new = false;
    bool m_kept = true;
};

} // namespace elite
