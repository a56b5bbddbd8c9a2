// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/trading/session_world.h"

#include <QFile>

#include <algorithm>

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

/// Plans that are sealed with their order, pairs of orders, and accounts that are looked back at.
class TestPracticeDesk : public QObject
{
    Q_OBJECT

    static Ticks middle(World& world)
    {
        return *toTicks(world.desk->instruments.front(), world.session->board().rows().front().quote.bid,
                        Rounding::Down);
    }
    static OrderRequest limit(World& world, std::int64_t perMille)
    {
        OrderRequest request;
        request.type = OrderType::Limit;
        request.quantity = Lots(20);
        request.price = Ticks(middle(world).value * perMille / 1'000);
        return request;
    }
    /// Until the simulated venue takes it: three in a hundred are refused on purpose.
    template <class Send> static Answer sent(World& world, Send send)
    {
        for (int attempt = 0; attempt < 6; ++attempt) {
            std::optional<Answer> got;
            send([&got](const Answer& answer) { got = answer; });
            world.play(std::chrono::seconds(2));
            if (!QTest::qWaitFor([&got] { return got.has_value(); }, 5'000)) {
                break;
            }
            if (got->denial.code != DenialCode::SimulatedRejection) {
                return *got;
            }
        }
        Answer none;
        none.kind = Answer::Kind::Unkept;
        return none;
    }
    static void closeAll(World& world)
    {
        for (int attempt = 0; attempt < 6 && !world.desk->positions.empty(); ++attempt) {
            const PositionRow row = world.desk->positions.front();
            world.session->closePosition(row.account, row.instrument, row.key, false, {});
            world.play(std::chrono::seconds(2));
            QTest::qWait(60);
        }
        QVERIFY(world.desk->positions.empty());
    }

private Q_SLOTS:
    void aPlanIsSealedWithItsOrder()
    {
        World world;
        world.start();
        world.play(std::chrono::seconds(10));
        OrderRequest request;
        request.quantity = Lots(100);
        request.stopLoss = Ticks(middle(world).value * 97 / 100);
        const Contract contract = (*world.desk->contracts)[0];
        const OrderPlan plan = planOf(request, contract, middle(world), u"  CANARYTHESIS above the range  "_s);
        QCOMPARE(plan.thesis, u"CANARYTHESIS above the range"_s);
        QCOMPARE(sent(world, [&](const OnAnswer& reply) { world.session->submit(request, reply, plan); }).kind,
                 Answer::Kind::Accepted);
        QTRY_COMPARE(world.desk->positions.size(), std::size_t(1));
        world.play(std::chrono::minutes(2));
        closeAll(world);
        QTRY_VERIFY(world.session != nullptr);
        const std::vector<Instrument> instruments = world.desk->instruments;
        const auto books = readAccountBooks(*world.ledger, 1, instruments);
        QVERIFY2(books.hasValue(), books ? "" : qPrintable(books.error().detail));
        QCOMPARE(books->journal.size(), std::size_t(1));
        QVERIFY(books->journal.front().plan);
        QCOMPARE(*books->journal.front().plan, plan);
        QCOMPARE(books->journal.front().thesis, plan.thesis);
        QVERIFY(!plan.entry.isEmpty() && !plan.stop.isEmpty() && plan.target.isEmpty());
        world.stop();
        // The words lie sealed on the disk.
        for (const QString& name : {u"ledger.db"_s, u"ledger.db-wal"_s}) {
            QFile file(world.home.folder.filePath(name));
            if (file.open(QIODevice::ReadOnly)) {
                QVERIFY(!file.readAll().contains("CANARYTHESIS"));
            }
        }
    }

    void whatOnlyReducesHasNoPlan()
    {
        World world;
        world.start();
        QTRY_VERIFY(world.desk->contracts != nullptr);
        OrderRequest request;
        request.isReduceOnly = true;
        QVERIFY(planOf(request, (*world.desk->contracts)[0], Ticks(5), u"words"_s).isEmpty());
        QCOMPARE(readPlan(planText({u"1.5"_s, {}, u"2"_s, u"a \"b\"\nc"_s})),
                 std::optional(OrderPlan{u"1.5"_s, {}, u"2"_s, u"a \"b\"\nc"_s}));
        QVERIFY(!readPlan(u"words"_s));
        world.stop();
    }

    void ofAPairOneCancelsTheOther()
    {
        World world;
        world.start();
        world.play(std::chrono::seconds(10));
        const OrderRequest below = limit(world, 900);
        OrderRequest above = limit(world, 1'000);
        above.type = OrderType::Stop;
        above.stop = Ticks(middle(world).value * 1'002 / 1'000);
        above.price = Ticks();
        QCOMPARE(sent(world, [&](const OnAnswer& reply) { world.session->submitPair(below, above, reply); }).kind,
                 Answer::Kind::Accepted);
        QTRY_COMPARE(world.desk->orders.size(), std::size_t(2));
        QVERIFY(world.desk->orders[0].order.ocoGroup != 0);
        QCOMPARE(world.desk->orders[0].order.ocoGroup, world.desk->orders[1].order.ocoGroup);
        // The market itself decides when the stop is reached; a restart in between changes nothing.
        const std::uint64_t place = world.session->feedIndex();
        world.stop();
        world.start(place);
        QTRY_VERIFY(world.desk->pause == DeskPause::None && world.desk->orders.size() == 2);
        for (int minute = 0; minute < 50 && world.desk->orders.size() == 2; ++minute) {
            world.play(std::chrono::minutes(1));
        }
        if (world.desk->orders.size() != 2) {
            QVERIFY(world.desk->orders.empty());
            QCOMPARE(world.desk->positions.size(), std::size_t(1));
            QVERIFY(std::any_of(world.facts.begin(), world.facts.end(), [](const EngineEvent& event) {
                return event.kind == EventKind::Canceled && event.denial.code == DenialCode::Oco;
            }));
        }
        world.stop();
    }

    /// The first of a pair fills the moment it arrives; the other one is still on its way.
    void theOtherOneMayBeOnItsWay()
    {
        World world;
        world.start();
        world.play(std::chrono::seconds(10));
        const OrderRequest now = limit(world, 1'050); // Marketable.
        const OrderRequest later = limit(world, 900);
        QCOMPARE(sent(world, [&](const OnAnswer& reply) { world.session->submitPair(now, later, reply); }).kind,
                 Answer::Kind::Accepted);
        QTRY_COMPARE(world.desk->positions.size(), std::size_t(1));
        QTRY_VERIFY(world.desk->orders.empty());
        world.stop();
    }

    void workingOrdersCanBePaired()
    {
        World world;
        world.start();
        world.play(std::chrono::seconds(10));
        const Answer first
            = sent(world, [&](const OnAnswer& reply) { world.session->submit(limit(world, 950), reply); });
        const Answer second
            = sent(world, [&](const OnAnswer& reply) { world.session->submit(limit(world, 940), reply); });
        QVERIFY(first.order != OrderId::None && second.order != OrderId::None);
        std::optional<Answer> paired;
        world.session->input(PairOrders{first.order, second.order}, [&](const Answer& answer) { paired = answer; });
        QTRY_VERIFY(paired);
        QCOMPARE(paired->kind, Answer::Kind::Accepted);
        QTRY_VERIFY(world.desk->orders.size() == 2 && world.desk->orders[0].order.ocoGroup != 0);
        QCOMPARE(world.desk->orders[0].order.ocoGroup, world.desk->orders[1].order.ocoGroup);
        paired.reset(); // Once is enough, and an order has no pair with itself.
        world.session->input(PairOrders{first.order, second.order}, [&](const Answer& answer) { paired = answer; });
        QTRY_VERIFY(paired);
        QCOMPARE(paired->kind, Answer::Kind::Denied);
        // A better price fills the one; the other goes.
        AmendRequest amend;
        amend.order = first.order;
        amend.price = Ticks(middle(world).value * 1'050 / 1'000);
        world.session->input(amend, {});
        QTRY_COMPARE(world.desk->positions.size(), std::size_t(1));
        QTRY_VERIFY(world.desk->orders.empty());
        world.stop();
    }

    void anArchivedAccountIsLookedBackAt()
    {
        World world;
        world.start();
        world.play(std::chrono::seconds(10));
        OrderRequest request;
        request.quantity = Lots(50);
        QCOMPARE(sent(world, [&](const OnAnswer& reply) { world.session->submit(request, reply); }).kind,
                 Answer::Kind::Accepted);
        QTRY_COMPARE(world.desk->positions.size(), std::size_t(1));
        closeAll(world);
        std::optional<Answer> opened;
        world.session->openAccount(u"Second try"_s, Cash(5'000LL * 100'000'000),
                                   [&opened](const Answer& a) { opened = a; });
        QTRY_VERIFY(opened);
        QTRY_COMPARE(world.desk->account.id, quint64(2));
        const auto old = readAccountBooks(*world.ledger, 1, world.desk->instruments);
        QVERIFY2(old.hasValue(), old ? "" : qPrintable(old.error().detail));
        QCOMPARE(old->account.name, u"Practice 1"_s);
        QVERIFY(old->account.isArchived);
        QCOMPARE(old->journal.size(), std::size_t(1));
        QVERIFY(old->fills.size() >= 2);
        const auto fresh = readAccountBooks(*world.ledger, 2, world.desk->instruments);
        QVERIFY(fresh.hasValue() && fresh->journal.empty() && fresh->fills.empty());
        QCOMPARE(readAccountBooks(*world.ledger, 9, world.desk->instruments).error().code, ErrorCode::NotFound);
        world.stop();
    }
};

QTEST_GUILESS_MAIN(TestPracticeDesk)
#include "tst_practice_desk.moc"
