// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>

namespace elite {

/// Runs a blocking call on a thread of its own and hands the answer to the owner's thread. An owner that is gone hears
/// nothing, and a call that never returns holds up neither the owner's end nor the program's: hence no thread pool,
/// which would wait for it.
class DetachedCalls
{
public:
    explicit DetachedCalls(QObject* owner)
        : m_shared(std::make_shared<Shared>())
    {
        m_shared->owner = owner;
    }
    ~DetachedCalls()
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->owner = nullptr;
    }
    DetachedCalls(const DetachedCalls&) = delete;
    DetachedCalls& operator=(const DetachedCalls&) = delete;

    template <class Answer> void run(std::function<Answer()> work, std::function<void(Answer)> then)
    {
        std::thread([shared = m_shared, work = std::move(work), then = std::move(then)]() mutable {
            auto answer = std::make_shared<Answer>(work());
            work = nullptr; // what it held (a passphrase) goes away here, not when the ui gets round to it
            const std::lock_guard lock(shared->mutex);
            if (shared->owner != nullptr) {
                QMetaObject::invokeMethod(
                    shared->owner, [answer, then = std::move(then)] { then(std::move(*answer)); },
                    Qt::QueuedConnection);
            }
        }).detach();
    }

private:
    struct Shared
    {
        std::mutex mutex;
        QObject* owner = nullptr;
    };
    std::shared_ptr<Shared> m_shared;
};

} // namespace elite
