// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/venue_simulator/sim_dialects.h"
#include "tests/support/venue_simulator/sim_text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace elite::test {

namespace {

using namespace sim;

class Bitstamp : public SimDialect
{
public:
    QByteArray symbol() const override { return "btcusd"; }

    QByteArrayList hear(const QByteArray& text, SimClient& client, const SimMarket&) override
    {
        const QJsonObject said = QJsonDocument::fromJson(text).object();
        const QString event = said.value(QLatin1String("event")).toString();
        if (event == QLatin1String("bts:heartbeat")) {
            return {R"({"event":"bts:heartbeat","channel":"","data":{"status":"success"}})"};
        }
        const QByteArray channel
            = said.value(QLatin1String("data")).toObject().value(QLatin1String("channel")).toString().toLatin1();
        const SimChannel which = channel == "live_trades_btcusd" ? SimChannel::Trades : SimChannel::Book;
        if (channel != "live_trades_btcusd" && channel != "diff_order_book_btcusd") {
            return {R"({"event":"bts:error","channel":"","data":{"code":null,"message":"Bad subscription string."}})"};
        }
        if (event == QLatin1String("bts:subscribe")) {
            client.channels.insert(which);
            return {R"({"event":"bts:subscription_succeeded","channel":")" + channel + R"(","data":{}})"};
        }
        client.channels.remove(which);
        return {R"({"event":"bts:unsubscription_succeeded","channel":")" + channel + R"(","data":{}})"};
    }

    QByteArrayList tell(const SimStep& step, SimClient& client, const SimMarket&) override
    {
        QByteArrayList out;
        if (client.channels.contains(SimChannel::Book)) {
            out.append(R"({"data":{"timestamp":")" + number(step.micros / 1'000'000) + R"(","microtimestamp":")"
                       + number(step.micros) + R"(","bids":)" + rows(step.bids) + R"(,"asks":)" + rows(step.asks)
                       + R"(},"channel":"diff_order_book_btcusd","event":"data"})");
        }
        for (const SimTrade& t : step.trades) {
            if (client.channels.contains(SimChannel::Trades)) {
                out.append(
                    R"({"data":{"id":)" + id(t.id) + R"(,"timestamp":")" + number(t.micros / 1'000'000)
                    + R"(","amount":)" + size(t.size) + R"(,"amount_str":")" + size(t.size) + R"(","price":)"
                    + price(t.price) + R"(,"price_str":")" + price(t.price) + R"(","type":)" + (t.isBuy ? "0" : "1")
                    + R"(,"microtimestamp":")" + number(t.micros)
                    + R"(","buy_order_id":1,"sell_order_id":2},"channel":"live_trades_btcusd","event":"trade"})");
            }
        }
        return out;
    }

    QByteArray shutdown() const override { return R"({"event":"bts:request_reconnect","channel":"","data":""})"; }

    HttpAnswer answer(const QByteArray& path, const QUrlQuery& query, const SimMarket& market, qint64 micros) override
    {
        if (path == "/api/v2/trading-pairs-info/") {
            return {
                200,
                R"([{"name":"BTC/USD","url_symbol":"btcusd","base_decimals":4,"counter_decimals":2,"instant_order_counter_decimals":2,)"
                R"("minimum_order":"10.0 USD","trading":"Enabled","instant_and_market_orders":"Enabled","description":"Bitcoin / U.S. dollar"}])",
                {}};
        }
        if (path == "/api/v2/markets/") { // The newer list.
            return {
                200,
                R"([{"name":"BTC/USD","market_symbol":"btcusd","base_currency":"BTC","base_decimals":4,"counter_currency":"USD",)"
                R"("counter_decimals":2,"minimum_order_value":"10","trading":"Enabled","instant_order_counter_decimals":2,)"
                R"("instant_and_market_orders":"Enabled","description":"Bitcoin / U.S. dollar","market_type":"SPOT"}])",
                {}};
        }
        const QByteArray time
            = R"("timestamp":")" + number(micros / 1'000'000) + R"(","microtimestamp":")" + number(micros) + '"';
        if (path == "/api/v2/order_book/btcusd/" || path == "/api/v2/order_book/btcusd") {
            return {
                200, '{' + time + R"(,"bids":)" + rows(market.bids()) + R"(,"asks":)" + rows(market.asks()) + '}', {}};
        }
        if (path == "/api/v2/transactions/btcusd/") {
            return {200,
                    list(reversed(market.trades()),
                         [](const SimTrade& t) -> QByteArray {
                             return R"({"date":")" + number(t.micros / 1'000'000) + R"(","tid":")" + id(t.id)
                                 + R"(","amount":")" + size(t.size) + R"(","type":")" + (t.isBuy ? "0" : "1")
                                 + R"(","price":")" + price(t.price) + R"("})";
                         }),
                    {}};
        }
        if (path == "/api/v2/ohlc/btcusd/") {
            const auto all = market.candles(argument(query, "start", 0), argument(query, "end", micros / 1'000'000) + 1,
                                            argument(query, "step", 60), micros);
            return {200,
                    R"({"data":{"pair":"BTC/USD","ohlc":)"
                        + list(all.mid(0, argument(query, "limit", 1)),
                               [](const SimCandle& c) -> QByteArray {
                                   return R"({"timestamp":")" + number(c.openSeconds) + R"(","open":")" + price(c.open)
                                       + R"(","high":")" + price(c.high) + R"(","low":")" + price(c.low)
                                       + R"(","close":")" + price(c.close) + R"(","volume":")" + size(c.volume)
                                       + R"("})";
                               })
                        + "}}",
                    {}};
        }
        if (path == "/api/v2/ticker/btcusd/") {
            return {200,
                    R"({"timestamp":")" + number(micros / 1'000'000)
                        + R"(","open":"50000","high":"51000","low":"49000","last":")"
                        + price(market.bids().first().price) + R"(","volume":"12.5","vwap":"50000","bid":")"
                        + price(market.bids().first().price) + R"(","ask":")" + price(market.asks().first().price)
                        + R"("})",
                    {}};
        }
        return {404, R"({"status":"error","reason":"not found","code":"404.001"})", {}};
    }
};

} // namespace

std::unique_ptr<SimDialect> makeBitstamp()
{
    return std::make_unique<Bitstamp>();
}

} // namespace elite::test
