// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/history_import.h"
#include "app/market/venues/bybit/bybit_stream.h"
#include "app/market/venues/coinbase/coinbase_parse.h"
#include "app/market/venues/coinbase/coinbase_stream.h"
#include "app/market/venues/kraken/kraken_parse.h"
#include "app/market/venues/kraken/kraken_rest.h"
#include "app/market/venues/okx/okx_stream.h"
#include "tests/app/market/conformance.h"

#include <QTest>

#include <algorithm>

using namespace elite;
using elite::test::eventsOf;

namespace {

constexpr Timestamp kNow = fromMicros(1'795'000'000'500'000);
const Symbol kUsd = Symbol::of("BTC-USD");
const Symbol kUsdc = Symbol::of("BTC-USDC");

QByteArray okxFrame(const char* action, const QByteArray& rest)
{
    return QByteArray(R"({"arg":{"channel":"books","instId":"BTC-USDT"},"action":")") + action
        + R"(","data":[{"asks":[["101","1","0","1"]],"bids":[["100","1","0","1"]],"ts":"1795000000123",)" + rest
        + "}]}";
}

SyncResult fed(BookSync& sync, const QByteArray& text)
{
    VenueFrame frame;
    OkxStream().parse(text, kNow, frame);
    const auto books = eventsOf<BookUpdate>(frame);
    return books.size() == 1 ? sync.apply(books.front()) : SyncResult::NoSnapshot;
}

/// Two trades, the older one with this side.
VenueFrame tradesFrame(const char* side)
{
    const QByteArray trade = R"({"product_id":"BTC-USD","price":"100","size":"1","time":"2026-11-18T10:13:20Z",)";
    const QByteArray text = R"({"channel":"market_trades","timestamp":"2026-11-18T10:13:20Z","sequence_num":1,)"
                            R"("events":[{"type":"update","trades":[)"
        + trade + R"("trade_id":"2","side":"SELL"},)" + trade + R"("trade_id":"1","side":")" + QByteArray(side)
        + R"("}]}]})";
    VenueFrame frame;
    parseCoinbaseFrame(text, kNow, frame);
    return frame;
}

/// The symbols of a frame's events, sorted.
QByteArray namesIn(const CoinbaseStream& stream, const QByteArray& product)
{
    const QByteArray text
        = R"({"channel":"ticker","timestamp":"2026-11-18T10:13:20Z","sequence_num":1,"events":[{"type":"update",)"
          R"("tickers":[{"product_id":")"
        + product + R"(","price":"100.5","best_bid":"100","best_ask":"101"}]}]})";
    VenueFrame frame;
    stream.parse(text, kNow, frame);
    QByteArrayList names;
    for (const MarketEvent& event : frame.events) {
        names.append(event.symbol.toString().toLatin1());
    }
    std::sort(names.begin(), names.end());
    return names.join(' ');
}

} // namespace

/// Frames that once were misread.
class VenueFramesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOkxBookWithoutChecksumStands()
    {
        BookSync sync(OkxStream().bookRules(nullptr));
        QVERIFY(fed(sync, okxFrame("snapshot", R"("checksum":0,"prevSeqId":-1,"seqId":10)")) == SyncResult::Applied);
        QVERIFY(fed(sync, okxFrame("update", R"("checksum":0,"prevSeqId":10,"seqId":12)")) == SyncResult::Applied);
        QVERIFY(fed(sync, okxFrame("update", R"("checksum":0,"prevSeqId":13,"seqId":14)")) == SyncResult::Gap);
    }

    void anOkxChecksumThatIsToldIsChecked()
    {
        const QByteArray right = "1189976625"; // Of "100:1:101:1".
        BookSync sync(OkxStream().bookRules(nullptr));
        const QByteArray rest = R"(,"prevSeqId":-1,"seqId":10)";
        QVERIFY(fed(sync, okxFrame("snapshot", R"("checksum":1)" + rest)) == SyncResult::BadChecksum);
        QVERIFY(fed(sync, okxFrame("snapshot", R"("checksum":)" + right + rest)) == SyncResult::Applied);
    }

    void bybitsBestPricesAreAQuote_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray data = R"("data":{"s":"BTCUSDT","b":[["100.0","2"]],"a":[["101.0","3"]],"u":7,"seq":9})";
        QTest::newRow("as sent") << R"({"topic":"orderbook.1.BTCUSDT","ts":1795000000123,"type":"snapshot",)" + data
                + '}';
        QTest::newRow("a space") << R"({"topic": "orderbook.1.BTCUSDT","ts":1795000000123,"type":"snapshot",)" + data
                + '}';
        QTest::newRow("another order") << '{' + data
                + R"(,"type":"snapshot","ts":1795000000123,"topic":"orderbook.1.BTCUSDT"})";
        QTest::newRow("lines")
            << "\n{\n  \"topic\": \"orderbook.1.BTCUSDT\", \"ts\": 1795000000123, \"type\": \"snapshot\",\n" + data
                + '}';
        QTest::newRow("one level taken away")
            << QByteArray(R"({"topic": "orderbook.1.BTCUSDT","ts":1795000000123,"type":"delta","data":{"s":"BTCUSDT",)"
                          R"("b":[["99.0","0"],["100.0","2"]],"a":[["100.5","0"],["101.0","3"]],"u":8,"seq":10}})");
    }

    void bybitsBestPricesAreAQuote()
    {
        QFETCH(QByteArray, text);
        VenueFrame frame;
        BybitStream().parse(text, kNow, frame);
        QCOMPARE(frame.kind, FrameKind::Events);
        QVERIFY(eventsOf<BookUpdate>(frame).empty());
        const auto quotes = eventsOf<Quote>(frame);
        QCOMPARE(quotes.size(), std::size_t(1));
        QCOMPARE(quotes[0].bid.toText(), QByteArray("100.0"));
        QCOMPARE(quotes[0].ask.toText(), QByteArray("101.0"));
        QCOMPARE(quotes[0].bidSize.toText(), QByteArray("2"));
        QCOMPARE(quotes[0].askSize.toText(), QByteArray("3"));
        QVERIFY(quotes[0].time == fromMicros(1'795'000'000'123'000));
    }

    void bybitsBestPricesMayLackASide()
    {
        VenueFrame frame;
        BybitStream().parse(
            R"({"type":"delta","topic":"orderbook.1.BTCUSDT","data":{"s":"BTCUSDT","b":[["100","2"]],"a":[["101","0"]],"u":8}})",
            kNow, frame);
        const auto quotes = eventsOf<Quote>(frame);
        QCOMPARE(quotes.size(), std::size_t(1));
        QVERIFY(quotes[0].bid.isPositive() && quotes[0].ask.isZero()); // Not told.
        BybitStream().parse(
            R"({"type":"delta","topic":"orderbook.1.BTCUSDT","data":{"s":"BTCUSDT","b":[],"a":[["101","0"]],"u":9}})",
            kNow, frame);
        QCOMPARE(frame.kind, FrameKind::Events);
        QVERIFY(frame.events.empty());
        QCOMPARE(frame.refused, 0);
        BybitStream().parse(
            R"({"type":"snapshot","topic":"orderbook.1.BTCUSDT","data":{"s":"BTCUSDT","b":[["102","2"]],"a":[["101","1"]],"u":9}})",
            kNow, frame);
        QVERIFY(frame.events.empty()); // Crossed.
        QCOMPARE(frame.refused, 1);
    }

    void bybitsDeepBookIsABook()
    {
        VenueFrame frame;
        BybitStream().parse(
            R"({"topic":"orderbook.50.BTCUSDT","type":"snapshot","data":{"s":"BTCUSDT","b":[["100","2"]],"a":[["101","1"]],"u":9}})",
            kNow, frame);
        QCOMPARE(eventsOf<BookUpdate>(frame).size(), std::size_t(1));
        QVERIFY(eventsOf<Quote>(frame).empty());
    }

    void krakenOffersNoCandlesOffTheGrid()
    {
        const Timestamp epoch = fromMicros(0); // Kraken counts all its candles from here.
        const RestDialect dialect = krakenRestDialect();
        for (const char* text : {"1m", "5m", "15m", "30m", "1h", "4h", "1d", "15d"}) {
            const Timeframe timeframe = *Timeframe::parse(text);
            QVERIFY2(dialect.hasTimeframe(timeframe), text);
            QVERIFY2(timeframe.floor(epoch) == epoch, text);
        }
        const Timeframe week = *Timeframe::parse("1w");
        QVERIFY(!dialect.hasTimeframe(week)); // Kraken's begins on Thursday.
        const auto offered = historyTimeframes(VenueId::of("kraken"));
        QVERIFY(std::find(offered.begin(), offered.end(), week) == offered.end());
    }

    void aKrakenCandleEndsWithItsData()
    {
        // Thursday 2026-11-12 and 19.
        const auto candles = parseKrakenCandles(
            R"({"error":[],"result":{"XXBTZUSD":[)"
            R"([1794441600,"1","2","1","2","1","5",3],[1795046400,"2","2","2","2","2","5",3]],"last":1}})",
            *Timeframe::parse("1w"));
        QVERIFY(candles.hasValue());
        QCOMPARE(candles->size(), std::size_t(2));
        QVERIFY(candles->front().closeTime == candles->back().openTime);
    }

    void aTradeMayHaveNoKnownSide()
    {
        const auto trades = eventsOf<PublicTrade>(tradesFrame("UNKNOWN_ORDER_SIDE"));
        QCOMPARE(trades.size(), std::size_t(2)); // Its neighbour is not lost with it.
        QVERIFY(trades[0].taker == TakerSide::Unknown);
        QVERIFY(trades[1].taker == TakerSide::Buyer);
        QVERIFY(tradesFrame("neither").kind == FrameKind::Malformed);
    }

    void coinbaseFramesBelongToThoseWhoAsked()
    {
        CoinbaseStream stream;
        const StreamTopic usd{0, Channel::Quotes, kUsd};
        const StreamTopic usdc{0, Channel::Quotes, kUsdc};
        const StreamTopic usdcTrades{0, Channel::Trades, kUsdc};
        const std::vector<StreamTopic> both{usdc, usdcTrades};
        QCOMPARE(namesIn(stream, "BTC-USD"), QByteArray("BTC-USD"));
        (void)stream.subscribe(both, 1);
        QCOMPARE(namesIn(stream, "BTC-USD"), QByteArray("BTC-USDC")); // Nobody else can be meant.
        QCOMPARE(namesIn(stream, "BTC-USDC"), QByteArray("BTC-USDC"));
        (void)stream.subscribe({&usd, 1}, 2);
        QCOMPARE(namesIn(stream, "BTC-USD"), QByteArray("BTC-USD")); // Who knows whether it is both's.
        (void)stream.unsubscribe({&usd, 1}, 3);
        (void)stream.unsubscribe({&usdcTrades, 1}, 4);
        QCOMPARE(namesIn(stream, "BTC-USD"), QByteArray("BTC-USDC"));
        (void)stream.unsubscribe({&usdc, 1}, 5);
        QCOMPARE(namesIn(stream, "BTC-USD"), QByteArray("BTC-USD"));
    }
};

QTEST_GUILESS_MAIN(VenueFramesTest)
#include "tst_venue_frames.moc"
