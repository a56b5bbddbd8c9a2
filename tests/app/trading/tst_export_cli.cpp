// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journal_rows.h"
#include "app/secrets/recovery_code.h"
#include "tests/app/trading/session_world.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

/// `elite export` beside what the session itself knows of the same trades.
class TestExportCli : public QObject
{
    Q_OBJECT

    struct Said
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };

    static Said run(const World& world, QStringList arguments)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ELITE_HOME"_s, world.home.folder.path());
        program.setProcessEnvironment(environment);
        arguments = QStringList{u"export"_s, u"--code"_s} + arguments;
        program.start(qEnvironmentVariable("ELITE_BIN") + u"/elite"_s, arguments);
        program.write(recoveryCode(testKey()).reveal().toByteArray() + '\n');
        program.closeWriteChannel();
        program.waitForFinished();
        return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
    }

    /// Buys or sells until the simulated venue takes it.
    static void trade(World& world, Side side, bool closes)
    {
        const std::size_t wanted = closes ? 0 : 1;
        for (int attempt = 0; attempt < 8 && world.desk->positions.size() != wanted; ++attempt) {
            OrderRequest order;
            order.side = side;
            order.isReduceOnly = closes;
            order.quantity = Lots(100);
            world.session->submit(order, [](const Answer&) {});
            world.play(std::chrono::seconds(3));
        }
        QCOMPARE(world.desk->positions.size(), wanted);
    }

private Q_SLOTS:
    void writesEveryTradeExactly()
    {
        World world;
        world.start();
        QTRY_VERIFY(world.books && world.books->account.id == 1);
        for (int i = 0; i < 2; ++i) {
            trade(world, Side::Buy, false);
            trade(world, Side::Sell, true);
        }
        QTest::qWait(60); // The ledger has it.
        // While the program runs.
        const Said csv = run(world, {});
        QCOMPARE(csv.code, 0);
        const auto trades = readSheet(csv.out, SheetFormat::Csv);
        QVERIFY2(trades.hasValue(), csv.out.constData());
        world.session->publishAll();
        QTRY_COMPARE(world.books->journal.size(), std::size_t(2));
        QCOMPARE(trades->size(), std::size_t(2));
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY((*trades)[i] == sheetOf(world.books->journal[i], u"Practice 1"_s));
        }
        world.stop();

        const QString file = world.home.folder.filePath(u"out.json"_s);
        const Said json = run(world, {u"--output"_s, file, u"--account"_s, u"1"_s, u"--json"_s});
        QCOMPARE(json.code, 0);
        QCOMPARE(QJsonDocument::fromJson(json.out).object()[u"trades"_s].toInt(), 2);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(*readSheet(written.readAll(), SheetFormat::Json) == *trades);

        const QString all = world.home.folder.filePath(u"all.elite"_s);
        const Said whole = run(world, {u"--everything"_s, all, u"--json"_s});
        QVERIFY2(whole.code == 0, whole.err.constData());
        QVERIFY(QFileInfo(all).size() > 10'000);
        QVERIFY(QJsonDocument::fromJson(whole.out).object()[u"rows"_s].toInt() > 4);

        // A tape that is gone: its trades cannot be put into units, and it is said.
        QVERIFY(QFile::remove(world.tapePath));
        const Said without = run(world, {});
        QCOMPARE(without.code, 0);
        QVERIFY(without.err.contains("left out: 'Practice 1'"));
        QVERIFY(readSheet(without.out, SheetFormat::Csv)->empty());
    }

    void saysWhatIsWrong()
    {
        World world(1);
        QVERIFY(run(world, {}).err.contains("no ledger") || run(world, {}).code == 1);
        QCOMPARE(run(world, {u"--format"_s, u"xml"_s}).code, 2);
        QCOMPARE(run(world, {u"--json"_s}).code, 2);
        QCOMPARE(run(world, {u"--everything"_s, u"x"_s, u"--account"_s, u"1"_s}).code, 2);
        world.start();
        QTRY_VERIFY(world.books && world.books->account.id == 1);
        QTest::qWait(60);
        world.stop();
        const Said nobody = run(world, {u"--account"_s, u"Nobody"_s});
        QCOMPARE(nobody.code, 1);
        QVERIFY(nobody.err.contains("no practice account 'Nobody'"));
        const Said nowhere = run(world, {u"--output"_s, u"/nowhere/at/all.csv"_s});
        QCOMPARE(nowhere.code, 1);
        QVERIFY(nowhere.err.contains("was not written"));
    }
};

QTEST_GUILESS_MAIN(TestExportCli)
#include "tst_export_cli.moc"
