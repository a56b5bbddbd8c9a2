// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/openai_client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kMostListed = 2000;

std::optional<std::vector<ListedModel>> modelsOf(const QByteArray& body)
{
    static const QRegularExpression kId(u"^[A-Za-z0-9][A-Za-z0-9._:/-]{0,99}$"_s);
    const QJsonValue data = QJsonDocument::fromJson(body).object().value(u"data"_s);
    if (!data.isArray()) {
        return std::nullopt;
    }
    std::vector<ListedModel> out;
    for (const auto value : data.toArray()) {
        const QJsonObject row = value.toObject();
        const QString id = row.value(u"id"_s).toString();
        if (kId.match(id).hasMatch() && out.size() < kMostListed) {
            out.push_back({id, QDate::fromString(row.value(u"shutdown_date"_s).toString(), Qt::ISODate)});
        }
    }
    return out;
}

} // namespace

KeyVerdict judgeListing(const HttpEnd& end)
{
    KeyVerdict out;
    const auto failure = classifyHttp(end);
    if (!failure) {
        out.models = modelsOf(end.body);
        out.health = out.models ? KeyHealth::Valid : KeyHealth::CouldNotCheck;
        out.detail = out.models ? QString() : u"the answer is no list of models"_s;
        return out;
    }
    out.detail = failure->message;
    switch (failure->kind) {
    case FailureKind::KeyRejected:
        out.health = KeyHealth::Rejected;
        break;
    case FailureKind::MissingScope:
        out.health = KeyHealth::ValidWithoutList; // To be confirmed by counting tokens.
        break;
    case FailureKind::NoCredit:
        out.health = KeyHealth::NoCredit;
        break;
    case FailureKind::NoSuchEndpoint:
        out.health = KeyHealth::ValidWithoutList; // A compatible server without a list.
        break;
    default:
        out.health = KeyHealth::CouldNotCheck;
        out.detail = out.detail.isEmpty() ? QString::fromLatin1(nameOf(failure->kind)) : out.detail;
        break;
    }
    return out;
}

OpenAiCall* OpenAiClient::listCall(Secret key, QObject* parent)
{
    CallSetup setup;
    setup.url = m_settings.endpoint(u"models"_s);
    setup.key = std::move(key);
    setup.isAzure = m_settings.isAzure();
    setup.times = m_settings.times;
    setup.times.connect = setup.times.keyCheck;
    setup.times.firstSign = setup.times.keyCheck;
    setup.times.idle = setup.times.keyCheck;
    return new OpenAiCall(m_network, std::move(setup), parent);
}

void OpenAiClient::checkKeys()
{
    for (const CoachKeyInfo& info : m_ring.keys()) {
        checkKey(info.id);
    }
}

void OpenAiClient::checkKey(const QString& id)
{
    CoachKeyInfo* info = m_ring.find(id);
    if (info == nullptr || info->health == KeyHealth::Checking || !m_settings.baseProblem.isEmpty()) {
        return;
    }
    const KeyHealth before = info->health;
    m_ring.mark(id, KeyHealth::Checking, info->detail);
    m_ring.reveal(id, this, [this, id, before](Result<Secret> key) {
        if (!key) {
            m_ring.mark(id, before == KeyHealth::Unchecked ? KeyHealth::CouldNotCheck : before, key.error().detail);
            return;
        }
        OpenAiCall* call = listCall(std::move(*key), this);
        // The whole check has one deadline, however slowly a server dribbles.
        QTimer::singleShot(std::chrono::milliseconds(m_settings.times.keyCheck), call, [this, id, call] {
            call->abort();
            call->deleteLater();
            m_ring.mark(id, KeyHealth::CouldNotCheck, u"timeout"_s);
        });
        connect(call, &OpenAiCall::finished, this, [this, id, call] {
            finishCheck(id, *call);
            call->deleteLater();
        });
        call->start();
    });
}

void OpenAiClient::finishCheck(const QString& id, const OpenAiCall& call)
{
    CoachKeyInfo* info = m_ring.find(id);
    if (info == nullptr) {
        return;
    }
    const KeyVerdict verdict = judgeListing(call.end());
    info->checkedAt = QDateTime::currentDateTimeUtc();
    info->models = verdict.models;
    if (!call.organization().isEmpty()) {
        info->organization = call.organization();
    }
    if (verdict.health == KeyHealth::CouldNotCheck && info->disabledAt >= 0) {
        m_ring.mark(id, info->health == KeyHealth::Checking ? KeyHealth::CouldNotCheck : info->health, verdict.detail);
        return;
    }
    info->disabledAt = verdict.health == KeyHealth::Rejected || verdict.health == KeyHealth::NoCredit ? now() : -1;
    m_ring.mark(id, verdict.health, verdict.detail);
    if (verdict.health == KeyHealth::ValidWithoutList && !m_settings.chain.isEmpty() && call.end().status != 404) {
        confirmRestricted(id);
    }
}

void OpenAiClient::confirmRestricted(const QString& id)
{
    m_ring.reveal(id, this, [this, id](Result<Secret> key) {
        if (!key) {
            return;
        }
        CallSetup setup;
        setup.url = m_settings.endpoint(u"responses/input_tokens"_s);
        setup.body = countBody(m_settings.chain.first());
        setup.key = std::move(*key);
        setup.isAzure = m_settings.isAzure();
        setup.times = m_settings.times;
        auto* call = new OpenAiCall(m_network, std::move(setup), this);
        connect(call, &OpenAiCall::finished, this, [this, id, call] {
            const auto failure = classifyHttp(call->end());
            if (failure && failure->kind == FailureKind::MissingScope) {
                m_ring.mark(id, KeyHealth::MissingScope, failure->message);
            } else if (failure && failure->kind == FailureKind::KeyRejected) {
                m_ring.mark(id, KeyHealth::Rejected, failure->message);
            }
            call->deleteLater();
        });
        call->start();
    });
}

void OpenAiClient::tryKey(Secret key, QObject* context, std::function<void(CoachKeyInfo)> done)
{
    CoachKeyInfo info;
    info.shown = masked(key);
    OpenAiCall* call = listCall(std::move(key), this);
    const auto settle = [call, info, context = QPointer<QObject>(context), done = std::move(done)](const HttpEnd& end) {
        const KeyVerdict verdict = judgeListing(end);
        CoachKeyInfo told = info;
        told.health = verdict.health;
        told.models = verdict.models;
        told.detail = verdict.detail;
        told.organization = call->organization();
        told.checkedAt = QDateTime::currentDateTimeUtc();
        if (context) {
            done(told);
        }
        call->deleteLater();
    };
    QTimer::singleShot(std::chrono::milliseconds(m_settings.times.keyCheck), call, [call, settle] {
        call->abort();
        HttpEnd end;
        end.transport = HttpEnd::Transport::Timeout;
        settle(end);
    });
    connect(call, &OpenAiCall::finished, call, [call, settle] { settle(call->end()); });
    call->start();
}

} // namespace elite
