// SPDX-License-Identifier: GPL-3.0-or-later
// A desktop of our own on a private bus: it answers as xdg-desktop-portal does, so the whole conversation is seen.
#include "app/coach/screen_portal.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

/// The Screenshot interface. Answers before the call returns or some time after it, as desktops do.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Screenshot")
public:
    explicit FakePortal(const QString& bus)
        : m_bus(QDBusConnection::connectToBus(bus, u"fake-portal"_s))
    {
        m_isThere = m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this, QDBusConnection::ExportAllSlots)
            && m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~FakePortal() override { QDBusConnection::disconnectFromBus(u"fake-portal"_s); }

    bool isThere() const { return m_isThere; }
    uint code = 0;
    QString uri;
    bool answersFirst = false;
    QVariantMap options;

public Q_SLOTS:
    QDBusObjectPath Screenshot(const QString& /*window*/, const QVariantMap& given, const QDBusMessage& message)
    {
        options = given;
        QString sender = message.service().mid(1);
        sender.replace(u'.', u'_');
        const QString path
            = u"/org/freedesktop/portal/desktop/request/"_s + sender + u'/' + given.value(u"handle_token"_s).toString();
        const auto answer = [this, path] {
            QDBusMessage signal = QDBusMessage::createSignal(path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
            signal << code << QVariantMap{{u"uri"_s, uri}};
            m_bus.send(signal);
        };
        if (answersFirst) {
            answer();
        } else {
            QTimer::singleShot(50, this, answer);
        }
        return QDBusObjectPath(path);
    }

private:
    QDBusConnection m_bus;
    bool m_isThere = false;
};

} // namespace

class ScreenPortalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()) {
            QSKIP("dbus-daemon is not here");
        }
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForReadyRead(10'000));
        m_bus = QString::fromUtf8(m_daemon.readLine().trimmed());
        QVERIFY(!m_bus.isEmpty());
    }
    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished(3000);
    }

    void withoutAPortal()
    {
        const Error error = failure();
        QCOMPARE(error.code, ErrorCode::Unavailable);
    }

    void takesThePicture_data()
    {
        QTest::addColumn<bool>("answersFirst");
        QTest::newRow("after the call") << false;
        QTest::newRow("before the call returns") << true;
    }
    void takesThePicture()
    {
        QFETCH(bool, answersFirst);
        FakePortal desktop(m_bus);
        QVERIFY(desktop.isThere());
        desktop.answersFirst = answersFirst;
        desktop.uri = fileWith("picture bytes");
        ScreenPortal portal(m_bus);
        QByteArray taken;
        connect(&portal, &ScreenPortal::taken, this, [&](const QByteArray& file) { taken = file; });
        for (int round = 0; round < 2; ++round) { // It can be asked again.
            taken.clear();
            portal.take();
            QVERIFY(QTest::qWaitFor([&] { return !taken.isEmpty(); }, 5000));
            QCOMPARE(taken, QByteArray("picture bytes"));
        }
        QCOMPARE(desktop.options.value(u"interactive"_s).toBool(), true); // The person chooses, never the program.
    }

    void whatCanGoWrong()
    {
        FakePortal desktop(m_bus);
        QVERIFY(desktop.isThere());
        desktop.code = 1;
        QCOMPARE(failure().code, ErrorCode::Cancelled);
        desktop.code = 2;
        QCOMPARE(failure().code, ErrorCode::Unavailable);
        desktop.code = 0;
        desktop.uri = u"file:///nowhere/at/all.png"_s;
        QCOMPARE(failure().code, ErrorCode::NotFound);
        desktop.uri = u"https://example.org/picture.png"_s; // Nothing is fetched.
        QCOMPARE(failure().code, ErrorCode::NotFound);
    }

private:
    Error failure()
    {
        ScreenPortal portal(m_bus);
        std::optional<Error> got;
        connect(&portal, &ScreenPortal::failed, this, [&](const Error& error) { got = error; });
        portal.take();
        return QTest::qWaitFor([&] { return got.has_value(); }, 5000) ? *got : Error{ErrorCode::Timeout, {}};
    }
    QString fileWith(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(u"shot.png"_s));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(bytes);
        }
        return QUrl::fromLocalFile(file.fileName()).toString();
    }

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_bus;
};

QTEST_GUILESS_MAIN(ScreenPortalTest)
#include "tst_screen_portal.moc"
