// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/detached_calls.h"
#include "app/secrets/secret_backend.h"
#include "app/secrets/vault_file.h"

#include <QStringList>

#include <deque>

namespace elite {

/// Secrets in a file that a passphrase opens. Deriving the key and writing run on threads of their own.
class VaultBackend final : public SecretBackend
{
    Q_OBJECT
public:
    VaultBackend(QString path, VaultCost cost, QObject* parent = nullptr);

    bool exists() const;
    bool isOpen() const { return m_key != nullptr; }
    /// AlreadyExists: never over an existing file. InvalidInput: passphrase too short.
    void create(Secret passphrase, Finished done);
    /// WrongPassphrase, Corrupt, NewerFormat as the file says.
    void open(Secret passphrase, Finished done);
    void close();
    /// Seals everything under a new passphrase, with a new salt and today's costs. WrongPassphrase: `old` is not the
    /// one of the file; InvalidInput: `next` is too short; nothing was changed then.
    void changePassphrase(Secret old, Secret next, Finished done);
    QStringList names() const;
    /// Deletes the file for good: its keys were moved elsewhere.
    Done discard();

    void read(const QString& name, Taken done) override;
    void write(const QString& name, const Secret& value, Finished done) override;
    void remove(const QString& name, Finished done) override;

    struct Opened
    {
        Done outcome;
        std::shared_ptr<Secret> key;
        QByteArray header;
        VaultItems items;
    };

private:
    void take(Opened opened, const Finished& done);
    void enqueue(std::function<void()> operation);
    void change(std::function<void(VaultItems&)> edit, Finished done);
    void startNext();
    VaultItems copyOfItems() const;

    QString m_path;
    VaultCost m_cost;
    std::shared_ptr<Secret> m_key; ///< shared with the thread that writes
    QByteArray m_header;
    VaultItems m_items;
    std::deque<std::function<void()>> m_waiting; ///< one write at a time, in order
    bool m_writing = false;
    DetachedCalls m_calls{this};
};

} // namespace elite
