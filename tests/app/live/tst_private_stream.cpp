// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/live/kraken_stream.h"
#include "tests/app/live/live_world.h"
#include "tests/support/venue_simulator/wait.h"

#include <QElapsedTimer>
#include <QMessageAuthenticationCode>
#include <QTest>

// A private stream makes fills known sooner and never decides anything: through sockets, with orders that are polled so
// rarely that only a note can be the reason for a question.

using namespace elite;
using namespace elite::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QStringList g_lines; // What was logged.
QtMessageHandler g_before = nullptr;

void keepLine(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    g_lines << text;
    if (text.startsWith(u"stream: "_s)) { // This test's own.
        g_before(type, context, text);
    }
}

void pass(int ms)
{
    (void)waitUntil([] { return false; }, ms);
}

/// An account with one order "mine-1" of an earlier run, which nobody looks at before there is a note.
LiveAccountParts earlierOrder(const char* venue, const QByteArray& market, const QByteArray& venueId,
                              Credentials credentials)
{
    LiveRecord intent;
    intent.intent = intentOf("0.5");
    intent.intent.market = market;
    intent.intent.clientId = "mine-1";
    LiveRecord told;
    told.kind = LiveRecord::Kind::Told;
    told.clientId = "mine-1";
    told.venueId = venueId;
    told.state = LiveState::Working;
    LiveAccountParts parts;
    parts.dialect = liveDialectOf(VenueId::of(venue));
    parts.hosts = HostPolicy::loopbackForTests();
    parts.account = {QString::fromLatin1(venue), u"key-1"_s, false};
    parts.credentials = std::move(credentials);
    parts.keep = [](const std::vector<NewEvent>&, const LiveAccountParts::Kept& kept) { kept(Done()); };
    parts.isHalted = [] { return false; };
    parts.earlier = {intent, told};
    parts.rules = parts.dialect->rules;
    parts.life.poll = 1h;
    parts.life.pollListening = 1h;
    parts.life.noteGap = 50ms;
    parts.socket = parts.dialect->stream->socket;
    parts.socket->reconnect = {Milliseconds(5), Milliseconds(50), Milliseconds(2), 3, Milliseconds(10'000)};
    return parts;
}

struct StreamWorld : LiveWorld
{
    explicit StreamWorld(Duration pollWithout = 1h)
        : events(server)
    {
        stream = events.server.ws(u"/v2"_s);
        poll = pollWithout;
        make({});
    }
    bool isHealthy() const { return venue->stream()->isHealthy(); }
    bool begin()
    {
        return start() && waitUntil([this] { return isHealthy(); });
    }
    QByteArray working()
    {
        QByteArray id = place();
        (void)waitUntil([&] { return state(id) == LiveState::Working; });
        pass(400); // Until what was to be asked is asked.
        return id;
    }
    QByteArray filled(const QByteArray& id) const { return venue->orders().at(id).filled.toText(); }
    int asked() const
    {
        return server.count("QueryOrders") + server.count("OpenOrders") + server.count("ClosedOrders");
    }

    KrakenStream events;
};

PrivateDialect quickDialect(const char* venue)
{
    PrivateDialect out = *liveDialectOf(VenueId::of(venue))->stream;
    out.socket.reconnect = {Milliseconds(5), Milliseconds(20), Milliseconds(2), 3, Milliseconds(10'000)};
    out.socket.messageSilence = Milliseconds(0);
    return out;
}

/// A stream alone, without an account.
PrivateStream::Parts partsFor(const PrivateDialect& dialect, const LocalServer& server)
{
    PrivateStream::Parts out;
    out.dialect = &dialect;
    out.url = server.ws();
    out.hosts = HostPolicy::loopbackForTests();
    out.ask = [](const ApiCall&, const PrivateStream::Answer& done) {
        QTimer::singleShot(0, [done] { done(QByteArray(R"({"token":"a-test-token","user_id":42})")); });
    };
    out.hello = [&dialect](const PrivateToken& token, const std::set<QByteArray>& markets) {
        static const Credentials none{Secret::copyOf("a-key"), Secret::copyOf("a-secret"), {}};
        return token.token.isEmpty() && !dialect.isSilentlySignedIn
            ? Result<PrivateHello>(PrivateHello{{"hello"}, {"executions"}})
            : dialect.hello({none, [] { return SigningMoment(); }, token, markets});
    };
    return out;
}

} // namespace

class TestPrivateStream : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { g_before = qInstallMessageHandler(keepLine); }
    void aFillIsKnownAtItsNote();
    void aNoteIsNoFact();
    void withoutItOrdersAreAskedAbout();
    void aWrongTokenLeavesThePollingAlone();
    void aKeyWithoutTheRightSaysSo();
    void aSignInWithoutAnswerIsTriedAgain();
    void afterADropAllIsAskedAboutOnce();
    void garbageIsCountedAndAskedAbout();
    void othersOrdersAreNotTouched();
    void repeatedAndLateNotesAskNothing();
    void aNoteBeforeTheAnswer();
    void aBurstIsFolded();
    void aChannelForEachMarket();
    void aSilentSignIn();
    void anOldConnectionIsReplacedWithoutAGap();
    void binanceSignsInWithASignature();
    void coinbaseSignsInWithTokens();
    void cleanupTestCase();
};

void TestPrivateStream::aFillIsKnownAtItsNote()
{
    StreamWorld world;
    QVERIFY(world.begin());
    QCOMPARE(world.venue->fillNews().askedEvery, Duration(1h));
    const QByteArray id = world.working();
    world.server.fill(id, "0.2");
    QElapsedTimer took;
    took.start();
    world.events.tell(id, "partially_filled", "0.2");
    QVERIFY(waitUntil([&] { return world.filled(id) == "0.2"; }, 5'000));
    const qint64 first = took.restart();
    world.server.fill(id, "0.3");
    world.events.tell(id, "filled", "0.5");
    QVERIFY(waitUntil([&] { return world.state(id) == LiveState::Filled && world.filled(id) == "0.5"; }, 5'000));
    qInfo("stream: known %lld ms after its note, the next one after %lld ms; polled every hour",
          static_cast<long long>(first), static_cast<long long>(took.elapsed()));
    QVERIFY(first < 1'000);
    QCOMPARE(world.server.count("AddOrder"), 1);
    QCOMPARE(world.server.badSignatures(), 0);
}

void TestPrivateStream::aNoteIsNoFact()
{
    StreamWorld world;
    QVERIFY(world.begin());
    const QByteArray id = world.working();
    const int before = world.asked();
    world.events.tell(id, "filled", "0.5"); // Nothing of it is true.
    QVERIFY(waitUntil([&] { return world.asked() > before; }));
    pass(300);
    QCOMPARE(world.state(id), LiveState::Working);
    QCOMPARE(world.filled(id), QByteArray("0"));
    QVERIFY(world.venue->fault().isEmpty());
}

void TestPrivateStream::withoutItOrdersAreAskedAbout()
{
    StreamWorld world(300ms);
    QVERIFY(world.begin());
    const QByteArray id = world.working();
    const int calm = world.asked();
    world.server.fill(id, "0.2"); // Its note gets lost.
    pass(1'200);
    QCOMPARE(world.asked(), calm); // While it is healthy, the long interval holds.
    world.events.server.setRefusing(true);
    world.events.server.dropAll();
    QVERIFY(waitUntil([&] { return world.filled(id) == "0.2"; }, 5'000));
    QCOMPARE(world.venue->fillNews().stream, PrivateStreamState::Connecting);
    QCOMPARE(world.venue->fillNews().askedEvery, Duration(300ms));
    QVERIFY(!world.venue->fillNews().trouble.isEmpty());
    world.events.server.setRefusing(false);
    QVERIFY(waitUntil([&] { return world.isHealthy(); }));
    QVERIFY(world.venue->fillNews().trouble.isEmpty());
}

void TestPrivateStream::aWrongTokenLeavesThePollingAlone()
{
    StreamWorld world(300ms);
    world.events.takesNoToken = true;
    QVERIFY(world.start());
    QVERIFY(waitUntil([&] { return world.events.refused >= 3; }));
    QCOMPARE(world.venue->fillNews().stream, PrivateStreamState::Refused);
    QVERIFY(world.venue->stream()->counts().refusals >= 3);
    QVERIFY(world.server.count("GetWebSocketsToken") >= 3); // A fresh one for each try.
    const QString trouble = world.venue->fillNews().trouble;
    QVERIFY2(trouble.contains(u"Invalid session"_s), qPrintable(trouble));
    QVERIFY2(!trouble.contains(u"stream-token"_s), qPrintable(trouble)); // The server repeated it.
    const QByteArray id = world.working();
    world.server.fill(id, "0.5");
    QVERIFY(waitUntil([&] { return world.state(id) == LiveState::Filled; }));
    world.events.takesNoToken = false;
    QVERIFY(waitUntil([&] { return world.isHealthy(); }));
}

void TestPrivateStream::aKeyWithoutTheRightSaysSo()
{
    StreamWorld world(300ms);
    world.server.hasStreamRight = false;
    QVERIFY(world.start());
    QVERIFY(waitUntil([&] { return world.venue->fillNews().stream == PrivateStreamState::Refused; }));
    QVERIFY(world.venue->fillNews().trouble.contains(u"Permission denied"_s));
    QCOMPARE(world.events.refused, 0); // Nothing was said to the stream.
    QVERIFY(!world.working().isEmpty());
}

void TestPrivateStream::aSignInWithoutAnswerIsTriedAgain()
{
    PrivateDialect dialect = quickDialect("kraken");
    dialect.signInWithin = Milliseconds(100);
    dialect.token.reset();
    LocalServer server;
    PrivateStream stream(partsFor(dialect, server), nullptr);
    stream.open();
    QVERIFY(waitUntil([&] { return server.upgraded() >= 3; }));
    QVERIFY(!stream.isHealthy());
    QVERIFY(stream.counts().signIns >= 2);
}

void TestPrivateStream::aChannelForEachMarket()
{
    const PrivateDialect dialect = quickDialect("bitstamp");
    LocalServer server;
    QStringList channels;
    bool isAnswering = true;
    connect(&server, &LocalServer::said, &server, [&](QWebSocket* client, const QByteArray& text) {
        const QJsonObject message = QJsonDocument::fromJson(text).object();
        if (message[u"event"_s] == u"bts:subscribe"_s) {
            const QString channel = message[u"data"_s].toObject()[u"channel"_s].toString();
            channels << channel;
            if (isAnswering) {
                client->sendTextMessage(
                    uR"({"event":"bts:subscription_succeeded","channel":"%1","data":{}})"_s.arg(channel));
            }
        }
    });
    PrivateStream stream(partsFor(dialect, server), nullptr);
    stream.open();
    QVERIFY(waitUntil([&] { return stream.isHealthy(); })); // Nothing is wanted yet.
    isAnswering = false;
    stream.setMarkets({"btcusd"});
    QVERIFY(waitUntil([&] { return channels.size() == 1; }));
    QCOMPARE(stream.state(), PrivateStreamState::SigningIn);
    stream.setMarkets({}); // Its order is over before the channel is open.
    QCOMPARE(stream.state(), PrivateStreamState::SigningIn);
    server.sendAll(R"({"event":"bts:subscription_succeeded","channel":"private-my_orders_btcusd-42","data":{}})");
    QVERIFY(waitUntil([&] { return stream.isHealthy(); }));
    isAnswering = true;
    stream.setMarkets({"btcusd", "etheur"});
    QVERIFY(!stream.isHealthy());
    QVERIFY(waitUntil([&] { return stream.isHealthy(); }));
    QCOMPARE(channels, (QStringList{u"private-my_orders_btcusd-42"_s, u"private-my_orders_etheur-42"_s}));
    server.dropAll();
    QVERIFY(waitUntil([&] { return channels.size() == 4 && stream.isHealthy(); })); // Both again.
}

/// Luno answers nothing; its first sign of life is the answer.
void TestPrivateStream::aSilentSignIn()
{
    const PrivateDialect dialect = quickDialect("luno");
    LocalServer server;
    int notes = 0;
    PrivateStream stream(partsFor(dialect, server), nullptr);
    connect(&stream, &PrivateStream::noted, &stream, [&](const auto& told) { notes += static_cast<int>(told.size()); });
    stream.open();
    QVERIFY(waitUntil([&] { return stream.counts().signIns == 1; }));
    pass(100);
    QCOMPARE(stream.state(), PrivateStreamState::SigningIn);
    server.sendAll(R"({"type":"news"})"); // Of no kind that we know: that may be anything.
    pass(50);
    QVERIFY(!stream.isHealthy());
    server.sendAll("\"\"");
    QVERIFY(waitUntil([&] { return stream.isHealthy(); }));
    server.sendAll(
        R"({"type":"order_fill","order_fill_update":{"order_id":"B","client_order_id":"c","base_fill":"1"}})");
    QVERIFY(waitUntil([&] { return notes == 1; }));
}

void TestPrivateStream::anOldConnectionIsReplacedWithoutAGap()
{
    PrivateDialect dialect = quickDialect("kraken");
    dialect.token.reset();
    dialect.socket.maxAge = Milliseconds(300);
    LocalServer server;
    connect(&server, &LocalServer::said, &server, [](QWebSocket* client, const QByteArray& text) {
        if (text == "hello") {
            client->sendTextMessage(uR"({"method":"subscribe","result":{"channel":"executions"},"success":true})"_s);
        }
    });
    PrivateStream stream(partsFor(dialect, server), nullptr);
    int changes = 0;
    connect(&stream, &PrivateStream::stateChanged, &stream, [&] { ++changes; });
    stream.open();
    QVERIFY(waitUntil([&] { return stream.isHealthy(); }));
    const int before = changes;
    QVERIFY(waitUntil([&] { return server.upgraded() >= 3 && server.clients().size() == 1; }));
    QVERIFY(stream.isHealthy());
    QCOMPARE(changes, before);
}

void TestPrivateStream::afterADropAllIsAskedAboutOnce()
{
    StreamWorld world;
    QVERIFY(world.begin());
    const QByteArray id = world.working();
    world.events.server.setRefusing(true);
    world.events.server.dropAll();
    QVERIFY(waitUntil([&] { return !world.isHealthy(); }));
    world.server.fill(id, "0.2"); // While nobody listens.
    world.events.server.setRefusing(false);
    QVERIFY(waitUntil([&] { return world.isHealthy(); }));
    QVERIFY(waitUntil([&] { return world.filled(id) == "0.2"; }, 5'000));
    const int before = world.asked();
    pass(700);
    QCOMPARE(world.asked(), before);
    QCOMPARE(world.events.tokens.size(), 2); // One for each connection,
    QVERIFY(world.events.tokens.front() != world.events.tokens.back()); // and never the same.
    world.server.fill(id, "0.3");
    world.events.tell(id, "filled", "0.5");
    QVERIFY(waitUntil([&] { return world.state(id) == LiveState::Filled; }, 5'000));
}

void TestPrivateStream::garbageIsCountedAndAskedAbout()
{
    StreamWorld world;
    QVERIFY(world.begin());
    const QByteArray id = world.working();
    world.server.fill(id, "0.2");
    world.events.server.sendAll(R"({"channel":"executions","type":"update","data":[{"order_id":)"); // Half a fill.
    QVERIFY(waitUntil([&] { return world.filled(id) == "0.2"; }, 5'000));
    world.events.server.sendAll(R"({"channel":"news","data":[]})");
    world.events.server.sendAll("null");
    QVERIFY(waitUntil([&] { return world.venue->stream()->counts().malformed == 2; }));
    QCOMPARE(world.venue->stream()->counts().unknown, 1);
    QVERIFY(world.isHealthy());
    const auto asked = world.asked();
    QElapsedTimer took;
    took.start();
    for (int i = 0; i < 40; ++i) {
        world.events.server.sendAll(QByteArray(1'000, static_cast<char>('a' + i % 26)));
    }
    QVERIFY(waitUntil([&] { return world.venue->stream()->counts().malformed == 42; }));
    pass(600);
    QVERIFY(world.asked() - asked <= 4 + took.elapsed() / 200); // Folded, as notes are.
    for (int i = 0; i < 20; ++i) {
        world.events.server.sendAll("}{");
    }
    QVERIFY(waitUntil([&] { return world.events.tokens.size() == 2 && world.isHealthy(); })); // A new connection.
    QCOMPARE(world.state(id), LiveState::Working);
    QVERIFY(world.venue->fault().isEmpty());
}

void TestPrivateStream::othersOrdersAreNotTouched()
{
    StreamWorld world;
    QVERIFY(world.begin());
    const QByteArray id = world.working();
    const int before = world.asked();
    const std::size_t rows = world.ledger.size();
    world.events.server.sendAll(KrakenStream::execution("OSOMEBODY-ELSES", "", "filled", "0.5"));
    world.events.server.sendAll(KrakenStream::execution("OSOMEBODY-ELSES", "web-1", "canceled", "0.1"));
    QVERIFY(waitUntil([&] { return world.venue->notes().foreign == 2; }));
    pass(500);
    QCOMPARE(world.asked(), before);
    QCOMPARE(world.server.count("CancelOrder"), 0);
    QCOMPARE(world.ledger.size(), rows);
    QCOMPARE(world.venue->orders().size(), 1u);
    QCOMPARE(world.state(id), LiveState::Working);
}

void TestPrivateStream::repeatedAndLateNotesAskNothing()
{
    StreamWorld world;
    QVERIFY(world.begin());
    const QByteArray id = world.working();
    world.server.fill(id, "0.5");
    world.events.tell(id, "filled", "0.5");
    QVERIFY(waitUntil([&] { return world.state(id) == LiveState::Filled && world.filled(id) == "0.5"; }, 5'000));
    pass(400);
    const int before = world.asked();
    const int known = world.venue->notes().known;
    world.events.tell(id, "filled", "0.5");
    world.events.tell(id, "partially_filled", "0.2");
    world.events.tell(id, "new", "0");
    QVERIFY(waitUntil([&] { return world.venue->notes().known == known + 3; }));
    pass(500);
    QCOMPARE(world.asked(), before);
    QCOMPARE(world.filled(id), QByteArray("0.5"));
}

void TestPrivateStream::aNoteBeforeTheAnswer()
{
    StreamWorld world;
    QVERIFY(world.begin());
    world.server.onAddOrder = [&world](const QByteArray& id) { // The server's own id is not told to anybody yet.
        world.events.server.sendAll(KrakenStream::execution("O00001-TEST", id, "new", "0"));
        world.events.server.sendAll(KrakenStream::execution("O00001-TEST", id, "filled", "0.5"));
    };
    world.server.fillPercent = 100;
    const QByteArray id = world.place();
    QVERIFY(waitUntil([&] { return world.state(id) == LiveState::Filled && world.filled(id) == "0.5"; }, 5'000));
    QCOMPARE(world.server.count("AddOrder"), 1);
    // And when the answer gets lost, the note resolves it before the first retry would.
    StreamWorld lost;
    QVERIFY(lost.begin());
    lost.server.mischief = Mischief::AcceptAndClose;
    const QByteArray second = lost.place();
    QVERIFY(waitUntil([&] { return lost.state(second) == LiveState::Unknown; }));
    lost.events.tell(second, "new", "0");
    QVERIFY(waitUntil([&] { return lost.state(second) == LiveState::Working; }, 5'000));
    QCOMPARE(lost.server.count("AddOrder"), 1);
}

void TestPrivateStream::aBurstIsFolded()
{
    StreamWorld world;
    QVERIFY(world.begin());
    const QByteArray id = world.working();
    const int before = world.asked();
    QElapsedTimer took;
    took.start();
    for (int i = 0; i < 300; ++i) { // Each claims more than the venue's own answer will say.
        world.events.tell(id, "partially_filled", "0.4");
    }
    QVERIFY(waitUntil([&] { return world.venue->notes().taken >= 300; }));
    pass(1'000);
    const int asked = world.asked() - before;
    qInfo("stream: 300 notes in a burst, %d questions in %lld ms", asked, static_cast<long long>(took.elapsed()));
    QVERIFY(asked >= 1);
    QVERIFY(asked <= 4 + took.elapsed() / 200);
}

/// Binance without a listenKey: the whole way with an order of an earlier run, every signature computed anew by Qt.
void TestPrivateStream::binanceSignsInWithASignature()
{
    const QByteArray key = "binance-test-key-0001";
    const QByteArray secret = "binance-test-secret-0001";
    LocalServer server;
    QByteArray executed = "0.00000000";
    QByteArray status = "NEW";
    int askedOrder = 0;
    const auto order = [&]() -> QByteArray {
        return R"({"symbol":"BTCUSDT","orderId":28,"clientOrderId":"mine-1","price":"100.0","origQty":"0.5","executedQty":")"
            + executed + R"(","cummulativeQuoteQty":"0","status":")" + status
            + R"(","type":"LIMIT","side":"BUY","time":1700000000000})";
    };
    server.setRouter([&](const QByteArray& path, const LocalServer::Respond& respond) {
        askedOrder += path.startsWith("/api/v3/order?") ? 1 : 0;
        QByteArray body = order();
        if (path.startsWith("/api/v3/account")) {
            body = R"({"balances":[]})";
        } else if (path.startsWith("/api/v3/openOrders")) {
            body = status == "NEW" ? '[' + order() + ']' : QByteArray("[]");
        } else if (path.startsWith("/api/v3/myTrades")) {
            body = R"([{"symbol":"BTCUSDT","id":7,"orderId":28,"price":"100.0","qty":"0.5","commission":"0",)"
                   R"("commissionAsset":"USDT","time":1700000000000,"isBuyer":true}])";
        }
        respond({200, body, {}});
    });
    int signIns = 0;
    int refusals = 0;
    connect(&server, &LocalServer::said, &server, [&](QWebSocket* client, const QByteArray& text) {
        const QJsonObject message = QJsonDocument::fromJson(text).object();
        const QJsonObject params = message[u"params"_s].toObject();
        const QByteArray payload = "apiKey=" + params[u"apiKey"_s].toString().toUtf8()
            + "&recvWindow=" + QByteArray::number(params[u"recvWindow"_s].toInteger())
            + "&timestamp=" + QByteArray::number(params[u"timestamp"_s].toInteger());
        const QByteArray signature
            = QMessageAuthenticationCode::hash(payload, secret, QCryptographicHash::Sha256).toHex();
        const bool isGood = message[u"method"_s] == u"userDataStream.subscribe.signature"_s
            && params[u"apiKey"_s] == QString::fromUtf8(key) && params[u"signature"_s].toString().toUtf8() == signature
            && refusals > 0;
        (isGood ? signIns : refusals) += 1;
        client->sendTextMessage(
            isGood ? uR"({"id":"private","status":200,"result":{"subscriptionId":0}})"_s
                   : uR"({"id":"private","status":400,"error":{"code":-1022,"msg":"Signature not valid."}})"_s);
    });
    LiveAccountParts parts
        = earlierOrder("binance", "BTCUSDT", "28", {Secret::copyOf(key), Secret::copyOf(secret), {}});
    parts.origin = server.http();
    parts.stream = server.ws(u"/ws-api/v3"_s);
    LiveAccount account(std::move(parts));
    account.start();
    QVERIFY(waitUntil([&] { return account.isReconciled() && account.stream()->isHealthy(); }));
    QCOMPARE(refusals, 1); // The first one was refused on purpose.
    QCOMPARE(signIns, 1);
    pass(400);
    const int before = askedOrder;
    executed = "0.50000000";
    status = "FILLED";
    QElapsedTimer took;
    took.start();
    server.sendAll(
        R"({"subscriptionId":0,"event":{"e":"executionReport","E":1,"s":"BTCUSDT","c":"mine-1","S":"BUY","o":"LIMIT","q":"0.5","p":"100.0","C":"","x":"TRADE","X":"FILLED","r":"NONE","i":28,"l":"0.5","z":"0.5","L":"100.0","n":"0","N":"USDT","T":1700000000000,"t":7,"m":false,"Z":"50"}})");
    QVERIFY(waitUntil([&] { return account.orders().at("mine-1").filled.isPositive(); }, 5'000));
    qInfo("stream: binance, known %lld ms after its note", static_cast<long long>(took.elapsed()));
    QVERIFY(took.elapsed() < 1'000);
    QCOMPARE(askedOrder, before + 1);
    QCOMPARE(account.orders().at("mine-1").state, LiveState::Filled);
    server.sendAll(R"({"subscriptionId":0,"event":{"e":"eventStreamTerminated","E":2}})");
    QVERIFY(waitUntil([&] { return signIns == 2 && account.stream()->isHealthy(); }));
}

/// Coinbase names the user's channel only in the second list of what is open, and every message has its own token.
void TestPrivateStream::coinbaseSignsInWithTokens()
{
    const QByteArray key = "organizations/1/apiKeys/coinbase-test-key";
    const QByteArray secret = QByteArray(32, 'k').toBase64();
    LocalServer server;
    QByteArray filled = "0";
    QByteArray status = "OPEN";
    int askedOrder = 0;
    server.setRouter([&](const QByteArray& path, const LocalServer::Respond& respond) {
        const QByteArray order
            = R"({"order_id":"c-28","client_order_id":"mine-1","product_id":"BTC-USD","side":"BUY","order_type":"LIMIT",)"
              R"("status":")"
            + status + R"(","created_time":"2026-11-05T11:00:00Z","filled_size":")" + filled
            + R"(","average_filled_price":"100","order_configuration":{"limit_limit_gtc":{"base_size":"0.5",)"
              R"("limit_price":"100"}}})";
        QByteArray body = R"({"accounts":[]})";
        if (path.contains("/historical/fills")) {
            body
                = R"({"fills":[{"entry_id":"f-1","trade_id":"t-1","order_id":"c-28","trade_time":"2026-11-05T12:00:01Z",)"
                  R"("product_id":"BTC-USD","side":"BUY","price":"100","size":"0.5","commission":"0.1",)"
                  R"("liquidity_indicator":"MAKER","size_in_quote":false}],"cursor":""})";
        } else if (path.contains("/historical/batch")) {
            body = R"({"orders":[)" + (status == "OPEN" ? order : QByteArray()) + R"(],"has_next":false,"cursor":""})";
        } else if (path.contains("/historical/c-28")) {
            ++askedOrder;
            body = R"({"order":)" + order + '}';
        }
        respond({200, body, {}});
    });
    QStringList tokens;
    QByteArrayList open;
    connect(&server, &LocalServer::said, &server, [&](QWebSocket* client, const QByteArray& text) {
        const QJsonObject message = QJsonDocument::fromJson(text).object();
        const QString token = message[u"jwt"_s].toString();
        const QByteArray claims
            = QByteArray::fromBase64(token.section(u'.', 1, 1).toLatin1(), QByteArray::Base64UrlEncoding);
        if (message[u"type"_s] != u"subscribe"_s || tokens.contains(token) || !claims.contains(key)
            || claims.contains("\"uri\"") || token.count(u'.') != 2) {
            client->sendTextMessage(uR"({"type":"error","message":"authentication failure"})"_s);
            return;
        }
        tokens << token;
        const QByteArray channel = message[u"channel"_s].toString().toLatin1();
        open << '"' + channel + "\":[\"" + (channel == "user" ? QByteArray("u-1") : channel) + "\"]";
        client->sendTextMessage(QString::fromLatin1(R"({"channel":"subscriptions","sequence_num":)"
                                                    + QByteArray::number(tokens.size())
                                                    + R"(,"events":[{"subscriptions":{)" + open.join(',') + "}}]}"));
    });
    LiveAccountParts parts
        = earlierOrder("coinbase", "BTC-USD", "c-28", {Secret::copyOf(key), Secret::copyOf(secret), {}});
    parts.origin = server.http();
    parts.stream = server.ws();
    LiveAccount account(std::move(parts));
    account.start();
    QVERIFY(waitUntil([&] { return account.isReconciled() && account.stream()->isHealthy(); }));
    QCOMPARE(tokens.size(), 2);
    pass(400);
    const int before = askedOrder;
    filled = "0.5";
    status = "FILLED";
    QElapsedTimer took;
    took.start();
    server.sendAll(
        R"({"channel":"user","sequence_num":9,"events":[{"type":"update","orders":[{"order_id":"c-28","client_order_id":"mine-1","product_id":"BTC-USD","order_side":"BUY","order_type":"Limit","status":"FILLED","cumulative_quantity":"0.5","leaves_quantity":"0","avg_price":"100","limit_price":"100","creation_time":"2026-11-05T11:00:00Z"}]}]})");
    QVERIFY(waitUntil([&] { return account.orders().at("mine-1").filled.isPositive(); }, 5'000));
    qInfo("stream: coinbase, known %lld ms after its note", static_cast<long long>(took.elapsed()));
    QVERIFY(took.elapsed() < 1'000);
    QCOMPARE(askedOrder, before + 1);
    QCOMPARE(account.orders().at("mine-1").state, LiveState::Filled);
    server.dropAll(); // It signs in again, with new tokens.
    open.clear();
    QVERIFY(waitUntil([&] { return tokens.size() == 4 && account.stream()->isHealthy(); }));
}

void TestPrivateStream::cleanupTestCase()
{
    qInstallMessageHandler(g_before);
    for (const QString& line : g_lines) {
        for (const char* secret : {KrakenServer::kSecret, KrakenServer::kKey, "stream-token", "binance-test-secret",
                                   "binance-test-key", "coinbase-test-key", "a2tra2tra2tr"}) {
            QVERIFY2(!line.contains(QLatin1StringView(secret)), qPrintable(line));
        }
    }
}

QTEST_GUILESS_MAIN(TestPrivateStream)
#include "tst_private_stream.moc"
