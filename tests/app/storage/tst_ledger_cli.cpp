// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/recovery_code.h"
#include "app/storage/ledger_service.h"
#include "tests/app/storage/support/ledger_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

/// `elite ledger` as a person without a keychain uses it: with the recovery code on standard input.
class TestLedgerCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhenThereIsNoLedger();
    void provesCopiesAndMakesTablesAgain();
    void namesDamageAndRepairsIt();
    void refusesAWrongCode();
    void waitsForTheWindowToClose();

private:
    QJsonObject run(const QString& verb, int expected, const QByteArray& code = {});
    void write(int facts);
    RecoveryPlaces places() const
    {
        const QString root = m_home->path();
        return ledgerPlaces({root, root + u"/cache"_s, root + u"/logs"_s, root + u"/run"_s});
    }

    std::optional<QTemporaryDir> m_home;
};

void TestLedgerCli::init()
{
    m_home.emplace();
}

QJsonObject TestLedgerCli::run(const QString& verb, int expected, const QByteArray& code)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ELITE_HOME"_s, m_home->path());
    program.setProcessEnvironment(environment);
    QStringList arguments{u"ledger"_s, verb, u"--json"_s};
    if (!code.isEmpty()) {
        arguments << u"--code"_s;
    }
    program.start(qEnvironmentVariable("ELITE_BIN") + u"/elite"_s, arguments);
    program.write(code + '\n');
    program.closeWriteChannel();
    program.waitForFinished();
    const QByteArray out = program.readAllStandardOutput();
    if (program.exitCode() != expected) {
        qWarning() << verb << program.exitCode() << out << program.readAllStandardError();
        return {{u"exit"_s, program.exitCode()}};
    }
    return QJsonDocument::fromJson(out).object();
}

void TestLedgerCli::write(int facts)
{
    LedgerOptions options;
    options.places = places();
    auto ledger = Ledger::open(std::move(options), testKey());
    QVERIFY(ledger && fill(**ledger, facts));
}

void TestLedgerCli::saysWhenThereIsNoLedger()
{
    const QByteArray code = recoveryCode(testKey()).reveal().toByteArray();
    for (const char* verb : {"verify", "rebuild", "backup", "info"}) {
        QVERIFY2(run(QLatin1String(verb), 1, verb[0] == 'i' ? QByteArray() : code).contains(u"error"_s), verb);
    }
}

void TestLedgerCli::provesCopiesAndMakesTablesAgain()
{
    write(120);
    const QByteArray code = recoveryCode(testKey()).reveal().toByteArray();
    const QJsonObject proved = run(u"verify"_s, 0, code);
    QCOMPARE(proved[u"proved_rows"].toInt(), 120);
    QCOMPARE(proved[u"anchor_compared"].toBool(true), false); // and it says so
    QCOMPARE(run(u"backup"_s, 0, code)[u"rows"].toInt(), 120);
    QCOMPARE(run(u"rebuild"_s, 0, code)[u"events"].toInt(), 120);
    QCOMPARE(run(u"restore"_s, 0, code)[u"restored"].toBool(true), false);
    const QJsonObject info = run(u"info"_s, 0);
    QCOMPARE(info[u"rows"].toInt(), 120);
    QVERIFY(info[u"bytes"].toInt() > 10'000 && info[u"backup_bytes"].toInt() > 10'000);
}

void TestLedgerCli::namesDamageAndRepairsIt()
{
    write(120);
    const QByteArray code = recoveryCode(testKey()).reveal().toByteArray();
    QVERIFY(run(u"backup"_s, 0, code).contains(u"file"_s));
    QVERIFY(tamper(places().file, "UPDATE event_log SET payload = x'7b7d' WHERE seq = 77;"));
    const QJsonObject found = run(u"verify"_s, 1, code);
    QCOMPARE(found[u"damage"].toString(), u"edited"_s);
    QCOMPARE(found[u"first_bad_seq"].toInt(), 77);
    QVERIFY(run(u"rebuild"_s, 1, code).contains(u"error"_s)); // not from a damaged log
    const QJsonObject restored = run(u"restore"_s, 0, code);
    QCOMPARE(restored[u"restored"].toBool(), true);
    QCOMPARE(restored[u"backup_seq"].toInt(), 120);
    QCOMPARE(run(u"verify"_s, 0, code)[u"proved_rows"].toInt(), 121);
}

void TestLedgerCli::refusesAWrongCode()
{
    write(3);
    QVERIFY(run(u"verify"_s, 1, recoveryCode(testKey(3)).reveal().toByteArray())[u"error"].toString().contains(
        u"not the one"));
    QVERIFY(run(u"verify"_s, 1, "ABCD1-not-a-code")[u"error"].toString().contains(u"mistyped"));
}

void TestLedgerCli::waitsForTheWindowToClose()
{
    LedgerOptions options;
    options.places = places();
    auto ledger = Ledger::open(std::move(options), testKey());
    QVERIFY(ledger && fill(**ledger, 3));
    const QByteArray code = recoveryCode(testKey()).reveal().toByteArray();
    QVERIFY(run(u"rebuild"_s, 1, code)[u"error"].toString().contains(u"another copy"));
    QCOMPARE(run(u"verify"_s, 0, code)[u"proved_rows"].toInt(), 3); // reading is fine meanwhile
}

QTEST_GUILESS_MAIN(TestLedgerCli)
#include "tst_ledger_cli.moc"
