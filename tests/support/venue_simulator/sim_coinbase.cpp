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
    {"ticker", SimChannel::Quotes}, {"market_trades", SimChannel::Trades}, {"level2", SimChannel::Book}};

QByteArray trade(const SimTrade& t)
{
    return R"({"trade_id":")" + id(t.id) + R"(","product_id":"BTC-USD","price":")" + price(t.price) + R"(","size":")"
        + size(t.size) + R"(","time":")" + iso(t.micros) + R"(","side":")" + QByteArray(t.isBuy ? "SELL" : "BUY")
        + R"("})"; // The maker's.
}

class Coinbase : public SimDialect
{
public:
    QByteArray symbol() const override { return "BTC-USD"; }

    QByteArrayList hear(const QByteArray& text, SimClient& client, const SimMarket& market) override
    {
        const QJsonObject said = QJsonDocument::fromJson(text).object();
        const QByteArray channel = said.value(QLatin1String("channel")).toString().toLatin1();
        QByteArrayList out;
        if (kChannels.contains(channel)) {
            if (said.value(QLatin1String("type")).toString() == QLatin1String("subscribe")) {
                client.channels.insert(kChannels[channel]);
                if (channel == "level2") {
                    out.append(frame("l2_data", book("snapshot", market.bids(), market.asks()), SimVenue::nowMicros(),
                                     client));
                }
            } else {
                client.channels.remove(kChannels[channel]);
            }
        }
        out.append(frame("subscriptions", R"({"subscriptions":{}})", SimVenue::nowMicros(), client));
        return out;
    }

    QByteArrayList tell(const SimStep& step, SimClient& client, const SimMarket& market) override
    {
        QByteArrayList out;
        if (client.channels.contains(SimChannel::Book)) {
            out.append(frame("l2_data", book("update", step.bids, step.asks), step.micros, client));
        }
        if (client.channels.contains(SimChannel::Trades)) {
            out.append(frame("market_trades",
                             R"({"type":"update","trades":)" + list(reversed(step.trades), trade) + '}', step.micros,
                             client));
        }
        if (client.channels.contains(SimChannel::Quotes)) {
            const SimLevel bid = market.bids().first();
            const SimLevel ask = market.asks().first();
            out.append(frame(
                "ticker",
                R"({"type":"update","tickers":[{"type":"ticker","product_id":"BTC-USD","price":")"
                    + price(step.trades.last().price)
                    + R"(","volume_24_h":"12.5","low_24_h":"49000","high_24_h":"51000","low_52_w":"1","high_52_w":"9","price_percent_chg_24_h":"1","best_bid":")"
                    + price(bid.price) + R"(","best_bid_quantity":")" + size(bid.size) + R"(","best_ask":")"
                    + price(ask.price) + R"(","best_ask_quantity":")" + size(ask.size) + R"("}]})",
                step.micros, client));
        }
        return out;
    }

    QByteArray heartbeat(SimClient& client) override
    {
        return frame("heartbeats", R"({"current_time":"2026-01-01 00:00:00","heartbeat_counter":1})",
                     SimVenue::nowMicros(), client);
    }

    HttpAnswer answer(const QByteArray& path, const QUrlQuery& query, const SimMarket& market, qint64 micros) override
    {
        const QByteArray base = "/api/v3/brokerage/";
        if (path == base + "time") {
            return {200,
                    R"({"iso":")" + iso(micros) + R"(","epochSeconds":")" + number(micros / 1'000'000)
                        + R"(","epochMillis":")" + number(millis(micros)) + R"("})",
                    {}};
        }
        const QByteArray product = base + "market/products/BTC-USD";
        if (path == base + "market/products") {
            return {200, R"({"products":[)" + description() + R"(],"num_products":1})", {}};
        }
        if (path == product) {
            return {200, description(), {}};
        }
        if (path == product + "/candles") {
            const qint64 from = argument(query, "start", 0);
            const qint64 to = argument(query, "end", 0) + 1;
            const qint64 seconds = word(query, "granularity") == "ONE_MINUTE" ? 60 : 300;
            return {200,
                    R"({"candles":)"
                        + list(reversed(market.candles(from, to, seconds, micros)).mid(0, 350),
                               [](const SimCandle& c) -> QByteArray {
                                   return R"({"start":")" + number(c.openSeconds) + R"(","low":")" + price(c.low)
                                       + R"(","high":")" + price(c.high) + R"(","open":")" + price(c.open)
                                       + R"(","close":")" + price(c.close) + R"(","volume":")" + size(c.volume)
                                       + R"("})";
                               })
                        + '}',
                    {}};
        }
        const SimLevel bid = market.bids().first();
        const SimLevel ask = market.asks().first();
        if (path == product + "/ticker") {
            return {200,
                    R"({"trades":)" + list(reversed(market.trades()), trade) + R"(,"best_bid":")" + price(bid.price)
                        + R"(","best_ask":")" + price(ask.price) + R"("})",
                    {}};
        }
        if (path == base + "market/product_book" && word(query, "product_id") == "BTC-USD") {
            return {200,
                    R"({"pricebook":{"product_id":"BTC-USD","bids":)" + named(market.bids(), "size") + R"(,"asks":)"
                        + named(market.asks(), "size") + R"(,"time":")" + iso(micros) + R"("}})",
                    {}};
        }
        return {404, R"({"error":"NOT_FOUND","error_details":"","message":""})", {}};
    }

private:
    static QByteArray description()
    {
        return R"({"product_id":"BTC-USD","price":"50000.00","price_percentage_change_24h":"1","volume_24h":"12","base_increment":"0.0001",)"
               R"("quote_increment":"0.01","quote_min_size":"1","quote_max_size":"150000000","base_min_size":"0.0001","base_max_size":"3400",)"
               R"("base_name":"Bitcoin","quote_name":"US Dollar","is_disabled":false,"status":"online","cancel_only":false,"limit_only":false,)"
               R"("post_only":false,"trading_disabled":false,"auction_mode":false,"product_type":"SPOT","quote_currency_id":"USD",)"
               R"("base_currency_id":"BTC","alias":"","alias_to":["BTC-USDC"],"base_display_symbol":"BTC","quote_display_symbol":"USD",)"
               R"("view_only":false,"price_increment":"0.01","display_name":"BTC-USD","product_venue":"CBE"})";
    }

    static QByteArray frame(const QByteArray& channel, const QByteArray& event, qint64 micros, SimClient& client)
    {
        return R"({"channel":")" + channel + R"(","client_id":"","timestamp":")" + iso(micros) + R"(","sequence_num":)"
            + id(client.sequence++) + R"(,"events":[)" + event + "]}";
    }

    static QByteArray book(const char* type, const QList<SimLevel>& bids, const QList<SimLevel>& asks)
    {
        QByteArrayList updates;
        const auto add = [&](const char* side, const QList<SimLevel>& levels) {
            for (const SimLevel& level : levels) {
                updates.append(QByteArray(R"({"side":")") + side
                               + R"(","event_time":"2026-01-01T00:00:00Z","price_level":")" + price(level.price)
                               + R"(","new_quantity":")" + (level.size == 0 ? QByteArray("0") : size(level.size))
                               + R"("})");
            }
        };
        add("bid", bids);
        add("offer", asks);
        return QByteArray(R"({"type":")") + type + R"(","product_id":"BTC-USD","updates":[)" + updates.join(',') + "]}";
    }
};

} // namespace

std::unique_ptr<SimDialect> makeCoinbase()
{
    return std::make_unique<Coinbase>();
}

} // namespace elite::test
