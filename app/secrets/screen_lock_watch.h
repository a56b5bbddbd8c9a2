// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace elite {

/// Tells when the session is locked or its screen saver starts, where the platform says so: the screen saver services
/// and logind on Linux. Elsewhere it stays silent, and the idle time is what there is.
class ScreenLockWatch : public QObject
{
    Q_OBJECT
public:
    explicit ScreenLockWatch(QObject* parent = nullptr);
    /// Whether anything is listened to here.
    bool isListening() const { return m_isListening; }

Q_SIGNALS:
    void screenLocked();

private Q_SLOTS:
    void onActive(bool isActive);
    void onLock();

private:
    bool m_isListening = false;
};

} // namespace elite
