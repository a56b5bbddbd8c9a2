// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log/log.h"
#include "app/secrets/scrubber.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace elite;

namespace {

Q_LOGGING_CATEGORY(logMarket, "elite.market")
Q_LOGGING_CATEGORY(logOther, "elite.other")

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(QStringLiteral("test.log"));
    }

    void lineHasTimeLevelCategoryThreadText()
    {
        const LogEntry entry{.number = 1,
                             .timeMs = 1795219331123,
                             .level = LogLevel::Warning,
                             .category = QStringLiteral("elite.market"),
                             .thread = QStringLiteral("engine 1"),
                             .text = QStringLiteral("feed stalled")};
        QCOMPARE(logLine(entry), QStringLiteral("2026-11-21T00:02:11.123Z WARNING elite.market engine_1 feed stalled"));
    }

    void textCannotPretendToBeASecondLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("line feed") << QStringLiteral("a\n2026-01-01T00:00:00.000Z INFO x y paid")
                                   << QStringLiteral("a\\n2026-01-01T00:00:00.000Z INFO x y paid");
        QTest::newRow("carriage return") << QStringLiteral("a\rb") << QStringLiteral("a\\u000db");
        QTest::newRow("unicode line") << QStringLiteral("a\u2028b\u2029c\u0085d")
                                      << QStringLiteral("a\\u2028b\\u2029c\\u0085d");
        QTest::newRow("escape sequence") << QStringLiteral("\x1b[2J") << QStringLiteral("\\u001b[2J");
        QTest::newRow("writing direction") << QStringLiteral("a\u202eb\u2066c") << QStringLiteral("a\\u202eb\\u2066c");
        QTest::newRow("backslash") << QStringLiteral("a\\nb") << QStringLiteral("a\\\\nb");
        QTest::newRow("plain") << QStringLiteral("Ünïcode € 日本 stays") << QStringLiteral("Ünïcode € 日本 stays");
    }
    void textCannotPretendToBeASecondLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        QCOMPARE(escapedForLog(text), written);
        {
            Log log(quiet());
            qCInfo(logMarket).noquote() << text;
        }
        QCOMPARE(contents(m_path).count('\n'), 1);
        QVERIFY(contents(m_path).contains(written.toUtf8()));
    }

    void keepsSecretsOut()
    {
        const QByteArray planted = "sk-proj-CANARY0123456789abcdefghijklmnop";
        const Secret learned = Secret::copyOf("plain words that are a key");
        learnSecret(learned);
        Log log(quiet());
        qCWarning(logMarket) << "refused:" << planted << "and plain words that are a key";
        const QByteArray file = contents(m_path);
        QVERIFY(file.contains("refused:"));
        QVERIFY(!file.contains("CANARY"));
        QVERIFY(!file.contains("plain words"));
        QVERIFY(!log.entriesSince(0).constLast().text.contains(QStringLiteral("CANARY")));
    }

    void levelDecidesWhatIsKept()
    {
        Log log(quiet());
        qCDebug(logMarket) << "no";
        qCInfo(logMarket) << "yes";
        QCOMPARE(log.lastNumber(), 1U);
        log.setLevel(LogLevel::Debug);
        qCDebug(logMarket) << "now";
        QCOMPARE(log.lastNumber(), 2U);
        log.setLevel(LogLevel::Error);
        qCWarning(logMarket) << "no";
        qCCritical(logMarket) << "yes";
        QCOMPARE(log.entriesSince(2).size(), 1);
        QCOMPARE(log.entriesSince(2).constFirst().level, LogLevel::Error);
    }

    void passesOnScrubbedToWhoListenedBefore()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^beware \\[secret\\]$")));
        Log log({.folder = m_folder->path(), .name = QStringLiteral("test"), .echoLevel = LogLevel::Warning});
        qCWarning(logMarket).noquote() << "beware sk-proj-CANARY0123456789abcdefghijklmnop";
    }

    void rotatesBySizeAndKeepsACount()
    {
        {
            Log log({.folder = m_folder->path(),
                     .name = QStringLiteral("test"),
                     .echoLevel = LogLevel::Error,
                     .fileBytes = 4000,
                     .fileCount = 3});
            for (int i = 0; i < 200; ++i) {
                qCInfo(logMarket).noquote() << QString(60, QLatin1Char('x')) << i;
            }
        }
        const QStringList files = QDir(m_folder->path()).entryList({QStringLiteral("*.log")}, QDir::Files, QDir::Name);
        QCOMPARE(files,
                 QStringList({QStringLiteral("test.1.log"), QStringLiteral("test.2.log"), QStringLiteral("test.log")}));
        for (const QString& file : files) {
            const QFileInfo info(m_folder->filePath(file));
            QVERIFY2(info.size() <= 4000, qPrintable(file));
            QVERIFY2(!(info.permissions() & (QFile::ReadGroup | QFile::ReadOther)), qPrintable(file));
        }
        QVERIFY(contents(m_path).trimmed().endsWith(" 199"));
    }

    void anOldFileIsContinued()
    {
        for (int run = 0; run < 2; ++run) {
            Log log(quiet());
            qCInfo(logMarket) << "run" << run;
        }
        QCOMPARE(contents(m_path).count('\n'), 2);
    }

    void floodIsCutAndCounted()
    {
        Log log(quiet());
        for (int i = 0; i < 20000; ++i) {
            qCWarning(logMarket) << "the same thing again" << i;
        }
        QVERIFY2(log.lastNumber() < 1500, "a flood does not reach the file");
        qCWarning(logOther) << "another category is heard";
        QCOMPARE(log.entriesSince(log.lastNumber() - 1).constFirst().category, QStringLiteral("elite.other"));
        QTest::qWait(60);
        qCWarning(logMarket) << "later";
        const QList<LogEntry> last = log.entriesSince(log.lastNumber() - 2);
        QVERIFY(last.at(0).text.contains(QStringLiteral("held back")));
        QCOMPARE(last.at(1).text, QStringLiteral("later"));
    }

    void gateLetsABurstThenASteadyNumberPass()
    {
        FloodGate gate;
        int passed = 0;
        for (int i = 0; i < 1000; ++i) {
            passed += gate.ask(QStringLiteral("a"), 0).pass ? 1 : 0;
        }
        QCOMPARE(passed, FloodGate::kBurst);
        const FloodGate::Verdict later = gate.ask(QStringLiteral("a"), 1000);
        QVERIFY(later.pass);
        QCOMPARE(later.heldBack, 1000 - FloodGate::kBurst);
        passed = 1;
        for (int i = 0; i < 1000; ++i) {
            passed += gate.ask(QStringLiteral("a"), 1000).pass ? 1 : 0;
        }
        QCOMPARE(passed, FloodGate::kPerSecond);
    }

    void manyThreadsLoseNoLine()
    {
        Log log(quiet());
        QList<QThread*> threads;
        for (int t = 0; t < 4; ++t) {
            threads.append(QThread::create([t] {
                for (int i = 0; i < 100; ++i) {
                    qCInfo(logMarket) << "thread" << t << "line" << i;
                }
            }));
            threads.constLast()->setObjectName(QStringLiteral("w%1").arg(t));
        }
        for (QThread* thread : std::as_const(threads)) {
            thread->start();
        }
        for (QThread* thread : std::as_const(threads)) {
            QVERIFY(thread->wait());
        }
        qDeleteAll(threads);
        QCOMPARE(log.lastNumber(), 400U);
        QCOMPARE(contents(m_path).count('\n'), 400);
        QCOMPARE(contents(m_path).count(" w3 "), 100);
    }

    void fullDiskIsToldAndTheProgramGoesOn()
    {
        if (!QFile::exists(QStringLiteral("/dev/full"))) {
            QSKIP("no /dev/full on this system");
        }
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), m_path));
        Log log(quiet());
        qCWarning(logMarket) << "this does not reach the disk";
        QVERIFY2(log.fileProblem().contains(QStringLiteral("space")), qPrintable(log.fileProblem()));
        QCOMPARE(log.lastNumber(), 1U);
        QVERIFY(QFile::remove(m_path));
        qCWarning(logMarket) << "this does";
        QVERIFY(log.fileProblem().isEmpty());
        QVERIFY(contents(m_path).contains("this does"));
    }

    void memoryIsBounded()
    {
        Log log(quiet());
        for (int i = 0; i < Log::kKept + 500; ++i) {
            const QByteArray category = "elite.many" + QByteArray::number(i / 400);
            QMessageLogger(nullptr, 0, nullptr, category.constData()).info() << i;
        }
        QCOMPARE(log.entriesSince(0).size(), Log::kKept);
        QCOMPARE(log.entriesSince(0).constLast().number, log.lastNumber());
        QCOMPARE(log.entriesSince(log.lastNumber()).size(), 0);
    }

private:
    Log::Options quiet() const
    {
        return {.folder = m_folder->path(), .name = QStringLiteral("test"), .echoLevel = LogLevel::Error};
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
