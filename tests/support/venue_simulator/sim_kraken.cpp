// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/venue_simulator/sim_dialects.h"
#include "tests/support/venue_simulator/sim_text.h"

namespace elite::test {

namespace {

using namespace sim;

/// CRC-32, bit by bit: not the product's table.
quint32 crcOf(const QByteArray& text)
{
    quint32 crc = 0xffffffffu;
    for (const char c : text) {
        crc ^= static_cast<quint8>(c);
        for (int i = 0; i < 8; ++i) {
            crc = (crc & 1u) != 0 ? (crc >> 1) ^ 0xedb88320u : crc >> 1;
        }
    }
    return ~crc;
}

QByteArray checksum(const SimMarket& market)
{
    const auto digits = [](QByteArray text) {
        text.replace('.', QByteArray());
        while (text.startsWith('0')) {
            text.remove(0, 1);
        }
        return text;
    };
    QByteArray all;
    for (const SimLevel& level : market.asks().mid(0, 10)) {
        all += digits(price(level.price)) + digits(size(level.size));
    }
    for (const SimLevel& level : market.bids().mid(0, 10)) {
        all += digits(price(level.price)) + digits(size(level.size));
    }
    return QByteArray::number(crcOf(all));
}

QByteArray levels(const QList<SimLevel>& levels)
{
    QByteArrayList out;
    for (const SimLevel& level : levels) {
        out.append(R"({"price":)" + price(level.price) + R"(,"qty":)" + size(level.size) + '}');
    }
    return '[' + out.join(',') + ']';
}

class Kraken : public SimDialect
{
public:
    QByteArray symbol() const override { return "BTC/USD"; }

    QByteArrayList hear(const QByteArray& text, SimClient& client, const SimMarket& market) override
    {
        if (has(text, R"("method":"ping")")) {
            return {
                R"({"method":"pong","time_in":"2026-01-01T00:00:00.000000Z","time_out":"2026-01-01T00:00:00.000001Z"})"};
        }
        const bool isWanted = has(text, R"("method":"subscribe")");
        const auto channel = channelOf(text);
        const QByteArray head = R"({"method":")" + QByteArray(isWanted ? "subscribe" : "unsubscribe");
        if (!channel || !has(text, "BTC/USD")) {
            return {head + R"(","success":false,"error":"Currency pair not supported"})"};
        }
        QByteArrayList out{head + R"(","result":{"channel":")" + name(*channel)
                           + R"(","symbol":"BTC/USD"},"success":true,"time_in":"2026-01-01T00:00:00.000000Z",)"
                             R"("time_out":"2026-01-01T00:00:00.000001Z"})"};
        if (!isWanted) {
            client.channels.remove(*channel);
            return out;
        }
        client.channels.insert(*channel);
        if (*channel == SimChannel::Book) {
            out.append(R"({"channel":"book","type":"snapshot","data":[{"symbol":"BTC/USD","bids":)"
                       + levels(market.bids()) + R"(,"asks":)" + levels(market.asks()) + R"(,"checksum":)"
                       + checksum(market) + "}]}");
        } else if (*channel == SimChannel::Trades && !market.trades().isEmpty()) {
            out.append(trades("snapshot", market.trades()));
        }
        return out;
    }

    QByteArrayList tell(const SimStep& step, SimClient& client, const SimMarket& market) override
    {
        QByteArrayList out;
        if (client.channels.contains(SimChannel::Book)) {
            out.append(R"({"channel":"book","type":"update","data":[{"symbol":"BTC/USD","bids":)" + levels(step.bids)
                       + R"(,"asks":)" + levels(step.asks) + R"(,"checksum":)" + checksum(market) + R"(,"timestamp":")"
                       + iso(step.micros) + R"("}]})");
        }
        if (client.channels.contains(SimChannel::Trades)) {
            out.append(trades("update", step.trades));
        }
        if (client.channels.contains(SimChannel::Quotes)) {
            const SimLevel bid = market.bids().first();
            const SimLevel ask = market.asks().first();
            out.append(
                R"({"channel":"ticker","type":"update","data":[{"symbol":"BTC/USD","bid":)" + price(bid.price)
                + R"(,"bid_qty":)" + size(bid.size) + R"(,"ask":)" + price(ask.price) + R"(,"ask_qty":)"
                + size(ask.size) + R"(,"last":)" + price(step.trades.last().price)
                + R"(,"volume":12.5,"vwap":50000.0,"low":49000.0,"high":51000.0,"change":1.0,"change_pct":0.1}]})");
        }
        if (client.channels.contains(SimChannel::Candles)) {
            const SimCandle c = market.forming(step.micros);
            out.append(R"({"channel":"ohlc","type":"update","data":[{"symbol":"BTC/USD","open":)" + price(c.open)
                       + R"(,"high":)" + price(c.high) + R"(,"low":)" + price(c.low) + R"(,"close":)" + price(c.close)
                       + R"(,"trades":)" + number(c.trades) + R"(,"volume":)" + size(c.volume)
                       + R"(,"vwap":50000.0,"interval_begin":")" + iso(c.openSeconds * 1'000'000)
                       + R"(","interval":1,"timestamp":")" + iso(step.micros) + R"("}]})");
        }
        return out;
    }

    QByteArray heartbeat(SimClient&) override { return R"({"channel":"heartbeat"})"; }

    HttpAnswer answer(const QByteArray& path, const QUrlQuery& query, const SimMarket& market, qint64 micros) override
    {
        const auto wrap = [](const QByteArray& result) {
            return HttpAnswer{200, R"({"error":[],"result":)" + result + '}', {}};
        };
        if (path == "/0/public/Time") {
            return wrap(R"({"unixtime":)" + number(micros / 1'000'000)
                        + R"(,"rfc1123":"Thu, 1 Jan 26 00:00:00 +0000"})");
        }
        if (path == "/0/public/AssetPairs") {
            return wrap(R"({"XXBTZUSD":{"altname":"XBTUSD","wsname":"XBT/USD","aclass_base":"currency","base":"XXBT",)"
                        R"("aclass_quote":"currency","quote":"ZUSD","lot":"unit","cost_decimals":5,"pair_decimals":2,)"
                        R"("lot_decimals":4,"lot_multiplier":1,"leverage_buy":[],"leverage_sell":[],"fees":[[0,0.4]],)"
                        R"("fees_maker":[[0,0.25]],"fee_volume_currency":"ZUSD","margin_call":80,"margin_stop":40,)"
                        R"("ordermin":"0.0001","costmin":"0.5","tick_size":"0.01","status":"online"}})");
        }
        const QByteArray pair = word(query, "pair");
        if (pair != "XXBTZUSD" && pair != "XBTUSD") {
            return {200, R"({"error":["EQuery:Unknown asset pair"]})", {}};
        }
        if (path == "/0/public/OHLC") {
            const qint64 seconds = argument(query, "interval", 1) * 60;
            const qint64 now = micros / 1'000'000;
            const qint64 oldest = (now / seconds - 719) * seconds;
            const qint64 since = std::max(argument(query, "since", 0) + 1, oldest);
            const auto candles = market.candles(since, now + 1, seconds, micros);
            return wrap(R"({"XXBTZUSD":)"
                        + list(candles,
                               [](const SimCandle& c) -> QByteArray {
                                   return '[' + number(c.openSeconds) + ',' + quoted(price(c.open)) + ','
                                       + quoted(price(c.high)) + ',' + quoted(price(c.low)) + ','
                                       + quoted(price(c.close)) + R"(,"50000.0",)" + quoted(size(c.volume)) + ','
                                       + number(c.trades) + ']';
                               })
                        + R"(,"last":)" + number(now) + '}');
        }
        if (path == "/0/public/Depth") {
            const QByteArray more = ',' + number(micros / 1'000'000);
            return wrap(R"({"XXBTZUSD":{"asks":)" + rows(market.asks(), more) + R"(,"bids":)"
                        + rows(market.bids(), more) + "}}");
        }
        if (path == "/0/public/Trades") {
            return wrap(R"({"XXBTZUSD":)"
                        + list(market.trades(),
                               [](const SimTrade& t) -> QByteArray {
                                   return '[' + quoted(price(t.price)) + ',' + quoted(size(t.size)) + ','
                                       + number(t.micros / 1'000'000) + '.'
                                       + number(t.micros % 1'000'000).rightJustified(6, '0') + ','
                                       + quoted(t.isBuy ? "b" : "s") + R"(,"l","",)" + id(t.id) + ']';
                               })
                        + R"(,"last":"1"})");
        }
        return {200, R"({"error":["EGeneral:Unknown method"]})", {}};
    }

private:
    static std::optional<SimChannel> channelOf(const QByteArray& text)
    {
        for (const SimChannel channel :
             {SimChannel::Quotes, SimChannel::Trades, SimChannel::Candles, SimChannel::Book}) {
            if (text.contains(QByteArray(R"("channel":")" + name(channel) + '"'))) {
                return channel;
            }
        }
        return std::nullopt;
    }

    static QByteArray name(SimChannel channel)
    {
        switch (channel) {
        case SimChannel::Quotes:
            return "ticker";
        case SimChannel::Trades:
            return "trade";
        case SimChannel::Candles:
            return "ohlc";
        case SimChannel::Book:
            break;
        }
        return "book";
    }

    static QByteArray trades(const char* type, const QList<SimTrade>& trades)
    {
        return QByteArray(R"({"channel":"trade","type":")") + type + R"(","data":)"
            + list(trades,
                   [](const SimTrade& t) -> QByteArray {
                       return R"({"symbol":"BTC/USD","side":")" + QByteArray(t.isBuy ? "buy" : "sell") + R"(","price":)"
                           + price(t.price) + R"(,"qty":)" + size(t.size) + R"(,"ord_type":"market","trade_id":)"
                           + id(t.id) + R"(,"timestamp":")" + iso(t.micros) + R"("})";
                   })
            + '}';
    }
};

} // namespace

std::unique_ptr<SimDialect> makeKraken()
{
    return std::make_unique<Kraken>();
}

} // namespace elite::test
