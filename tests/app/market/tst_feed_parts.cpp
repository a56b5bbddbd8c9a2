// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/known_hosts.h"
#include "app/market/book_set.h"
#include "app/market/event_filter.h"
#include "app/market/feed_meter.h"
#include "app/market/price_guard.h"
#include "app/market/reconnect_policy.h"
#include "app/market/venues/venue_catalog.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <random>
#include <set>

using namespace elite;

namespace {

using Ms = std::chrono::milliseconds;

const Symbol kSymbol = Symbol::of("BTC/USD");

Price price(const char* text)
{
    return *Price::parse(text);
}

MarketEvent trade(std::uint64_t id, const char* at, std::int64_t second = 0)
{
    PublicTrade out;
    out.id = id;
    out.price = price(at);
    out.quantity = *Quantity::parse("1");
    out.time = fromMicros(second * 1'000'000);
    return {kSymbol, out};
}

Candle candle(std::int64_t minute, const char* at, CandleState state)
{
    Candle out;
    out.openTime = fromMicros(minute * 60'000'000);
    out.closeTime = fromMicros((minute + 1) * 60'000'000);
    out.open = out.high = out.low = out.close = price(at);
    out.state = state;
    return out;
}

/// The text of every source below app/ and ui/, by path.
std::vector<std::pair<QString, QString>> sources()
{
    std::vector<std::pair<QString, QString>> out;
    const QString root = qEnvironmentVariable("ELITE_SOURCE");
    for (const char* layer : {"/app", "/ui"}) {
        QDirIterator it(root + QLatin1String(layer), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly)) {
                out.emplace_back(file.fileName().mid(root.size()), QString::fromUtf8(file.readAll()));
            }
        }
    }
    return out;
}

} // namespace

/// The parts of a feed that need no network.
class FeedPartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reconnectsAreRareAndSpread();
    void aCalmConnectionStartsAfresh();
    void hostsAreKnownOrRefused();
    void theCatalogueReachesKnownHostsOnly();
    void noSourceNamesAnotherMarketHost();
    void onlyTestsReachLoopback();
    void aWrongPriceNeverPasses();
    void tradesPassOnce();
    void aJumpOfTheTradeNumbersIsALoss();
    void strangersAreRefused();
    void candlesGetTheirEnd();
    void badQuotesAreRefused();
    void booksAreRenewedBesideTheShownOne();
    void messagesPerSecond();
};

void FeedPartsTest::reconnectsAreRareAndSpread()
{
    const ReconnectRules rules;
    std::mt19937 random(1);
    std::uniform_real_distribution<double> chance(0, 1);
    ReconnectBudget budget(rules);
    std::vector<ReconnectPolicy> connections(5, ReconnectPolicy(rules));
    std::vector<Ms> due(connections.size(), Ms(0));
    std::vector<Ms> starts;
    while (starts.size() < 1'000) { // Every connection is refused at once: the one that is due tries again.
        const auto next = static_cast<std::size_t>(std::min_element(due.begin(), due.end()) - due.begin());
        const Ms now = due[next];
        const Ms wait = budget.take(now);
        if (wait.count() == 0) {
            starts.push_back(now);
        }
        due[next] = now + (wait.count() > 0 ? wait : connections[next].nextDelay(chance(random)));
    }
    const Ms span = starts.back() - starts.front();
    QVERIFY2(span >= Ms(5'000) * (1'000 - rules.burst), "more than one in five seconds on average");
    for (std::size_t i = 0; i + 3 < starts.size(); ++i) {
        QVERIFY(starts[i + 3] - starts[i] >= Ms(5'000)); // And never four at once.
    }
    // Full jitter: the first waits fill [0, 1 s), the ninth [0, 60 s).
    std::vector<std::int64_t> first;
    std::vector<std::int64_t> ninth;
    for (int i = 0; i < 1'000; ++i) {
        ReconnectPolicy alone(rules);
        first.push_back(alone.nextDelay(chance(random)).count());
        for (int n = 0; n < 7; ++n) {
            alone.nextDelay(chance(random));
        }
        ninth.push_back(alone.nextDelay(chance(random)).count());
    }
    const auto [least, most] = std::minmax_element(first.begin(), first.end());
    QVERIFY(*least < 50 && *most > 950 && *most <= 1'000);
    const auto [leastLate, mostLate] = std::minmax_element(ninth.begin(), ninth.end());
    QVERIFY(*leastLate < 3'000 && *mostLate > 57'000 && *mostLate <= 60'000);
}

void FeedPartsTest::aCalmConnectionStartsAfresh()
{
    const ReconnectRules rules;
    ReconnectPolicy policy(rules);
    for (int i = 0; i < 6; ++i) {
        policy.nextDelay(0.5);
    }
    policy.opened(Ms(1'000'000));
    policy.lost(Ms(1'010'000)); // Ten seconds are no health.
    QCOMPARE(policy.attempts(), 6);
    policy.opened(Ms(2'000'000));
    policy.lost(Ms(2'300'000));
    QCOMPARE(policy.attempts(), 0);
}

void FeedPartsTest::hostsAreKnownOrRefused()
{
    const HostPolicy known = HostPolicy::known();
    for (const char* good : {"https://api.kraken.com/0/public/Time", "wss://ws.kraken.com/v2",
                             "wss://ws.okx.com:8443/ws/v5/public", "https://API.KRAKEN.COM/"}) {
        QVERIFY2(known.check(QUrl(QString::fromLatin1(good))).hasValue(), good);
    }
    for (const char* bad : {"http://api.kraken.com/", "ws://ws.kraken.com/v2", "https://api.kraken.com.evil.example/",
                            "https://evil.example/api.kraken.com", "https://api.kraken.com@evil.example/",
                            "https://user:pass@api.kraken.com/", "https://xapi.kraken.com/", "https://127.0.0.1/",
                            "https://localhost/", "ftp://api.kraken.com/", "file:///etc/passwd", "https://kraken.com/",
                            "", "https://bqov.top/", "https://[::1]/", "https://api.kraken.com%2eevil.example/"}) {
        QVERIFY2(!known.check(QUrl(QString::fromLatin1(bad))).hasValue(), bad);
    }
    std::set<std::string_view> seen;
    for (const KnownHost& host : knownHosts()) {
        QVERIFY(seen.insert(host.host).second);
    }
}

void FeedPartsTest::theCatalogueReachesKnownHostsOnly()
{
    std::set<VenueId> ids;
    for (const VenueInfo& venue : venueCatalog()) {
        QVERIFY(ids.insert(venue.id).second);
        QVERIFY(HostPolicy::known().check(venue.addresses.rest).hasValue());
        for (const auto& endpoint : venue.addresses.streams) {
            QVERIFY(!endpoint.isEmpty());
            for (const QUrl& url : endpoint) {
                QVERIFY2(HostPolicy::known().check(url).hasValue(), qPrintable(url.toString()));
            }
        }
        QVERIFY(venue.restDialect().venue == venue.id);
        if (!venue.isStreamKeyless()) {
            continue;
        }
        const auto stream = venue.makeStream();
        for (const Channel channel : {Channel::Quotes, Channel::Trades, Channel::Candles, Channel::Book}) {
            const auto endpoint = stream->endpointOf(channel);
            const bool isFromBook = channel == Channel::Quotes && stream->endpointOf(Channel::Book);
            QCOMPARE(venue.channels.testFlag(channel), endpoint.has_value() || isFromBook);
            QVERIFY(!endpoint || *endpoint < venue.addresses.streams.size());
        }
        QVERIFY(venue.stale() <= Ms(60'000));
    }
    QVERIFY(ids.size() >= 8);
}

void FeedPartsTest::noSourceNamesAnotherMarketHost()
{
    static const QRegularExpression address(QStringLiteral("\"(wss?|https?)://([^/\":%]+)"));
    const auto all = sources();
    if (all.empty()) {
        QSKIP("the sources are not here");
    }
    int found = 0;
    for (const auto& [path, text] : all) {
        if (!path.startsWith(QLatin1String("/app/market/"))) {
            continue;
        }
        auto matches = address.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QUrl url(match.captured(1) + QStringLiteral("://") + match.captured(2));
            QVERIFY2(HostPolicy::known().check(url).hasValue(), qPrintable(path + u' ' + url.toString()));
            ++found;
        }
    }
    QVERIFY(found > 10);
}

void FeedPartsTest::onlyTestsReachLoopback()
{
    for (const auto& [path, text] : sources()) {
        const bool isItself = path.endsWith(QLatin1String("known_hosts.h"));
        QVERIFY2(isItself || !text.contains(QLatin1String("loopbackForTests")), qPrintable(path));
    }
}

void FeedPartsTest::aWrongPriceNeverPasses()
{
    PriceGuard guard;
    QVERIFY(!guard.accepts(price("0")));
    QVERIFY(!guard.accepts(price("-1")));
    QVERIFY(guard.accepts(price("50000.00")));
    QVERIFY(guard.accepts(price("50010.00")));
    QVERIFY(!guard.accepts(price("5000.00"))); // A slipped digit.
    QVERIFY(!guard.accepts(price("500000.00")));
    QVERIFY(guard.accepts(price("50005.00")));
    QVERIFY(!guard.accepts(price("20000.00"))); // A crash: believed at the third.
    QVERIFY(!guard.accepts(price("19900.00")));
    QVERIFY(guard.accepts(price("19800.00")));
    QVERIFY(guard.accepts(price("19700.00")));
    QVERIFY(!guard.accepts(price("50005.00")));
    PriceGuard slow; // A long way in small steps is no jump.
    Price at = price("100");
    for (int i = 0; i < 2'000; ++i) {
        QVERIFY(slow.accepts(at));
        at = Price(*Decimal::multiply(at.value(), *Decimal::parse("1.005"), 6, Rounding::HalfEven));
    }
}

void FeedPartsTest::tradesPassOnce()
{
    EventFilter filter(false);
    filter.expect(kSymbol);
    std::vector<MarketEvent> events{trade(3, "100", 3), trade(1, "100", 1), trade(2, "100", 2)}; // Newest first.
    filter.apply(events);
    QCOMPARE(events.size(), std::size_t(3));
    QCOMPARE(std::get<PublicTrade>(events[0].payload).id, std::uint64_t(1));
    events = {trade(2, "100", 2), trade(3, "100", 3), trade(5, "100", 5)};
    QCOMPARE(filter.apply(events).refused, 2);
    QCOMPARE(events.size(), std::size_t(1));
    events = {trade(4, "100", 4)}; // Late, but never told.
    filter.apply(events);
    QCOMPARE(events.size(), std::size_t(1));
    events = {trade(0, "100", 9), trade(0, "100", 9)}; // Without numbers nobody can know.
    filter.apply(events);
    QCOMPARE(events.size(), std::size_t(2));
}

void FeedPartsTest::aJumpOfTheTradeNumbersIsALoss()
{
    EventFilter filter(true);
    filter.expect(kSymbol);
    std::vector<MarketEvent> events{trade(10, "100")};
    QVERIFY(filter.apply(events).tradesLost.empty()); // The first one may be any.
    events = {trade(11, "100"), trade(14, "100")};
    QCOMPARE(filter.apply(events).tradesLost.size(), std::size_t(1));
    filter.expectJump();
    events = {trade(90, "100")};
    QVERIFY(filter.apply(events).tradesLost.empty());
}

void FeedPartsTest::strangersAreRefused()
{
    EventFilter filter(false);
    filter.expect(kSymbol);
    std::vector<MarketEvent> events{trade(1, "100")};
    events[0].symbol = Symbol::of("ETH/USD");
    QCOMPARE(filter.apply(events).refused, 1);
    QVERIFY(events.empty());
}

void FeedPartsTest::candlesGetTheirEnd()
{
    EventFilter filter(false);
    filter.expect(kSymbol);
    std::vector<MarketEvent> events{{kSymbol, candle(1, "100", CandleState::Forming)},
                                    {kSymbol, candle(1, "101", CandleState::Forming)}};
    filter.apply(events);
    QCOMPARE(events.size(), std::size_t(2));
    events = {{kSymbol, candle(2, "102", CandleState::Forming)}};
    filter.apply(events);
    QCOMPARE(events.size(), std::size_t(2));
    QVERIFY(std::get<Candle>(events[0].payload).state == CandleState::Closed);
    QVERIFY(std::get<Candle>(events[0].payload).close == price("101"));
    events = {{kSymbol, candle(1, "100", CandleState::Forming)}}; // It is over.
    filter.apply(events);
    QVERIFY(events.empty());
    filter.expectJump(); // The connection was away: the end of minute 2 was not seen, so nobody may close it.
    events = {{kSymbol, candle(5, "103", CandleState::Forming)}};
    filter.apply(events);
    QCOMPARE(events.size(), std::size_t(1));
}

void FeedPartsTest::badQuotesAreRefused()
{
    EventFilter filter(false);
    filter.expect(kSymbol);
    const auto passes = [&](const char* bid, const char* ask) {
        std::vector<MarketEvent> events{{kSymbol, Quote{{}, price(bid), price(ask), {}, {}, {}}}};
        filter.apply(events);
        return !events.empty();
    };
    QVERIFY(passes("100", "101"));
    QVERIFY(!passes("102", "101")); // Crossed.
    QVERIFY(!passes("-1", "101"));
    QVERIFY(!passes("0", "0"));
    QVERIFY(!passes("1000", "1010")); // Held back twice, not longer: both sides of one quote are one opinion.
    QVERIFY(!passes("1000", "1010"));
    QVERIFY(passes("100", "101"));
    QVERIFY(passes("100", "1010")); // A thin side is no lie.
}

void FeedPartsTest::booksAreRenewedBesideTheShownOne()
{
    BookSet books;
    BookRules rules;
    rules.link = BookLink::Time;
    books.want(kSymbol, rules, Ms(0));
    const auto update = [](BookUpdateKind kind, std::int64_t time, const char* bid) {
        BookUpdate out;
        out.kind = kind;
        out.time = fromMicros(time);
        out.bids = {{price(bid), *Quantity::parse("1")}};
        return out;
    };
    QVERIFY(books.apply(kSymbol, update(BookUpdateKind::Delta, 5, "99")).result == SyncResult::Buffered);
    QCOMPARE(books.out(), 1);
    QVERIFY(books.apply(kSymbol, update(BookUpdateKind::Snapshot, 4, "98")).isNewPicture);
    QCOMPARE(books.live(kSymbol)->bidCount(), std::size_t(2));
    books.renew(kSymbol);
    QVERIFY(!books.apply(kSymbol, update(BookUpdateKind::Delta, 9, "97")).isNewPicture);
    QCOMPARE(books.live(kSymbol)->bidCount(), std::size_t(3)); // Shown all the time.
    QVERIFY(books.apply(kSymbol, update(BookUpdateKind::Snapshot, 8, "96")).isNewPicture);
    QCOMPARE(books.live(kSymbol)->bidCount(), std::size_t(2)); // 96 of the picture and 97, which is younger.
    QCOMPARE(books.loseAll().size(), std::size_t(1));
    QVERIFY(books.live(kSymbol) == nullptr);
}

void FeedPartsTest::messagesPerSecond()
{
    FeedMeter meter;
    for (int ms = 0; ms < 10'000; ++ms) {
        meter.add(Ms(ms));
    }
    QCOMPARE(meter.perSecond(Ms(10'000)), 1'000.0);
    QCOMPARE(meter.perSecond(Ms(20'000)), 0.0);
    QCOMPARE(meter.perSecond(Ms(3'600'000)), 0.0);
}

QTEST_GUILESS_MAIN(FeedPartsTest)
#include "tst_feed_parts.moc"
