// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/keychain_state.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDeadlineTimer>
#include <QLibrary>
#include <QMap>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace elite {

namespace {

using Attributes = QMap<QString, QString>;

const QString kLibsecret = QStringLiteral("secret-1");

/// A connection of its own for each question: the shared one stays dead when the bus was restarted.
class SessionBus
{
public:
    SessionBus()
        : m_name(QStringLiteral("elite-") + QUuid::createUuid().toString(QUuid::Id128))
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name))
    {
    }
    ~SessionBus() { QDBusConnection::disconnectFromBus(m_name); }
    SessionBus(const SessionBus&) = delete;
    SessionBus& operator=(const SessionBus&) = delete;

    bool isConnected() const { return m_bus.isConnected(); }

    QDBusMessage call(const QString& service, const QString& path, const QString& interface, const QString& method,
                      const QVariantList& arguments = {}) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
        message.setArguments(arguments);
        const int left = static_cast<int>(std::max<qint64>(1, m_deadline.remainingTime()));
        return m_bus.call(message, QDBus::Block, left);
    }

    bool knows(const QString& service) const
    {
        return !ownerOf(service).isEmpty()
            || ask(QStringLiteral("ListActivatableNames")).arguments().value(0).toStringList().contains(service);
    }
    QString ownerOf(const QString& service) const
    {
        const QDBusMessage reply = ask(QStringLiteral("GetNameOwner"), {service});
        return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0).toString() : QString();
    }

private:
    QDBusMessage ask(const QString& method, const QVariantList& arguments = {}) const
    {
        const QString bus = QStringLiteral("org.freedesktop.DBus");
        return call(bus, QStringLiteral("/org/freedesktop/DBus"), bus, method, arguments);
    }

    QString m_name;
    QDBusConnection m_bus;
    QDeadlineTimer m_deadline{kKeychainDeadlineMs - 100}; // the rest is for connecting and starting the thread
};

bool isNoAnswer(const QDBusMessage& reply)
{
    const QString name = reply.errorName();
    return name.endsWith(QLatin1String("NoReply")) || name.endsWith(QLatin1String("Timeout"))
        || name.endsWith(QLatin1String("TimedOut"));
}

KeychainReport with(KeychainReport report, KeychainCondition condition, const QString& detail = {})
{
    report.condition = condition;
    report.detail = detail;
    return report;
}

/// QtKeychain takes KWallet on Plasma 5 when it is there, and the Secret Service everywhere else.
bool wantsKWallet()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP") == QLatin1String("KDE")
        && qEnvironmentVariable("KDE_SESSION_VERSION") == QLatin1String("5");
}

KeychainReport probeKWallet(const SessionBus& bus)
{
    const QString service = QStringLiteral("org.kde.kwalletd5");
    const QString path = QStringLiteral("/modules/kwalletd5");
    const QString interface = QStringLiteral("org.kde.KWallet");
    KeychainReport report;
    report.backend = QStringLiteral("kwallet5");
    const QDBusMessage enabled = bus.call(service, path, interface, QStringLiteral("isEnabled"));
    if (enabled.type() == QDBusMessage::ErrorMessage) {
        return with(report, isNoAnswer(enabled) ? KeychainCondition::Unresponsive : KeychainCondition::NoService,
                    enabled.errorMessage());
    }
    if (!enabled.arguments().value(0).toBool()) {
        return with(report, KeychainCondition::NoService, QStringLiteral("KWallet is switched off"));
    }
    const QDBusMessage wallet = bus.call(service, path, interface, QStringLiteral("networkWallet"));
    const QDBusMessage open
        = bus.call(service, path, interface, QStringLiteral("isOpen"), {wallet.arguments().value(0).toString()});
    if (open.type() == QDBusMessage::ErrorMessage) {
        return with(report, KeychainCondition::Unresponsive, open.errorMessage());
    }
    return with(report, open.arguments().value(0).toBool() ? KeychainCondition::Unlocked : KeychainCondition::Locked);
}

KeychainReport probeSecretService(const SessionBus& bus, const QString& itemKey)
{
    const QString service = QStringLiteral("org.freedesktop.secrets");
    const QString root = QStringLiteral("/org/freedesktop/secrets");
    const QString serviceInterface = QStringLiteral("org.freedesktop.Secret.Service");
    KeychainReport report;
    report.backend = QStringLiteral("libsecret");
    if (!bus.knows(service)) {
        return with(report, KeychainCondition::NoService);
    }
    const QDBusMessage alias
        = bus.call(service, root, serviceInterface, QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    if (alias.type() == QDBusMessage::ErrorMessage) {
        return with(report, isNoAnswer(alias) ? KeychainCondition::Unresponsive : KeychainCondition::NoService,
                    alias.errorMessage());
    }
    report.owner = bus.ownerOf(service);
    const QString collection = alias.arguments().value(0).value<QDBusObjectPath>().path();
    if (collection == QLatin1String("/")) {
        return with(report, KeychainCondition::NoCollection);
    }
    const QDBusMessage locked
        = bus.call(service, collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                   {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    if (locked.type() == QDBusMessage::ErrorMessage) {
        return with(report, isNoAnswer(locked) ? KeychainCondition::Unresponsive : KeychainCondition::NoCollection,
                    locked.errorMessage());
    }
    const Attributes wanted{{QStringLiteral("user"), itemKey},
                            {QStringLiteral("server"), QLatin1String(kKeychainService)}};
    const QDBusMessage found
        = bus.call(service, root, serviceInterface, QStringLiteral("SearchItems"), {QVariant::fromValue(wanted)});
    if (found.type() == QDBusMessage::ErrorMessage) {
        return with(report, KeychainCondition::Unresponsive, found.errorMessage());
    }
    // Two lists, the unlocked and the locked items: a locked keyring still tells which items it holds.
    const auto items = found.arguments();
    const bool present = std::any_of(items.begin(), items.end(), [](const QVariant& list) {
        return !qdbus_cast<QList<QDBusObjectPath>>(list).isEmpty();
    });
    report.item = present ? ItemPresence::Present : ItemPresence::Absent;
    const bool isLocked = locked.arguments().value(0).value<QDBusVariant>().variant().toBool();
    return with(report, isLocked ? KeychainCondition::Locked : KeychainCondition::Unlocked);
}

} // namespace

void forgetKeychainConnection()
{
    using Disconnect = void (*)();
    const auto disconnect = reinterpret_cast<Disconnect>(QLibrary::resolve(kLibsecret, 0, "secret_service_disconnect"));
    if (disconnect != nullptr) {
        disconnect();
    }
}

KeychainReport probeKeychain(const QString& itemKey)
{
    KeychainReport report;
    report.backend = QStringLiteral("libsecret");
    const QAbstractEventDispatcher* loop = QAbstractEventDispatcher::instance(QCoreApplication::instance()->thread());
    if (loop == nullptr || !QByteArrayView(loop->metaObject()->className()).contains("Glib")) {
        return with(report, KeychainCondition::NoGlibLoop);
    }
    qDBusRegisterMetaType<Attributes>();
    const SessionBus bus;
    if (!bus.isConnected()) {
        return with(report, KeychainCondition::NoBus);
    }
    if (wantsKWallet() && bus.knows(QStringLiteral("org.kde.kwalletd5"))) {
        return probeKWallet(bus);
    }
    if (!QLibrary(kLibsecret, 0).load()) {
        return with(report, KeychainCondition::NoLibrary);
    }
    return probeSecretService(bus, itemKey);
}

} // namespace elite
