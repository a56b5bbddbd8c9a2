// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/live_dialect.h"
#include "models/live/live_intent.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

// The private calls of every venue, against what their documents ask for, written down by hand.

using namespace elite;
using namespace Qt::StringLiterals;

namespace {

constexpr Timestamp kNow = fromMicros(1'700'000'000'123'000);

LiveIntent intentOf(OrderType type)
{
    LiveIntent out;
    out.clientId = "018bcfe5-6800-7000-8000-000000000001";
    out.market = "MARKET";
    out.type = type;
    out.quantity = *Decimal::parse("0.0100");
    out.price = type == OrderType::Market ? Decimal() : *Decimal::parse("30000.50");
    out.stop = type == OrderType::StopLimit ? Decimal::fromInteger(30'100) : Decimal();
    return out;
}

QByteArray sent(const char* venue, const LiveIntent& intent)
{
    const auto call = liveDialectOf(VenueId::of(venue))->place(intent, kNow);
    if (!call) {
        return "refused: " + call.error().detail.toUtf8();
    }
    const SignedRequest request = unsignedRequest(*call);
    return request.verb + ' ' + request.target + ' ' + request.body;
}

LiveOrder orderOf(const QByteArray& venueId)
{
    LiveOrder out;
    out.intent = intentOf(OrderType::Limit);
    out.intent.at = kNow;
    out.venueId = venueId;
    return out;
}

QByteArray textOf(const ApiCall& call)
{
    const SignedRequest request = unsignedRequest(call);
    return request.verb + ' ' + request.target + ' ' + request.body;
}

} // namespace

class TestDialects : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// What the ticket promises about stop losses is what the venue is sent.
    void stopsGoWhereTheyAreTaken()
    {
        LiveIntent stop = intentOf(OrderType::StopLimit);
        stop.side = Side::Sell;
        int taken = 0;
        for (const VenueId& venue : liveVenues()) {
            const LiveDialect& dialect = *liveDialectOf(venue);
            QCOMPARE(dialect.place(stop, kNow).hasValue(), dialect.hasStops);
            taken += dialect.hasStops ? 1 : 0;
        }
        QCOMPARE(taken, 4);
    }
    void limitOrders();
    void otherOrders();
    void questionsAndCancels();
    void notFoundOnlyInTheVenuesWords();
    void aTicketBecomesAnIntentExactlyOrNotAtAll();
};

void TestDialects::limitOrders()
{
    const LiveIntent intent = intentOf(OrderType::Limit);
    const QByteArray id = intent.clientId;
    QCOMPARE(sent("binance", intent),
             QByteArray("POST /api/v3/order symbol=MARKET&side=BUY&newClientOrderId=" + id
                        + "&newOrderRespType=FULL&type=LIMIT&quantity=0.01&price=30000.5&timeInForce=GTC"));
    QCOMPARE(sent("kraken", intent),
             QByteArray("POST /0/private/AddOrder pair=MARKET&type=buy&ordertype=limit&volume=0.01&cl_ord_id=" + id
                        + "&price=30000.5&deadline=2023-11-14T22%3A13%3A30.123Z"));
    QCOMPARE(sent("luno", intent),
             QByteArray("POST /api/1/postorder pair=MARKET&type=BID&volume=0.01&price=30000.5&client_order_id=" + id
                        + "&timestamp=1700000000123&ttl=10000"));
    QCOMPARE(sent("bitstamp", intent),
             QByteArray("POST /api/v2/buy/MARKET/ amount=0.01&price=30000.5&client_order_id=" + id));
    const QByteArray coinbase = sent("coinbase", intent);
    QVERIFY(coinbase.startsWith("POST /api/v3/brokerage/orders {"));
    const QJsonObject body = QJsonDocument::fromJson(coinbase.mid(coinbase.indexOf('{'))).object();
    QCOMPARE(body.value("client_order_id"_L1).toString().toUtf8(), id);
    const QJsonObject plan = body.value("order_configuration"_L1).toObject().value("limit_limit_gtc"_L1).toObject();
    QCOMPARE(plan.value("base_size"_L1).toString(), u"0.01"_s);
    QCOMPARE(plan.value("limit_price"_L1).toString(), u"30000.5"_s);
    QCOMPARE(plan.value("post_only"_L1), QJsonValue(false));
}

void TestDialects::otherOrders()
{
    LiveIntent stop = intentOf(OrderType::StopLimit);
    stop.side = Side::Sell;
    QVERIFY(sent("binance", stop).contains("type=STOP_LOSS_LIMIT&quantity=0.01&price=30000.5&stopPrice=30100"));
    QVERIFY(sent("kraken", stop).contains("ordertype=stop-loss-limit&volume=0.01"));
    QVERIFY(sent("kraken", stop).contains("price=30100&price2=30000.5")); // The trigger first.
    QVERIFY(sent("luno", stop).contains("stop_price=30100&stop_direction=BELOW"));
    QVERIFY(sent("coinbase", stop).contains("\"stop_direction\":\"STOP_DIRECTION_STOP_DOWN\""));
    QVERIFY(sent("bitstamp", stop).startsWith("refused"));
    LiveIntent maker = intentOf(OrderType::Limit);
    maker.isPostOnly = true;
    QVERIFY(sent("binance", maker).contains("type=LIMIT_MAKER"));
    QVERIFY(!sent("binance", maker).contains("timeInForce"));
    QVERIFY(sent("kraken", maker).contains("oflags=post"));
    QVERIFY(sent("luno", maker).contains("post_only=true"));
    QVERIFY(sent("coinbase", maker).contains("\"post_only\":true"));
    QVERIFY(sent("bitstamp", maker).contains("moc_order=True"));
    LiveIntent kill = intentOf(OrderType::Limit);
    kill.tif = TimeInForce::Fok;
    QVERIFY(sent("kraken", kill).startsWith("refused"));
    QVERIFY(sent("coinbase", kill).contains("limit_limit_fok"));
    const LiveIntent market = intentOf(OrderType::Market);
    QVERIFY(sent("luno", market).startsWith("refused")); // It buys for an amount only.
    QVERIFY(sent("coinbase", market).contains("market_market_ioc"));
    for (const VenueId& venue : liveVenues()) {
        QVERIFY(sent(venue.toString().toUtf8().constData(), intentOf(OrderType::TrailingStop)).startsWith("refused"));
    }
}

void TestDialects::questionsAndCancels()
{
    const QByteArray id = orderOf({}).intent.clientId;
    const LiveDialect& binance = *liveDialectOf(VenueId::of("binance"));
    QCOMPARE(textOf(binance.cancel(orderOf("7"))),
             QByteArray("DELETE /api/v3/order?symbol=MARKET&origClientOrderId=" + id + ' '));
    QCOMPARE(textOf(binance.order(orderOf({})).front()),
             QByteArray("GET /api/v3/order?symbol=MARKET&origClientOrderId=" + id + ' '));
    const LiveDialect& kraken = *liveDialectOf(VenueId::of("kraken"));
    QCOMPARE(kraken.order(orderOf({})).size(), 2u); // Open and closed ones: QueryOrders needs the venue's id.
    QCOMPARE(textOf(kraken.order(orderOf("OX")).front()), QByteArray("POST /0/private/QueryOrders txid=OX"));
    QCOMPARE(textOf(kraken.deadMan(std::chrono::seconds(60))),
             QByteArray("POST /0/private/CancelAllOrdersAfter timeout=60"));
    for (const VenueId& venue : liveVenues()) {
        const LiveDialect& dialect = *liveDialectOf(venue);
        QVERIFY(dialect.origin.scheme() == "https"_L1);
        QVERIFY(HostPolicy::known().check(dialect.origin));
        QVERIFY(dialect.sandbox.isEmpty() || HostPolicy::known().check(dialect.sandbox));
        QCOMPARE(dialect.rights.has_value(), bool(dialect.readRights));
        QVERIFY(dialect.life.engineTimeout >= std::chrono::seconds(10));
        QVERIFY(dialect.stream && HostPolicy::known().check(dialect.stream->url));
        QCOMPARE(dialect.stream->url.scheme(), u"wss"_s);
        QVERIFY(dialect.stream->sandbox.isEmpty() || HostPolicy::known().check(dialect.stream->sandbox));
        QCOMPARE(dialect.stream->sandbox.isEmpty(), dialect.sandbox.isEmpty());
        QVERIFY(dialect.life.pollListening > dialect.life.poll); // Else a stream would be of no use.
    }
}

void TestDialects::notFoundOnlyInTheVenuesWords()
{
    for (const VenueId& venue : liveVenues()) {
        const Done bare = verdictOf(*liveDialectOf(venue), {404, "<html>not here</html>", {}});
        QVERIFY(!bare);
        QVERIFY(bare.error().code != ErrorCode::NotFound); // A proxy may have said it.
    }
    const auto told = [](const char* venue, int status, const char* body) {
        return verdictOf(*liveDialectOf(VenueId::of(venue)), {status, body, {}}).error().code;
    };
    const char* binance = R"({"code":-2013,"msg":"Order does not exist."})";
    const char* kraken = R"({"error":["EOrder:Unknown order"]})";
    const char* luno = R"({"error":"No result found","error_code":"ErrNotFound"})";
    const char* bitstamp = R"({"status":"error","reason":"Order not found"})";
    QCOMPARE(told("binance", 400, binance), ErrorCode::NotFound);
    QCOMPARE(told("kraken", 200, kraken), ErrorCode::NotFound);
    QCOMPARE(told("luno", 404, luno), ErrorCode::NotFound);
    QCOMPARE(told("bitstamp", 200, bitstamp), ErrorCode::NotFound);
}

void TestDialects::aTicketBecomesAnIntentExactlyOrNotAtAll()
{
    Instrument instrument;
    instrument.id = {VenueId::of("kraken"), Symbol::of("BTC/USD")};
    instrument.restName = Symbol::of("XXBTZUSD");
    instrument.tickSize = *Decimal::parse("0.1");
    instrument.lotSize = *Decimal::parse("0.0001");
    OrderRequest request;
    request.type = OrderType::Limit;
    request.quantity = Lots(125);
    request.price = Ticks(300'005);
    request.stopLoss = Ticks(299'000);
    const auto intent = liveIntentOf(instrument, request);
    QVERIFY(intent);
    QCOMPARE(intent->market, QByteArray("XXBTZUSD"));
    QCOMPARE(intent->quantity, *Decimal::parse("0.0125"));
    QCOMPARE(intent->price, *Decimal::parse("30000.5"));
    QCOMPARE(intent->plannedStop, Decimal::fromInteger(29'900));
    request.takeProfit = Ticks(310'000); // Nothing is left away silently.
    QVERIFY(!liveIntentOf(instrument, request));
    request.takeProfit = {};
    request.type = OrderType::TrailingStop;
    QVERIFY(!liveIntentOf(instrument, request));
}

QTEST_GUILESS_MAIN(TestDialects)
#include "tst_dialects.moc"
