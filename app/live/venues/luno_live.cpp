// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/live_dialect.h"
#include "app/live/signing/venue_signing.h"
#include "app/live/venues/luno_account.h"
#include "app/market/venues/luno/luno_parse.h"

namespace elite {

namespace {

Result<ApiCall> placeCall(const LiveIntent& intent, Timestamp now)
{
    const VenueId venue = VenueId::of("luno");
    const bool isStop = intent.type == OrderType::StopLimit;
    const bool isMarket = intent.type == OrderType::Market;
    if (!isStop && !isMarket && intent.type != OrderType::Limit) {
        return notOffered(venue, "orders of this type here");
    }
    if (isMarket && intent.side == Side::Buy) {
        return notOffered(venue, "market orders that buy a given quantity; use a limit order");
    }
    ApiCall out{"POST", isMarket ? "/api/1/marketorder" : "/api/1/postorder", {}, ParameterPlace::Form};
    const auto add = [&](const char* name, const QByteArray& value) { out.parameters.push_back({name, value}); };
    add("pair", intent.market);
    if (isMarket) {
        add("type", "SELL");
        add("base_volume", plain(intent.quantity));
    } else {
        add("type", intent.side == Side::Buy ? "BID" : "ASK");
        add("volume", plain(intent.quantity));
        add("price", plain(intent.price));
        if (isStop) {
            add("stop_price", plain(intent.stop));
            // Said outright: relative to the last trade, a stop that the price is past already would wait for the wrong
            // side.
            add("stop_direction", intent.side == Side::Buy ? "ABOVE" : "BELOW");
        }
        if (intent.isPostOnly) {
            add("post_only", "true");
        } else if (intent.tif != TimeInForce::Gtc) {
            add("time_in_force", intent.tif == TimeInForce::Ioc ? "IOC" : "FOK");
        }
    }
    add("client_order_id", intent.clientId);
    // Later than this the venue refuses it by itself, so that "not found" can be believed.
    add("timestamp", QByteArray::number(toMicros(now) / 1'000));
    add("ttl", "10000");
    return out;
}

} // namespace

LiveDialect lunoLiveDialect()
{
    LiveDialect out;
    out.venue = VenueId::of("luno");
    out.origin = QUrl(QStringLiteral("https://api.luno.com"));
    out.rules.burst = 20; // 300 a minute are allowed.
    out.rules.perSecond = 4;
    out.life.engineTimeout = std::chrono::seconds(15);
    out.place = placeCall;
    out.cancel = [](const LiveOrder& order) {
        return ApiCall{"POST", "/api/1/stoporder", {{"order_id", order.venueId}}, ParameterPlace::Form};
    };
    out.order = [](const LiveOrder& order) {
        return LiveDialect::Calls{{"GET", "/api/exchange/3/order", {{"client_order_id", order.intent.clientId}}}};
    };
    out.venueOrder = [](const QByteArray&, const QByteArray& venueId) {
        return LiveDialect::Calls{{"GET", "/api/exchange/3/order", {{"id", venueId}}}};
    };
    out.fills = [](const LiveOrder& order, Timestamp since) {
        return ApiCall{"GET",
                       "/api/1/listtrades",
                       {{"pair", order.intent.market}, {"since", QByteArray::number(toMicros(since) / 1'000)}}};
    };
    out.fees = [](const QByteArray& market) { return ApiCall{"GET", "/api/1/fee_info", {{"pair", market}}}; };
    out.openOrders = {"GET", "/api/exchange/2/listorders", {{"closed", "false"}}};
    out.balances = {"GET", "/api/1/balance", {}};
    out.sign = signLuno;
    out.verdict = lunoVerdict;
    out.readOrders = readLunoOrders;
    out.readFills = readLunoFills;
    out.readBalances = readLunoBalances;
    out.readFees = readLunoFees;
    out.stream = lunoPrivateDialect();
    return out;
}

} // namespace elite
