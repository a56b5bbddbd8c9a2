// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/feed_watchdog.h"
#include "tests/support/venue_simulator/wait.h"

#include <QTest>

using namespace elite;
using namespace elite::test;

namespace {

using Ms = std::chrono::milliseconds;

const Symbol kSymbol = Symbol::of("BTC/USD");

Price price(const char* text)
{
    return *Price::parse(text);
}

/// A feed that says what the test wants.
class ScriptedFeed : public VenueFeed
{
public:
    VenueState state = VenueState::Live;
    BookUpdate picture;

    VenueId venue() const override { return VenueId::of("kraken"); }
    void start() override { }
    void stop() override { }
    void subscribe(const std::vector<Symbol>&, Channels) override { }
    VenueHealth health() const override
    {
        VenueHealth out;
        out.state = state;
        return out;
    }
    bool isFresh(const Symbol&) const override { return true; }
    std::optional<Ms> tickAge(const Symbol&) const override { return Ms(0); }
    const OrderBook* book(const Symbol&) const override { return nullptr; }
    void instruments(const QObject*, Answer<InstrumentList>) override { }
    void candles(const Symbol&, Timeframe, Timestamp, Timestamp, const QObject*, Answer<std::vector<Candle>>) override
    {
    }
    void trades(const Symbol&, const QObject*, Answer<std::vector<PublicTrade>>) override { }
    void bookPicture(const Symbol&, const QObject*, Answer<BookUpdate> answer) override { answer(picture); }
    void serverTime(const QObject*, Answer<Timestamp>) override { }

    void say(const char* bid, const char* ask)
    {
        Q_EMIT happened({{kSymbol, Quote{{}, price(bid), price(ask), {}, {}, {}}}}, {});
    }
    void show(const char* bid, const char* ask)
    {
        picture.kind = BookUpdateKind::Snapshot;
        picture.bids = {{price("1"), *Quantity::parse("1")}, {price(bid), *Quantity::parse("1")}};
        picture.asks = {{price(ask), *Quantity::parse("1")}, {price("99999"), *Quantity::parse("1")}};
    }
};

FeedWatchdog::Rules quickRules()
{
    FeedWatchdog::Rules out;
    out.look = Ms(10);
    out.compareEvery = Ms(15);
    out.patience = Ms(150);
    return out;
}

} // namespace

class FeedWatchdogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lostPricesAreToldAtOnce();
    void anotherVenueIsProposedOnlyWhenAllowed();
    void aForbiddenCountryNeedsNoPatience();
    void streamAndRestAreCompared();
    void theSameMarketIsFoundElsewhere();
};

void FeedWatchdogTest::lostPricesAreToldAtOnce()
{
    ScriptedFeed feed;
    FeedWatchdog dog(feed, quickRules(), nullptr);
    QList<bool> told;
    connect(&dog, &FeedWatchdog::usableChanged, this, [&](bool isUsable) { told.append(isUsable); });
    QVERIFY(waitUntil([&] { return told == QList<bool>{true}; }));
    for (const VenueState bad :
         {VenueState::Stale, VenueState::Connecting, VenueState::Blocked, VenueState::RegionBlocked}) {
        told.clear();
        feed.state = bad;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(waitUntil([&] { return told == QList<bool>{false}; }));
        QVERIFY(timer.elapsed() < 1'000);
        feed.state = VenueState::Live;
        QVERIFY(waitUntil([&] { return told.size() == 2; }));
    }
    feed.state = VenueState::Resyncing; // Prices go on.
    QTest::qWait(50);
    QVERIFY(dog.arePricesUsable());
}

void FeedWatchdogTest::anotherVenueIsProposedOnlyWhenAllowed()
{
    ScriptedFeed feed;
    FeedWatchdog dog(feed, quickRules(), nullptr);
    QList<QString> proposed;
    connect(&dog, &FeedWatchdog::fallover, this, [&](const VenueId& from, const VenueId& to, VenueState why) {
        QVERIFY(from == VenueId::of("kraken") && why == VenueState::Stale);
        proposed.append(to.toString());
    });
    dog.setFallover(FeedWatchdog::Allowed::No, {VenueId::of("bitstamp")});
    feed.state = VenueState::Stale;
    QTest::qWait(300);
    QVERIFY(proposed.isEmpty());
    dog.setFallover(FeedWatchdog::Allowed::Yes, {VenueId::of("kraken"), VenueId::of("bitstamp")});
    QVERIFY(waitUntil([&] { return !proposed.isEmpty(); }));
    QTest::qWait(200);
    QCOMPARE(proposed, QList<QString>{QStringLiteral("bitstamp")}); // Once.
    feed.state = VenueState::Live;
    QTest::qWait(50);
    feed.state = VenueState::Stale;
    QTest::qWait(60);
    QCOMPARE(proposed.size(), 1); // Patience begins anew.
    QVERIFY(waitUntil([&] { return proposed.size() == 2; }));
}

void FeedWatchdogTest::aForbiddenCountryNeedsNoPatience()
{
    ScriptedFeed feed;
    FeedWatchdog::Rules rules = quickRules();
    rules.patience = Ms(3'600'000);
    FeedWatchdog dog(feed, rules, nullptr);
    int proposed = 0;
    connect(&dog, &FeedWatchdog::fallover, this, [&] { ++proposed; });
    dog.setFallover(FeedWatchdog::Allowed::Yes, {VenueId::of("bitstamp")});
    feed.state = VenueState::RegionBlocked;
    QVERIFY(waitUntil([&] { return proposed == 1; }));
}

void FeedWatchdogTest::streamAndRestAreCompared()
{
    ScriptedFeed feed;
    FeedWatchdog dog(feed, quickRules(), nullptr);
    int agreed = 0;
    int diverged = 0;
    connect(&dog, &FeedWatchdog::agreed, this, [&] { ++agreed; });
    connect(&dog, &FeedWatchdog::diverged, this, [&](const Symbol& symbol, Price stream, Price rest) {
        QVERIFY(symbol == kSymbol && stream == price("50000") && rest == price("49000"));
        ++diverged;
    });
    feed.say("50000", "50001");
    feed.show("50100", "50101"); // 0.2 % away: REST answers may be a second old.
    dog.watch({kSymbol});
    QVERIFY(waitUntil([&] { return agreed > 3; }));
    QCOMPARE(diverged, 0);
    feed.show("49000", "49001"); // 2 %
    QVERIFY(waitUntil([&] { return diverged == 1; }));
    QTest::qWait(100);
    QCOMPARE(diverged, 1); // Said once.
}

void FeedWatchdogTest::theSameMarketIsFoundElsewhere()
{
    const auto make
        = [](const char* venue, const char* symbol, const char* base, const char* counter, TradingStatus status) {
              Instrument out;
              out.id = {VenueId::of(venue), Symbol::of(symbol)};
              out.base = Currency::of(base);
              out.counter = Currency::of(counter);
              out.status = status;
              return out;
          };
    const Instrument wanted = make("kraken", "BTC/USD", "BTC", "USD", TradingStatus::Trading);
    const std::vector<Instrument> elsewhere{make("bitstamp", "btcusdt", "BTC", "USDT", TradingStatus::Trading),
                                            make("bitstamp", "btcusd", "BTC", "USD", TradingStatus::Trading)};
    QVERIFY(sameMarket(wanted, elsewhere) == &elsewhere[1]);
    QVERIFY(sameMarket(wanted, {elsewhere[0]}) == nullptr); // Dollars are no tethers.
    QVERIFY(sameMarket(wanted, {make("bitstamp", "btcusd", "BTC", "USD", TradingStatus::Halted)}) == nullptr);
}

QTEST_GUILESS_MAIN(FeedWatchdogTest)
#include "tst_feed_watchdog.moc"
