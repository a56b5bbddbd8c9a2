// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/live/live_world.h"

#include <QElapsedTimer>
#include <QTest>

// Real orders as far as a computer without money goes: through sockets to a server that speaks Kraken's private REST.

using namespace elite;
using namespace elite::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QStringList g_lines; // What was logged.

void keepLine(QtMsgType, const QMessageLogContext&, const QString& text)
{
    g_lines << text;
}

} // namespace

class TestLiveVenue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_before = qInstallMessageHandler(keepLine); }
    void anOrderLives();
    void everyMischiefEndsWithOneOrder_data();
    void everyMischiefEndsWithOneOrder();
    void aRestartAsksAndNeverSendsAgain();
    void credentialsStayAtTheirHost();
    void whatCannotBeKeptIsNotSent();
    void limitsNameTheirNumbers();
    void anOldPriceLetsOut();
    void theStopAndTheGateEndIt();
    void theDeadManIsArmedOnlyForOurOwn();
    void validatingTradesNothing();
    void cleanupTestCase();

private:
    QtMessageHandler m_before = nullptr;
};

void TestLiveVenue::anOrderLives()
{
    LiveWorld world;
    bool wasWritten = false;
    world.server.onAddOrder = [&](const QByteArray& id) {
        wasWritten = !world.ledger.empty() && world.ledger.front().kind == "live.intent"
            && world.ledger.front().payload.contains(id);
    };
    QVERIFY(world.start());
    QCOMPARE(world.venue->balances().front().currency, QByteArray("USD"));
    const QByteArray id = world.place();
    QVERIFY2(!id.isEmpty(), qPrintable(world.refusal.error.detail));
    QTRY_COMPARE_WITH_TIMEOUT(world.state(id), LiveState::Working, 10'000);
    QVERIFY(wasWritten);
    world.server.fill(id, "0.2");
    QTRY_COMPARE_WITH_TIMEOUT(world.venue->orders().at(id).filled.toText(), QByteArray("0.2"), 10'000);
    world.server.fill(id, "0.3");
    QTRY_COMPARE_WITH_TIMEOUT(world.state(id), LiveState::Filled, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(world.venue->orders().at(id).fills.size(), 2u, 10'000);
    const QByteArray second = world.place();
    QTRY_COMPARE_WITH_TIMEOUT(world.state(second), LiveState::Working, 10'000);
    QVERIFY(world.venue->cancel(second));
    QTRY_COMPARE_WITH_TIMEOUT(world.state(second), LiveState::Canceled, 10'000);
    QCOMPARE(world.server.accepted(), 2);
    QCOMPARE(world.server.badSignatures(), 0);
}

void TestLiveVenue::everyMischiefEndsWithOneOrder_data()
{
    QTest::addColumn<int>("mischief");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("accept and close") << int(Mischief::AcceptAndClose) << true;
    QTest::newRow("accept and 500") << int(Mischief::AcceptAnd500) << true;
    QTest::newRow("accept and half an answer") << int(Mischief::AcceptAndGarbage) << true;
    QTest::newRow("accept and silence") << int(Mischief::AcceptAndSilence) << true;
    QTest::newRow("closed before it was taken") << int(Mischief::CloseUntaken) << false;
    QTest::newRow("refused") << int(Mischief::Refuse) << false;
}

void TestLiveVenue::everyMischiefEndsWithOneOrder()
{
    QFETCH(int, mischief);
    QFETCH(bool, isTaken);
    for (const int fillPercent : {0, 100}) { // Filled at once: sending again would then be a second order.
        LiveWorld world;
        world.server.fillPercent = fillPercent;
        QVERIFY(world.start());
        world.server.mischief = static_cast<Mischief>(mischief);
        const QByteArray id = world.place();
        QVERIFY(!id.isEmpty());
        const LiveState wanted = !isTaken ? LiveState::Rejected
            : fillPercent > 0             ? LiveState::Filled
                                          : LiveState::Working;
        QTRY_COMPARE_WITH_TIMEOUT(world.state(id), wanted, 20'000);
        QCOMPARE(world.server.count("AddOrder"), 1); // One request, whatever came of it.
        QCOMPARE(world.server.acceptedOf(id), isTaken ? 1 : 0);
        if (fillPercent > 0 && isTaken) {
            QTRY_COMPARE_WITH_TIMEOUT(world.venue->orders().at(id).filled.toText(), QByteArray("0.5"), 10'000);
        }
        if (static_cast<Mischief>(mischief) == Mischief::Refuse) {
            QVERIFY(world.venue->orders().at(id).reason.contains(u"Insufficient funds"_s)); // Its own words.
        }
    }
}

void TestLiveVenue::aRestartAsksAndNeverSendsAgain()
{
    LiveWorld world;
    QVERIFY(world.start());
    world.server.mischief = Mischief::AcceptAndSilence;
    const QByteArray id = world.place();
    QTRY_COMPARE_WITH_TIMEOUT(world.server.count("AddOrder"), 1, 10'000);
    world.server.mischief = Mischief::None;
    const auto rows = world.recorded();
    world.make(rows); // The program died between sending and hearing.
    LiveVenue::Refusal refusal;
    QVERIFY(!world.venue->place(intentOf(), intentOf().price, &refusal)); // Nothing before it is clear.
    QVERIFY(world.start());
    QCOMPARE(world.state(id), LiveState::Working);
    world.server.fill(id, "0.5");
    world.make(world.recorded()); // And once more, with a fill that nobody heard of.
    QVERIFY(world.start());
    QTRY_COMPARE_WITH_TIMEOUT(world.state(id), LiveState::Filled, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(world.venue->orders().at(id).filled.toText(), QByteArray("0.5"), 10'000);
    QCOMPARE(world.server.count("AddOrder"), 1);
}

void TestLiveVenue::credentialsStayAtTheirHost()
{
    LiveWorld world;
    KrakenServer other(today());
    world.server.elsewhere = other.url();
    QVERIFY(world.start());
    world.server.mischief = Mischief::Redirect;
    const QByteArray id = world.place();
    QTRY_COMPARE_WITH_TIMEOUT(world.state(id), LiveState::Rejected, 20'000); // It was never taken.
    QCOMPARE(world.server.count("AddOrder"), 1);
    QCOMPARE(other.count("AddOrder"), 0);
}

void TestLiveVenue::whatCannotBeKeptIsNotSent()
{
    LiveWorld world;
    QVERIFY(world.start());
    world.isDiskFull = true;
    const QByteArray id = world.place();
    QTRY_COMPARE_WITH_TIMEOUT(world.state(id), LiveState::Rejected, 10'000);
    QVERIFY(world.venue->orders().at(id).reason.contains(u"disk full"_s));
    QTest::qWait(300);
    QCOMPARE(world.server.count("AddOrder"), 0);
}

void TestLiveVenue::limitsNameTheirNumbers()
{
    LiveWorld world;
    QVERIFY(world.start());
    QVERIFY(world.place(intentOf("25.01")).isEmpty()); // 2,501 of 2,500.
    QVERIFY(world.refusal.denial);
    QCOMPARE(world.refusal.denial->rule, LiveRule::Cap);
    QCOMPARE(world.refusal.denial->asked, Decimal::fromInteger(2'501));
    QCOMPARE(world.refusal.denial->limit, Decimal::fromInteger(2'500));
    LiveIntent other = intentOf();
    other.symbol = Symbol::of("DOGE/USD");
    QVERIFY(world.place(other).isEmpty());
    QCOMPARE(world.refusal.denial->rule, LiveRule::NotCovered);
    LiveIntent sell = intentOf();
    sell.side = Side::Sell; // Coins that this program did not buy.
    QVERIFY(world.place(sell).isEmpty());
    QCOMPARE(world.refusal.denial->rule, LiveRule::NothingToSell);
    LiveIntent risky = intentOf("2");
    risky.plannedStop = Decimal::fromInteger(90); // 20 at risk of 6.
    QVERIFY(world.place(risky).isEmpty());
    QCOMPARE(world.refusal.denial->rule, LiveRule::TradeRisk);
    const QByteArray id = world.place(intentOf("24"));
    QTRY_COMPARE_WITH_TIMEOUT(world.state(id), LiveState::Working, 10'000);
    QVERIFY(world.place(intentOf("2")).isEmpty()); // What is ordered counts as well.
    QCOMPARE(world.refusal.denial->rule, LiveRule::Cap);
    QCOMPARE(world.server.count("AddOrder"), 1);
}

void TestLiveVenue::anOldPriceLetsOut()
{
    LiveWorld world;
    world.server.fillPercent = 100;
    QVERIFY(world.start());
    const QByteArray bought = world.place();
    QTRY_COMPARE_WITH_TIMEOUT(world.state(bought), LiveState::Filled, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(world.venue->orders().at(bought).filled.toText(), QByteArray("0.5"), 10'000);
    const LivePrice old(Decimal::fromInteger(100), true, 47s);
    LiveVenue::Refusal refusal;
    QVERIFY(!world.venue->place(intentOf(), old, &refusal));
    QCOMPARE(refusal.denial->rule, LiveRule::StalePrice);
    LiveIntent sale = intentOf("0.6"); // Through zero.
    sale.side = Side::Sell;
    sale.type = OrderType::Market;
    sale.price = Decimal();
    QVERIFY(!world.venue->place(sale, old, &refusal));
    QCOMPARE(refusal.denial->rule, LiveRule::NothingToSell);
    sale.quantity = *Decimal::parse("0.5");
    QVERIFY(!world.venue->whyNot(sale, old));
    const auto sold = world.venue->place(sale, old, &refusal);
    QVERIFY(sold);
    QTRY_COMPARE_WITH_TIMEOUT(world.state(*sold), LiveState::Filled, 10'000);
    QCOMPARE(world.server.count("AddOrder"), 2);
}

void TestLiveVenue::theStopAndTheGateEndIt()
{
    LiveWorld world;
    QVERIFY(world.start());
    const QByteArray id = world.place();
    QTRY_COMPARE_WITH_TIMEOUT(world.state(id), LiveState::Working, 10'000);
    world.isHalted = true;
    QVERIFY(world.place().isEmpty());
    QCOMPARE(world.refusal.error.code, ErrorCode::Locked);
    world.isHalted = false;
    world.gate.takeBack();
    QVERIFY(world.place().isEmpty());
    QCOMPARE(world.refusal.denial->rule, LiveRule::PermitEnded);
    world.venue->cancelAll(); // Possible without a right to trade.
    QTRY_COMPARE_WITH_TIMEOUT(world.state(id), LiveState::Canceled, 10'000);
    QCOMPARE(world.server.count("AddOrder"), 1);
}

void TestLiveVenue::theDeadManIsArmedOnlyForOurOwn()
{
    LiveWorld world;
    QVERIFY(world.start());
    QCOMPARE(world.venue->deadMan(), DeadManState::Off);
    const QByteArray id = world.place();
    QTRY_COMPARE_WITH_TIMEOUT(world.venue->deadMan(), DeadManState::Armed, 10'000);
    QCOMPARE(world.server.deadManTimeout, QByteArray("60"));
    QVERIFY(!id.isEmpty());
    LiveWorld shared;
    shared.server.addForeign();
    QVERIFY(shared.start());
    QCOMPARE(shared.venue->foreignOrders(), 1u);
    const QByteArray ours = shared.place();
    QTRY_COMPARE_WITH_TIMEOUT(shared.state(ours), LiveState::Working, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(shared.venue->deadMan(), DeadManState::Withheld, 10'000);
    QCOMPARE(shared.server.count("CancelAllOrdersAfter"), 0);
    world.server.addForeign(); // It runs at the venue until it is switched off.
    world.venue->reconnect();
    QTRY_COMPARE_WITH_TIMEOUT(world.venue->deadMan(), DeadManState::Withheld, 10'000);
    QCOMPARE(world.server.deadManTimeout, QByteArray("0"));
}

void TestLiveVenue::validatingTradesNothing()
{
    LiveWorld world;
    QVERIFY(world.start());
    std::optional<Done> done;
    LiveIntent intent = intentOf();
    intent.clientId = "check";
    world.venue->validate(intent, [&](const Done& answer) { done = answer; });
    QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), 10'000);
    QVERIFY(*done);
    QCOMPARE(world.server.accepted(), 0);
    QVERIFY(world.ledger.empty());
}

void TestLiveVenue::cleanupTestCase()
{
    qInstallMessageHandler(m_before);
    for (const QString& line : g_lines) {
        QVERIFY(!line.contains(QLatin1StringView(KrakenServer::kSecret)));
        QVERIFY(!line.contains(QLatin1StringView(KrakenServer::kKey)));
    }
}

QTEST_GUILESS_MAIN(TestLiveVenue)
#include "tst_live_venue.moc"
