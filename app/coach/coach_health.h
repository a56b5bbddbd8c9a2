// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/coach/openai_client.h"
#include "app/coach/usage_book.h"

#include <QJsonObject>

namespace elite {

enum class CoachStatus { Healthy, Degraded, Down };
enum class CoachReason {
    None,
    NotCheckedYet,
    NoKey,
    NoUsableKey,
    KeyNotCheckable, ///< offline or a locked keychain
    NoModel,
    BreakerOpen,
    BreakerHalfOpen,
    FallbackModel,
    FewRequestsLeft,
    ModelEndsSoon,
    LastCallFailed,
    BadBaseUrl,
    Mock,
};

/// How the coach is, as one value: the status bar, the command line and the local API show it.
struct CoachHealth
{
    CoachStatus status = CoachStatus::Down;
    CoachReason reason = CoachReason::NotCheckedYet;
    QString environment; ///< "development", "production"
    bool isMock = false;
    QString apiKeyStatus; ///< "valid", "missing", "rejected", ...
    QString model; ///< that the next request asks
    QString fallbackModel; ///< that comes after it
    int daysLeft = -1; ///< of `model`
    std::optional<qint64> responseMs;
    RateInfo rate;
    UsageTotals today;
    UsageTotals month;
    QDateTime lastChecked;

    QJsonObject toJson() const;
};

CoachHealth coachHealth(const OpenAiClient& client, const UsageBook& usage, const QString& environment,
                        const QDateTime& now);
const char* nameOf(CoachStatus status);
const char* nameOf(CoachReason reason);

} // namespace elite
