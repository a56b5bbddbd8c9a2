// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/bybit/bybit_parse.h"
#include "tests/app/market/conformance_test.h"

using namespace elite;
using namespace elite::test;

namespace {

/// Some files hold one row without the answer around it.
QByteArray wrapped(const Payload& payload)
{
    const QByteArray text = payload.bytes.trimmed();
    return text.contains("\"retCode\"") ? text : "{\"retCode\":0,\"result\":{\"list\":[" + text + "]}}";
}

VenueUnderTest bybit()
{
    VenueUnderTest out;
    out.name = QStringLiteral("bybit");
    out.restKinds = {QStringLiteral("rest.symbols"), QStringLiteral("rest.kline"), QStringLiteral("rest.ticker"),
                     QStringLiteral("rest.trade"),   QStringLiteral("rest.book"),  QStringLiteral("rest.time"),
                     QStringLiteral("rest.error")};
    out.streamKinds = {QStringLiteral("ws.ticker"), QStringLiteral("ws.trade"),   QStringLiteral("ws.kline"),
                       QStringLiteral("ws.book"),   QStringLiteral("ws.control"), QStringLiteral("ws.status"),
                       QStringLiteral("ws.order"),  QStringLiteral("ws.balance")};
    out.leftOut = {
        QStringLiteral("ws.ticker/gct-wsTicker-2.json"), // An option.
        QStringLiteral("ws.ticker/tardis-bybit_spot-5.json"), // The tardis files: protocols that v5 replaced.
        QStringLiteral("ws.book/tardis-bybit_spot-3.json"),   QStringLiteral("ws.control/tardis-bybit-10.json"),
        QStringLiteral("ws.control/tardis-bybit-20.json"),    QStringLiteral("ws.control/tardis-bybit-4.json"),
        QStringLiteral("ws.trade/tardis-bybit-11.json"),      QStringLiteral("ws.trade/tardis-bybit-13.json"),
        QStringLiteral("ws.trade/tardis-bybit-5.json"),
        QStringLiteral("ws.trade/gct-wsAuth-1.json"), // A position of a private stream.
    };
    out.rules = {BookLink::PreviousId};
    out.frame = [](const QByteArray& text, VenueFrame& frame) { parseBybitFrame(text, kReceived, frame); };
    RestReaders readers;
    readers.instruments = [](const QByteArray& text) { return parseBybitInstruments(text); };
    readers.candles = [](const QByteArray& text) { return parseBybitCandles(text, Timeframe(), kReceived); };
    readers.trades = [](const QByteArray& text) { return parseBybitTrades(text); };
    readers.book = [](const QByteArray& text) { return parseBybitBook(text, kReceived); };
    readers.tickers = [](const QByteArray& text) { return parseBybitTickers(text, kReceived); };
    readers.time = [](const QByteArray& text) { return parseBybitTime(text); };
    readers.verdict = [](const QByteArray& text) { return bybitVerdict(text, 0); };
    setReaders(out, readers, wrapped);
    return out;
}

} // namespace

int main(int argc, char** argv)
{
    return runConformance(bybit(), argc, argv);
}
