// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/exchange_keys.h"

#include "app/secrets/scrubber.h"
#include "app/storage/crypto.h"

#include <QPointer>
#include <QUuid>

namespace elite {

namespace {

/// Sends one call and goes away.
class KeyQuestion : public QObject
{
public:
    KeyQuestion(const LiveDialect& dialect, const QUrl& origin, HostPolicy hosts, Credentials credentials,
                QObject* parent)
        : QObject(parent)
        , m_dialect(dialect)
        , m_credentials(std::move(credentials))
        , m_client(origin, dialect.rules, hosts, this)
    {
    }

    void ask(QObject* context, ExchangeKeys::Verdict done)
    {
        const ApiCall call = m_dialect.rights ? *m_dialect.rights : m_dialect.balances;
        m_client.send(
            1, [this, call](Timestamp now) { return sign(call, now); }, this,
            [this, context = QPointer<QObject>(context), done = std::move(done)](const Result<PrivateAnswer>& answer) {
                if (context) {
                    done(judge(answer));
                }
                deleteLater();
            });
    }

private:
    Result<SignedRequest> sign(const ApiCall& call, Timestamp now)
    {
        constexpr qsizetype kNonceBytes = 16;
        QByteArray nonce = QByteArray::number(qint64(toMicros(now)));
        if (m_dialect.nonce == NonceKind::Uuid) {
            nonce = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        } else if (m_dialect.nonce == NonceKind::RandomHex) {
            nonce = randomBytes(kNonceBytes).toHex();
        }
        return m_dialect.sign(call, m_credentials, {toMicros(now) / 1'000, nonce});
    }

    ExchangeKeyVerdict judge(const Result<PrivateAnswer>& answer) const
    {
        if (!answer) {
            return judgeRights(answer.error());
        }
        if (const Done verdict = verdictOf(m_dialect, *answer); !verdict) {
            return judgeRights(verdict.error());
        }
        return judgeRights(m_dialect.readRights ? m_dialect.readRights(answer->body) : Result<KeyRights>(KeyRights()));
    }

    const LiveDialect& m_dialect;
    Credentials m_credentials;
    PrivateClient m_client;
};

} // namespace

ExchangeKeyVerdict judgeRights(const Result<KeyRights>& rights)
{
    ExchangeKeyVerdict out;
    out.at = QDateTime::currentDateTimeUtc();
    if (!rights) {
        const bool isAnswer = rights.error().code == ErrorCode::Auth || rights.error().code == ErrorCode::Denied
            || rights.error().code == ErrorCode::InvalidInput;
        out.state = isAnswer ? ExchangeKeyState::Rejected : ExchangeKeyState::NotChecked;
        out.words = rights.error().detail;
        return out;
    }
    out.missing = rights->missing;
    out.state = rights->mayWithdraw.value_or(false)         ? ExchangeKeyState::CanWithdraw
        : !rights->missing.empty()                          ? ExchangeKeyState::LacksRights
        : rights->mayTrade.has_value() && *rights->mayTrade ? ExchangeKeyState::MayTrade
                                                            : ExchangeKeyState::CannotTell;
    return out;
}

ExchangeKeys::ExchangeKeys(ApiKeys& keys, QObject* parent)
    : ExchangeKeys(
        keys, HostPolicy::known(), [](const LiveDialect& dialect) { return dialect.origin; }, parent)
{
}

ExchangeKeys::ExchangeKeys(ApiKeys& keys, HostPolicy hosts, Origin origin, QObject* parent)
    : QObject(parent)
    , m_keys(keys)
    , m_hosts(hosts)
    , m_origin(std::move(origin))
{
}

Credentials ExchangeKeys::credentialsOf(std::vector<Secret> parts)
{
    Credentials out;
    std::array<Secret*, 3> places{&out.key, &out.secret, &out.passphrase};
    for (std::size_t i = 0; i < parts.size() && i < places.size(); ++i) {
        learnSecret(parts[i]);
        *places.at(i) = std::move(parts[i]);
    }
    return out;
}

void ExchangeKeys::tryKey(KeyProvider provider, std::vector<Secret> parts, QObject* context, Verdict done)
{
    const LiveDialect* dialect = liveDialectOf(VenueId::of(providerName(provider).toStdString()));
    if (dialect == nullptr) {
        ExchangeKeyVerdict verdict;
        verdict.state = ExchangeKeyState::NotLive;
        done(verdict);
        return;
    }
    auto* question = new KeyQuestion(*dialect, m_origin(*dialect), m_hosts, credentialsOf(std::move(parts)), this);
    question->ask(context, std::move(done));
}

void ExchangeKeys::check(const QString& keyId, QObject* context, Verdict done)
{
    const ApiKeyInfo* key = m_keys.find(keyId);
    if (key == nullptr || !isExchange(key->provider)) {
        return;
    }
    m_keys.use(keyId, this,
               [this, keyId, provider = key->provider, context = QPointer<QObject>(context),
                done = std::move(done)](Result<std::vector<Secret>> parts) {
                   const auto finish = [this, keyId, context, done](const ExchangeKeyVerdict& verdict) {
                       if (context) {
                           done(verdict);
                       }
                       keep(keyId, verdict);
                   };
                   if (parts) {
                       tryKey(provider, std::move(*parts), this, finish);
                   } else {
                       finish(judgeRights(parts.error()));
                   }
               });
}

void ExchangeKeys::keep(const QString& keyId, const ExchangeKeyVerdict& verdict)
{
    m_verdicts[keyId] = verdict;
    Q_EMIT changed();
}

const ExchangeKeyVerdict* ExchangeKeys::verdict(const QString& keyId) const
{
    const auto at = m_verdicts.find(keyId);
    return at == m_verdicts.end() ? nullptr : &at->second;
}

} // namespace elite
