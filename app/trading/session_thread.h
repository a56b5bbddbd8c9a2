// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace elite {

class Session;

/// The thread on which prices and engines run, in one order. Owned by the ui thread, started and ended there.
class SessionThread : public QObject
{
    Q_OBJECT
public:
    explicit SessionThread(QObject* parent = nullptr);
    ~SessionThread() override;

    /// Runs `work` on the session thread, in the order of the calls. Nothing happens after end().
    void post(std::function<void(Session&)> work);
    /// For connecting to its signals only; the connections are queued.
    Session& session() { return *m_session; }
    /// Ends feed, engine and thread; everything that was kept stays. Waits at most some seconds for the ledger.
    void end();
    bool isRunning() const { return m_thread.isRunning(); }

private:
    QThread m_thread;
    std::unique_ptr<Session> m_session; // Lives on m_thread.
};

} // namespace elite
