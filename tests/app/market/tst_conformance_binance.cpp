// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/market/venues/binance/binance_parse.h"
#include "tests/app/market/conformance_test.h"

#include <QJsonDocument>

using namespace elite;
using namespace elite::test;

namespace {

/// Some files hold one row without the list around it; some hold the same answer from the WebSocket API.
QByteArray wrapped(const Payload& payload)
{
    if (payload.isSession()) {
        const auto answer
            = QJsonDocument::fromJson(rowsOf(payload).back().text).object().value(QLatin1String("result"));
        return answer.isArray() ? QJsonDocument(answer.toArray()).toJson() : QJsonDocument(answer.toObject()).toJson();
    }
    QByteArray start = payload.bytes.left(20).simplified();
    start.replace(' ', QByteArray());
    const bool isRow = payload.kind == QLatin1String("rest.trade") || payload.kind == QLatin1String("rest.kline");
    const char* list = payload.kind == QLatin1String("rest.kline") ? "[[" : "[";
    return isRow && !start.startsWith(list) ? QByteArray('[' + payload.bytes + ']') : payload.bytes;
}

QString differsRest(const Payload& payload)
{
    const QByteArray text = wrapped(payload);
    if (payload.kind == QLatin1String("rest.symbols")) {
        const auto got = parseBinanceInstruments(text, VenueId::of("binance"));
        return got ? differsInstruments(payload.expected, got->instruments) : got.error().detail;
    }
    if (payload.kind == QLatin1String("rest.kline")) {
        const auto got = parseBinanceCandles(text, Timeframe(), kReceived);
        return got ? (payload.hasExpected() ? differsCandles(payload.expected, *got) : QString()) : got.error().detail;
    }
    if (payload.kind == QLatin1String("rest.trade")) {
        const auto got = parseBinanceTrades(text);
        return got ? (payload.hasExpected() ? differsTrades(payload.expected, *got) : QString()) : got.error().detail;
    }
    if (payload.kind == QLatin1String("rest.book")) {
        const auto got = parseBinanceBook(text, kReceived);
        return got ? (payload.hasExpected() ? differsBook(payload.expected, *got) : QString()) : got.error().detail;
    }
    if (payload.kind == QLatin1String("rest.ticker")) {
        const auto got = parseBinanceTickers(text, kReceived);
        const QJsonValue expected = payload.expected.isArray() ? payload.expected.toArray().at(0) : payload.expected;
        return got ? differsTicker(expected, got->front().quote, got->front().day) : got.error().detail;
    }
    if (payload.kind == QLatin1String("rest.time")) {
        const auto got = parseBinanceTime(text);
        return got ? differs(payload.expected, *Decimal::fromParts(toMicros(*got) / 1000, 0), "time")
                   : got.error().detail;
    }
    const auto verdict = binanceVerdict(text, 0);
    return verdict ? QStringLiteral("an error passed as an answer")
                   : differsError(payload.expected, verdict.error().code);
}

/// ELITE_VENUE=binance_us in the CTest: the same protocol, another collection.
VenueUnderTest binance(const QString& name)
{
    VenueUnderTest out;
    out.name = name;
    out.restKinds = {QStringLiteral("rest.symbols"), QStringLiteral("rest.kline"), QStringLiteral("rest.ticker"),
                     QStringLiteral("rest.trade"),   QStringLiteral("rest.book"),  QStringLiteral("rest.time"),
                     QStringLiteral("rest.error")};
    out.streamKinds = {QStringLiteral("ws.ticker"), QStringLiteral("ws.trade"),   QStringLiteral("ws.kline"),
                       QStringLiteral("ws.book"),   QStringLiteral("ws.control"), QStringLiteral("ws.error"),
                       QStringLiteral("ws.order"),  QStringLiteral("ws.balance")};
    out.leftOut = {
        QStringLiteral("rest.book/bnbdocs-symbol-order-book-ticker-2.json"), // A list of best prices.
        QStringLiteral("rest.symbols/ccxtdoc-fetchMarkets-1.json"), // Tokenised shares, another product.
        QStringLiteral("rest.ticker/nautilus-avg_price_response.json"),
        QStringLiteral("rest.ticker/nautilus-http_spot_market_avg_price.json"),
        QStringLiteral("rest.time/nautilus-ping_response.json"),
        QStringLiteral("rest.trade/ccxtdoc-parseTrade-3.json"), // A private trade.
        QStringLiteral("ws.book/tardis-binance-9.json"), // Expected after the frames before it.
    };
    out.rules = {BookLink::IdRange};
    out.rest = differsRest;
    out.frame = [](const QByteArray& text, VenueFrame& frame) { parseBinanceFrame(text, kReceived, frame); };
    out.restBook = [](const QByteArray& text) { return parseBinanceBook(text, kReceived); };
    out.shakeRest = [](const QByteArray& text) {
        (void)parseBinanceInstruments(text, VenueId::of("binance"));
        (void)parseBinanceCandles(text, Timeframe(), kReceived);
        (void)parseBinanceTrades(text);
        (void)parseBinanceBook(text, kReceived);
        (void)parseBinanceTickers(text, kReceived);
        (void)parseBinanceTime(text);
    };
    return out;
}

} // namespace

int main(int argc, char** argv)
{
    const QString name = qEnvironmentVariable("ELITE_VENUE", QStringLiteral("binance"));
    return runConformance(binance(name), argc, argv);
}
