// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/storage/support/fault_vfs.h"
#include "tests/app/storage/support/harness.h"

#include <QDir>
#include <QSet>

using namespace elite;
using namespace elite::test;

/// The n-th call to the disk fails, once and from then on, as an I/O error and as a full disk, for every n of a short
/// session: no crash, nothing is called written that is not, and a passing fault is no reason to move the file aside.
class TestLedgerIoError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverSaysSavedWhenItIsNot_data();
    void neverSaysSavedWhenItIsNot();
};

namespace {

struct Session
{
    QSet<qint64> acknowledged;
    QSet<qint64> refused;
    bool opened = false;
};

/// Opens, writes twenty facts one by one, makes a backup, closes.
Session runSession(Home& home)
{
    Session out;
    auto ledger = home.open();
    if (!ledger) {
        return out;
    }
    out.opened = true;
    for (qint64 fact = 1; fact <= 20; ++fact) {
        const auto written = (*ledger)->append({numbered(fact), counterEvent(QStringLiteral("fact"), fact)}).get();
        (written ? out.acknowledged : out.refused).insert(fact);
        if (fact == 10) {
            (void)(*ledger)->backup();
        }
    }
    return out;
}

QString checkSession(Home& home, const Session& session)
{
    if (QDir(home.folder.filePath(QStringLiteral("damaged"))).exists()) {
        return QStringLiteral("MOVED ASIDE although nothing was damaged");
    }
    auto ledger = home.open();
    if (!ledger) {
        return QStringLiteral("BROKEN ") + ledger.error().detail;
    }
    if ((*ledger)->report().recovery || !(*ledger)->report().rebuiltTables.isEmpty()) {
        return QStringLiteral("BROKEN needed a repair");
    }
    QSet<qint64> found;
    auto reader = (*ledger)->reader();
    auto rows = reader->prepare("SELECT payload FROM event_log WHERE kind = 'fill'");
    while (*rows->step()) {
        const QByteArray text = rows->bytes(0).toByteArray();
        const qint64 fact = text.mid(8, text.indexOf(',') - 8).toLongLong();
        if (found.contains(fact)) {
            return QStringLiteral("DOUBLED %1").arg(fact);
        }
        found.insert(fact);
    }
    for (const qint64 fact : session.acknowledged) {
        if (!found.contains(fact)) {
            return QStringLiteral("LOST %1, which was called saved").arg(fact);
        }
    }
    const qint64 lastGood = session.acknowledged.isEmpty()
        ? 0
        : *std::max_element(session.acknowledged.begin(), session.acknowledged.end());
    for (const qint64 fact : session.refused) {
        if (fact < lastGood && found.contains(fact)) {
            return QStringLiteral("KEPT %1, which was refused before others were saved").arg(fact);
        }
    }
    return {};
}

} // namespace

void TestLedgerIoError::neverSaysSavedWhenItIsNot_data()
{
    QTest::addColumn<bool>("keepFailing");
    QTest::addColumn<bool>("diskFull");
    QTest::newRow("I/O error once") << false << false;
    QTest::newRow("I/O error from then on") << true << false;
    QTest::newRow("disk full once") << false << true;
    QTest::newRow("disk full from then on") << true << true;
}

void TestLedgerIoError::neverSaysSavedWhenItIsNot()
{
    QFETCH(bool, keepFailing);
    QFETCH(bool, diskFull);
    installFaultVfs();
    useMemoryFolder();
    const int stride = rounds(7, 1);
    int runs = 0;
    int refusals = 0;
    int resumed = 0;
    int notOpened = 0;
    for (const bool fresh : {true, false}) {
        for (long call = 1;; call += stride) {
            Home home;
            if (!fresh) { // an old file with a log that has to be recovered
                Home source;
                setFaultPlan({});
                auto ledger = source.open();
                QVERIFY(ledger && (*ledger)->append({auditEvent(QStringLiteral("old"), QStringLiteral("x"))}).get());
                for (const char* suffix : {"", "-wal"}) {
                    QVERIFY(QFile::copy(source.file() + QLatin1String(suffix), home.file() + QLatin1String(suffix)));
                }
            }
            setFaultPlan({FaultPlan::Kind::Fail, call, keepFailing, diskFull, 0});
            const Session session = runSession(home);
            const bool happened = faultHappened();
            setFaultPlan({});
            const QString wrong = checkSession(home, session);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("call %1: ").arg(call) + wrong));
            if (!happened) {
                QCOMPARE(session.acknowledged.size(), 20);
                break; // the session needs fewer calls than this: all of them have been tried
            }
            ++runs;
            notOpened += session.opened ? 0 : 1;
            refusals += session.refused.isEmpty() ? 0 : 1;
            resumed += !session.refused.isEmpty() && session.acknowledged.contains(20) ? 1 : 0;
        }
    }
    qInfo("runs %d: %d refused to open, %d refused facts, %d of them went on by themselves; lost 0, doubled 0", runs,
          notOpened, refusals, resumed);
    QVERIFY(runs > 50 && notOpened > 0 && refusals > 0);
    QVERIFY(keepFailing || resumed > 0);
}

ELITE_HARNESS_MAIN(TestLedgerIoError)
#include "tst_ledger_ioerror.moc"
