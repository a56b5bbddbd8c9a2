// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/venue_simulator/sim_dialects.h"
#include "tests/support/venue_simulator/sim_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace elite::test {

namespace {

using namespace sim;

const QHash<QByteArray, SimChannel> kChannels{{"tickers", SimChannel::Quotes},
                                              {"trades", SimChannel::Trades},
                                              {"candle1m", SimChannel::Candles},
                                              {"books", SimChannel::Book}};

QByteArray argument(const QByteArray& channel)
{
    return R"("arg":{"channel":")" + channel + R"(","instId":"BTC-USDT"})";
}

QByteArray candle(const SimCandle& c)
{
    return '[' + quoted(number(c.openSeconds * 1'000)) + ',' + quoted(price(c.open)) + ',' + quoted(price(c.high)) + ','
        + quoted(price(c.low)) + ',' + quoted(price(c.close)) + ',' + quoted(size(c.volume)) + R"(,"1","1",)"
        + quoted(c.isClosed ? "1" : "0") + ']';
}

QByteArray trade(const SimTrade& t)
{
    return R"({"instId":"BTC-USDT","tradeId":")" + id(t.id) + R"(","px":")" + price(t.price) + R"(","sz":")"
        + size(t.size) + R"(","side":")" + QByteArray(t.isBuy ? "buy" : "sell") + R"(","ts":")"
        + number(millis(t.micros)) + R"("})";
}

class Okx : public SimDialect
{
public:
    QByteArray symbol() const override { return "BTC-USDT"; }

    QByteArrayList hear(const QByteArray& text, SimClient& client, const SimMarket& market) override
    {
        if (text == "ping") {
            return {"pong"};
        }
        const QJsonObject said = QJsonDocument::fromJson(text).object();
        const bool isWanted = said.value(QLatin1String("op")).toString() == QLatin1String("subscribe");
        QByteArrayList out;
        for (const auto value : said.value(QLatin1String("args")).toArray()) {
            const QByteArray name = value.toObject().value(QLatin1String("channel")).toString().toLatin1();
            if (!kChannels.contains(name)) {
                out.append(R"({"event":"error","code":"60018","msg":"Wrong URL or channel"})");
                continue;
            }
            out.append(R"({"event":")" + QByteArray(isWanted ? "subscribe" : "unsubscribe") + R"(",)" + argument(name)
                       + R"(,"connId":"a4d3ae55"})");
            if (!isWanted) {
                client.channels.remove(kChannels[name]);
                continue;
            }
            client.channels.insert(kChannels[name]);
            if (name == "books") {
                out.append('{' + argument(name) + R"(,"action":"snapshot","data":[{"asks":)"
                           + rows(market.asks(), R"(,"0","1")") + R"(,"bids":)" + rows(market.bids(), R"(,"0","1")")
                           + R"(,"ts":")" + number(millis(SimVenue::nowMicros()))
                           + R"(","checksum":0,"prevSeqId":-1,"seqId":)" + id(market.lastId()) + "}]}");
            }
        }
        return out;
    }

    QByteArrayList tell(const SimStep& step, SimClient& client, const SimMarket& market) override
    {
        QByteArrayList out;
        const QByteArray time = quoted(number(millis(step.micros)));
        if (client.channels.contains(SimChannel::Book)) {
            out.append('{' + argument("books") + R"(,"action":"update","data":[{"asks":)"
                       + rows(step.asks, R"(,"0","1")") + R"(,"bids":)" + rows(step.bids, R"(,"0","1")") + R"(,"ts":)"
                       + time + R"(,"checksum":0,"prevSeqId":)" + id(step.previousId) + R"(,"seqId":)" + id(step.lastId)
                       + "}]}");
        }
        if (client.channels.contains(SimChannel::Trades)) {
            out.append('{' + argument("trades") + R"(,"data":)" + list(step.trades, trade) + '}');
        }
        if (client.channels.contains(SimChannel::Quotes)) {
            out.append('{' + argument("tickers") + R"(,"data":)" + ticker(market, time) + '}');
        }
        if (client.channels.contains(SimChannel::Candles)) {
            out.append('{' + argument("candle1m") + R"(,"data":[)" + candle(market.forming(step.micros)) + "]}");
        }
        return out;
    }

    QByteArray shutdown() const override
    {
        return R"({"event":"notice","code":"64008","msg":"The connection will soon be closed for a service upgrade.","connId":"a4d3ae55"})";
    }

    HttpAnswer answer(const QByteArray& path, const QUrlQuery& query, const SimMarket& market, qint64 micros) override
    {
        const auto good = [](const QByteArray& data) {
            return HttpAnswer{200, R"({"code":"0","msg":"","data":)" + data + '}', {}};
        };
        if (path == "/api/v5/public/time") {
            return good(R"([{"ts":")" + number(millis(micros)) + R"("}])");
        }
        if (path == "/api/v5/public/instruments") {
            return good(R"([{"instType":"SPOT","instId":"BTC-USDT","baseCcy":"BTC","quoteCcy":"USDT","settleCcy":"",)"
                        R"("ctVal":"","ctMult":"","ctValCcy":"","expTime":"","lever":"","listTime":"1548133413000",)"
                        R"("lotSz":"0.0001","maxLmtSz":"9999","maxMktSz":"100","minSz":"0.0001","state":"live",)"
                        R"("stk":"","tickSz":"0.01","uly":"","alias":"","category":"1","optType":"","ctType":""}])");
        }
        if (word(query, "instId") != "BTC-USDT") {
            return {200, R"({"code":"51001","msg":"Instrument ID does not exist","data":[]})", {}};
        }
        if (path == "/api/v5/market/candles" || path == "/api/v5/market/history-candles") {
            const qint64 to = sim::argument(query, "after", millis(micros) + 1);
            const qint64 most = sim::argument(query, "limit", 100);
            const qint64 from = sim::argument(query, "before", to - most * 60'000) + 1;
            const auto all = reversed(market.candles((from + 999) / 1'000, (to + 999) / 1'000, 60, micros));
            return good(list(all.mid(0, most), candle));
        }
        if (path == "/api/v5/market/books") {
            return good(R"([{"asks":)" + rows(market.asks(), R"(,"0","1")") + R"(,"bids":)"
                        + rows(market.bids(), R"(,"0","1")") + R"(,"ts":")" + number(millis(micros)) + R"("}])");
        }
        if (path == "/api/v5/market/trades") {
            return good(list(reversed(market.trades()), trade));
        }
        if (path == "/api/v5/market/ticker") {
            return good(ticker(market, quoted(number(millis(micros)))));
        }
        return {404, R"({"code":"404","msg":"Not Found","data":[]})", {}};
    }

private:
    static QByteArray ticker(const SimMarket& market, const QByteArray& time)
    {
        const SimLevel bid = market.bids().first();
        const SimLevel ask = market.asks().first();
        return R"([{"instType":"SPOT","instId":"BTC-USDT","last":")" + price(bid.price)
            + R"(","lastSz":"0.1","askPx":")" + price(ask.price) + R"(","askSz":")" + size(ask.size) + R"(","bidPx":")"
            + price(bid.price) + R"(","bidSz":")" + size(bid.size)
            + R"(","open24h":"50000","high24h":"51000","low24h":"49000","volCcy24h":"1","vol24h":"12","ts":)" + time
            + R"(,"sodUtc0":"50000","sodUtc8":"50000"}])";
    }
};

} // namespace

std::unique_ptr<SimDialect> makeOkx()
{
    return std::make_unique<Okx>();
}

} // namespace elite::test
