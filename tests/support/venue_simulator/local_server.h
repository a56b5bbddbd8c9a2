// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>
#include <memory>

namespace elite::test {

/// How a connection misbehaves, from its first request on.
enum class Misbehaviour {
    None,
    Silent, // Takes the request and says nothing.
    Garbage, // Bytes that are no HTTP.
    EndlessHeader, // A header line without end, 13 MB a second.
    DripBody, // One byte at a time.
    CutShort, // Promises more than it sends.
    HangUp, // Closes at once.
};

struct HttpAnswer
{
    int status = 200;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
};

/// HTTP and WebSocket on one loopback port, plain or TLS, in the test's own process and thread.
class LocalServer : public QObject
{
    Q_OBJECT
public:
    using Respond = std::function<void(const HttpAnswer&)>;
    using Router = std::function<void(const QByteArray& pathAndQuery, const Respond& respond)>;

    explicit LocalServer(QObject* parent = nullptr);
    LocalServer(const QSslConfiguration& tls, QObject* parent);
    ~LocalServer() override;

    QUrl http() const;
    QUrl ws(const QString& path = QStringLiteral("/")) const;
    quint16 port() const { return m_tcp->serverPort(); }

    void setRouter(Router router) { m_router = std::move(router); }
    void setMisbehaviour(Misbehaviour how) { m_misbehaviour = how; }
    /// Answers every WebSocket handshake with this HTTP status instead; 0 accepts.
    void setHandshakeStatus(int status) { m_handshakeStatus = status; }
    /// New connections are taken and closed at once.
    void setRefusing(bool isRefusing) { m_isRefusing = isRefusing; }

    const QList<QWebSocket*>& clients() const { return m_clients; }
    int accepted() const { return m_accepted; } // TCP connections so far.
    int upgraded() const { return m_upgraded; } // WebSocket connections so far.
    QByteArrayList requests() const { return m_requests; } // Paths of HTTP requests, in order.
    QByteArray lastRequestHead() const { return m_lastHead; }
    void sendAll(const QByteArray& text);
    /// Bytes below the WebSocket layer: half frames, nonsense.
    void sendRaw(QWebSocket* client, const QByteArray& bytes);
    /// Ends the TCP connections without a word.
    void dropAll();

Q_SIGNALS:
    void opened(QWebSocket* client);
    void said(QWebSocket* client, const QByteArray& text);
    void requested(const QByteArray& pathAndQuery);

private:
    void takeAll();
    void onHead(QTcpSocket* socket);
    void misbehave(QTcpSocket* socket);
    static void write(QTcpSocket* socket, const HttpAnswer& answer);
    void onUpgraded();

    std::unique_ptr<QTcpServer> m_tcp;
    QWebSocketServer m_ws;
    bool m_isTls = false;
    Router m_router;
    Misbehaviour m_misbehaviour = Misbehaviour::None;
    int m_handshakeStatus = 0;
    bool m_isRefusing = false;
    QList<QWebSocket*> m_clients;
    QHash<quint16, QPointer<QTcpSocket>> m_sockets; // By the peer's port.
    QByteArrayList m_requests;
    QByteArray m_lastHead;
    int m_accepted = 0;
    int m_upgraded = 0;
};

} // namespace elite::test
