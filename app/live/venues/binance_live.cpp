// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/live_dialect.h"
#include "app/live/signing/venue_signing.h"
#include "app/live/venues/binance_account.h"
#include "app/market/venues/binance/binance_parse.h"

namespace elite {

namespace {

Result<ApiCall> placeCall(const LiveIntent& intent, const QByteArray& path)
{
    ApiCall out{"POST", path, {}, ParameterPlace::Form};
    const auto add = [&](const char* name, const QByteArray& value) { out.parameters.push_back({name, value}); };
    add("symbol", intent.market);
    add("side", intent.side == Side::Buy ? "BUY" : "SELL");
    add("newClientOrderId", intent.clientId);
    add("newOrderRespType", "FULL");
    const bool isLimit = intent.type == OrderType::Limit;
    const bool isStop = intent.type == OrderType::StopLimit;
    if (!isLimit && !isStop && intent.type != OrderType::Market) {
        return notOffered(VenueId::of("binance"), "orders of this type here");
    }
    add("type", isStop ? "STOP_LOSS_LIMIT" : !isLimit ? "MARKET" : intent.isPostOnly ? "LIMIT_MAKER" : "LIMIT");
    add("quantity", plain(intent.quantity));
    if (isLimit || isStop) {
        add("price", plain(intent.price));
    }
    if (isStop) {
        add("stopPrice", plain(intent.stop));
    }
    if (isStop || (isLimit && !intent.isPostOnly)) {
        add("timeInForce", intent.tif == TimeInForce::Ioc ? "IOC" : intent.tif == TimeInForce::Fok ? "FOK" : "GTC");
    }
    return out;
}

ApiCall orderCall(const QByteArray& market, const char* name, const QByteArray& id)
{
    ApiCall out{"GET", "/api/v3/order", {{"symbol", market}, {name, id}}};
    out.weight = 4;
    return out;
}

} // namespace

LiveDialect binanceLiveDialect()
{
    LiveDialect out;
    out.venue = VenueId::of("binance");
    out.origin = QUrl(QStringLiteral("https://api.binance.com"));
    out.sandbox = QUrl(QStringLiteral("https://testnet.binance.vision"));
    out.rules.burst = 200; // Weights; 6,000 a minute are allowed.
    out.rules.perSecond = 50;
    out.place = [](const LiveIntent& intent, Timestamp) { return placeCall(intent, "/api/v3/order"); };
    out.validate = [](const LiveIntent& intent, Timestamp) { return placeCall(intent, "/api/v3/order/test"); };
    out.cancel = [](const LiveOrder& order) {
        return ApiCall{
            "DELETE", "/api/v3/order", {{"symbol", order.intent.market}, {"origClientOrderId", order.intent.clientId}}};
    };
    out.order = [](const LiveOrder& order) {
        return LiveDialect::Calls{orderCall(order.intent.market, "origClientOrderId", order.intent.clientId)};
    };
    out.venueOrder = [](const QByteArray& market, const QByteArray& venueId) {
        return LiveDialect::Calls{orderCall(market, "orderId", venueId)};
    };
    out.fills = [](const LiveOrder& order, Timestamp since) {
        ApiCall call{"GET", "/api/v3/myTrades", {{"symbol", order.intent.market}}};
        if (order.venueId.isEmpty()) {
            call.parameters.push_back({"startTime", QByteArray::number(toMicros(since) / 1'000)});
        } else {
            call.parameters.push_back({"orderId", order.venueId});
        }
        call.parameters.push_back({"limit", "1000"});
        call.weight = 20;
        return call;
    };
    out.fees = [](const QByteArray& market) {
        ApiCall call{"GET", "/api/v3/account/commission", {{"symbol", market}}};
        call.weight = 20;
        return call;
    };
    out.openOrders = {"GET", "/api/v3/openOrders", {}};
    out.openOrders.weight = 80;
    out.balances = {"GET", "/api/v3/account", {{"omitZeroBalances", "true"}}};
    out.balances.weight = 20;
    out.rights = ApiCall{"GET", "/sapi/v1/account/apiRestrictions", {}};
    out.sign = signBinance;
    out.verdict = binanceVerdict;
    out.readOrders = readBinanceOrders;
    out.readFills = readBinanceFills;
    out.readBalances = readBinanceBalances;
    out.readFees = readBinanceFees;
    out.readRights = readBinanceKeyRights;
    out.stream = binancePrivateDialect();
    return out;
}

} // namespace elite
