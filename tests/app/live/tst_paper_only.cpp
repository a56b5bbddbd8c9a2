// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/wall_clock.h"
#include "app/market/venues/venue_catalog.h"
#include "tests/app/trading/session_world.h"
#include "tests/support/venue_simulator/sim_venue.h"

#include <QTest>

// A whole paper run on live prices against a server that writes down everything it is asked: connect, prices, history,
// an order filled, one cancelled, one position closed, the emergency stop. Nothing of it may be private.

using namespace elite;
using namespace elite::test;
using namespace Qt::StringLiterals;

namespace {

/// What no paper program asks for, at any of the venues.
bool isPrivate(const QByteArray& path)
{
    const QByteArray lower = path.toLower();
    for (const char* word : {"/private",
                             "/sapi",
                             "/api/v3/order",
                             "/api/v3/account",
                             "/api/v3/mytrades",
                             "/api/v3/openorders",
                             "/userdatastream",
                             "/ws-api",
                             "/userstream",
                             "websocketstoken",
                             "/brokerage/orders",
                             "/brokerage/accounts",
                             "key_permissions",
                             "/api/1/balance",
                             "/postorder",
                             "/marketorder",
                             "/stoporder",
                             "/listorders",
                             "/listtrades",
                             "/fee_info",
                             "account_balances",
                             "open_orders",
                             "order_status",
                             "cancel_order",
                             "/buy/",
                             "/sell/",
                             "user_transactions",
                             "websockets_token"}) {
        if (lower.contains(word)) {
            return true;
        }
    }
    return false;
}

bool hasCredentials(const QByteArray& head)
{
    const QByteArray lower = head.toLower();
    for (const char* name : {"authorization:", "x-mbx-apikey", "api-key:", "api-sign", "x-auth", "signature="}) {
        if (lower.contains(name)) {
            return true;
        }
    }
    return false;
}

OrderRequest order(Side side, std::int64_t lots, OrderType type, Ticks price = {})
{
    OrderRequest out;
    out.side = side;
    out.quantity = Lots(lots);
    out.type = type;
    out.price = price;
    return out;
}

} // namespace

class TestPaperOnly : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theGuardsOfThisTestFindPrivateThings();
    void aPaperRunAsksNothingPrivate_data();
    void aPaperRunAsksNothingPrivate();
};

void TestPaperOnly::theGuardsOfThisTestFindPrivateThings()
{
    QVERIFY(isPrivate("/0/private/AddOrder"));
    QVERIFY(isPrivate("/api/v3/order?symbol=BTCUSDT"));
    QVERIFY(!isPrivate("/api/v3/depth?symbol=BTCUSDT"));
    QVERIFY(!isPrivate("/0/public/OHLC?pair=XBTUSD"));
    QVERIFY(hasCredentials("GET / HTTP/1.1\r\nX-MBX-APIKEY: abc\r\n"));
    QVERIFY(!hasCredentials("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n"));
}

void TestPaperOnly::aPaperRunAsksNothingPrivate_data()
{
    QTest::addColumn<QByteArray>("venue");
    for (const char* venue : {"binance", "kraken", "coinbase", "bitstamp"}) {
        QTest::newRow(venue) << QByteArray(venue);
    }
}

void TestPaperOnly::aPaperRunAsksNothingPrivate()
{
    QFETCH(QByteArray, venue);
    LocalServer server;
    SimVenue simulated(server, venue);
    QByteArrayList heads;
    connect(&server, &LocalServer::requested, &server, [&] { heads << server.lastRequestHead(); });
    QByteArrayList said;
    connect(&server, &LocalServer::said, &server, [&](QWebSocket*, const QByteArray& text) { said << text; });
    simulated.run(20);

    const VenueInfo* info = findVenue(VenueId::of(venue.toStdString()));
    QVERIFY(info != nullptr);
    World world(1);
    world.session = std::make_unique<Session>();
    Session& session = *world.session;
    const Currency money = Currency::of(venue == "binance" ? "USDT" : "USD");
    session.setDefaults({u"Practice"_s, money, Cash(10'000LL * 100'000'000), true, world.limits});
    std::shared_ptr<const Desk> desk;
    connect(&session, &Session::deskChanged, &session, [&](const std::shared_ptr<const Desk>& now) { desk = now; });
    world.openLedger();
    const VenueAddresses addresses{server.http(), {{server.ws()}}};
    const QByteArray symbol = simulated.dialect().symbol();
    LiveSource::Setup setup{info->id,
                            {*Symbol::parse(symbol)},
                            {},
                            {},
                            {},
                            world.home.folder.filePath(u"market.db"_s),
                            makeFeed(*info, addresses, HostPolicy::loopbackForTests())};
    session.openLive(std::make_unique<LiveSource>(std::move(setup)), {{}, {}, world.home.folder.filePath(u"runs"_s)});

    QTRY_VERIFY_WITH_TIMEOUT(desk && desk->pause == DeskPause::None, 30'000);
    const auto send = [&](const OrderRequest& request) {
        std::optional<Answer> got;
        session.submit(request, [&got](const Answer& answer) { got = answer; });
        (void)QTest::qWaitFor([&got] { return got.has_value(); }, 5'000);
        return got && got->kind == Answer::Kind::Accepted;
    };
    const auto isFilled = [&] {
        for (int attempt = 0; attempt < 40 && desk->positions.empty(); ++attempt) {
            (void)send(order(Side::Buy, 10, OrderType::Market));
            QTest::qWait(200);
        }
        return !desk->positions.empty();
    };
    const bool hasTraded = isFilled();
    session.emergencyStop(u"test"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk->isHalted, 10'000);
    QTest::qWait(500);
    world.stop();
    QVERIFY2(hasTraded, "the run that is looked at is a whole one");
    QVERIFY(!server.requests().isEmpty());
    for (const QByteArray& path : server.requests()) {
        QVERIFY2(!isPrivate(path), path.constData());
    }
    for (const QByteArray& head : heads) {
        QVERIFY2(!hasCredentials(head), head.constData());
    }
    for (const QByteArray& text : said) {
        for (const char* word :
             {"token", "signature", "jwt", "api_key", "auth", "private-", "executions", "\"user\""}) {
            QVERIFY2(!text.contains(word), text.constData());
        }
    }
    qInfo("paper: %s, %lld requests and %lld stream messages, 0 private", venue.constData(),
          static_cast<long long>(server.requests().size()), static_cast<long long>(said.size()));
}

QTEST_GUILESS_MAIN(TestPaperOnly)
#include "tst_paper_only.moc"
