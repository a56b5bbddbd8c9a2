// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/synthetic_market.h"
#include "models/trading/market_bridge.h"

#include <QTest>

using namespace elite;

namespace {

Price price(const char* text)
{
    return *Price::parse(text);
}
Quantity quantity(const char* text)
{
    return *Quantity::parse(text);
}

Instrument bitcoin()
{
    Instrument out;
    out.id = {VenueId::of("kraken"), Symbol::of("BTC/USD")};
    out.base = *Currency::parse("BTC");
    out.counter = *Currency::parse("USD");
    out.tickSize = *Decimal::parse("0.10");
    out.lotSize = *Decimal::parse("0.00000001");
    out.minQuantity = *Decimal::parse("0.00005");
    out.minNotional = *Decimal::parse("0.5");
    out.status = TradingStatus::Trading;
    return out;
}

FeedEvent at(int micros, MarketPayload payload)
{
    return {fromMicros(micros), 0, std::move(payload)};
}

Quote quoteOf(const char* bid, const char* ask)
{
    Quote out;
    out.bid = price(bid);
    out.ask = price(ask);
    out.bidSize = quantity("1.5");
    out.askSize = quantity("2");
    return out;
}

BookUpdate bookOf(BookUpdateKind kind, std::vector<BookLevel> bids, std::vector<BookLevel> asks)
{
    BookUpdate out;
    out.kind = kind;
    out.bids = std::move(bids);
    out.asks = std::move(asks);
    return out;
}

template <class T> const T* bodyOf(const std::optional<EngineInput>& input)
{
    return input ? std::get_if<T>(&input->body) : nullptr;
}

} // namespace

class TestMarketBridge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aContractHasTheStepsMinimumsAndFees()
    {
        const auto contract = contractOf(bitcoin(), feesOf(VenueId::of("kraken")));
        QVERIFY(contract.hasValue());
        QCOMPARE(contract->minQuantity, Lots(5000));
        QCOMPARE(contract->minNotional, Cash(50'000'000));
        QCOMPARE(contract->takerFeeE8, 400'000);
        QVERIFY(contract->makerFeeE8 < contract->takerFeeE8);
        // 0.1 USD times 0.00000001 BTC is 0.1e-8 USD: ten lots of a tick are one unit of cash.
        QCOMPARE(notionalOf(*contract, Ticks(1'000'000), Lots(100'000'000)), std::optional(Cash(10'000'000'000'000)));
    }

    void anUnsoundInstrumentHasNoContract()
    {
        Instrument broken = bitcoin();
        broken.tickSize = Decimal();
        QVERIFY(!contractOf(broken, {}).hasValue());
        Instrument huge = bitcoin();
        huge.minQuantity = *Decimal::parse("99999999999999999");
        QVERIFY(!contractOf(huge, {}).hasValue());
    }

    void smallestSizesRoundUp()
    {
        Instrument odd = bitcoin();
        odd.lotSize = *Decimal::parse("0.003");
        odd.minQuantity = *Decimal::parse("0.01");
        QCOMPARE(contractOf(odd, {})->minQuantity, Lots(4));
        odd.minQuantity = Decimal();
        QCOMPARE(contractOf(odd, {})->minQuantity, Lots(1));
    }

    void anUnknownVenueIsDear()
    {
        const VenueFees unknown = feesOf(VenueId::of("nowhere"));
        QVERIFY(!unknown.isKnown);
        for (const char* venue : {"binance", "bitstamp", "bybit", "coinbase", "coinbase_exchange", "kraken", "luno",
                                  "okx", "synthetic", "import"}) {
            const VenueFees known = feesOf(VenueId::of(venue));
            QVERIFY2(known.isKnown, venue);
            QVERIFY(known.takerE8 <= unknown.takerE8 && known.makerE8 <= unknown.makerE8);
            QVERIFY(known.makerE8 <= known.takerE8 && known.takerE8 > 0);
        }
    }

    void eventsKeepTheirExactNumbers()
    {
        const std::vector<Instrument> list{bitcoin()};
        const auto quote = inputOf(list, at(7, quoteOf("91000.1", "91000.20")));
        QVERIFY(bodyOf<QuoteInput>(quote));
        QCOMPARE(quote->time, fromMicros(7));
        QCOMPARE(bodyOf<QuoteInput>(quote)->body.bid, Ticks(910'001));
        QCOMPARE(bodyOf<QuoteInput>(quote)->body.askSize, Lots(200'000'000));
        const auto trade
            = inputOf(list, at(8, PublicTrade{{}, price("91000.2"), quantity("1e-8"), TakerSide::Seller, 5}));
        QVERIFY(bodyOf<TradeInput>(trade));
        QCOMPARE(bodyOf<TradeInput>(trade)->body.quantity, Lots(1));
        QVERIFY(bodyOf<TradeInput>(trade)->body.aggressor == Aggressor::Seller);
        QVERIFY(!inputOf(list, at(9, DayFigures{})));
        QVERIFY(!inputOf(list, at(9, StatusChange{})));
        QVERIFY(!inputOf({}, at(9, quoteOf("1", "2"))));
    }

    void pricesBetweenTicksAreCountedAndRefused()
    {
        MarketBridge bridge({bitcoin()});
        QVERIFY(!bridge.inputOf(at(1, quoteOf("91000.15", "91000.2"))));
        QVERIFY(!bridge.inputOf(at(1, PublicTrade{{}, price("91000.11"), quantity("1"), TakerSide::Buyer, 0})));
        QVERIFY(!bridge.inputOf(at(1, PublicTrade{{}, price("91000.1"), quantity("1e-9"), TakerSide::Buyer, 0})));
        QVERIFY(!bridge.inputOf(at(1, quoteOf("91000.2", "91000.2")))); // Crossed.
        QVERIFY(!bridge.inputOf(at(
            1, bookOf(BookUpdateKind::Snapshot, {{price("9.15"), quantity("1")}}, {{price("9.2"), quantity("1")}}))));
        QCOMPARE(bridge.refused(), 5);
        QVERIFY(!bridge.inputOf(at(1, DayFigures{})));
        Quote oneSided = quoteOf("91000.1", "91000.2");
        oneSided.ask = Price();
        QVERIFY(!bridge.inputOf(at(1, oneSided)));
        QCOMPARE(bridge.refused(), 5); // Not wrong, only not needed.
    }

    void changesOfABookBecomeWholePictures()
    {
        MarketBridge bridge({bitcoin()});
        const BookLevel bid{price("100"), quantity("1")};
        const BookLevel ask{price("100.2"), quantity("2")};
        QVERIFY(!bridge.inputOf(at(1, bookOf(BookUpdateKind::Delta, {bid}, {})))); // To nothing.
        QCOMPARE(bridge.refused(), 0);
        QVERIFY(bodyOf<DepthInput>(bridge.inputOf(at(2, bookOf(BookUpdateKind::Snapshot, {bid}, {ask})))));
        const auto change = bridge.inputOf(at(
            3, bookOf(BookUpdateKind::Delta, {{price("99.9"), quantity("3")}, {price("100"), quantity("0.5")}}, {})));
        QVERIFY(bodyOf<DepthInput>(change));
        const DepthTick& depth = *bodyOf<DepthInput>(change)->body;
        QCOMPARE(depth.bids[0].size, Lots(50'000'000));
        QCOMPARE(depth.bids[1].price, Ticks(999));
        QCOMPARE(depth.asks[0].price, Ticks(1002));
        QCOMPARE(depth.asks[1].price, Ticks());
        // A quote that repeats the best prices does not take the book away; another one does.
        QVERIFY(bodyOf<DepthInput>(bridge.inputOf(at(4, quoteOf("100", "100.2")))));
        QVERIFY(bodyOf<QuoteInput>(bridge.inputOf(at(5, quoteOf("100.1", "100.2")))));
        // A crossed book is nobody's book until the next picture.
        QVERIFY(!bridge.inputOf(at(6, bookOf(BookUpdateKind::Delta, {{price("101"), quantity("1")}}, {}))));
        QVERIFY(!bridge.inputOf(at(7, bookOf(BookUpdateKind::Delta, {bid}, {}))));
        QCOMPARE(bridge.refused(), 1);
        QVERIFY(bodyOf<DepthInput>(bridge.inputOf(at(8, bookOf(BookUpdateKind::Snapshot, {bid}, {ask})))));
    }

    void candlesCountOnlyWithoutTicks()
    {
        MarketBridge bridge({bitcoin()});
        Candle candle;
        candle.openTime = fromMicros(0);
        candle.closeTime = fromMicros(60'000'000);
        candle.open = candle.low = price("100");
        candle.high = candle.close = price("101");
        candle.volume = quantity("1.0000000099"); // A venue's estimate: cut to lots.
        const auto bar = bridge.inputOf(at(60'000'000, candle));
        QVERIFY(bodyOf<BarInput>(bar));
        QCOMPARE(bodyOf<BarInput>(bar)->body.volume, Lots(100'000'000));
        candle.state = CandleState::Forming;
        QVERIFY(!bridge.inputOf(at(60'000'001, candle)));
        candle.state = CandleState::Closed;
        QVERIFY(bridge.inputOf(at(60'000'002, quoteOf("100", "101"))));
        QVERIFY(!bridge.inputOf(at(120'000'000, candle)));
        QCOMPARE(bridge.refused(), 0);
    }

    void aSyntheticMarketPassesWhole()
    {
        SyntheticSettings settings;
        settings.seed = 4;
        settings.instrument = bitcoin();
        settings.instrument.id.venue = VenueId::of("synthetic");
        settings.startPrice = price("60000");
        settings.start = fromMicros(1'700'000'000'000'000);
        QVERIFY(checkSynthetic(settings).hasValue());
        SyntheticMarket market(settings);
        std::vector<MarketEvent> events;
        for (int second = 0; second < 3600; ++second) {
            market.step(events);
        }
        MarketBridge bridge({settings.instrument});
        int inputs = 0;
        int needed = 0;
        for (const MarketEvent& event : events) {
            needed += std::holds_alternative<StatusChange>(event.payload) ? 0 : 1;
            inputs += bridge.inputOf({settings.start, 0, event.payload}) ? 1 : 0;
        }
        QVERIFY(needed > 1000);
        QCOMPARE(inputs, needed);
        QCOMPARE(bridge.refused(), 0);
    }
};

QTEST_APPLESS_MAIN(TestMarketBridge)
#include "tst_market_bridge.moc"
