// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/venue_parsers.h"

#include "app/market/venues/binance/binance_parse.h"
#include "app/market/venues/bitstamp/bitstamp_parse.h"
#include "app/market/venues/bybit/bybit_parse.h"
#include "app/market/venues/coinbase/coinbase_parse.h"
#include "app/market/venues/coinbase_exchange/coinbase_exchange_parse.h"
#include "app/market/venues/fx/fx_parse.h"
#include "app/market/venues/kraken/kraken_parse.h"
#include "app/market/venues/luno/luno_book.h"
#include "app/market/venues/luno/luno_parse.h"
#include "app/market/venues/okx/okx_parse.h"

#include <QFile>

#include <algorithm>

namespace elite::test {

namespace {

constexpr Timestamp kNow = fromMicros(1'795'000'000'500'000);
const Timeframe kMinute;

/// The order stream keeps its state from text to text.
void readLuno(const QByteArray& text, VenueFrame& frame)
{
    static LunoBook book(Symbol::of("XBTZAR"));
    book.read(text, kNow, frame);
}

std::vector<VenueParsers> makeParsers()
{
    std::vector<VenueParsers> out;
    out.push_back({"binance", [](const QByteArray& text, VenueFrame& frame) { parseBinanceFrame(text, kNow, frame); },
                   [](const QByteArray& text) {
                       (void)parseBinanceInstruments(text, VenueId::of("binance"));
                       (void)parseBinanceCandles(text, kMinute, kNow);
                       (void)parseBinanceTrades(text);
                       (void)parseBinanceBook(text, kNow);
                       (void)parseBinanceTickers(text, kNow);
                       (void)parseBinanceTime(text);
                       (void)binanceVerdict(text, 0);
                   }});
    out.push_back({"bitstamp", [](const QByteArray& text, VenueFrame& frame) { parseBitstampFrame(text, kNow, frame); },
                   [](const QByteArray& text) {
                       (void)parseBitstampInstruments(text);
                       (void)parseBitstampCandles(text, kMinute, kNow);
                       (void)parseBitstampTrades(text);
                       (void)parseBitstampBook(text, kNow);
                       (void)parseBitstampTicker(text, kNow);
                       (void)parseBitstampEuroRate(text, kNow);
                       (void)bitstampVerdict(text, 0);
                   }});
    out.push_back({"bybit", [](const QByteArray& text, VenueFrame& frame) { parseBybitFrame(text, kNow, frame); },
                   [](const QByteArray& text) {
                       (void)parseBybitInstruments(text);
                       (void)parseBybitCandles(text, kMinute, kNow);
                       (void)parseBybitTrades(text);
                       (void)parseBybitBook(text, kNow);
                       (void)parseBybitTickers(text, kNow);
                       (void)parseBybitTime(text);
                       (void)bybitVerdict(text, 0);
                   }});
    out.push_back({"coinbase", [](const QByteArray& text, VenueFrame& frame) { parseCoinbaseFrame(text, kNow, frame); },
                   [](const QByteArray& text) {
                       (void)parseCoinbaseInstruments(text);
                       (void)parseCoinbaseCandles(text, kMinute, kNow);
                       (void)parseCoinbaseTrades(text);
                       (void)parseCoinbaseBook(text, kNow);
                       (void)parseCoinbaseTicker(text, kNow);
                       (void)parseCoinbaseTime(text);
                       (void)coinbaseVerdict(text, 0);
                   }});
    out.push_back({"coinbase_exchange",
                   [](const QByteArray& text, VenueFrame& frame) { parseCoinbaseExchangeFrame(text, kNow, frame); },
                   [](const QByteArray& text) {
                       (void)parseCoinbaseExchangeInstruments(text);
                       (void)parseCoinbaseExchangeCandles(text, kMinute, kNow);
                       (void)parseCoinbaseExchangeTrades(text);
                       (void)parseCoinbaseExchangeBook(text, kNow);
                       (void)parseCoinbaseExchangeTicker(text, kNow);
                       (void)parseCoinbaseExchangeStats(text, kNow);
                       (void)parseCoinbaseExchangeTime(text);
                       (void)coinbaseExchangeVerdict(text, 0);
                   }});
    out.push_back({"kraken", [](const QByteArray& text, VenueFrame& frame) { parseKrakenFrame(text, kNow, frame); },
                   [](const QByteArray& text) {
                       (void)parseKrakenInstruments(text);
                       (void)parseKrakenCandles(text, kMinute);
                       (void)parseKrakenTrades(text);
                       (void)parseKrakenBook(text, kNow);
                       (void)parseKrakenTickers(text, kNow);
                       (void)parseKrakenTime(text);
                       (void)krakenVerdict(text);
                   }});
    out.push_back({"luno", readLuno, [](const QByteArray& text) {
                       (void)parseLunoInstruments(text);
                       (void)parseLunoCandles(text, kMinute, kNow);
                       (void)parseLunoTrades(text);
                       (void)parseLunoBook(text, kNow);
                       (void)parseLunoTickers(text, kNow);
                       (void)lunoVerdict(text, 0);
                   }});
    out.push_back({"okx", [](const QByteArray& text, VenueFrame& frame) { parseOkxFrame(text, kNow, frame); },
                   [](const QByteArray& text) {
                       (void)parseOkxInstruments(text);
                       (void)parseOkxCandles(text, kMinute, kNow);
                       (void)parseOkxTrades(text);
                       (void)parseOkxBook(text, kNow);
                       (void)parseOkxTickers(text, kNow);
                       (void)parseOkxTime(text);
                       (void)okxVerdict(text, 0);
                   }});
    out.push_back({"ecb", {}, [](const QByteArray& text) { (void)parseEcbRates(text); }});
    out.push_back({"frankfurter", {}, [](const QByteArray& text) { (void)parseFrankfurterRates(text); }});
    return out;
}

struct Untruth
{
    const char* operator()(const Quote& quote) const
    {
        const bool isCrossed = !quote.bid.isZero() && !quote.ask.isZero() && quote.bid > quote.ask;
        return quote.bid.isNegative() || quote.ask.isNegative() || quote.last.isNegative() || isCrossed ? "a quote"
                                                                                                        : nullptr;
    }
    const char* operator()(const DayFigures& day) const { return day.last.isNegative() ? "day figures" : nullptr; }
    const char* operator()(const PublicTrade& trade) const
    {
        return trade.price.isPositive() && trade.quantity.isPositive() ? nullptr : "a trade";
    }
    const char* operator()(const Candle& candle) const
    {
        return candle.low.isPositive() && candle.openTime < candle.closeTime ? nullptr : "a candle";
    }
    const char* operator()(const BookUpdate&) const { return nullptr; } // OrderBook judges levels.
    const char* operator()(const StatusChange&) const { return nullptr; }
};

} // namespace

const std::vector<VenueParsers>& venueParsers()
{
    static const std::vector<VenueParsers> all = makeParsers();
    return all;
}

const char* untruthIn(const VenueFrame& frame)
{
    if (frame.kind != FrameKind::Events) {
        return frame.events.empty() ? nullptr : "events out of a frame that was not understood";
    }
    for (const MarketEvent& event : frame.events) {
        if (event.symbol.isEmpty()) {
            return "an event without a name";
        }
        if (const char* what = std::visit(Untruth(), event.payload)) {
            return what;
        }
    }
    return nullptr;
}

std::vector<QByteArray> corpusOf(const QString& folder, const char* name)
{
    QFile file(folder + u'/' + QString::fromLatin1(name) + QStringLiteral(".jsonl"));
    std::vector<QByteArray> out;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (!line.isEmpty()) {
                out.push_back(line);
            }
        }
    }
    return out;
}

} // namespace elite::test
