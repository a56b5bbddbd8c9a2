// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/live_dialect.h"
#include "app/live/signing/venue_signing.h"
#include "app/live/venues/kraken_account.h"
#include "app/market/venues/kraken/kraken_parse.h"

namespace elite {

namespace {

ApiCall call(const char* name, Parameters parameters = {}, int weight = 1)
{
    ApiCall out{"POST", QByteArray("/0/private/") + name, std::move(parameters), ParameterPlace::Form};
    out.weight = weight;
    return out;
}

Result<ApiCall> placeCall(const LiveIntent& intent, Timestamp now, bool isOnlyChecked)
{
    const VenueId venue = VenueId::of("kraken");
    if (intent.tif == TimeInForce::Fok) {
        return notOffered(venue, "fill-or-kill orders");
    }
    const bool isStop = intent.type == OrderType::StopLimit;
    if (!isStop && intent.type != OrderType::Limit && intent.type != OrderType::Market) {
        return notOffered(venue, "orders of this type here");
    }
    ApiCall out = call("AddOrder", {}, 0);
    const auto add = [&](const char* name, const QByteArray& value) { out.parameters.push_back({name, value}); };
    add("pair", intent.market);
    add("type", intent.side == Side::Buy ? "buy" : "sell");
    add("ordertype", isStop ? "stop-loss-limit" : intent.type == OrderType::Limit ? "limit" : "market");
    add("volume", plain(intent.quantity));
    add("cl_ord_id", intent.clientId);
    if (isStop) {
        add("price", plain(intent.stop));
        add("price2", plain(intent.price));
    } else if (intent.type == OrderType::Limit) {
        add("price", plain(intent.price));
    }
    if (intent.isPostOnly) {
        add("oflags", "post");
    }
    if (intent.tif == TimeInForce::Ioc) {
        add("timeinforce", "IOC");
    }
    // Later than this the venue refuses it by itself, so that "not found" can be believed.
    add("deadline", toIso(now + OrderLifeRules().engineTimeout, TimePrecision::Millis));
    if (isOnlyChecked) {
        add("validate", "true");
    }
    return out;
}

} // namespace

LiveDialect krakenLiveDialect()
{
    LiveDialect out;
    out.venue = VenueId::of("kraken");
    out.origin = QUrl(QStringLiteral("https://api.kraken.com"));
    out.rules.burst = 15; // The counter of a starter account; it falls by 0.33 a second.
    out.rules.perSecond = 0.33;
    out.rules.atOnce = 1; // Nonces must arrive in their order.
    out.life.engineTimeout = std::chrono::seconds(15); // Its deadline, and what its clock may differ.
    out.life.poll = std::chrono::seconds(15); // Its counter falls slowly.
    out.life.noteGap = std::chrono::seconds(10); // A fill costs 4 of it: the order, its trades, the balances.
    out.nonce = NonceKind::Growing;
    out.place = [](const LiveIntent& intent, Timestamp now) { return placeCall(intent, now, false); };
    out.validate = [](const LiveIntent& intent, Timestamp now) { return placeCall(intent, now, true); };
    out.cancel = [](const LiveOrder& order) {
        return order.venueId.isEmpty() ? call("CancelOrder", {{"cl_ord_id", order.intent.clientId}}, 0)
                                       : call("CancelOrder", {{"txid", order.venueId}}, 0);
    };
    out.order = [](const LiveOrder& order) {
        if (!order.venueId.isEmpty()) {
            return LiveDialect::Calls{call("QueryOrders", {{"txid", order.venueId}})};
        }
        return LiveDialect::Calls{call("OpenOrders", {{"cl_ord_id", order.intent.clientId}}),
                                  call("ClosedOrders", {{"cl_ord_id", order.intent.clientId}})};
    };
    out.venueOrder = [](const QByteArray&, const QByteArray& venueId) {
        return LiveDialect::Calls{call("QueryOrders", {{"txid", venueId}})};
    };
    out.fills = [](const LiveOrder&, Timestamp since) {
        return call("TradesHistory", {{"start", QByteArray::number(toMicros(since) / 1'000'000)}}, 2);
    };
    out.fees = [](const QByteArray& market) { return call("TradeVolume", {{"pair", market}}); };
    out.deadMan = [](std::chrono::seconds timeout) {
        return call("CancelAllOrdersAfter", {{"timeout", QByteArray::number(qint64(timeout.count()))}});
    };
    out.openOrders = call("OpenOrders");
    out.balances = call("BalanceEx");
    out.rights = call("GetApiKeyInfo");
    out.sign = signKraken;
    out.verdict = [](QByteArrayView body, int) { return krakenVerdict(body); };
    out.readOrders = readKrakenOrders;
    out.readFills = readKrakenFills;
    out.readBalances = readKrakenBalances;
    out.readFees = readKrakenFees;
    out.readRights = readKrakenKeyRights;
    out.stream = krakenPrivateDialect();
    return out;
}

} // namespace elite
