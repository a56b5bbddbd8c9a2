// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychain_backend.h"

#include <qt6keychain/keychain.h>

#include <QDeadlineTimer>
#include <QTimer>

#include <atomic>
#include <utility>

namespace elite {

namespace {

std::atomic<int> g_jobsRunning = 0;

Error jobError(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorCode::NotFound, QStringLiteral("no such item")};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {ErrorCode::Denied, job.errorString()};
    default:
        return {ErrorCode::Unavailable, job.errorString()};
    }
}

Error noAnswer()
{
    return {ErrorCode::Timeout, QStringLiteral("the keychain did not answer in time")};
}

} // namespace

KeychainBackend::KeychainBackend(QString profile, KeychainProbe probe, QObject* parent)
    : SecretBackend(parent)
    , m_profile(std::move(profile))
    , m_probe(std::move(probe))
{
}

int KeychainBackend::jobsRunning()
{
    return g_jobsRunning;
}

void KeychainBackend::enqueue(std::function<void()> operation)
{
    m_waiting.push_back(std::move(operation));
    if (!m_busy) {
        m_busy = true;
        QTimer::singleShot(0, this, &KeychainBackend::operationEnded); // starts the first from the event loop
    }
}

void KeychainBackend::operationEnded()
{
    if (m_waiting.empty()) {
        m_busy = false;
        return;
    }
    const auto next = std::move(m_waiting.front());
    m_waiting.pop_front();
    next();
}

void KeychainBackend::probe(const QString& name, std::function<void(KeychainReport)> then, QDeadlineTimer deadline)
{
    if (m_probeRunning && !deadline.hasExpired()) { // an earlier question still hangs in the bus
        constexpr int kLookAgainMs = 20;
        QTimer::singleShot(kLookAgainMs, this,
                           [this, name, then = std::move(then), deadline] { probe(name, then, deadline); });
        return;
    }
    if (m_probeRunning) {
        m_report = {};
        m_report.detail = QStringLiteral("an earlier question was not answered");
        then(m_report);
        return;
    }
    m_probeRunning = true;
    auto answered = std::make_shared<bool>(false);
    auto once = [this, answered, then = std::move(then)](const KeychainReport& report) {
        if (!std::exchange(*answered, true)) {
            m_report = report;
            then(report);
        }
    };
    m_calls.run<KeychainReport>([ask = m_probe, key = keychainItemKey(m_profile, name)] { return ask(key); },
                                [this, once](const KeychainReport& report) {
                                    m_probeRunning = false;
                                    noteOwner(report.owner);
                                    once(report);
                                });
    // The probe keeps the deadline itself; this is for a bus that hangs while it is being connected to.
    QTimer::singleShot(kKeychainDeadlineMs + 100, this, [once] {
        KeychainReport report;
        report.detail = QStringLiteral("the session bus hangs");
        once(report);
    });
}

void KeychainBackend::noteOwner(const QString& owner)
{
    if (!owner.isEmpty() && owner != m_owner) {
        if (!m_owner.isEmpty()) {
            forgetKeychainConnection();
        }
        m_owner = owner;
    }
}

void KeychainBackend::refresh(std::function<void()> done)
{
    enqueue([this, done = std::move(done)] {
        probe(QString(), [this, done](const KeychainReport&) {
            done();
            operationEnded();
        });
    });
}

void KeychainBackend::whenOpen(const QString& name, std::function<void(const Error&)> failed,
                               std::function<void(ItemPresence)> then)
{
    probe(name, [this, failed = std::move(failed), then = std::move(then)](const KeychainReport& report) {
        if (report.condition != KeychainCondition::Unlocked) {
            failed(keychainError(report));
        } else if (!m_expected.isEmpty() && report.backend != m_expected) {
            failed({ErrorCode::OtherBackend,
                    QStringLiteral("the keys were saved in ") + m_expected + QStringLiteral(", this session has ")
                        + report.backend});
        } else if (m_hungJobs > 0) {
            failed({ErrorCode::Timeout, QStringLiteral("an earlier keychain job has not ended")});
        } else {
            then(report.item);
        }
    });
}

void KeychainBackend::runJob(QKeychain::Job* job, const QString& name, const Step& then)
{
    auto answered = std::make_shared<bool>(false);
    ++g_jobsRunning;
    connect(job, &QKeychain::Job::finished, job, [] { --g_jobsRunning; });
    connect(job, &QKeychain::Job::finished, this, [this, answered, then](QKeychain::Job* ended) {
        if (std::exchange(*answered, true)) {
            --m_hungJobs; // too late for its operation, but the way is free again
            return;
        }
        Answer answer;
        if (ended->error() != QKeychain::NoError) {
            answer.outcome = jobError(*ended);
        } else if (const auto* reading = qobject_cast<QKeychain::ReadPasswordJob*>(ended)) {
            QByteArray bytes = reading->binaryData();
            answer.value = Secret::take(bytes);
        }
        then(std::move(answer));
    });
    QTimer::singleShot(kKeychainDeadlineMs, this, [this, answered, then] {
        if (!std::exchange(*answered, true)) {
            ++m_hungJobs;
            Answer answer;
            answer.outcome = noAnswer();
            answer.timedOut = true;
            then(std::move(answer));
        }
    });
    job->setKey(keychainItemKey(m_profile, name));
    job->setAutoDelete(true); // by itself, after it has ended, never earlier
    job->start();
}

void KeychainBackend::readItem(const QString& name, const Step& then)
{
    runJob(new QKeychain::ReadPasswordJob(QLatin1String(kKeychainService)), name, then);
}

void KeychainBackend::writeItem(const QString& name, const Secret& value, const Step& then)
{
    auto* job = new QKeychain::WritePasswordJob(QLatin1String(kKeychainService));
    // Binary always: a text item and a binary item under one key are two, and reading gives the old text.
    job->setBinaryData(value.reveal().toByteArray());
    runJob(job, name, then);
}

void KeychainBackend::deleteItem(const QString& name, const Step& then)
{
    runJob(new QKeychain::DeletePasswordJob(QLatin1String(kKeychainService)), name, then);
}

void KeychainBackend::read(const QString& name, Taken done)
{
    enqueue([this, name, done = std::move(done)] {
        const auto end = [this, done](Result<Secret> result) {
            done(std::move(result));
            operationEnded();
        };
        whenOpen(
            name, [end](const Error& error) { end(error); },
            [this, name, end](ItemPresence item) {
                if (item == ItemPresence::Absent) {
                    end(Error{ErrorCode::NotFound, QStringLiteral("the keychain is open and has no such item")});
                    return;
                }
                readItem(name, [end, item](Answer answer) {
                    if (answer.outcome) {
                        end(std::move(answer.value));
                    } else if (answer.outcome.error().code == ErrorCode::NotFound && item == ItemPresence::Present) {
                        // The service lists it, the job does not see it: it was locked in between.
                        end(Error{ErrorCode::Locked, QStringLiteral("the keychain was locked while reading")});
                    } else {
                        end(answer.outcome.error());
                    }
                });
            });
    });
}

void KeychainBackend::write(const QString& name, const Secret& value, Finished done)
{
    auto kept = std::make_shared<Secret>(value.duplicate());
    enqueue([this, name, kept, done = std::move(done)] {
        const Finished end = [this, done](Done result) {
            done(std::move(result));
            operationEnded();
        };
        whenOpen(
            name, [end](const Error& error) { end(error); },
            [this, name, kept, end](ItemPresence item) {
                if (item == ItemPresence::Absent) {
                    writeAndCheck(name, kept, nullptr, end);
                    return;
                }
                // Kept for the case that writing fails after the old value was deleted.
                readItem(name, [this, name, kept, end](Answer old) {
                    if (old.timedOut) {
                        end(noAnswer());
                        return;
                    }
                    auto before = old.outcome ? std::make_shared<Secret>(std::move(old.value)) : nullptr;
                    deleteItem(name, [this, name, kept, before, end](const Answer& deleted) {
                        if (deleted.timedOut) {
                            end(noAnswer());
                            return;
                        }
                        writeAndCheck(name, kept, before, end);
                    });
                });
            });
    });
}

void KeychainBackend::writeAndCheck(const QString& name, const std::shared_ptr<Secret>& value,
                                    const std::shared_ptr<Secret>& old, const Finished& done)
{
    writeItem(name, *value, [this, name, value, old, done](const Answer& written) {
        if (!written.outcome) {
            putBack(name, written.timedOut ? nullptr : old, written.outcome.error(), done);
            return;
        }
        readItem(name, [this, name, value, old, done](const Answer& back) {
            if (back.outcome && back.value.sameAs(*value)) {
                done(Done());
            } else if (back.timedOut) {
                done(noAnswer());
            } else {
                putBack(name, old,
                        {ErrorCode::Corrupt, QStringLiteral("the keychain gave back other bytes than were written")},
                        done);
            }
        });
    });
}

void KeychainBackend::putBack(const QString& name, const std::shared_ptr<Secret>& old, const Error& why,
                              const Finished& done)
{
    if (old == nullptr) {
        done(why);
        return;
    }
    writeItem(name, *old, [why, done](const Answer&) { done(why); });
}

void KeychainBackend::remove(const QString& name, Finished done)
{
    enqueue([this, name, done = std::move(done)] {
        const Finished end = [this, done](Done result) {
            done(std::move(result));
            operationEnded();
        };
        const auto failed = [end](const Error& error) { end(error); };
        whenOpen(name, failed, [this, name, end, failed](ItemPresence item) {
            if (item == ItemPresence::Absent) {
                end(Done());
                return;
            }
            deleteItem(name, [this, name, end, failed](const Answer& deleted) {
                if (!deleted.outcome && deleted.outcome.error().code != ErrorCode::NotFound) {
                    end(deleted.outcome.error());
                    return;
                }
                // A locked keychain says "deleted" too, so ask whether it is gone.
                whenOpen(name, failed, [end](ItemPresence left) {
                    if (left == ItemPresence::Present) {
                        end(Error{ErrorCode::Unavailable, QStringLiteral("the keychain did not delete the item")});
                    } else {
                        end(Done());
                    }
                });
            });
        });
    });
}

} // namespace elite
