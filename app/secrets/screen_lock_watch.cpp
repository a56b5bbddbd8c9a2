// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/screen_lock_watch.h"

#if defined(QT_DBUS_LIB)
#include <QDBusConnection>
#endif

namespace elite {

ScreenLockWatch::ScreenLockWatch(QObject* parent)
    : QObject(parent)
{
#if defined(QT_DBUS_LIB)
    QDBusConnection session = QDBusConnection::sessionBus();
    const struct
    {
        const char* path;
        const char* interface;
    } savers[] = {{"/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"},
                  {"/ScreenSaver", "org.freedesktop.ScreenSaver"},
                  {"/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"},
                  {"/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver"}};
    for (const auto& saver : savers) {
        m_isListening
            = session.connect(QString(), QString::fromLatin1(saver.path), QString::fromLatin1(saver.interface),
                              QStringLiteral("ActiveChanged"), this, SLOT(onActive(bool)))
            || m_isListening;
    }
    // Of any session of this user: nobody else's "Lock" reaches a program that is not root.
    QDBusConnection system = QDBusConnection::systemBus();
    m_isListening
        = system.connect(QStringLiteral("org.freedesktop.login1"), QString(),
                         QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this, SLOT(onLock()))
        || m_isListening;
#endif
}

void ScreenLockWatch::onActive(bool isActive)
{
    if (isActive) {
        Q_EMIT screenLocked();
    }
}

void ScreenLockWatch::onLock()
{
    Q_EMIT screenLocked();
}

} // namespace elite
