// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/wall_clock.h"
#include "app/live/live_autopilot.h"
#include "tests/app/live/live_world.h"

#include <QSignalSpy>
#include <QTest>

// A bot's fills in practice, followed with orders over sockets to a server that speaks Kraken's private REST.

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kBot = "sma-cross#3";

struct BotWorld
{
    BotWorld()
        : live({}, {}, [](QualificationRun& run) {
            run.trader = {QString::fromLatin1(kBot), "v1"};
        })
    {
        row.instrument.id = {kGateVenue, kGateSymbol};
        row.instrument.restName = Symbol::of("XXBTZUSD");
        row.instrument.tickSize = *Decimal::parse("0.1");
        row.instrument.lotSize = *Decimal::parse("0.001");
        row.instrument.minQuantity = *Decimal::parse("0.001");
        row.quote.bid = *Price::parse("100");
        row.quote.ask = *Price::parse("100");
        row.heardAt = wallNow();
        LiveAutopilot::Parts parts;
        parts.venue = [this] { return hasRight ? live.venue.get() : nullptr; };
        parts.row = [this](const InstrumentId& id) { return id == row.instrument.id ? &row : nullptr; };
        parts.now = wallNow;
        parts.start = [](quint64) { return Cash(2'500 * kUnit); }; // The cap of the made-up permit, 25 % size.
        parts.held = [this](const QString&) { return heldBefore; };
        parts.again = std::chrono::milliseconds(100);
        autopilot = std::make_unique<LiveAutopilot>(std::move(parts));
        live.server.fillPercent = 100;
    }
    bool start()
    {
        const bool isStarted = live.start();
        autopilot->follow();
        return isStarted;
    }
    void fill(Side side, std::int64_t lots, std::int64_t closed = 0, std::uint64_t number = 3)
    {
        FillRow fill;
        fill.trader = {"sma-cross", number};
        fill.event.kind = EventKind::Filled;
        fill.event.side = side;
        fill.event.quantity = Lots(lots);
        fill.event.closed = Lots(closed);
        autopilot->onFill(fill);
    }
    QByteArray held() const
    {
        const auto use = live.venue->use();
        const auto at = use->holdings.find(kGateSymbol);
        return at == use->holdings.end() ? QByteArray("0") : at->second.quantity.trimmed().toText();
    }
    int sent() const { return live.server.count("AddOrder"); }

    LiveWorld live;
    MarketRow row;
    bool hasRight = true;
    std::int64_t heldBefore = 0;
    std::unique_ptr<LiveAutopilot> autopilot;
};

} // namespace

class TestLiveAutopilot : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsInAndOut()
    {
        BotWorld world;
        QVERIFY(world.start());
        QCOMPARE(world.autopilot->bot(), QString::fromLatin1(kBot));
        QCOMPARE(world.live.venue->terms().expiresAt - world.live.venue->terms().issuedAt, Duration(kAutopilotPermit));
        world.fill(Side::Buy, 4'000); // 4 BTC, a quarter of it.
        QTRY_COMPARE_WITH_TIMEOUT(world.held(), QByteArray("1"), 10'000);
        QCOMPARE(world.live.venue->orders().begin()->second.intent.owner, QByteArray(kBot));
        world.fill(Side::Sell, 1'000, 1'000);
        QTRY_COMPARE_WITH_TIMEOUT(world.held(), QByteArray("0.75"), 10'000);
        world.fill(Side::Sell, 3'000, 3'000);
        QTRY_COMPARE_WITH_TIMEOUT(world.held(), QByteArray("0"), 10'000);
        QCOMPARE(world.sent(), 3);
        world.fill(Side::Buy, 4'000, 0, 2); // Another bot of the same kind.
        world.fill(Side::Buy, 4'000, 0, 0); // The person.
        QTest::qWait(300);
        QCOMPARE(world.sent(), 3);
    }

    void whatItHeldBeforeIsNotSold()
    {
        BotWorld world;
        world.heldBefore = 4'000; // In practice, before it was promoted.
        QVERIFY(world.start());
        world.fill(Side::Sell, 4'000, 4'000);
        QTest::qWait(400);
        QCOMPARE(world.sent(), 0);
    }

    void aPurchaseWithoutAnAnswerIsSoldWhenItTurnsUp()
    {
        BotWorld world;
        QVERIFY(world.start());
        QSignalSpy refused(world.autopilot.get(), &LiveAutopilot::refused);
        world.live.server.mischief = Mischief::AcceptAndSilence;
        world.fill(Side::Buy, 4'000);
        QTRY_COMPARE_WITH_TIMEOUT(world.sent(), 1, 10'000);
        world.fill(Side::Sell, 4'000, 4'000); // The bot is out again before the exchange has answered.
        QTRY_COMPARE_WITH_TIMEOUT(world.sent(), 2, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(world.held(), QByteArray("0"), 10'000);
        QCOMPARE(world.live.server.accepted(), 2); // One each way, whatever was unclear.
    }

    void oldPricesHoldUpBuyingOnly()
    {
        BotWorld world;
        QVERIFY(world.start());
        QSignalSpy refused(world.autopilot.get(), &LiveAutopilot::refused);
        world.fill(Side::Buy, 4'000);
        QTRY_COMPARE_WITH_TIMEOUT(world.held(), QByteArray("1"), 10'000);
        world.row.isStale = true;
        world.fill(Side::Buy, 4'000);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.front().at(1).value<LiveVenue::Refusal>().denial->rule, LiveRule::StalePrice);
        world.fill(Side::Sell, 8'000, 8'000);
        QTRY_COMPARE_WITH_TIMEOUT(world.held(), QByteArray("0"), 10'000);
        QCOMPARE(world.sent(), 2);
    }

    void withoutARightNothingIsSent()
    {
        BotWorld world;
        QVERIFY(world.start());
        QSignalSpy refused(world.autopilot.get(), &LiveAutopilot::refused);
        world.live.gate.takeBack();
        world.fill(Side::Buy, 4'000);
        QCOMPARE(refused.front().at(1).value<LiveVenue::Refusal>().denial->rule, LiveRule::PermitEnded);
        world.hasRight = false;
        world.autopilot->follow();
        QVERIFY(world.autopilot->bot().isEmpty());
        world.fill(Side::Buy, 4'000);
        QTest::qWait(300);
        QCOMPARE(world.sent(), 0);
    }

    void aPersonSellsWhatTheBotBought()
    {
        BotWorld world;
        QVERIFY(world.start());
        world.fill(Side::Buy, 4'000);
        QTRY_COMPARE_WITH_TIMEOUT(world.held(), QByteArray("1"), 10'000);
        world.row.isStale = true; // Old prices do not hold it up.
        QVERIFY(!world.live.close(world.row.instrument).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(world.held(), QByteArray("0"), 10'000);
        QVERIFY(world.live.venue->orders().rbegin()->second.intent.owner.isEmpty());
        QVERIFY(world.live.close(world.row.instrument).isEmpty()); // Nothing left, nothing sent.
        QCOMPARE(world.sent(), 2);
    }

    void theCapHolds()
    {
        BotWorld world;
        QVERIFY(world.start());
        QSignalSpy refused(world.autopilot.get(), &LiveAutopilot::refused);
        world.fill(Side::Buy, 101'000); // A quarter is 25.25 BTC at 100: 2,525 of 2,500.
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.front().at(1).value<LiveVenue::Refusal>().denial->rule, LiveRule::Cap);
        QCOMPARE(world.sent(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLiveAutopilot)
#include "tst_live_autopilot.moc"
