// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/stream_link.h"

#include <QNetworkRequest>
#include <QRegularExpression>

#include <algorithm>

namespace elite {

namespace {

// Until the handshake is done nothing long is expected: an endless header stops here and runs into the deadline.
constexpr qint64 kHandshakeBuffer = 64 * 1024;
constexpr std::size_t kMaxWaiting = 10'000;

/// QWebSocket tells the status of a refused handshake in its words only.
int statusIn(const QString& words)
{
    static const QRegularExpression pattern(QStringLiteral("(?<![0-9])([345][0-9]{2})(?![0-9])"));
    return pattern.match(words).captured(1).toInt();
}

} // namespace

StreamLink::StreamLink(const QUrl& url, const SocketRules& rules, QObject* parent)
    : QObject(parent)
    , m_url(url)
    , m_rules(rules)
{
    m_socket.setMaxAllowedIncomingFrameSize(rules.maxMessage);
    m_socket.setMaxAllowedIncomingMessageSize(rules.maxMessage);
    connect(&m_socket, &QWebSocket::connected, this, &StreamLink::onConnected);
    connect(&m_socket, &QWebSocket::disconnected, this, &StreamLink::onFailed);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(&m_socket, &QWebSocket::errorOccurred, this, &StreamLink::onFailed);
#else
    connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &StreamLink::onFailed);
#endif
    connect(&m_socket, &QWebSocket::pong, this, &StreamLink::onPong);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, [this](const QString& text) {
        m_sinceLife.start();
        m_sinceMessage.start();
        Q_EMIT received(text.toUtf8());
    });
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray& bytes) {
        m_sinceLife.start();
        Q_EMIT received(bytes); // No venue here sends binary: the parser will call it malformed, and that is counted.
    });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(QStringLiteral("no connection in time"), 0); });
    connect(&m_watch, &QTimer::timeout, this, &StreamLink::watch);
    connect(&m_flush, &QTimer::timeout, this, &StreamLink::flush);
}

StreamLink::~StreamLink()
{
    m_isFinished = true; // Nobody listens any more.
    m_socket.disconnect(this);
    m_socket.abort();
}

void StreamLink::open()
{
    m_deadline.start(m_rules.connectWithin);
    m_socket.setReadBufferSize(kHandshakeBuffer);
    QNetworkRequest request(m_url);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("elite-trading-coach"));
    m_socket.open(request);
    m_socket.setReadBufferSize(kHandshakeBuffer); // Once more: the socket exists since open().
}

void StreamLink::send(const QByteArray& text)
{
    if (m_waiting.size() < kMaxWaiting) {
        m_waiting.push_back(text);
    }
    flush();
}

void StreamLink::drop(const QString& why)
{
    finish(why, 0);
}

void StreamLink::onConnected()
{
    m_deadline.stop();
    m_socket.setReadBufferSize(static_cast<qint64>(m_rules.maxMessage) + kHandshakeBuffer);
    m_isOpen = true;
    for (QElapsedTimer* timer :
         {&m_openFor, &m_sinceLife, &m_sinceMessage, &m_sincePing, &m_sincePingText, &m_second}) {
        timer->start();
    }
    m_socket.ping();
    ++m_sentInSecond;
    const Milliseconds shortest = std::min({m_rules.silence, m_rules.pingEvery, Milliseconds(1'000)});
    m_watch.start(std::max(shortest / 4, Milliseconds(5)));
    Q_EMIT opened();
    flush();
}

void StreamLink::onFailed()
{
    const QString words = m_socket.errorString();
    finish(words.isEmpty() ? m_socket.closeReason() : words, m_isOpen ? 0 : statusIn(words));
}

void StreamLink::onPong(quint64 elapsed)
{
    m_latency = Milliseconds(static_cast<Milliseconds::rep>(elapsed));
    m_sinceLife.start();
}

void StreamLink::watch()
{
    if (m_sinceLife.hasExpired(m_rules.silence.count())) {
        finish(QStringLiteral("silent for %1 ms").arg(m_sinceLife.elapsed()), 0);
        return;
    }
    if (m_rules.messageSilence.count() > 0 && m_sinceMessage.hasExpired(m_rules.messageSilence.count())) {
        finish(QStringLiteral("no message for %1 ms").arg(m_sinceMessage.elapsed()), 0);
        return;
    }
    if (m_rules.pingEvery.count() > 0 && m_sincePing.hasExpired(m_rules.pingEvery.count())) {
        m_sincePing.start();
        ++m_sentInSecond;
        m_socket.ping();
    }
    if (m_rules.pingTextEvery.count() > 0 && m_sincePingText.hasExpired(m_rules.pingTextEvery.count())) {
        m_sincePingText.start();
        m_waiting.push_front(m_rules.pingText);
    }
    flush();
}

void StreamLink::flush()
{
    if (!m_isOpen) {
        return;
    }
    if (m_second.hasExpired(1'000)) {
        m_second.start();
        m_sentInSecond = 0;
    }
    while (!m_waiting.empty() && m_sentInSecond < m_rules.messagesPerSecond) {
        ++m_sentInSecond;
        m_socket.sendTextMessage(QString::fromUtf8(m_waiting.front()));
        m_waiting.pop_front();
    }
    if (m_waiting.empty()) {
        m_flush.stop();
    } else if (!m_flush.isActive()) {
        m_flush.start(std::max(1, 1'000 - static_cast<int>(m_second.elapsed())));
    }
}

void StreamLink::finish(const QString& why, int httpStatus)
{
    if (m_isFinished) {
        return;
    }
    m_isFinished = true;
    m_isOpen = false;
    m_deadline.stop();
    m_watch.stop();
    m_flush.stop();
    m_waiting.clear();
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT lost(why, httpStatus);
}

} // namespace elite
