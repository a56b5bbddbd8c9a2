// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/live_intent.h"

namespace elite {

namespace {

Error refused(const char* what)
{
    return {ErrorCode::InvalidInput, QLatin1String(what)};
}

} // namespace

Result<LiveIntent> liveIntentOf(const Instrument& instrument, const OrderRequest& request)
{
    const bool isStopLimit = request.type == OrderType::StopLimit;
    const bool isLimit = request.type == OrderType::Limit || isStopLimit;
    if (!isLimit && request.type != OrderType::Market) {
        return refused("live orders are market, limit or stop-limit orders");
    }
    if (request.tif == TimeInForce::Day || request.tif == TimeInForce::Gtd) {
        return refused("live orders stay until cancelled, or are immediate-or-cancel or fill-or-kill");
    }
    const bool isShortCover = request.isReduceOnly && request.side == Side::Buy; // A sale here can only reduce.
    if (!request.takeProfit.isZero() || isShortCover || request.ocoGroup != 0 || request.leverage != 1) {
        return refused("live orders have no take profit, no short to reduce, no group and no leverage");
    }
    LiveIntent out;
    const Symbol& market = instrument.restName.isEmpty() ? instrument.id.symbol : instrument.restName;
    out.market = QByteArray(market.view().data(), static_cast<qsizetype>(market.view().size()));
    out.symbol = instrument.id.symbol;
    out.side = request.side;
    out.type = request.type;
    out.tif = request.tif;
    out.isPostOnly = request.isPostOnly;
    const auto quantity = toQuantity(instrument, request.quantity);
    const auto price = toPrice(instrument, request.price);
    const auto stop = toPrice(instrument, request.stop);
    const auto planned = toPrice(instrument, request.stopLoss);
    if (!quantity || !price || !stop || !planned) {
        return refused("a number of this order does not fit the instrument");
    }
    out.quantity = quantity->value();
    out.price = isLimit ? price->value() : Decimal();
    out.stop = isStopLimit ? stop->value() : Decimal();
    out.plannedStop = planned->value(); // Judged by the limit on risk; the stop order itself is the trader's to place.
    return out;
}

} // namespace elite
