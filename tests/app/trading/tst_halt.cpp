// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/running_program.h"
#include "app/trading/halt_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <optional>
#include <unistd.h>

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

const HaltOrder kOrder{fromMicros(1'764'000'000'123'456), u"elite halt"_s, u"fire in the kitchen"_s};

struct Run
{
    int code = -1;
    QJsonObject json;
    qint64 elapsedMs = 0;
};

} // namespace

class TestHalt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_file = m_folder->filePath(u"HALT"_s);
    }

    void whatIsWrittenIsRead()
    {
        QVERIFY(!isHaltOrdered(m_file));
        QVERIFY(!readHalt(m_file));
        QVERIFY(orderHalt(m_file, kOrder).hasValue());
        QVERIFY(isHaltOrdered(m_file));
        QCOMPARE(*readHalt(m_file), kOrder);
    }

    void theFirstStopStays()
    {
        QVERIFY(orderHalt(m_file, kOrder).hasValue());
        const auto second = orderHalt(m_file, {fromMicros(1), u"elite-stop"_s, {}});
        QVERIFY(second.hasValue());
        QCOMPARE(*second, kOrder);
        QCOMPARE(*readHalt(m_file), kOrder);
    }

    void anyFileOfThatNameCounts()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly)); // touch HALT
        file.close();
        QCOMPARE(readHalt(m_file)->by, u"HALT file"_s);
        QVERIFY(readHalt(m_file)->at > fromMicros(1'700'000'000'000'000));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"at\": \"yesterday\", \"by\": 7");
        file.close();
        QCOMPARE(readHalt(m_file)->by, u"HALT file"_s);
        QVERIFY(file.remove());
        QVERIFY(QDir(m_folder->path()).mkdir(u"HALT"_s));
        QVERIFY(isHaltOrdered(m_file));
        QVERIFY(QDir(m_folder->path()).rmdir(u"HALT"_s));
        QVERIFY(QFile::link(u"/nowhere/at/all"_s, m_file));
        QVERIFY(isHaltOrdered(m_file));
        QVERIFY(!isHaltOrdered(m_folder->filePath(u"missing/HALT"_s)));
    }

    void whoCannotLookDoesNotTrade()
    {
        if (::geteuid() == 0) {
            QSKIP("root may look everywhere");
        }
        const QString closed = m_folder->filePath(u"closed"_s);
        QVERIFY(QDir().mkdir(closed));
        QVERIFY(QFile::setPermissions(closed, QFile::Permissions()));
        QVERIFY(isHaltOrdered(closed + u"/HALT"_s));
        QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void aReleaseTakesBothFilesAway()
    {
        QVERIFY(clearHalt(m_file).hasValue());
        QVERIFY(orderHalt(m_file, kOrder).hasValue());
        const HaltReply reply{fromMicros(1'764'000'000'500'001), 4711, 2, 1, {}};
        QVERIFY(answerHalt(m_file, reply).hasValue());
        QCOMPARE(*readHaltReply(m_file, kOrder.at), reply);
        QVERIFY(!reply.isFlat());
        QVERIFY(!readHaltReply(m_file, reply.at + Duration(1))); // Of an earlier stop.
        QVERIFY(clearHalt(m_file).hasValue());
        QVERIFY(!isHaltOrdered(m_file));
        QVERIFY(!readHaltReply(m_file, kOrder.at));
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void aWatchTellsOnce()
    {
        HaltWatch watch(m_file);
        QSignalSpy ordered(&watch, &HaltWatch::ordered);
        QSignalSpy cleared(&watch, &HaltWatch::cleared);
        watch.start();
        QVERIFY(ordered.isEmpty());
        QVERIFY(orderHalt(m_file, kOrder).hasValue());
        QTRY_COMPARE_WITH_TIMEOUT(ordered.count(), 1, 5000);
        QCOMPARE(ordered.at(0).at(0).value<HaltOrder>(), kOrder);
        QTest::qWait(250);
        QCOMPARE(ordered.count(), 1);
        QVERIFY(clearHalt(m_file).hasValue());
        QTRY_COMPARE_WITH_TIMEOUT(cleared.count(), 1, 5000);
    }

    void aStopFromBeforeTheStartIsToldAtOnce()
    {
        QVERIFY(orderHalt(m_file, kOrder).hasValue());
        HaltWatch watch(m_file);
        QSignalSpy ordered(&watch, &HaltWatch::ordered);
        watch.start();
        QCOMPARE(ordered.count(), 1);
    }

    void theCommandStopsWithoutAProgram()
    {
        const Run status = elite({u"halt"_s, u"--status"_s});
        QCOMPARE(status.code, 0);
        QCOMPARE(status.json[u"halted"_s].toBool(), false);
        const Run halted = elite({u"halt"_s, u"--reason"_s, u"test of the alarm"_s});
        QCOMPARE(halted.code, 0);
        QCOMPARE(halted.json[u"program"_s].toString(), u"not running"_s);
        QCOMPARE(readHalt(m_file)->reason, u"test of the alarm"_s);
        QCOMPARE(readHalt(m_file)->by, u"elite halt"_s);
        const Run again = elite({u"halt"_s, u"--status"_s});
        QCOMPARE(again.code, 1);
        QCOMPARE(again.json[u"since"_s], halted.json[u"since"_s]);
        QCOMPARE(elite({u"halt"_s, u"--wait"_s, u"soon"_s}).code, 2);
    }

    void theCommandWaitsForTheAnswer()
    {
        // What a running program is to another process: a lock file with the id of a process that lives.
        QVERIFY(QDir(m_folder->path()).mkdir(u"run"_s));
        QFile lock(m_folder->filePath(u"run/window.lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(QByteArray::number(QCoreApplication::applicationPid()) + "\nelite-trading-coach\nhost\n");
        lock.close();
        QProcess process;
        start(process, u"elite"_s, {u"halt"_s, u"--json"_s, u"--wait"_s, u"20"_s});
        QTRY_VERIFY_WITH_TIMEOUT(isHaltOrdered(m_file), 10000);
        const Timestamp since = readHalt(m_file)->at;
        QVERIFY(answerHalt(m_file, {since + Duration(1), 1, 1, 1, {}}).hasValue());
        QVERIFY(!process.waitForFinished(200)); // Not flat yet.
        QVERIFY(answerHalt(m_file, {since + Duration(2), 1, 0, 0, {}}).hasValue());
        QVERIFY(process.waitForFinished(10000));
        QCOMPARE(process.exitCode(), 0);
        const QJsonObject answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QCOMPARE(answer[u"taken"_s].toBool(), true);
        QCOMPARE(answer[u"open_positions"_s].toInt(), 0);
        QCOMPARE(answer[u"program"_s].toString(), u"running"_s);
    }

    void bothStopWhileTheWindowStandsStill()
    {
#if !defined(Q_OS_LINUX)
        QSKIP("asks /proc");
#else
        const QString window = program(u"elite-trading-coach"_s);
        if (!QFile::exists(window)) {
            QSKIP("built without the window");
        }
        for (const bool isProgram : {false, true}) {
            QProcess main;
            start(main, u"elite-trading-coach"_s, {});
            const QString runtime = m_folder->filePath(u"run"_s);
            QTRY_VERIFY_WITH_TIMEOUT(runningProgram(runtime).state == RunningProgram::State::Running, 20000);
            QVERIFY(::kill(static_cast<pid_t>(main.processId()), SIGSTOP) == 0);
            QTRY_VERIFY_WITH_TIMEOUT(runningProgram(runtime).state == RunningProgram::State::Standing, 5000);
            if (isProgram) {
                QElapsedTimer timer;
                timer.start();
                QProcess stop;
                start(stop, u"elite-stop"_s, {u"--now"_s, u"--no-window"_s});
                QVERIFY(stop.waitForFinished(10000));
                QCOMPARE(stop.exitCode(), 0);
                QCOMPARE(readHalt(m_file)->by, u"elite-stop"_s);
                qInfo("elite-stop: %lld ms to the stop on disk", timer.elapsed());
            } else {
                const Run halted = elite({u"halt"_s});
                QCOMPARE(halted.code, 0);
                QCOMPARE(halted.json[u"program"_s].toString(), u"standing still"_s);
                QCOMPARE(halted.json[u"taken"_s].toBool(), false);
                qInfo("elite halt: %lld ms", halted.elapsedMs);
            }
            QVERIFY(::kill(static_cast<pid_t>(main.processId()), SIGKILL) == 0);
            QVERIFY(main.waitForFinished(10000));
            QVERIFY(runningProgram(runtime).state == RunningProgram::State::Absent);
            QVERIFY(isHaltOrdered(m_file)); // Whatever became of the program.
            QVERIFY(clearHalt(m_file).hasValue());
        }
#endif
    }

private:
    static QString program(const QString& name)
    {
        return qEnvironmentVariable("ELITE_BIN") + u'/' + name;
    }

    void start(QProcess& process, const QString& name, const QStringList& arguments)
    {
        QProcessEnvironment environment;
        environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        environment.insert(u"HOME"_s, m_folder->path());
        environment.insert(u"ELITE_HOME"_s, m_folder->path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        process.start(program(name), arguments);
        QVERIFY(process.waitForStarted());
    }

    Run elite(QStringList arguments)
    {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        start(process, u"elite"_s, arguments << u"--json"_s);
        if (!process.waitForFinished(30000)) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(), timer.elapsed()};
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestHalt)
#include "tst_halt.moc"
