// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be true never becomes a price: the same texts that are read in venue_mutations, with one number replaced.

#include "tests/fuzz/venue_parsers.h"

#include <QTest>

#include <algorithm>
#include <cstring>

using namespace elite;
using namespace elite::test;

namespace {

const VenueParsers& venueOf(const char* name)
{
    const auto found = std::find_if(venueParsers().begin(), venueParsers().end(),
                                    [name](const VenueParsers& v) { return std::strcmp(v.name, name) == 0; });
    return *found;
}

template <class T> int countOf(const VenueFrame& frame)
{
    return static_cast<int>(std::count_if(frame.events.begin(), frame.events.end(), [](const MarketEvent& event) {
        return std::holds_alternative<T>(event.payload);
    }));
}

QByteArray corpusText(const char* venue, const QByteArray& mark)
{
    for (const QByteArray& text :
         corpusOf(qEnvironmentVariable("ELITE_SOURCE") + QStringLiteral("/tests/fuzz/corpus"), venue)) {
        if (text.contains(mark)) {
            return text;
        }
    }
    return {};
}

struct PriceField
{
    const char* venue;
    const char* mark; // Of the text.
    const char* field; // Before the number, up to and with its colon.
};

// One price of each kind of frame that shows one.
const PriceField kTradeFields[] = {
    {"binance", "\"e\":\"trade\"", "\"p\":"},
    {"bybit", "publicTrade", "\"p\":"},
    {"coinbase", "market_trades", "\"price\":"},
    {"coinbase_exchange", "\"match\"", "\"price\":"},
    {"kraken", "\"channel\":\"trade\"", "\"price\":"},
    {"okx", "\"channel\":\"trades\"", "\"px\":"},
    {"bitstamp", "live_trades_btcusd\",\"event\":\"trade", "\"price_str\":"},
};
const PriceField kBidFields[] = {
    {"binance", "\"u\":400900217", "\"b\":"},
    {"coinbase", "\"channel\":\"ticker\"", "\"best_bid\":"},
    {"coinbase_exchange", "\"type\":\"ticker\"", "\"best_bid\":"},
    {"kraken", "\"channel\":\"ticker\"", "\"bid\":"},
    {"okx", "\"channel\":\"tickers\"", "\"bidPx\":"},
};

QByteArray replaced(QByteArray text, const char* field, const QByteArray& value)
{
    const qsizetype begin = text.indexOf(field) + static_cast<qsizetype>(std::strlen(field));
    qsizetype end = begin;
    while (end < text.size() && text[end] != ',' && text[end] != '}') {
        ++end;
    }
    return text.replace(begin, end - begin, value);
}

QByteArray believed(const char* venue, const char* value)
{
    return QByteArray(venue).append(" believed ").append(value);
}

} // namespace

class VenueRefusalsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tradesWithoutAPrice()
    {
        VenueFrame frame;
        for (const PriceField& f : kTradeFields) {
            const QByteArray good = corpusText(f.venue, f.mark);
            QVERIFY2(good.contains(f.field), f.venue);
            venueOf(f.venue).frame(good, frame);
            QCOMPARE(countOf<PublicTrade>(frame), 1);
            for (const char* value : {"\"0\"", "\"0.00\"", "\"-1\"", "\"NaN\"", "\"Infinity\"", "\"1e999\"", "\"+5\"",
                                      "\"0x10\"", "\"1,5\"", "{}", "[]"}) {
                venueOf(f.venue).frame(replaced(good, f.field, value), frame);
                QVERIFY2(countOf<PublicTrade>(frame) == 0, believed(f.venue, value).constData());
                QVERIFY2(frame.refused > 0 || frame.kind == FrameKind::Malformed, f.venue); // And it is counted.
            }
        }
    }

    void quotesThatCannotBe()
    {
        VenueFrame frame;
        for (const PriceField& f : kBidFields) {
            const QByteArray good = corpusText(f.venue, f.mark);
            QVERIFY2(good.contains(f.field), f.venue);
            venueOf(f.venue).frame(good, frame);
            QCOMPARE(countOf<Quote>(frame), 1);
            for (const char* value : {"\"-1\"", "\"NaN\"", "\"99999999\"", "\"1e999\""}) { // The third crosses.
                venueOf(f.venue).frame(replaced(good, f.field, value), frame);
                QVERIFY2(countOf<Quote>(frame) == 0, believed(f.venue, value).constData());
                QVERIFY2(frame.refused > 0 || frame.kind == FrameKind::Malformed, f.venue);
            }
        }
    }

    void aLastPriceThatCannotBe()
    {
        VenueFrame frame;
        const QByteArray good = corpusText("binance", "24hrTicker");
        venueOf("binance").frame(good, frame);
        QCOMPARE(countOf<Quote>(frame), 1);
        venueOf("binance").frame(replaced(good, "\"c\":", "\"-0.5\""), frame);
        QCOMPARE(countOf<Quote>(frame), 0);
        QCOMPARE(frame.refused, 1);
    }

    void anotherInstrumentThanAsked()
    {
        VenueFrame frame;
        venueOf("okx").frame(
            replaced(corpusText("okx", "\"channel\":\"trades\""), "\"data\":[{\"instId\":", "\"ETH-USDT\""), frame);
        QCOMPARE(countOf<PublicTrade>(frame), 0);
        QCOMPARE(frame.refused, 1);
        venueOf("bybit").frame(replaced(corpusText("bybit", "publicTrade"), "\"s\":", "\"ETHUSDT\""), frame);
        QCOMPARE(countOf<PublicTrade>(frame), 0);
        QCOMPARE(frame.refused, 1);
    }

    void whatIsUnknownIsIgnored()
    {
        VenueFrame frame;
        for (const VenueParsers& venue : venueParsers()) {
            if (!venue.frame) {
                continue;
            }
            for (const char* text : {"{\"never\":{\"heard\":[1,2,{\"of\":null}]}}", "{}"}) {
                venue.frame(text, frame);
                QVERIFY2(frame.kind == FrameKind::Unknown, venue.name);
            }
            for (const char* text : {"", "{", "nothing", "{\"a\":}", "[", "\xff\xfe", "{\"a\":1}{"}) {
                venue.frame(text, frame);
                QVERIFY2(frame.events.empty(), venue.name);
            }
        }
        for (const PriceField& f : kTradeFields) { // A new field changes nothing.
            QByteArray text = corpusText(f.venue, f.mark);
            const qsizetype at = text.indexOf(f.field);
            venueOf(f.venue).frame(text.insert(at, "\"brand_new\":{\"deep\":[true,\"}\"]},"), frame);
            QVERIFY2(countOf<PublicTrade>(frame) == 1, f.venue);
        }
    }

    void maintenanceIsSaid()
    {
        VenueFrame frame;
        const auto& kraken = venueOf("kraken");
        kraken.frame(R"({"channel":"status","type":"update","data":[{"version":"2.0.10","system":"maintenance"}]})",
                     frame);
        QCOMPARE(frame.kind, FrameKind::Control);
        QCOMPARE(frame.note, QByteArray("system: maintenance"));
        kraken.frame(R"({"channel":"status","type":"update","data":[{"system":"online"}]})", frame);
        QCOMPARE(frame.note, QByteArray("status"));
        for (const char* odd : {R"({"channel":"status"})", R"({"channel":"status","data":{}})",
                                R"({"channel":"status","data":[{"system":null}]})"}) {
            kraken.frame(odd, frame);
            QVERIFY(frame.kind == FrameKind::Control || frame.kind == FrameKind::Malformed);
        }
    }
};

QTEST_GUILESS_MAIN(VenueRefusalsTest)
#include "tst_venue_refusals.moc"
