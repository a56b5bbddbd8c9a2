// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/clock_check.h"
#include "app/doctor/config_check.h"
#include "app/doctor/database_check.h"
#include "app/doctor/disk_check.h"
#include "app/doctor/keychain_check.h"
#include "app/doctor/system_check.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace elite;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kNow = 1'795'219'331'123; // 2026-11-21

Check named(const Checks& checks, const char* name)
{
    for (const Check& check : checks) {
        if (check.name == QLatin1String(name)) {
            return check;
        }
    }
    return {};
}

ClockFacts rightClock()
{
    ClockFacts facts;
    facts.before = {kNow, 1000000, QStringLiteral("boot-1")};
    facts.after = {kNow + 150, 1000150, QStringLiteral("boot-1")};
    facts.earlier = ClockReading{kNow - 100000, 900000, QStringLiteral("boot-1")};
    facts.builtMs = kNow - 30 * kDay;
    facts.newestFileMs = kNow - kHour;
    facts.synchronised = true;
    facts.zone = QStringLiteral("Europe/Berlin");
    return facts;
}

FolderFacts rightFolder()
{
    FolderFacts facts;
    facts.role = QStringLiteral("data");
    facts.path = QStringLiteral("/home/a/data");
    facts.exists = true;
    facts.freeBytes = 50'000'000'000;
    facts.fileSystem = QStringLiteral("ext4");
    return facts;
}

SystemFacts rightSystem()
{
    SystemFacts facts;
    facts.system = QStringLiteral("Debian");
    facts.qtBuilt = facts.qtRunning = QStringLiteral("6.4.2");
    facts.sqlite = QStringLiteral("3.40.1");
    facts.sodium = QStringLiteral("1.0.18");
    facts.tls = true;
    facts.libsecret = true;
    facts.coreDumpsOff = true;
    facts.dispatcher = QStringLiteral("QEventDispatcherGlib");
    facts.display = QStringLiteral(":0");
    facts.fontToolFound = true;
    facts.font = QStringLiteral("DejaVu Sans");
    facts.windowProgram = QStringLiteral("/usr/bin/elite-trading-coach");
    facts.windowStarted = true;
    facts.windowAnswer = QStringLiteral("0.1.0");
    facts.socketPathBytes = 60;
    return facts;
}

} // namespace

/// Every line of `elite doctor` from facts that are made up; that the facts themselves are gathered rightly is shown by
/// the last cases here and by the test `cli`.
class TestDoctor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingInOrderHasNothingToDo()
    {
        Checks checks = checkClock(rightClock());
        checks += checkFolder(rightFolder());
        checks += checkLibraries(rightSystem());
        checks += checkDisplay(rightSystem());
        checks += checkPorts(rightSystem());
        checks += checkConfiguration({});
        QVERIFY(checks.size() >= 20);
        for (const Check& check : std::as_const(checks)) {
            QVERIFY2(check.state == CheckState::Good, qPrintable(check.name));
            QVERIFY2(check.advice.isEmpty(), qPrintable(check.name));
            QVERIFY2(!check.text.isEmpty(), qPrintable(check.name));
        }
        QVERIFY(!anyFailed(checks));
    }

    void clock_data()
    {
        QTest::addColumn<ClockFacts>("facts");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("part");
        const auto row = [](const char* tag, auto change, const char* name, CheckState state, const char* part) {
            ClockFacts facts = rightClock();
            change(facts);
            QTest::newRow(tag) << facts << QString::fromLatin1(name) << static_cast<int>(state)
                               << QString::fromLatin1(part);
        };
        using F = ClockFacts&;
        row(
            "set while we look", [](F f) { f.after.wallMs += 5000; }, "clock.rate", CheckState::Failed, "5.0 s");
        row(
            "runs twice as fast", [](F f) { f.after.wallMs += 150; }, "clock.rate", CheckState::Failed, "0.1 s");
        row(
            "ordinary jitter", [](F f) { f.after.wallMs += 3; }, "clock.rate", CheckState::Good, "evenly");
        row(
            "forward by a week", [](F f) { f.earlier->wallMs -= 7 * kDay; }, "clock.jump", CheckState::Failed,
            "forward by 7 days");
        row(
            "back by an hour", [](F f) { f.earlier->wallMs += kHour; }, "clock.jump", CheckState::Failed,
            "back by 60 min");
        row(
            "corrected by a second", [](F f) { f.earlier->wallMs += 1000; }, "clock.jump", CheckState::Good, "agree");
        row(
            "slewed over a day",
            [](F f) {
                f.earlier = ClockReading{kNow - kDay + 20000, 1000000 - kDay, f.after.boot};
            },
            "clock.jump", CheckState::Good, "agree");
        row(
            "another boot",
            [](F f) {
                f.earlier->boot = QStringLiteral("boot-0");
                f.earlier->wallMs -= 7 * kDay;
            },
            "clock.jump", CheckState::Skipped, "no earlier run");
        row(
            "first run", [](F f) { f.earlier.reset(); }, "clock.jump", CheckState::Skipped, "no earlier run");
        row(
            "before the build", [](F f) { f.builtMs = f.after.wallMs + 400 * kDay; }, "clock.date", CheckState::Failed,
            "400 days before this version");
        row(
            "before our files", [](F f) { f.newestFileMs = f.after.wallMs + 3 * kHour; }, "clock.date",
            CheckState::Failed, "3 h later");
        row(
            "build time not known", [](F f) { f.builtMs = 0; }, "clock.date", CheckState::Good, "2026-11-21");
        row(
            "no time service", [](F f) { f.synchronised = false; }, "clock.service", CheckState::Note, "does not say");
        row(
            "cannot tell", [](F f) { f.synchronised.reset(); }, "clock.service", CheckState::Skipped, "does not tell");
        row(
            "zone not known", [](F f) { f.zone.clear(); }, "clock.zone", CheckState::Warning, "not known");
        row(
            "no zone data", [](F f) { f.zoneDataPresent = false; }, "clock.zone", CheckState::Warning, "missing");
    }
    void clock()
    {
        QFETCH(ClockFacts, facts);
        verify(checkClock(facts));
    }

    void folder_data()
    {
        QTest::addColumn<FolderFacts>("facts");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("part");
        const auto row = [](const char* tag, auto change, const char* name, CheckState state, const char* part) {
            FolderFacts facts = rightFolder();
            change(facts);
            QTest::newRow(tag) << facts << QString::fromLatin1(name) << static_cast<int>(state)
                               << QString::fromLatin1(part);
        };
        using F = FolderFacts&;
        row(
            "absent", [](F f) { f.exists = false; }, "disk.data", CheckState::Failed, "does not exist");
        row(
            "read-only", [](F f) { f.writeError = QStringLiteral("Read-only file system"); }, "disk.data",
            CheckState::Failed, "Read-only");
        row(
            "full",
            [](F f) {
                f.writeError = QStringLiteral("No space left on device");
                f.freeBytes = 0;
            },
            "disk.data", CheckState::Failed, "No space left");
        row(
            "nearly full", [](F f) { f.freeBytes = 40'000'000; }, "disk.data", CheckState::Failed, "only 40 MB");
        row(
            "little room", [](F f) { f.freeBytes = 500'000'000; }, "disk.data", CheckState::Warning, "500 MB free");
        row(
            "room not known", [](F f) { f.freeBytes = -1; }, "disk.data", CheckState::Good, "not known");
        row(
            "another machine", [](F f) { f.fileSystem = QStringLiteral("nfs4"); }, "disk.data.network",
            CheckState::Failed, "another machine");
        row(
            "open to others", [](F f) { f.openToOthers = true; }, "disk.data.rights", CheckState::Warning,
            "other users");
    }
    void folder()
    {
        QFETCH(FolderFacts, facts);
        verify(checkFolder(facts));
    }

    void system_data()
    {
        QTest::addColumn<SystemFacts>("facts");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("part");
        const auto row = [](const char* tag, auto change, const char* name, CheckState state, const char* part) {
            SystemFacts facts = rightSystem();
            change(facts);
            QTest::newRow(tag) << facts << QString::fromLatin1(name) << static_cast<int>(state)
                               << QString::fromLatin1(part);
        };
        using F = SystemFacts&;
        row(
            "other Qt", [](F f) { f.qtRunning = QStringLiteral("6.8.0"); }, "library.qt", CheckState::Note,
            "6.8.0 runs, built with 6.4.2");
        row(
            "old SQLite", [](F f) { f.sqlite = QStringLiteral("3.9.2"); }, "library.sqlite", CheckState::Failed,
            "older");
        row(
            "no sodium", [](F f) { f.sodium.clear(); }, "library.sodium", CheckState::Failed, "does not start");
        row(
            "no TLS", [](F f) { f.tls = false; }, "library.tls", CheckState::Failed, "no TLS");
        row(
            "no libsecret", [](F f) { f.libsecret = false; }, "library.libsecret", CheckState::Failed, "keychain");
        row(
            "no GLib", [](F f) { f.dispatcher = QStringLiteral("QEventDispatcherUNIX"); }, "library.eventloop",
            CheckState::Failed, "without GLib");
        row(
            "no display", [](F f) { f.display.clear(); }, "display.screen", CheckState::Note, "no display");
        row(
            "no font", [](F f) { f.font.clear(); }, "display.fonts", CheckState::Failed, "no font");
        row(
            "no font tool",
            [](F f) {
                f.fontToolFound = false;
                f.font.clear();
            },
            "display.fonts", CheckState::Skipped, "fc-match");
        row(
            "no window program", [](F f) { f.windowProgram.clear(); }, "display.window", CheckState::Skipped,
            "not installed");
        row(
            "window does not start",
            [](F f) {
                f.windowStarted = false;
                f.windowAnswer = QStringLiteral("lib missing");
            },
            "display.window", CheckState::Failed, "lib missing");
        row(
            "no loopback", [](F f) { f.loopbackError = QStringLiteral("denied"); }, "port.loopback", CheckState::Failed,
            "denied");
        row(
            "port taken", [](F f) { f.apiPortFree = false; }, "port.api", CheckState::Note, "taken");
        row(
            "long path", [](F f) { f.socketPathBytes = 140; }, "port.socket", CheckState::Failed, "140 bytes");
    }
    void system()
    {
        QFETCH(SystemFacts, facts);
        verify(checkLibraries(facts) + checkDisplay(facts) + checkPorts(facts));
    }

    void keychain_data()
    {
        QTest::addColumn<int>("condition");
        QTest::addColumn<QString>("part");
        const auto row = [](KeychainCondition condition, const char* part) {
            QTest::newRow(part) << static_cast<int>(condition) << QString::fromLatin1(part);
        };
        row(KeychainCondition::Locked, "is locked: keys cannot be read, they are not lost");
        row(KeychainCondition::NoCollection, "no default keyring");
        row(KeychainCondition::NoService, "no keychain service");
        row(KeychainCondition::NoBus, "no session bus");
        row(KeychainCondition::NoLibrary, "libsecret");
        row(KeychainCondition::NoGlibLoop, "without GLib");
        row(KeychainCondition::Unresponsive, "does not answer");
    }
    void keychain()
    {
        QFETCH(int, condition);
        QFETCH(QString, part);
        KeychainFacts facts;
        facts.report.condition = static_cast<KeychainCondition>(condition);
        const Check check = named(checkKeychain(facts), "keychain.state");
        QCOMPARE(check.state, CheckState::Failed);
        QVERIFY2(check.text.contains(part), qPrintable(check.text));
        QVERIFY(!check.advice.isEmpty());
        facts.recordedPlace = QStringLiteral("vault"); // then nobody needs the keychain
        facts.vaultExists = true;
        QVERIFY(!anyFailed(checkKeychain(facts)));
        facts.vaultExists = false;
        QCOMPARE(named(checkKeychain(facts), "keychain.place").state, CheckState::Failed);
    }

    void keychainIsOpen()
    {
        KeychainFacts facts;
        facts.report.condition = KeychainCondition::Unlocked;
        facts.report.item = ItemPresence::Absent;
        facts.report.backend = QStringLiteral("libsecret");
        QCOMPARE(named(checkKeychain(facts), "keychain.state").state, CheckState::Good);
        QCOMPARE(named(checkKeychain(facts), "keychain.coachkey").state, CheckState::Note);
        QCOMPARE(storedCoachKey(facts), CoachKey::Missing);
        facts.coachKeyListed = true;
        QCOMPARE(named(checkKeychain(facts), "keychain.coachkey").state, CheckState::Failed);
        QCOMPARE(storedCoachKey(facts), CoachKey::Missing);
        facts.report.item = ItemPresence::Present;
        QCOMPARE(named(checkKeychain(facts), "keychain.coachkey").state, CheckState::Good);
        QCOMPARE(storedCoachKey(facts), CoachKey::Present);
        facts.report.condition = KeychainCondition::Locked;
        QCOMPARE(storedCoachKey(facts), CoachKey::KeychainLocked);
        facts.report.condition = KeychainCondition::NoService;
        QCOMPARE(storedCoachKey(facts), CoachKey::KeychainMissing);
        facts.recordedPlace = QStringLiteral("keychain:kwallet5");
        QCOMPARE(named(checkKeychain(facts), "keychain.place").state, CheckState::Failed);
        facts.keyFromEnvironment = true;
        QVERIFY(named(checkKeychain(facts), "keychain.coachkey").text.contains(QStringLiteral("environment")));
    }

    void databaseIsJudged()
    {
        const qint64 now = kNow * 1000;
        DatabaseFacts facts;
        facts.role = QStringLiteral("ledger");
        facts.path = QStringLiteral("/a/ledger.db");
        QCOMPARE(checkDatabase(facts, now).constFirst().state, CheckState::Note);
        facts.backups = 3;
        QVERIFY(checkDatabase(facts, now).constFirst().advice.contains(QStringLiteral("3 backups")));
        facts.exists = true;
        facts.bytes = 12'300'000;
        facts.rows = 4211;
        facts.auditRows = 12;
        facts.firstUs = now - 300 * kDay * 1000;
        facts.lastUs = now - 1000;
        const Checks good = checkDatabase(facts, now);
        QVERIFY(!anyFailed(good));
        QCOMPARE(good.constFirst().text, QStringLiteral("12 MB, 4211 records since 2026-01-25"));
        QVERIFY(named(good, "database.ledger.audit")
                    .text.contains(QStringLiteral("12 audit records, the ledger is 300 days old")));
        facts.lastUs = now + 3 * kDay * 1000;
        QCOMPARE(named(checkDatabase(facts, now), "database.ledger.future").state, CheckState::Failed);
        facts.complaint = QStringLiteral("row missing from index");
        QCOMPARE(checkDatabase(facts, now).constFirst().state, CheckState::Failed);
        facts.openError = QStringLiteral("not a database");
        QVERIFY(checkDatabase(facts, now).constFirst().text.contains(QStringLiteral("not a database")));
    }

    void damagedFileIsGathered()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ledger.db"));
        QVERIFY(!gatherDatabase(QStringLiteral("ledger"), path).exists);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const DatabaseFacts facts = gatherDatabase(QStringLiteral("ledger"), path);
        QVERIFY(facts.exists);
        QVERIFY(anyFailed(checkDatabase(facts, kNow * 1000)));
    }

    void otherSystemsAreNotAskedForLinuxThings()
    {
        SystemFacts facts = rightSystem();
        facts.linuxDesktop = false;
        facts.libsecret = false;
        facts.dispatcher.clear();
        facts.display.clear();
        facts.fontToolFound = false;
        for (const Check& check : checkLibraries(facts) + checkDisplay(facts)) {
            QVERIFY2(check.state == CheckState::Good, qPrintable(check.name));
        }
    }

    void everyWrongValueHasItsLine()
    {
        using Kind = SettingsProblem::Kind;
        ConfigFacts facts;
        facts.problems = {{Kind::RefusedOverride, QStringLiteral("OPENAI_TIMEOUT"), QStringLiteral("x"),
                           QStringLiteral("5 to 300"), QStringLiteral("30"), QStringLiteral("environment")},
                          {Kind::UnknownOverride,
                           QStringLiteral("ELITE_X"),
                           {},
                           QStringLiteral("no such setting"),
                           {},
                           QStringLiteral("environment")},
                          {Kind::RefusedStored,
                           QStringLiteral("coach.timeout"),
                           QStringLiteral("x"),
                           QStringLiteral("5 to 300"),
                           QStringLiteral("30"),
                           {}},
                          {Kind::UnreadableEnvFile, QStringLiteral("/a/.env"), {}, QStringLiteral("denied"), {}, {}},
                          {Kind::DamagedFile, QStringLiteral("/a/settings.db"), {}, {}, QStringLiteral("/a/b"), {}},
                          {Kind::NoFile, QStringLiteral("/a/settings.db"), {}, QStringLiteral("denied"), {}, {}}};
        facts.refusals = {{Kind::Refused, QStringLiteral("OPENAI_API_KEY"), {}, QStringLiteral("none"), {}, {}}};
        const Checks checks = checkConfiguration(facts);
        QCOMPARE(checks.size(), 7);
        for (const Check& check : checks) {
            QVERIFY2(check.state == CheckState::Failed || check.state == CheckState::Warning, qPrintable(check.name));
            QVERIFY2(!check.advice.isEmpty(), qPrintable(check.name));
        }
        QCOMPARE(named(checks, "config.OPENAI_TIMEOUT").state, CheckState::Failed);
        QCOMPARE(named(checks, "config.coach.timeout").advice, QStringLiteral("run: elite config unset coach.timeout"));
        QCOMPARE(named(checks, "config.OPENAI_API_KEY").state, CheckState::Failed);
    }

    void textAndJsonSayTheSame()
    {
        const Checks checks{
            {QStringLiteral("a"), CheckState::Good, QStringLiteral("fine"), {}},
            {QStringLiteral("b"), CheckState::Failed, QStringLiteral("broken"), QStringLiteral("mend it")}};
        QVERIFY(anyFailed(checks));
        const QString text = checksText(checks);
        QVERIFY(text.contains(QStringLiteral("FAILED   b")));
        QVERIFY(text.contains(QStringLiteral("-> mend it")));
        QVERIFY(text.contains(QStringLiteral("1 ok, 1 failed")));
        QCOMPARE(checksJson(checks).size(), 2);
        QCOMPARE(checksJson(checks).at(1)[QStringLiteral("advice")].toString(), QStringLiteral("mend it"));
    }

    void readingOfTheClockIsKeptExactly()
    {
        const ClockReading reading{kNow, 12345, QStringLiteral("abc-def")};
        const std::optional<ClockReading> again = ClockReading::fromBytes(reading.toBytes());
        QVERIFY(again);
        QCOMPARE(again->wallMs, reading.wallMs);
        QCOMPARE(again->uptimeMs, reading.uptimeMs);
        QCOMPARE(again->boot, reading.boot);
        QVERIFY(!ClockReading::fromBytes("nonsense"));
        QVERIFY(!ClockReading::fromBytes({}));
        QVERIFY(!ClockReading::fromBytes("a b c"));
    }

    void folderOnThisDiskIsGathered()
    {
        const QTemporaryDir folder;
        const FolderFacts facts = gatherFolder(QStringLiteral("data"), folder.path());
        QVERIFY(facts.exists);
        QVERIFY2(facts.writeError.isEmpty(), qPrintable(facts.writeError));
        QVERIFY(facts.freeBytes > 0);
        QVERIFY(!facts.openToOthers);
        QVERIFY(QDir(folder.path()).isEmpty()); // nothing is left behind
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7755)));
        QVERIFY(gatherFolder(QStringLiteral("data"), folder.path()).openToOthers);
        QVERIFY(!gatherFolder(QStringLiteral("data"), folder.filePath(QStringLiteral("absent"))).exists);
    }

    void clockOfThisComputerIsGathered()
    {
        const ClockFacts facts = gatherClock(30);
        QVERIFY(facts.after.uptimeMs - facts.before.uptimeMs >= 29);
        QVERIFY(facts.after.wallMs > 1'700'000'000'000);
        QCOMPARE(named(checkClock(facts), "clock.rate").state, CheckState::Good);
    }

private:
    void verify(const Checks& checks)
    {
        QFETCH(QString, name);
        QFETCH(int, state);
        QFETCH(QString, part);
        const Check check = named(checks, qPrintable(name));
        QVERIFY2(check.text.contains(part), qPrintable(check.text));
        QCOMPARE(static_cast<int>(check.state), state);
        if (check.state == CheckState::Failed) {
            QVERIFY(anyFailed(checks));
            QVERIFY2(!check.advice.isEmpty(), "a failure says what to do");
        }
    }
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
