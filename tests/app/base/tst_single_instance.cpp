// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/single_instance.h"
#include "app/base/work_registry.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace elite;
using namespace Qt::StringLiterals;

/// Started again as another process: claims, says what it became, and stays until its input ends.
static int playInstance(const QString& folder)
{
    SingleInstance instance(folder);
    const SingleInstance::Role role = instance.claim();
    std::printf("%s\n",
                role == SingleInstance::Role::First        ? "first"
                    : role == SingleInstance::Role::Second ? "second"
                                                           : "silent");
    std::fflush(stdout);
    QObject::connect(&instance, &SingleInstance::raiseRequested, qApp, [] {
        std::printf("raise\n");
        std::fflush(stdout);
    });
    return role == SingleInstance::Role::First ? QCoreApplication::exec() : 0;
}

class TestSingleInstance : public QObject
{
    Q_OBJECT

    static void start(QProcess& process, const QString& folder)
    {
        process.start(QCoreApplication::applicationFilePath(), {u"--play"_s, folder});
        QVERIFY(process.waitForStarted());
    }
    static QByteArray lineOf(QProcess& process)
    {
        while (!process.canReadLine() && process.waitForReadyRead(5000)) { }
        return process.readLine().trimmed();
    }

private Q_SLOTS:
    void secondStartRaisesTheFirst()
    {
        QTemporaryDir folder;
        QProcess first;
        QProcess second;
        start(first, folder.path());
        QCOMPARE(lineOf(first), "first");
        start(second, folder.path());
        QCOMPARE(lineOf(second), "second");
        QCOMPARE(lineOf(first), "raise");
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 0);
        first.terminate();
        QVERIFY(first.waitForFinished());
    }

    void lockOfAKilledProgramIsTakenOver()
    {
        QTemporaryDir folder;
        QProcess first;
        start(first, folder.path());
        QCOMPARE(lineOf(first), "first");
        QVERIFY(QFileInfo::exists(folder.filePath(u"window.lock"_s)));
        first.kill();
        QVERIFY(first.waitForFinished());
        QVERIFY(QFileInfo::exists(folder.filePath(u"window.lock"_s))); // it could not clean up
        QProcess next;
        start(next, folder.path());
        QCOMPARE(lineOf(next), "first");
        QProcess second;
        start(second, folder.path());
        QCOMPARE(lineOf(second), "second"); // it listens, although the old socket file was there
        next.kill();
        QVERIFY(next.waitForFinished());
    }

    void aHangingFirstIsReported()
    {
        QTemporaryDir folder;
        QProcess first;
        start(first, folder.path());
        QCOMPARE(lineOf(first), "first");
#if defined(Q_OS_UNIX)
        ::kill(static_cast<pid_t>(first.processId()), SIGSTOP);
        QProcess second;
        start(second, folder.path());
        QCOMPARE(lineOf(second), "silent");
        ::kill(static_cast<pid_t>(first.processId()), SIGCONT);
#endif
        first.kill();
        QVERIFY(first.waitForFinished());
    }

    void socketIsForThisUserOnly()
    {
        QTemporaryDir folder;
        SingleInstance instance(folder.path());
        QCOMPARE(instance.claim(), SingleInstance::Role::First);
#if defined(Q_OS_UNIX)
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(instance.socketName()).permissions() & others));
#endif
    }

    void strangersAreIgnored()
    {
        QTemporaryDir folder;
        SingleInstance instance(folder.path());
        QCOMPARE(instance.claim(), SingleInstance::Role::First);
        QSignalSpy raised(&instance, &SingleInstance::raiseRequested);
        for (const QByteArray& words : {QByteArray("sell everything\n"), QByteArray(100000, 'x'), QByteArray("\n")}) {
            QLocalSocket socket;
            socket.connectToServer(instance.socketName());
            QVERIFY(socket.waitForConnected());
            socket.write(words);
            QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        }
        QCOMPARE(raised.size(), 0);
    }

    void aLongFolderWorks()
    {
        QTemporaryDir folder;
        const QString deep = folder.filePath(QString(120, u'd'));
        QVERIFY(QDir().mkpath(deep));
        SingleInstance instance(deep);
        QCOMPARE(instance.claim(), SingleInstance::Role::First);
        QProcess second;
        start(second, deep);
        QTRY_VERIFY(second.state() == QProcess::NotRunning);
        QCOMPARE(lineOf(second), "second");
    }

    void workIsCountedExactly()
    {
        WorkRegistry registry;
        QSignalSpy changed(&registry, &WorkRegistry::changed);
        {
            const WorkToken one(registry, u"a"_s, u"b"_s);
            const WorkToken two(registry, u"c"_s, u"d"_s);
            QCOMPARE(registry.running().size(), 2U);
        }
        QVERIFY(registry.running().empty());
        QCOMPARE(changed.size(), 4);
        registry.end(77);
        QCOMPARE(changed.size(), 4);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().size() == 3 && application.arguments().at(1) == u"--play") {
        return playInstance(application.arguments().at(2));
    }
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_single_instance.moc"
