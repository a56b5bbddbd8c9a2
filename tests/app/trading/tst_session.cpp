// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/trading/session_world.h"

#include <QSignalSpy>
#include <QTest>

using namespace elite;
using namespace elite::test;

namespace {

OrderRequest buy(std::int64_t lots)
{
    OrderRequest request;
    request.side = Side::Buy;
    request.quantity = Lots(lots);
    return request;
}

/// The middle of the book, in ticks.
Ticks middle(const World& world)
{
    const Desk& desk = *world.desk;
    const MarketRow row = const_cast<World&>(world).session->board().rows().front();
    return *toTicks(desk.instruments.front(), row.quote.bid, Rounding::Down);
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

    /// Sends until the simulated venue takes it: three in a hundred are refused on purpose.
    static Answer send(World& world, const OrderRequest& request)
    {
        for (int attempt = 0; attempt < 5; ++attempt) {
            std::optional<Answer> got;
            world.session->submit(request, [&got](const Answer& answer) { got = answer; });
            world.play(std::chrono::seconds(2)); // The order needs its time to the venue.
            if (!QTest::qWaitFor([&got] { return got.has_value(); }, 5'000)) {
                return {Answer::Kind::Unkept, OrderId::None, {}, QStringLiteral("no answer")};
            }
            if (got->denial.code != DenialCode::SimulatedRejection) {
                if (got->kind != Answer::Kind::Accepted) {
                    qInfo() << "answer" << QByteArray(codeText(got->denial.code).data()) << got->denial.actual
                            << got->denial.limit << got->problem;
                }
                return *got;
            }
        }
        return {};
    }

private Q_SLOTS:
    void aTapeShowsItsPastWithoutALedger()
    {
        World world;
        QList<FeedState> states;
        world.start(500, false);
        QVERIFY(world.session->source() != nullptr);
        QCOMPARE(world.session->feedIndex(), std::uint64_t(500));
        QCOMPARE(world.desk->pause, DeskPause::LedgerClosed);
        world.session->board().watchCandles(1, 0, Timeframe());
        const auto changes = world.session->board().takeCandleChanges();
        QCOMPARE(changes.size(), std::size_t(1));
        QVERIFY(changes.front().candles.size() > 2);
        for (const Candle& candle : changes.front().candles) {
            QVERIFY(candle.openTime <= world.session->source()->state().now);
        }
        std::optional<Answer> answer;
        world.session->submit(buy(10), [&answer](const Answer& a) { answer = a; });
        QVERIFY(answer);
        QCOMPARE(answer->kind, Answer::Kind::Unkept); // Nothing is traded that nobody would remember.
        world.stop();
    }

    void theWayBackIsANewRunUntilSomethingWasTraded()
    {
        World world;
        world.start();
        QTRY_VERIFY(world.books && world.books->account.id == 1);
        world.play(std::chrono::minutes(3));
        const Timestamp before = world.session->source()->state().now;
        world.session->goBack(before - std::chrono::minutes(2), {});
        const Timestamp back = world.session->source()->state().now;
        QVERIFY(back <= before - std::chrono::minutes(2));
        QVERIFY(back > before - std::chrono::minutes(3));
        QCOMPARE(world.books->account.id, quint64(1));
        // Nothing of the time that is ahead again can be seen.
        world.session->board().watchCandles(1, 0, Timeframe());
        for (const auto& change : world.session->board().takeCandleChanges()) {
            for (const Candle& candle : change.candles) {
                QVERIFY(candle.openTime <= back);
            }
        }
        QVERIFY(world.session->board().rows().front().heardAt <= back);
        world.play(std::chrono::seconds(10));

        QCOMPARE(send(world, buy(100)).kind, Answer::Kind::Accepted);
        QTRY_COMPARE(world.desk->positions.size(), std::size_t(1));
        const std::uint64_t here = world.session->feedIndex();
        world.session->goBack(back, {}); // Without another account nothing happens.
        QCOMPARE(world.session->feedIndex(), here);
        world.session->goBack(back, QStringLiteral("Practice 2"));
        QVERIFY(world.session->feedIndex() < here);
        QTRY_COMPARE(world.books->account.name, QStringLiteral("Practice 2"));
        QTRY_VERIFY(world.desk->positions.empty());
        QVERIFY(world.books->fills.empty());
        QTRY_VERIFY(world.desk->value && world.desk->value->equity == Cash(10'000LL * 100'000'000));
        QTest::qWait(60); // The ledger has it.
        world.stop();

        world.start(0); // The new account is the one that comes back, and where it is.
        QTRY_COMPARE(world.books->account.name, QStringLiteral("Practice 2"));
        QVERIFY2(world.replaced.isEmpty(), qPrintable(world.replaced));
        QVERIFY(world.desk->positions.empty());
        world.stop();
    }

    void blindPractiseHasOtherNames()
    {
        World world;
        std::vector<MarketRow> rows;
        std::optional<FeedState> state;
        world.start();
        QTRY_VERIFY(world.books && world.books->account.id == 1);
        QObject::connect(world.session.get(), &Session::instrumentsChanged, world.session.get(),
                         [&rows](const std::vector<MarketRow>& now) { rows = now; });
        QObject::connect(world.session.get(), &Session::rowsChanged, world.session.get(),
                         [&rows](const std::vector<MarketRow>& now) { rows = now; });
        QObject::connect(world.session.get(), &Session::feedChanged, world.session.get(),
                         [&state](const FeedState& now, quint64) { state = now; });
        const auto base = [](const Currency& c) { return c.toString(); };
        QTRY_COMPARE(base(world.desk->instruments.front().base), QStringLiteral("BTC"));
        world.session->setBlind(true);
        QTRY_VERIFY(state && state->info.isBlind);
        QVERIFY(state->info.title.isEmpty() && state->info.source.isEmpty() && state->info.tapeHash.isEmpty());
        QTRY_VERIFY(!rows.empty());
        QCOMPARE(base(rows.front().instrument.base), QStringLiteral("A"));
        QCOMPARE(rows.front().instrument.id.symbol.toString(), QStringLiteral("DEMO-BTC")); // A key, never shown.
        QCOMPARE(base(world.desk->instruments.front().base), QStringLiteral("A"));
        QCOMPARE(base(world.desk->contracts->front().base), QStringLiteral("A"));
        world.play(std::chrono::seconds(10));
        QCOMPARE(send(world, buy(100)).kind, Answer::Kind::Accepted);
        QTRY_COMPARE(world.desk->positions.size(), std::size_t(1));
        for (const BalanceRow& row : world.desk->balances) {
            QVERIFY(base(row.currency) != QStringLiteral("BTC"));
        }
        world.session->closePosition(0, 0, world.desk->positions.front().key, false, {});
        world.play(std::chrono::seconds(3));
        world.session->publishAll();
        for (const JournalEntry& entry : world.books->journal) {
            QCOMPARE(base(entry.contract.base), QStringLiteral("A"));
        }
        world.session->setBlind(false);
        QTRY_COMPARE(base(world.desk->instruments.front().base), QStringLiteral("BTC"));
        QCOMPARE(base(rows.front().instrument.base), QStringLiteral("BTC"));
        world.stop();
    }

    void aTradeIsKeptWithReceiptAndJournal()
    {
        World world;
        world.start();
        QTRY_VERIFY(world.books && world.books->account.id == 1);
        QCOMPARE(world.books->account.name, QStringLiteral("Practice 1"));
        world.play(std::chrono::seconds(10));
        OrderRequest request = buy(200);
        request.stopLoss = Ticks(middle(world).value * 98 / 100);
        request.takeProfit = Ticks(middle(world).value * 103 / 100);
        const Answer answer = send(world, request);
        QCOMPARE(answer.kind, Answer::Kind::Accepted);
        QVERIFY(answer.order != OrderId::None);
        QTRY_COMPARE(world.desk->positions.size(), std::size_t(1));
        const PositionRow row = world.desk->positions.front();
        QCOMPARE(row.quantity, Lots(200));
        QCOMPARE(row.stop, request.stopLoss);
        QCOMPARE(row.target, request.takeProfit);
        QVERIFY(row.risk && row.risk->value > 0);
        QVERIFY(row.result.value < 0); // Spread, slippage and fees are paid before the market has moved.
        world.play(std::chrono::minutes(5));
        std::optional<Answer> closed;
        world.session->closePosition(0, 0, row.key, false, [&closed](const Answer& a) { closed = a; });
        world.play(std::chrono::seconds(2));
        QTRY_VERIFY(closed);
        if (closed->denial.code == DenialCode::SimulatedRejection) {
            world.session->closePosition(0, 0, row.key, false, {});
            world.play(std::chrono::seconds(2));
        }
        QTRY_VERIFY(world.desk->positions.empty());
        QTRY_VERIFY(world.desk->orders.empty()); // The stop and the target went with the position.

        std::vector<FillRow> fills;
        std::vector<JournalEntry> trades;
        QObject::connect(world.session.get(), &Session::booksChanged, world.session.get(),
                         [&](const std::shared_ptr<const PracticeBooks>& books) {
                             fills = books->fills;
                             trades = books->journal;
                         });
        world.session->publishAll();
        QCOMPARE(trades.size(), std::size_t(1));
        QVERIFY(fills.size() >= 2);
        QCOMPARE(trades.front().plannedStop, std::optional(request.stopLoss));
        QVERIFY(trades.front().r);
        Cash friction;
        Cash fees;
        for (const FillRow& fill : fills) {
            const Contract& contract = (*world.desk->contracts)[0];
            // (paid - seen) * quantity, in the doubled price of an exact middle.
            const Cash twice
                = *notionalOf(contract, Ticks(signOf(fill.event.side) * (2 * fill.event.price.value - fill.seenTwice)),
                              fill.event.quantity);
            QCOMPARE(fill.spread.value + fill.delay.value + fill.slippage.value, twice.value / 2);
            QCOMPARE(fill.friction.value, twice.value / 2 + fill.event.fee.value);
            friction = *checkedAdd(friction, fill.friction);
            fees = *checkedAdd(fees, fill.event.fee);
        }
        QCOMPARE(trades.front().trade.fees, fees);
        QVERIFY(friction > fees);
        // The account has what the trade left.
        QCOMPARE(world.desk->value->equity.value, 10'000LL * 100'000'000 + trades.front().trade.net.value);
        world.stop();
    }

    void aRestartGoesOnWhereItEnded()
    {
        World world;
        world.start();
        world.play(std::chrono::seconds(10));
        OrderRequest request = buy(150);
        request.stopLoss = Ticks(middle(world).value * 97 / 100);
        QCOMPARE(send(world, request).kind, Answer::Kind::Accepted);
        OrderRequest limit = buy(10);
        limit.type = OrderType::Limit;
        limit.price = Ticks(middle(world).value * 95 / 100);
        QCOMPARE(send(world, limit).kind, Answer::Kind::Accepted);
        world.play(std::chrono::minutes(7));
        QTRY_COMPARE(world.desk->positions.size(), std::size_t(1));
        QTest::qWait(100);
        const Desk before = *world.desk;
        const std::uint64_t place = world.session->feedIndex();
        world.stop();
        world.start(place);
        QTRY_VERIFY(world.desk->pause == DeskPause::None);
        QVERIFY2(world.replaced.isEmpty(), qPrintable(world.replaced));
        const Desk& after = *world.desk;
        QCOMPARE(after.value->equity, before.value->equity);
        QCOMPARE(after.positions.size(), before.positions.size());
        QCOMPARE(after.positions.front().entry, before.positions.front().entry);
        QCOMPARE(after.positions.front().stop, before.positions.front().stop);
        QCOMPARE(after.orders.size(), before.orders.size());
        QCOMPARE(after.today.tradesSent, before.today.tradesSent);
        QCOMPARE(after.account.id, before.account.id);
        world.stop();
    }

    /// The way of a stop is told by the journal, also when the program was closed in between.
    void aStopThatWasMovedIsRemembered()
    {
        World world;
        world.start();
        world.play(std::chrono::seconds(10));
        OrderRequest request = buy(150);
        request.stopLoss = Ticks(middle(world).value * 98 / 100);
        QCOMPARE(send(world, request).kind, Answer::Kind::Accepted);
        const auto stopOrder = [&] {
            for (const OrderRow& row : world.desk->orders) {
                if (row.order.role == OrderRole::StopLoss) {
                    return row.order.id;
                }
            }
            return OrderId::None;
        };
        QTRY_VERIFY(stopOrder() != OrderId::None);
        const Ticks further(request.stopLoss.value * 98 / 100);
        world.session->input(AmendRequest{stopOrder(), {}, {}, further, RequestDefect::None}, {});
        world.play(std::chrono::seconds(3));
        const std::uint64_t place = world.session->feedIndex();
        world.stop();
        world.start(place);
        QTRY_COMPARE(world.desk->positions.size(), std::size_t(1));
        QCOMPARE(world.desk->positions.front().stop, further);
        for (int attempt = 0; attempt < 5 && !world.desk->positions.empty();
             ++attempt) { // Some are refused on purpose.
            world.session->closePosition(0, 0, world.desk->positions.front().key, false, {});
            world.play(std::chrono::seconds(3));
        }
        QTRY_VERIFY(world.desk->positions.empty());
        const auto moves = [&]() -> std::vector<StopMove> {
            world.session->publishAll();
            const auto& handling = world.books->journal.back().handling;
            return handling && handling->firstStop == request.stopLoss ? handling->stopMoves : std::vector<StopMove>();
        };
        QCOMPARE(moves().size(), std::size_t(1));
        QCOMPARE(moves().front().from, request.stopLoss);
        QCOMPARE(moves().front().to, further);
        world.stop();
        world.start(place); // Read from the ledger alone.
        QTRY_VERIFY(world.books && !world.books->journal.empty());
        QCOMPARE(moves().size(), std::size_t(1));
        world.stop();
    }

    void aRunThatCannotBeRepeatedIsReplacedAndKept()
    {
        World world;
        world.start();
        world.play(std::chrono::seconds(10));
        QCOMPARE(send(world, buy(100)).kind, Answer::Kind::Accepted);
        QTest::qWait(50);
        const std::uint64_t place = world.session->feedIndex();
        world.stop();
        { // A step that nothing in the tape explains, as another engine would have written it.
            auto ledger = world.home.open();
            PracticeStep step;
            step.run = 1;
            step.index = place;
            step.time = *parseTimestamp("2026-01-05T00:30:00Z");
            step.input = EngineInput{step.time, buy(5)};
            step.facts = QByteArray();
            QVERIFY((*ledger)->append({stepEvent(step)}).get().hasValue());
            (*ledger)->close();
        }
        world.start(place);
        QTRY_VERIFY(!world.replaced.isEmpty());
        QTRY_VERIFY(world.books && !world.books->fills.empty()); // Its fills stay in the history.
        QTRY_COMPARE(world.desk->account.id, quint64(1));
        world.stop();
    }

    void theStopFlattensBlocksAndIsRemembered()
    {
        World world;
        world.start();
        world.play(std::chrono::seconds(10));
        QCOMPARE(send(world, buy(100)).kind, Answer::Kind::Accepted);
        QTRY_COMPARE(world.desk->positions.size(), std::size_t(1));
        world.session->emergencyStop(QStringLiteral("keyboard"));
        QTRY_VERIFY(world.desk->isHalted);
        QTRY_VERIFY(world.desk->positions.empty());
        const Answer blocked = send(world, buy(10));
        QCOMPARE(blocked.kind, Answer::Kind::Denied);
        QCOMPARE(blocked.denial.code, DenialCode::EmergencyStop);
        const std::uint64_t place = world.session->feedIndex();
        world.stop();
        world.start(place);
        QTRY_VERIFY(world.desk->isHalted);
        QCOMPARE(world.desk->haltedBy, QStringLiteral("keyboard"));
        std::optional<Answer> released;
        world.session->releaseStop(QStringLiteral("looked at it"), [&released](const Answer& a) { released = a; });
        QTRY_VERIFY(released && released->kind == Answer::Kind::Accepted);
        QTRY_VERIFY(!world.desk->isHalted);
        QCOMPARE(send(world, buy(10)).kind, Answer::Kind::Accepted);
        world.stop();
    }

    /// The program ended between the stop that was kept and the engine that would have acted on it.
    void aStopThatWasOnlyKeptIsCarriedOut()
    {
        World world;
        world.start();
        world.play(std::chrono::seconds(10));
        QCOMPARE(send(world, buy(100)).kind, Answer::Kind::Accepted);
        QTest::qWait(50);
        const std::uint64_t place = world.session->feedIndex();
        world.stop();
        {
            auto ledger = world.home.open();
            QVERIFY((*ledger)
                        ->append({haltEvent(
                            {true, *parseTimestamp("2026-01-05T00:30:00Z"), QStringLiteral("elite halt"), {}})})
                        .get()
                        .hasValue());
            (*ledger)->close();
        }
        world.start(place);
        QTRY_VERIFY(world.desk->isHalted);
        QTRY_VERIFY(world.desk->positions.empty());
        world.stop();
    }

    /// Nobody may wait for ever for an answer that another feed cannot give.
    void anOrderOfAFeedThatIsLeftIsAnswered()
    {
        World world;
        world.start();
        world.play(std::chrono::seconds(10));
        std::optional<Answer> got;
        world.session->submit(buy(100), [&got](const Answer& answer) { got = answer; });
        QTRY_VERIFY(!world.desk->orders.empty()); // Kept; the venue has not spoken, for the tape stands still.
        QVERIFY(!got);
        world.session->openTape(world.tapePath, 100);
        QVERIFY(got);
        QCOMPARE(got->kind, Answer::Kind::Accepted);

        got.reset();
        world.session->source()->pause();
        QTRY_VERIFY(world.desk->pause == DeskPause::None);
        world.session->submit(buy(100), [&got](const Answer& answer) { got = answer; });
        world.session->openTape(world.tapePath, 100); // Before the ledger has confirmed it.
        QTRY_VERIFY(got);
        QCOMPARE(got->kind, Answer::Kind::Accepted);
        QTRY_VERIFY(world.desk->pause == DeskPause::None);
        QVERIFY2(world.replaced.isEmpty(), qPrintable(world.replaced)); // Both orders were read back.
        world.stop();
    }

    void disabledTradingStopsNewOrdersButNotTheWayOut()
    {
        World world;
        world.start();
        world.play(std::chrono::seconds(10));
        QCOMPARE(send(world, buy(100)).kind, Answer::Kind::Accepted);
        QTRY_COMPARE(world.desk->positions.size(), std::size_t(1));
        world.session->setDefaults(
            {QStringLiteral("Practice 1"), Currency::of("USD"), Cash(1), false, practiceLimits()});
        const Answer refused = send(world, buy(10));
        QCOMPARE(refused.kind, Answer::Kind::Denied);
        QCOMPARE(refused.denial.code, DenialCode::TradingDisabled);
        for (int attempt = 0; attempt < 4 && !world.desk->positions.empty(); ++attempt) {
            world.session->closePosition(0, 0, world.desk->positions.front().key, false, {});
            world.play(std::chrono::seconds(2));
            QTest::qWait(60);
        }
        QVERIFY(world.desk->positions.empty());
        world.stop();
    }

    void aNewAccountStartsFreshAndKeepsTheOldOne()
    {
        World world;
        world.start();
        world.play(std::chrono::seconds(10));
        QCOMPARE(send(world, buy(100)).kind, Answer::Kind::Accepted);
        std::optional<Answer> opened;
        world.session->openAccount(QStringLiteral("Second try"), Cash(5'000LL * 100'000'000),
                                   [&opened](const Answer& a) { opened = a; });
        QTRY_VERIFY(opened);
        QTRY_VERIFY(world.desk->account.id == 2 && world.desk->positions.empty());
        QCOMPARE(world.books->accounts.size(), std::size_t(2));
        QVERIFY(world.books->accounts.front().isArchived);
        world.play(std::chrono::seconds(2));
        QTRY_COMPARE(world.desk->value->equity, Cash(5'000LL * 100'000'000));
        const std::uint64_t place = world.session->feedIndex();
        world.stop();
        world.start(place);
        QTRY_VERIFY(world.books && world.books->account.id == 2);
        QCOMPARE(world.books->account.name, QStringLiteral("Second try"));
        world.stop();
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
