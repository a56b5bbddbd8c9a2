// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_table.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace elite;

namespace {

constexpr char kCanary[] = "sk-proj-CANARY0123456789abcdefghijklmnop";

struct Run
{
    int code = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    /// The line of one check of `elite doctor --json`.
    QJsonObject check(const char* name) const
    {
        for (const auto value : json()[QStringLiteral("checks")].toArray()) {
            if (value[QStringLiteral("check")].toString() == QLatin1String(name)) {
                return value.toObject();
            }
        }
        return {};
    }
    QString state(const char* name) const { return check(name)[QStringLiteral("state")].toString(); }
};

} // namespace

/// Runs the real program.
class TestCli : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_environment = QProcessEnvironment();
        m_environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
        m_environment.insert(QStringLiteral("HOME"), m_folder->path());
        m_environment.insert(QStringLiteral("ELITE_HOME"), home());
    }

    /// The shape that others read, and an answer in three seconds while the service hangs.
    void healthIsQuickAndComplete()
    {
        QTcpServer silent; // Takes connections and never says anything.
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        m_environment.insert(QStringLiteral("OPENAI_API_KEY"), QLatin1String(kCanary));
        const QString base = QStringLiteral("http://127.0.0.1:%1/v1/").arg(silent.serverPort());
        QCOMPARE(config({QStringLiteral("set"), QStringLiteral("coach.baseUrl"), base}).code, 0);
        QElapsedTimer clock;
        clock.start();
        const Run health = run({QStringLiteral("health"), QStringLiteral("--json")});
        const qint64 took = clock.elapsed();
        const QJsonObject shape = health.json();
        for (const char* member : {"status", "mode", "mockMode", "apiKeyStatus", "model", "fallbackModel",
                                   "responseTime", "rateLimit", "usage", "lastChecked", "environment"}) {
            QVERIFY2(shape.contains(QLatin1String(member)), member);
        }
        for (const char* member : {"remaining", "reset", "limit"}) {
            QVERIFY2(shape[QStringLiteral("rateLimit")].toObject().contains(QLatin1String(member)), member);
        }
        for (const char* member : {"requestsToday", "tokensUsed", "estimatedCost"}) {
            QVERIFY2(shape[QStringLiteral("usage")].toObject().contains(QLatin1String(member)), member);
        }
        QVERIFY(!health.out.contains(QStringLiteral("CANARY")) && !health.err.contains(QStringLiteral("CANARY")));
        qInfo("elite health: %lld ms", static_cast<long long>(took));
        QVERIFY2(took < 6000, qPrintable(QString::number(took))); // 3 s on a quiet machine, see RESULTS.
    }

    void helpAndVersion()
    {
        QCOMPARE(run({QStringLiteral("help")}).code, 0);
        QVERIFY(run({QStringLiteral("help")}).out.contains(QStringLiteral("elite doctor")));
        QCOMPARE(run({}).code, 2);
        QVERIFY(run({QStringLiteral("version")}).out.startsWith(QStringLiteral("elite 0.")));
        QCOMPARE(run({QStringLiteral("--version")}).out, run({QStringLiteral("version")}).out);
        QVERIFY(run({QStringLiteral("version"), QStringLiteral("--json")}).json().contains(QStringLiteral("commit")));
        for (const char* command : {"doctor", "config", "practise", "backtest", "sweep", "halt", "version"}) {
            const Run help = run({QString::fromLatin1(command), QStringLiteral("--help")});
            QCOMPARE(help.code, 0);
            QVERIFY2(help.out.startsWith(QStringLiteral("Usage: elite ") + QLatin1String(command)),
                     qPrintable(help.out));
        }
    }

    void theManualPageNamesEveryCommand()
    {
        QFile page(qEnvironmentVariable("ELITE_SOURCE") + QStringLiteral("/installer/linux/elite.1.in"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        int commands = 0;
        for (const QString& line : run({QStringLiteral("help")}).out.split(QLatin1Char('\n'))) {
            if (line.startsWith(QStringLiteral("elite "))) {
                const QString command = line.section(QLatin1Char(' '), 1, 1);
                const QRegularExpression entry(QStringLiteral("\n\\.BI?R? \"?%1\\b").arg(command));
                QVERIFY2(text.contains(entry), qPrintable(command));
                ++commands;
            }
        }
        QVERIFY(commands >= 12);
    }

    void wrongWordsAreAnsweredWithASuggestion_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("part");
        const auto row = [](const char* line, const char* part) {
            QTest::newRow(line) << QString::fromLatin1(line).split(QLatin1Char(' ')) << QString::fromLatin1(part);
        };
        row("docotr", "did you mean 'doctor'?");
        row("fly", "see: elite help");
        row("config lst", "use: elite config list");
        row("config get coach.timout", "did you mean 'coach.timeout'?");
        row("config get OPENAI_TIMOUT", "did you mean 'OPENAI_TIMEOUT'?");
        row("config get nothing.like.it", "see: elite config list");
        row("config set coach.timeout", "use: elite config list");
        row("config list --jsom", "Did you mean --json?");
        row("practise", "use: elite practise --tape demo --report FOLDER");
        row("practise --tape demo", "use: elite practise");
        row("backtest --bot sma-cros --tape demo", "did you mean 'sma-cross'?");
        row("backtest --bot grid", "--bot and --tape are needed");
        row("backtest --bot sma-cross --tape demo --param fast=0", "fast must be between 1 and 1000");
        row("backtest --bot sma-cross --tape demo --param fats", "name=whole number");
        row("backtest --bot sma-cross --tape demo --timeframe 7x", "no timeframe '7x'");
        row("sweep --bot sma-cross --tape demo --param fast=5:x:5", "no list of whole numbers");
        row("halt --wait long", "use: elite halt");
    }
    void wrongWordsAreAnsweredWithASuggestion()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, part);
        const Run result = run(arguments);
        QCOMPARE(result.code, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains(part), qPrintable(result.err));
    }

    void settingsAreShownAndChanged()
    {
        QCOMPARE(config({QStringLiteral("get"), QStringLiteral("coach.timeout")}).out, QStringLiteral("30\n"));
        QCOMPARE(config({QStringLiteral("set"), QStringLiteral("OPENAI_TIMEOUT"), QStringLiteral("45")}).code, 0);
        QCOMPARE(config({QStringLiteral("get"), QStringLiteral("OPENAI_TIMEOUT")}).out, QStringLiteral("45\n"));
        const Run refused = config({QStringLiteral("set"), QStringLiteral("coach.timeout"), QStringLiteral("4000")});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains(QStringLiteral("allowed: a whole number from 5 to 300 s; kept: 45")),
                 qPrintable(refused.err));
        const Run list = config({QStringLiteral("list"), QStringLiteral("--json")});
        QCOMPARE(list.json()[QStringLiteral("settings")].toArray().size(),
                 static_cast<qsizetype>(settingsTable().size()));
        QCOMPARE(config({QStringLiteral("list"), QStringLiteral("--changed")}).out.count(QLatin1Char('\n')), 2);
        QCOMPARE(config({QStringLiteral("unset"), QStringLiteral("coach.timeout")}).code, 0);
        QCOMPARE(config({QStringLiteral("get"), QStringLiteral("coach.timeout")}).out, QStringLiteral("30\n"));
        QVERIFY(config({QStringLiteral("set"), QStringLiteral("coach.mock"), QStringLiteral("true")})
                    .out.contains(QStringLiteral("next start")));
    }

    void originIsShown()
    {
        m_environment.insert(QStringLiteral("OPENAI_TIMEOUT"), QStringLiteral("60"));
        QVERIFY(QDir().mkpath(home()));
        write(home() + QStringLiteral("/.env"), "ENABLE_TRADING=false\n");
        const QString list = config({QStringLiteral("list")}).out;
        QVERIFY2(list.contains(QRegularExpression(QStringLiteral("coach.timeout +60 s +environment +OPENAI_TIMEOUT"))),
                 qPrintable(list));
        QVERIFY2(list.contains(QRegularExpression(QStringLiteral("trading.enabled +false +/.*/home/.env, line 1"))),
                 qPrintable(list));
        const QString out = config({QStringLiteral("set"), QStringLiteral("coach.timeout"), QStringLiteral("70")}).out;
        QVERIFY2(out.contains(QStringLiteral("Kept, but not in force: environment sets it. Stored now: 70")),
                 qPrintable(out));
    }

    void keysAreNeitherStoredNorShown()
    {
        QCOMPARE(config({QStringLiteral("set"), QStringLiteral("OPENAI_API_KEY"), QString::fromLatin1(kCanary)}).code,
                 2);
        m_environment.insert(QStringLiteral("OPENAI_API_KEY"), QString::fromLatin1(kCanary));
        m_environment.insert(QStringLiteral("OPENAI_MODEL"), QLatin1String(kCanary) + QStringLiteral(" with blanks"));
        for (const QStringList& arguments :
             {QStringList{QStringLiteral("config"), QStringLiteral("list")},
              QStringList{QStringLiteral("config"), QStringLiteral("get"), QStringLiteral("OPENAI_API_KEY")},
              QStringList{QString::fromLatin1(kCanary)},
              QStringList{QStringLiteral("config"), QStringLiteral("set"), QString::fromLatin1(kCanary),
                          QStringLiteral("1")},
              QStringList{QStringLiteral("config"), QStringLiteral("set"), QStringLiteral("coach.timeout"),
                          QString::fromLatin1(kCanary)},
              QStringList{QStringLiteral("ledger"), QString::fromLatin1(kCanary)},
              QStringList{QStringLiteral("doctor")}, QStringList{QStringLiteral("doctor"), QStringLiteral("--json")}}) {
            const Run result = run(arguments);
            QVERIFY(result.code >= 0);
            QVERIFY(!result.out.contains(QStringLiteral("CANARY")));
            QVERIFY(!result.err.contains(QStringLiteral("CANARY")));
        }
        verifyNoCanaryIn(m_folder->path());
    }

    void doctorFindsThisComputerInOrder()
    {
        const Run result = run({QStringLiteral("doctor"), QStringLiteral("--json")});
        QCOMPARE(result.state("disk.data"), QStringLiteral("ok"));
        QCOMPARE(result.state("clock.rate"), QStringLiteral("ok"));
        QCOMPARE(result.state("clock.date"), QStringLiteral("ok"));
        QCOMPARE(result.state("config"), QStringLiteral("ok"));
        QCOMPARE(result.code, result.json()[QStringLiteral("failed")].toBool() ? 1 : 0);
    }

    void doctorNamesEveryWrongValue()
    {
        m_environment.insert(QStringLiteral("OPENAI_TIMEOUT"), QStringLiteral("soon"));
        m_environment.insert(QStringLiteral("ENABLE_TRADNG"), QStringLiteral("false"));
        const Run result = run({QStringLiteral("doctor"), QStringLiteral("--json")});
        QCOMPARE(result.code, 1);
        QCOMPARE(result.state("config.OPENAI_TIMEOUT"), QStringLiteral("FAILED"));
        QVERIFY(result.check("config.OPENAI_TIMEOUT")[QStringLiteral("text")].toString().contains(
            QStringLiteral("from 5 to 300 s")));
        QCOMPARE(result.state("config.ENABLE_TRADNG"), QStringLiteral("warning"));
    }

    void doctorTellsThatTheClockIsWrong_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("part");
        QTest::newRow("forward by a week")
            << qint64{7 * 86400} << QStringLiteral("clock.jump") << QStringLiteral("forward by 7 days");
        QTest::newRow("back by an hour") << qint64{-3600} << QStringLiteral("clock.jump") << QStringLiteral("back by");
        QTest::newRow("years ago") << qint64{-86400 * 365 * 3} << QStringLiteral("clock.date")
                                   << QStringLiteral("days");
    }
    void doctorTellsThatTheClockIsWrong()
    {
        const QString library = qEnvironmentVariable("ELITE_SHIFT_CLOCK");
        if (library.isEmpty()) {
            QSKIP("the clock can be shifted on Linux only");
        }
        QFETCH(qint64, seconds);
        QFETCH(QString, check);
        QFETCH(QString, part);
        const Run before = run({QStringLiteral("doctor"), QStringLiteral("--json")});
        QCOMPARE(before.state("clock.rate"), QStringLiteral("ok"));
        m_environment.insert(QStringLiteral("LD_PRELOAD"), library);
        m_environment.insert(QStringLiteral("SHIFT_CLOCK_SECONDS"), QString::number(seconds));
        const Run after = run({QStringLiteral("doctor"), QStringLiteral("--json")});
        QCOMPARE(after.code, 1);
        QCOMPARE(after.state(qPrintable(check)), QStringLiteral("FAILED"));
        const QString text = after.check(qPrintable(check))[QStringLiteral("text")].toString();
        QVERIFY2(text.contains(part), qPrintable(text));
    }

    void doctorTellsThatTheDiskIsFull()
    {
        if (geteuid() != 0) {
            QSKIP("a small disk can be mounted by root only");
        }
        QVERIFY(QDir().mkpath(home()));
        if (QProcess::execute(QStringLiteral("mount"),
                              {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                               QStringLiteral("size=600k"), QStringLiteral("tmpfs"), home()})
            != 0) {
            QSKIP("no tmpfs can be mounted here");
        }
        const Run room = run({QStringLiteral("doctor"), QStringLiteral("--json")});
        write(home() + QStringLiteral("/filler"), QByteArray(2'000'000, 'x'), Filling::UntilFull);
        const Run full = run({QStringLiteral("doctor"), QStringLiteral("--json")});
        QProcess::execute(QStringLiteral("umount"), {home()});
        QVERIFY(room.check("disk.data")[QStringLiteral("text")].toString().contains(QStringLiteral("only 0 MB")));
        QCOMPARE(full.code, 1);
        QCOMPARE(full.state("disk.data"), QStringLiteral("FAILED"));
        QVERIFY2(full.check("disk.data")[QStringLiteral("text")].toString().contains(QStringLiteral("No space left")),
                 qPrintable(full.out));
        QVERIFY(full.check("disk.data")[QStringLiteral("advice")].toString().contains(QStringLiteral("disk is full")));
    }

    void doctorTellsThatTheFolderCannotBeMade()
    {
        write(m_folder->filePath(QStringLiteral("file")), "x");
        m_environment.insert(QStringLiteral("ELITE_HOME"), m_folder->filePath(QStringLiteral("file/inside")));
        const Run result = run({QStringLiteral("doctor"), QStringLiteral("--json")});
        QCOMPARE(result.code, 1);
        QCOMPARE(result.state("start"), QStringLiteral("FAILED"));
        QCOMPARE(result.state("disk.data"), QStringLiteral("FAILED"));
    }

    void practiseTradesTheDemoTape()
    {
        const QString folder = m_folder->filePath(QStringLiteral("report"));
        const Run result = run({QStringLiteral("practise"), QStringLiteral("--tape"), QStringLiteral("demo"),
                                QStringLiteral("--report"), folder, QStringLiteral("--json")});
        QFile file(folder + QStringLiteral("/report.html"));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(result.err));
        const QByteArray html = file.readAll();
        QVERIFY(html.contains("clock.rate"));
        QVERIFY2(!html.contains("src=\"http") && !html.contains("href="), "the page stands alone");
        const QJsonObject json = result.json();
        QCOMPARE(static_cast<int>(html.count("<img ")), json[QStringLiteral("pictures")].toInt());
        QCOMPARE(result.code, json[QStringLiteral("problem")].toString().isEmpty() ? 0 : 1);
        QVERIFY2(json[QStringLiteral("trades")].toInt() > 3, qPrintable(result.out.left(2000)));
        const QJsonObject session = json[QStringLiteral("session")].toObject();
        QVERIFY(session[QStringLiteral("tape")][QStringLiteral("synthetic")].toBool());
        QVERIFY(html.contains("SYNTHETIC"));
        QVERIFY(html.contains("<svg"));
        QVERIFY(html.contains(session[QStringLiteral("log_hash")].toString().toLatin1()));
        QCOMPARE(session[QStringLiteral("look_ahead")][QStringLiteral("cuts")].toInt(),
                 session[QStringLiteral("look_ahead")][QStringLiteral("passed")].toInt());
        // The same session without the report is the same session, to the last unit.
        const Run again = run({QStringLiteral("backtest"), QStringLiteral("--tape"), QStringLiteral("demo"),
                               QStringLiteral("--bot"), QStringLiteral("sma-cross"), QStringLiteral("--param"),
                               QStringLiteral("size=50"), QStringLiteral("--prices"), QStringLiteral("ticks"),
                               QStringLiteral("--json")});
        QCOMPARE(again.json()[QStringLiteral("log_hash")], session[QStringLiteral("log_hash")]);
    }

    void importsMonthsWithADecimalComma()
    {
        QFile csv(m_folder->filePath(QStringLiteral("months.csv")));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("date;open;high;low;close\n2024-01-15;1,5;2;1;1,5\n2024-02-15;2;2;2;2\n");
        csv.close();
        const auto import = [&](const char* length) {
            const QString tape = m_folder->filePath(QLatin1String(length) + QStringLiteral(".tape"));
            return run({QStringLiteral("import"), QStringLiteral("--csv"), csv.fileName(), QStringLiteral("--tape"),
                        tape, QStringLiteral("--decimal-comma"), QStringLiteral("--bar"), QLatin1String(length),
                        QStringLiteral("--json")});
        };
        const Run months = import("1M");
        QVERIFY2(months.code == 0, qPrintable(months.err));
        QCOMPARE(months.json()[QStringLiteral("to")].toString(), QStringLiteral("2024-03-01T00:00:00Z"));
        QCOMPARE(months.json()[QStringLiteral("rows_moved")].toInt(), 0);
        QCOMPARE(import("1w").json()[QStringLiteral("rows_moved")].toInt(), 1); // 15 January was a Monday.
        QCOMPARE(import("2M").code, 2);
    }

    void backtestAndSweepAgree()
    {
        const QStringList common{QStringLiteral("--bot"),  QStringLiteral("sma-cross"),   QStringLiteral("--tape"),
                                 QStringLiteral("demo"),   QStringLiteral("--timeframe"), QStringLiteral("5m"),
                                 QStringLiteral("--json"), QStringLiteral("--param")};
        const Run single = run(QStringList{QStringLiteral("backtest")} + common
                               + QStringList{QStringLiteral("fast=12"), QStringLiteral("--trades"),
                                             m_folder->filePath(QStringLiteral("trades.csv"))});
        QVERIFY2(single.code == 0, qPrintable(single.err));
        QFile csv(m_folder->filePath(QStringLiteral("trades.csv")));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n') - 1, single.json()[QStringLiteral("trades")].toInt());
        QVERIFY(!single.json()[QStringLiteral("assumptions")].toObject().isEmpty());
        QByteArray hashes[2];
        for (const char* threads : {"1", "2"}) {
            const Run sweep
                = run(QStringList{QStringLiteral("sweep")} + common
                      + QStringList{QStringLiteral("fast=8,12"), QStringLiteral("--in-sample"), QStringLiteral("100"),
                                    QStringLiteral("--threads"), QLatin1String(threads)});
            QVERIFY2(sweep.code == 0, qPrintable(sweep.err));
            const QJsonArray cells = sweep.json()[QStringLiteral("cells")].toArray();
            QCOMPARE(cells.size(), 2);
            hashes[threads[0] - '1'] = QJsonDocument(cells).toJson();
            for (const auto cell : cells) {
                if (cell[QStringLiteral("parameters")][QStringLiteral("fast")].toInt() == 12) {
                    QCOMPARE(cell[QStringLiteral("log_hash")], single.json()[QStringLiteral("log_hash")]);
                    QCOMPARE(cell[QStringLiteral("end_equity")], single.json()[QStringLiteral("end_equity")]);
                }
            }
        }
        QCOMPARE(hashes[0], hashes[1]);
    }

    void productionIsRefusedWithTheReason()
    {
        m_environment.insert(QStringLiteral("ELITE_ENV"), QStringLiteral("production"));
        m_environment.insert(QStringLiteral("USE_MOCK_OPENAI"), QStringLiteral("true"));
        const QString folder = m_folder->filePath(QStringLiteral("report"));
        const QStringList practise{QStringLiteral("practise"), QStringLiteral("--tape"), QStringLiteral("demo"),
                                   QStringLiteral("--report"), folder};
        const Run refused = run(practise);
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains(QStringLiteral(
                     "refused to start: ELITE_ENV=production needs USE_MOCK_OPENAI=false, it is true (environment)")),
                 qPrintable(refused.err));
        QVERIFY2(refused.err.contains(QStringLiteral("needs an OpenAI key")), qPrintable(refused.err));
        QVERIFY(!QFile::exists(folder + QStringLiteral("/report.html")));
        m_environment.insert(QStringLiteral("USE_MOCK_OPENAI"), QStringLiteral("false"));
        m_environment.insert(QStringLiteral("OPENAI_API_KEY"), QString::fromLatin1(kCanary));
        const Run allowed = run(practise);
        QVERIFY2(allowed.code != 3, qPrintable(allowed.err));
        QVERIFY(QFile::exists(folder + QStringLiteral("/report.html")));
        const bool hasWindow = !QStandardPaths::findExecutable(QStringLiteral("elite-trading-coach"),
                                                               {qEnvironmentVariable("ELITE_BIN")})
                                    .isEmpty();
        // Drawn by a program that does not get the key.
        QCOMPARE(QFile::exists(folder + QStringLiteral("/window-dark-1x.png")), hasWindow);
    }

private:
    enum class Filling { Exact, UntilFull };

    QString home() const { return m_folder->filePath(QStringLiteral("home")); }

    Run run(const QStringList& arguments)
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder->path());
        process.start(qEnvironmentVariable("ELITE_BIN") + QStringLiteral("/elite"), arguments);
        if (!process.waitForFinished(90000) || process.exitStatus() != QProcess::NormalExit) {
            qWarning("elite did not end in order");
            return {};
        }
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    Run config(const QStringList& arguments) { return run(QStringList{QStringLiteral("config")} + arguments); }

    static void write(const QString& path, const QByteArray& bytes, Filling filling = Filling::Exact)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const qint64 written = file.write(bytes);
        QVERIFY(filling == Filling::UntilFull ? written < bytes.size() : written == bytes.size());
    }

    static void verifyNoCanaryIn(const QString& folder)
    {
        int files = 0;
        const QFileInfoList entries
            = QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        for (const QFileInfo& entry : entries) {
            if (entry.isDir()) {
                verifyNoCanaryIn(entry.absoluteFilePath());
                continue;
            }
            QFile file(entry.absoluteFilePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("CANARY"), qPrintable(entry.absoluteFilePath()));
            ++files;
        }
        QVERIFY(!entries.isEmpty() || files == 0);
    }

    std::optional<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
