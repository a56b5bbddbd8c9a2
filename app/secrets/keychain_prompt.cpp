// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychain_prompt.h"

#include <QTimer>

#include <utility>

#if defined(Q_OS_LINUX) || defined(Q_OS_FREEBSD)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QVariantMap>
#define ELITE_SECRET_SERVICE
#endif

namespace elite {

void KeychainPrompt::finish(const Done& result)
{
    const auto done = std::exchange(m_done, nullptr);
    m_prompt.clear();
    if (done) {
        done(result);
    }
}

#if defined(ELITE_SECRET_SERVICE)

namespace {

const QString kService = QStringLiteral("org.freedesktop.secrets");
const QString kRoot = QStringLiteral("/org/freedesktop/secrets");
const QString kPromptInterface = QStringLiteral("org.freedesktop.Secret.Prompt");

/// The last argument of Unlock's and CreateCollection's answer is the prompt to show, "/" when there is nothing to ask.
void call(QObject* context, const QString& path, const QString& interface, const QString& method,
          const QVariantList& arguments, std::function<void(const QDBusMessage&)> then)
{
    QDBusMessage message = QDBusMessage::createMethodCall(kService, path, interface, method);
    message.setArguments(arguments);
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, 5000), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [then = std::move(then)](QDBusPendingCallWatcher* finished) {
                         finished->deleteLater();
                         then(finished->reply());
                     });
}

Error failed(const QDBusMessage& reply)
{
    return {ErrorCode::Unavailable, reply.errorMessage()};
}

} // namespace

bool KeychainPrompt::isPossible()
{
    return true;
}

void KeychainPrompt::unlock(std::function<void(const Done&)> done)
{
    m_done = std::move(done);
    const QList<QDBusObjectPath> keyrings{QDBusObjectPath(kRoot + QStringLiteral("/aliases/default"))};
    call(this, kRoot, QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Unlock"),
         {QVariant::fromValue(keyrings)}, [this](const QDBusMessage& reply) {
             if (reply.type() == QDBusMessage::ErrorMessage) {
                 finish(failed(reply));
             } else {
                 show(reply.arguments().value(1).value<QDBusObjectPath>().path());
             }
         });
}

void KeychainPrompt::createKeyring(const QString& label, std::function<void(const Done&)> done)
{
    m_done = std::move(done);
    const QVariantMap properties{{QStringLiteral("org.freedesktop.Secret.Collection.Label"), label}};
    call(this, kRoot, QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("CreateCollection"),
         {properties, QStringLiteral("default")}, [this](const QDBusMessage& reply) {
             if (reply.type() == QDBusMessage::ErrorMessage) {
                 finish(failed(reply));
             } else {
                 show(reply.arguments().value(1).value<QDBusObjectPath>().path());
             }
         });
}

void KeychainPrompt::show(const QString& promptPath)
{
    if (promptPath.isEmpty() || promptPath == QLatin1String("/")) {
        finish({});
        return;
    }
    m_prompt = promptPath;
    QDBusConnection::sessionBus().connect(kService, promptPath, kPromptInterface, QStringLiteral("Completed"), this,
                                          SLOT(promptCompleted(bool)));
    call(this, promptPath, kPromptInterface, QStringLiteral("Prompt"), {QString()}, [this](const QDBusMessage& reply) {
        if (reply.type() == QDBusMessage::ErrorMessage) {
            finish(failed(reply));
        }
    });
}

void KeychainPrompt::promptCompleted(bool dismissed)
{
    QDBusConnection::sessionBus().disconnect(kService, m_prompt, kPromptInterface, QStringLiteral("Completed"), this,
                                             SLOT(promptCompleted(bool)));
    finish(dismissed ? Done(Error{ErrorCode::Cancelled, QStringLiteral("the question was closed")}) : Done());
}

#else

bool KeychainPrompt::isPossible()
{
    return false; // Windows and macOS ask by themselves when a key is read
}

void KeychainPrompt::unlock(std::function<void(const Done&)> done)
{
    m_done = std::move(done);
    QTimer::singleShot(0, this, [this] { finish({}); });
}

void KeychainPrompt::createKeyring(const QString&, std::function<void(const Done&)> done)
{
    unlock(std::move(done));
}

void KeychainPrompt::show(const QString&) { }

void KeychainPrompt::promptCompleted(bool) { }

#endif

} // namespace elite
