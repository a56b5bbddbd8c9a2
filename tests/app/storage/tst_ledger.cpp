// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/ledger_verify.h"
#include "tests/app/storage/support/ledger_fixture.h"
#include "tests/app/storage/support/shared_data.h"

#include <QMessageAuthenticationCode>
#include <QTest>
#include <QtEndian>

using namespace elite;
using namespace elite::test;

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatItAcknowledged();
    void appendsAllEventsOrNone();
    void refusesToChangeARow();
    void refusesASecondOwner();
    void namesNetworkFileSystems();
    void macIsWhatTheReferenceSays();
    void verifyNamesTheDamage_data();
    void verifyNamesTheDamage();
    void anchorsEveryHundredRowsAndOnClose();
    void aRefusedAnchorIsTriedAgain();
    void rebuiltEqualsKept();
    void aWrongProjectionIsMadeAgain();
    void snapshotsBelongToTheirHistory();
    void readersSeeOnlyCommittedRows();
};

void TestLedger::keepsWhatItAcknowledged()
{
    Home home;
    for (int session = 1; session <= 3; ++session) {
        auto ledger = home.open();
        QVERIFY(ledger);
        QCOMPARE((*ledger)->report().created, session == 1);
        QCOMPARE((*ledger)->report().session, session);
        QCOMPARE((*ledger)->report().rows, (session - 1) * 250);
        QVERIFY(fill(**ledger, 250));
        QCOMPARE((*ledger)->head().seq, session * 250);
    }
    QVERIFY(QFile::permissions(home.file())
            == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    const auto found = verifyLedger(home.file(), testKey(), home.anchors.anchor());
    QVERIFY(found);
    QVERIFY(found->sound());
    QCOMPARE(found->chain.lastSeq, 750);
    QCOMPARE(home.anchors.anchor()->seq, 750);
}

void TestLedger::appendsAllEventsOrNone()
{
    Home home;
    auto ledger = home.open();
    QVERIFY(ledger);
    const auto three = (*ledger)->append({numbered(1), numbered(2), numbered(3)}).get();
    QVERIFY(three);
    QCOMPARE(*three, (SeqRange{1, 3}));
    // The second event of the group is refused by its projection: the first must not stay.
    const auto refused = (*ledger)->append({numbered(4), {"audit", "no json"}}).get();
    QVERIFY(!refused);
    QVERIFY(refused.error().code == ErrorCode::InvalidInput);
    QVERIFY(!(*ledger)->append({NewEvent{{}, "x"}}).get());
    QVERIFY(!(*ledger)->append(std::vector<NewEvent>{}).get());
    QCOMPARE((*ledger)->append({numbered(5)}).get()->first, 4);
    (*ledger)->close();
    QVERIFY((*ledger)->append({numbered(6)}).get().error().code == ErrorCode::Unavailable);
}

void TestLedger::refusesToChangeARow()
{
    Home home;
    {
        auto ledger = home.open();
        QVERIFY(ledger && fill(**ledger, 5));
    }
    auto database = Database::open(home.file(), Database::Access::ReadWrite, Database::Durability::Full);
    QVERIFY(database);
    for (const char* attempt :
         {"UPDATE event_log SET payload = x'00' WHERE seq = 2", "DELETE FROM event_log WHERE seq = 2",
          "INSERT OR REPLACE INTO event_log SELECT * FROM event_log WHERE seq = 2",
          "UPDATE OR REPLACE event_log SET seq = 3 WHERE seq = 2"}) {
        const Done done = database->runScript(attempt);
        QVERIFY2(!done, attempt);
        QVERIFY2(done.error().detail.contains(u"append-only"), qPrintable(done.error().detail));
    }
    QCOMPARE(*database->integer("SELECT count(*) FROM event_log"), 5);
}

void TestLedger::refusesASecondOwner()
{
    Home home;
    {
        auto first = home.open();
        QVERIFY(first);
        const auto second = home.open();
        QVERIFY(!second);
        QVERIFY(second.error().code == ErrorCode::AlreadyOpen);
    }
    QVERIFY(home.open()); // the lock goes with its owner
}

void TestLedger::namesNetworkFileSystems()
{
    for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "CIFS", "fuse.sshfs", "9p", "afpfs"}) {
        QVERIFY2(isNetworkFileSystem(type), type);
    }
    for (const char* type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "apfs", "NTFS", "fuseblk", "zfs"}) {
        QVERIFY2(!isNetworkFileSystem(type), type);
    }
    QVERIFY(refuseNetworkFolder(QDir::tempPath()));
}

void TestLedger::macIsWhatTheReferenceSays()
{
    // The same formula a second time, with Qt's HMAC instead of libsodium's.
    const auto number = [](auto value) {
        QByteArray out(qsizetype(sizeof value), '\0');
        qToBigEndian(value, out.data());
        return out;
    };
    QMessageAuthenticationCode extract(QCryptographicHash::Sha256, QByteArray(32, '\0'));
    extract.addData(QByteArray(testKey().reveal().data(), 32));
    QMessageAuthenticationCode expand(QCryptographicHash::Sha256, extract.result());
    expand.addData("audit-hmac\x01", 11);
    const QByteArray previous(32, 'p');
    QMessageAuthenticationCode mac(QCryptographicHash::Sha256, expand.result());
    mac.addData("ETC-AUDIT-v1" + previous + number(qint64(7)) + number(qint64(1'700'000'000'000'001))
                + number(quint16(4)) + "fill" + number(qint64(1'700'000'000'000'002)) + number(qint64(3))
                + "{\"qty\":1}");
    const Mac ours = EventChain(testKey()).next(
        *macFrom(previous), {7, 1'700'000'000'000'001, 1'700'000'000'000'002, 3, "fill", "{\"qty\":1}"});
    QCOMPARE(macView(ours).toByteArray(), mac.result());
}

void TestLedger::verifyNamesTheDamage_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("damage");
    QTest::addColumn<qint64>("firstBad");

    QTest::newRow("nothing") << QByteArray("SELECT 1;") << u"none"_s << qint64(0);
    QTest::newRow("a profit edited") << QByteArray(
        "UPDATE event_log SET payload = CAST(replace(payload,'\"qty\":1','\"qty\":9') AS BLOB) WHERE seq = 251;")
                                     << u"edited"_s << qint64(251);
    QTest::newRow("the last row edited") << QByteArray("UPDATE event_log SET payload = x'7b7d' WHERE seq = 500;")
                                         << u"edited"_s << qint64(500);
    QTest::newRow("kind edited") << QByteArray("UPDATE event_log SET kind = 'none' WHERE seq = 1;") << u"edited"_s
                                 << qint64(1);
    QTest::newRow("server time moved") << QByteArray(
        "UPDATE event_log SET server_us = server_us - 604800000000 WHERE seq = 400;")
                                       << u"edited"_s << qint64(400);
    QTest::newRow("wall time moved") << QByteArray("UPDATE event_log SET wall_us = wall_us + 1 WHERE seq = 17;")
                                     << u"edited"_s << qint64(17);
    QTest::newRow("session changed") << QByteArray("UPDATE event_log SET session = 2 WHERE seq = 17;") << u"edited"_s
                                     << qint64(17);
    QTest::newRow("mac changed") << QByteArray("UPDATE event_log SET mac = zeroblob(32) WHERE seq = 17;") << u"edited"_s
                                 << qint64(17);
    QTest::newRow("all times moved") << QByteArray("UPDATE event_log SET server_us = server_us - 604800000000;")
                                     << u"rewritten"_s << qint64(1);
    QTest::newRow("a loser removed") << QByteArray("DELETE FROM event_log WHERE seq = 251;") << u"removed"_s
                                     << qint64(251);
    QTest::newRow("ten rows removed") << QByteArray("DELETE FROM event_log WHERE seq BETWEEN 20 AND 29;")
                                      << u"removed"_s << qint64(20);
    QTest::newRow("first row removed") << QByteArray("DELETE FROM event_log WHERE seq = 1;") << u"removed"_s
                                       << qint64(1);
    QTest::newRow("removed and renumbered")
        << QByteArray("DELETE FROM event_log WHERE seq = 251; UPDATE event_log SET seq = -seq WHERE seq > 251; PRAGMA "
                      "ignore_check_constraints=ON;"
                      "UPDATE event_log SET seq = -seq - 1 WHERE seq < 0;")
        << u"removed"_s << qint64(251);
    const QByteArray ignore("PRAGMA ignore_check_constraints=ON;");
    QTest::newRow("two rows swapped") << ignore
            + "UPDATE event_log SET seq = -1 WHERE seq = 100; UPDATE event_log SET seq = 100 WHERE seq = 101;"
              "UPDATE event_log SET seq = 101 WHERE seq = -1;"
                                      << u"reordered"_s << qint64(100);
    QTest::newRow("two far rows swapped") << ignore
            + "UPDATE event_log SET seq = -1 WHERE seq = 100; UPDATE event_log SET seq = 100 WHERE seq = 400;"
              "UPDATE event_log SET seq = 400 WHERE seq = -1;"
                                          << u"reordered"_s << qint64(100);
    QTest::newRow("winners replayed") << QByteArray(
        "INSERT INTO event_log SELECT seq + 490, server_us, wall_us, session, kind, payload, mac"
        " FROM event_log WHERE seq BETWEEN 11 AND 110;")
                                      << u"rewritten"_s << qint64(501);
    QTest::newRow("last fifty cut") << QByteArray("DELETE FROM event_log WHERE seq > 450;") << u"tail-cut"_s
                                    << qint64(451);
    QTest::newRow("everything cut") << QByteArray("DELETE FROM event_log;") << u"tail-cut"_s << qint64(1);
    QTest::newRow("key check damaged") << QByteArray("UPDATE meta SET value = zeroblob(32) WHERE name = 'key_check';")
                                       << u"file-broken"_s << qint64(1);
}

void TestLedger::verifyNamesTheDamage()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, damage);
    QFETCH(qint64, firstBad);
    Home home;
    {
        auto ledger = home.open();
        QVERIFY(ledger && fill(**ledger, 500));
    }
    const Done done = tamper(home.file(),
                             script.startsWith("PRAGMA") || script.contains("ignore_check")
                                 ? "PRAGMA ignore_check_constraints=ON;" + script
                                 : script);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    const auto found = verifyLedger(home.file(), testKey(), home.anchors.anchor());
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(damageName(found->chain.damage), damage);
    QCOMPARE(found->chain.firstBad, firstBad);
    QCOMPARE(found->toJson()[u"first_bad_seq"].toInteger(), firstBad);
}

void TestLedger::anchorsEveryHundredRowsAndOnClose()
{
    Home home;
    auto ledger = home.open();
    QVERIFY(ledger);
    QVERIFY((*ledger)->append({numbered(1)}).get());
    QTRY_VERIFY(home.anchors.anchor()); // the first of the day
    QTRY_COMPARE(home.anchors.anchor()->seq, 1);
    for (int i = 2; i <= 350; ++i) {
        QVERIFY((*ledger)->append({numbered(i)}).get());
        QVERIFY(home.anchors.anchor()->seq > i - AnchorKeeper::kRowsBetween - 1);
    }
    QVERIFY(home.anchors.calls() <= 5);
    home.now += 86'400'000'000;
    QVERIFY((*ledger)->append({numbered(351)}).get());
    QTRY_COMPARE(home.anchors.anchor()->seq, 351); // a new day
    QVERIFY((*ledger)->append({numbered(352)}).get());
    (*ledger)->saveAnchorNow();
    QCOMPARE(home.anchors.anchor()->seq, 352);
    QVERIFY((*ledger)->append({numbered(353)}).get());
    (*ledger)->close();
    QCOMPARE(home.anchors.anchor()->seq, 353);
}

void TestLedger::aRefusedAnchorIsTriedAgain()
{
    Home home;
    auto ledger = home.open();
    QVERIFY(ledger);
    home.anchors.refuse(true);
    QVERIFY((*ledger)->append({numbered(1)}).get());
    QTRY_VERIFY((*ledger)->anchorFailing());
    home.anchors.refuse(false);
    QVERIFY((*ledger)->append({numbered(2)}).get());
    QTRY_VERIFY(!(*ledger)->anchorFailing());
    QTRY_COMPARE(home.anchors.anchor()->seq, 2);
}

void TestLedger::rebuiltEqualsKept()
{
    Home home;
    auto ledger = home.open();
    QVERIFY(ledger);
    std::vector<qint64> ids;
    for (int i = 0; i < 300; ++i) {
        const bool again = i % 3 == 0 && !ids.empty();
        const UserNote note{again ? ids[std::size_t(i) % ids.size()] : newNoteId(), NoteArea(i % 5),
                            u"trade:%1"_s.arg(i % 20), u"text %1"_s.arg(i)};
        ids.push_back(note.id);
        std::vector<NewEvent> events{numbered(i), noteEvent(note, (*ledger)->seal()),
                                     auditEvent(u"note.changed"_s, note.subject),
                                     counterEvent(u"totp"_s, Q_INT64_C(9'007'199'254'740'993) + i)};
        if (i % 7 == 0) {
            events.push_back(noteRemovedEvent(ids[std::size_t(i) / 2]));
        }
        QVERIFY((*ledger)->append(std::move(events)).get());
    }
    auto reader = (*ledger)->reader();
    QVERIFY(reader);
    QCOMPARE(*wrongProjections(*reader), QStringList());
    QCOMPARE(*counterValue(*reader, u"totp"_s), Q_INT64_C(9'007'199'254'740'993) + 299);
    QCOMPARE(*counterValue(*reader, u"unknown"_s), 0);
    QCOMPARE(auditRows(*reader, 1000)->size(), std::size_t(300));
    QCOMPARE(auditRows(*reader, 5)->front().subject, u"trade:19"_s);
    (*ledger)->close();
    auto database = Database::open(home.file(), Database::Access::ReadWrite, Database::Durability::Full);
    QVERIFY(database);
    const auto rebuilt = rebuildProjections(*database);
    QVERIFY(rebuilt);
    QCOMPARE(rebuilt->changed, QStringList());
    QCOMPARE(*wrongProjections(*database), QStringList());
    // The comparison itself: one cell, one row more, one row less.
    for (const char* wrong :
         {"UPDATE counter SET value = value + 1", "INSERT INTO audit VALUES(999999, 1, 1, 'a', 'b', 'c')",
          "DELETE FROM note WHERE id = (SELECT max(id) FROM note)"}) {
        QVERIFY(database->runScript(wrong));
        QCOMPARE(wrongProjections(*database)->size(), 1);
        QCOMPARE(rebuildProjections(*database)->changed.size(), 1);
        QCOMPARE(*wrongProjections(*database), QStringList());
    }
}

void TestLedger::aWrongProjectionIsMadeAgain()
{
    Home home;
    {
        auto ledger = home.open();
        QVERIFY(ledger && (*ledger)->append({counterEvent(u"totp"_s, 42)}).get());
    }
    QVERIFY(tamper(home.file(), "UPDATE counter SET value = 1;"));
    auto ledger = home.open();
    QVERIFY(ledger);
    QCOMPARE((*ledger)->report().rebuiltTables, QStringList{u"counter"_s});
    QVERIFY(!(*ledger)->report().recovery);
    auto reader = (*ledger)->reader();
    QCOMPARE(*counterValue(*reader, u"totp"_s), 42);
}

void TestLedger::snapshotsBelongToTheirHistory()
{
    Home home;
    auto ledger = home.open();
    QVERIFY(ledger && fill(**ledger, 50));
    auto reader = (*ledger)->reader();
    QVERIFY(loadSnapshot(*reader, (*ledger)->chain(), "engine").error().code == ErrorCode::NotFound);
    QVERIFY((*ledger)->saveSnapshot("engine", (*ledger)->head(), "state at 50").get());
    QVERIFY((*ledger)->append({numbered(51)}).get());
    const auto snapshot = loadSnapshot(*reader, (*ledger)->chain(), "engine");
    QVERIFY(snapshot);
    QCOMPARE(snapshot->seq, 50);
    QCOMPARE(snapshot->payload, QByteArray("state at 50"));
    (*ledger)->close();
    auto database = Database::open(home.file(), Database::Access::ReadWrite, Database::Durability::Full);
    for (const char* change : {"UPDATE snapshot SET payload = x'00'", "UPDATE snapshot SET seq = 49",
                               "UPDATE snapshot SET name = 'other'"}) {
        QVERIFY(database->runScript(change));
        const QByteArray name = change[20] == 'n' ? "other" : "engine";
        QVERIFY2(!loadSnapshot(*database, (*ledger)->chain(), name), change);
    }
}

void TestLedger::readersSeeOnlyCommittedRows()
{
    Home home;
    auto ledger = home.open();
    QVERIFY(ledger);
    std::atomic<qint64> acknowledged = 0;
    std::atomic<bool> wrong = false;
    auto reader = (*ledger)->reader();
    QVERIFY(reader);
    for (int i = 1; i <= 2000; ++i) {
        (*ledger)->append({numbered(2 * i), numbered(2 * i + 1)}, [&](const Result<SeqRange>& written) {
            wrong = wrong || !written;
            acknowledged = written ? written->last : 0;
        });
        if (i % 50 == 0) {
            const qint64 promised = acknowledged;
            const qint64 seen = *reader->integer("SELECT ifnull(max(seq), 0) FROM event_log");
            QVERIFY(seen >= promised && seen % 2 == 0); // never half a group
        }
    }
    (*ledger)->close();
    QVERIFY(!wrong);
    QCOMPARE(acknowledged.load(), 4000);
    QVERIFY(!reader->runScript("DELETE FROM note"));
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
