// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/bitstamp/bitstamp_parse.h"
#include "tests/app/market/conformance_test.h"

using namespace elite;
using namespace elite::test;

namespace {

/// Some files hold one row without the answer around it.
QByteArray wrapped(const Payload& payload)
{
    const QByteArray text = payload.bytes.trimmed();
    if (payload.kind == QLatin1String("rest.kline") && !text.contains("\"ohlc\"")) {
        return "{\"data\":{\"ohlc\":[" + text + "]}}";
    }
    return payload.kind == QLatin1String("rest.trade") && text.startsWith('{') ? QByteArray('[' + text + ']') : text;
}

VenueUnderTest bitstamp()
{
    VenueUnderTest out;
    out.name = QStringLiteral("bitstamp");
    out.restKinds = {QStringLiteral("rest.symbols"), QStringLiteral("rest.kline"), QStringLiteral("rest.ticker"),
                     QStringLiteral("rest.trade"),   QStringLiteral("rest.book"),  QStringLiteral("rest.error")};
    out.streamKinds = {QStringLiteral("ws.trade"), QStringLiteral("ws.book"), QStringLiteral("ws.control"),
                       QStringLiteral("ws.order"), QStringLiteral("ws.mytrades")};
    out.leftOut = {
        QStringLiteral("rest.trade/ccxtdoc-parseTrade-2.json"), // A private trade.
        QStringLiteral("ws.trade/xchange-stream-trades.json"), // A REST answer.
    };
    out.rules = {BookLink::Time};
    out.frame = [](const QByteArray& text, VenueFrame& frame) { parseBitstampFrame(text, kReceived, frame); };
    RestReaders readers;
    readers.instruments = [](const QByteArray& text) { return parseBitstampInstruments(text); };
    readers.candles = [](const QByteArray& text) { return parseBitstampCandles(text, Timeframe(), kReceived); };
    readers.trades = [](const QByteArray& text) { return parseBitstampTrades(text); };
    readers.book = [](const QByteArray& text) { return parseBitstampBook(text, kReceived); };
    readers.tickers = [](const QByteArray& text) -> Result<std::vector<VenueTicker>> {
        const auto ticker = parseBitstampTicker(text, kReceived);
        return ticker ? Result<std::vector<VenueTicker>>({*ticker}) : ticker.error();
    };
    readers.verdict = [](const QByteArray& text) { return bitstampVerdict(text, 0); };
    setReaders(out, readers, wrapped);
    return out;
}

} // namespace

int main(int argc, char** argv)
{
    return runConformance(bitstamp(), argc, argv);
}
