// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/venue_simulator/local_server.h"

#include <QSslServer>
#include <QTimer>

#include <algorithm>

namespace elite::test {

namespace {

constexpr qsizetype kMaxHead = 64 * 1024;

} // namespace

LocalServer::LocalServer(QObject* parent)
    : QObject(parent)
    , m_tcp(std::make_unique<QTcpServer>())
    , m_ws(QStringLiteral("venue"), QWebSocketServer::NonSecureMode)
{
    takeAll();
}

LocalServer::LocalServer(const QSslConfiguration& tls, QObject* parent)
    : QObject(parent)
    , m_ws(QStringLiteral("venue"), QWebSocketServer::NonSecureMode) // TLS is over when it sees the socket.
    , m_isTls(true)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_tcp = std::move(server);
    takeAll();
}

LocalServer::~LocalServer()
{
    m_tcp->disconnect(this);
    m_ws.disconnect(this);
    dropAll();
}

void LocalServer::takeAll()
{
    m_tcp->setMaxPendingConnections(1'000);
    connect(m_tcp.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket* socket = m_tcp->nextPendingConnection()) {
            ++m_accepted;
            if (m_isRefusing) {
                socket->abort();
                socket->deleteLater();
                continue;
            }
            socket->setParent(this);
            m_sockets[socket->peerPort()] = socket;
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onHead(socket); });
            if (socket->bytesAvailable() > 0) {
                onHead(socket);
            }
        }
    });
    connect(&m_ws, &QWebSocketServer::newConnection, this, &LocalServer::onUpgraded);
    if (!m_tcp->listen(QHostAddress(QHostAddress::LocalHost))) {
        qFatal("no loopback port");
    }
}

QUrl LocalServer::http() const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2")
                    .arg(m_isTls ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(port()));
}

QUrl LocalServer::ws(const QString& path) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                    .arg(m_isTls ? QStringLiteral("wss") : QStringLiteral("ws"))
                    .arg(port())
                    .arg(path));
}

void LocalServer::onHead(QTcpSocket* socket)
{
    const QByteArray seen = socket->peek(kMaxHead);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0) {
        return;
    }
    m_lastHead = seen.left(end);
    if (m_misbehaviour != Misbehaviour::None) {
        socket->disconnect(this);
        socket->readAll();
        misbehave(socket);
        return;
    }
    const bool isUpgrade = m_lastHead.toLower().contains("\nupgrade: websocket");
    if (isUpgrade && m_handshakeStatus == 0) {
        socket->disconnect(this);
        socket->disconnect(socket); // It now belongs to the WebSocket.
        m_ws.handleConnection(socket);
        return;
    }
    const QByteArray path = m_lastHead.split(' ').value(1);
    socket->read(end + 4);
    if (isUpgrade) {
        write(socket, {m_handshakeStatus, "no", {}});
        socket->disconnectFromHost();
        return;
    }
    m_requests.append(path);
    const QPointer<QTcpSocket> guard(socket);
    const auto respond = [guard](const HttpAnswer& answer) {
        if (guard) {
            write(guard, answer);
        }
    };
    Q_EMIT requested(path);
    if (m_router) {
        m_router(path, respond);
    } else {
        respond({404, "{}", {}});
    }
}

void LocalServer::misbehave(QTcpSocket* socket)
{
    const auto again = [socket](const QByteArray& bytes, int everyMs, qint64 most) {
        auto* timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket, bytes, most] {
            if (socket->bytesToWrite() < most) {
                socket->write(bytes);
            }
        });
        timer->start(everyMs);
    };
    switch (m_misbehaviour) {
    case Misbehaviour::None:
    case Misbehaviour::Silent:
        break;
    case Misbehaviour::Garbage:
        socket->write(QByteArray("\x00\xff garbage \r\n\r\n", 14));
        break;
    case Misbehaviour::EndlessHeader:
        socket->write("HTTP/1.1 200 OK\r\nX-a: ");
        again(QByteArray(64 * 1024, 'a'), 5, 1 << 20);
        break;
    case Misbehaviour::DripBody:
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        again("x", 20, 100);
        break;
    case Misbehaviour::CutShort:
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":");
        socket->disconnectFromHost();
        break;
    case Misbehaviour::HangUp:
        socket->abort();
        break;
    }
}

void LocalServer::write(QTcpSocket* socket, const HttpAnswer& answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status)
        + " Status\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(answer.body.size())
        + "\r\n";
    for (const auto& [name, value] : answer.headers) {
        head += name + ": " + value + "\r\n";
    }
    socket->write(head + "\r\n" + answer.body);
}

void LocalServer::onUpgraded()
{
    while (QWebSocket* client = m_ws.nextPendingConnection()) {
        ++m_upgraded;
        client->setParent(this);
        client->setOutgoingFrameSize(64u << 20);
        m_clients.append(client);
        connect(client, &QWebSocket::textMessageReceived, this,
                [this, client](const QString& text) { Q_EMIT said(client, text.toUtf8()); });
        connect(client, &QWebSocket::disconnected, this, [this, client] {
            m_clients.removeAll(client);
            client->deleteLater();
        });
        Q_EMIT opened(client);
    }
}

void LocalServer::sendAll(const QByteArray& text)
{
    for (QWebSocket* client : QList<QWebSocket*>(m_clients)) {
        client->sendTextMessage(QString::fromUtf8(text));
    }
}

void LocalServer::sendRaw(QWebSocket* client, const QByteArray& bytes)
{
    if (QTcpSocket* socket = m_sockets.value(client->peerPort())) {
        socket->write(bytes);
        socket->flush();
    }
}

void LocalServer::dropAll()
{
    for (QWebSocket* client : std::exchange(m_clients, {})) {
        client->disconnect(this);
        client->abort();
        client->deleteLater();
    }
}

} // namespace elite::test
