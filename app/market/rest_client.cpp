// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/rest_client.h"

#include <QDateTime>
#include <QLocale>
#include <QLoggingCategory>

#include <algorithm>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcRest, "elite.market.rest")

constexpr int kMaxWaiting = 5'000;
constexpr Milliseconds kBanPause{120'000}; // HTTP 418 at Binance: two minutes to three days.
constexpr Milliseconds kLongestPause{3 * 24 * 3'600'000};

/// "Wed, 21 Oct 2026 07:28:00 GMT"; Qt reads the offset of such a date only as a number.
QDateTime httpDate(QByteArray text)
{
    if (text.endsWith(" GMT")) {
        text.replace(text.size() - 3, 3, "+0000");
    }
    return QDateTime::fromString(QString::fromLatin1(text), Qt::RFC2822Date);
}

/// Seconds or an HTTP date, which counts by the venue's own clock where it tells it; 0 when there is none.
Milliseconds retryAfter(const QNetworkReply& reply)
{
    const QByteArray text = reply.rawHeader("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber) {
        return Milliseconds(std::clamp<qint64>(seconds, 0, kLongestPause.count() / 1'000) * 1'000);
    }
    const QDateTime date = httpDate(text);
    const QDateTime told = httpDate(reply.rawHeader("Date").trimmed());
    const qint64 wait = (told.isValid() ? told : QDateTime::currentDateTimeUtc()).msecsTo(date);
    return date.isValid() ? Milliseconds(std::clamp<qint64>(wait, 0, kLongestPause.count())) : Milliseconds(0);
}

std::shared_ptr<QNetworkAccessManager> makeManager()
{
    std::shared_ptr<QNetworkAccessManager> manager(new QNetworkAccessManager,
                                                   [](QNetworkAccessManager* old) { old->deleteLater(); });
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setAutoDeleteReplies(false);
    return manager;
}

} // namespace

void setWeightLimit(RestRules& rules, int perMinute)
{
    rules.usedLimit = perMinute;
    rules.burst = std::max(perMinute / 10, 1);
    rules.perSecond = perMinute / 120.0;
}

struct RestClient::Call
{
    RestRequest request;
    QPointer<const QObject> context;
    bool hasContext = false;
    Callback callback;
    Milliseconds queuedAt{0};
    QElapsedTimer took;
    QTimer deadline;
    std::shared_ptr<QNetworkAccessManager> manager;
    QPointer<QNetworkReply> reply;
    QByteArray body;
    bool isFinished = false;
};

RestClient::RestClient(QUrl origin, const RestRules& rules, HostPolicy hosts, QObject* parent)
    : QObject(parent)
    , m_origin(std::move(origin))
    , m_rules(rules)
    , m_hosts(hosts)
    , m_manager(makeManager())
    , m_budget(rules.burst, rules.perSecond)
{
    m_clock.start();
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &RestClient::pump);
}

RestClient::~RestClient()
{
    for (const auto& call : std::exchange(m_running, {})) {
        call->isFinished = true;
        call->deadline.stop();
        if (call->reply) {
            call->reply->disconnect(this);
            call->reply->abort();
            call->reply->deleteLater();
        }
    }
}

void RestClient::get(const RestRequest& request, const QObject* context, Callback callback)
{
    auto call = std::make_shared<Call>();
    call->request = request;
    call->context = context;
    call->hasContext = context != nullptr;
    call->callback = std::move(callback);
    call->queuedAt = Milliseconds(m_clock.elapsed());
    m_waiting.push_back(std::move(call));
    if (!m_turn.isActive()) {
        m_turn.start(0); // Never calls back from within get().
    }
}

Milliseconds RestClient::pausedFor() const
{
    return std::max(m_pausedUntil - Milliseconds(m_clock.elapsed()), Milliseconds(0));
}

void RestClient::pump()
{
    while (!m_waiting.empty()) {
        const Milliseconds now(m_clock.elapsed());
        const std::shared_ptr<Call> call = m_waiting.front();
        if (m_isRegionBlocked) {
            failWaiting(
                {ErrorCode::Denied, QStringLiteral("HTTP 451: %1 may not serve this country").arg(m_origin.host())});
            return;
        }
        const Milliseconds wait = std::max(m_budget.waitFor(call->request.weight, now), pausedFor());
        if (now - call->queuedAt + wait > m_rules.longestWait || m_waiting.size() > kMaxWaiting) {
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
        if (call->hasContext && !call->context) {
            continue; // Nobody waits for it any more.
        }
        m_budget.take(call->request.weight, now);
        start(call);
    }
}

void RestClient::start(const std::shared_ptr<Call>& call)
{
    const QUrl url = QUrl::fromEncoded(m_origin.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery) + call->request.path);
    if (const Done allowed = m_hosts.check(url); !allowed) {
        qCCritical(lcRest) << "refused:" << allowed.error().detail;
        finish(call, allowed.error());
        return;
    }
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("elite-trading-coach"));
    request.setRawHeader("Accept", "application/json, */*;q=0.5");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    call->manager = m_manager;
    call->took.start();
    call->reply = m_manager->get(request);
    call->deadline.setSingleShot(true);
    m_running.push_back(call);
    connect(call->reply, &QNetworkReply::readyRead, this, [this, call] { onRead(call); });
    connect(call->reply, &QNetworkReply::finished, this, [this, call] { onFinished(call); });
    connect(&call->deadline, &QTimer::timeout, this, [this, call] { onDeadline(call); });
    call->deadline.start(m_rules.deadline);
}

void RestClient::onRead(const std::shared_ptr<Call>& call)
{
    if (call->isFinished) {
        return;
    }
    call->body += call->reply->readAll();
    if (call->body.size() > call->request.maxBody) {
        finish(call,
               Error{ErrorCode::OutOfRange,
                     QStringLiteral("%1: more than %2 bytes").arg(m_origin.host()).arg(call->request.maxBody)});
    }
}

void RestClient::onFinished(const std::shared_ptr<Call>& call)
{
    onRead(call);
    if (call->isFinished) {
        return;
    }
    const QNetworkReply& reply = *call->reply;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    readLimits(reply);
    if (status >= 300 && (status < 400 || status == 418 || status == 429 || status == 451)) {
        finish(call, refusalOf(reply, status));
        return;
    }
    const bool isCutShort = reply.error() != QNetworkReply::NoError && status < 400;
    if (status == 0 || isCutShort || (status >= 400 && call->body.isEmpty())) {
        finish(call, Error{ErrorCode::Network, QStringLiteral("%1: %2").arg(m_origin.host(), reply.errorString())});
        return;
    }
    m_pausesBefore = std::exchange(m_pauses, 0);
    finish(call, RestAnswer{status, call->body, Milliseconds(call->took.elapsed())});
}

void RestClient::onDeadline(const std::shared_ptr<Call>& call)
{
    if (call->manager == m_manager) {
        m_manager = makeManager(); // One endless header wedges a manager for all its requests.
    }
    finish(call,
           Error{ErrorCode::Timeout,
                 QStringLiteral("%1: no answer in %2 ms").arg(m_origin.host()).arg(m_rules.deadline.count())});
}

void RestClient::finish(const std::shared_ptr<Call>& call, Result<RestAnswer> result)
{
    if (call->isFinished) {
        return;
    }
    call->isFinished = true;
    m_running.erase(std::remove(m_running.begin(), m_running.end(), call), m_running.end());
    call->deadline.stop();
    call->deadline.disconnect(this); // Its connection holds the call.
    if (call->reply) {
        call->reply->disconnect(this);
        call->reply->abort();
        call->reply->deleteLater();
    }
    call->manager.reset();
    if (!result) {
        qCDebug(lcRest) << call->request.path << result.error().detail;
    }
    const Callback callback = std::exchange(call->callback, {});
    if (callback && (!call->hasContext || call->context)) {
        callback(std::move(result));
    }
}

void RestClient::readLimits(const QNetworkReply& reply)
{
    int left = -1;
    bool isNumber = false;
    if (!m_rules.usedHeader.isEmpty()) {
        const int used = reply.rawHeader(m_rules.usedHeader).toInt(&isNumber);
        left = isNumber ? std::max(m_rules.usedLimit - used, 0) : -1;
    } else if (!m_rules.leftHeader.isEmpty()) {
        const int told = reply.rawHeader(m_rules.leftHeader).toInt(&isNumber);
        left = isNumber ? std::max(told, 0) : -1;
    }
    if (left < 0 || left == m_limitLeft) {
        return;
    }
    m_limitLeft = left;
    if (left == 0 || (m_rules.usedLimit > 0 && left < m_rules.usedLimit / 20)) {
        m_budget.empty(); // Others behind the same address use it up too: slow down before the venue has to say so.
    }
    Q_EMIT limitsChanged();
}

Error RestClient::refusalOf(const QNetworkReply& reply, int status)
{
    const QString host = m_origin.host();
    if (status < 400) {
        return {ErrorCode::Denied, QStringLiteral("%1: redirected, which is not followed").arg(host)};
    }
    if (status == 451) {
        m_isRegionBlocked = true;
        Q_EMIT limitsChanged();
        return {ErrorCode::Denied, QStringLiteral("HTTP 451: %1 may not serve this country").arg(host)};
    }
    pause(retryAfter(reply), status == 418 ? kBanPause : m_rules.defaultPause);
    return {ErrorCode::RateLimited, QStringLiteral("%1: HTTP %2").arg(host).arg(status)};
}

void RestClient::pauseAsTold()
{
    m_pauses = std::max(m_pauses, m_pausesBefore);
    pause(Milliseconds(0), m_rules.defaultPause);
}

void RestClient::pause(Milliseconds told, Milliseconds unlessTold)
{
    const bool isPaused = pausedFor().count() > 0; // This answers what was under way when the pause began.
    m_pauses += isPaused && m_pauses > 0 ? 0 : 1;
    const Milliseconds length = told.count() > 0 ? told : unlessTold * (1 << std::min(m_pauses - 1, 10));
    m_pausedUntil = std::max(m_pausedUntil, Milliseconds(m_clock.elapsed()) + std::min(length, kLongestPause));
    qCWarning(lcRest) << trouble();
    Q_EMIT limitsChanged();
}

QString RestClient::trouble() const
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(pausedFor()).count();
    return seconds > 0 ? QStringLiteral("%1 wants to be left alone for %2 s").arg(m_origin.host()).arg(seconds)
                       : QString();
}

void RestClient::useWeightLimit(int perMinute)
{
    if (perMinute <= 0 || perMinute == m_rules.usedLimit) {
        return;
    }
    setWeightLimit(m_rules, perMinute);
    m_budget.change(m_rules.burst, m_rules.perSecond, Milliseconds(m_clock.elapsed()));
}

void RestClient::failWaiting(const Error& why)
{
    for (const auto& call : std::exchange(m_waiting, {})) {
        finish(call, why);
    }
}

} // namespace elite
