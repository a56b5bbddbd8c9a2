// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/coach_settings.h"

#include "app/settings/setting_keys.h"
#include "app/settings/settings.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

bool isLoopbackHost(const QString& host)
{
    return host == u"localhost"_s || QHostAddress(host).isLoopback();
}

qint64 nanoUsd(const Settings& settings, QAnyStringView key)
{
    const auto value = Decimal::parse(settings.text(key).toLatin1());
    const auto nano = value ? value->rescaled(9, Rounding::HalfEven) : value;
    return nano ? nano->mantissa() : 0;
}

} // namespace

bool CoachSettings::isLoopback() const
{
    return isLoopbackHost(base.host());
}

QUrl CoachSettings::endpoint(const QString& path) const
{
    return base.resolved(QUrl(path));
}

Result<QUrl> acceptedBaseUrl(const QString& text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return Error{ErrorCode::InvalidInput, u"a base URL is https://host/path, without a user name or a query"_s};
    }
    if (url.scheme() != u"https"_s && !(url.scheme() == u"http"_s && isLoopbackHost(url.host()))) {
        return Error{ErrorCode::Denied, u"a base URL uses https; http only for a server on this computer"_s};
    }
    if (!url.path().endsWith(u'/')) {
        url.setPath(url.path() + u'/');
    }
    return url;
}

CoachSettings coachSettings(const Settings& settings)
{
    CoachSettings out;
    if (const QString given = settings.text(keys::kCoachBaseUrl); !given.isEmpty()) {
        const auto url = acceptedBaseUrl(given);
        if (url) {
            out.base = *url;
        } else {
            out.baseProblem = url.error().detail; // Nothing is sent anywhere else instead, see OpenAiClient.
        }
    }
    out.chain = settings.list(keys::kCoachModel) + settings.list(keys::kCoachFallback);
    out.chain.removeDuplicates();
    out.effort = settings.text(keys::kCoachEffort);
    out.temperature = settings.text(keys::kCoachTemperature);
    out.maxOutputTokens = static_cast<int>(settings.number(keys::kCoachMaxTokens));
    out.retries = static_cast<int>(settings.number(keys::kCoachRetries));
    out.perMinute = static_cast<int>(settings.number(keys::kCoachPerMinute));
    out.perDay = static_cast<int>(settings.number(keys::kCoachPerDay));
    out.usesBreakers = settings.flag(keys::kCoachBreaker);
    out.keepsUsage = settings.flag(keys::kCoachUsage);
    out.countsCost = settings.flag(keys::kCoachCost);
    out.dailyAlertNanoUsd = nanoUsd(settings, keys::kCoachDailyAlert);
    out.monthlyCapNanoUsd = nanoUsd(settings, keys::kCoachMonthlyCap);
    const qint64 patience = settings.number(keys::kCoachTimeout) * 1000;
    out.times.firstSign = patience;
    out.times.idle = patience;
    return out;
}

} // namespace elite
