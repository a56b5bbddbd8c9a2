// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/request_body.h"
#include "app/coach/retry_policy.h"

#include <QUrl>

namespace elite {

class Settings;

/// What the client works with, as values.
struct CoachSettings
{
    QUrl base{QStringLiteral("https://api.openai.com/v1/")};
    QString baseProblem; ///< why a base URL that was given is not used; English
    QStringList chain{QStringLiteral("gpt-5"), QStringLiteral("gpt-4o"), QStringLiteral("gpt-6.2-sol"),
                      QStringLiteral("gpt-6-luna")};
    QString effort = QStringLiteral("medium");
    QString temperature = QStringLiteral("0.3");
    int maxOutputTokens = 16'000;
    int retries = 3;
    int perMinute = 60;
    int perDay = 1000;
    bool usesBreakers = true;
    bool keepsUsage = true;
    bool countsCost = true;
    qint64 dailyAlertNanoUsd = 25'000'000'000;
    qint64 monthlyCapNanoUsd = 25'000'000'000; ///< 0: none
    CoachTimes times;

    bool isOpenAi() const
    {
        return (base.host() == QLatin1StringView("api.openai.com")
                || base.host().endsWith(QLatin1StringView(".api.openai.com")));
    }
    bool isLoopback() const;
    /// Azure wants its own header.
    bool isAzure() const { return base.host().endsWith(QLatin1StringView(".openai.azure.com")); }
    QUrl endpoint(const QString& path) const;
    /// For breakers and messages: scheme, host and port.
    QString baseName() const { return base.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveUserInfo); }
};

/// A base URL as the client takes it: https, or http on this computer only; no user name, query or fragment.
Result<QUrl> acceptedBaseUrl(const QString& text);

CoachSettings coachSettings(const Settings& settings);

} // namespace elite
