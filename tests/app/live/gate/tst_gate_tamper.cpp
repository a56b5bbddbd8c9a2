// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/gate/gate_traders.h"
#include "app/storage/database.h"
#include "tests/app/live/gate/gate_desk.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLoggingCategory>

namespace elite::test {
Done tamper(const QString& file, const QByteArray& script); // tests/app/storage/support/tamper.cpp
}

using namespace elite;
using namespace elite::test;

namespace {

/// What a cheater has to work with: the folder of a program that is not running, and the rows that it would write.
struct Cheat
{
    QString name;
    std::function<void(GateWorld&)> before; // Changes the rows before they are written: cheating while trading.
    std::function<void(const QString&)> onFolder; // Changes the files while the program is closed.
    std::function<void(GateDesk&)> after; // Changes the surroundings after the start.
    std::function<void(PromotionRequest&)> onRequest;
    bool loses = true; // The honest record behind it does not pass.
};

void eachTrade(GateWorld& world, const std::function<void(GateTrade&)>& change)
{
    for (GateRow& row : world.rows) {
        if (auto* trade = std::get_if<GateTrade>(&row)) {
            change(*trade);
        }
    }
}

QByteArray quoted(const QByteArray& bytes)
{
    return "x'" + bytes.toHex() + "'";
}

/// Runs over the rows of one kind as somebody with another tool would. `mac` may be recomputed, with a key of his own.
void editTrades(const QString& folder, const std::function<void(GateTrade&)>& change, bool recomputes)
{
    const QString file = folder + QStringLiteral("/ledger.db");
    QByteArray script;
    {
        auto database = Database::open(file, Database::Access::ReadWrite, Database::Durability::Full);
        auto rows = database->prepare("SELECT seq, payload FROM event_log WHERE kind = 'gate.trade' ORDER BY seq");
        for (;;) {
            const auto row = rows->step();
            if (!row || !*row) {
                break;
            }
            const auto read = readGateRow("gate.trade", rows->bytes(1));
            GateTrade trade = std::get<GateTrade>(*read);
            change(trade);
            const QByteArray payload = gateEvent(trade).payload;
            script += "UPDATE event_log SET payload = " + quoted(payload);
            if (recomputes) {
                script += ", mac = " + quoted(QCryptographicHash::hash(payload, QCryptographicHash::Sha256));
            }
            script += " WHERE seq = " + QByteArray::number(rows->integer(0)) + ';';
        }
    }
    QVERIFY(tamper(file, script));
}

void script(const QString& folder, const QByteArray& sql)
{
    const Done done = tamper(folder + QStringLiteral("/ledger.db"), sql);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
}

void winEverything(GateTrade& trade)
{
    trade.net = Cash(80 * kUnit);
}

std::vector<Cheat> cheats()
{
    const auto rows = [](const std::function<void(GateWorld&)>& change) { return change; };
    std::vector<Cheat> out;
    // With another program, on the file.
    out.push_back(
        {QStringLiteral("edits results"), {}, [](const QString& f) { editTrades(f, winEverything, false); }, {}, {}});
    out.push_back({QStringLiteral("edits results and recomputes hashes"),
                   {},
                   [](const QString& f) { editTrades(f, winEverything, true); },
                   {},
                   {}});
    out.push_back(
        {QStringLiteral("deletes losing trades"),
         {},
         [](const QString& f) { script(f, "DELETE FROM event_log WHERE kind = 'gate.trade' AND seq % 2 = 0;"); },
         {},
         {}});
    out.push_back(
        {QStringLiteral("deletes and renumbers"),
         {},
         [](const QString& f) {
             script(f,
                    "DELETE FROM event_log WHERE kind = 'gate.trade' AND seq % 2 = 0;"
                    "UPDATE event_log SET seq = seq + 1000000;"
                    "UPDATE event_log SET seq = (SELECT count(*) FROM event_log e WHERE e.seq <= event_log.seq);");
         },
         {},
         {}});
    out.push_back(
        {QStringLiteral("swaps rows"),
         {},
         [](const QString& f) {
             script(f,
                    "UPDATE event_log SET seq = 1000000 WHERE seq = 60; UPDATE event_log SET seq = 60 WHERE seq = 61;"
                    "UPDATE event_log SET seq = 61 WHERE seq = 1000000;");
         },
         {},
         {}});
    out.push_back(
        {QStringLiteral("shifts times"),
         {},
         [](const QString& f) {
             script(f, "UPDATE event_log SET server_us = server_us + 86400000000, wall_us = wall_us + 86400000000;");
         },
         {},
         {}});
    out.push_back({QStringLiteral("appends copies of winners"),
                   {},
                   [](const QString& f) {
                       script(f,
                              "INSERT INTO event_log(seq, server_us, wall_us, session, kind, payload, mac)"
                              " SELECT seq + 1000000, server_us, wall_us, session, kind, payload, mac FROM event_log"
                              " WHERE kind = 'gate.trade';");
                   },
                   {},
                   {}});
    out.push_back({QStringLiteral("cuts the last rows"),
                   {},
                   [](const QString& f) {
                       script(f, "DELETE FROM event_log WHERE seq > (SELECT max(seq) FROM event_log) - 50;");
                   },
                   {},
                   {}});
    out.push_back({QStringLiteral("puts a row of the gate that cannot be read"),
                   {},
                   [](const QString& f) { script(f, "UPDATE event_log SET payload = x'00' WHERE kind = 'gate.run';"); },
                   {},
                   {},
                   false});
    // With the program itself.
    out.push_back({QStringLiteral("sets the clock forward"),
                   rows([](GateWorld& w) {
                       const Timestamp first = w.start;
                       for (GateRow& row : w.rows) { // A week of beats within hours of the venue's time.
                           if (auto* beat = std::get_if<ServerBeat>(&row)) {
                               beat->server = first + (beat->server - first) / 24;
                           }
                       }
                   }),
                   {},
                   {},
                   {},
                   false});
    out.push_back({QStringLiteral("lets the clock run fast"),
                   rows([](GateWorld& w) {
                       for (GateRow& row : w.rows) {
                           if (auto* beat = std::get_if<ServerBeat>(&row)) {
                               beat->uptimeMs /= 24;
                           }
                       }
                   }),
                   {},
                   {},
                   {},
                   false});
    out.push_back({QStringLiteral("trades replays of known winners"),
                   rows([](GateWorld& w) { eachTrade(w, [](GateTrade& t) { t.origin = FeedOrigin::Replay; }); }),
                   {},
                   {},
                   {},
                   false});
    out.push_back({QStringLiteral("trades the made-up market"),
                   rows([](GateWorld& w) { eachTrade(w, [](GateTrade& t) { t.isSynthetic = true; }); }),
                   {},
                   {},
                   {},
                   false});
    out.push_back({QStringLiteral("makes wash trades"),
                   rows([](GateWorld& w) {
                       eachTrade(w, [](GateTrade& t) {
                           t.hasMoved = false;
                           t.closedAt = t.openedAt + std::chrono::seconds(2);
                       });
                   }),
                   {},
                   {},
                   {},
                   false});
    out.push_back({QStringLiteral("trades against a bot of his own"),
                   rows([](GateWorld& w) {
                       std::vector<GateRow> mirrors;
                       eachTrade(w, [&mirrors](GateTrade& t) {
                           GateTrade mirror = t;
                           mirror.id += 100'000;
                           mirror.bot = QStringLiteral("mirror");
                           mirror.side = opposite(t.side);
                           mirror.net = Cash(-t.net.value);
                           mirrors.emplace_back(mirror);
                       });
                       w.rows.insert(w.rows.end() - 1, mirrors.begin(), mirrors.end());
                   }),
                   {},
                   {},
                   {},
                   false});
    out.push_back({QStringLiteral("switches the friction off"),
                   rows([](GateWorld& w) { eachTrade(w, [](GateTrade& t) { t.fees = Cash(); }); }),
                   {},
                   {},
                   {},
                   false});
    out.push_back({QStringLiteral("trades crumbs"),
                   rows([](GateWorld& w) { eachTrade(w, [](GateTrade& t) { t.entryValue = Cash(kUnit); }); }),
                   {},
                   {},
                   {},
                   false});
    out.push_back({QStringLiteral("keeps winners from before a restarted run"),
                   rows([](GateWorld& w) {
                       QualificationRun again = w.run();
                       again.id = 2;
                       again.startedAt = w.endOfDay(7) - std::chrono::hours(2);
                       w.rows.emplace_back(RunEnded{1, RunEnd::Abandoned, {}, again.startedAt});
                       w.rows.emplace_back(again);
                       w.rows.emplace_back(DayClosed{2, dayOf(w.start) + 7, Cash(), w.endOfDay(7)});
                   }),
                   {},
                   {},
                   {},
                   false});
    out.push_back({QStringLiteral("invents prices"),
                   rows([](GateWorld& w) {
                       eachTrade(w, [](GateTrade& t) { t.fills.front().reference = *Decimal::parse("42000"); });
                   }),
                   {},
                   {},
                   {},
                   false});
    out.push_back({QStringLiteral("hides a stop of yesterday behind a new account"),
                   rows([](GateWorld& w) {
                       w.rows.emplace_back(BreakerTrip{1, w.endOfDay(6)});
                   }),
                   {},
                   {},
                   {},
                   false});
    out.push_back({QStringLiteral("runs an old program on a new record"),
                   rows([](GateWorld& w) {
                       for (GateRow& row : w.rows) {
                           if (auto* beat = std::get_if<ServerBeat>(&row)) {
                               beat->engineVersion = kEngineVersion + 1;
                           }
                       }
                   }),
                   {},
                   {},
                   {},
                   false});
    out.push_back({QStringLiteral("edits the settings and the environment"),
                   {},
                   [](const QString& f) {
                       QFile file(f + QStringLiteral("/settings.json"));
                       (void)file.open(QIODevice::Append);
                       qputenv("ENABLE_LIVE_TRADING", "true");
                       qputenv("ELITE_GATE", "off");
                   },
                   {},
                   {}});
    out.push_back({QStringLiteral("changes the trader after the run"),
                   {},
                   {},
                   {},
                   [](PromotionRequest& r) { r.trader.pin = "another version"; },
                   false});
    out.push_back({QStringLiteral("asks for the whole size on weak evidence"),
                   {},
                   {},
                   {},
                   [](PromotionRequest& r) { r.limits.sizePercent = 100; },
                   false});
    return out;
}

} // namespace

/// Twenty-six ways to cheat: nobody passes, and each leaves a row behind. Honest traders with an edge do pass.
class TestGateTamper : public QObject
{
    Q_OBJECT

    /// Trades for eight days and leaves the program.
    static void trade(const QString& folder, const TraderHabits& habits, const std::function<void(GateWorld&)>& change,
                      GateWorld& world)
    {
        GateDesk desk(folder);
        QVERIFY(desk.open());
        world.profile = desk.profile();
        QVERIFY(!world.profile.isEmpty());
        world.live(habits);
        for (GateRow& row : world.rows) { // The pin as the program makes it.
            if (auto* run = std::get_if<QualificationRun>(&row)) {
                run->trader.pin = pinOf(*run);
                run->engineVersion = kEngineVersion;
            } else if (auto* beat = std::get_if<ServerBeat>(&row)) {
                beat->engineVersion = kEngineVersion;
            }
        }
        if (change) {
            change(world);
            for (GateRow& row : world.rows) {
                if (auto* run = std::get_if<QualificationRun>(&row)) {
                    run->trader.pin = pinOf(*run);
                }
            }
        }
        QVERIFY(desk.write(world.rows));
    }
    static PromotionRequest requestOf(const GateDesk& desk, const GateWorld& world)
    {
        PromotionRequest request = world.request();
        request.trader = desk.gate->trader();
        return request;
    }
    static void setTime(GateDesk& desk, const GateWorld& world)
    {
        desk.witness.now = *world.facts().venueTime;
        desk.witness.uptimeMs = world.beat(desk.witness.now).uptimeMs;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("elite.*.info=false\nelite.*.warning=false"));
    }

    void nobodyCheatsHisWayThrough_data()
    {
        QTest::addColumn<int>("number");
        int number = 0;
        for (const Cheat& cheat : cheats()) {
            QTest::newRow(qPrintable(cheat.name)) << number++;
        }
    }
    void nobodyCheatsHisWayThrough()
    {
        QFETCH(const int, number);
        const Cheat cheat = cheats()[static_cast<std::size_t>(number)];
        const QTemporaryDir folder;
        GateWorld world;
        TraderHabits habits;
        habits.winChance = cheat.loses ? 0.4 : 1.0; // Without the fault, the second kind passes.
        trade(folder.path(), habits, cheat.before, world);
        if (cheat.onFolder) {
            cheat.onFolder(folder.path());
        }
        GateDesk desk(folder.path());
        QVERIFY(desk.open());
        setTime(desk, world);
        if (cheat.after) {
            cheat.after(desk);
        }
        PromotionRequest request = requestOf(desk, world);
        if (cheat.onRequest) {
            cheat.onRequest(request);
        }
        const GateRefusals refusals = desk.tryIt(request);
        QVERIFY2(!desk.gate->takePermit().has_value(), "a cheater passed");
        QVERIFY2(!refusals.empty(), "a cheater passed");
        QVERIFY(
            QTest::qWaitFor([&] { return !desk.audits().filter(QStringLiteral("gate.refused")).isEmpty(); }, 10'000));
        qInfo().noquote() << textOf(refusals);
        qunsetenv("ENABLE_LIVE_TRADING");
        qunsetenv("ELITE_GATE");
    }

    void puttingYesterdayBackIsNoticed()
    {
        const QTemporaryDir folder;
        const QTemporaryDir yesterday;
        GateWorld world;
        TraderHabits habits;
        habits.winChance = 1;
        trade(folder.path(), habits, {}, world);
        for (const char* name : {"ledger.db", "ledger.db-wal", "ledger.db-shm"}) {
            QFile::copy(folder.filePath(QString::fromLatin1(name)), yesterday.filePath(QString::fromLatin1(name)));
        }
        {
            GateDesk desk(folder.path()); // A day of losses follows.
            QVERIFY(desk.open());
            std::vector<GateRow> losses;
            losses.reserve(120);
            for (int i = 0; i < 120; ++i) {
                losses.emplace_back(world.trade(1000 + static_cast<quint64>(i),
                                                world.endOfDay(7) - std::chrono::minutes(150 - i), -9'000));
            }
            QVERIFY(desk.write(losses));
        }
        for (const char* name : {"ledger.db", "ledger.db-wal", "ledger.db-shm"}) {
            QFile::remove(folder.filePath(QString::fromLatin1(name)));
            QFile::copy(yesterday.filePath(QString::fromLatin1(name)), folder.filePath(QString::fromLatin1(name)));
        }
        GateDesk desk(folder.path());
        QVERIFY(desk.open());
        setTime(desk, world);
        const GateRefusals refusals = desk.tryIt(requestOf(desk, world));
        QVERIFY2(!refusals.empty(), "a cheater passed");
        QVERIFY(!desk.gate->takePermit());
        QVERIFY(
            QTest::qWaitFor([&] { return !desk.audits().filter(QStringLiteral("gate.refused")).isEmpty(); }, 10'000));
        qInfo().noquote() << textOf(refusals);
    }

    void aCopyOfAProfileIsAnotherProfile()
    {
        const QTemporaryDir folder;
        GateWorld world;
        TraderHabits habits;
        habits.winChance = 1;
        trade(folder.path(), habits, {}, world);
        GateDesk desk(folder.path());
        QVERIFY(desk.open());
        setTime(desk, world);
        // The master key came by recovery code; the keychain of the other machine has no such item.
        std::optional<Done> removed;
        desk.secrets.store.remove(QString::fromLatin1(kGateProfileItem), &desk.secrets.store,
                                  [&removed](const Done& done) { removed.emplace(done); });
        QVERIFY(QTest::qWaitFor([&] { return removed.has_value(); }, 10'000));
        desk.gate.reset();
        desk.ledger.close();
        QVERIFY(desk.openLedger());
        QVERIFY(QTest::qWaitFor([&] { return !desk.gate->view().run.has_value(); }, 10'000)); // The run ended.
        const GateRefusals refusals = desk.tryIt(requestOf(desk, world));
        QVERIFY2(!refusals.empty(), "a cheater passed");
        QVERIFY(!desk.gate->takePermit());
        QVERIFY(!desk.audits().filter(QStringLiteral("gate.run-changed")).isEmpty());
        qInfo().noquote() << textOf(refusals);
    }

    void aRowThatCannotBeReadLocksAndIsNamed()
    {
        const QTemporaryDir folder;
        GateWorld world;
        TraderHabits habits;
        habits.winChance = 1;
        trade(folder.path(), habits, {}, world);
        {
            GateDesk desk(
                folder.path()); // The chain holds it, so it is no tampering: a fault, or a program of tomorrow.
            QVERIFY(desk.open());
            QVERIFY(desk.ledger.ledger()->append({{"gate.beat", "not a map"}}).get());
        }
        GateDesk desk(folder.path());
        QVERIFY(desk.open());
        QCOMPARE(desk.gate->view().state, GateState::Locked);
        QVERIFY2(desk.gate->view().corruptRow.startsWith(QStringLiteral("row "))
                     && desk.gate->view().corruptRow.endsWith(QStringLiteral("gate.beat")),
                 qPrintable(desk.gate->view().corruptRow));
        setTime(desk, world);
        const GateRefusals refusals = desk.tryIt(requestOf(desk, world));
        QVERIFY(!refusals.empty() && refusals.front().rule == GateRule::RecordCorrupt);
        QVERIFY(!desk.gate->takePermit());
        QVERIFY(!desk.audits().filter(QStringLiteral("gate.locked")).isEmpty());
    }

    /// Somebody changes the record while the program trades live: the walk of the day ends it, and the run with it.
    void theDailyWalkDemotes()
    {
        const QTemporaryDir folder;
        GateWorld world;
        TraderHabits habits;
        habits.winChance = 1;
        trade(folder.path(), habits, {}, world);
        GateDesk desk(folder.path());
        desk.pulse = std::chrono::milliseconds(50);
        QVERIFY(desk.open());
        QTRY_VERIFY_WITH_TIMEOUT(desk.gate->view().provedAt.has_value(), 20'000); // After the start.
        const auto first = desk.gate->view().provedAt;
        setTime(desk, world);
        const GateRefusals refusals = desk.tryIt(requestOf(desk, world));
        QVERIFY2(refusals.empty(), qPrintable(textOf(refusals)));
        std::optional<LivePermit> permit = desk.gate->takePermit();
        QVERIFY(permit && permit->isValid(desk.witness.now));
        const auto second = desk.gate->view().provedAt;
        QTest::qWait(300);
        QCOMPARE(desk.gate->view().provedAt, second); // Not at every pulse.
        QVERIFY(second > first);

        QSignalSpy demoted(desk.gate.get(), &GateService::demoted);
        editTrades(folder.path(), winEverything, true);
        desk.gate->setProofInterval(std::chrono::milliseconds(0)); // The day is over.
        QTRY_COMPARE_WITH_TIMEOUT(demoted.size(), 1, 20'000);
        QCOMPARE(demoted.front().front().value<Demotion>(), Demotion::ChainFault);
        QVERIFY(permit->isRevoked());
        QTRY_VERIFY_WITH_TIMEOUT(!desk.audits().filter(QStringLiteral("gate.demoted chain-fault")).isEmpty(), 10'000);
        QVERIFY(!desk.audits().filter(QStringLiteral("gate.fault")).isEmpty());
        QVERIFY(!desk.tryIt(requestOf(desk, world)).empty());
    }

    void honestTradersWithAnEdgePass()
    {
        int passed = 0;
        for (int i = 0; i < 20; ++i) {
            const QTemporaryDir folder;
            GateWorld world;
            TraderHabits habits;
            habits.seed = 100 + static_cast<std::uint64_t>(i);
            habits.winChance = 0.66;
            trade(folder.path(), habits, {}, world);
            GateDesk desk(folder.path());
            QVERIFY(desk.open());
            setTime(desk, world);
            const GateRefusals refusals = desk.tryIt(requestOf(desk, world));
            QVERIFY(QTest::qWaitFor([&] { return desk.audits().filter(QStringLiteral("gate.")).size() > 0; }, 10'000));
            std::optional<LivePermit> permit = desk.gate->takePermit();
            passed += permit ? 1 : 0;
            if (permit) {
                QVERIFY(permit->isValid(desk.witness.now));
                QVERIFY(!desk.gate->takePermit()); // Once.
                desk.gate->demote(Demotion::ByPerson);
                QVERIFY(permit->isRevoked());
            } else {
                qInfo().noquote() << textOf(refusals);
            }
        }
        qInfo("%d of 20 honest traders passed", passed);
        QVERIFY2(passed >= 19, qPrintable(QString::number(passed)));
    }
};

QTEST_GUILESS_MAIN(TestGateTamper)
#include "tst_gate_tamper.moc"
