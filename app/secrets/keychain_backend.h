// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/detached_calls.h"
#include "app/secrets/keychain_state.h"
#include "app/secrets/secret_backend.h"

#include <QDeadlineTimer>

#include <deque>

namespace QKeychain {
class Job;
}

namespace elite {

/// The operating system's keychain through QtKeychain. Asks for its state before each operation, runs one at a time,
/// and lets go of a job that does not answer: the job is left alone (deleting it crashes when the answer comes), and
/// until it ends every operation is refused at once, because QtKeychain itself would queue behind it. Lives on the main
/// thread, whose event loop must be GLib's on Linux.
class KeychainBackend final : public SecretBackend
{
    Q_OBJECT
public:
    explicit KeychainBackend(QString profile, KeychainProbe probe = probeKeychain, QObject* parent = nullptr);

    /// The backend that the keys were saved in; another one is refused. Empty: any.
    void setExpectedBackend(const QString& name) { m_expected = name; }
    const KeychainReport& lastReport() const { return m_report; }
    /// Asks again, in turn; lastReport() has the answer when `done` is called.
    void refresh(std::function<void()> done);

    void read(const QString& name, Taken done) override;
    void write(const QString& name, const Secret& value, Finished done) override;
    void remove(const QString& name, Finished done) override;

    /// Jobs of this process that have not ended. A program that ends while there are some must use std::_Exit after it
    /// has closed its files: the library's own clean-up crashes.
    static int jobsRunning();

private:
    struct Answer
    {
        Done outcome;
        bool timedOut = false;
        Secret value;
    };
    using Step = std::function<void(Answer)>;

    void noteOwner(const QString& owner);
    void enqueue(std::function<void()> operation);
    void operationEnded();
    void probe(const QString& name, std::function<void(KeychainReport)> then,
               QDeadlineTimer deadline = QDeadlineTimer(kKeychainDeadlineMs));
    /// Goes on with `then` when the keychain is open, else ends the operation with the reason.
    void whenOpen(const QString& name, std::function<void(const Error&)> failed,
                  std::function<void(ItemPresence)> then);
    void runJob(QKeychain::Job* job, const QString& name, const Step& then);
    void readItem(const QString& name, const Step& then);
    void writeItem(const QString& name, const Secret& value, const Step& then);
    void deleteItem(const QString& name, const Step& then);
    void writeAndCheck(const QString& name, const std::shared_ptr<Secret>& value, const std::shared_ptr<Secret>& old,
                       const Finished& done);
    void putBack(const QString& name, const std::shared_ptr<Secret>& old, const Error& why, const Finished& done);

    QString m_profile;
    QString m_expected;
    KeychainProbe m_probe;
    QString m_owner;
    KeychainReport m_report;
    DetachedCalls m_calls{this};
    std::deque<std::function<void()>> m_waiting;
    bool m_busy = false;
    bool m_probeRunning = false;
    int m_hungJobs = 0;
};

} // namespace elite
