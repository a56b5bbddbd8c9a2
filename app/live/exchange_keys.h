// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/live_dialect.h"
#include "app/secrets/api_keys.h"

#include <QDateTime>

#include <map>

namespace elite {

enum class ExchangeKeyState : std::uint8_t {
    NotLive, // No live trading at this venue: the key is kept and used for nothing.
    MayTrade,
    CanWithdraw, // Refused: it could move money away.
    LacksRights,
    CannotTell, // It works, but the venue does not tell what it may do.
    Rejected, // By the venue; `words` are its own.
    NotChecked, // No answer.
};

struct ExchangeKeyVerdict
{
    ExchangeKeyState state = ExchangeKeyState::NotChecked;
    QString words;
    std::vector<QByteArray> missing; // Permissions, in the venue's words.
    QDateTime at;
};

/// Pure: what the rights of a key make of it.
ExchangeKeyVerdict judgeRights(const Result<KeyRights>& rights);

/// Asks venues what the user's keys may do, only when the user adds a key or asks for it. Main thread.
class ExchangeKeys : public QObject
{
    Q_OBJECT
public:
    using Verdict = std::function<void(const ExchangeKeyVerdict&)>;
    using Origin = std::function<QUrl(const LiveDialect&)>;

    ExchangeKeys(ApiKeys& keys, QObject* parent = nullptr);
    /// Another server for tests.
    ExchangeKeys(ApiKeys& keys, HostPolicy hosts, Origin origin, QObject* parent = nullptr);

    /// A key that is not stored yet.
    void tryKey(KeyProvider provider, std::vector<Secret> parts, QObject* context, Verdict done);
    /// One that is; the verdict is kept for this run.
    void check(const QString& keyId, QObject* context, Verdict done);
    const ExchangeKeyVerdict* verdict(const QString& keyId) const;
    /// Of a key that was tried first and is stored now.
    void keep(const QString& keyId, const ExchangeKeyVerdict& verdict);

    static Credentials credentialsOf(std::vector<Secret> parts);

Q_SIGNALS:
    void changed();

private:
    ApiKeys& m_keys;
    HostPolicy m_hosts;
    Origin m_origin;
    std::map<QString, ExchangeKeyVerdict> m_verdicts;
};

} // namespace elite
