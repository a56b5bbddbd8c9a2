// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/production_rules.h"

#include "app/settings/app_flags.h"

#include <algorithm>

namespace elite {

namespace {

SettingsProblem refusal(const QString& name, const QString& reason)
{
    return {SettingsProblem::Kind::Refused, name, {}, reason, {}, {}};
}

QString keyReason(CoachKey key)
{
    switch (key) {
    case CoachKey::Missing:
        return QStringLiteral(
            "ELITE_ENV=production needs an OpenAI key: none is in the keychain and OPENAI_API_KEY is not set");
    case CoachKey::Malformed:
        return QStringLiteral(
            "ELITE_ENV=production needs a valid OpenAI key: the one given does not have the shape of one (sk-...)");
    case CoachKey::KeychainLocked:
        return QStringLiteral(
            "ELITE_ENV=production needs an OpenAI key: the keychain is locked, unlock it or set OPENAI_API_KEY");
    case CoachKey::KeychainMissing:
        return QStringLiteral("ELITE_ENV=production needs an OpenAI key: this computer has no keychain service and "
                              "OPENAI_API_KEY is not set");
    case CoachKey::Present:
        break;
    }
    return {};
}

} // namespace

bool looksLikeCoachKey(QByteArrayView key)
{
    const auto fits = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    return key.size() >= 20 && key.size() <= 300 && key.startsWith("sk-") && !key.startsWith("sk-admin-")
        && std::ranges::all_of(key, fits);
}

QList<SettingsProblem> productionProblems(const Settings& settings, CoachKey key)
{
    QList<SettingsProblem> refused;
    const auto isEnvironment
        = [](const SettingsProblem& problem) { return problem.name == QStringLiteral("ELITE_ENV"); };
    const bool unclear = std::ranges::any_of(settings.problems(), isEnvironment);
    if (!AppFlags::of(settings).production && !unclear) {
        return refused;
    }
    for (const SettingsProblem& problem : settings.problems()) {
        if (problem.kind == SettingsProblem::Kind::RefusedOverride) {
            refused.append(refusal(problem.name,
                                   problem.name + QStringLiteral("=\"") + problem.value + QStringLiteral("\" (")
                                       + problem.source + QStringLiteral(") is not accepted; allowed: ")
                                       + problem.allowed));
        }
    }
    if (unclear) {
        return refused;
    }
    if (AppFlags::of(settings).mockCoach) {
        const QString where = settings.source(keys::kCoachMock);
        refused.append(refusal(QStringLiteral("USE_MOCK_OPENAI"),
                               QStringLiteral("ELITE_ENV=production needs USE_MOCK_OPENAI=false, it is true (")
                                   + (where.isEmpty() ? QStringLiteral("stored setting") : where) + QLatin1Char(')')));
    }
    const QString reason = keyReason(key);
    if (!reason.isEmpty()) {
        refused.append(refusal(QStringLiteral("OPENAI_API_KEY"), reason));
    }
    return refused;
}

} // namespace elite
