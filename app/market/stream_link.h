// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/market/reconnect_policy.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>

#include <deque>
#include <optional>

namespace elite {

/// How one venue wants its connections to be treated.
struct SocketRules
{
    Milliseconds connectWithin{10'000}; // Name, TCP, TLS and handshake together.
    Milliseconds silence{60'000}; // Neither message nor pong for so long: dead.
    Milliseconds messageSilence{0}; // No message for so long: dead. 0 where a quiet market may say nothing.
    Milliseconds pingEvery{15'000}; // WebSocket pings; they measure the latency too.
    QByteArray pingText; // What the venue wants to be sent instead or besides; empty for nothing.
    Milliseconds pingTextEvery{0};
    Milliseconds maxAge{0}; // A replacement is connected before the connection gets so old; 0 for never.
    int messagesPerSecond = 5; // Sent by us, pings included.
    quint64 maxMessage = 8u << 20; // Bytes; a larger one ends the connection.
    ReconnectRules reconnect;
};

/// One WebSocket connection, from its first packet to its end. It ends once, with `lost`.
class StreamLink : public QObject
{
    Q_OBJECT
public:
    StreamLink(const QUrl& url, const SocketRules& rules, QObject* parent);
    ~StreamLink() override;

    void open();
    /// Sent in order, as fast as the venue allows.
    void send(const QByteArray& text);
    /// Ends it at once.
    void drop(const QString& why);

    bool isOpen() const { return m_isOpen; }
    Milliseconds age() const { return Milliseconds(m_isOpen ? m_openFor.elapsed() : 0); }
    /// Since the last sign of life: a message or a pong.
    Milliseconds quietFor() const { return Milliseconds(m_isOpen ? m_sinceLife.elapsed() : 0); }
    std::optional<Milliseconds> latency() const { return m_latency; }

Q_SIGNALS:
    void opened();
    void received(const QByteArray& text);
    /// `httpStatus` is what the handshake was answered with, 0 when it was not refused that way.
    void lost(const QString& why, int httpStatus);

private:
    void onConnected();
    void onFailed();
    void onPong(quint64 elapsed);
    void watch();
    void flush();
    void finish(const QString& why, int httpStatus);

    QWebSocket m_socket;
    QUrl m_url;
    SocketRules m_rules;
    QTimer m_deadline;
    QTimer m_watch;
    QTimer m_flush;
    QElapsedTimer m_openFor;
    QElapsedTimer m_sinceLife;
    QElapsedTimer m_sinceMessage;
    QElapsedTimer m_sincePing;
    QElapsedTimer m_sincePingText;
    QElapsedTimer m_second; // Of the message limit.
    int m_sentInSecond = 0;
    std::deque<QByteArray> m_waiting;
    std::optional<Milliseconds> m_latency;
    bool m_isOpen = false;
    bool m_isFinished = false;
};

} // namespace elite
