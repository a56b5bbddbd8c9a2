// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trading/session_thread.h"

#include "app/trading/session.h"

namespace elite {

SessionThread::SessionThread(QObject* parent)
    : QObject(parent)
    , m_session(std::make_unique<Session>())
{
    qRegisterMetaType<FeedState>();
    m_thread.setObjectName(QStringLiteral("session"));
    m_session->moveToThread(&m_thread);
    m_thread.start();
}

SessionThread::~SessionThread()
{
    end();
}

void SessionThread::post(std::function<void(Session&)> work)
{
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(
            m_session.get(), [session = m_session.get(), work = std::move(work)] { work(*session); },
            Qt::QueuedConnection);
    }
}

void SessionThread::end()
{
    if (!m_thread.isRunning()) {
        return;
    }
    QMetaObject::invokeMethod(
        m_session.get(), [session = m_session.get()] { session->end(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace elite
