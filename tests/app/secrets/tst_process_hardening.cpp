// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/process_hardening.h"

#include <QFile>
#include <QTest>

#if defined(Q_OS_UNIX)
#include <sys/resource.h>
#endif

class TestProcessHardening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void turnsCoreImagesOff()
    {
#if defined(Q_OS_UNIX)
        rlimit all{RLIM_INFINITY, RLIM_INFINITY};
        getrlimit(RLIMIT_CORE, &all);
        all.rlim_cur = all.rlim_max;
        setrlimit(RLIMIT_CORE, &all);
        if (all.rlim_max > 0) {
            QVERIFY(!elite::coreDumpsAreOff()); // so the question has two answers
        }
#endif
        elite::hardenProcess();
        QVERIFY(elite::coreDumpsAreOff());
    }

    void everyProgramStartsHardened_data()
    {
        QTest::addColumn<QString>("main");
        QTest::newRow("window") << QStringLiteral("app/main.cpp");
        QTest::newRow("command line") << QStringLiteral("app/cli/main.cpp");
    }
    void everyProgramStartsHardened()
    {
        QFETCH(QString, main);
        QFile file(qEnvironmentVariable("ELITE_SOURCE") + QLatin1Char('/') + main);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const qsizetype body = text.indexOf(QStringLiteral("int main("));
        const QString first = text.mid(text.indexOf(QLatin1Char('{'), body) + 1).trimmed();
        QVERIFY2(first.startsWith(QStringLiteral("elite::hardenProcess();"))
                     || first.startsWith(QStringLiteral("hardenProcess();")),
                 qPrintable(first.left(60)));
    }

    void nobodyElseReadsItsMemory()
    {
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        QVERIFY(elite::memoryIsClosedToOthers());
#else
        QSKIP("SKIP: only Linux tells");
#endif
    }
};

QTEST_GUILESS_MAIN(TestProcessHardening)
#include "tst_process_hardening.moc"
