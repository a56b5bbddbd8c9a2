// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/gate/gate_book.h"
#include "app/secrets/secret_services.h"
#include "app/settings/settings.h"
#include "app/storage/event_reader.h"
#include "app/storage/ledger_service.h"
#include "app/trading/demo_data.h"
#include "tests/app/trading/session_world.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <csignal>
#include <thread>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFewDays = 12;

DemoRun made()
{
    auto run = makeDemoRun([](double) { return true; }, kFewDays);
    require(run.hasValue(), "a demo run");
    return *std::move(run);
}

const DemoRun& fewDays()
{
    static const DemoRun run = made();
    return run;
}

int rowsIn(const Ledger& ledger, const char* prefix)
{
    auto database = ledger.reader();
    auto reader = EventReader::after(*database, 0);
    int count = 0;
    while (*reader->next()) {
        count += reader->event().kind.startsWith(prefix) ? 1 : 0;
    }
    return count;
}

QByteArray tradesOf(const AccountBooks& books)
{
    QByteArray out;
    for (const JournalEntry& entry : books.journal) {
        out += QByteArray::number(entry.id) + ' ' + QByteArray::number(toMicros(entry.trade.closedAt)) + ' '
            + QByteArray::number(static_cast<qint64>(entry.trade.net.value)) + '\n';
    }
    return out;
}

} // namespace

class TestDemoData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheEnginesOwnRunAndAlwaysTheSame()
    {
        const DemoRun& one = fewDays();
        QVERIFY(!one.steps.empty());
        const std::vector<NewEvent> rows = demoRows(one);
        const std::vector<NewEvent> again = demoRows(made());
        QCOMPARE(rows.size(), again.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i].payload, again[i].payload);
        }
        // Every trade has a plan, pays its costs and is of the made-up markets.
        Home home;
        auto ledger = *home.open();
        QVERIFY(ledger->append(demoRows(one)).get());
        const auto books = *readDemo(*ledger);
        QVERIFY(books);
        QVERIFY(!books->journal.empty());
        for (const JournalEntry& entry : books->journal) {
            QVERIFY(entry.isSynthetic);
            QVERIFY(entry.r.has_value());
            QVERIFY(entry.plannedStop && entry.plannedTarget);
            QVERIFY(entry.trade.fees.value > 0);
            QVERIFY(entry.trade.slippage.value > 0);
            QVERIFY(entry.instrument.symbol.toString().startsWith(u"DEMO-"));
        }
        QVERIFY(books->fills.size() >= 2 * books->journal.size());
    }

    void ninetyDaysEndFlat()
    {
        QElapsedTimer clock;
        clock.start();
        const auto run = makeDemoRun([](double) { return true; });
        const auto took = clock.elapsed();
        QVERIFY(run);
        int trades = 0;
        std::int64_t open = 0;
        for (const PracticeStep& step : run->steps) {
            trades += static_cast<int>(step.trades.size());
            for (const StepReceipt& one : step.receipts) {
                const EngineEvent& fill = step.events[one.event];
                open += fill.side == Side::Buy ? fill.quantity.value : -fill.quantity.value;
            }
        }
        qInfo("%d trades, %d rows, %lld ms", trades, static_cast<int>(demoRows(*run).size()),
              static_cast<long long>(took));
        QVERIFY(trades >= 60);
        QCOMPARE(open, 0); // Nothing was left open at the end.
    }

    void canBeCancelled()
    {
        int asked = 0;
        const auto run = makeDemoRun([&asked](double) { return ++asked < 3; }, kFewDays);
        QVERIFY(!run);
        QCOMPARE(run.error().code, ErrorCode::Cancelled);
        QCOMPARE(asked, 3);
    }

    void aPersonsRecordsNeverMeetIt()
    {
        World world;
        world.start();
        QVERIFY(QTest::qWaitFor([&] { return readPracticeHistory(*world.ledger, {})->runs.size() == 1; }));
        const auto before = *readPracticeHistory(*world.ledger, {});
        QVERIFY(world.ledger->append(demoRows(fewDays())).get());
        const auto after = *readPracticeHistory(*world.ledger, {});
        QCOMPARE(after.accounts.size(), before.accounts.size());
        QCOMPARE(after.runs.size(), before.runs.size());
        QCOMPARE(after.nextRun(), before.nextRun());
        QCOMPARE(after.nextAccount(), before.nextAccount());
        // And the gate reads other rows.
        auto database = world.ledger->reader();
        auto reader = EventReader::after(*database, 0);
        while (*reader->next()) {
            QVERIFY(!reader->event().kind.startsWith("demo.") || !isGateRow(reader->event().kind));
            QVERIFY(!reader->event().kind.startsWith("demo.") || !isPracticeRow(reader->event().kind));
        }
    }

    void isGoneWhenRemovedAndTheSameWhenLoadedAgain()
    {
        Home home;
        auto ledger = *home.open();
        QVERIFY(!*readDemo(*ledger));
        const DemoRun& run = fewDays();
        QVERIFY(ledger->append(demoRows(run)).get());
        const QByteArray trades = tradesOf(**readDemo(*ledger));
        QVERIFY(!trades.isEmpty());
        QVERIFY(ledger->append({demoRemovedRow()}).get());
        QVERIFY(!*readDemo(*ledger));
        QVERIFY(ledger->append(demoRows(run)).get());
        QCOMPARE(tradesOf(**readDemo(*ledger)), trades);
        ledger->close();
        ledger.reset();
        ledger = *home.open(); // The chain over all of it holds.
        QCOMPARE(tradesOf(**readDemo(*ledger)), trades);
    }

#ifdef Q_OS_UNIX
    /// A kill at any moment leaves all of it or nothing.
    void aKillLeavesAllOrNothing()
    {
        std::vector<NewEvent> rows;
        for (int i = 0; i < 40; ++i) { // A batch that takes some milliseconds to write.
            const std::vector<NewEvent> once = demoRows(fewDays());
            rows.insert(rows.end(), once.begin(), once.end());
        }
        const int whole = static_cast<int>(rows.size());
        int none = 0;
        int all = 0;
        constexpr int kKills = 24;
        for (int i = 0; i < kKills; ++i) {
            Home home;
            const pid_t child = fork();
            if (child == 0) {
                auto ledger = *home.open(false);
                if (i == kKills - 1) { // The last one comes when it is surely written.
                    static_cast<void>(ledger->append(rows).get());
                } else {
                    std::thread([i] {
                        usleep(static_cast<useconds_t>(i * 1'500));
                        ::kill(getpid(), SIGKILL);
                    }).detach();
                    ledger->append(rows, [](const Result<SeqRange>&) {});
                    sleep(10);
                }
                ::kill(getpid(), SIGKILL);
            }
            int status = 0;
            QCOMPARE(waitpid(child, &status, 0), child);
            QVERIFY(WIFSIGNALED(status));
            auto ledger = *home.open(false);
            const int kept = rowsIn(*ledger, "demo.");
            QVERIFY2(kept == 0 || kept == whole, qPrintable(QString::number(kept)));
            QCOMPARE(*readDemo(*ledger) != nullptr, kept == whole);
            (kept == 0 ? none : all) += 1;
        }
        qInfo("%d kills left nothing, %d left all", none, all);
        QVERIFY(none > 0 && all > 0); // Both sides of the moment were met.
    }
#endif

    void theServiceLoadsCancelsAndRemoves()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.db"_s));
        const AppPaths paths{folder.path(), folder.path(), folder.path(), folder.path()};
        SecretServices secrets(paths, settings, [](const QString&) {
            return KeychainReport{KeychainCondition::NoBus, ItemPresence::Unknown, {}, {}, {}};
        });
        secrets.store.keepForThisRunOnly();
        LedgerService ledger(paths, secrets);
        DemoData demo(ledger, nullptr, kFewDays);
        QCOMPARE(demo.state(), DemoState::Unknown);
        demo.load(); // Nothing can be written yet.
        QCOMPARE(demo.state(), DemoState::Unknown);
        ledger.open();
        QTRY_COMPARE_WITH_TIMEOUT(demo.state(), DemoState::Absent, 10'000);

        demo.load();
        QCOMPARE(demo.state(), DemoState::Making);
        QTRY_VERIFY(demo.share() > 0);
        demo.cancel();
        QTRY_COMPARE(demo.state(), DemoState::Absent);
        QCOMPARE(rowsIn(*ledger.ledger(), "demo."), 0);

        QSignalSpy loaded(&demo, &DemoData::loaded);
        demo.load();
        QVERIFY(loaded.wait(60'000));
        QCOMPARE(demo.state(), DemoState::Loaded);
        const QByteArray trades = tradesOf(*demo.books());
        QVERIFY(!trades.isEmpty());
        QCOMPARE(demo.books()->account.name, u"DEMO DATA"_s);

        QSignalSpy removed(&demo, &DemoData::removed);
        demo.remove();
        QVERIFY(removed.wait());
        QCOMPARE(demo.state(), DemoState::Absent);
        QVERIFY(!demo.books());
        demo.load();
        QVERIFY(loaded.wait(60'000));
        QCOMPARE(tradesOf(*demo.books()), trades);
        {
            DemoData again(ledger); // The next start of the program.
            QTRY_COMPARE(again.state(), DemoState::Loaded);
            QCOMPARE(tradesOf(*again.books()), trades);
        }
        ledger.close();
        QCOMPARE(demo.state(), DemoState::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestDemoData)
#include "tst_demo_data.moc"
