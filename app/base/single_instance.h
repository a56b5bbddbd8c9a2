// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

namespace elite {

/// One running program per runtime folder. The first one listens on a local socket that only this user may open; a
/// second start sends "raise" to it and ends. A lock file decides who is first; after a kill its owner is gone and
/// the next start takes it over.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    enum class Role {
        First, ///< go on
        Second, ///< the first one has been told to show itself
        Silent, ///< another one holds the lock but did not answer
    };

    explicit SingleInstance(const QString& runtimeFolder, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Blocks for at most about two seconds, and only when another program runs. `message` goes to the first one.
    Role claim(const QByteArray& message = "raise");
    QString socketName() const { return m_socketName; }

Q_SIGNALS:
    /// Another start asked this one to come to the front.
    void raiseRequested();

private:
    bool tellFirst(const QByteArray& message) const;
    void listen();
    void onConnection();

    QLockFile m_lock;
    QString m_socketName;
    QLocalServer m_server;
};

} // namespace elite
