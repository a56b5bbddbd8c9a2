// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/venue_simulator/sim_dialects.h"
#include "tests/support/venue_simulator/sim_text.h"

namespace elite::test {

namespace {

using namespace sim;

/// Without a key there is REST only.
class Luno : public SimDialect
{
public:
    QByteArray symbol() const override { return "XBTZAR"; }
    QByteArrayList hear(const QByteArray&, SimClient&, const SimMarket&) override { return {}; }
    QByteArrayList tell(const SimStep&, SimClient&, const SimMarket&) override { return {}; }

    HttpAnswer answer(const QByteArray& path, const QUrlQuery& query, const SimMarket& market, qint64 micros) override
    {
        const QByteArray time = number(millis(micros));
        if (path == "/api/exchange/1/markets") {
            return {
                200,
                R"({"markets":[{"market_id":"XBTZAR","trading_status":"ACTIVE","base_currency":"XBT","counter_currency":"ZAR",)"
                R"("min_volume":"0.0005","max_volume":"100.00","volume_scale":4,"min_price":"10.00","max_price":"9999999.00",)"
                R"("price_scale":2,"fee_scale":8}]})",
                {}};
        }
        if (word(query, "pair") != "XBTZAR") {
            return {404, R"({"error":"Invalid currency pair.","error_code":"ErrInvalidPair"})", {}};
        }
        if (path == "/api/1/ticker") {
            return {200,
                    R"({"pair":"XBTZAR","timestamp":)" + time + R"(,"bid":")" + price(market.bids().first().price)
                        + R"(","ask":")" + price(market.asks().first().price) + R"(","last_trade":")"
                        + price(market.bids().first().price)
                        + R"(","rolling_24_hour_volume":"12.5","status":"ACTIVE"})",
                    {}};
        }
        if (path == "/api/1/orderbook_top" || path == "/api/1/orderbook") {
            return {200,
                    R"({"timestamp":)" + time + R"(,"bids":)" + named(market.bids(), "volume") + R"(,"asks":)"
                        + named(market.asks(), "volume") + '}',
                    {}};
        }
        if (path == "/api/1/trades") {
            return {200,
                    R"({"trades":)"
                        + list(reversed(market.trades()),
                               [](const SimTrade& t) -> QByteArray {
                                   return R"({"sequence":)" + id(t.id) + R"(,"timestamp":)" + number(millis(t.micros))
                                       + R"(,"price":")" + price(t.price) + R"(","volume":")" + size(t.size)
                                       + R"(","is_buy":)" + (t.isBuy ? "true" : "false") + '}';
                               })
                        + '}',
                    {}};
        }
        return {401, R"({"error":"Unauthorized","error_code":"ErrUnauthorised"})", {}};
    }
};

} // namespace

std::unique_ptr<SimDialect> makeLuno()
{
    return std::make_unique<Luno>();
}

} // namespace elite::test
