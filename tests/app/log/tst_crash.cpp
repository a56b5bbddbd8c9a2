// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log/crash_handler.h"
#include "app/log/crash_reports.h"
#include "app/log/log.h"

#include <QDir>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <stdexcept>

using namespace elite;

namespace {

constexpr char kCanary[] = "sk-proj-CANARY0123456789abcdefghijklmnop";

int overflowStack(int depth)
{
    volatile char room[4096];
    room[0] = static_cast<char>(depth);
    return depth > 0 ? overflowStack(depth + 1) + room[0] : 0;
}

[[noreturn]] void crash(const QByteArray& how)
{
    if (how == "address") {
        volatile int* nowhere = nullptr;
        *nowhere = 1;
    } else if (how == "throw") {
        throw std::runtime_error(std::string("lost with ") + kCanary);
    } else if (how == "invariant") {
        fail("two and two are four");
    } else if (how == "stack") {
        std::exit(overflowStack(1));
    } else if (how == "fatal") {
        qFatal("cannot go on with %s", kCanary);
    } else {
        std::raise(how == "abort" ? SIGABRT : how == "float" ? SIGFPE : how == "instruction" ? SIGILL : SIGBUS);
    }
    std::exit(1); // not reached
}

/// The child: logs a line with a key in it, then crashes.
int crashingProgram(const QString& folder, const QByteArray& how)
{
    Log log({.folder = folder, .name = QStringLiteral("child"), .echoLevel = LogLevel::Error});
    CrashHandler::install(folder, QStringLiteral("child"));
    const QLoggingCategory category("elite.test"); // outlives the statement, unlike a temporary in it
    qCWarning(category).noquote() << "the last thing I did used" << kCanary;
    if (how == "none") {
        return 0;
    }
    crash(how);
}

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesAReport_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<int>("signalNumber");
        QTest::newRow("address") << QByteArray("SIGSEGV") << SIGSEGV;
        QTest::newRow("stack") << QByteArray("SIGSEGV") << SIGSEGV;
        QTest::newRow("abort") << QByteArray("SIGABRT") << SIGABRT;
        QTest::newRow("float") << QByteArray("SIGFPE") << SIGFPE;
        QTest::newRow("instruction") << QByteArray("SIGILL") << SIGILL;
        QTest::newRow("bus") << QByteArray("SIGBUS") << SIGBUS;
        QTest::newRow("throw") << QByteArray("std::runtime_error: ") << SIGABRT;
        QTest::newRow("invariant") << QByteArray("SIGABRT") << SIGABRT;
        QTest::newRow("fatal") << QByteArray("SIGABRT") << SIGABRT;
    }
    void writesAReport()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("the address sanitizer takes the signals itself");
#endif
        QFETCH(QByteArray, what);
        QFETCH(int, signalNumber);
        const QTemporaryDir folder;
        QProcess child;
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--crash"), folder.path(), QString::fromLatin1(QTest::currentDataTag())});
        QVERIFY(child.waitForFinished(20000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit); // the crash itself is not hidden
        QCOMPARE(child.exitCode(), signalNumber);

        const QList<CrashReport> reports = crashReports(folder.path());
        QCOMPARE(reports.size(), 1);
        QVERIFY(!reports.at(0).seen);
        QFile file(reports.at(0).path);
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        if (what.contains("runtime_error")) {
            what = QByteArray("runtime_error");
        }
        QVERIFY2(text.contains(what), text.constData());
        QVERIFY2(text.contains("Crash report of child "), text.constData());
        QVERIFY2(text.contains("tst_crash("), "the call chain names our own program");
        QVERIFY2(text.contains("the last thing I did used [secret]"), text.constData());
        QVERIFY2(!text.contains("CANARY"), text.constData());
        QVERIFY2(!child.readAll().contains("CANARY"), "nor does anything that was printed");
    }

    void anOrderlyEndWritesNone()
    {
        const QTemporaryDir folder;
        QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(),
                                   {QStringLiteral("--crash"), folder.path(), QStringLiteral("none")}),
                 0);
        QVERIFY(crashReports(folder.path()).isEmpty());
    }

    void reportsAreKeptOrDeleted()
    {
        const QTemporaryDir folder;
        for (const char* name : {"crash-20261121-040000-1.txt", "crash-20261121-040001-2.txt", "notes.txt"}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray("text with ") + kCanary);
        }
        QList<CrashReport> reports = crashReports(folder.path());
        QCOMPARE(reports.size(), 2);
        QCOMPARE(*readCrashReport(reports.at(0).path), QStringLiteral("text with [secret]"));
        QVERIFY(keepCrashReport(reports.at(0).path));
        QVERIFY(deleteCrashReport(reports.at(1).path));
        QVERIFY(!deleteCrashReport(reports.at(1).path));
        reports = crashReports(folder.path());
        QCOMPARE(reports.size(), 1);
        QVERIFY(reports.at(0).seen);
        QVERIFY(keepCrashReport(reports.at(0).path));
        QVERIFY(!readCrashReport(folder.filePath(QStringLiteral("absent"))));
    }

    void markerTellsThatTheLastRunWasKilled()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("running"));
        {
            const RunMarker first(file);
            QVERIFY(!first.lastRunEndedBadly());
            QVERIFY(QFile::exists(file));
        }
        QVERIFY(!QFile::exists(file));
        QFile left(file);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        {
            const RunMarker second(file);
            QVERIFY(second.lastRunEndedBadly());
        }
        QVERIFY(!QFile::exists(file));
    }

    void markerOfAnotherRunningCopyIsLeftAlone()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("running"));
        QFile other(file);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("1"); // the first process of the system always runs
        other.close();
        {
            const RunMarker second(file);
            QVERIFY(!second.lastRunEndedBadly());
        }
        QVERIFY(QFile::exists(file));
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--crash") == 0) {
        return crashingProgram(QString::fromLocal8Bit(argv[2]), argv[3]);
    }
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crash.moc"
