// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/coach_health.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

const char* keyStatusOf(KeyHealth health)
{
    static constexpr std::array kNames{"unchecked",       "checking", "valid",     "valid_cannot_list",
                                       "could_not_check", "rejected", "no_credit", "missing_permission"};
    return kNames[static_cast<std::size_t>(health)];
}

bool isUsable(const CoachKeyInfo& info)
{
    return !info.isDisabled() && info.health != KeyHealth::MissingScope;
}

/// The most hopeful key speaks for all.
const CoachKeyInfo* bestKey(const std::vector<CoachKeyInfo>& keys)
{
    const auto rank = [](const CoachKeyInfo& info) {
        return info.health == KeyHealth::Valid           ? 0
            : info.health == KeyHealth::ValidWithoutList ? 1
            : isUsable(info)                             ? 2
                                                         : 3;
    };
    const auto best = std::min_element(keys.begin(), keys.end(),
                                       [&](const CoachKeyInfo& a, const CoachKeyInfo& b) { return rank(a) < rank(b); });
    return best == keys.end() ? nullptr : &*best;
}

} // namespace

const char* nameOf(CoachStatus status)
{
    static constexpr std::array kNames{"healthy", "degraded", "down"};
    return kNames[static_cast<std::size_t>(status)];
}

const char* nameOf(CoachReason reason)
{
    static constexpr std::array kNames{"none",
                                       "not_checked_yet",
                                       "no_key",
                                       "no_usable_key",
                                       "could_not_check",
                                       "no_model",
                                       "breaker_open",
                                       "breaker_half_open",
                                       "fallback_model",
                                       "few_requests_left",
                                       "model_ends_soon",
                                       "last_call_failed",
                                       "bad_base_url",
                                       "mock"};
    return kNames[static_cast<std::size_t>(reason)];
}

CoachHealth coachHealth(const OpenAiClient& client, const UsageBook& usage, const QString& environment,
                        const QDateTime& now)
{
    CoachHealth out;
    out.environment = environment;
    out.rate = client.rate();
    out.today = usage.onDay(now.date());
    out.month = usage.inMonth(now.date());
    const auto& keys = client.ring().keys();
    const CoachKeyInfo* best = bestKey(keys);
    const bool needsNoKey = keys.empty() && !client.settings().isOpenAi() && client.settings().isLoopback();
    out.apiKeyStatus = QString::fromLatin1(best != nullptr  ? keyStatusOf(best->health)
                                               : needsNoKey ? "not_needed"
                                                            : "missing");
    out.lastChecked = best != nullptr ? best->checkedAt : QDateTime();
    const auto chain = client.chain();
    QStringList usable;
    for (const ChainLink& link : chain) {
        if (link.isUsable()) {
            out.daysLeft = usable.isEmpty() ? link.daysLeft : out.daysLeft;
            usable.append(link.id);
        }
    }
    out.model = usable.value(0);
    out.fallbackModel = usable.value(1);
    const auto& last = client.lastUse();
    if (last) {
        out.responseMs = last->latencyMs;
        out.lastChecked = QDateTime::fromMSecsSinceEpoch(last->atUs / 1000, Qt::UTC);
    }
    const auto say = [&](CoachStatus status, CoachReason reason) {
        out.status = status;
        out.reason = reason;
        return out;
    };
    if (!client.settings().baseProblem.isEmpty()) {
        return say(CoachStatus::Down, CoachReason::BadBaseUrl);
    }
    if (best == nullptr && !needsNoKey) {
        return say(CoachStatus::Down, CoachReason::NoKey);
    }
    if (best != nullptr && !isUsable(*best)) {
        return say(CoachStatus::Down, CoachReason::NoUsableKey);
    }
    if (client.breakerOfBase() == BreakerState::Open) {
        return say(CoachStatus::Down, CoachReason::BreakerOpen);
    }
    if (usable.isEmpty()) {
        return say(CoachStatus::Down, CoachReason::NoModel);
    }
    if (best != nullptr && (best->health == KeyHealth::Unchecked || best->health == KeyHealth::Checking)) {
        return say(CoachStatus::Degraded, CoachReason::NotCheckedYet);
    }
    if (best != nullptr && best->health == KeyHealth::CouldNotCheck) {
        return say(CoachStatus::Degraded, CoachReason::KeyNotCheckable);
    }
    if (client.breakerOfBase() == BreakerState::HalfOpen) {
        return say(CoachStatus::Degraded, CoachReason::BreakerHalfOpen);
    }
    if (!chain.empty() && out.model != chain.front().id) {
        return say(CoachStatus::Degraded, CoachReason::FallbackModel);
    }
    if (out.rate.limit && out.rate.remaining && *out.rate.remaining * 10 < *out.rate.limit) {
        return say(CoachStatus::Degraded, CoachReason::FewRequestsLeft);
    }
    if (last && last->outcome != u"ok"_s) {
        return say(CoachStatus::Degraded, CoachReason::LastCallFailed);
    }
    if (out.daysLeft >= 0 && out.daysLeft <= kEndsSoonDays) {
        return say(CoachStatus::Degraded, CoachReason::ModelEndsSoon);
    }
    return say(CoachStatus::Healthy, CoachReason::None);
}

QJsonObject CoachHealth::toJson() const
{
    const auto number = [](const std::optional<qint64>& value) { return value ? QJsonValue(*value) : QJsonValue(); };
    return {{u"status"_s, QString::fromLatin1(nameOf(status))},
            {u"reason"_s, QString::fromLatin1(nameOf(reason))},
            {u"mode"_s, isMock ? u"mock"_s : u"real"_s},
            {u"mockMode"_s, isMock},
            {u"apiKeyStatus"_s, apiKeyStatus},
            {u"model"_s, model.isEmpty() ? QJsonValue() : QJsonValue(model)},
            {u"fallbackModel"_s, fallbackModel.isEmpty() ? QJsonValue() : QJsonValue(fallbackModel)},
            {u"modelEndsInDays"_s, daysLeft >= 0 ? QJsonValue(daysLeft) : QJsonValue()},
            {u"responseTime"_s, number(responseMs)},
            {u"rateLimit"_s,
             QJsonObject{{u"remaining"_s, number(rate.remaining)},
                         {u"reset"_s, rate.resetMs >= 0 ? QJsonValue(rate.resetMs) : QJsonValue()},
                         {u"limit"_s, number(rate.limit)}}},
            {u"usage"_s,
             QJsonObject{{u"requestsToday"_s, today.attempts},
                         {u"tokensUsed"_s, today.input + today.output},
                         {u"estimatedCost"_s, usdOf(today.nanoUsd).toDouble()},
                         {u"unknownCost"_s, today.unknownCost}}},
            {u"lastChecked"_s,
             lastChecked.isValid() ? QJsonValue(lastChecked.toUTC().toString(Qt::ISODate)) : QJsonValue()},
            {u"environment"_s, environment}};
}

} // namespace elite
