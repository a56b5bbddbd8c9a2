// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QTimer>

namespace elite {

namespace {

Q_LOGGING_CATEGORY(lcInstance, "elite.instance")

constexpr int kAnswerMs = 2000;
constexpr int kLongestMessage = 64; // bytes; anything longer is not ours

/// A socket path may have about 100 bytes, so a long folder is replaced by its hash in the temporary folder.
QString socketNameFor(const QString& folder)
{
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
#if defined(Q_OS_WIN)
    return QStringLiteral("elite-trading-coach-") + QString::fromLatin1(hash); // a pipe name
#else
    QString inside = folder + QStringLiteral("/window.sock");
    if (inside.toUtf8().size() < 100) {
        return inside;
    }
    return QDir::tempPath() + QStringLiteral("/elite-") + QString::fromLatin1(hash) + QStringLiteral(".sock");
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString& runtimeFolder, QObject* parent)
    : QObject(parent)
    , m_lock(runtimeFolder + QStringLiteral("/window.lock"))
    , m_socketName(socketNameFor(runtimeFolder))
{
    // Age alone never breaks the lock: a window may stay open for weeks. A dead owner does.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnection);
}

SingleInstance::~SingleInstance()
{
    m_server.close();
}

SingleInstance::Role SingleInstance::claim(const QByteArray& message)
{
    if (m_lock.tryLock(0)) {
        listen();
        return Role::First;
    }
    if (m_lock.error() != QLockFile::LockFailedError) {
        // The folder cannot be written: say so in the log, but a window is better than none.
        qCWarning(lcInstance, "cannot write the lock file, error %d", static_cast<int>(m_lock.error()));
        return Role::First;
    }
    if (tellFirst(message)) {
        return Role::Second;
    }
    // QLockFile knows a dead owner by its process id; this asks it once more, because the owner may have just ended.
    if (m_lock.removeStaleLockFile() && m_lock.tryLock(0)) {
        listen();
        return Role::First;
    }
    return Role::Silent;
}

bool SingleInstance::tellFirst(const QByteArray& message) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socketName);
    if (!socket.waitForConnected(kAnswerMs)) {
        return false;
    }
    socket.write(message.left(kLongestMessage - 1) + '\n');
    if (!socket.waitForBytesWritten(kAnswerMs)) {
        return false;
    }
    return socket.waitForReadyRead(kAnswerMs) && socket.readLine(kLongestMessage).startsWith("ok");
}

void SingleInstance::listen()
{
    if (m_server.listen(m_socketName)) {
        return;
    }
    // We hold the lock, so a socket file that is still there belongs to a program that was killed.
    QLocalServer::removeServer(m_socketName);
    if (!m_server.listen(m_socketName)) {
        qCWarning(lcInstance, "cannot listen for a second start: %ls", qUtf16Printable(m_server.errorString()));
    }
}

void SingleInstance::onConnection()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(kAnswerMs, socket, [socket] { socket->abort(); });
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() >= kLongestMessage) {
                    socket->abort();
                }
                return;
            }
            const bool raise = socket->readLine(kLongestMessage).trimmed() == "raise";
            socket->write(raise ? "ok\n" : "unknown\n");
            socket->flush();
            socket->disconnectFromServer();
            if (raise) {
                Q_EMIT raiseRequested();
            }
        });
    }
}

} // namespace elite
