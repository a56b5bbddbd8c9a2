// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/app_flags.h"
#include "app/settings/settings_table.h"

#include <QDir>
#include <QFile>
#include <QMetaEnum>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace elite;

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_file = m_folder->filePath(QStringLiteral("settings.db"));
    }

    void everyRowIsWhole()
    {
        QSet<QString> keys;
        QSet<QString> names;
        for (const SettingInfo& info : settingsTable()) {
            const QString key = QString::fromLatin1(info.key);
            QVERIFY2(QRegularExpression(QStringLiteral("^[a-z]+\\.[a-zA-Z]+$")).match(key).hasMatch(), info.key);
            QVERIFY2(!keys.contains(key), info.key);
            keys.insert(key);
            QVERIFY2(info.label && *info.label, info.key);
            QVERIFY2(info.help && QString::fromUtf8(info.help).endsWith(QLatin1Char('.')), info.key);
            const bool isNumber = info.kind == SettingKind::Integer || info.kind == SettingKind::Decimal;
            QCOMPARE(isNumber, info.least && info.most);
            QCOMPARE(info.kind == SettingKind::Choice, !info.choices.empty());
            if (info.kind != SettingKind::Secret) {
                const Result<QString> normal = acceptedValue(info, QString::fromLatin1(info.fallback));
                QVERIFY2(normal && *normal == QLatin1String(info.fallback), info.key);
            }
            if (info.careful) {
                QVERIFY2(acceptedValue(info, QString::fromLatin1(info.careful)), info.key);
            }
            if (info.env) {
                QVERIFY2(!names.contains(QString::fromLatin1(info.env)), info.env);
                names.insert(QString::fromLatin1(info.env));
            }
        }
    }

    void hasEveryNameOfTheTradeWithItsDefault_data()
    {
        QTest::addColumn<QString>("fallback");
        const QList<std::pair<const char*, const char*>> rows{
            {"OPENAI_API_KEY", ""},
            {"OPENAI_MODEL", "gpt-5"},
            {"OPENAI_FALLBACK_MODEL", "gpt-4o,gpt-6.2-sol,gpt-6-luna"},
            {"OPENAI_MAX_TOKENS", "16000"},
            {"OPENAI_TEMPERATURE", "0.3"},
            {"OPENAI_REASONING_EFFORT", "medium"},
            {"OPENAI_TIMEOUT", "30"},
            {"OPENAI_MAX_RETRIES", "3"},
            {"OPENAI_RATE_LIMIT_RPM", "60"},
            {"OPENAI_RATE_LIMIT_RPD", "1000"},
            {"OPENAI_CIRCUIT_BREAKER_ENABLED", "true"},
            {"OPENAI_USAGE_LOGGING", "true"},
            {"OPENAI_COST_TRACKING", "true"},
            {"USE_MOCK_OPENAI", "false"},
            {"ELITE_ENV", "development"},
            {"ENABLE_LIVE_TRADING", "false"},
            {"ENABLE_AUTOPILOT", "false"},
            {"ENABLE_SELF_LEARNING", "false"},
            {"ENABLE_SELF_HEALING", "true"},
            {"ENABLE_TRADING", "true"},
            {"ENABLE_CCXT", "true"},
            {"ENABLE_SCHEDULERS", "false"}};
        for (const auto& [name, fallback] : rows) {
            QTest::newRow(name) << QString::fromLatin1(fallback);
        }
    }
    void hasEveryNameOfTheTradeWithItsDefault()
    {
        const SettingInfo* info = findSettingByEnv(QLatin1StringView(QTest::currentDataTag()));
        QVERIFY(info);
        QFETCH(QString, fallback);
        QCOMPARE(QString::fromLatin1(info->fallback), fallback);
    }

    void acceptsAndRefuses_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normal"); // null = refused
        const auto row = [](const char* key, const char* text, const char* normal) {
            QTest::addRow("%s=%s", key, text)
                << QString::fromLatin1(key) << QString::fromUtf8(text) << QString::fromLatin1(normal);
        };
        for (const char* yes : {"true", "TRUE", "1", "yes", "on", " Yes "}) {
            row("trading.enabled", yes, "true");
        }
        for (const char* no : {"false", "0", "No", "off"}) {
            row("trading.enabled", no, "false");
        }
        for (const char* bad : {"", "2", "ja", "flase", "true false", "-1", "nil"}) {
            row("trading.enabled", bad, nullptr);
        }
        row("coach.timeout", "5", "5");
        row("coach.timeout", "300", "300");
        row("coach.timeout", "007", nullptr);
        for (const char* bad : {"4", "301", "-5", "30s", "3e1", "30.0", "0x20", "99999999999999999999", "٣٠", ""}) {
            row("coach.timeout", bad, nullptr);
        }
        row("coach.temperature", "0", "0");
        row("coach.temperature", "0.70", "0.70");
        row("coach.temperature", "2", "2");
        for (const char* bad : {"2.0001", "-0.1", "nan", "inf", "0,3", "", "1e9"}) {
            row("coach.temperature", bad, nullptr);
        }
        row("coach.effort", "HIGH", "high");
        row("coach.effort", "extreme", nullptr);
        row("coach.model", "gpt-5", "gpt-5");
        row("coach.model", "openai/gpt-5, gpt-4o ,gpt-4o", "openai/gpt-5,gpt-4o");
        for (const char* bad : {"gpt 5", "gpt-5,", "-x", "a;b", "", "<b>"}) {
            row("coach.model", bad, nullptr);
        }
        row("shortcuts.map", "{ \"a\": \"Ctrl+T\" }", "{\"a\":\"Ctrl+T\"}");
        row("shortcuts.map", "{\"a\":1}", nullptr);
        row("shortcuts.map", "[]", nullptr);
        row("coach.apiKey", "sk-anything-at-all-0123456789", nullptr);
    }
    void acceptsAndRefuses()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(QString, normal);
        Settings settings(m_file);
        const QString before = settings.text(key);
        const Done done = settings.set(key, text);
        QCOMPARE(done.hasValue(), !normal.isNull());
        QCOMPARE(settings.text(key), normal.isNull() ? before : normal);
        if (!done) {
            QVERIFY(done.error().detail.contains(QStringLiteral("kept: ") + before));
            const QString inQuotes = QLatin1Char('"') + text + QLatin1Char('"');
            QVERIFY2(!done.error().detail.contains(inQuotes), "a refused text is not repeated, it may be a key");
        }
    }

    void keepsValuesAndStates()
    {
        const QByteArray layout("\0\x01layout\xFF", 9);
        {
            Settings settings(m_file);
            QCOMPARE(settings.origin(keys::kTheme), SettingOrigin::Default);
            QSignalSpy spy(&settings, &Settings::changed);
            QVERIFY(settings.set(keys::kTheme, QStringLiteral("dark")));
            QVERIFY(settings.set(keys::kTheme, QStringLiteral("dark")));
            QCOMPARE(spy.count(), 1);
            QCOMPARE(spy.at(0).at(0).toString(), QStringLiteral("look.theme"));
            QVERIFY(settings.set(keys::kTextSize, QStringLiteral("115")));
            QVERIFY(settings.setState(QStringLiteral("window"), layout));
        }
        Settings again(m_file);
        QCOMPARE(again.text(keys::kTheme), QStringLiteral("dark"));
        QCOMPARE(again.origin(keys::kTheme), SettingOrigin::Stored);
        QCOMPARE(again.number(keys::kTextSize), 115);
        QCOMPARE(again.state(QStringLiteral("window")), layout);
        QVERIFY(again.state(QStringLiteral("other")).isEmpty());
        QVERIFY(again.problems().isEmpty());
        QVERIFY(again.reset(keys::kTheme));
        QCOMPARE(again.origin(keys::kTheme), SettingOrigin::Default);
        QCOMPARE(Settings(m_file).text(keys::kTheme), QStringLiteral("system"));
    }

    void fileIsForItsOwnerOnly()
    {
        Settings settings(m_file);
        QVERIFY(settings.set(keys::kTheme, QStringLiteral("dark")));
        for (const QString& name : QDir(m_folder->path()).entryList(QDir::Files)) {
            const QFile::Permissions others
                = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
            QVERIFY2(!(QFile::permissions(m_folder->filePath(name)) & others), qPrintable(name));
        }
    }

    void damagedFileIsMovedAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("this is not a database, but it is long enough to look at").repeated(40);
        QTest::newRow("zeros after the header") << QByteArray("SQLite format 3\0", 16) + QByteArray(8000, '\0');
        QTest::newRow("random") << [] {
            QByteArray bytes;
            for (int i = 0; i < 20000; ++i) {
                bytes.append(static_cast<char>(i * 7919 >> 3));
            }
            return bytes;
        }();
    }
    void damagedFileIsMovedAside()
    {
        QFETCH(QByteArray, content);
        write(m_file, content);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("damaged and moved")));
        Settings settings(m_file);
        QCOMPARE(settings.problems().size(), 1);
        QCOMPARE(settings.problems().at(0).kind, SettingsProblem::Kind::DamagedFile);
        QFile aside(settings.problems().at(0).used);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), content);
        QCOMPARE(settings.text(keys::kTheme), QStringLiteral("system"));
        QVERIFY(settings.set(keys::kTheme, QStringLiteral("light")));
        QCOMPARE(Settings(m_file).text(keys::kTheme), QStringLiteral("light"));
    }

    void damagedPagesAreNoticed()
    {
        {
            Settings settings(m_file);
            QVERIFY(settings.setState(QStringLiteral("big"), QByteArray(200000, 'x')));
            for (int i = 0; i < 300; ++i) {
                QVERIFY(settings.setState(QStringLiteral("s%1").arg(i), QByteArray(100, 'y')));
            }
        }
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 40 * 4096);
        file.seek(4096);
        file.write(QByteArray(12000, '\x5A')); // the roots of both tables
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("damaged and moved")));
        Settings settings(m_file);
        QCOMPARE(settings.problems().size(), 1);
        QVERIFY(settings.set(keys::kTheme, QStringLiteral("light")));
    }

    void withoutAFileChangesLastForThisRun()
    {
        const QString folder = m_folder->filePath(QStringLiteral("a-folder-instead-of-a-file"));
        QVERIFY(QDir().mkpath(folder));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("changes last for this run only")));
        Settings settings(folder);
        QCOMPARE(settings.problems().at(0).kind, SettingsProblem::Kind::NoFile);
        QVERIFY(settings.set(keys::kTheme, QStringLiteral("dark")));
        QCOMPARE(settings.text(keys::kTheme), QStringLiteral("dark"));
    }

    void newerFileIsLeftAlone()
    {
        {
            Settings settings(m_file);
            QVERIFY(settings.set(keys::kTheme, QStringLiteral("dark")));
        }
        QCOMPARE(QProcess::execute(QStringLiteral("sqlite3"), {m_file, QStringLiteral("PRAGMA user_version=99")}), 0);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("newer version")));
        {
            Settings settings(m_file);
            QCOMPARE(settings.problems().at(0).kind, SettingsProblem::Kind::NoFile);
        }
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("damaged-*")}).size(), 0);
    }

    void storedValueOfAnotherVersionIsRefusedAndNamed()
    {
        {
            SettingsStore store;
            QVERIFY(store.open(m_file));
            QVERIFY(store.setValue(QStringLiteral("coach.timeout"), QStringLiteral("4000")));
            QVERIFY(store.setValue(QStringLiteral("future.setting"), QStringLiteral("1")));
        }
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("refused stored coach.timeout")));
        Settings settings(m_file);
        QCOMPARE(settings.number(keys::kCoachTimeout), 30);
        QCOMPARE(settings.problems().size(), 1);
        QVERIFY(settings.problems().at(0).allowed.contains(QStringLiteral("from 5 to 300 s")));
    }

    void twoProgramsMayHaveItOpen()
    {
        Settings first(m_file);
        Settings second(m_file);
        for (int i = 90; i < 140; ++i) {
            QVERIFY(first.set(keys::kTextSize, QString::number(i)));
            QVERIFY(second.set(keys::kCoachTimeout, QString::number(i)));
        }
        Settings third(m_file);
        QCOMPARE(third.number(keys::kTextSize), 139);
        QCOMPARE(third.number(keys::kCoachTimeout), 139);
    }

    /// A child writes numbers in order and prints each one when it is kept; it is killed in the middle.
    void killLosesNothingThatWasAcknowledged()
    {
        int interrupted = 0;
        for (int round = 0; round < 25; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write-until-killed"), m_file});
            QVERIFY(child.waitForStarted());
            QVERIFY(child.waitForReadyRead(10000));
            QTest::qWait(5 + round * 3);
            child.kill();
            QVERIFY(child.waitForFinished());
            interrupted += child.exitStatus() == QProcess::CrashExit ? 1 : 0;
            const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
            QVERIFY(lines.size() > 1);
            const int acknowledged = lines.at(lines.size() - 2).toInt(); // the last part may be half a line
            Settings settings(m_file);
            QVERIFY2(settings.problems().isEmpty(), "a kill never damages the file");
            QVERIFY(settings.state(QStringLiteral("n")).toInt() >= acknowledged);
        }
        QCOMPARE(interrupted, 25);
    }

private:
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_file;
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--write-until-killed") == 0) {
        Settings settings(QString::fromLocal8Bit(argv[2]));
        for (int i = settings.state(QStringLiteral("n")).toInt() + 1;; ++i) {
            if (!settings.setState(QStringLiteral("n"), QByteArray::number(i))) {
                return 1;
            }
            std::printf("%d\n", i);
            std::fflush(stdout);
        }
    }
    TestSettings test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_settings.moc"
