// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/live_dialect.h"
#include "app/live/signing/venue_signing.h"
#include "app/live/venues/bitstamp_account.h"
#include "app/market/venues/bitstamp/bitstamp_parse.h"

namespace elite {

namespace {

ApiCall call(const QByteArray& path, Parameters parameters = {})
{
    return {"POST", "/api/v2/" + path, std::move(parameters), ParameterPlace::Form};
}

Result<ApiCall> placeCall(const LiveIntent& intent, Timestamp /*now*/)
{
    if (intent.type != OrderType::Limit && intent.type != OrderType::Market) {
        return notOffered(VenueId::of("bitstamp"), "stop orders here");
    }
    const QByteArray side = intent.side == Side::Buy ? "buy/" : "sell/";
    if (intent.type == OrderType::Market) {
        return call(side + "market/" + intent.market + '/',
                    {{"amount", plain(intent.quantity)}, {"client_order_id", intent.clientId}});
    }
    ApiCall out = call(
        side + intent.market + '/',
        {{"amount", plain(intent.quantity)}, {"price", plain(intent.price)}, {"client_order_id", intent.clientId}});
    if (intent.isPostOnly) {
        out.parameters.push_back({"moc_order", "True"});
    } else if (intent.tif != TimeInForce::Gtc) {
        out.parameters.push_back({intent.tif == TimeInForce::Ioc ? "ioc_order" : "fok_order", "True"});
    }
    return out;
}

/// The list of transactions counts in ids of its own, so it only names the orders that traded; the fills themselves are
/// read from the orders.
account::Fills readFills(QByteArrayView text)
{
    if (text.trimmed().startsWith('[')) {
        auto listed = readBitstampFills(text);
        if (listed) {
            for (VenueFill& fill : *listed) {
                fill.quantity = Decimal();
            }
        }
        return listed;
    }
    const auto orders = readBitstampOrders(text);
    return orders ? account::Fills(orders->front().fills) : account::Fills(orders.error());
}

} // namespace

LiveDialect bitstampLiveDialect()
{
    LiveDialect out;
    out.venue = VenueId::of("bitstamp");
    out.origin = QUrl(QStringLiteral("https://www.bitstamp.net"));
    out.rules.burst = 20; // 10,000 in ten minutes are allowed.
    out.rules.perSecond = 10;
    out.life.engineTimeout = std::chrono::seconds(160); // A request is taken within 150 s of its timestamp.
    out.nonce = NonceKind::Uuid;
    out.hasStops = false;
    out.place = placeCall;
    out.cancel = [](const LiveOrder& order) { return call("cancel_order/", {{"id", order.venueId}}); };
    out.order = [](const LiveOrder& order) {
        return LiveDialect::Calls{call("order_status/", {{"client_order_id", order.intent.clientId}})};
    };
    out.venueOrder = [](const QByteArray&, const QByteArray& venueId) {
        return LiveDialect::Calls{call("order_status/", {{"id", venueId}})};
    };
    out.fills = [](const LiveOrder& order, Timestamp since) {
        if (!order.venueId.isEmpty()) {
            return call("order_status/", {{"id", order.venueId}});
        }
        return call("user_transactions/" + order.intent.market + '/',
                    {{"since_timestamp", QByteArray::number(toMicros(since) / 1'000'000)}, {"limit", "1000"}});
    };
    out.fees = [](const QByteArray& market) { return call("fees/trading/" + market + '/'); };
    out.openOrders = call("open_orders/all/");
    out.balances = call("account_balances/");
    out.sign = [](const ApiCall& call, const Credentials& credentials, const SigningMoment& moment) {
        return signBitstamp(call, credentials, moment, "www.bitstamp.net");
    };
    out.verdict = bitstampVerdict;
    out.readOrders = readBitstampOrders;
    out.readFills = readFills;
    out.readBalances = readBitstampBalances;
    out.readFees = readBitstampFees;
    out.stream = bitstampPrivateDialect();
    return out;
}

} // namespace elite
