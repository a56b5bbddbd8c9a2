// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/venue_simulator/sim_dialects.h"
#include "tests/support/venue_simulator/sim_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace elite::test {

namespace {

using namespace sim;

const QHash<QByteArray, SimChannel> kTopics{{"orderbook.1.BTCUSDT", SimChannel::Quotes},
                                            {"publicTrade.BTCUSDT", SimChannel::Trades},
                                            {"kline.1.BTCUSDT", SimChannel::Candles},
                                            {"orderbook.50.BTCUSDT", SimChannel::Book}};

QByteArray push(const QByteArray& topic, const char* type, qint64 micros, const QByteArray& data)
{
    return R"({"topic":")" + topic + R"(","ts":)" + number(millis(micros)) + R"(,"type":")" + type + R"(","data":)"
        + data + '}';
}

class Bybit : public SimDialect
{
public:
    QByteArray symbol() const override { return "BTCUSDT"; }

    QByteArrayList hear(const QByteArray& text, SimClient& client, const SimMarket& market) override
    {
        const QJsonObject said = QJsonDocument::fromJson(text).object();
        const QString operation = said.value(QLatin1String("op")).toString();
        if (operation == QLatin1String("ping")) {
            return {R"({"success":true,"ret_msg":"pong","conn_id":"1","req_id":"","op":"ping"})"};
        }
        QByteArrayList out{R"({"success":true,"ret_msg":"","conn_id":"1","req_id":"","op":")" + operation.toLatin1()
                           + R"("})"};
        for (const auto value : said.value(QLatin1String("args")).toArray()) {
            const QByteArray topic = value.toString().toLatin1();
            if (!kTopics.contains(topic)) {
                continue;
            }
            if (operation != QLatin1String("subscribe")) {
                client.channels.remove(kTopics[topic]);
                continue;
            }
            client.channels.insert(kTopics[topic]);
            if (kTopics[topic] == SimChannel::Book) {
                client.sequence = 10;
                out.append(push(topic, "snapshot", SimVenue::nowMicros(),
                                book(market.bids(), market.asks(), client.sequence)));
            }
        }
        return out;
    }

    QByteArrayList tell(const SimStep& step, SimClient& client, const SimMarket& market) override
    {
        QByteArrayList out;
        if (client.channels.contains(SimChannel::Book)) {
            out.append(
                push("orderbook.50.BTCUSDT", "delta", step.micros, book(step.bids, step.asks, ++client.sequence)));
        } else {
            ++client.sequence; // The number belongs to the market, heard or not.
        }
        if (client.channels.contains(SimChannel::Quotes)) {
            out.append(push("orderbook.1.BTCUSDT", "snapshot", step.micros,
                            book(market.bids().mid(0, 1), market.asks().mid(0, 1), step.lastId)));
        }
        if (client.channels.contains(SimChannel::Trades)) {
            out.append(push("publicTrade.BTCUSDT", "snapshot", step.micros,
                            list(step.trades, [](const SimTrade& t) -> QByteArray {
                                return R"({"i":")" + id(t.id) + R"(","T":)" + number(millis(t.micros)) + R"(,"p":")"
                                    + price(t.price) + R"(","v":")" + size(t.size) + R"(","S":")"
                                    + QByteArray(t.isBuy ? "Buy" : "Sell") + R"(","s":"BTCUSDT","BT":false})";
                            })));
        }
        if (client.channels.contains(SimChannel::Candles)) {
            const SimCandle c = market.forming(step.micros);
            out.append(push("kline.1.BTCUSDT", "snapshot", step.micros,
                            R"([{"start":)" + number(c.openSeconds * 1'000) + R"(,"end":)"
                                + number(c.openSeconds * 1'000 + 59'999) + R"(,"interval":"1","open":")" + price(c.open)
                                + R"(","close":")" + price(c.close) + R"(","high":")" + price(c.high) + R"(","low":")"
                                + price(c.low) + R"(","volume":")" + size(c.volume)
                                + R"(","turnover":"1","confirm":false,"timestamp":)" + number(millis(step.micros))
                                + "}]"));
        }
        return out;
    }

    HttpAnswer answer(const QByteArray& path, const QUrlQuery& query, const SimMarket& market, qint64 micros) override
    {
        const auto good = [micros](const QByteArray& result) {
            return HttpAnswer{200,
                              R"({"retCode":0,"retMsg":"OK","result":)" + result + R"(,"retExtInfo":{},"time":)"
                                  + number(millis(micros)) + '}',
                              {{"X-Bapi-Limit-Status", "597"}}};
        };
        if (path == "/v5/market/time") {
            return good(R"({"timeSecond":")" + number(micros / 1'000'000) + R"(","timeNano":")" + number(micros)
                        + R"(000"})");
        }
        if (path == "/v5/market/instruments-info") {
            return good(
                R"({"category":"spot","list":[{"symbol":"BTCUSDT","baseCoin":"BTC","quoteCoin":"USDT","innovation":"0",)"
                R"("status":"Trading","marginTrading":"none","lotSizeFilter":{"basePrecision":"0.0001","quotePrecision":"0.01",)"
                R"("minOrderQty":"0.0001","maxOrderQty":"71","minOrderAmt":"1","maxOrderAmt":"2000000"},)"
                R"("priceFilter":{"tickSize":"0.01"}}]})");
        }
        if (word(query, "symbol") != "BTCUSDT") {
            return {
                200, R"({"retCode":10001,"retMsg":"Not supported symbols","result":{},"retExtInfo":{},"time":1})", {}};
        }
        if (path == "/v5/market/kline") {
            const qint64 to = argument(query, "end", millis(micros)) / 1'000 + 1;
            const qint64 most = argument(query, "limit", 200);
            const qint64 from = argument(query, "start", (to - most * 60) * 1'000) / 1'000;
            return good(R"({"category":"spot","symbol":"BTCUSDT","list":)"
                        + list(reversed(market.candles(from, to, 60, micros)).mid(0, most),
                               [](const SimCandle& c) -> QByteArray {
                                   return '[' + quoted(number(c.openSeconds * 1'000)) + ',' + quoted(price(c.open))
                                       + ',' + quoted(price(c.high)) + ',' + quoted(price(c.low)) + ','
                                       + quoted(price(c.close)) + ',' + quoted(size(c.volume)) + R"(,"1"])";
                               })
                        + '}');
        }
        if (path == "/v5/market/orderbook") {
            return good(R"({"s":"BTCUSDT","a":)" + rows(market.asks()) + R"(,"b":)" + rows(market.bids()) + R"(,"ts":)"
                        + number(millis(micros)) + R"(,"u":)" + id(market.lastId()) + R"(,"seq":)" + id(market.lastId())
                        + '}');
        }
        if (path == "/v5/market/recent-trade") {
            return good(R"({"category":"spot","list":)"
                        + list(reversed(market.trades()),
                               [](const SimTrade& t) -> QByteArray {
                                   return R"({"execId":")" + id(t.id) + R"(","symbol":"BTCUSDT","price":")"
                                       + price(t.price) + R"(","size":")" + size(t.size) + R"(","side":")"
                                       + QByteArray(t.isBuy ? "Buy" : "Sell") + R"(","time":")"
                                       + number(millis(t.micros)) + R"(","isBlockTrade":false})";
                               })
                        + '}');
        }
        if (path == "/v5/market/tickers") {
            const SimLevel bid = market.bids().first();
            const SimLevel ask = market.asks().first();
            return good(
                R"({"category":"spot","list":[{"symbol":"BTCUSDT","bid1Price":")" + price(bid.price)
                + R"(","bid1Size":")" + size(bid.size) + R"(","ask1Price":")" + price(ask.price) + R"(","ask1Size":")"
                + size(ask.size) + R"(","lastPrice":")" + price(bid.price)
                + R"(","prevPrice24h":"50000","price24hPcnt":"0","highPrice24h":"51000","lowPrice24h":"49000","turnover24h":"1","volume24h":"12"}]})");
        }
        return {404, "{}", {}};
    }

private:
    static QByteArray book(const QList<SimLevel>& bids, const QList<SimLevel>& asks, quint64 number)
    {
        return R"({"s":"BTCUSDT","b":)" + rows(bids) + R"(,"a":)" + rows(asks) + R"(,"u":)" + id(number) + R"(,"seq":)"
            + id(number) + '}';
    }
};

} // namespace

std::unique_ptr<SimDialect> makeBybit()
{
    return std::make_unique<Bybit>();
}

} // namespace elite::test
