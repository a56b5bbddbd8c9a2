// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/coinbase_exchange/coinbase_exchange_parse.h"
#include "tests/app/market/conformance_test.h"

using namespace elite;
using namespace elite::test;

namespace {

VenueUnderTest coinbaseExchange()
{
    VenueUnderTest out;
    out.name = QStringLiteral("coinbase_exchange");
    out.restKinds = {QStringLiteral("rest.symbols"), QStringLiteral("rest.kline"), QStringLiteral("rest.ticker"),
                     QStringLiteral("rest.trade"),   QStringLiteral("rest.book"),  QStringLiteral("rest.time"),
                     QStringLiteral("rest.error")};
    out.streamKinds = {QStringLiteral("ws.ticker"), QStringLiteral("ws.trade"), QStringLiteral("ws.book"),
                       QStringLiteral("ws.control"), QStringLiteral("ws.order")};
    out.leftOut = {
        QStringLiteral("rest.ticker/ccxtdoc-parseTicker-1.json"), // A spark line.
        QStringLiteral("ws.trade/ccxtdoc-parseWsTrade-1.json"), // An order of the full channel, which needs a key.
    };
    out.rules = {BookLink::None};
    out.frame = [](const QByteArray& text, VenueFrame& frame) { parseCoinbaseExchangeFrame(text, kReceived, frame); };
    RestReaders readers;
    readers.instruments = [](const QByteArray& text) { return parseCoinbaseExchangeInstruments(text); };
    readers.candles = [](const QByteArray& text) { return parseCoinbaseExchangeCandles(text, Timeframe(), kReceived); };
    readers.trades = [](const QByteArray& text) { return parseCoinbaseExchangeTrades(text); };
    readers.book = [](const QByteArray& text) { return parseCoinbaseExchangeBook(text, kReceived); };
    readers.tickers = [](const QByteArray& text) -> Result<std::vector<VenueTicker>> {
        if (!text.contains("\"price\"")) {
            const auto day = parseCoinbaseExchangeStats(text, kReceived);
            return day ? Result<std::vector<VenueTicker>>({VenueTicker{{}, {}, *day}}) : day.error();
        }
        const auto ticker = parseCoinbaseExchangeTicker(text, kReceived);
        return ticker ? Result<std::vector<VenueTicker>>({*ticker}) : ticker.error();
    };
    readers.time = [](const QByteArray& text) { return parseCoinbaseExchangeTime(text); };
    readers.verdict = [](const QByteArray& text) { return coinbaseExchangeVerdict(text, 0); };
    setReaders(out, readers, [](const Payload& payload) { return payload.bytes; });
    return out;
}

} // namespace

int main(int argc, char** argv)
{
    return runConformance(coinbaseExchange(), argc, argv);
}
