// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/venue_catalog.h"
#include "tests/support/venue_simulator/local_server.h"
#include "tests/support/venue_simulator/wait.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace elite;
using namespace elite::test;

namespace {

using Ms = std::chrono::milliseconds;

const VenueInfo& venueOf(const QByteArray& name)
{
    return *findVenue(VenueId::of({name.data(), static_cast<std::size_t>(name.size())}));
}

RestDialect dialectOf(const QByteArray& name)
{
    RestDialect out = venueOf(name).restDialect();
    out.rules.burst = 1'000;
    out.rules.perSecond = 1'000;
    return out;
}

/// Asks for a ticker and waits for the answer.
std::optional<ErrorCode> errorOf(VenueRest& rest)
{
    const QObject context;
    std::optional<Result<VenueTicker>> got;
    rest.ticker(Symbol::of("BTC/USD"), &context, [&got](Result<VenueTicker> ticker) { got = std::move(ticker); });
    (void)waitUntil([&] { return got.has_value(); });
    return got && !*got ? std::optional(got->error().code) : std::nullopt;
}

void loadMarkets(VenueFeed& feed)
{
    const QObject context;
    bool isDone = false;
    feed.instruments(&context, [&isDone](const Result<InstrumentList>&) { isDone = true; });
    (void)waitUntil([&] { return isDone; });
}

QByteArray exchangeInfo(const char* limits)
{
    return QByteArray(R"({"timezone":"UTC","serverTime":1,"rateLimits":)") + limits
        + R"(,"exchangeFilters":[],"symbols":[{"symbol":"BTCUSDT","status":"TRADING","baseAsset":"BTC",)"
          R"("baseAssetPrecision":8,"quoteAsset":"USDT","quotePrecision":8,"filters":[]}]})";
}

QByteArray coinbaseProduct(const QByteArray& base, const QByteArray& counter, const QByteArray& rest)
{
    return R"({"product_id":")" + base + '-' + counter + R"(","base_increment":"0.0001","quote_increment":"0.01",)"
        + R"("status":"online","product_type":"SPOT","price_increment":"0.01","base_currency_id":")" + base
        + R"(","quote_currency_id":")" + counter + R"(",)" + rest + '}';
}

QByteArray coinbaseTicker(const char* product, int number)
{
    return QByteArray(R"({"channel":"ticker","timestamp":"2026-11-18T10:13:20Z","sequence_num":)")
        + QByteArray::number(number) + R"(,"events":[{"type":"update","tickers":[{"product_id":")" + product
        + R"(","price":"100.5","best_bid":"100","best_ask":"101"}]}]})";
}

} // namespace

/// What venues say about their limits and their markets beside the prices.
class VenueLimitsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsPauseLikeAStatus_data()
    {
        QTest::addColumn<QByteArray>("venue");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("kraken") << QByteArray("kraken") << 200
                                << QByteArray(R"({"error":["EAPI:Rate limit exceeded"]})");
        QTest::newRow("kraken, general") << QByteArray("kraken") << 200
                                         << QByteArray(R"({"error":["EGeneral:Too many requests"]})");
        QTest::newRow("bybit") << QByteArray("bybit") << 200
                               << QByteArray(R"({"retCode":10006,"retMsg":"Too many visits!","result":{}})");
        QTest::newRow("okx") << QByteArray("okx") << 200
                             << QByteArray(R"({"code":"50011","msg":"Requests too frequent.","data":[]})");
        QTest::newRow("luno") << QByteArray("luno") << 400
                              << QByteArray(R"({"error":"Too many","error_code":"ErrTooManyRequests"})");
        QTest::newRow("binance") << QByteArray("binance") << 400
                                 << QByteArray(R"({"code":-1003,"msg":"Too much request weight used."})");
    }

    void wordsPauseLikeAStatus()
    {
        QFETCH(QByteArray, venue);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        LocalServer server;
        server.setRouter([&](const QByteArray&, const LocalServer::Respond& respond) { respond({status, body, {}}); });
        RestDialect dialect = dialectOf(venue);
        dialect.rules.longestWait = Ms(1'000);
        VenueRest rest(std::move(dialect), server.http(), HostPolicy::loopbackForTests());
        QVERIFY(errorOf(rest) == ErrorCode::RateLimited);
        QVERIFY2(rest.client().pausedFor() > Ms(25'000), "the venue wants to be left alone");
        QCOMPARE(rest.client().limitLeft(), 0);
        QVERIFY(errorOf(rest) == ErrorCode::RateLimited); // At once: thirty seconds are longer than anyone waits.
        QCOMPARE(server.requests().size(), 1);
    }

    void otherErrorsPauseNothing()
    {
        LocalServer server;
        server.setRouter([](const QByteArray&, const LocalServer::Respond& respond) {
            respond({200, R"({"error":["EQuery:Unknown asset pair"]})", {}});
        });
        VenueRest rest(dialectOf("kraken"), server.http(), HostPolicy::loopbackForTests());
        QVERIFY(errorOf(rest) == ErrorCode::NotFound);
        QCOMPARE(rest.client().pausedFor(), Ms(0));
    }

    void pausesGrowUntilAnAnswerIsGood()
    {
        LocalServer server;
        QByteArray body = R"({"error":["EAPI:Rate limit exceeded"]})";
        server.setRouter([&](const QByteArray&, const LocalServer::Respond& respond) { respond({200, body, {}}); });
        RestDialect dialect = dialectOf("kraken");
        dialect.rules.defaultPause = Ms(300);
        VenueRest rest(std::move(dialect), server.http(), HostPolicy::loopbackForTests());
        QVERIFY(errorOf(rest) == ErrorCode::RateLimited);
        QVERIFY(rest.client().pausedFor() > Ms(0) && rest.client().pausedFor() <= Ms(300));
        QVERIFY(errorOf(rest) == ErrorCode::RateLimited); // Waits for its turn.
        QVERIFY(rest.client().pausedFor() > Ms(300) && rest.client().pausedFor() <= Ms(600));
        body = R"({"error":["EQuery:Unknown asset pair"]})";
        QVERIFY(errorOf(rest) == ErrorCode::NotFound);
        body = R"({"error":["EAPI:Rate limit exceeded"]})";
        QVERIFY(errorOf(rest) == ErrorCode::RateLimited);
        QVERIFY(rest.client().pausedFor() > Ms(0) && rest.client().pausedFor() <= Ms(300));
    }

    void whatWasUnderWayDoesNotLengthenAPause()
    {
        LocalServer server;
        server.setRouter([](const QByteArray&, const LocalServer::Respond& respond) {
            respond({200, R"({"error":["EAPI:Rate limit exceeded"]})", {}});
        });
        VenueRest rest(dialectOf("kraken"), server.http(), HostPolicy::loopbackForTests());
        int answers = 0;
        for (int i = 0; i < 6; ++i) {
            rest.serverTime(this, [&answers](const Result<Timestamp>&) { ++answers; });
        }
        QVERIFY(waitUntil([&] { return answers == 6; }));
        QCOMPARE(server.requests().size(), 6);
        QVERIFY(rest.client().pausedFor() <= Ms(30'000));
    }

    void healthTellsOfThePause_data()
    {
        QTest::addColumn<QByteArray>("venue");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("streamed") << QByteArray("kraken") << 200
                                  << QByteArray(R"({"error":["EAPI:Rate limit exceeded"]})");
        QTest::newRow("polled") << QByteArray("luno") << 429 << QByteArray("{}");
    }

    void healthTellsOfThePause()
    {
        QFETCH(QByteArray, venue);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        LocalServer server;
        server.setRouter([&](const QByteArray&, const LocalServer::Respond& respond) { respond({status, body, {}}); });
        const auto feed = makeFeed(venueOf(venue), {server.http(), {{server.ws()}}}, HostPolicy::loopbackForTests());
        int told = 0;
        connect(feed.get(), &VenueFeed::healthChanged, this, [&told] { ++told; });
        loadMarkets(*feed);
        QCOMPARE(feed->health().rateLimitLeft, 0);
        QVERIFY2(feed->health().trouble.contains(QStringLiteral("left alone")), qPrintable(feed->health().trouble));
        QVERIFY(told > 0);
    }

    void eachBinanceHasItsOwnLimit()
    {
        const RestRules world = venueOf("binance").restDialect().rules;
        const RestRules us = venueOf("binance_us").restDialect().rules;
        QCOMPARE(world.usedLimit, 6'000);
        QCOMPARE(us.usedLimit, 1'200);
        for (const RestRules& rules : {world, us}) { // The stock at once and the flow after it fit into any minute.
            QVERIFY(rules.burst + 60 * rules.perSecond <= rules.usedLimit);
            QVERIFY(rules.burst >= 50); // A book.
        }
    }

    void binanceNamesItsLimit_data()
    {
        QTest::addColumn<QByteArray>("venue");
        QTest::addColumn<QByteArray>("limits");
        QTest::addColumn<int>("left");
        const QByteArray both
            = R"([{"rateLimitType":"ORDERS","interval":"MINUTE","intervalNum":1,"limit":50},)"
              R"({"rateLimitType":"REQUEST_WEIGHT","interval":"MINUTE","intervalNum":1,"limit":2400}])";
        QTest::newRow("the world") << QByteArray("binance") << both << 2'200;
        QTest::newRow("the USA") << QByteArray("binance_us") << both << 2'200;
        QTest::newRow("none") << QByteArray("binance_us") << QByteArray("[]") << 1'000;
        QTest::newRow("empty") << QByteArray("binance_us") << QByteArray("[{}]") << 1'000;
        QTest::newRow("of a day")
            << QByteArray("binance_us")
            << QByteArray(R"([{"rateLimitType":"REQUEST_WEIGHT","interval":"DAY","intervalNum":1,"limit":9}])")
            << 1'000;
        QTest::newRow("of five minutes")
            << QByteArray("binance_us")
            << QByteArray(R"([{"rateLimitType":"REQUEST_WEIGHT","interval":"MINUTE","intervalNum":5,"limit":9}])")
            << 1'000;
        QTest::newRow("nonsense")
            << QByteArray("binance_us")
            << QByteArray(R"([{"rateLimitType":"REQUEST_WEIGHT","interval":"MINUTE","intervalNum":1,"limit":-4},7])")
            << 1'000;
    }

    void binanceNamesItsLimit()
    {
        QFETCH(QByteArray, venue);
        QFETCH(QByteArray, limits);
        QFETCH(int, left);
        LocalServer server;
        server.setRouter([&](const QByteArray& path, const LocalServer::Respond& respond) {
            const QByteArray body
                = path.contains("exchangeInfo") ? exchangeInfo(limits.constData()) : QByteArray(R"({"serverTime":1})");
            respond({200, body, {{"X-MBX-USED-WEIGHT-1M", "200"}}});
        });
        VenueRest rest(dialectOf(venue), server.http(), HostPolicy::loopbackForTests());
        std::size_t markets = 0;
        bool isDone = false;
        rest.instruments(this, [&](const Result<InstrumentList>& all) { markets = all ? all->instruments.size() : 0; });
        rest.serverTime(this, [&isDone](const Result<Timestamp>&) { isDone = true; });
        QVERIFY(waitUntil([&] { return isDone; }));
        QCOMPARE(markets, std::size_t(1));
        isDone = false;
        rest.serverTime(this, [&isDone](const Result<Timestamp>&) { isDone = true; });
        QVERIFY(waitUntil([&] { return isDone; }));
        QCOMPARE(rest.client().limitLeft(), left);
    }

    void onlyTrueNamesakesShareAFrame()
    {
        LocalServer server;
        const QByteArray products = R"({"products":[)"
            + coinbaseProduct("BTC", "USD", R"("alias":"","alias_to":["BTC-USDC"])") + ','
            + coinbaseProduct("BTC", "USDC", R"("alias":"BTC-USD","alias_to":[])") + ','
            + coinbaseProduct("ETH", "USD", R"("alias":"","alias_to":[])") + ','
            + coinbaseProduct("ETH", "USDC", R"("alias":"","alias_to":[])") + "]}";
        server.setRouter([&](const QByteArray&, const LocalServer::Respond& respond) { respond({200, products, {}}); });
        const auto feed
            = makeFeed(venueOf("coinbase"), {server.http(), {{server.ws()}}}, HostPolicy::loopbackForTests());
        loadMarkets(*feed);
        const std::vector<Symbol> all{Symbol::of("BTC-USD"), Symbol::of("BTC-USDC"), Symbol::of("ETH-USD"),
                                      Symbol::of("ETH-USDC")};
        feed->subscribe(all, Channel::Quotes);
        feed->start();
        QVERIFY(waitUntil([&] { return server.clients().size() == 1; }));
        QByteArrayList names;
        connect(feed.get(), &VenueFeed::happened, this, [&names](const std::vector<MarketEvent>& events) {
            for (const MarketEvent& event : events) {
                names.append(event.symbol.toString().toLatin1());
            }
        });
        const auto told = [&](const char* product, int number) {
            names.clear();
            server.sendAll(coinbaseTicker(product, number));
            (void)waitUntil([&] { return !names.isEmpty(); });
            std::sort(names.begin(), names.end());
            return names.join(' ');
        };
        QCOMPARE(told("BTC-USD", 1), QByteArray("BTC-USD BTC-USDC"));
        QCOMPARE(told("ETH-USD", 2), QByteArray("ETH-USD"));
        QCOMPARE(told("ETH-USDC", 3), QByteArray("ETH-USDC"));
        feed->subscribe({Symbol::of("BTC-USD")}, {});
        QCOMPARE(told("BTC-USD", 4), QByteArray("BTC-USDC"));
    }
};

QTEST_GUILESS_MAIN(VenueLimitsTest)
#include "tst_venue_limits.moc"
