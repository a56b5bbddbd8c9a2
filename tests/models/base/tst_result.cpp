// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/result.h"

#include <QTest>

using namespace elite;

class TestResult : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsAValueOrAnError()
    {
        const Result<int> good(7);
        QVERIFY(good);
        QCOMPARE(*good, 7);
        const Result<int> bad(Error{ErrorCode::Parse, QStringLiteral("x")});
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, ErrorCode::Parse);
        QCOMPARE(bad.valueOr(3), 3);
    }
    void doneIsGoodByDefault() { QVERIFY(Done()); }
};

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
