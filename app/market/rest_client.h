// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/known_hosts.h"
#include "app/market/request_budget.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <deque>
#include <functional>
#include <memory>

namespace elite {

struct RestRules
{
    Milliseconds deadline{10'000}; // From the first packet to the last byte.
    Milliseconds longestWait{60'000}; // For a turn; a request that would wait longer fails at once.
    int burst = 5;
    double perSecond = 5; // In the venue's own weights.
    QByteArray usedHeader; // Of what was used of `usedLimit`: "X-MBX-USED-WEIGHT-1M".
    int usedLimit = 0;
    QByteArray leftHeader; // Of what is left: "X-Bapi-Limit-Status".
    Milliseconds defaultPause{30'000}; // After 429 without Retry-After; it doubles each time.
};

/// The pace for a limit on weights a minute: a tenth of it at once, then half of it as the minute goes by. The other
/// half is for whoever shares the address.
void setWeightLimit(RestRules& rules, int perMinute);

struct RestAnswer
{
    int status = 0;
    QByteArray body;
    Milliseconds took{0};
};

struct RestRequest
{
    QByteArray path; // With its query: "/api/v3/depth?symbol=BTCUSDT".
    int weight = 1;
    qint64 maxBody = 10 << 20; // Bytes after decompression.
};

/// GETs public data from one origin: one manager of its own, a total deadline for every request, no redirect followed,
/// nothing longer than allowed, never faster than the venue wants. It never asks twice by itself.
class RestClient : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(Result<RestAnswer>)>;

    RestClient(QUrl origin, const RestRules& rules, HostPolicy hosts, QObject* parent);
    ~RestClient() override;

    /// The callback comes later, once, unless `context` is gone by then. An HTTP error is an answer too when it has a
    /// body that the venue may explain it with; 429, 418, 451 and redirects are errors.
    void get(const RestRequest& request, const QObject* context, Callback callback);

    const QUrl& origin() const { return m_origin; }
    /// HTTP 451: nothing is asked any more until forgiveRegion(), which a person's own start calls.
    bool isRegionBlocked() const { return m_isRegionBlocked; }
    void forgiveRegion() { m_isRegionBlocked = false; }
    /// How long the venue wants to be left alone; 0 when it does not.
    Milliseconds pausedFor() const;
    /// What the venue says is left of its limit, nothing during a pause; -1 when it says nothing.
    int limitLeft() const { return pausedFor().count() > 0 ? 0 : m_limitLeft; }
    /// "api.kraken.com wants to be left alone for 30 s", English, for the log and the panel; empty without a pause.
    QString trouble() const;
    /// For whoever reads the answer that was told last: its words, whatever its status, mean "too many requests".
    void pauseAsTold();
    /// The venue named its limit, which takes the place of the one in the rules.
    void useWeightLimit(int perMinute);

Q_SIGNALS:
    void limitsChanged();

private:
    struct Call;

    void pump();
    void start(const std::shared_ptr<Call>& call);
    void onRead(const std::shared_ptr<Call>& call);
    void onFinished(const std::shared_ptr<Call>& call);
    void onDeadline(const std::shared_ptr<Call>& call);
    void finish(const std::shared_ptr<Call>& call, Result<RestAnswer> result);
    void readLimits(const QNetworkReply& reply);
    Error refusalOf(const QNetworkReply& reply, int status);
    void pause(Milliseconds told, Milliseconds unlessTold);
    void failWaiting(const Error& why);

    QUrl m_origin;
    RestRules m_rules;
    HostPolicy m_hosts;
    std::shared_ptr<QNetworkAccessManager> m_manager; // Calls keep theirs; a new one replaces it after a time-out.
    RequestBudget m_budget;
    QElapsedTimer m_clock;
    QTimer m_turn;
    std::deque<std::shared_ptr<Call>> m_waiting;
    std::deque<std::shared_ptr<Call>> m_running;
    Milliseconds m_pausedUntil{0};
    int m_pauses = 0; // In a row.
    int m_pausesBefore = 0; // The answer told last, which may still turn out to be a refusal.
    int m_limitLeft = -1;
    bool m_isRegionBlocked = false;
};

} // namespace elite
