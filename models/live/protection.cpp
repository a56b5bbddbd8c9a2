// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/protection.h"

#include "models/live/follow.h"

#include <algorithm>

namespace elite {

namespace {

constexpr std::chrono::seconds kGathers{3}; // Fills that come together get one stop.
constexpr int kScale = 8;

/// What came in by a purchase; nothing when a sum does not fit.
std::optional<Decimal> boughtBy(const LiveOrder& order)
{
    Decimal out;
    for (const VenueFill& fill : order.fills) {
        const auto net = Decimal::subtract(fill.quantity, feeInCoins(order, fill));
        const auto sum = net ? Decimal::add(out, *net) : net;
        if (!sum) {
            return std::nullopt;
        }
        out = *sum;
    }
    return out;
}

/// What the stops of a purchase cover or have sold; nothing when it is to have no more of them.
std::optional<Decimal> coveredOf(const QByteArray& entry, const std::map<QByteArray, LiveOrder>& orders)
{
    Decimal out;
    for (const auto& [clientId, order] : orders) {
        if (order.intent.protects != entry) {
            continue;
        }
        const bool hasEnded = isFinal(order.state) && order.state != LiveState::Filled;
        const auto sum = Decimal::add(out, order.intent.quantity);
        if (hasEnded || !sum) {
            return std::nullopt;
        }
        out = *sum;
    }
    return out;
}

/// Coins of this symbol were put up for sale by another order than a stop, after this purchase was sent.
bool isSoldFrom(const LiveIntent& entry, const std::map<QByteArray, LiveOrder>& orders)
{
    return std::any_of(orders.begin(), orders.end(), [&](const auto& one) {
        const LiveOrder& order = one.second;
        return order.intent.side == Side::Sell && order.intent.symbol == entry.symbol && order.intent.protects.isEmpty()
            && order.intent.at >= entry.at && (!isFinal(order.state) || order.toldFilled.isPositive());
    });
}

bool isStillComing(const LiveOrder& order, Timestamp now)
{
    const auto later = [](const VenueFill& a, const VenueFill& b) { return a.time < b.time; };
    const auto last = std::max_element(order.fills.begin(), order.fills.end(), later);
    return !order.isSettled() && last->time + kGathers > now;
}

Decimal limitBelow(const Instrument& instrument, Decimal stop)
{
    const auto share = Decimal::fromParts(100 - kStopGivesWay, 2);
    const auto below = share ? Decimal::multiply(stop, *share, kScale, Rounding::Floor) : share;
    const auto ticks = below ? Decimal::divide(*below, instrument.tickSize, 0, Rounding::Floor) : below;
    const auto price = ticks ? Decimal::multiply(*ticks, instrument.tickSize, kScale, Rounding::Floor) : ticks;
    return price ? price->trimmed() : Decimal();
}

} // namespace

bool isProtective(const LiveIntent& intent)
{
    return intent.side == Side::Sell && intent.type == OrderType::StopLimit;
}

std::optional<LiveIntent> nextProtection(const std::map<QByteArray, LiveOrder>& orders, const LiveUse& use,
                                         const std::function<const Instrument*(const Symbol&)>& instrument,
                                         Timestamp since, Timestamp now)
{
    for (const auto& [clientId, order] : orders) {
        const LiveIntent& entry = order.intent;
        if (entry.side != Side::Buy || entry.at < since || !entry.plannedStop.isPositive() || order.fills.empty()
            || isStillComing(order, now) || isSoldFrom(entry, orders)) {
            continue;
        }
        const auto holding = use.holdings.find(entry.symbol);
        const Instrument* market = instrument(entry.symbol);
        const auto bought = boughtBy(order);
        const auto covered = coveredOf(clientId, orders);
        if (holding == use.holdings.end() || market == nullptr || !bought || !covered) {
            continue;
        }
        const Decimal open = Decimal::subtract(*bought, *covered).valueOr(Decimal());
        const Decimal most = std::min(open, holding->second.free);
        const Decimal quantity = followedSale(*market, most, {}, most, {});
        const Decimal limit = limitBelow(*market, entry.plannedStop);
        const auto worth = Decimal::multiply(quantity, limit, kScale, Rounding::Floor);
        if (!quantity.isPositive() || !limit.isPositive() || !worth || *worth < market->minNotional) {
            continue;
        }
        LiveIntent out;
        out.market = entry.market;
        out.symbol = entry.symbol;
        out.side = Side::Sell;
        out.type = OrderType::StopLimit;
        out.quantity = quantity;
        out.stop = entry.plannedStop;
        out.price = limit;
        out.owner = entry.owner;
        out.protects = clientId;
        return out;
    }
    return std::nullopt;
}

} // namespace elite
