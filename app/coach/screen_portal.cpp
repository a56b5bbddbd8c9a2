// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coach/screen_portal.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QRandomGenerator>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

const QString kService = u"org.freedesktop.portal.Desktop"_s;
const QString kPath = u"/org/freedesktop/portal/desktop"_s;
const QString kRequest = u"org.freedesktop.portal.Request"_s;

} // namespace

struct ScreenPortal::Link
{
    QDBusConnection bus;
    QString ownName; ///< of a connection that is ours alone
    QString request; ///< object path of the dialog that is open; empty: none
};

ScreenPortal::ScreenPortal(const QString& busAddress, QObject* parent)
    : QObject(parent)
{
    if (busAddress.isEmpty()) {
        m_link = std::make_unique<Link>(Link{QDBusConnection::sessionBus(), {}, {}});
    } else {
        const QString name = u"screen-portal-%1"_s.arg(QRandomGenerator::global()->generate64());
        m_link = std::make_unique<Link>(Link{QDBusConnection::connectToBus(busAddress, name), name, {}});
    }
}

ScreenPortal::~ScreenPortal()
{
    if (!m_link->request.isEmpty()) { // The dialog of the desktop closes with us.
        m_link->bus.send(QDBusMessage::createMethodCall(kService, m_link->request, kRequest, u"Close"_s));
    }
    if (!m_link->ownName.isEmpty()) {
        QDBusConnection::disconnectFromBus(m_link->ownName);
    }
}

bool ScreenPortal::isSupported()
{
    return true;
}

void ScreenPortal::fail(ErrorCode code, const QString& detail)
{
    m_link->request.clear();
    Q_EMIT failed(Error{code, detail});
}

void ScreenPortal::take()
{
    if (!m_link->request.isEmpty()) {
        return;
    }
    if (!m_link->bus.isConnected()) {
        fail(ErrorCode::Unavailable, u"there is no session bus"_s);
        return;
    }
    // The answer may come before the call returns, so its path is known and listened to first.
    const QString token = u"elite%1"_s.arg(QRandomGenerator::global()->generate());
    QString sender = m_link->bus.baseService().mid(1);
    sender.replace(u'.', u'_');
    m_link->request = kPath + u"/request/"_s + sender + u'/' + token;
    m_link->bus.connect(kService, m_link->request, kRequest, u"Response"_s, this, SLOT(onResponse(uint, QVariantMap)));
    QDBusMessage call
        = QDBusMessage::createMethodCall(kService, kPath, u"org.freedesktop.portal.Screenshot"_s, u"Screenshot"_s);
    call << QString() << QVariantMap{{u"handle_token"_s, token}, {u"modal"_s, true}, {u"interactive"_s, true}};
    auto* watcher = new QDBusPendingCallWatcher(m_link->bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isError() && !m_link->request.isEmpty()) {
            fail(ErrorCode::Unavailable, reply.error().name());
        }
    });
}

void ScreenPortal::onResponse(uint code, const QVariantMap& results)
{
    constexpr uint kDone = 0;
    constexpr uint kCancelled = 1;
    if (m_link->request.isEmpty()) {
        return;
    }
    m_link->bus.disconnect(kService, m_link->request, kRequest, u"Response"_s, this,
                           SLOT(onResponse(uint, QVariantMap)));
    if (code != kDone) {
        fail(code == kCancelled ? ErrorCode::Cancelled : ErrorCode::Unavailable, u"the desktop took no picture"_s);
        return;
    }
    QFile file(QUrl(results.value(u"uri"_s).toString()).toLocalFile());
    if (file.size() > kLargest) {
        fail(ErrorCode::Full, u"the picture is too large"_s);
        return;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        fail(ErrorCode::NotFound, u"the picture that was taken cannot be read"_s);
        return;
    }
    m_link->request.clear();
    Q_EMIT taken(file.readAll());
}

} // namespace elite
