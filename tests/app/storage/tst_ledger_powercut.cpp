// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/storage/support/fault_vfs.h"
#include "tests/app/storage/support/harness.h"

using namespace elite;
using namespace elite::test;

/// Cuts the power of a writing child at a random write, many times over, and checks the book after each cut.
class TestLedgerPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingAcknowledged();
};

void TestLedgerPowerCut::losesNothingAcknowledged()
{
    installFaultVfs();
    useMemoryFolder();
    const int wanted = rounds(150, 10'000);
    std::mt19937_64 random(20'261'121);
    int cuts = 0;
    int cutsWhileOpening = 0;
    qint64 acknowledgedInAll = 0;
    auto home = std::make_unique<Home>();
    qint64 entries = 0;
    for (int round = 0; cuts < wanted; ++round) {
        QVERIFY2(round < 3 * wanted + 100, "the power was hardly ever cut");
        if (round % 10 == 9) {
            home = std::make_unique<Home>();
            entries = 0;
        }
        const bool early = round % 4 == 0; // within the first writes: while the file is made, opened or recovered
        const FaultPlan plan{FaultPlan::Kind::PowerCut, long(1 + random() % (early ? 30 : 300)), false, false,
                             random()};
        const qint64 before = entries;
        const ChildEnd end = runChild([&](const ChildPipe& pipe) {
            setFaultPlan(plan);
            writeEntries(*home, pipe, before + 300);
        });
        QVERIFY2(end.exitCode == kPowerCutExit || end.exitCode == 0, qPrintable(QString::number(end.exitCode)));
        QCOMPARE(end.count('F') + end.count('E'), 0);
        cuts += end.exitCode == kPowerCutExit ? 1 : 0;
        cutsWhileOpening += end.exitCode == kPowerCutExit && end.count('R') == 0 ? 1 : 0;
        const qint64 acknowledged = end.last('A', before);
        acknowledgedInAll += acknowledged - before;
        const QString wrong = checkBookInChild(*home, acknowledged, &entries);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(QStringLiteral("round %1, cut at write %2: ").arg(round).arg(plan.at) + wrong));
    }
    qInfo("power cuts %d (%d while opening), acknowledged %lld, lost 0, doubled 0", cuts, cutsWhileOpening,
          static_cast<long long>(acknowledgedInAll));
    QVERIFY(cutsWhileOpening > cuts / 100);
    QVERIFY(acknowledgedInAll > cuts * 5LL);
}

ELITE_HARNESS_MAIN(TestLedgerPowerCut)
#include "tst_ledger_powercut.moc"
