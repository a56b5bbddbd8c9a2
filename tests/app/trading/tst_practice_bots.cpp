// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trading/halt_file.h"
#include "tests/app/trading/session_world.h"

#include <algorithm>

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

/// Facts of one account in the ledger as bytes, in order: what a twin must repeat.
QByteArray factsOf(World& world, AccountIndex account)
{
    const QByteArray tape = world.books->account.tapeHash;
    world.stop(); // Everything is written then.
    auto ledger = world.home.open();
    require(ledger.hasValue(), "the ledger opens");
    const auto history = readPracticeHistory(**ledger, tape);
    require(history.hasValue() && history->runs.size() == 1, "one run, readable");
    QByteArray out;
    for (const PracticeStep& step : history->steps.at(history->runs.front().id)) {
        for (EngineEvent event : step.events) {
            if (event.account == account) {
                event.order = event.bracket = event.position = OrderId::None; // Counted over all accounts.
                appendBytes(out, event);
            }
        }
    }
    (*ledger)->close();
    return out;
}

} // namespace

/// Bots in the practice run: kept, restored, limited and stopped like everything else in it.
class TestPracticeBots : public QObject
{
    Q_OBJECT

    static BotSpec specFor(const World& world, std::string_view kind, std::vector<std::int64_t> values)
    {
        BotSpec spec;
        spec.kind = BotCatalog::find(kind);
        spec.values = std::move(values);
        spec.instrument = world.session->board().rows().front().instrument.id;
        return spec;
    }

private Q_SLOTS:
    void botsTradeApartAndComeBack()
    {
        World world(90);
        world.start();
        world.play(std::chrono::seconds(10));
        QCOMPARE(*world.session->startBot(specFor(world, "sma-cross", {2, 4, 50})), quint64(1));
        QCOMPARE(*world.session->startBot(specFor(world, "grid", {4, 5, 10})), quint64(2));
        world.play(std::chrono::minutes(40));
        QTRY_COMPARE(world.bots.size(), std::size_t(2));
        QVERIFY2(world.bots[0].trades > 2, "the cross traded");
        QVERIFY2(!world.bots[1].recent.empty(), "the grid sent orders");
        QCOMPARE(world.desk->value->equity, Cash(10'000LL * 100'000'000)); // The person's money is untouched.
        QVERIFY(world.books);
        const std::vector<BotCard> before = world.bots;
        const Desk desk = *world.desk;
        QVERIFY(std::any_of(desk.orders.begin(), desk.orders.end(),
                            [&](const OrderRow& row) { return traderOf(desk, row.order.account).bot == "grid"; }));
        const std::uint64_t place = world.session->feedIndex();
        world.stop();

        world.start(place);
        QTRY_VERIFY(world.desk->pause == DeskPause::None && world.bots.size() == 2);
        QVERIFY2(world.replaced.isEmpty(), qPrintable(world.replaced));
        for (std::size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(world.bots[i].state, BotState::Running);
            QCOMPARE(world.bots[i].equity, before[i].equity);
            QCOMPARE(world.bots[i].lots, before[i].lots);
            QCOMPARE(world.bots[i].trades, before[i].trades);
            QCOMPARE(world.bots[i].sentToday, before[i].sentToday);
            QCOMPARE(world.bots[i].spec.values, before[i].spec.values);
        }
        // The journal has their names, and so have the fills.
        QTRY_VERIFY(world.books && !world.books->journal.empty());
        QVERIFY(std::all_of(world.books->journal.begin(), world.books->journal.end(),
                            [](const JournalEntry& one) { return one.trader.number == one.trade.account; }));
        QCOMPARE(world.books->journal.front().trader, (TraderName{"sma-cross", 1}));
        QVERIFY(std::all_of(world.books->fills.begin(), world.books->fills.end(),
                            [](const FillRow& one) { return !one.trader.isPerson(); }));
        // And they go on.
        world.play(std::chrono::minutes(30));
        QTRY_VERIFY(world.bots[0].trades > before[0].trades);
        world.stop();
    }

    /// A bot's facts do not depend on who else trades, nor on restarts.
    void aBotThatWasRestartedIsTheTwinOfOneThatNeverWas()
    {
        World once(60);
        once.start();
        once.play(std::chrono::seconds(10));
        QVERIFY(once.session->startBot(specFor(once, "sma-cross", {2, 4, 50})).hasValue());
        once.play(std::chrono::minutes(40));
        QTRY_VERIFY(once.books);
        const QByteArray whole = factsOf(once, 1);

        World often(60);
        often.start();
        often.play(std::chrono::seconds(10));
        QVERIFY(often.session->startBot(specFor(often, "sma-cross", {2, 4, 50})).hasValue());
        QVERIFY(often.session->startBot(specFor(often, "grid", {4, 5, 10})).hasValue());
        for (int part = 0; part < 4; ++part) {
            often.play(std::chrono::minutes(10));
            const std::uint64_t place = often.session->feedIndex();
            often.stop();
            often.start(place);
            QTRY_VERIFY(often.desk->pause == DeskPause::None);
            QVERIFY2(often.replaced.isEmpty(), qPrintable(often.replaced));
        }
        QVERIFY(whole.size() > 1'000);
        QTRY_VERIFY(often.books);
        QVERIFY(factsOf(often, 1) == whole);
    }

    void theirLimitsBind()
    {
        World world(60);
        world.start();
        world.play(std::chrono::seconds(10));
        BotSpec spec = specFor(world, "sma-cross", {2, 4, 50});
        spec.limits.maxTradesPerDay = 2;
        spec.limits.maxOrdersPerMinute = 0; // Looser than allowed: the standard binds.
        QVERIFY(world.session->startBot(spec).hasValue());
        world.play(std::chrono::minutes(45));
        QTRY_VERIFY(!world.bots.empty());
        QCOMPARE(world.bots.front().sentToday, 2);
        QVERIFY(world.bots.front().trades <= 2);
        QVERIFY(world.bots.front().refused > 0);
        QCOMPARE(world.bots.front().spec.limits.maxOrdersPerMinute, practiceLimits().maxOrdersPerMinute);
        world.stop();
    }

    void stoppingClosesAndRemovingHides()
    {
        World world(60);
        world.start();
        world.play(std::chrono::seconds(10));
        const auto id = world.session->startBot(specFor(world, "grid", {4, 5, 10}));
        world.play(std::chrono::minutes(20));
        QTRY_VERIFY(!world.bots.empty() && (world.bots.front().lots > 0 || world.bots.front().orders > 0));
        QVERIFY(!world.session->removeBot(*id).hasValue()); // Not while it runs.
        QVERIFY(world.session->stopBot(*id).hasValue());
        world.play(std::chrono::seconds(5));
        QTRY_COMPARE(world.bots.front().state, BotState::Stopped);
        QCOMPARE(world.bots.front().lots, 0);
        QCOMPARE(world.bots.front().orders, 0);
        const auto equity = world.bots.front().equity;
        world.play(std::chrono::minutes(10));
        QCOMPARE(world.bots.front().equity, equity);
        QVERIFY(world.session->removeBot(*id).hasValue());
        QTRY_VERIFY(world.bots.empty());
        const std::uint64_t place = world.session->feedIndex();
        world.stop();
        world.start(place);
        QTRY_VERIFY(world.desk->pause == DeskPause::None);
        QVERIFY(world.bots.empty());
        world.stop();
    }

    void autopilotAndTradingOffKeepThemStill()
    {
        World world(60);
        world.allowsBots = false;
        world.start();
        world.play(std::chrono::seconds(10));
        QCOMPARE(world.session->startBot(specFor(world, "sma-cross", {2, 4, 50})).error().code, ErrorCode::Denied);
        world.session->setAllowsBots(true);
        QVERIFY(world.session->startBot(specFor(world, "sma-cross", {2, 4, 50})).hasValue());
        world.play(std::chrono::minutes(10));
        world.session->setAllowsBots(false);
        world.play(std::chrono::seconds(1));
        QTRY_COMPARE(world.bots.front().pause, BotPause::Autopilot);
        const int sent = world.bots.front().sentToday;
        world.play(std::chrono::minutes(10));
        QCOMPARE(world.bots.front().sentToday, sent);
        // The program is started again with ENABLE_TRADING=false: nothing new, before the first price is there.
        const std::uint64_t place = world.session->feedIndex();
        world.stop();
        world.isTradingEnabled = false;
        world.allowsBots = true;
        world.start(place);
        QTRY_VERIFY(!world.bots.empty() && world.bots.front().pause == BotPause::Disabled);
        world.play(std::chrono::minutes(10));
        QCOMPARE(world.bots.front().sentToday, sent);
        QVERIFY2(world.replaced.isEmpty(), qPrintable(world.replaced));
        world.stop();
    }

    void theHaltFileStopsAllAndKeepsNewOnesOut()
    {
        World world(60);
        world.start();
        const QString file = world.home.folder.filePath(u"HALT"_s);
        world.session->setHaltFile(file);
        world.play(std::chrono::seconds(10));
        QVERIFY(world.session->startBot(specFor(world, "sma-cross", {2, 4, 50})).hasValue());
        QVERIFY(world.session->startBot(specFor(world, "grid", {4, 5, 10})).hasValue());
        world.play(std::chrono::minutes(15));
        QVERIFY(orderHalt(file, {fromMicros(1), u"elite halt"_s, {}}).hasValue());
        world.play(std::chrono::seconds(5));
        QTRY_VERIFY(world.desk->isHalted);
        for (const BotCard& card : world.bots) {
            QCOMPARE(card.state, BotState::Halted);
            QCOMPARE(card.lots, 0);
        }
        QVERIFY(world.desk->positions.empty() && world.desk->orders.empty());
        QCOMPARE(world.session->startBot(specFor(world, "grid", {4, 5, 10})).error().code, ErrorCode::Denied);
        // They stay over when the stop is released: a person starts others.
        QVERIFY(clearHalt(file).hasValue());
        world.session->releaseStop(u"looked at it"_s, {});
        world.play(std::chrono::minutes(5));
        QCOMPARE(world.bots.front().state, BotState::Halted);
        QVERIFY(world.session->startBot(specFor(world, "grid", {4, 5, 10})).hasValue());
        world.stop();
    }

    void whatMakesNoSenseIsNotStarted()
    {
        World world(60);
        world.start();
        QTRY_VERIFY(world.desk->pause == DeskPause::None);
        BotSpec spec = specFor(world, "grid", {4, 5, 10});
        spec.instrument.symbol = Symbol::of("NONE");
        QCOMPARE(world.session->startBot(spec).error().code, ErrorCode::NotFound);
        QVERIFY(!world.session->startBot(specFor(world, "grid", {0, 5, 10})).hasValue());
        spec = specFor(world, "grid", {4, 5, 10});
        spec.start = Cash();
        QVERIFY(!world.session->startBot(spec).hasValue());
        QVERIFY(!world.session->stopBot(7).hasValue());
        world.stop();
    }
};

QTEST_GUILESS_MAIN(TestPracticeBots)
#include "tst_practice_bots.moc"
