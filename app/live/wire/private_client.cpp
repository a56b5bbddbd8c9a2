// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/wire/private_client.h"

#include <QDateTime>
#include <QLocale>
#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace elite {

namespace {

constexpr int kHttps = 443;

Timestamp localNow()
{
    return fromMicros(QDateTime::currentMSecsSinceEpoch() * 1'000);
}

/// Seconds; an hour at most, a minute when the venue does not say.
Milliseconds pauseOf(const HttpReply& reply)
{
    bool isNumber = false;
    const qint64 seconds = reply.header("Retry-After").toLongLong(&isNumber);
    return Milliseconds(std::clamp<qint64>(isNumber ? seconds : 60, 1, 3'600) * 1'000);
}

} // namespace

struct PrivateClient::Call
{
    int weight = 1;
    Make make;
    QPointer<const QObject> context;
    bool hasContext = false;
    Callback callback;
    Milliseconds queuedAt{0};
    SignedRequest request;
    Timestamp sentAt{};
    QElapsedTimer took;
    QTimer deadline;
    QPointer<QSslSocket> socket;
    HttpReply reply;
    bool isWritten = false;
    bool isFinished = false;
};

PrivateClient::PrivateClient(const QUrl& origin, const PrivateRules& rules, HostPolicy hosts, QObject* parent)
    : QObject(parent)
    , m_origin(origin)
    , m_rules(rules)
    , m_hosts(hosts)
    , m_budget(rules.burst, rules.perSecond)
{
    m_clock.start();
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &PrivateClient::pump);
}

PrivateClient::~PrivateClient()
{
    for (const auto& call : std::exchange(m_running, {})) {
        call->isFinished = true;
        call->deadline.stop();
        if (call->socket) {
            call->socket->disconnect(this);
            call->socket->abort();
            call->socket->deleteLater();
        }
    }
}

Timestamp PrivateClient::venueNow() const
{
    return localNow() + m_offset;
}

void PrivateClient::send(int weight, Make make, const QObject* context, Callback callback)
{
    auto call = std::make_shared<Call>();
    call->weight = weight;
    call->make = std::move(make);
    call->context = context;
    call->hasContext = context != nullptr;
    call->callback = std::move(callback);
    call->queuedAt = Milliseconds(m_clock.elapsed());
    m_waiting.push_back(std::move(call));
    if (!m_turn.isActive()) {
        m_turn.start(0);
    }
}

void PrivateClient::pump()
{
    while (!m_waiting.empty() && static_cast<int>(m_running.size()) < m_rules.atOnce) {
        const Milliseconds now(m_clock.elapsed());
        const std::shared_ptr<Call> call = m_waiting.front();
        const Milliseconds wait = std::max(m_budget.waitFor(call->weight, now), m_pausedUntil - now);
        if (now - call->queuedAt + wait > m_rules.longestWait) {
            m_waiting.pop_front();
            finish(call,
                   Error{ErrorCode::RateLimited,
                         QStringLiteral("%1: no turn for %2 ms").arg(m_origin.host()).arg(wait.count())});
            continue;
        }
        if (wait.count() > 0) {
            m_turn.start(wait);
            return;
        }
        m_waiting.pop_front();
        m_budget.take(call->weight, now);
        start(call);
    }
}

void PrivateClient::start(const std::shared_ptr<Call>& call)
{
    if (const Done allowed = m_hosts.check(m_origin); !allowed) {
        finish(call, allowed.error());
        return;
    }
    auto request = call->make(venueNow());
    call->make = {};
    if (!request) {
        finish(call, request.error());
        return;
    }
    call->request = std::move(*request);
    call->sentAt = venueNow();
    call->took.start();
    m_running.push_back(call);
    call->socket = new QSslSocket(this);
    call->deadline.setSingleShot(true);
    connect(call->socket, &QSslSocket::readyRead, this, [this, call] { onBytes(call); });
    connect(call->socket, &QSslSocket::disconnected, this, [this, call] { onClosed(call); });
    connect(call->socket, &QSslSocket::errorOccurred, this, [this, call] { onClosed(call); });
    connect(&call->deadline, &QTimer::timeout, this, [this, call] {
        finish(call,
               Error{ErrorCode::Timeout,
                     QStringLiteral("%1: no answer in %2 ms").arg(m_origin.host()).arg(m_rules.deadline.count())});
    });
    call->deadline.start(m_rules.deadline);
    if (m_origin.scheme() == QLatin1String("https")) {
        connect(call->socket, &QSslSocket::encrypted, this, [this, call] { write(call); });
        call->socket->connectToHostEncrypted(m_origin.host(), static_cast<quint16>(m_origin.port(kHttps)));
    } else { // The policy lets only a test's own server through.
        connect(call->socket, &QSslSocket::connected, this, [this, call] { write(call); });
        call->socket->connectToHost(m_origin.host(), static_cast<quint16>(m_origin.port()));
    }
}

/// Once and never again, whatever happens to the connection.
void PrivateClient::write(const std::shared_ptr<Call>& call)
{
    if (std::exchange(call->isWritten, true)) {
        return;
    }
    QByteArray host = m_origin.host().toLatin1();
    if (m_origin.port() > 0) {
        host += ':' + QByteArray::number(m_origin.port());
    }
    SignedRequest& request = call->request;
    QByteArray text = request.verb + ' ' + request.target + " HTTP/1.1\r\nHost: " + host
        + "\r\nUser-Agent: elite-trading-coach\r\nAccept: application/json\r\n"
          "Accept-Encoding: identity\r\nConnection: close\r\n";
    for (const Parameter& header : request.headers) {
        text += header.name + ": " + header.value + "\r\n";
    }
    if (!request.body.isEmpty() || request.verb != "GET") {
        text += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    }
    text += "\r\n" + request.body;
    call->socket->write(text);
    wipe(text);
    request = {};
}

void PrivateClient::onBytes(const std::shared_ptr<Call>& call)
{
    if (!call->isFinished && call->reply.feed(call->socket->readAll()) != HttpReply::State::Reading) {
        conclude(call);
    }
}

void PrivateClient::onClosed(const std::shared_ptr<Call>& call)
{
    if (call->isFinished) {
        return;
    }
    onBytes(call);
    if (call->isFinished) {
        return;
    }
    if (call->reply.end() == HttpReply::State::Complete) {
        conclude(call);
        return;
    }
    finish(call, Error{ErrorCode::Network, QStringLiteral("%1: %2").arg(m_origin.host(), call->socket->errorString())});
}

void PrivateClient::conclude(const std::shared_ptr<Call>& call)
{
    const HttpReply& reply = call->reply;
    const int status = reply.status();
    const QString host = m_origin.host();
    if (reply.state() != HttpReply::State::Complete) {
        finish(call, Error{ErrorCode::Parse, host + QStringLiteral(": no readable HTTP answer")});
        return;
    }
    readClock(*call);
    if (status == 429 || status == 418) {
        m_pausedUntil = Milliseconds(m_clock.elapsed()) + pauseOf(reply);
    }
    if (status >= 300 && status < 400) {
        finish(call, Error{ErrorCode::Network, host + QStringLiteral(": redirected, which is not followed")});
    } else if (status >= 500) {
        finish(call, Error{ErrorCode::Unavailable, QStringLiteral("%1: HTTP %2").arg(host).arg(status)});
    } else {
        finish(call, PrivateAnswer{status, reply.body(), call->sentAt});
    }
}

void PrivateClient::finish(const std::shared_ptr<Call>& call, Result<PrivateAnswer> result)
{
    if (std::exchange(call->isFinished, true)) {
        return;
    }
    m_running.erase(std::remove(m_running.begin(), m_running.end(), call), m_running.end());
    call->deadline.stop();
    call->deadline.disconnect(this);
    if (call->socket) {
        call->socket->disconnect(this);
        call->socket->abort();
        call->socket->deleteLater();
    }
    if (!m_waiting.empty() && !m_turn.isActive()) {
        m_turn.start(0);
    }
    const Callback callback = std::exchange(call->callback, {});
    if (callback && (!call->hasContext || call->context)) {
        callback(std::move(result));
    }
}

/// The Date has whole seconds, cut: the true time lies within the second after it.
void PrivateClient::readClock(const Call& call)
{
    const QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(call.reply.header("Date")),
                                                   QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid()) {
        return;
    }
    const qint64 told = QDateTime(date.date(), date.time(), Qt::UTC).toMSecsSinceEpoch();
    const qint64 middle = QDateTime::currentMSecsSinceEpoch() - call.took.elapsed() / 2;
    const qint64 uncertain = 1'000 + call.took.elapsed() / 2;
    const qint64 known = std::chrono::duration_cast<Milliseconds>(m_offset).count();
    const qint64 difference = told + 500 - middle;
    if (std::abs(difference - known) > uncertain) {
        m_offset = Milliseconds(told - middle); // Rather behind than ahead: venues refuse times of their future.
    }
}

} // namespace elite
