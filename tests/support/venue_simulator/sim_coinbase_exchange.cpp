// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/venue_simulator/sim_dialects.h"
#include "tests/support/venue_simulator/sim_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace elite::test {

namespace {

using namespace sim;

const QHash<QByteArray, SimChannel> kChannels{
    {"ticker", SimChannel::Quotes}, {"matches", SimChannel::Trades}, {"level2_batch", SimChannel::Book}};

class CoinbaseExchange : public SimDialect
{
public:
    QByteArray symbol() const override { return "BTC-USD"; }

    QByteArrayList hear(const QByteArray& text, SimClient& client, const SimMarket& market) override
    {
        const QJsonObject said = QJsonDocument::fromJson(text).object();
        const bool isWanted = said.value(QLatin1String("type")).toString() == QLatin1String("subscribe");
        QByteArrayList out;
        for (const auto value : said.value(QLatin1String("channels")).toArray()) {
            const QByteArray name
                = (value.isObject() ? value.toObject().value(QLatin1String("name")) : value).toString().toLatin1();
            if (!kChannels.contains(name)) {
                continue;
            }
            if (!isWanted) {
                client.channels.remove(kChannels[name]);
                continue;
            }
            client.channels.insert(kChannels[name]);
            if (name == "level2_batch") {
                out.append(R"({"type":"snapshot","product_id":"BTC-USD","asks":)" + rows(market.asks()) + R"(,"bids":)"
                           + rows(market.bids()) + '}');
            }
        }
        out.append(R"({"type":"subscriptions","channels":[]})");
        return out;
    }

    QByteArrayList tell(const SimStep& step, SimClient& client, const SimMarket& market) override
    {
        QByteArrayList out;
        if (client.channels.contains(SimChannel::Book)) {
            QByteArrayList changes;
            const auto add = [&](const char* side, const QList<SimLevel>& levels) {
                for (const SimLevel& level : levels) {
                    changes.append('[' + quoted(side) + ',' + quoted(price(level.price)) + ','
                                   + quoted(size(level.size)) + ']');
                }
            };
            add("buy", step.bids);
            add("sell", step.asks);
            out.append(R"({"type":"l2update","product_id":"BTC-USD","changes":[)" + changes.join(',') + R"(],"time":")"
                       + iso(step.micros) + R"("})");
        }
        for (const SimTrade& t : step.trades) {
            if (client.channels.contains(SimChannel::Trades)) {
                out.append(R"({"type":"match","trade_id":)" + id(t.id)
                           + R"(,"maker_order_id":"a","taker_order_id":"b","side":")"
                           + QByteArray(t.isBuy ? "sell" : "buy") + R"(","size":")" + size(t.size) + R"(","price":")"
                           + price(t.price) + R"(","product_id":"BTC-USD","sequence":)" + id(step.lastId)
                           + R"(,"time":")" + iso(t.micros) + R"("})");
            }
        }
        if (client.channels.contains(SimChannel::Quotes)) {
            const SimLevel bid = market.bids().first();
            const SimLevel ask = market.asks().first();
            out.append(
                R"({"type":"ticker","sequence":)" + id(step.lastId) + R"(,"product_id":"BTC-USD","price":")"
                + price(step.trades.last().price)
                + R"(","open_24h":"50000","volume_24h":"12.5","low_24h":"49000","high_24h":"51000","volume_30d":"1","best_bid":")"
                + price(bid.price) + R"(","best_bid_size":")" + size(bid.size) + R"(","best_ask":")" + price(ask.price)
                + R"(","best_ask_size":")" + size(ask.size) + R"(","side":"buy","time":")" + iso(step.micros)
                + R"(","trade_id":1,"last_size":"0.1"})");
        }
        return out;
    }

    QByteArray heartbeat(SimClient&) override
    {
        return R"({"type":"heartbeat","last_trade_id":1,"product_id":"BTC-USD","sequence":1,"time":"2026-01-01T00:00:00.000000Z"})";
    }

    HttpAnswer answer(const QByteArray& path, const QUrlQuery& query, const SimMarket& market, qint64 micros) override
    {
        if (path == "/time") {
            return {200, R"({"iso":")" + iso(micros) + R"(","epoch":)" + number(micros / 1'000'000) + ".123}", {}};
        }
        if (path == "/products") {
            return {
                200,
                R"([{"id":"BTC-USD","base_currency":"BTC","quote_currency":"USD","quote_increment":"0.01","base_increment":"0.0001",)"
                R"("display_name":"BTC-USD","min_market_funds":"1","margin_enabled":false,"post_only":false,"limit_only":false,)"
                R"("cancel_only":false,"status":"online","status_message":"","trading_disabled":false,"fx_stablecoin":false,)"
                R"("max_slippage_percentage":"0.02","auction_mode":false}])",
                {}};
        }
        const QByteArray product = "/products/BTC-USD/";
        if (path == product + "candles") {
            const auto time = [&](const char* name) {
                return QDateTime::fromString(QString::fromLatin1(word(query, name)), Qt::ISODateWithMs)
                    .toSecsSinceEpoch();
            };
            const auto all
                = reversed(market.candles(time("start"), time("end") + 1, argument(query, "granularity", 60), micros));
            return {200,
                    list(all.mid(0, 300),
                         [](const SimCandle& c) -> QByteArray {
                             return '[' + number(c.openSeconds) + ',' + price(c.low) + ',' + price(c.high) + ','
                                 + price(c.open) + ',' + price(c.close) + ',' + size(c.volume) + ']';
                         }),
                    {}};
        }
        if (path == product + "book") {
            return {200,
                    R"({"bids":)" + rows(market.bids(), ",1") + R"(,"asks":)" + rows(market.asks(), ",1")
                        + R"(,"sequence":)" + id(market.lastId()) + R"(,"auction_mode":false,"auction":null,"time":")"
                        + iso(micros) + R"("})",
                    {}};
        }
        if (path == product + "trades") {
            return {200,
                    list(reversed(market.trades()),
                         [](const SimTrade& t) -> QByteArray {
                             return R"({"trade_id":)" + id(t.id) + R"(,"side":")" + QByteArray(t.isBuy ? "sell" : "buy")
                                 + R"(","size":")" + size(t.size) + R"(","price":")" + price(t.price) + R"(","time":")"
                                 + iso(t.micros) + R"("})";
                         }),
                    {}};
        }
        if (path == product + "ticker") {
            return {200,
                    R"({"ask":")" + price(market.asks().first().price) + R"(","bid":")"
                        + price(market.bids().first().price) + R"(","volume":"12","trade_id":1,"price":")"
                        + price(market.bids().first().price) + R"(","size":"0.1","time":")" + iso(micros) + R"("})",
                    {}};
        }
        return kNotFound;
    }
};

} // namespace

std::unique_ptr<SimDialect> makeCoinbaseExchange()
{
    return std::make_unique<CoinbaseExchange>();
}

} // namespace elite::test
