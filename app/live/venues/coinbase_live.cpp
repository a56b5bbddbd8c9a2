// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/live_dialect.h"
#include "app/live/signing/venue_signing.h"
#include "app/live/venues/coinbase_account.h"
#include "app/market/venues/coinbase/coinbase_parse.h"

namespace elite {

namespace {

constexpr const char* kOrders = "/api/v3/brokerage/orders";
constexpr const char* kHistory = "/api/v3/brokerage/orders/historical/batch";

Result<ApiCall> placeCall(const LiveIntent& intent, Timestamp /*now*/)
{
    Parameters plan{{"base_size", plain(intent.quantity)}};
    QByteArray name = "market_market_ioc";
    const bool isStop = intent.type == OrderType::StopLimit;
    if (isStop && intent.tif != TimeInForce::Gtc) {
        return notOffered(VenueId::of("coinbase"), "stop orders of this duration");
    }
    if (isStop || intent.type == OrderType::Limit) {
        plan.push_back({"limit_price", plain(intent.price)});
        name = isStop                        ? QByteArray("stop_limit_stop_limit_gtc")
            : intent.tif == TimeInForce::Ioc ? QByteArray("sor_limit_ioc")
            : intent.tif == TimeInForce::Fok ? QByteArray("limit_limit_fok")
                                             : QByteArray("limit_limit_gtc");
    } else if (intent.type != OrderType::Market) {
        return notOffered(VenueId::of("coinbase"), "orders of this type here");
    }
    if (isStop) {
        plan.push_back({"stop_price", plain(intent.stop)});
        plan.push_back(
            {"stop_direction", intent.side == Side::Buy ? "STOP_DIRECTION_STOP_UP" : "STOP_DIRECTION_STOP_DOWN"});
    }
    QByteArray details = flatJson(plan);
    if (name == "limit_limit_gtc") {
        details.chop(1);
        details += intent.isPostOnly ? ",\"post_only\":true}" : ",\"post_only\":false}";
    }
    QByteArray body = flatJson({{"client_order_id", intent.clientId},
                                {"product_id", intent.market},
                                {"side", intent.side == Side::Buy ? "BUY" : "SELL"}});
    body.chop(1);
    body += ",\"order_configuration\":{\"" + name + "\":" + details + "}}";
    return ApiCall{"POST", kOrders, {}, ParameterPlace::Json, body};
}

} // namespace

LiveDialect coinbaseLiveDialect()
{
    LiveDialect out;
    out.venue = VenueId::of("coinbase");
    out.origin = QUrl(QStringLiteral("https://api.coinbase.com"));
    out.rules.burst = 15;
    out.rules.perSecond = 10;
    // An order has no time limit of its own; the token it comes with is good for two minutes.
    out.life.engineTimeout = std::chrono::seconds(130);
    out.nonce = NonceKind::RandomHex;
    out.place = placeCall;
    out.cancel = [](const LiveOrder& order) {
        return ApiCall{"POST",
                       "/api/v3/brokerage/orders/batch_cancel",
                       {},
                       ParameterPlace::Json,
                       "{\"order_ids\":[\"" + order.venueId + "\"]}"};
    };
    out.order = [](const LiveOrder& order) {
        if (!order.venueId.isEmpty()) {
            return LiveDialect::Calls{{"GET", "/api/v3/brokerage/orders/historical/" + order.venueId, {}}};
        }
        constexpr auto kSlack = std::chrono::minutes(1);
        return LiveDialect::Calls{{"GET",
                                   kHistory,
                                   {{"product_ids", order.intent.market},
                                    {"start_date", toIso(order.intent.at - kSlack, TimePrecision::Millis)}}}};
    };
    out.venueOrder = [](const QByteArray&, const QByteArray& venueId) {
        return LiveDialect::Calls{{"GET", "/api/v3/brokerage/orders/historical/" + venueId, {}}};
    };
    out.fills = [](const LiveOrder& order, Timestamp since) {
        ApiCall call{"GET", "/api/v3/brokerage/orders/historical/fills", {}};
        if (order.venueId.isEmpty()) {
            call.parameters = {{"product_ids", order.intent.market},
                               {"start_sequence_timestamp", toIso(since, TimePrecision::Millis)}};
        } else {
            call.parameters = {{"order_ids", order.venueId}};
        }
        return call;
    };
    out.fees = [](const QByteArray&) {
        return ApiCall{"GET", "/api/v3/brokerage/transaction_summary", {{"product_type", "SPOT"}}};
    };
    out.openOrders = {"GET", kHistory, {{"order_status", "OPEN"}}};
    out.balances = {"GET", "/api/v3/brokerage/accounts", {{"limit", "250"}}};
    out.rights = ApiCall{"GET", "/api/v3/brokerage/key_permissions", {}};
    out.sign = [](const ApiCall& call, const Credentials& credentials, const SigningMoment& moment) {
        return signCoinbase(call, credentials, moment, "api.coinbase.com");
    };
    out.verdict = coinbaseVerdict;
    out.readOrders = readCoinbaseOrders;
    out.readFills = readCoinbaseFills;
    out.readBalances = readCoinbaseBalances;
    out.readFees = readCoinbaseFees;
    out.readRights = readCoinbaseKeyRights;
    out.stream = coinbasePrivateDialect();
    return out;
}

} // namespace elite
