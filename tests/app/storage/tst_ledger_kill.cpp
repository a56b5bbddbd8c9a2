// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/storage/support/harness.h"

#include <QElapsedTimer>

using namespace elite;
using namespace elite::test;

/// kill -9 of a writing child at random moments, on the real disk.
class TestLedgerKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingAcknowledged();
};

void TestLedgerKill::losesNothingAcknowledged()
{
    const int wanted = rounds(40, 1000);
    const int wantedInRecovery = rounds(3, 50);
    std::mt19937_64 random(4711);
    int kills = 0;
    int inRecovery = 0;
    qint64 acknowledgedInAll = 0;
    qint64 slowestStartMs = 0;
    auto home = std::make_unique<Home>();
    qint64 entries = 0;
    for (int round = 0; kills < wanted || inRecovery < wantedInRecovery; ++round) {
        QVERIFY2(round < 6 * wanted, "the kills did not land");
        if (round % 60 == 59) {
            home = std::make_unique<Home>();
            entries = 0;
        }
        // A log left behind by the last kill is what a start has to recover.
        const bool logLeft = QFileInfo(home->file() + QStringLiteral("-wal")).size() > 0;
        const bool early = round % 4 == 3;
        const qint64 delayUs = early ? qint64(random() % 3000) : 5000 + qint64(random() % 75'000);
        const qint64 before = entries;
        const ChildEnd end = runChild(
            [&](const ChildPipe& pipe) {
                pipe.send('B', 0);
                writeEntries(*home, pipe);
            },
            delayUs);
        QVERIFY(end.killed);
        QCOMPARE(end.count('F') + end.count('E'), 0);
        ++kills;
        inRecovery += logLeft && end.count('R') == 0 ? 1 : 0;
        const qint64 acknowledged = end.last('A', before);
        acknowledgedInAll += acknowledged - before;
        if (round % 2 == 1 || !early) { // the others leave the recovery to the next round
            QElapsedTimer timer;
            timer.start();
            qint64 found = 0;
            // Looks at a copy, so that the log stays behind for the next start.
            const ChildEnd check = runChild([&](const ChildPipe& pipe) {
                Home copy;
                for (const char* suffix : {"", "-wal"}) {
                    QFile::copy(home->file() + QLatin1String(suffix), copy.file() + QLatin1String(suffix));
                }
                const QString wrong = checkBook(copy, acknowledged, &found);
                pipe.send('n', found);
                for (const QChar letter : wrong) {
                    pipe.send('t', letter.unicode());
                }
            });
            QString wrong;
            for (const Message& message : check.messages) {
                wrong += message.tag == 't' ? QString(QChar(ushort(message.number))) : QString();
            }
            QVERIFY2(check.exitCode == 0 && wrong.isEmpty(),
                     qPrintable(QStringLiteral("round %1: ").arg(round) + wrong));
            entries = check.last('n');
            slowestStartMs = std::max(slowestStartMs, timer.elapsed());
        } else {
            entries = std::max(entries, acknowledged);
        }
    }
    qInfo("kills %d (%d during recovery), acknowledged %lld, lost 0, doubled 0, slowest check %lld ms", kills,
          inRecovery, static_cast<long long>(acknowledgedInAll), static_cast<long long>(slowestStartMs));
    QVERIFY(inRecovery >= wantedInRecovery);
    QVERIFY(acknowledgedInAll > kills);
    QVERIFY(slowestStartMs < 2000);
}

ELITE_HARNESS_MAIN(TestLedgerKill)
#include "tst_ledger_kill.moc"
