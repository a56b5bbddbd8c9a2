// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/openai_call.h"

#include "app/base/version.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr qsizetype kLargestBody = 8 * 1024 * 1024;
constexpr qint64 kAfterLastEvent = 1500; ///< for the usage of a chat, which comes after its end

/// The body, which cannot be rewound once a byte of it was taken: from a plain buffer the library would send a request
/// again by itself when a connection breaks, and a question that is asked twice is paid twice.
class OneWayBody final : public QIODevice
{
public:
    OneWayBody(QByteArray bytes, QObject* parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return false; }
    qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return !m_isTaken && QIODevice::reset(); }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - pos());
        if (count <= 0) {
            return -1;
        }
        m_isTaken = true;
        std::copy_n(m_bytes.constData() + pos(), count, data);
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    bool m_isTaken = false;
};

std::optional<qint64> countOf(const QByteArray& header)
{
    bool isNumber = false;
    const qint64 count = header.toLongLong(&isNumber);
    return isNumber ? std::optional<qint64>(count) : std::nullopt;
}

} // namespace

OpenAiCall::OpenAiCall(QNetworkAccessManager& network, CallSetup setup, QObject* parent)
    : QObject(parent)
    , m_network(network)
    , m_setup(std::move(setup))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OpenAiCall::onTimeout);
}

OpenAiCall::~OpenAiCall()
{
    abort();
}

void OpenAiCall::start()
{
    QNetworkRequest request(m_setup.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("User-Agent", QByteArray("elite-trading-coach/") + kVersion);
    request.setRawHeader("Accept", m_setup.isStreaming ? "text/event-stream" : "application/json");
    m_clientRequestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    request.setRawHeader("X-Client-Request-Id", m_clientRequestId.toLatin1());
    if (!m_setup.key.isEmpty()) {
        QByteArray value = m_setup.isAzure ? QByteArray() : QByteArray("Bearer ");
        value += m_setup.key.reveal();
        request.setRawHeader(m_setup.isAzure ? "api-key" : "Authorization", value);
        wipe(value); // The library has its own copy; ours goes.
    }
    m_setup.key = Secret();
    m_clock.start();
    if (m_setup.body.isEmpty()) {
        m_reply = m_network.get(request);
    } else {
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        m_reply = m_network.post(request, new OneWayBody(m_setup.body, this));
    }
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &OpenAiCall::onMetaData);
    connect(m_reply, &QNetworkReply::readyRead, this, &OpenAiCall::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &OpenAiCall::onFinished);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_isSent = m_isSent || m_setup.body.isEmpty();
        restartTimer();
    });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64 total) {
        if (total <= 0 || m_isSent) {
            return;
        }
        m_isSent = sent >= total;
        restartTimer();
        Q_EMIT sending(static_cast<int>(sent * 100 / total));
        if (m_isSent) {
            Q_EMIT waiting();
        }
    });
    m_timer.start(std::chrono::milliseconds(m_setup.times.connect));
}

void OpenAiCall::restartTimer()
{
    const CoachTimes& times = m_setup.times;
    const bool isFlowing = m_reader.sawText();
    const qint64 patience = m_reader.end() != ResponseReader::End::Open ? kAfterLastEvent
        : !m_isSent                                                     ? times.idle
        : !m_setup.isStreaming && m_setup.isGeneration                  ? times.withoutStream
        : !m_hasHead                                                    ? times.firstSign
        : m_isEventStream && !isFlowing                                 ? times.reasoning
                                                                        : times.idle;
    m_timer.start(std::chrono::milliseconds(patience));
}

void OpenAiCall::onMetaData()
{
    m_end.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_end.status == 0) {
        return;
    }
    m_hasHead = true;
    m_end.contentType = m_reply->rawHeader("content-type").toLower();
    m_isEventStream = m_end.status == 200 && m_end.contentType.contains("text/event-stream");
    m_end.retryAfter = m_reply->rawHeader("retry-after");
    m_end.retryAfterMs = m_reply->rawHeader("retry-after-ms");
    m_end.shouldRetry = m_reply->rawHeader("x-should-retry");
    m_end.requestId = m_reply->rawHeader("x-request-id");
    m_organization = QString::fromLatin1(m_reply->rawHeader("openai-organization")).left(80);
    m_rate.limit = countOf(m_reply->rawHeader("x-ratelimit-limit-requests"));
    m_rate.remaining = countOf(m_reply->rawHeader("x-ratelimit-remaining-requests"));
    m_rate.resetMs = millisOfGoDuration(m_reply->rawHeader("x-ratelimit-reset-requests"));
    restartTimer();
}

void OpenAiCall::onReadyRead()
{
    const QByteArray bytes = m_reply->readAll();
    if (!m_isEventStream || !m_setup.isGeneration) {
        if (m_body.size() + bytes.size() > kLargestBody) {
            m_isTooLong = true;
            settle();
            return;
        }
        m_body += bytes;
        restartTimer();
        return;
    }
    std::vector<SseEvent> events;
    m_parser.feed(bytes, events);
    bool isDone = false;
    for (const SseEvent& event : events) {
        m_reader.read(event);
        isDone = isDone || event.data.trimmed() == "[DONE]";
    }
    if (m_reader.isThinking() && !std::exchange(m_isThinkingTold, true)) {
        Q_EMIT thinking();
    }
    if (const QString delta = m_reader.takeDelta(); !delta.isEmpty()) {
        Q_EMIT textGrew(delta);
    }
    if (m_isSettled) {
        return; // Somebody cancelled while the text was shown.
    }
    if (m_parser.isBroken() || (isDone && m_reader.end() != ResponseReader::End::Open)) {
        settle();
        return;
    }
    restartTimer();
}

void OpenAiCall::onTimeout()
{
    if (m_reader.end() == ResponseReader::End::Open) {
        m_end.transport = HttpEnd::Transport::Timeout;
    }
    settle();
}

void OpenAiCall::onFinished()
{
    if (m_isSettled) {
        return;
    }
    if (m_reply->bytesAvailable() > 0) {
        onReadyRead();
    }
    if (m_isSettled) {
        return;
    }
    std::vector<SseEvent> events;
    m_parser.finish(events);
    for (const SseEvent& event : events) {
        m_reader.read(event);
    }
    if (!m_hasHead) {
        m_end.transport = HttpEnd::Transport::Unreachable;
    }
    settle();
}

void OpenAiCall::settle()
{
    if (std::exchange(m_isSettled, true)) {
        return;
    }
    m_timer.stop();
    m_end.nowMs = QDateTime::currentMSecsSinceEpoch();
    m_end.body = m_body;
    if (!m_isEventStream && m_setup.isGeneration && m_end.status == 200 && !m_isTooLong) {
        m_reader.readBody(m_body);
    }
    if (m_reply != nullptr) {
        disconnect(m_reply, nullptr, this, nullptr);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    Q_EMIT finished();
}

void OpenAiCall::abort()
{
    m_isSettled = true;
    m_timer.stop();
    if (m_reply != nullptr) {
        disconnect(m_reply, nullptr, this, nullptr);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
}

std::optional<Failure> OpenAiCall::failure() const
{
    HttpEnd end = m_end;
    const bool hasTimedOut = m_end.transport == HttpEnd::Transport::Timeout;
    if (hasTimedOut && (end.status == 0 || end.status == 200)) {
        end.status = 0;
    }
    auto failure = classifyHttp(end);
    if (failure || !m_setup.isGeneration) {
        if (failure) {
            failure->requestId = failure->requestId.isEmpty() ? m_clientRequestId : failure->requestId;
            failure->partialText = m_reader.text();
        }
        return failure;
    }
    switch (m_reader.end()) {
    case ResponseReader::End::Complete:
        return std::nullopt;
    case ResponseReader::End::Failed:
        failure = m_reader.failure();
        break;
    case ResponseReader::End::Cut:
        failure = Failure{FailureKind::Cut};
        break;
    case ResponseReader::End::Filtered:
        failure = Failure{FailureKind::Filtered};
        break;
    case ResponseReader::End::Refused:
        failure = Failure{FailureKind::Refused};
        break;
    case ResponseReader::End::Open:
        // A stream that just ends, or a body that is no answer of this API.
        failure = Failure{m_isEventStream || m_body.isEmpty() ? FailureKind::Unreachable : FailureKind::NotOpenAi};
        break;
    }
    failure->status = m_end.status;
    failure->requestId = QString::fromLatin1(m_end.requestId).left(80);
    failure->partialText = m_reader.text();
    return failure;
}

} // namespace elite
