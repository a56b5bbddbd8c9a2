// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/gate/gate_traders.h"
#include "app/live/live_service.h"
#include "app/trading/halt_file.h"
#include "tests/app/live/gate/gate_desk.h"
#include "tests/app/live/live_world.h"

#include <QFile>
#include <QLoggingCategory>

// What was bought with real money, after the right to trade is gone: seen without asking anybody, and sold over sockets
// to a server that speaks Kraken's private REST.

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

/// One start of the program with a gate and live trading.
struct LiveDeskWorld : GateDesk
{
    LiveDeskWorld(const QString& folder, KrakenServer& exchange)
        : GateDesk(folder)
        , server(exchange)
    {
        row.instrument.id = {kGateVenue, kGateSymbol};
        row.instrument.restName = Symbol::of("XXBTZUSD");
        row.instrument.base = Currency::of("BTC");
        row.instrument.counter = Currency::of("USD");
        row.instrument.tickSize = *Decimal::parse("0.1");
        row.instrument.lotSize = *Decimal::parse("0.001");
        row.instrument.minQuantity = *Decimal::parse("0.001");
        row.quote.bid = *Price::parse("100");
        row.quote.ask = *Price::parse("100.1");
    }
    ~LiveDeskWorld() { live.reset(); }
    bool start()
    {
        if (!open()) {
            return false;
        }
        LiveService::Parts parts{ledger, secrets.keys, *gate, trading, paths.haltFile()};
        parts.hosts = HostPolicy::loopbackForTests();
        parts.row
            = [this](const InstrumentId& id) -> const MarketRow* { return id == row.instrument.id ? &row : nullptr; };
        parts.origin = [this](const LiveDialect&) { return server.url(); };
        parts.rules.emplace();
        parts.rules->burst = 10'000; // The server does not mind.
        parts.rules->atOnce = 1; // Kraken wants its nonces in order.
        parts.poll = std::chrono::seconds(1);
        live = std::make_unique<LiveService>(std::move(parts));
        live->setClosePatience(std::chrono::seconds(60));
        QObject::connect(live.get(), &LiveService::notClosed, live.get(),
                         [this](const NotClosed& why) { refused.push_back(why); });
        QTest::qWait(300); // Its records are read.
        return true;
    }
    QString addKey()
    {
        std::optional<Done> done;
        std::vector<Secret> key;
        key.push_back(Secret::copyOf(KrakenServer::kKey));
        key.push_back(Secret::copyOf(KrakenServer::kSecret));
        secrets.keys.add(KeyProvider::Kraken, u"mine"_s, std::move(key), &secrets.keys,
                         [&done](const Done& result) { done.emplace(result); });
        (void)QTest::qWaitFor([&] { return done.has_value(); }, 20'000);
        return done && done->hasValue() ? secrets.keys.keys().back().id : QString();
    }
    bool removeKey(const QString& id)
    {
        std::optional<Done> done;
        secrets.keys.remove(id, &secrets.keys, [&done](const Done& result) { done.emplace(result); });
        return QTest::qWaitFor([&] { return done.has_value(); }, 20'000) && done->hasValue();
    }
    void sell(const LiveService::RowOf& rowOf = {})
    {
        const LiveHeld held = live->held().front();
        live->close(
            held.account, held.symbol, rowOf ? rowOf : [this](const InstrumentId& id) -> const MarketRow* {
                return id == row.instrument.id ? &row : nullptr;
            });
    }
    QByteArray held() const
    {
        return live->held().empty() ? QByteArray("nothing") : live->held().front().holding.quantity.trimmed().toText();
    }
    std::optional<CloseRule> rule() const { return refused.empty() ? std::nullopt : refused.front().rule; }
    int asked() const
    {
        int out = 0;
        for (const char* call : {"BalanceEx", "OpenOrders", "ClosedOrders", "QueryOrders", "AddOrder", "CancelOrder",
                                 "TradesHistory", "CancelAllOrdersAfter"}) {
            out += server.count(call);
        }
        return out;
    }

    KrakenServer& server;
    MarketRow row;
    std::vector<NotClosed> refused;
    std::unique_ptr<LiveService> live;
};

/// A record that passes.
void practise(const QString& folder, GateWorld& world)
{
    GateDesk desk(folder);
    QVERIFY(desk.open());
    world.profile = desk.profile();
    TraderHabits habits;
    habits.winChance = 1;
    world.live(habits);
    for (GateRow& row : world.rows) {
        if (auto* run = std::get_if<QualificationRun>(&row)) {
            run->trader.pin = pinOf(*run);
            run->engineVersion = kEngineVersion;
        } else if (auto* beat = std::get_if<ServerBeat>(&row)) {
            beat->engineVersion = kEngineVersion;
        }
    }
    QVERIFY(desk.write(world.rows));
}

void promote(LiveDeskWorld& desk, const GateWorld& world)
{
    desk.witness.now = *world.facts().venueTime;
    desk.witness.uptimeMs = world.beat(desk.witness.now).uptimeMs;
    PromotionRequest request = world.request();
    request.trader = desk.gate->trader();
    request.key.id = desk.addKey();
    QVERIFY(!request.key.id.isEmpty());
    const GateRefusals refusals = desk.tryIt(request);
    QVERIFY2(refusals.empty(), qPrintable(textOf(refusals)));
    QTRY_VERIFY_WITH_TIMEOUT(desk.live->venue() && desk.live->venue()->isReconciled(), 20'000);
}

/// Promoted, half a coin bought, and back to paper.
void buyAndGoBack(LiveDeskWorld& desk, const GateWorld& world)
{
    promote(desk, world);
    QVERIFY(desk.live->venue() != nullptr);
    desk.server.fillPercent = 100;
    LiveRefusal why;
    const LiveIntent intent = intentOf("0.5");
    QVERIFY2(desk.live->venue()->place(intent, intent.price, &why), qPrintable(why.error.detail));
    QTRY_COMPARE_WITH_TIMEOUT(desk.held(), QByteArray("0.5"), 20'000);
    desk.server.coins = "0.5";
    desk.gate->demote(Demotion::ByPerson);
    QTRY_COMPARE_WITH_TIMEOUT(desk.live->state(), LiveSessionState::Holding, 20'000);
    QCOMPARE(desk.held(), QByteArray("0.5"));
    QVERIFY(desk.live->venue() == nullptr && desk.live->accounts().empty());
}

} // namespace

class TestLiveClosing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"elite.*.info=false\nelite.*.warning=false"_s); }

    void backOnPaperItIsSeenAndSold()
    {
        const QTemporaryDir folder;
        KrakenServer server(today());
        GateWorld world;
        practise(folder.path(), world);
        LiveDeskWorld desk(folder.path(), server);
        QVERIFY(desk.start());
        buyAndGoBack(desk, world);
        const int before = desk.asked();
        QTest::qWait(1'500);
        QCOMPARE(desk.asked(), before); // Nobody is asked while nobody sells.
        desk.row.isStale = true; // Old prices do not hold it up.
        desk.sell();
        QCOMPARE(desk.live->state(), LiveSessionState::Ending);
        QTRY_COMPARE_WITH_TIMEOUT(desk.live->state(), LiveSessionState::Paper, 20'000);
        QVERIFY(desk.refused.empty());
        QCOMPARE(desk.held(), QByteArray("nothing"));
        QCOMPARE(server.count("AddOrder"), 2);
        QCOMPARE(server.lastAsked.queryItemValue(u"type"_s), u"sell"_s);
        QCOMPARE(server.lastAsked.queryItemValue(u"ordertype"_s), u"market"_s);
        QCOMPARE(server.lastAsked.queryItemValue(u"volume"_s), u"0.5"_s);
        QTRY_VERIFY(!desk.audits().filter(u"gate.close-only kraken BTC/USD 0.5"_s).isEmpty());
        QCOMPARE(server.badSignatures(), 0);
    }

    void afterARestartItIsStillThere()
    {
        const QTemporaryDir folder;
        KrakenServer server(today());
        GateWorld world;
        practise(folder.path(), world);
        {
            LiveDeskWorld desk(folder.path(), server);
            QVERIFY(desk.start());
            buyAndGoBack(desk, world);
        }
        LiveDeskWorld desk(folder.path(), server);
        const int before = desk.asked();
        QVERIFY(desk.start());
        QTRY_COMPARE_WITH_TIMEOUT(desk.live->state(), LiveSessionState::Holding, 20'000);
        QCOMPARE(desk.held(), QByteArray("0.5"));
        QTest::qWait(500);
        QCOMPARE(desk.asked(), before);
        server.mischief = Mischief::AcceptAndSilence; // The sale goes out once, whatever is heard of it.
        server.coins = "7"; // Coins of the owner's own beside it.
        desk.sell();
        QTRY_COMPARE_WITH_TIMEOUT(server.count("AddOrder"), 2, 20'000);
        desk.sell(); // Impatient.
        QTRY_COMPARE_WITH_TIMEOUT(desk.live->state(), LiveSessionState::Paper, 60'000);
        QCOMPARE(server.count("AddOrder"), 2);
        QCOMPARE(desk.live->orders().size(), std::size_t{2}); // Newest first.
        QCOMPARE(desk.live->orders().front().intent.side, Side::Sell);
        QCOMPARE(server.lastAsked.queryItemValue(u"volume"_s), u"0.5"_s);
    }

    void neverMoreThanTheExchangeHas()
    {
        const QTemporaryDir folder;
        KrakenServer server(today());
        GateWorld world;
        practise(folder.path(), world);
        LiveDeskWorld desk(folder.path(), server);
        QVERIFY(desk.start());
        buyAndGoBack(desk, world);
        server.coins = "0.2004"; // The rest was sold there by hand.
        desk.sell();
        QTRY_COMPARE_WITH_TIMEOUT(desk.held(), QByteArray("0.3"), 20'000);
        QCOMPARE(server.lastAsked.queryItemValue(u"volume"_s), u"0.2"_s); // Whole lots.
        server.coins = "0.0000";
        QTRY_COMPARE_WITH_TIMEOUT(desk.live->state(), LiveSessionState::Holding, 20'000);
        desk.sell();
        QTRY_COMPARE_WITH_TIMEOUT(desk.rule(), CloseRule::NothingHeld, 20'000);
        QCOMPARE(server.count("AddOrder"), 2);
    }

    void whatWasSoldByHandIsTakenOff()
    {
        const QTemporaryDir folder;
        KrakenServer server(today());
        GateWorld world;
        practise(folder.path(), world);
        {
            LiveDeskWorld desk(folder.path(), server);
            QVERIFY(desk.start());
            buyAndGoBack(desk, world);
            const LiveHeld left = desk.live->held().front();
            desk.live->release(left.account, left.symbol);
            QTRY_COMPARE_WITH_TIMEOUT(desk.live->state(), LiveSessionState::Paper, 20'000);
        }
        LiveDeskWorld desk(folder.path(), server);
        QVERIFY(desk.start());
        QTest::qWait(300);
        QVERIFY(desk.live->held().empty()); // It was kept.
        QCOMPARE(desk.live->state(), LiveSessionState::Paper);
        // No account is connected any more; what was ordered can still be read.
        QVERIFY(desk.live->accounts().empty());
        QCOMPARE(desk.live->orders().size(), std::size_t{1});
        QCOMPARE(desk.live->orders().front().state, LiveState::Filled);
        QCOMPARE(server.count("AddOrder"), 1);
    }

    void aKeyOfAnotherAccountSellsNothing()
    {
        const QTemporaryDir folder;
        KrakenServer server(today());
        GateWorld world;
        practise(folder.path(), world);
        QString key;
        {
            LiveDeskWorld desk(folder.path(), server);
            QVERIFY(desk.start());
            buyAndGoBack(desk, world);
            key = desk.live->held().front().account.key;
            QVERIFY(desk.removeKey(key));
            desk.sell();
            QCOMPARE(desk.rule(), CloseRule::NoKey);
        }
        KrakenServer another(today());
        another.coins = "3";
        {
            LiveDeskWorld desk(folder.path(), another);
            QVERIFY(desk.start());
            QVERIFY(desk.addKey() != key);
            desk.sell();
            QTRY_COMPARE_WITH_TIMEOUT(desk.rule(), CloseRule::KeyOfAnother, 30'000);
            QCOMPARE(another.count("AddOrder"), 0);
            QVERIFY(another.count("QueryOrders") > 0); // It was asked.
        }
        LiveDeskWorld desk(folder.path(), server); // The same new key, and it knows the order.
        QVERIFY(desk.start());
        desk.sell();
        QTRY_COMPARE_WITH_TIMEOUT(desk.live->state(), LiveSessionState::Paper, 20'000);
        QCOMPARE(server.count("AddOrder"), 2);
    }

    /// The stop goes out when the purchase is filled, outlives the right and the program, and makes room for a sale.
    void theStopStaysAtTheExchange()
    {
        const QTemporaryDir folder;
        KrakenServer server(today());
        server.onAddOrder = [&server](const QByteArray&) {
            server.fillPercent = server.lastAsked.queryItemValue(u"ordertype"_s) == u"stop-loss-limit"_s ? 0 : 100;
        };
        GateWorld world;
        practise(folder.path(), world);
        {
            LiveDeskWorld desk(folder.path(), server);
            QVERIFY(desk.start());
            promote(desk, world);
            QVERIFY(desk.live->venue() != nullptr);
            LiveIntent intent = intentOf("0.5");
            intent.plannedStop = Decimal::fromInteger(95);
            LiveRefusal why;
            QVERIFY2(desk.live->venue()->place(intent, intent.price, &why), qPrintable(why.error.detail));
            QTRY_COMPARE_WITH_TIMEOUT(server.count("AddOrder"), 2, 30'000);
            QCOMPARE(server.lastAsked.queryItemValue(u"type"_s), u"sell"_s);
            QCOMPARE(server.lastAsked.queryItemValue(u"ordertype"_s), u"stop-loss-limit"_s);
            QCOMPARE(server.lastAsked.queryItemValue(u"volume"_s), u"0.5"_s);
            QCOMPARE(server.lastAsked.queryItemValue(u"price"_s), u"95"_s);
            QCOMPARE(server.lastAsked.queryItemValue(u"price2"_s), u"90.2"_s);
            QTRY_COMPARE_WITH_TIMEOUT(desk.live->venue()->deadMan(), DeadManState::KeepsStops, 60'000);
            QVERIFY(server.deadManTimeout != "60"); // It would cancel the stop.
            QCOMPARE(desk.live->held().front().stopped, *Decimal::parse("0.5"));
            QCOMPARE(desk.live->held().front().stopAt, Decimal::fromInteger(95));
            desk.gate->demote(Demotion::ByPerson);
            QTest::qWait(2'000);
            QCOMPARE(desk.live->state(), LiveSessionState::Ending);
            QCOMPARE(server.count("CancelOrder"), 0);
        }
        LiveDeskWorld desk(folder.path(), server);
        QVERIFY(desk.start());
        QTRY_VERIFY_WITH_TIMEOUT(!desk.live->accounts().empty() && desk.live->accounts().front()->isReconciled(),
                                 60'000);
        QCOMPARE(server.count("AddOrder"), 2); // Asked about, never sent again.
        QCOMPARE(desk.live->held().front().stopped, *Decimal::parse("0.5"));
        QFile stop(desk.paths.haltFile());
        QVERIFY(stop.open(QIODevice::WriteOnly));
        stop.close();
        server.coins = "0.5";
        if (isHaltOrdered(desk.paths.haltFile())) {
            desk.sell();
            QTRY_COMPARE_WITH_TIMEOUT(desk.rule(), CloseRule::EmergencyStop, 60'000);
        }
        QVERIFY(stop.remove());
        QCOMPARE(server.count("CancelOrder"), 0); // A sale that will not be takes no stop away.
        desk.sell();
        QTRY_COMPARE_WITH_TIMEOUT(desk.live->state(), LiveSessionState::Paper, 90'000);
        QCOMPARE(server.count("CancelOrder"), 1);
        QCOMPARE(server.count("AddOrder"), 3);
        QCOMPARE(server.lastAsked.queryItemValue(u"ordertype"_s), u"market"_s);
        QCOMPARE(server.lastAsked.queryItemValue(u"volume"_s), u"0.5"_s);
        QCOMPARE(desk.held(), QByteArray("nothing"));
    }

    void whatStandsInTheWayIsSaid()
    {
        const QTemporaryDir folder;
        KrakenServer server(today());
        GateWorld world;
        practise(folder.path(), world);
        LiveDeskWorld desk(folder.path(), server);
        QVERIFY(desk.start());
        buyAndGoBack(desk, world);
        desk.sell([](const InstrumentId&) -> const MarketRow* { return nullptr; });
        QCOMPARE(desk.rule(), CloseRule::NoMarket);
        desk.refused.clear();
        QFile stop(desk.paths.haltFile());
        QVERIFY(stop.open(QIODevice::WriteOnly));
        stop.write("test");
        stop.close();
        desk.sell();
        QTRY_COMPARE_WITH_TIMEOUT(desk.rule(), CloseRule::EmergencyStop, 20'000);
        desk.refused.clear();
        QVERIFY(stop.remove());
        desk.row.instrument.minQuantity = Decimal::fromInteger(1);
        desk.sell();
        QTRY_COMPARE_WITH_TIMEOUT(desk.rule(), CloseRule::BelowLeast, 20'000);
        QCOMPARE(server.count("AddOrder"), 1);
        QCOMPARE(desk.held(), QByteArray("0.5")); // Nothing was lost.
        QTRY_COMPARE_WITH_TIMEOUT(desk.live->state(), LiveSessionState::Holding, 20'000);
    }
};

QTEST_GUILESS_MAIN(TestLiveClosing)
#include "tst_live_closing.moc"
