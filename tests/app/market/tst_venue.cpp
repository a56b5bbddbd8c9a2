// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/wall_clock.h"
#include "app/market/live_feed.h"
#include "app/market/polling_feed.h"
#include "app/market/venues/venue_catalog.h"
#include "models/market/candle_series.h"
#include "tests/support/venue_simulator/sim_venue.h"
#include "tests/support/venue_simulator/wait.h"

#include <QTest>

#include <set>

using namespace elite;
using namespace elite::test;

namespace {

using Ms = std::chrono::milliseconds;

const Channels kAll = Channel::Quotes | Channel::Trades | Channel::Candles | Channel::Book;

/// What a consumer of the feed would keep.
struct Consumer
{
    Symbol symbol;
    std::vector<PublicTrade> trades;
    CandleSeries series{Timeframe()};
    CandleBuilder builder{Timeframe()};
    OrderBook book;
    std::optional<Quote> quote;
    int bookFaults = 0;
    int booksLost = 0;
    int gapsHealed = 0;
    int strangers = 0;

    void take(const std::vector<MarketEvent>& events)
    {
        for (const MarketEvent& event : events) {
            strangers += event.symbol == symbol ? 0 : 1;
            if (const auto* trade = std::get_if<PublicTrade>(&event.payload)) {
                trades.push_back(*trade);
                std::vector<Candle> closed;
                builder.apply(*trade, closed);
                for (const Candle& candle : closed) {
                    series.apply(candle);
                }
            } else if (const auto* candle = std::get_if<Candle>(&event.payload)) {
                series.merge({candle, 1});
            } else if (const auto* update = std::get_if<BookUpdate>(&event.payload)) {
                bookFaults += book.apply(*update) == BookFault::None ? 0 : 1;
            } else if (const auto* got = std::get_if<Quote>(&event.payload)) {
                quote = *got;
            }
        }
    }
};

/// Digit by digit the market's own book.
bool isSameBook(const SimMarket& market, const OrderBook* book)
{
    const auto isSame = [](const SimLevel& wanted, const BookLevel& got) {
        return got.price.toText() == SimMarket::priceText(wanted.price)
            && got.quantity.toText() == SimMarket::sizeText(wanted.size);
    };
    const auto bids = market.bids();
    const auto asks = market.asks();
    if (book == nullptr || static_cast<qsizetype>(book->bidCount()) != bids.size()
        || static_cast<qsizetype>(book->askCount()) != asks.size()) {
        return false;
    }
    for (qsizetype i = 0; i < bids.size(); ++i) {
        if (!isSame(bids[i], book->bid(static_cast<std::size_t>(i)))
            || !isSame(asks[i], book->ask(static_cast<std::size_t>(i)))) {
            return false;
        }
    }
    return true;
}

} // namespace

/// Every venue against a server that speaks its protocol. ELITE_VENUE says which.
class VenueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void instrumentsAreRead();
    void candlesComeInPagesWithoutHoles();
    void everythingArrives();
    void aLostBookMessageIsNoticedAndRepaired();
    void anOutageLeavesNoHole();
    void aRestartOfTheServerLosesNothing();
    void nonsenseIsCountedAndSurvived();
    void silenceIsStaleWithinItsLimit();
    void aForbiddenCountryEndsAllTries();
    void unsubscribingStopsIt();

private:
    void subscribeAndWait();
    bool isPolled() const { return !m_info->isStreamKeyless(); }
    LiveFeed& live() { return dynamic_cast<LiveFeed&>(*m_feed); }

    const VenueInfo* m_info = nullptr;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<SimVenue> m_venue;
    std::unique_ptr<VenueFeed> m_feed;
    Consumer m_consumer;
};

void VenueTest::init()
{
    const QByteArray name = qgetenv("ELITE_VENUE").isEmpty() ? QByteArray("kraken") : qgetenv("ELITE_VENUE");
    m_info = findVenue(VenueId::of({name.data(), static_cast<std::size_t>(name.size())}));
    QVERIFY(m_info != nullptr);
    m_server = std::make_unique<LocalServer>();
    m_venue = std::make_unique<SimVenue>(*m_server, name);
    const VenueAddresses addresses{m_server->http(), {{m_server->ws()}, {m_server->ws(QStringLiteral("/two"))}}};
    const HostPolicy hosts = HostPolicy::loopbackForTests();
    RestDialect dialect = m_info->restDialect();
    dialect.rules.perSecond = 1'000; // The server is ours.
    dialect.rules.burst = 1'000;
    auto rest = std::make_unique<VenueRest>(std::move(dialect), addresses.rest, hosts);
    if (isPolled()) {
        m_feed = std::make_unique<PollingFeed>(std::move(rest), PollingFeed::Rules{Ms(40), Ms(400)});
    } else {
        LiveFeed::Parts parts;
        parts.venue = m_info->id;
        parts.stream = m_info->makeStream();
        parts.rest = std::move(rest);
        parts.addresses = addresses;
        parts.hosts = hosts;
        parts.rules = parts.stream->rules();
        parts.rules->socket.reconnect = {Ms(20), Ms(100), Ms(50), 3, Ms(1'000)};
        parts.rules->socket.messagesPerSecond = 1'000;
        parts.rules->firstPicture = Ms(30);
        parts.rules->handoverSettle = Ms(100);
        m_feed = std::make_unique<LiveFeed>(std::move(parts));
        live().healer().setFirstRetry(Ms(50));
    }
    m_consumer = Consumer();
    const QByteArray symbol = m_venue->dialect().symbol();
    m_consumer.symbol = Symbol::of({symbol.data(), static_cast<std::size_t>(symbol.size())});
    connect(m_feed.get(), &VenueFeed::happened, this,
            [this](const std::vector<MarketEvent>& events) { m_consumer.take(events); });
    connect(m_feed.get(), &VenueFeed::bookLost, this, [this] { ++m_consumer.booksLost; });
    connect(m_feed.get(), &VenueFeed::gapHealed, this, [this] { ++m_consumer.gapsHealed; });
}

void VenueTest::cleanup()
{
    m_feed.reset();
    m_venue.reset();
    m_server.reset();
}

void VenueTest::subscribeAndWait()
{
    m_venue->run(5);
    m_feed->subscribe({m_consumer.symbol}, kAll);
    m_feed->start();
    QVERIFY2(waitUntil([&] {
                 return m_feed->health().state == VenueState::Live && m_feed->book(m_consumer.symbol) != nullptr
                     && !m_consumer.trades.empty() && m_consumer.quote;
             }),
             qPrintable(m_feed->health().trouble));
}

void VenueTest::instrumentsAreRead()
{
    std::optional<Result<InstrumentList>> got;
    m_feed->instruments(this, [&](Result<InstrumentList> list) { got = std::move(list); });
    QVERIFY(waitUntil([&] { return got.has_value(); }));
    QVERIFY2(got->hasValue(), got->hasValue() ? "" : qPrintable(got->error().detail));
    QCOMPARE((*got)->instruments.size(), std::size_t(1));
    const Instrument& instrument = (*got)->instruments.front();
    QVERIFY(instrument.id.symbol == m_consumer.symbol);
    QVERIFY(instrument.id.venue == m_info->id);
    QVERIFY(instrument.base == Currency::of("BTC"));
    QVERIFY(instrument.tickSize == *Decimal::parse("0.01"));
    QVERIFY(instrument.lotSize == *Decimal::parse("0.0001"));
    QVERIFY(instrument.status == TradingStatus::Trading);
}

void VenueTest::candlesComeInPagesWithoutHoles()
{
    if (isPolled()) {
        QSKIP("candles need a key here");
    }
    const Timeframe minute;
    const Timestamp now = wallNow();
    const Timestamp to = minute.floor(now);
    const Timestamp from = to - std::chrono::minutes(700); // Several pages, except at Kraken.
    std::optional<Result<std::vector<Candle>>> got;
    m_feed->candles(m_consumer.symbol, minute, from, to, this,
                    [&](Result<std::vector<Candle>> list) { got = std::move(list); });
    QVERIFY(waitUntil([&] { return got.has_value(); }));
    QVERIFY2(got->hasValue(), got->hasValue() ? "" : qPrintable(got->error().detail));
    QCOMPARE((*got)->size(), std::size_t(700));
    for (std::size_t i = 0; i < (*got)->size(); ++i) {
        const Candle& candle = (**got)[i];
        QVERIFY(candle.openTime == from + std::chrono::minutes(i));
        const SimCandle truth = m_venue->market().minute(toMicros(candle.openTime) / 1'000'000, SimVenue::nowMicros());
        QCOMPARE(candle.open.toText(), SimMarket::priceText(truth.open));
        QCOMPARE(candle.high.toText(), SimMarket::priceText(truth.high));
        QCOMPARE(candle.low.toText(), SimMarket::priceText(truth.low));
        QCOMPARE(candle.close.toText(), SimMarket::priceText(truth.close));
        QCOMPARE(candle.volume.toText(), SimMarket::sizeText(truth.volume));
    }
}

void VenueTest::everythingArrives()
{
    subscribeAndWait();
    QVERIFY(waitUntil([&] { return m_consumer.trades.size() > 20; }));
    m_venue->halt();
    QVERIFY(waitUntil([&] { return isSameBook(m_venue->market(), m_feed->book(m_consumer.symbol)); }));
    QVERIFY(waitUntil([&] { return isSameBook(m_venue->market(), &m_consumer.book); })); // Built from events alone.
    const QByteArray bid = SimMarket::priceText(m_venue->market().bids().first().price);
    QVERIFY(waitUntil([&] { return m_consumer.quote->bid.toText() == bid; }));
    QCOMPARE(m_consumer.bookFaults, 0);
    QCOMPARE(m_consumer.strangers, 0);
    const SimTrade& last = m_venue->market().trades().last();
    QVERIFY(waitUntil([&] { return m_consumer.trades.back().price.toText() == SimMarket::priceText(last.price); }));
    QVERIFY((m_consumer.trades.back().taker == TakerSide::Buyer) == last.isBuy);
    const VenueHealth health = m_feed->health();
    QCOMPARE(health.malformed, 0);
    QCOMPARE(health.unknown, 0);
    QCOMPARE(health.bookFaults, 0);
    QVERIFY(health.latency.has_value());
    QVERIFY(m_feed->isFresh(m_consumer.symbol));
    QVERIFY(m_feed->tickAge(m_consumer.symbol).has_value());
    std::optional<Result<Timestamp>> time;
    m_feed->serverTime(this, [&](Result<Timestamp> got) { time = std::move(got); });
    QVERIFY(waitUntil([&] { return time.has_value(); }));
    QVERIFY2(time->hasValue(), time->hasValue() ? "" : qPrintable(time->error().detail));
    QVERIFY(std::chrono::abs(**time - wallNow()) < std::chrono::seconds(10));
}

void VenueTest::aLostBookMessageIsNoticedAndRepaired()
{
    const QByteArray name = m_info->id.toString().toLatin1();
    if (name == "luno" || name == "bitstamp" || name == "coinbase_exchange") {
        QSKIP("this venue gives no means to notice a lost change");
    }
    subscribeAndWait();
    m_venue->swallowNextBook();
    QVERIFY(waitUntil([&] { return m_feed->health().bookFaults > 0; }));
    QVERIFY(m_consumer.booksLost > 0);
    QVERIFY(waitUntil([&] { return m_feed->book(m_consumer.symbol) != nullptr; }));
    m_venue->halt();
    QVERIFY(waitUntil([&] { return isSameBook(m_venue->market(), m_feed->book(m_consumer.symbol)); }));
    QVERIFY(waitUntil([&] { return m_feed->health().state == VenueState::Live; }));
    QVERIFY(isSameBook(m_venue->market(), &m_consumer.book));
}

void VenueTest::anOutageLeavesNoHole()
{
    if (isPolled()) {
        subscribeAndWait();
        const auto outageOf = [this](quint64 trades, int everyMs) {
            m_venue->run(everyMs);
            m_venue->setRestDown(true);
            QVERIFY(waitUntil([&] { return m_feed->health().state == VenueState::Stale; }));
            const quint64 last = m_consumer.trades.back().id;
            QVERIFY(waitUntil([&] { return m_venue->market().trades().last().id >= last + trades; }));
            m_venue->setRestDown(false);
            QVERIFY(waitUntil([&] { return m_feed->health().state == VenueState::Live; }));
            QVERIFY(waitUntil([&] { return m_consumer.trades.back().id > last + trades; }));
        };
        outageOf(1, 50);
        for (std::size_t i = 1; i < m_consumer.trades.size(); ++i) {
            QCOMPARE(m_consumer.trades[i].id, m_consumer.trades[i - 1].id + 1);
        }
        QCOMPARE(m_feed->health().gapsOpen, 0);
        outageOf(150, 5); // More than an answer holds: without a key they cannot be had, which is said.
        QCOMPARE(m_feed->health().gapsOpen, 1);
        return;
    }
    subscribeAndWait();
    const Timestamp begin = Timeframe().floor(wallNow() - std::chrono::minutes(30));
    const Timestamp running = Timeframe().floor(wallNow()); // Heard from its middle on; MinuteMender's business.
    live().healer().heal(m_consumer.symbol, begin); // As after half an hour away.
    QVERIFY(waitUntil([&] { return m_consumer.gapsHealed == 1; }));
    m_server->setRefusing(true);
    m_venue->setRestDown(true);
    m_server->dropAll();
    QVERIFY(waitUntil([&] { return m_feed->health().state == VenueState::Connecting; }));
    QVERIFY(!m_feed->isFresh(m_consumer.symbol));
    QVERIFY(m_feed->book(m_consumer.symbol) == nullptr);
    QVERIFY(m_consumer.booksLost > 0);
    QTest::qWait(60);
    const std::size_t tradesBefore = m_consumer.trades.size();
    m_server->setRefusing(false);
    QVERIFY(waitUntil([&] { return m_consumer.trades.size() > tradesBefore; }));
    QVERIFY(
        waitUntil([&] { return m_feed->health().gapsOpen == 1; })); // REST is still down: the hole is not forgotten.
    QVERIFY(m_feed->health().state == VenueState::Resyncing);
    m_venue->setRestDown(false);
    QVERIFY(waitUntil([&] { return m_consumer.gapsHealed == 2; }));
    QVERIFY(waitUntil([&] { return m_feed->health().state == VenueState::Live; }, 20'000));
    QVERIFY(m_consumer.series.gaps(begin, running).empty());
    std::set<std::uint64_t> ids;
    for (const PublicTrade& trade : m_consumer.trades) {
        QVERIFY2(trade.id == 0 || ids.insert(trade.id).second, "a trade came twice");
    }
}

void VenueTest::aRestartOfTheServerLosesNothing()
{
    if (m_venue->dialect().shutdown().isEmpty()) {
        QSKIP("this venue announces no restart");
    }
    subscribeAndWait();
    const int before = m_server->upgraded();
    m_venue->sayShutdown();
    QVERIFY(waitUntil([&] { return m_server->upgraded() > before; }));
    QVERIFY(waitUntil([&] { return m_server->clients().size() == before; })); // The old one was given up.
    const std::size_t tradesBefore = m_consumer.trades.size();
    QVERIFY(waitUntil([&] { return m_consumer.trades.size() > tradesBefore + 10; }));
    QCOMPARE(m_consumer.booksLost, 0);
    QCOMPARE(m_consumer.bookFaults, 0);
    QCOMPARE(m_feed->health().gapsHealed, 0); // Nothing had to be healed: there was no gap.
    for (std::size_t i = 1; i < m_consumer.trades.size(); ++i) {
        QCOMPARE(m_consumer.trades[i].id, m_consumer.trades[i - 1].id + 1);
    }
}

void VenueTest::nonsenseIsCountedAndSurvived()
{
    if (isPolled()) {
        QSKIP("there is no stream");
    }
    subscribeAndWait();
    const int connections = m_server->upgraded();
    for (const char* nonsense :
         {"", "{", "[]]", "null", "{\"a\":1}", "\xff\xfe", "{\"channel\":7}", "{\"topic\":[]}"}) {
        m_server->sendAll(nonsense);
    }
    const auto seen = [&] {
        const VenueHealth health = m_feed->health();
        return health.malformed + health.unknown >= 5;
    };
    QVERIFY(waitUntil(seen));
    const std::size_t before = m_consumer.trades.size();
    QVERIFY(waitUntil([&] { return m_consumer.trades.size() > before && m_feed->book(m_consumer.symbol) != nullptr; }));
    QCOMPARE(m_server->upgraded(), connections);
}

void VenueTest::silenceIsStaleWithinItsLimit()
{
    subscribeAndWait();
    QVERIFY(m_info->stale() <= Ms(60'000));
    if (!isPolled()) {
        QSKIP("tested with short limits in stream_socket; here the limit would take its full time");
    }
    m_venue->setRestDown(true);
    QVERIFY(waitUntil([&] { return m_feed->health().state == VenueState::Stale; }));
    QVERIFY(!m_feed->isFresh(m_consumer.symbol));
    QVERIFY(m_feed->book(m_consumer.symbol) == nullptr);
}

void VenueTest::aForbiddenCountryEndsAllTries()
{
    m_server->setHandshakeStatus(451);
    m_server->setRouter([](const QByteArray&, const LocalServer::Respond& respond) { respond({451, "{}", {}}); });
    m_feed->subscribe({m_consumer.symbol}, kAll);
    m_feed->start();
    QVERIFY(waitUntil([&] { return m_feed->health().state == VenueState::RegionBlocked; }));
    const int asked = m_server->accepted();
    QTest::qWait(500);
    QVERIFY2(m_server->accepted() <= asked + 1, "it tried again"); // One may have been under way.
    QVERIFY(!m_feed->isFresh(m_consumer.symbol));
}

void VenueTest::unsubscribingStopsIt()
{
    subscribeAndWait();
    m_feed->subscribe({m_consumer.symbol}, Channels());
    QVERIFY(waitUntil([&] { return m_server->clients().isEmpty() || isPolled(); }));
    QVERIFY(m_feed->health().state == VenueState::Offline);
    const std::size_t before = m_consumer.trades.size();
    QTest::qWait(50);
    QCOMPARE(m_consumer.trades.size(), before);
}

QTEST_GUILESS_MAIN(VenueTest)
#include "tst_venue.moc"
