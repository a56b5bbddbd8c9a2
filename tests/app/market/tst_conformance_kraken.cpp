// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/kraken/kraken_parse.h"
#include "tests/app/market/conformance_test.h"

using namespace elite;
using namespace elite::test;

namespace {

/// Some files hold one row without the answer around it.
QByteArray wrapped(const Payload& payload)
{
    QByteArray text = payload.bytes.trimmed();
    if (payload.kind == QLatin1String("rest.error") || text.contains("\"error\"")) {
        return text;
    }
    const QByteArray rows = text.startsWith('[') && !text.startsWith("[[") ? QByteArray('[' + text + ']') : text;
    return "{\"error\":[],\"result\":{\"PAIR\":" + rows + "}}";
}

QString differsRest(const Payload& payload)
{
    const QByteArray text = wrapped(payload);
    if (payload.kind == QLatin1String("rest.symbols")) {
        const auto got = parseKrakenInstruments(text);
        return got ? differsInstruments(payload.expected, got->instruments) : got.error().detail;
    }
    if (payload.kind == QLatin1String("rest.kline")) {
        const auto got = parseKrakenCandles(text, Timeframe());
        return got ? (payload.hasExpected() ? differsCandles(payload.expected, *got) : QString()) : got.error().detail;
    }
    if (payload.kind == QLatin1String("rest.trade")) {
        const auto got = parseKrakenTrades(text);
        return got ? (payload.hasExpected() ? differsTrades(payload.expected, *got) : QString()) : got.error().detail;
    }
    if (payload.kind == QLatin1String("rest.book")) {
        const auto got = parseKrakenBook(text, kReceived);
        return got ? (payload.hasExpected() ? differsBook(payload.expected, *got) : QString()) : got.error().detail;
    }
    if (payload.kind == QLatin1String("rest.ticker")) {
        const auto got = parseKrakenTickers(text, kReceived);
        return got ? differsTicker(payload.expected, got->front().quote, got->front().day) : got.error().detail;
    }
    if (payload.kind == QLatin1String("rest.time")) {
        const auto got = parseKrakenTime(text);
        return got ? differs(payload.expected, *Decimal::fromParts(toMicros(*got) / 1000, 0), "time")
                   : got.error().detail;
    }
    const auto verdict = krakenVerdict(text);
    return verdict ? QStringLiteral("an error passed as an answer")
                   : differsError(payload.expected, verdict.error().code);
}

VenueUnderTest kraken()
{
    VenueUnderTest out;
    out.name = QStringLiteral("kraken");
    out.restKinds = {QStringLiteral("rest.symbols"), QStringLiteral("rest.kline"), QStringLiteral("rest.ticker"),
                     QStringLiteral("rest.trade"),   QStringLiteral("rest.book"),  QStringLiteral("rest.time"),
                     QStringLiteral("rest.error")};
    out.streamKinds = {QStringLiteral("ws.ticker"), QStringLiteral("ws.trade"),   QStringLiteral("ws.kline"),
                       QStringLiteral("ws.book"),   QStringLiteral("ws.control"), QStringLiteral("ws.status"),
                       QStringLiteral("ws.order"),  QStringLiteral("ws.balance"), QStringLiteral("ws.mytrades")};
    out.leftOut = {QStringLiteral("rest.ticker/jkorf-GetRecentSpread.json"), // Another endpoint.
                   QStringLiteral("rest.trade/ccxtdoc-parseTrade-2.json")}; // A private trade.
    // The recorder lost trailing zeros, so the pair's decimals bring them back.
    out.rules = {BookLink::None, BookChecksum::Kraken, 10, 1, 8};
    out.rest = differsRest;
    out.frame = [](const QByteArray& text, VenueFrame& frame) { parseKrakenFrame(text, kReceived, frame); };
    out.shakeRest = [](const QByteArray& text) {
        (void)parseKrakenInstruments(text);
        (void)parseKrakenCandles(text, Timeframe());
        (void)parseKrakenTrades(text);
        (void)parseKrakenBook(text, kReceived);
        (void)parseKrakenTickers(text, kReceived);
        (void)parseKrakenTime(text);
    };
    return out;
}

} // namespace

int main(int argc, char** argv)
{
    return runConformance(kraken(), argc, argv);
}
