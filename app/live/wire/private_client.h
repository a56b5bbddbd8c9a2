// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/known_hosts.h"
#include "app/live/signing/api_call.h"
#include "app/live/wire/http_reply.h"
#include "app/market/request_budget.h"
#include "models/base/timestamp.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <deque>
#include <functional>
#include <memory>

class QSslSocket;

namespace elite {

struct PrivateRules
{
    Milliseconds deadline{10'000}; // From connecting to the last byte.
    Milliseconds longestWait{20'000}; // For a turn.
    int burst = 10;
    double perSecond = 5;
    int atOnce = 3; // 1 where requests must arrive in the order of their nonces.
};

struct PrivateAnswer
{
    int status = 0;
    QByteArray body;
    Timestamp sentAt{};
};

/// Sends signed requests to one origin, each exactly once over a connection of its own. Qt's own access manager sends a
/// request again by itself when a connection breaks before the answer (up to three times, also a POST): an order could
/// then be placed twice, so it is not used here. No redirect is followed, nothing is kept, nothing of it is logged.
class PrivateClient : public QObject
{
    Q_OBJECT
public:
    /// Makes the request when its turn has come, so that its time is fresh. Gets the time by the venue's clock.
    using Make = std::function<Result<SignedRequest>(Timestamp venueNow)>;
    using Callback = std::function<void(Result<PrivateAnswer>)>;

    PrivateClient(const QUrl& origin, const PrivateRules& rules, HostPolicy hosts, QObject* parent);
    ~PrivateClient() override;

    /// The callback comes later, once, unless `context` is gone by then. A status from 500 on, a redirect, a broken or
    /// missing answer are errors that say nothing about what the venue did.
    void send(int weight, Make make, const QObject* context, Callback callback);

    /// The venue's clock minus ours, from the Date of its answers; 0 until they differ by more than they can tell.
    Duration clockOffset() const { return m_offset; }
    Timestamp venueNow() const;
    bool isIdle() const { return m_waiting.empty() && m_running.empty(); }

private:
    struct Call;

    void pump();
    void start(const std::shared_ptr<Call>& call);
    void write(const std::shared_ptr<Call>& call);
    void onBytes(const std::shared_ptr<Call>& call);
    void onClosed(const std::shared_ptr<Call>& call);
    void conclude(const std::shared_ptr<Call>& call);
    void finish(const std::shared_ptr<Call>& call, Result<PrivateAnswer> result);
    void readClock(const Call& call);

    QUrl m_origin;
    PrivateRules m_rules;
    HostPolicy m_hosts;
    RequestBudget m_budget;
    QElapsedTimer m_clock;
    QTimer m_turn;
    Duration m_offset{0};
    Milliseconds m_pausedUntil{0};
    std::deque<std::shared_ptr<Call>> m_waiting;
    std::deque<std::shared_ptr<Call>> m_running;
};

} // namespace elite
