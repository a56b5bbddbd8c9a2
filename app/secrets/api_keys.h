// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/key_format.h"
#include "app/secrets/secret_store.h"

#include <QDateTime>
#include <QObject>

#include <optional>
#include <vector>

namespace elite {

/// What is known about a key without reading it. Kept in the settings file: nothing in it is secret.
struct ApiKeyInfo
{
    QString id; ///< stable while the key is renamed or replaced
    KeyProvider provider = KeyProvider::OpenAi;
    QString label;
    QDateTime added; ///< UTC, of the value in use: replacing makes it young again
    QString item; ///< name in the SecretStore
    QString shown; ///< "sk-proj...abcd" once it was read in this run; never stored
    bool isAttested = false; ///< of an exchange: the user's word, for the value in use, that it cannot withdraw
};

/// Days after which a key should be replaced.
inline constexpr int kKeyReminderDays = 90;
int ageInDays(const ApiKeyInfo& key, const QDateTime& now);

/// The keys of the user: their list here, their values in the SecretStore. Main thread.
class ApiKeys : public QObject
{
    Q_OBJECT
public:
    struct Records
    { ///< where the list is kept between runs
        std::function<QByteArray()> read;
        std::function<Done(const QByteArray&)> write;
        std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    };
    using Finished = SecretStore::Finished;
    using Parts = std::function<void(Result<std::vector<Secret>>)>;

    ApiKeys(SecretStore& store, Records records, QObject* parent = nullptr);

    const std::vector<ApiKeyInfo>& keys() const { return m_keys; }
    const ApiKeyInfo* find(const QString& id) const;
    /// Reads each key once to show its ends; those that cannot be read stay without.
    void readMasks();

    /// `parts` as keyParts() says, each accepted by checkKeyPart().
    void add(KeyProvider provider, const QString& label, std::vector<Secret> parts, QObject* context, Finished done);
    Done rename(const QString& id, const QString& label);
    /// The user's word that the value in use cannot withdraw; a row of the audit log. A replaced value needs a new one.
    Done attest(const QString& id);
    /// The new value is stored and read back under a name of its own before the list points to it and the old one goes:
    /// who asks in between gets one or the other.
    void replace(const QString& id, std::vector<Secret> parts, QObject* context, Finished done);
    /// From the store first, then from the list: a key that could not be deleted stays visible.
    void remove(const QString& id, QObject* context, Finished done);
    /// For one request; drop it after.
    void use(const QString& id, QObject* context, Parts done);

    /// The coach's key given by environment: used for this run, kept nowhere.
    void setEnvironmentKey(Secret key, const QString& source);
    bool hasEnvironmentKey() const { return !m_environment.isEmpty(); }
    QString environmentSource() const { return m_environmentSource; }
    QString environmentMask() const { return masked(m_environment); }
    const Secret& environmentKey() const { return m_environment; }
    /// The user was not asked yet (or said "not now" in an earlier run) and no stored key is the same.
    bool offersToKeepEnvironmentKey() const;
    void declineEnvironmentOffer();
    void keepEnvironmentKey(const QString& label, QObject* context, Finished done);

Q_SIGNALS:
    void changed();
    /// A row for the audit log: what was done, to which key. No secrets.
    void audited(const QString& action, const QString& subject);

private:
    ApiKeyInfo* findMutable(const QString& id);
    Done save(std::vector<ApiKeyInfo> keys);
    void noteValue(const QString& id, const Secret& firstPart);

    SecretStore& m_store;
    Records m_records;
    std::vector<ApiKeyInfo> m_keys;
    Secret m_environment;
    QString m_environmentSource;
    bool m_declined = false;
    bool m_environmentIsStored = false;
};

} // namespace elite
