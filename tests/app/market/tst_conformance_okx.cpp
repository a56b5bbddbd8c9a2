// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/okx/okx_parse.h"
#include "tests/app/market/conformance_test.h"

using namespace elite;
using namespace elite::test;

namespace {

/// Some files hold one row without the answer around it.
QByteArray wrapped(const Payload& payload)
{
    const QByteArray text = payload.bytes.trimmed();
    return text.contains("\"code\"") ? text : "{\"code\":\"0\",\"msg\":\"\",\"data\":[" + text + "]}";
}

VenueUnderTest okx()
{
    VenueUnderTest out;
    out.name = QStringLiteral("okx");
    out.restKinds = {QStringLiteral("rest.symbols"), QStringLiteral("rest.kline"), QStringLiteral("rest.ticker"),
                     QStringLiteral("rest.trade"),   QStringLiteral("rest.book"),  QStringLiteral("rest.time"),
                     QStringLiteral("rest.error")};
    out.streamKinds = {QStringLiteral("ws.ticker"), QStringLiteral("ws.trade"),   QStringLiteral("ws.kline"),
                       QStringLiteral("ws.book"),   QStringLiteral("ws.control"), QStringLiteral("ws.status"),
                       QStringLiteral("ws.order"),  QStringLiteral("ws.balance"), QStringLiteral("ws.symbols")};
    out.leftOut = {
        QStringLiteral("ws.book/ccxtdoc-handleDelta-1.json"), // One level without its message.
        QStringLiteral("ws.book/tardis-okex-2.json"), // The three tardis files: API v3, switched off in 2021.
        QStringLiteral("ws.control/tardis-okex-6.json"),      QStringLiteral("ws.trade/tardis-okex-5.json"),
        QStringLiteral("ws.trade/jkorf-Trades.frames.jsonl"), // Answers for another instrument than asked: refused.
    };
    out.rules = {BookLink::None, BookChecksum::Okx}; // The recordings are older than prevSeqId.
    out.frame = [](const QByteArray& text, VenueFrame& frame) { parseOkxFrame(text, kReceived, frame); };
    RestReaders readers;
    readers.instruments = [](const QByteArray& text) { return parseOkxInstruments(text); };
    readers.candles = [](const QByteArray& text) { return parseOkxCandles(text, Timeframe(), kReceived); };
    readers.trades = [](const QByteArray& text) { return parseOkxTrades(text); };
    readers.book = [](const QByteArray& text) { return parseOkxBook(text, kReceived); };
    readers.tickers = [](const QByteArray& text) { return parseOkxTickers(text, kReceived); };
    readers.time = [](const QByteArray& text) { return parseOkxTime(text); };
    readers.verdict = [](const QByteArray& text) { return okxVerdict(text, 0); };
    setReaders(out, readers, wrapped);
    return out;
}

} // namespace

int main(int argc, char** argv)
{
    return runConformance(okx(), argc, argv);
}
