// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDeadlineTimer>
#include <QProcess>
#include <QString>
#include <QThread>

#include <csignal>

/// Handles of the real gnome-keyring of the private session that keyring_session.sh made. Blocking: tests only.
namespace keyring {

inline const QString kService = QStringLiteral("org.freedesktop.secrets");
inline const QString kRoot = QStringLiteral("/org/freedesktop/secrets");

inline QDBusMessage call(const QString& service, const QString& path, const QString& interface, const QString& method,
                         const QVariantList& arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message, QDBus::Block, 5000);
}

inline qint64 daemonPid()
{
    const QString bus = QStringLiteral("org.freedesktop.DBus");
    const QDBusMessage reply = call(bus, QStringLiteral("/org/freedesktop/DBus"), bus,
                                    QStringLiteral("GetConnectionUnixProcessID"), {kService});
    return reply.arguments().value(0).toLongLong();
}

inline bool isLocked()
{
    const QDBusMessage reply
        = call(kService, kRoot + QStringLiteral("/aliases/default"), QStringLiteral("org.freedesktop.DBus.Properties"),
               QStringLiteral("Get"), {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    return reply.type() != QDBusMessage::ReplyMessage
        || reply.arguments().value(0).value<QDBusVariant>().variant().toBool();
}

inline bool lock()
{
    const QList<QDBusObjectPath> all{QDBusObjectPath(kRoot + QStringLiteral("/collection/login"))};
    call(kService, kRoot, QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"),
         {QVariant::fromValue(all)});
    return isLocked();
}

/// Puts an unlocked daemon in the place of the present one. It stays a child of this program and in its session, so
/// that keyring_session.sh finds it. Its own name on the bus is waited for first: a call would make the bus start
/// another.
inline bool unlock()
{
    auto* daemon = new QProcess(QCoreApplication::instance());
    daemon->setStandardOutputFile(QProcess::nullDevice());
    daemon->setStandardErrorFile(QProcess::nullDevice());
    daemon->start(QStringLiteral("gnome-keyring-daemon"),
                  {QStringLiteral("--replace"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets"),
                   QStringLiteral("--foreground")});
    daemon->write("test-keyring"); // without a line end, which would be part of it
    daemon->closeWriteChannel();
    daemon->waitForBytesWritten(5000);
    const QDeadlineTimer deadline(20'000);
    while ((daemonPid() != daemon->processId() || isLocked()) && !deadline.hasExpired()) {
        QThread::msleep(20);
    }
    return !isLocked();
}

/// Stops the daemon (it keeps its name on the bus and answers nothing) until thaw() or the end of the block.
class Frozen
{
public:
    Frozen()
        : m_pid(static_cast<pid_t>(daemonPid()))
    {
        m_ok = m_pid > 0 && ::kill(m_pid, SIGSTOP) == 0;
    }
    ~Frozen() { thaw(); }
    Frozen(const Frozen&) = delete;
    Frozen& operator=(const Frozen&) = delete;
    bool ok() const { return m_ok; }
    void thaw()
    {
        if (m_pid > 0) {
            ::kill(m_pid, SIGCONT);
        }
    }

private:
    pid_t m_pid;
    bool m_ok = false;
};

} // namespace keyring
