// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/client_id.h"
#include "tests/models/live/hostile_venue.h"

#include <QTest>

using namespace elite;
using namespace elite::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Timestamp kNow = fromMicros(1'700'000'000'000'000);

LiveIntent intentOf(const QByteArray& id)
{
    LiveIntent out;
    out.clientId = id;
    out.market = "BTCUSDT";
    out.quantity = Decimal::fromInteger(2);
    out.price = Decimal::fromInteger(30'000);
    return out;
}

VenueOrder orderOf(const QByteArray& id, VenueOrderState state, int filled)
{
    VenueOrder out;
    out.id = "v" + id;
    out.clientId = id;
    out.state = state;
    out.quantity = Decimal::fromInteger(2);
    out.filled = Decimal::fromInteger(filled);
    return out;
}

VenueFill fillOf(const QByteArray& id, const QByteArray& orderId, int quantity)
{
    VenueFill out;
    out.id = id;
    out.orderId = orderId;
    out.price = Decimal::fromInteger(30'000);
    out.quantity = Decimal::fromInteger(quantity);
    return out;
}

/// One that was reconciled with an empty account.
OrderLife readyLife()
{
    OrderLife life;
    life.reconcile(kNow);
    life.tick(kNow);
    life.onOpenList(std::vector<VenueOrder>(), kNow);
    (void)life.drain();
    return life;
}

bool hasAction(const LiveStep& step, LiveAction::Kind kind)
{
    return std::any_of(step.actions.begin(), step.actions.end(),
                       [kind](const LiveAction& action) { return action.kind == kind; });
}

} // namespace

class TestOrderLife : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsTakenBeforeReconciling();
    void theIntentComesBeforeTheSending();
    void everyUnclearAnswerIsUnknown_data();
    void everyUnclearAnswerIsUnknown();
    void notFoundCountsOnlyAfterTheEnginesTimeout();
    void aTradeOfAnUnknownOrderIsFollowed();
    void anotherOrderWaitsForTheUnknownOne();
    void answersInAnyOrderEndAlike();
    void whatTheVenueSaysLaterWins();
    void foreignOrdersAreTaggedAndNeverTouched();
    void twoVenueOrdersOfOneIdAreAFault();
    void aCancelOfAnUnknownOrderFollowsLater();
    void clientIdsAreVersion7();
    void aNoteOnlyHastensTheQuestion();
    void notesOfOneOrderAreFolded();
    void aNoteWaitsForTheQuestionOnItsWay();
    void hostileSchedules();
};

void TestOrderLife::nothingIsTakenBeforeReconciling()
{
    OrderLife life;
    QCOMPARE(life.place(intentOf("a"), kNow).error().code, ErrorCode::Denied);
    life.reconcile(kNow);
    life.tick(kNow);
    QVERIFY(hasAction(life.drain(), LiveAction::Kind::ListOpen));
    QVERIFY(!life.place(intentOf("a"), kNow));
    life.onOpenList(Error{ErrorCode::Network, {}}, kNow);
    QVERIFY(!life.isReconciled());
    life.onOpenList(std::vector<VenueOrder>(), kNow);
    QVERIFY(life.isReconciled());
    QVERIFY(life.place(intentOf("a"), kNow));
}

void TestOrderLife::theIntentComesBeforeTheSending()
{
    OrderLife life = readyLife();
    QVERIFY(life.place(intentOf("a"), kNow));
    const LiveStep step = life.drain();
    QCOMPARE(step.records.size(), 1u);
    QCOMPARE(step.records.front().kind, LiveRecord::Kind::Intent);
    QCOMPARE(step.actions.size(), 1u);
    QCOMPARE(step.actions.front().kind, LiveAction::Kind::Send);
    QVERIFY(!life.place(intentOf("a"), kNow)); // One id, one order.
    // After a crash right behind it nobody knows whether it left: it is asked about and never sent.
    OrderLife next;
    next.restore(step.records.front());
    next.reconcile(kNow + 1s);
    next.tick(kNow + 1s);
    const LiveStep first = next.drain();
    QCOMPARE(next.find("a")->state, LiveState::Unknown);
    QVERIFY(hasAction(first, LiveAction::Kind::AskOrder));
    QVERIFY(!hasAction(first, LiveAction::Kind::Send));
}

void TestOrderLife::everyUnclearAnswerIsUnknown_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("isClear");
    QTest::newRow("timeout") << ErrorCode::Timeout << false;
    QTest::newRow("reset") << ErrorCode::Network << false;
    QTest::newRow("5xx") << ErrorCode::Unavailable << false;
    QTest::newRow("parse") << ErrorCode::Parse << false;
    QTest::newRow("cancelled") << ErrorCode::Cancelled << false;
    QTest::newRow("duplicate id") << ErrorCode::AlreadyExists << false;
    QTest::newRow("no money") << ErrorCode::Denied << true;
    QTest::newRow("bad price") << ErrorCode::InvalidInput << true;
    QTest::newRow("bad key") << ErrorCode::Auth << true;
    QTest::newRow("too many") << ErrorCode::RateLimited << true;
}

void TestOrderLife::everyUnclearAnswerIsUnknown()
{
    QFETCH(ErrorCode, code);
    QFETCH(bool, isClear);
    OrderLife life = readyLife();
    QVERIFY(life.place(intentOf("a"), kNow));
    (void)life.drain();
    life.onSent("a", Error{code, u"the venue's words"_s}, kNow);
    QCOMPARE(life.find("a")->state, isClear ? LiveState::Rejected : LiveState::Unknown);
    QCOMPARE(life.find("a")->reason, u"the venue's words"_s);
    life.tick(kNow + 1min);
    const LiveStep step = life.drain();
    QVERIFY(!hasAction(step, LiveAction::Kind::Send));
    QCOMPARE(hasAction(step, LiveAction::Kind::AskOrder), !isClear);
}

void TestOrderLife::notFoundCountsOnlyAfterTheEnginesTimeout()
{
    OrderLife life = readyLife();
    QVERIFY(life.place(intentOf("a"), kNow));
    life.onSent("a", Error{ErrorCode::Timeout, {}}, kNow + 1s);
    life.tick(kNow + 2s);
    (void)life.drain();
    life.onOrder("a", Error{ErrorCode::NotFound, {}}, kNow + 2s, kNow + 3s);
    life.tick(kNow + 9s);
    QVERIFY(!hasAction(life.drain(), LiveAction::Kind::AskOrder));
    life.tick(kNow + 10s);
    QVERIFY(hasAction(life.drain(), LiveAction::Kind::AskOrder));
    life.onOrder("a", Error{ErrorCode::NotFound, {}}, kNow + 10s, kNow + 11s);
    QCOMPARE(life.find("a")->state, LiveState::Unknown); // The lists come first.
    life.tick(kNow + 11s);
    QVERIFY(hasAction(life.drain(), LiveAction::Kind::ListOpen));
    life.onOpenList(std::vector<VenueOrder>(), kNow + 12s);
    life.tick(kNow + 12s);
    QVERIFY(hasAction(life.drain(), LiveAction::Kind::ListFills));
    life.onFills("a", std::vector<VenueFill>(), kNow + 13s);
    QCOMPARE(life.find("a")->state, LiveState::Rejected);
}

void TestOrderLife::aTradeOfAnUnknownOrderIsFollowed()
{
    OrderLife life = readyLife();
    QVERIFY(life.place(intentOf("a"), kNow));
    life.onSent("a", Error{ErrorCode::Timeout, {}}, kNow);
    life.onOrder("a", Error{ErrorCode::NotFound, {}}, kNow + 11s, kNow + 11s);
    life.tick(kNow + 11s);
    life.onOpenList(std::vector<VenueOrder>(), kNow + 11s);
    life.tick(kNow + 11s);
    (void)life.drain();
    life.onFills("a", std::vector<VenueFill>{fillOf("t1", "va", 1)}, kNow + 12s); // Names an order nobody knows.
    QCOMPARE(life.find("a")->state, LiveState::Unknown);
    life.tick(kNow + 12s);
    QVERIFY(hasAction(life.drain(), LiveAction::Kind::AskVenueOrder));
    life.onVenueOrder("va", orderOf("a", VenueOrderState::PartlyFilled, 1), kNow + 13s);
    QCOMPARE(life.find("a")->state, LiveState::Working);
    QCOMPARE(life.find("a")->filled, Decimal::fromInteger(1));
}

void TestOrderLife::anotherOrderWaitsForTheUnknownOne()
{
    OrderLife life = readyLife();
    QVERIFY(life.place(intentOf("a"), kNow));
    QCOMPARE(life.place(intentOf("b"), kNow).error().code, ErrorCode::Denied);
    life.onSent("a", Error{ErrorCode::Timeout, {}}, kNow);
    QCOMPARE(life.place(intentOf("b"), kNow).error().code, ErrorCode::Denied);
    life.onOrder("a", orderOf("a", VenueOrderState::Open, 0), kNow, kNow);
    QVERIFY(life.place(intentOf("b"), kNow));
}

void TestOrderLife::answersInAnyOrderEndAlike()
{
    OrderLife life = readyLife();
    QVERIFY(life.place(intentOf("a"), kNow));
    AccountNews news;
    news.fills = {fillOf("t1", "va", 1), fillOf("t1", "va", 1)}; // Before the answer, twice, without the id.
    life.onNews(news, kNow);
    news.fills = {fillOf("t2", "va", 1)};
    news.orders = {orderOf("a", VenueOrderState::Filled, 2)};
    life.onNews(news, kNow);
    life.onSent("a", orderOf("a", VenueOrderState::Open, 0), kNow); // The oldest comes last.
    QCOMPARE(life.find("a")->state, LiveState::Filled);
    QCOMPARE(life.find("a")->filled, Decimal::fromInteger(2));
    QCOMPARE(life.find("a")->fills.size(), 2u);
    QVERIFY(life.find("a")->isSettled());
}

void TestOrderLife::whatTheVenueSaysLaterWins()
{
    OrderLife life = readyLife();
    QVERIFY(life.place(intentOf("a"), kNow));
    life.onSent("a", Error{ErrorCode::Timeout, {}}, kNow);
    life.onOrder("a", Error{ErrorCode::NotFound, {}}, kNow + 11s, kNow + 11s);
    life.tick(kNow + 11s);
    life.onOpenList(std::vector<VenueOrder>(), kNow + 11s);
    life.tick(kNow + 11s);
    life.onFills("a", std::vector<VenueFill>(), kNow + 11s);
    QCOMPARE(life.find("a")->state, LiveState::Rejected);
    AccountNews news;
    VenueFill fill = fillOf("t1", "va", 1);
    fill.clientId = "a";
    news.fills = {fill};
    life.onNews(news, kNow + 12s); // It was taken after all.
    QCOMPARE(life.find("a")->state, LiveState::Working);
    QCOMPARE(life.find("a")->filled, Decimal::fromInteger(1));
}

void TestOrderLife::foreignOrdersAreTaggedAndNeverTouched()
{
    OrderLife life = readyLife();
    life.reconcile(kNow);
    life.tick(kNow);
    (void)life.drain();
    life.onOpenList(std::vector<VenueOrder>{orderOf("web", VenueOrderState::Open, 0)}, kNow);
    QVERIFY(life.foreign().count("vweb") == 1);
    QVERIFY(life.orders().empty());
    QCOMPARE(life.cancel("web", kNow).error().code, ErrorCode::NotFound);
    AccountNews news;
    news.fills = {fillOf("t9", "vweb", 1)};
    life.onNews(news, kNow);
    QVERIFY(life.isReconciled());
    for (const LiveAction& action : life.drain().actions) {
        QVERIFY(action.kind != LiveAction::Kind::Cancel);
    }
}

void TestOrderLife::twoVenueOrdersOfOneIdAreAFault()
{
    OrderLife life = readyLife();
    QVERIFY(life.place(intentOf("a"), kNow));
    life.onSent("a", orderOf("a", VenueOrderState::Open, 0), kNow);
    VenueOrder second = orderOf("a", VenueOrderState::Open, 0);
    second.id = "other";
    AccountNews news;
    news.orders = {second};
    life.onNews(news, kNow);
    QVERIFY(!life.fault().isEmpty());
    QCOMPARE(life.place(intentOf("b"), kNow).error().code, ErrorCode::Denied);
}

void TestOrderLife::aCancelOfAnUnknownOrderFollowsLater()
{
    OrderLife life = readyLife();
    QVERIFY(life.place(intentOf("a"), kNow));
    life.onSent("a", Error{ErrorCode::Timeout, {}}, kNow);
    QVERIFY(life.cancel("a", kNow));
    QVERIFY(!hasAction(life.drain(), LiveAction::Kind::Cancel));
    life.onOrder("a", orderOf("a", VenueOrderState::Open, 0), kNow, kNow);
    QVERIFY(hasAction(life.drain(), LiveAction::Kind::Cancel));
    life.onCancelAnswer("a", Error{ErrorCode::Timeout, {}}, kNow);
    QCOMPARE(life.find("a")->state, LiveState::Canceling);
    life.onOrder("a", orderOf("a", VenueOrderState::Canceled, 0), kNow, kNow);
    QCOMPARE(life.find("a")->state, LiveState::Canceled);
}

void TestOrderLife::clientIdsAreVersion7()
{
    // The example of RFC 9562, appendix A.6.
    const std::array<unsigned char, 10> random{0xcc, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f};
    QCOMPARE(clientIdOf(fromMicros(1'645'557'742'000'000), random), QByteArray("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
    QVERIFY(isClientId("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
    QVERIFY(!isClientId("017f22e2-79b0-4cc3-98c4-dc0c0c07398f"));
    QVERIFY(!isClientId("web_017f22e279b07cc398c4dc0c0c07398f"));
}

void TestOrderLife::aNoteOnlyHastensTheQuestion()
{
    OrderLife life = readyLife();
    life.setListening(true);
    QVERIFY(life.place(intentOf("a"), kNow));
    const PrivateNote early{"a", "va", VenueOrderState::Filled, Decimal::fromInteger(2), true};
    QCOMPARE(life.note(early), OrderLife::Noted::Taken); // Before the answer to the sending: it comes first.
    life.tick(kNow);
    QVERIFY(!hasAction(life.drain(), LiveAction::Kind::AskOrder));
    life.onSent("a", orderOf("a", VenueOrderState::Open, 0), kNow);
    life.tick(kNow);
    const LiveStep asked = life.drain();
    QVERIFY(hasAction(asked, LiveAction::Kind::AskOrder));
    QCOMPARE(life.find("a")->state, LiveState::Working); // Whatever the note said.
    QVERIFY(life.find("a")->filled.isZero());
    life.onOrder("a", orderOf("a", VenueOrderState::Open, 0), kNow, kNow);
    QCOMPARE(life.note({"a", "va", VenueOrderState::Open, Decimal(), false}), OrderLife::Noted::Known);
    QCOMPARE(life.note({{}, "va", VenueOrderState::PartlyFilled, Decimal::fromInteger(1), true}),
             OrderLife::Noted::Taken);
    QCOMPARE(life.note({"web", "vweb", VenueOrderState::Filled, {}, true}), OrderLife::Noted::Foreign);
    QCOMPARE(life.note({}), OrderLife::Noted::Foreign);
    QVERIFY(life.foreign().empty()); // Only counted.
    QVERIFY(life.drain().records.empty());
    // Healthy, it is asked about once a minute; else every five seconds, also at once when that is due.
    life.tick(kNow + 1s);
    life.onOrder("a", orderOf("a", VenueOrderState::Open, 0), kNow + 1s, kNow + 1s);
    (void)life.drain();
    life.tick(kNow + 59s);
    QVERIFY(!hasAction(life.drain(), LiveAction::Kind::AskOrder));
    life.setListening(false);
    life.tick(kNow + 59s);
    QVERIFY(hasAction(life.drain(), LiveAction::Kind::AskOrder));
}

void TestOrderLife::notesOfOneOrderAreFolded()
{
    OrderLife life = readyLife();
    life.setListening(true);
    QVERIFY(life.place(intentOf("a"), kNow));
    life.onSent("a", orderOf("a", VenueOrderState::Open, 0), kNow);
    (void)life.drain();
    int asked = 0;
    const PrivateNote note{"a", "va", VenueOrderState::PartlyFilled, Decimal::fromInteger(1), true};
    for (auto time = 0ms; time < 10s; time += 10ms) {
        QCOMPARE(life.note(note), OrderLife::Noted::Taken);
        life.tick(kNow + time);
        if (hasAction(life.drain(), LiveAction::Kind::AskOrder)) {
            ++asked;
            life.onOrder("a", orderOf("a", VenueOrderState::Open, 0), kNow + time, kNow + time);
        }
    }
    QCOMPARE(asked, 22); // Three at once, then twice a second.
}

void TestOrderLife::aNoteWaitsForTheQuestionOnItsWay()
{
    OrderLife life = readyLife();
    life.setListening(true);
    QVERIFY(life.place(intentOf("a"), kNow));
    life.onSent("a", orderOf("a", VenueOrderState::Open, 0), kNow);
    const PrivateNote note{"a", "va", VenueOrderState::PartlyFilled, Decimal::fromInteger(1), true};
    QCOMPARE(life.note(note), OrderLife::Noted::Taken);
    life.tick(kNow);
    QVERIFY(hasAction(life.drain(), LiveAction::Kind::AskOrder));
    QCOMPARE(life.note(note), OrderLife::Noted::Taken); // The question may have left before this happened.
    life.tick(kNow + 100ms);
    QVERIFY(!hasAction(life.drain(), LiveAction::Kind::AskOrder));
    life.onOrder("a", orderOf("a", VenueOrderState::Open, 0), kNow, kNow + 200ms);
    life.tick(kNow + 500ms);
    QVERIFY(hasAction(life.drain(), LiveAction::Kind::AskOrder));
    life.onOrder("a", orderOf("a", VenueOrderState::PartlyFilled, 1), kNow + 500ms, kNow + 600ms);
    life.tick(kNow + 600ms);
    QVERIFY(hasAction(life.drain(), LiveAction::Kind::ListFills));
    life.onFills("a", std::vector<VenueFill>{fillOf("t1", "va", 1)}, kNow + 700ms);
    QCOMPARE(life.note(note), OrderLife::Noted::Known);
    QCOMPARE(life.find("a")->filled, Decimal::fromInteger(1));
}

void TestOrderLife::hostileSchedules()
{
    const int schedules = qEnvironmentVariableIntValue("ELITE_LIVE_SCHEDULES");
    const int wanted = schedules > 0 ? schedules : 10'000;
    HostileCounts all;
    for (int seed = 1; seed <= wanted; ++seed) {
        HostileWorld world(static_cast<std::uint64_t>(seed));
        const QString complaint = world.run();
        QVERIFY2(complaint.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(complaint)));
        const HostileCounts& counts = world.counts();
        all.intents += counts.intents;
        all.accepted += counts.accepted;
        all.ambiguous += counts.ambiguous;
        all.acceptedThenLost += counts.acceptedThenLost;
        all.fills += counts.fills;
        all.restarts += counts.restarts;
        all.restartsInFlight += counts.restartsInFlight;
        all.foreignOrders += counts.foreignOrders;
        all.notes += counts.notes;
    }
    qInfo("live: %d schedules, %d intents, %d accepted, %d unclear answers, %d accepted unheard, %d fills, %d restarts "
          "(%d with an order in flight), %d orders of others, %d notes followed; 0 double orders, 0 lost fills",
          wanted, all.intents, all.accepted, all.ambiguous, all.acceptedThenLost, all.fills, all.restarts,
          all.restartsInFlight, all.foreignOrders, all.notes);
    // A test that no harm happened must show that there was harm to happen.
    QVERIFY(all.acceptedThenLost > wanted / 10);
    QVERIFY(all.restartsInFlight > wanted / 100);
    QVERIFY(all.fills > wanted);
    QVERIFY(all.notes > wanted);
}

QTEST_GUILESS_MAIN(TestOrderLife)
#include "tst_order_life.moc"
