// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/storage/support/fault_vfs.h"
#include "tests/app/storage/support/harness.h"

#include <QDir>

#include <csignal>

using namespace elite;
using namespace elite::test;

/// Killed at every step of a start, and before every single call to the disk during a start; then started again.
class TestLedgerStartup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesAKillAtEveryStep_data();
    void survivesAKillAtEveryStep();
    void completesAHalfMovedRepair_data();
    void completesAHalfMovedRepair();
};

namespace {

constexpr qint64 kEntries = 40;

void writeBook(Home& home)
{
    runChild([&](const ChildPipe& pipe) { writeEntries(home, pipe, kEntries); });
    qint64 entries = 0;
    require(checkBookInChild(home, kEntries, &entries).isEmpty(), "the book before the fault");
}

void copyFile(const QString& from, const QString& to)
{
    QFile::remove(to);
    require(QFile::copy(from, to), "copy");
}

/// What is found at the start: each leaves a folder that a sound start turns into a book of kEntries.
void prepare(Home& home, const QByteArray& situation)
{
    if (situation == "new") {
        return;
    }
    if (situation == "old version") {
        QFile script(qEnvironmentVariable("ELITE_SOURCE")
                     + QStringLiteral("/tests/app/storage/fixtures/ledger_v1.sql"));
        require(script.open(QIODevice::ReadOnly), "fixture");
        auto database = Database::open(home.file(), Database::Access::Create, Database::Durability::Full);
        require(database && database->runScript(script.readAll()), "fixture script");
        return;
    }
    writeBook(home);
    if (situation == "log to recover") { // the files as they are while the program runs
        runChild([&](const ChildPipe&) {
            auto ledger = home.open();
            (void)(*ledger)->append(entryEvents(kEntries + 1, 0)).get();
            ::raise(SIGKILL);
        });
        return;
    }
    runChild([&](const ChildPipe&) {
        auto ledger = home.open();
        require(bool((*ledger)->backup()), "backup");
    });
    if (situation == "damaged") {
        require(bool(tamper(home.file(), "UPDATE event_log SET payload = x'00' WHERE seq = 9;")), "damage");
    } else if (situation == "wrong table") {
        require(bool(tamper(home.file(), "UPDATE counter SET value = 1;")), "damage");
    } else if (situation == "missing") {
        require(bool(removeDatabase(home.file())), "remove");
    }
}

/// Sound, and all rows that can be there are there. Empty when right.
QString checkAfter(Home& home, const QByteArray& situation, qint64 rowsBefore)
{
    QString wrong;
    const ChildEnd end = runChild([&](const ChildPipe& pipe) {
        auto ledger = home.open();
        if (!ledger) {
            pipe.send('E', qint64(ledger.error().code));
            return;
        }
        auto reader = (*ledger)->reader();
        pipe.send('n', *reader->integer("SELECT count(*) FROM event_log WHERE kind <> 'ledger.restored'"));
        pipe.send('w', wrongProjections(*reader)->size());
        pipe.send('l', (*ledger)->report().recovery && (*ledger)->report().recovery->lost ? 1 : 0);
    });
    if (end.exitCode != 0 || end.count('E') > 0) {
        return QStringLiteral("BROKEN does not start again (%1)").arg(end.last('E', -1));
    }
    if (end.last('n') != rowsBefore) {
        return QStringLiteral("LOST %1 of %2 rows (%3)")
            .arg(rowsBefore - end.last('n'))
            .arg(rowsBefore)
            .arg(QLatin1String(situation));
    }
    return end.last('w') != 0 ? QStringLiteral("BROKEN a table is wrong") : QString();
}

} // namespace

void TestLedgerStartup::survivesAKillAtEveryStep_data()
{
    QTest::addColumn<qint64>("rows");
    QTest::newRow("new") << qint64(0);
    QTest::newRow("log to recover") << 2 * kEntries + 2;
    QTest::newRow("old version") << qint64(4);
    QTest::newRow("wrong table") << 2 * kEntries;
    QTest::newRow("damaged") << 2 * kEntries;
    QTest::newRow("missing") << 2 * kEntries;
}

void TestLedgerStartup::survivesAKillAtEveryStep()
{
    QFETCH(qint64, rows);
    installFaultVfs();
    useMemoryFolder();
    const QByteArray situation = QTest::currentDataTag();
    QSet<int> steps;
    for (int step = 0; step <= int(OpenStep::Ready); ++step) {
        Home home;
        prepare(home, situation);
        const ChildEnd end = runChild([&](const ChildPipe&) {
            auto options = home.options();
            options.onStep = [step](OpenStep now) {
                if (int(now) == step) {
                    ::raise(SIGKILL);
                }
            };
            (void)Ledger::open(std::move(options), testKey());
        });
        if (end.killed) {
            steps.insert(step);
        }
        const QString wrong = checkAfter(home, situation, rows);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("killed at step %1: ").arg(step) + wrong));
    }
    int kills = 0;
    const int stride = rounds(9, 1);
    for (long call = 1;; call += stride) {
        Home home;
        setFaultPlan({});
        prepare(home, situation);
        const ChildEnd end = runChild([&](const ChildPipe&) {
            setFaultPlan({FaultPlan::Kind::Kill, call, false, false, 0});
            (void)home.open();
        });
        const QString wrong = checkAfter(home, situation, rows);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("killed at call %1: ").arg(call) + wrong));
        if (!end.killed) {
            break; // the start needs fewer calls
        }
        ++kills;
    }
    qInfo("%s: killed at %d steps and %d calls, every start after it was sound", situation.constData(),
          int(steps.size()), kills);
    QVERIFY(steps.size() >= 3 && kills >= 4);
}

void TestLedgerStartup::completesAHalfMovedRepair_data()
{
    QTest::addColumn<int>("moved");
    QTest::newRow("nothing moved yet") << 0;
    QTest::newRow("the log moved") << 1;
    QTest::newRow("log and shared memory moved") << 2;
    QTest::newRow("all moved") << 3;
}

void TestLedgerStartup::completesAHalfMovedRepair()
{
    QFETCH(int, moved);
    useMemoryFolder();
    Home home;
    writeBook(home);
    // The replacement is complete, the damaged files are on their way out.
    const QString stamp = QStringLiteral("20261121T040000000Z");
    copyFile(home.file(), home.file() + QStringLiteral(".restored-") + stamp);
    const QString target = home.folder.filePath(QStringLiteral("damaged/") + stamp);
    QVERIFY(QDir().mkpath(target));
    const QStringList suffixes{QStringLiteral("-wal"), QStringLiteral("-shm"), QString()};
    for (int i = 0; i < suffixes.size(); ++i) {
        QFile file((i < moved ? target + QStringLiteral("/ledger.db") : home.file()) + suffixes[i]);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("damaged" + suffixes[i].toLatin1());
    }
    if (moved == 3) {
        QVERIFY(QFile::remove(home.file()));
    }
    qint64 entries = 0;
    QCOMPARE(checkBookInChild(home, kEntries, &entries), QString());
    for (const QString& suffix : suffixes) { // together, in one folder
        QFile file(target + QStringLiteral("/ledger.db") + suffix);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "damaged" + suffix.toLatin1());
    }
    QVERIFY(QDir(home.folder.path()).entryList({QStringLiteral("*.restored-*")}, QDir::Files).isEmpty());
}

ELITE_HARNESS_MAIN(TestLedgerStartup)
#include "tst_ledger_startup.moc"
