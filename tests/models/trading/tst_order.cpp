// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/order.h"

#include <QTest>

using namespace elite;

class TestOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Every pair of state and step, written out again as text so that a slip in the table shows.
    void everyPairOfStateAndStep_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("next"); // One letter per step; '-' not possible.
        // Steps: submit accept reject trigger fillPart fillAll cancel expire amend trail
        // States: S submitted A accepted T triggered P partial F filled C canceled E expired R rejected
        QTest::newRow("created") << 0 << QByteArray("S-R-------");
        QTest::newRow("submitted") << 1 << QByteArray("-AR---CE--");
        QTest::newRow("accepted") << 2 << QByteArray("---TPFCEAA");
        QTest::newRow("triggered") << 3 << QByteArray("----PFCET-");
        QTest::newRow("partially filled") << 4 << QByteArray("----PFCEP-");
        QTest::newRow("filled") << 5 << QByteArray("----------");
        QTest::newRow("canceled") << 6 << QByteArray("----------");
        QTest::newRow("expired") << 7 << QByteArray("----------");
        QTest::newRow("rejected") << 8 << QByteArray("----------");
    }
    void everyPairOfStateAndStep()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, next);
        QCOMPARE(next.size(), kOrderStepCount);
        const QByteArray letters = "?SATPFCER"; // By status.
        for (int step = 0; step < kOrderStepCount; ++step) {
            const auto got = transition(static_cast<OrderStatus>(status), static_cast<OrderStep>(step));
            QCOMPARE(got ? letters[static_cast<int>(*got)] : '-', next[step]);
        }
        QCOMPARE(isTerminal(static_cast<OrderStatus>(status)), next == QByteArray(kOrderStepCount, '-'));
    }
};

QTEST_APPLESS_MAIN(TestOrder)
#include "tst_order.moc"
