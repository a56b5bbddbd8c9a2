// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/openai_client.h"

#include "app/coach/openai_run.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

OpenAiClient::OpenAiClient(ApiKeys& keys, ModelTable table, CoachSettings settings, QObject* parent)
    : CoachBackend(parent)
    , m_settings(std::move(settings))
    , m_table(std::move(table))
    , m_ring(keys)
{
    m_clock.start();
    m_network.setAutoDeleteReplies(false);
    m_network.setTransferTimeout(0); // Deadlines are ours.
    m_limit.setLimits(m_settings.perMinute, m_settings.perDay);
    connect(&keys, &ApiKeys::changed, this, [this] { m_ring.refresh(m_settings); });
    connect(&m_ring, &KeyRing::changed, this, &CoachBackend::stateChanged);
    connect(&m_ring, &KeyRing::unchecked, this, &OpenAiClient::checkKey, Qt::QueuedConnection);
}

OpenAiClient::~OpenAiClient()
{
    while (!children().isEmpty()) {
        delete children().first(); // Calls hold replies of the network below, which goes before QObject's children.
    }
}

CoachRun* OpenAiClient::ask(CoachQuestion question, Shrink shrink)
{
    ++m_running;
    auto* run = new OpenAiRun(*this, std::move(question), std::move(shrink));
    run->start();
    return run;
}

void OpenAiClient::setSettings(const CoachSettings& settings)
{
    const bool isElsewhere = settings.base != m_settings.base;
    m_settings = settings;
    m_limit.setLimits(settings.perMinute, settings.perDay);
    if (isElsewhere) {
        m_api = CoachApi::Responses;
        m_rate = {};
        for (const CoachKeyInfo& info : m_ring.keys()) {
            m_ring.find(info.id)->models.reset(); // The list of another server.
        }
    }
    m_ring.refresh(m_settings);
    if (isElsewhere) {
        checkKeys();
    }
}

double OpenAiClient::random() const
{
    return QRandomGenerator::global()->generateDouble();
}

BreakerState OpenAiClient::breakerOfBase() const
{
    return m_settings.usesBreakers ? m_breakers.value(m_settings.baseName()).state(now(), m_settings.times)
                                   : BreakerState::Closed;
}

BreakerState OpenAiClient::breakerState(const QString& model) const
{
    return m_settings.usesBreakers ? m_breakers.value(breakerName(model)).state(now(), m_settings.times)
                                   : BreakerState::Closed;
}

QStringList OpenAiClient::modelsOff() const
{
    QStringList out;
    for (auto at = m_modelsOff.begin(); at != m_modelsOff.end(); ++at) {
        if (at.value() > now() && at.key().startsWith(m_settings.baseName() + u' ')) {
            out.append(at.key().mid(m_settings.baseName().size() + 1));
        }
    }
    return out;
}

void OpenAiClient::turnModelOff(const QString& model)
{
    m_modelsOff[breakerName(model)] = now() + m_settings.times.modelOff;
    Q_EMIT stateChanged();
}

std::vector<ChainLink> OpenAiClient::chain() const
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    std::optional<std::vector<ListedModel>> listed;
    for (const CoachKeyInfo& info : m_ring.keys()) {
        if (info.models && !info.isDisabled()) {
            if (!listed) {
                listed.emplace();
            }
            listed->insert(listed->end(), info.models->begin(), info.models->end());
        }
    }
    // A key that could not list anything leaves only the dates of the table.
    const bool isAnyBlind = std::any_of(m_ring.keys().begin(), m_ring.keys().end(),
                                        [](const CoachKeyInfo& info) { return !info.models && !info.isDisabled(); });
    return walkChain(m_settings.chain, m_table, isAnyBlind ? std::nullopt : listed, modelsOff(), today);
}

bool OpenAiClient::hasOtherModel(const QString& model, const QStringList& without) const
{
    const auto links = chain();
    return std::any_of(links.begin(), links.end(), [&](const ChainLink& link) {
        return link.isUsable() && link.id != model && !without.contains(link.id);
    });
}

Result<Route> OpenAiClient::route(const QStringList& withoutModels, const QStringList& triedKeys, Unroutable& why) const
{
    const bool needsNoKey = m_ring.keys().empty() && !m_settings.isOpenAi() && m_settings.isLoopback();
    if (m_ring.keys().empty() && !needsNoKey) {
        why = {FailureKind::NoKey};
        return Error{ErrorCode::Auth, u"no key for this service"_s};
    }
    bool isAnyUsable = false;
    for (const ChainLink& link : chain()) {
        if (!link.isUsable() || withoutModels.contains(link.id)) {
            continue;
        }
        if (breakerState(link.id) == BreakerState::Open) {
            why = {FailureKind::BreakerOpen,
                   m_breakers.value(breakerName(link.id)).opensAgainIn(now(), m_settings.times)};
            continue;
        }
        isAnyUsable = true;
        if (needsNoKey) {
            return Route{link.id, {}};
        }
        if (const auto key = m_ring.pick(link.id, triedKeys, now())) {
            return Route{link.id, *key};
        }
    }
    if (!isAnyUsable) {
        if (why.why != FailureKind::BreakerOpen) {
            why = {FailureKind::NoModel};
        }
        return Error{ErrorCode::Unavailable, u"no model of the chain can be used"_s};
    }
    // There are keys, but none that may be used now: say why the best of them may not.
    why = {FailureKind::KeyRejected};
    for (const CoachKeyInfo& info : m_ring.keys()) {
        if (!info.isDisabled() && info.coolsUntil > now()) {
            why = {FailureKind::RateLimited, info.coolsUntil - now()};
            break;
        }
        why.why = info.health == KeyHealth::NoCredit ? FailureKind::NoCredit
            : info.health == KeyHealth::MissingScope ? FailureKind::MissingScope
            : info.health == KeyHealth::Rejected     ? FailureKind::KeyRejected
                                                     : FailureKind::ModelMissing;
    }
    return Error{ErrorCode::Auth, u"no key can be used now"_s};
}

void OpenAiClient::note(const OpenAiCall& call, const Route& route, const UsageEntry& entry)
{
    if (call.rate().remaining) {
        m_rate = call.rate();
    }
    if (CoachKeyInfo* info = m_ring.find(route.key)) {
        info->usedAt = now() + 1;
        if (!call.organization().isEmpty()) {
            info->organization = call.organization();
        }
        if (entry.outcome == u"ok"_s && info->health != KeyHealth::ValidWithoutList) {
            info->health = KeyHealth::Valid;
        }
    }
    m_lastUse = entry;
    if (entry.outcome == u"ok"_s) {
        m_lastModel = route.model;
    }
    Q_EMIT stateChanged();
}

} // namespace elite
