// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/ledger_verify.h"
#include "tests/app/storage/support/ledger_fixture.h"

#include <QDir>
#include <QTest>

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayUs = 86'400'000'000;

void overwrite(const QString& name, qint64 at, const QByteArray& bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The payloads from `first` on, one per line.
QByteArray payloads(Ledger& ledger, qint64 first, qint64 last)
{
    QByteArray out;
    auto reader = ledger.reader();
    auto rows = reader->prepare("SELECT payload FROM event_log WHERE seq BETWEEN ?1 AND ?2 ORDER BY seq");
    rows->bind(1, first).bind(2, last);
    while (*rows->step()) {
        out += rows->bytes(0).toByteArray() + '\n';
    }
    return out;
}

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSevenDaysAndFourWeeks();
    void aBackupIsCompletePrivateAndProved();
    void aDamagedBackupIsNotMade();
    void restoreDrill();
    void tellsWhichRowsAreGone();
    void salvagesWhatCameAfterTheBackup();
    void aMissingFileIsRestored();
    void anOlderCopyPutBackIsNoticed();
    void withoutAnyBackupTheProvedPartStays();
    void aDamagedBackupIsPassedOver();
};

void TestBackups::keepsSevenDaysAndFourWeeks()
{
    QStringList names;
    for (int hour = 0; hour < 24 * 100; hour += 6) { // a hundred days, four backups each
        const QDateTime time = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(hour * 3600);
        names << u"ledger-"_s + time.toString(u"yyyyMMdd'T'HHmmss'Z'") + u".db"_s;
    }
    QStringList kept = names;
    for (const QString& gone : outdatedBackups(names)) {
        kept.removeAll(gone);
    }
    QCOMPARE(kept,
             (QStringList{
                 u"ledger-20260322T180000Z.db"_s, u"ledger-20260329T180000Z.db"_s, u"ledger-20260404T180000Z.db"_s,
                 u"ledger-20260405T180000Z.db"_s, u"ledger-20260406T180000Z.db"_s, u"ledger-20260407T180000Z.db"_s,
                 u"ledger-20260408T180000Z.db"_s, u"ledger-20260409T180000Z.db"_s, u"ledger-20260410T180000Z.db"_s}));
    QCOMPARE(outdatedBackups(kept), QStringList());
    QVERIFY(!backupTime(u"ledger-2026.db"_s).isValid());
    QVERIFY(!backupTime(u"other.db"_s).isValid());
}

void TestBackups::aBackupIsCompletePrivateAndProved()
{
    Home home;
    auto ledger = home.open();
    QVERIFY(ledger && fill(**ledger, 300));
    for (int day = 0; day < 10; ++day, home.now += kDayUs) {
        const auto made = (*ledger)->backup();
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(made->lastSeq, 300);
        QVERIFY(made->bytes > 0);
        QCOMPARE(QFile::permissions(made->file)
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QCOMPARE(verifyBackup(made->file, (*ledger)->chain())->seq, 300);
        QVERIFY(verifyBackup(made->file, EventChain(testKey(5))).error().code == ErrorCode::WrongKey);
    }
    const QStringList left = QDir(home.folder.filePath(u"backups"_s)).entryList(QDir::Files);
    QCOMPARE(left.size(), 7); // of ten days within two weeks
    QCOMPARE(backupsIn(home.folder.filePath(u"backups"_s)).size(), left.size()); // nothing else lies there
}

void TestBackups::aDamagedBackupIsNotMade()
{
    Home home;
    auto ledger = home.open();
    QVERIFY(ledger && fill(**ledger, 300));
    QVERIFY(tamper(home.file(), "UPDATE event_log SET payload = x'7b7d' WHERE seq = 200;"));
    const auto made = (*ledger)->backup();
    QVERIFY(!made);
    QVERIFY(made.error().code == ErrorCode::Corrupt);
    QCOMPARE(QDir(home.folder.filePath(u"backups"_s)).entryList(QDir::Files), QStringList());
}

void TestBackups::restoreDrill()
{
    Home home;
    QByteArray before;
    {
        auto ledger = home.open();
        QVERIFY(ledger && fill(**ledger, 300));
        QVERIFY((*ledger)->append({auditEvent(u"key.saved"_s, u"kraken"_s)}).get());
        QVERIFY((*ledger)->backup());
        before = payloads(**ledger, 1, 301);
    }
    overwrite(home.file(), 0, QByteArray(8192, 'x'));
    auto ledger = home.open();
    QVERIFY2(ledger, ledger ? "" : qPrintable(ledger.error().detail));
    const auto& recovery = (*ledger)->report().recovery;
    QVERIFY(recovery);
    QVERIFY(recovery->damage.damage == Damage::FileBroken);
    QCOMPARE(recovery->backupSeq, 301);
    QVERIFY(!recovery->lost);
    QCOMPARE(payloads(**ledger, 1, 301), before);
    QCOMPARE((*ledger)->head().seq, 302); // and the row that tells of the restore
    QVERIFY(QFile::exists(recovery->movedTo));
    auto reader = (*ledger)->reader();
    QCOMPARE(auditRows(*reader, 10)->front().action, u"ledger.restored"_s);
    QCOMPARE(*wrongProjections(*reader), QStringList());
    QVERIFY(fill(**ledger, 20)); // life goes on
    (*ledger)->close();
    ledger = Error{};
    const auto again = home.open();
    QVERIFY(again);
    QVERIFY(!(*again)->report().recovery);
    QCOMPARE((*again)->report().rows, 322);
}

void TestBackups::tellsWhichRowsAreGone()
{
    Home home;
    {
        auto ledger = home.open();
        QVERIFY(ledger && fill(**ledger, 300));
        QVERIFY((*ledger)->backup());
        QVERIFY(fill(**ledger, 200));
    }
    overwrite(home.file(), 0, QByteArray(100, 'x'));
    for (int attempt = 0; attempt < 2;
         ++attempt) { // the second start finds a sound file, although the anchor was at 500
        auto options = home.options();
        options.anchors = nullptr; // the keychain is locked just now
        auto ledger = Ledger::open(std::move(options), testKey());
        QVERIFY(ledger);
        QCOMPARE((*ledger)->report().recovery.has_value(), attempt == 0);
        if (attempt == 0) {
            QCOMPARE(*(*ledger)->report().recovery->lost, (SeqRange{301, 500}));
            auto reader = (*ledger)->reader();
            QVERIFY(auditRows(*reader, 1)->front().detail.contains(u"301 to 500"));
        }
    }
}

void TestBackups::salvagesWhatCameAfterTheBackup()
{
    Home home;
    QByteArray before;
    {
        auto ledger = home.open();
        QVERIFY(ledger && fill(**ledger, 300));
        QVERIFY((*ledger)->backup());
        QVERIFY(fill(**ledger, 200));
        before = payloads(**ledger, 1, 500);
    }
    QVERIFY(tamper(home.file(), "UPDATE event_log SET payload = x'7b7d' WHERE seq = 120;"));
    auto ledger = home.open();
    QVERIFY(ledger);
    const auto& recovery = (*ledger)->report().recovery;
    QVERIFY(recovery && recovery->damage.damage == Damage::Edited);
    QCOMPARE(recovery->damage.firstBad, 120);
    QCOMPARE(recovery->salvaged, 200);
    QVERIFY(!recovery->lost);
    QCOMPARE(payloads(**ledger, 1, 500), before);
}

void TestBackups::aMissingFileIsRestored()
{
    Home home;
    {
        auto ledger = home.open();
        QVERIFY(ledger && fill(**ledger, 300));
        QVERIFY((*ledger)->backup());
    }
    QVERIFY(QFile::remove(home.file()));
    auto ledger = home.open();
    QVERIFY(ledger);
    QVERIFY((*ledger)->report().recovery && (*ledger)->report().recovery->movedTo.isEmpty());
    QVERIFY(!(*ledger)->report().created);
    QCOMPARE((*ledger)->report().rows, 301);
}

void TestBackups::anOlderCopyPutBackIsNoticed()
{
    Home home;
    QString backup;
    {
        auto ledger = home.open();
        QVERIFY(ledger && fill(**ledger, 300));
        backup = (*ledger)->backup()->file;
        QVERIFY(fill(**ledger, 200));
    }
    QVERIFY(QFile::remove(home.file()));
    QVERIFY(QFile::copy(backup, home.file()));
    const auto found = verifyLedger(home.file(), testKey(), home.anchors.anchor());
    QVERIFY(found && found->chain.damage == Damage::OldCopy);
    QCOMPARE(found->chain.firstBad, 301);
    QCOMPARE(found->chain.lastBad, 500);
    // Continued until it is as long as the lost one: the anchor's mac still tells.
    {
        auto ledger = home.open(false);
        QVERIFY(ledger && fill(**ledger, 250));
    }
    const auto longer = verifyLedger(home.file(), testKey(), home.anchors.anchor());
    QVERIFY(longer && longer->chain.damage == Damage::OldCopy);
    QVERIFY(verifyLedger(home.file(), testKey(), std::nullopt)->sound()); // without the keychain nobody could say
}

void TestBackups::withoutAnyBackupTheProvedPartStays()
{
    Home home;
    {
        auto ledger = home.open();
        QVERIFY(ledger && fill(**ledger, 300));
    }
    QVERIFY(tamper(home.file(), "DELETE FROM event_log WHERE seq = 250;"));
    auto ledger = home.open();
    QVERIFY(ledger);
    const auto& recovery = (*ledger)->report().recovery;
    QVERIFY(recovery && recovery->backup.isEmpty());
    QCOMPARE(recovery->salvaged, 249);
    QCOMPARE(*recovery->lost, (SeqRange{250, 300}));
    // Moved aside together: what lies there can still be looked into.
    auto aside = Database::open(recovery->movedTo, Database::Access::ReadOnly, Database::Durability::Full);
    QCOMPARE(*aside->integer("SELECT count(*) FROM event_log"), 299);
}

void TestBackups::aDamagedBackupIsPassedOver()
{
    Home home;
    QString newest;
    {
        auto ledger = home.open();
        QVERIFY(ledger && fill(**ledger, 100));
        QVERIFY((*ledger)->backup());
        QVERIFY(fill(**ledger, 100));
        home.now += kDayUs;
        newest = (*ledger)->backup()->file;
    }
    QVERIFY(tamper(newest, "UPDATE event_log SET payload = x'7b7d' WHERE seq = 20;"));
    overwrite(home.file(), 0, QByteArray(4096, 'x'));
    auto ledger = home.open();
    QVERIFY(ledger);
    QCOMPARE((*ledger)->report().recovery->backupSeq, 100);
    QCOMPARE(*(*ledger)->report().recovery->lost, (SeqRange{101, 200}));
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
