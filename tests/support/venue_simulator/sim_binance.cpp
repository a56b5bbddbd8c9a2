// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/venue_simulator/sim_dialects.h"
#include "tests/support/venue_simulator/sim_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace elite::test {

namespace {

using namespace sim;

const QHash<QByteArray, SimChannel> kStreams{{"btcusdt@bookTicker", SimChannel::Quotes},
                                             {"btcusdt@trade", SimChannel::Trades},
                                             {"btcusdt@kline_1m", SimChannel::Candles},
                                             {"btcusdt@depth@100ms", SimChannel::Book},
                                             {"btcusdt@depth", SimChannel::Book}};

class Binance : public SimDialect
{
public:
    QByteArray symbol() const override { return "BTCUSDT"; }

    QByteArrayList hear(const QByteArray& text, SimClient& client, const SimMarket&) override
    {
        const QJsonObject said = QJsonDocument::fromJson(text).object();
        const bool isWanted = said.value(QLatin1String("method")).toString() == QLatin1String("SUBSCRIBE");
        for (const auto value : said.value(QLatin1String("params")).toArray()) {
            const QByteArray name = value.toString().toLatin1();
            if (!kStreams.contains(name)) {
                continue;
            }
            if (isWanted) {
                client.channels.insert(kStreams[name]);
            } else {
                client.channels.remove(kStreams[name]);
            }
        }
        return {R"({"result":null,"id":)" + number(said.value(QLatin1String("id")).toInteger()) + '}'};
    }

    QByteArrayList tell(const SimStep& step, SimClient& client, const SimMarket& market) override
    {
        QByteArrayList out;
        const QByteArray time = number(millis(step.micros));
        const bool isRaw = client.path.startsWith("/ws"); // Elsewhere the stream's name is around it.
        const auto push = [&](const QByteArray& stream, const QByteArray& data) {
            out.append(isRaw ? data : QByteArray(R"({"stream":")" + stream + R"(","data":)" + data + '}'));
        };
        if (client.channels.contains(SimChannel::Book)) {
            push("btcusdt@depth@100ms",
                 R"({"e":"depthUpdate","E":)" + time + R"(,"s":"BTCUSDT","U":)" + id(step.firstId) + R"(,"u":)"
                     + id(step.lastId) + R"(,"b":)" + rows(step.bids) + R"(,"a":)" + rows(step.asks) + '}');
        }
        for (const SimTrade& t : step.trades) {
            if (client.channels.contains(SimChannel::Trades)) {
                push("btcusdt@trade",
                     R"({"e":"trade","E":)" + time + R"(,"s":"BTCUSDT","t":)" + id(t.id) + R"(,"p":")" + price(t.price)
                         + R"(","q":")" + size(t.size) + R"(","T":)" + number(millis(t.micros)) + R"(,"m":)"
                         + (t.isBuy ? "false" : "true") + R"(,"M":true})");
            }
        }
        if (client.channels.contains(SimChannel::Quotes)) {
            const SimLevel bid = market.bids().first();
            const SimLevel ask = market.asks().first();
            push("btcusdt@bookTicker",
                 R"({"u":)" + id(step.lastId) + R"(,"s":"BTCUSDT","b":")" + price(bid.price) + R"(","B":")"
                     + size(bid.size) + R"(","a":")" + price(ask.price) + R"(","A":")" + size(ask.size) + R"("})");
        }
        if (client.channels.contains(SimChannel::Candles)) {
            const SimCandle c = market.forming(step.micros);
            push("btcusdt@kline_1m",
                 R"({"e":"kline","E":)" + time + R"(,"s":"BTCUSDT","k":{"t":)" + number(c.openSeconds * 1'000)
                     + R"(,"T":)" + number(c.openSeconds * 1'000 + 59'999)
                     + R"(,"s":"BTCUSDT","i":"1m","f":1,"L":2,"o":")" + price(c.open) + R"(","c":")" + price(c.close)
                     + R"(","h":")" + price(c.high) + R"(","l":")" + price(c.low) + R"(","v":")" + size(c.volume)
                     + R"(","n":)" + number(c.trades) + R"(,"x":false,"q":"1","V":"1","Q":"1","B":"0"}})");
        }
        return out;
    }

    QByteArray shutdown() const override
    {
        return R"({"stream":"!serverShutdown","data":{"e":"serverShutdown","E":1770000000000}})";
    }

    HttpAnswer answer(const QByteArray& path, const QUrlQuery& query, const SimMarket& market, qint64 micros) override
    {
        const auto good = [](const QByteArray& body) {
            return HttpAnswer{200, body, {{"X-MBX-USED-WEIGHT-1M", "42"}}};
        };
        if (path == "/api/v3/time") {
            return good(R"({"serverTime":)" + number(millis(micros)) + '}');
        }
        if (path == "/api/v3/exchangeInfo") {
            return good(
                R"({"timezone":"UTC","serverTime":)" + number(millis(micros))
                + R"(,"rateLimits":[],"exchangeFilters":[],"symbols":[{"symbol":"BTCUSDT","status":"TRADING",)"
                  R"("baseAsset":"BTC","baseAssetPrecision":8,"quoteAsset":"USDT","quotePrecision":8,)"
                  R"("quoteAssetPrecision":8,"orderTypes":["LIMIT","MARKET"],"isSpotTradingAllowed":true,)"
                  R"("isMarginTradingAllowed":false,"filters":[{"filterType":"PRICE_FILTER","minPrice":"0.01",)"
                  R"("maxPrice":"1000000.00","tickSize":"0.01"},{"filterType":"LOT_SIZE","minQty":"0.0001",)"
                  R"("maxQty":"9000.0000","stepSize":"0.0001"},{"filterType":"NOTIONAL","minNotional":"5.00"}],)"
                  R"("permissions":["SPOT"]}]})");
        }
        if (word(query, "symbol") != "BTCUSDT") {
            return {400, R"({"code":-1121,"msg":"Invalid symbol."})", {}};
        }
        if (path == "/api/v3/klines") {
            const qint64 to = argument(query, "endTime", millis(micros)) / 1'000 + 1;
            const qint64 most = argument(query, "limit", 500);
            const qint64 from = argument(query, "startTime", (to - most * 60) * 1'000) / 1'000;
            return good(list(market.candles(from, to, 60, micros).mid(0, most), [](const SimCandle& c) -> QByteArray {
                return '[' + number(c.openSeconds * 1'000) + ',' + quoted(price(c.open)) + ',' + quoted(price(c.high))
                    + ',' + quoted(price(c.low)) + ',' + quoted(price(c.close)) + ',' + quoted(size(c.volume)) + ','
                    + number(c.openSeconds * 1'000 + 59'999) + R"(,"1.0",)" + number(c.trades) + R"(,"1.0","1.0","0"])";
            }));
        }
        if (path == "/api/v3/depth") {
            return good(R"({"lastUpdateId":)" + id(market.lastId()) + R"(,"bids":)" + rows(market.bids())
                        + R"(,"asks":)" + rows(market.asks()) + '}');
        }
        if (path == "/api/v3/aggTrades") {
            return good(list(market.trades(), [](const SimTrade& t) -> QByteArray {
                return R"({"a":)" + id(t.id) + R"(,"p":")" + price(t.price) + R"(","q":")" + size(t.size) + R"(","f":)"
                    + id(t.id) + R"(,"l":)" + id(t.id) + R"(,"T":)" + number(millis(t.micros)) + R"(,"m":)"
                    + (t.isBuy ? "false" : "true") + R"(,"M":true})";
            }));
        }
        if (path == "/api/v3/trades") {
            return good(list(market.trades(), [](const SimTrade& t) -> QByteArray {
                return R"({"id":)" + id(t.id) + R"(,"price":")" + price(t.price) + R"(","qty":")" + size(t.size)
                    + R"(","quoteQty":"1","time":)" + number(millis(t.micros)) + R"(,"isBuyerMaker":)"
                    + (t.isBuy ? "false" : "true") + R"(,"isBestMatch":true})";
            }));
        }
        return kNotFound;
    }
};

} // namespace

std::unique_ptr<SimDialect> makeBinance()
{
    return std::make_unique<Binance>();
}

} // namespace elite::test
