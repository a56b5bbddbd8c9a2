// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/key_ring.h"

#include <algorithm>

namespace elite {

namespace {

bool mayGoTo(KeyProvider provider, const CoachSettings& settings)
{
    if (provider == KeyProvider::OpenAi) {
        return settings.isOpenAi() || settings.isLoopback();
    }
    return provider == KeyProvider::OpenAiCompatible && !settings.isOpenAi();
}

} // namespace

KeyRing::KeyRing(ApiKeys& keys, QObject* parent)
    : QObject(parent)
    , m_keys(keys)
{
}

void KeyRing::refresh(const CoachSettings& settings)
{
    std::vector<CoachKeyInfo> before = std::exchange(m_infos, {});
    QStringList fresh;
    const auto add = [&](CoachKeyInfo info) {
        const auto old = std::find_if(before.begin(), before.end(), [&](const CoachKeyInfo& known) {
            return known.id == info.id && known.added == info.added;
        });
        if (old != before.end()) {
            old->label = info.label;
            old->shown = info.shown.isEmpty() ? old->shown : info.shown;
            m_infos.push_back(*old);
        } else {
            fresh.append(info.id);
            m_infos.push_back(std::move(info));
        }
    };
    if (m_keys.hasEnvironmentKey()) {
        CoachKeyInfo info;
        info.id = kEnvironmentKey;
        info.label = m_keys.environmentSource();
        info.shown = m_keys.environmentMask();
        add(info);
    }
    for (const ApiKeyInfo& key : m_keys.keys()) {
        if (mayGoTo(key.provider, settings)) {
            CoachKeyInfo info;
            info.id = key.id;
            info.label = key.label;
            info.shown = key.shown;
            info.added = key.added;
            add(info);
        }
    }
    Q_EMIT changed();
    for (const QString& id : fresh) {
        Q_EMIT unchecked(id);
    }
}

CoachKeyInfo* KeyRing::find(const QString& id)
{
    const auto found
        = std::find_if(m_infos.begin(), m_infos.end(), [&](const CoachKeyInfo& info) { return info.id == id; });
    return found == m_infos.end() ? nullptr : &*found;
}

const CoachKeyInfo* KeyRing::find(const QString& id) const
{
    return const_cast<KeyRing*>(this)->find(id);
}

std::optional<QString> KeyRing::pick(const QString& model, const QStringList& tried, qint64 now) const
{
    QStringList usedOrganizations;
    for (const QString& id : tried) {
        const CoachKeyInfo* info = find(id);
        if (info != nullptr && !info->organization.isEmpty()) {
            usedOrganizations.append(info->organization);
        }
    }
    const CoachKeyInfo* best = nullptr;
    bool bestIsElsewhere = false;
    for (const CoachKeyInfo& info : m_infos) {
        const bool isListed = !info.models
            || std::any_of(info.models->begin(), info.models->end(),
                           [&](const ListedModel& listed) { return listed.id == model; });
        if (tried.contains(info.id) || info.isDisabled() || info.coolsUntil > now || !isListed
            || info.health == KeyHealth::MissingScope) {
            continue;
        }
        const bool isElsewhere = !usedOrganizations.contains(info.organization);
        // Limits belong to the organization: another key of a busy one does not help, but is better than none.
        if (best == nullptr || (isElsewhere && !bestIsElsewhere)
            || (isElsewhere == bestIsElsewhere && info.usedAt < best->usedAt)) {
            best = &info;
            bestIsElsewhere = isElsewhere;
        }
    }
    return best == nullptr ? std::nullopt : std::optional<QString>(best->id);
}

void KeyRing::reveal(const QString& id, QObject* context, std::function<void(Result<Secret>)> done)
{
    if (id == kEnvironmentKey) {
        done(m_keys.hasEnvironmentKey() ? Result<Secret>(m_keys.environmentKey().duplicate())
                                        : Result<Secret>(Error{ErrorCode::NotFound, QStringLiteral("no such key")}));
        return;
    }
    m_keys.use(id, context, [done = std::move(done)](Result<std::vector<Secret>> parts) {
        if (!parts || parts->empty()) {
            done(parts ? Error{ErrorCode::Corrupt, QStringLiteral("an empty key")} : parts.error());
            return;
        }
        done(std::move(parts->front()));
    });
}

void KeyRing::mark(const QString& id, KeyHealth health, const QString& detail)
{
    if (CoachKeyInfo* info = find(id)) {
        info->health = health;
        info->detail = detail;
        Q_EMIT changed();
    }
}

void KeyRing::cool(const QString& id, qint64 until)
{
    if (CoachKeyInfo* info = find(id)) {
        info->coolsUntil = std::max(info->coolsUntil, until);
        Q_EMIT changed();
    }
}

} // namespace elite
