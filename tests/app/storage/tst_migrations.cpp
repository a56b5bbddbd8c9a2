// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/file_inspection.h"
#include "app/storage/ledger_verify.h"
#include "app/storage/migrations.h"
#include "tests/app/storage/support/ledger_fixture.h"

#include <QDir>
#include <QTest>

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

QString fixture(int version)
{
    return qEnvironmentVariable("ELITE_SOURCE") + u"/tests/app/storage/fixtures/ledger_v%1.sql"_s.arg(version);
}

/// A file as that version of the program left it.
Done lay(const QString& file, int version)
{
    QFile script(fixture(version));
    if (!script.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotFound, script.fileName()};
    }
    auto database = Database::open(file, Database::Access::Create, Database::Durability::Full);
    return database ? database->runScript(script.readAll()) : Done(database.error());
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVersionHasAFixture();
    void opensEveryOldSchema_data();
    void opensEveryOldSchema();
    void aDamagedOldFileIsRepairedToo();
    void aNewerFileIsRefusedUntouched();
    void aForeignFileIsNotTakenOver();
    void aHalfMadeFileIsCompleted();
    void migratesTheMarketFile();
};

void TestMigrations::everyVersionHasAFixture()
{
    for (int version = 1; version <= newestVersion(ledgerSchema()); ++version) {
        QVERIFY2(QFile::exists(fixture(version)), "make one with fixtures/make_fixtures.py before releasing a version");
    }
}

void TestMigrations::opensEveryOldSchema_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= newestVersion(ledgerSchema()); ++version) {
        QTest::addRow("version %d", version) << version;
    }
}

void TestMigrations::opensEveryOldSchema()
{
    QFETCH(int, version);
    const bool old = version < newestVersion(ledgerSchema());
    const qint64 rows = version == 1 ? 4 : 6;
    Home home;
    QVERIFY(lay(home.file(), version));
    {
        auto ledger = home.open();
        QVERIFY2(ledger, ledger ? "" : qPrintable(ledger.error().detail));
        const OpenReport& report = (*ledger)->report();
        QCOMPARE(report.migratedFrom, old ? version : 0);
        QCOMPARE(report.rebuiltTables, QStringList()); // what the other program wrote is what we would have written
        QVERIFY(!report.recovery);
        QCOMPARE(report.rows, rows);
        QCOMPARE(backupsIn(home.folder.filePath(u"backups"_s)).size(), old ? 1 : 0);
        auto reader = (*ledger)->reader();
        QCOMPARE(auditRows(*reader, 9)->front().subject, u"kraken"_s);
        if (version >= 2) {
            QCOMPARE(readNote(*reader, (*ledger)->seal(), 77)->text, u"hold until Friday"_s);
            QCOMPARE(*counterValue(*reader, u"totp"_s), 57'000'001);
        }
        QVERIFY(fill(**ledger, 3));
    }
    auto again = home.open();
    QVERIFY(again);
    QCOMPARE((*again)->report().migratedFrom, 0);
    QCOMPARE((*again)->report().rows, rows + 3);
}

void TestMigrations::aDamagedOldFileIsRepairedToo()
{
    Home home;
    QVERIFY(lay(home.file(), 1));
    QVERIFY(tamper(home.file(), "UPDATE event_log SET payload = x'00' WHERE seq = 3;"));
    auto ledger = home.open();
    QVERIFY(ledger);
    QCOMPARE((*ledger)->report().recovery->salvaged, 2);
    QCOMPARE(*(*ledger)->report().recovery->lost, (SeqRange{3, 4}));
}

void TestMigrations::aNewerFileIsRefusedUntouched()
{
    Home home;
    QVERIFY(lay(home.file(), 3));
    QVERIFY(tamper(home.file(), "PRAGMA user_version=99;"));
    const auto ledger = home.open();
    QVERIFY(!ledger);
    QVERIFY(ledger.error().code == ErrorCode::NewerFormat);
    QVERIFY(QFile::exists(home.file()) && !QFile::exists(home.folder.filePath(u"damaged"_s)));
}

void TestMigrations::aForeignFileIsNotTakenOver()
{
    Home home;
    {
        auto foreign = Database::open(home.file(), Database::Access::Create, Database::Durability::Full);
        QVERIFY(foreign->runScript("CREATE TABLE mine(x); INSERT INTO mine VALUES(1);"));
    }
    auto ledger = home.open();
    QVERIFY(ledger);
    const auto& recovery = (*ledger)->report().recovery;
    QVERIFY(recovery);
    QCOMPARE(recovery->damage.detail, u"not a ledger file of this program"_s);
    auto aside = Database::open(recovery->movedTo, Database::Access::ReadOnly, Database::Durability::Full);
    QCOMPARE(*aside->integer("SELECT x FROM mine"), 1); // kept whole
}

void TestMigrations::aHalfMadeFileIsCompleted()
{
    for (const char* state : {"", "PRAGMA user_version=0;"}) {
        Home home;
        QFile empty(home.file());
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        if (*state != '\0') { // a file with a header and nothing in it
            auto database = Database::open(home.file(), Database::Access::ReadWrite, Database::Durability::Full);
            QVERIFY(database->runScript(state));
        }
        auto ledger = home.open();
        QVERIFY(ledger);
        QVERIFY((*ledger)->report().created && !(*ledger)->report().recovery);
    }
    Home home; // the tables are there, the key check not yet
    {
        auto database = Database::open(home.file(), Database::Access::Create, Database::Durability::Full);
        QVERIFY(migrate(*database, ledgerSchema()));
    }
    QVERIFY(home.open());
    QVERIFY(Ledger::open(home.options(), testKey(1)).error().code == ErrorCode::WrongKey);
}

void TestMigrations::migratesTheMarketFile()
{
    QTemporaryDir folder;
    auto database
        = Database::open(folder.filePath(u"market.db"_s), Database::Access::Create, Database::Durability::Normal);
    QVERIFY(database);
    QCOMPARE(*migrate(*database, marketSchema()), 0);
    QCOMPARE(*migrate(*database, marketSchema()), newestVersion(marketSchema()));
    QVERIFY(versionOf(*database, ledgerSchema()).error().code == ErrorCode::Corrupt);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
