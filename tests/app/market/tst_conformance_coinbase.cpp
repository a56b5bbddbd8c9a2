// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/coinbase/coinbase_parse.h"
#include "tests/app/market/conformance_test.h"

using namespace elite;
using namespace elite::test;

namespace {

/// Some files hold the rows without the answer around them.
QByteArray wrapped(const Payload& payload)
{
    const QByteArray text = payload.bytes.trimmed();
    return text.startsWith('[') && payload.kind == QLatin1String("rest.kline") ? "{\"candles\":" + text + '}' : text;
}

VenueUnderTest coinbase()
{
    VenueUnderTest out;
    out.name = QStringLiteral("coinbase");
    out.restKinds = {QStringLiteral("rest.symbols"), QStringLiteral("rest.kline"), QStringLiteral("rest.ticker"),
                     QStringLiteral("rest.trade"),   QStringLiteral("rest.book"),  QStringLiteral("rest.time"),
                     QStringLiteral("rest.error")};
    out.streamKinds = {QStringLiteral("ws.ticker"), QStringLiteral("ws.trade"),   QStringLiteral("ws.kline"),
                       QStringLiteral("ws.book"),   QStringLiteral("ws.control"), QStringLiteral("ws.order"),
                       QStringLiteral("ws.symbols")};
    out.leftOut = {
        QStringLiteral("rest.book/jkorf-GetAggregatedOrderBook.json"), // Of Coinbase Exchange.
        QStringLiteral("rest.symbols/jkorf-GetSymbols.json"), // A future.
        QStringLiteral("rest.trade/ccxtdoc-parseTrade-1.json"), // Private purchases.
        QStringLiteral("rest.trade/ccxtdoc-parseTrade-3.json"),
        QStringLiteral("rest.ticker/ccxtdoc-fetchTickerV2-1.json"), // The older v2, which has no markets.
        QStringLiteral("rest.ticker/ccxtdoc-fetchTickersV2-1.json"),
        QStringLiteral("rest.ticker/ccxtdoc-parseTicker-1.json"),
        QStringLiteral("ws.control/ccxtdoc-unSubscribe-1.json"), // What a client sends.
        QStringLiteral("rest.ticker/ccxtdoc-parseTicker-3.json"), // best_bid_ask needs a key.
    };
    out.isSideUnknown = true; // ccxt passes the maker's side on as the trade's.
    out.frame = [](const QByteArray& text, VenueFrame& frame) { parseCoinbaseFrame(text, kReceived, frame); };
    RestReaders readers;
    readers.instruments = [](const QByteArray& text) { return parseCoinbaseInstruments(text); };
    readers.candles = [](const QByteArray& text) { return parseCoinbaseCandles(text, Timeframe(), kReceived); };
    readers.trades = [](const QByteArray& text) { return parseCoinbaseTrades(text); };
    readers.book = [](const QByteArray& text) { return parseCoinbaseBook(text, kReceived); };
    readers.tickers = [](const QByteArray& text) -> Result<std::vector<VenueTicker>> {
        const auto ticker = parseCoinbaseTicker(text, kReceived);
        return ticker ? Result<std::vector<VenueTicker>>({*ticker}) : ticker.error();
    };
    readers.time = [](const QByteArray& text) { return parseCoinbaseTime(text); };
    readers.verdict = [](const QByteArray& text) { return coinbaseVerdict(text, 0); };
    setReaders(out, readers, wrapped);
    return out;
}

} // namespace

int main(int argc, char** argv)
{
    return runConformance(coinbase(), argc, argv);
}
