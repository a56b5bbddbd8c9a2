// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/app_flags.h"
#include "app/settings/audited_settings.h"
#include "app/settings/env_example.h"
#include "app/settings/env_file.h"
#include "app/settings/production_rules.h"
#include "app/settings/settings_table.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace elite;

namespace {

constexpr char kKey[] = "sk-proj-CANARY0123456789abcdefghijklmnop";

QProcessEnvironment environmentOf(const QList<std::pair<QString, QString>>& pairs)
{
    QProcessEnvironment environment;
    for (const auto& [name, value] : pairs) {
        environment.insert(name, value);
    }
    return environment;
}

} // namespace

class TestEnvironment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_file = m_folder->filePath(QStringLiteral("settings.db"));
        QLoggingCategory::setFilterRules(QStringLiteral("elite.settings=false"));
    }

    void fileFormIsRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("value"); // null = the line is wrong
        QTest::newRow("plain") << QByteArray("A=1") << QByteArray("1");
        QTest::newRow("blanks") << QByteArray("  A = 1  ") << QByteArray("1");
        QTest::newRow("export") << QByteArray("export A=1") << QByteArray("1");
        QTest::newRow("double quotes") << QByteArray("A=\"x # y\" # why") << QByteArray("x # y");
        QTest::newRow("single quotes") << QByteArray("A='x \"y\"'") << QByteArray("x \"y\"");
        QTest::newRow("comment behind") << QByteArray("A=1 # one") << QByteArray("1");
        QTest::newRow("hash inside") << QByteArray("A=x#y") << QByteArray("x#y");
        QTest::newRow("nothing is expanded") << QByteArray("A=$HOME`id`") << QByteArray("$HOME`id`");
        QTest::newRow("windows line end") << QByteArray("A=1\r") << QByteArray("1");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "A=1")
                                         << QByteArray("1");
        QTest::newRow("equals inside") << QByteArray("A=b=c") << QByteArray("b=c");
        QTest::newRow("empty") << QByteArray("A=") << QByteArray("");
        QTest::newRow("no equals") << QByteArray("A 1") << QByteArray();
        QTest::newRow("no name") << QByteArray("=1") << QByteArray();
        QTest::newRow("bad name") << QByteArray("A-B=1") << QByteArray();
        QTest::newRow("digit first") << QByteArray("1A=1") << QByteArray();
        QTest::newRow("open quote") << QByteArray("A=\"1") << QByteArray();
        QTest::newRow("rest behind a quote") << QByteArray("A=\"1\"2") << QByteArray();
    }
    void fileFormIsRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, value);
        const EnvFile file = parseEnvFile("# comment\n\n" + (text.startsWith('\xEF') ? QByteArray() : text) + "\n");
        const EnvFile first = parseEnvFile(text);
        const EnvFile& used = text.startsWith('\xEF') ? first : file;
        QCOMPARE(used.lines.size(), value.isNull() ? 0 : 1);
        QCOMPARE(used.wrongLines.size(), value.isNull() ? 1 : 0);
        if (!value.isNull()) {
            QCOMPARE(used.lines.at(0).name, QStringLiteral("A"));
            QCOMPARE(used.lines.at(0).value, value);
        }
    }

    void environmentWinsOverFileOverStoredOverDefault()
    {
        const QString current = writeEnv(QStringLiteral("current.env"), "OPENAI_TIMEOUT=41\nOPENAI_MAX_RETRIES=1\n");
        const QString data = writeEnv(QStringLiteral("data.env"),
                                      "OPENAI_TIMEOUT=42\nOPENAI_MAX_RETRIES=2\nOPENAI_RATE_LIMIT_RPM=7\n");
        {
            Settings stored(m_file);
            for (const auto key :
                 {keys::kCoachTimeout, keys::kCoachRetries, keys::kCoachPerMinute, keys::kCoachPerDay}) {
                QVERIFY(stored.set(key, QStringLiteral("9")));
            }
        }
        const Settings settings(
            m_file,
            readOverrides(environmentOf({{QStringLiteral("OPENAI_TIMEOUT"), QStringLiteral("40")}}), {current, data}));
        QCOMPARE(settings.number(keys::kCoachTimeout), 40);
        QCOMPARE(settings.origin(keys::kCoachTimeout), SettingOrigin::Environment);
        QCOMPARE(settings.source(keys::kCoachTimeout), QStringLiteral("environment"));
        QCOMPARE(settings.storedText(keys::kCoachTimeout), QStringLiteral("9"));
        QCOMPARE(settings.number(keys::kCoachRetries), 1);
        QCOMPARE(settings.origin(keys::kCoachRetries), SettingOrigin::EnvFile);
        QCOMPARE(settings.source(keys::kCoachRetries), current + QStringLiteral(", line 2"));
        QCOMPARE(settings.number(keys::kCoachPerMinute), 7);
        QCOMPARE(settings.number(keys::kCoachPerDay), 9);
        QCOMPARE(settings.origin(keys::kCoachPerDay), SettingOrigin::Stored);
        QCOMPARE(settings.origin(keys::kCoachMaxTokens), SettingOrigin::Default);
        QVERIFY(settings.problems().isEmpty());
    }

    void storedUnderAnOverrideIsKeptButNotInForce()
    {
        Settings settings(m_file,
                          readOverrides(environmentOf({{QStringLiteral("OPENAI_TIMEOUT"), QStringLiteral("40")}}), {}));
        QVERIFY(settings.set(keys::kCoachTimeout, QStringLiteral("50")));
        QCOMPARE(settings.number(keys::kCoachTimeout), 40);
        QCOMPARE(Settings(m_file).number(keys::kCoachTimeout), 50);
    }

    void whichFilesAreRead()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("a")));
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("b")));
        const QString a = m_folder->filePath(QStringLiteral("a"));
        const QString b = m_folder->filePath(QStringLiteral("b"));
        QVERIFY(envFiles({}, a, b).isEmpty());
        writeEnv(QStringLiteral("a/.env"), "");
        writeEnv(QStringLiteral("b/.env"), "");
        QCOMPARE(envFiles({}, a, b), QStringList({b + QStringLiteral("/.env"), a + QStringLiteral("/.env")}));
        QCOMPARE(envFiles({}, a, a), QStringList({a + QStringLiteral("/.env")}));
        const QProcessEnvironment named
            = environmentOf({{QStringLiteral("ELITE_ENV_FILE"), QStringLiteral("/x/y.env")}});
        QCOMPARE(envFiles(named, a, b), QStringList({QStringLiteral("/x/y.env")}));
        const Overrides overrides = readOverrides(named, envFiles(named, a, b));
        QCOMPARE(overrides.problems.size(), 1); // a named file that cannot be read is told, never passed over
        QCOMPARE(overrides.problems.at(0).kind, SettingsProblem::Kind::UnreadableEnvFile);
    }

    void wrongValueIsRefusedWithEverythingNeeded()
    {
        const Settings settings(
            m_file, readOverrides(environmentOf({{QStringLiteral("OPENAI_TIMEOUT"), QStringLiteral("4000")}}), {}));
        QCOMPARE(settings.number(keys::kCoachTimeout), 30);
        QCOMPARE(settings.problems().size(), 1);
        QCOMPARE(settings.problems().at(0).line(),
                 QStringLiteral("refused OPENAI_TIMEOUT=\"4000\" (environment); allowed: a whole number from 5 to 300 "
                                "s; used instead: the "
                                "stored value, or the default 30"));
    }

    void refusedSwitchFallsToTheCarefulSide_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("expected");
        for (const char* name : {"ENABLE_TRADING", "ENABLE_LIVE_TRADING", "ENABLE_CCXT", "ENABLE_AUTOPILOT",
                                 "ENABLE_SELF_LEARNING", "ENABLE_SCHEDULERS"}) {
            QTest::newRow(name) << QString::fromLatin1(name) << false;
        }
        for (const char* name : {"USE_MOCK_OPENAI", "OPENAI_COST_TRACKING", "OPENAI_CIRCUIT_BREAKER_ENABLED"}) {
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        }
    }
    void refusedSwitchFallsToTheCarefulSide()
    {
        QFETCH(QString, name);
        QFETCH(bool, expected);
        const SettingInfo* info = findSettingByEnv(name);
        const Settings settings(m_file, readOverrides(environmentOf({{name, QStringLiteral("flase")}}), {}));
        QCOMPARE(settings.flag(QLatin1StringView(info->key)), expected);
        QCOMPARE(settings.problems().size(), 1);
        QVERIFY(settings.problems().at(0).used.contains(QStringLiteral("careful")));
    }

    void typingErrorsInNamesAreFound()
    {
        const Overrides overrides
            = readOverrides(environmentOf({{QStringLiteral("ENABLE_TRADNG"), QStringLiteral("false")},
                                           {QStringLiteral("ELITE_SOMETHING"), QStringLiteral("1")},
                                           {QStringLiteral("OPENAI_ORGANIZATION"), QStringLiteral("x")},
                                           {QStringLiteral("PATH"), QStringLiteral("/bin")},
                                           {QStringLiteral("OPENAI_MODEL"), QString()}}),
                            {});
        QCOMPARE(overrides.problems.size(), 2);
        QCOMPARE(overrides.problems.at(0).name, QStringLiteral("ELITE_SOMETHING"));
        QVERIFY(overrides.problems.at(1).allowed.contains(QStringLiteral("did you mean ENABLE_TRADING?")));
        QVERIFY(overrides.values.isEmpty());
    }

    void keyIsTakenOutAndNeverShown()
    {
        const QString path = writeEnv(QStringLiteral("k.env"),
                                      QByteArray("OPENAI_API_KEY=") + kKey + "\nOPENAI_TIMEOUT=" + kKey + "\n");
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        Settings settings(m_file, readOverrides({}, {path}));
        QCOMPARE(settings.secretSource(keys::kCoachKey), path + QStringLiteral(", line 1"));
        const Secret secret = settings.takeSecret(keys::kCoachKey);
        QCOMPARE(secret.reveal().toByteArray(), QByteArray(kKey));
        QVERIFY(settings.takeSecret(keys::kCoachKey).isEmpty());
        QCOMPARE(settings.problems().size(), 1); // the key in the wrong place is refused and not repeated
        QVERIFY(settings.problems().at(0).line().contains(QStringLiteral("OPENAI_TIMEOUT=\"[secret]\"")));
        QVERIFY(!settings.problems().at(0).line().contains(QStringLiteral("CANARY")));
        for (const QString& name : QDir(m_folder->path()).entryList({QStringLiteral("settings.db*")}, QDir::Files)) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("CANARY"), qPrintable(name));
        }
    }

    void keyInAFileForEverybodyIsTold()
    {
        const QString path = writeEnv(QStringLiteral("k.env"), QByteArray("OPENAI_API_KEY=") + kKey);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        const Overrides overrides = readOverrides({}, {path});
        QCOMPARE(overrides.problems.size(), 1);
        QVERIFY(overrides.problems.at(0).allowed.contains(QStringLiteral("chmod 600")));
    }

    void wrongLinesAndHugeFilesAreTold()
    {
        const Overrides wrong
            = readOverrides({}, {writeEnv(QStringLiteral("w.env"), "fine=1\nwhat is this\nA=\"open\n")});
        QCOMPARE(wrong.problems.size(), 2);
        QVERIFY(wrong.problems.at(0).name.endsWith(QStringLiteral("line 2")));
        const Overrides huge = readOverrides({}, {writeEnv(QStringLiteral("h.env"), QByteArray(70000, '#'))});
        QCOMPARE(huge.problems.size(), 1);
        QVERIFY(huge.problems.at(0).allowed.contains(QStringLiteral("64 KiB")));
    }

    void lastLineOfOneFileWins()
    {
        const Overrides overrides
            = readOverrides({}, {writeEnv(QStringLiteral("l.env"), "OPENAI_TIMEOUT=40\nOPENAI_TIMEOUT=50\n")});
        QCOMPARE(overrides.values.value(QStringLiteral("coach.timeout")).value, QStringLiteral("50"));
    }

    void productionIsRefusedWithTheExactReason_data()
    {
        QTest::addColumn<QStringList>("pairs");
        QTest::addColumn<int>("key");
        QTest::addColumn<QStringList>("reasons"); // one part of each expected reason
        const auto row = [](const char* name, const QStringList& pairs, CoachKey key, const QStringList& reasons) {
            QTest::newRow(name) << pairs << static_cast<int>(key) << reasons;
        };
        const QString production = QStringLiteral("ELITE_ENV=production");
        const QString mock = QStringLiteral("USE_MOCK_OPENAI=true");
        row("development does what it likes", {mock}, CoachKey::Missing, {});
        row("all right", {production}, CoachKey::Present, {});
        row("mock said false", {production, QStringLiteral("USE_MOCK_OPENAI=false")}, CoachKey::Present, {});
        row("mock", {production, mock}, CoachKey::Present,
            {QStringLiteral("needs USE_MOCK_OPENAI=false, it is true (environment)")});
        row("mock neither true nor false", {production, QStringLiteral("USE_MOCK_OPENAI=maybe")}, CoachKey::Present,
            {QStringLiteral("USE_MOCK_OPENAI=\"maybe\" (environment) is not accepted"),
             QStringLiteral("needs USE_MOCK_OPENAI=false")});
        row("no key", {production}, CoachKey::Missing, {QStringLiteral("OPENAI_API_KEY is not set")});
        row("bad key", {production}, CoachKey::Malformed, {QStringLiteral("does not have the shape")});
        row("locked", {production}, CoachKey::KeychainLocked, {QStringLiteral("the keychain is locked")});
        row("no keychain", {production}, CoachKey::KeychainMissing, {QStringLiteral("no keychain service")});
        row("both", {production, mock}, CoachKey::Missing,
            {QStringLiteral("USE_MOCK_OPENAI=false"), QStringLiteral("is not set")});
        row("any wrong override", {production, QStringLiteral("OPENAI_TIMEOUT=never")}, CoachKey::Present,
            {QStringLiteral("OPENAI_TIMEOUT=\"never\"")});
        row("unclear environment", {QStringLiteral("ELITE_ENV=prod")}, CoachKey::Missing,
            {QStringLiteral(
                "ELITE_ENV=\"prod\" (environment) is not accepted; allowed: one of development, production")});
    }
    void productionIsRefusedWithTheExactReason()
    {
        QFETCH(QStringList, pairs);
        QFETCH(int, key);
        QFETCH(QStringList, reasons);
        QProcessEnvironment environment;
        for (const QString& pair : std::as_const(pairs)) {
            environment.insert(pair.section(QLatin1Char('='), 0, 0), pair.section(QLatin1Char('='), 1));
        }
        const Settings settings(m_file, readOverrides(environment, {}));
        const QList<SettingsProblem> refused = productionProblems(settings, static_cast<CoachKey>(key));
        QCOMPARE(refused.size(), reasons.size());
        for (qsizetype i = 0; i < reasons.size(); ++i) {
            QVERIFY2(refused.at(i).line().startsWith(QStringLiteral("refused to start: ")),
                     qPrintable(refused.at(i).line()));
            QVERIFY2(refused.at(i).line().contains(reasons.at(i)), qPrintable(refused.at(i).line()));
        }
    }

    void shapeOfAKey()
    {
        QVERIFY(looksLikeCoachKey("sk-proj-abcdefghijklmnopqrstuvwxyz"));
        QVERIFY(looksLikeCoachKey("sk-abcdefghijklmnopqrstuvwxyz0123456789"));
        for (const char* bad : {"", "sk-", "sk-short", "pk-abcdefghijklmnopqrstuvwxyz",
                                "sk-admin-abcdefghijklmnopqrstuvwxyz", "sk-proj-abc defghijklmnopqrstuvwx",
                                "your-key-here-and-so-on-and-on", "sk-...........................\n"}) {
            QVERIFY2(!looksLikeCoachKey(bad), bad);
        }
    }

    void flagsFollowTheNames()
    {
        QCOMPARE(AppFlags::of(Settings(m_file)), AppFlags());
        const Settings settings(
            m_file,
            readOverrides(environmentOf({{QStringLiteral("ENABLE_TRADING"), QStringLiteral("0")},
                                         {QStringLiteral("ENABLE_LIVE_TRADING"), QStringLiteral("1")},
                                         {QStringLiteral("ENABLE_CCXT"), QStringLiteral("no")},
                                         {QStringLiteral("ENABLE_AUTOPILOT"), QStringLiteral("yes")},
                                         {QStringLiteral("ENABLE_SELF_LEARNING"), QStringLiteral("true")},
                                         {QStringLiteral("ENABLE_SELF_HEALING"), QStringLiteral("false")},
                                         {QStringLiteral("ENABLE_SCHEDULERS"), QStringLiteral("on")},
                                         {QStringLiteral("USE_MOCK_OPENAI"), QStringLiteral("true")},
                                         {QStringLiteral("ELITE_ENV"), QStringLiteral("production")}}),
                          {}));
        const AppFlags all{.trading = false,
                           .liveTrading = true,
                           .marketData = false,
                           .autopilot = true,
                           .selfLearning = true,
                           .selfHealing = false,
                           .schedulers = true,
                           .mockCoach = true,
                           .production = true};
        QCOMPARE(AppFlags::of(settings), all);
    }

    void changesOfPermissionsAreToldOnce()
    {
        QStringList told;
        const auto audit = [&told](const QString& action, const QString& subject, const QString& detail) {
            told.append(action + QLatin1Char(' ') + subject + QLatin1Char(' ') + detail);
        };
        {
            Settings settings(m_file);
            auditSettings(settings, audit);
            QVERIFY(told.isEmpty()); // defaults are no change
            QVERIFY(settings.set(keys::kLiveTrading, QStringLiteral("true"))); // nobody was told: the ledger was closed
            QVERIFY(settings.set(keys::kTheme, QStringLiteral("dark")));
        }
        Settings settings(
            m_file, readOverrides(environmentOf({{QStringLiteral("ENABLE_TRADING"), QStringLiteral("false")}}), {}));
        auditSettings(settings, audit);
        QCOMPARE(told,
                 QStringList({QStringLiteral("setting.changed trading.enabled true -> false (environment)"),
                              QStringLiteral("setting.changed live.enabled false -> true (stored)")}));
        auditSettings(settings, audit);
        QCOMPARE(told.size(), 2);
        QVERIFY(settings.reset(keys::kLiveTrading));
        auditSettings(settings, audit);
        QCOMPARE(told.constLast(), QStringLiteral("setting.changed live.enabled true -> false (default)"));
    }

    void exampleAgreesWithTheTable()
    {
        QFile file(qEnvironmentVariable("ELITE_SOURCE") + QStringLiteral("/resources/env.example"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text == envExample(), "run: elite config example > resources/env.example");
        for (const SettingInfo& info : settingsTable()) {
            if (info.env) {
                QCOMPARE(text.count(QLatin1String("\n#") + QLatin1String(info.env) + QLatin1Char('=')), 1);
            }
        }
    }

    void exampleWithEverythingSwitchedOnIsRight()
    {
        QByteArray text = envExample().toUtf8();
        text.replace("\n#O", "\nO").replace("\n#E", "\nE").replace("\n#U", "\nU");
        const Overrides overrides = readOverrides({}, {writeEnv(QStringLiteral("example.env"), text)});
        for (const SettingsProblem& problem : overrides.problems) {
            QFAIL(qPrintable(problem.line()));
        }
        QCOMPARE(overrides.values.size(), 21);
    }

private:
    QString writeEnv(const QString& name, const QByteArray& text)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("cannot write %s", qPrintable(name));
        }
        file.write(text);
        return file.fileName();
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestEnvironment)
#include "tst_environment.moc"
