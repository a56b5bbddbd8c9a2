// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/live_use.h"

#include <algorithm>
#include <array>

namespace elite {

namespace {

constexpr int kMoneyScale = 8;

/// Sums that remember whether one of them did not fit.
class Sums
{
public:
    bool isGood() const { return m_isGood; }
    Decimal add(Decimal a, Decimal b) { return kept(Decimal::add(a, b)); }
    Decimal take(Decimal a, Decimal b) { return kept(Decimal::subtract(a, b)); }
    Decimal times(Decimal a, Decimal b) { return kept(Decimal::multiply(a, b, kMoneyScale, Rounding::Up)); }
    /// `whole` times `part` over `of`; `part` is no more than `of`. The ratio first: a product of money and a number of
    /// coins leaves the range soon.
    Decimal share(Decimal whole, Decimal part, Decimal of)
    {
        const Decimal ratio = kept(Decimal::divide(part, of, 2 * kMoneyScale, Rounding::HalfEven));
        return kept(Decimal::multiply(whole, ratio, kMoneyScale, Rounding::HalfEven));
    }

private:
    Decimal kept(const Result<Decimal>& value)
    {
        m_isGood = m_isGood && value.hasValue();
        return value ? *value : Decimal();
    }

    bool m_isGood = true;
};

struct TimedFill
{
    const LiveOrder* order = nullptr;
    const VenueFill* fill = nullptr;
};

bool isSameDay(Timestamp a, Timestamp b)
{
    return std::chrono::floor<std::chrono::days>(a) == std::chrono::floor<std::chrono::days>(b);
}

/// Fees in a third currency are not counted here; the account's balances have them.
bool isCounterFee(const LiveOrder& order, const VenueFill& fill)
{
    const std::string_view symbol = order.intent.symbol.view();
    const std::string_view fee(fill.feeCurrency.constData(), static_cast<std::size_t>(fill.feeCurrency.size()));
    return fee == "counter" || (!fee.empty() && symbol.size() > fee.size() && symbol.ends_with(fee));
}

} // namespace

Decimal feeInCoins(const LiveOrder& order, const VenueFill& fill)
{
    const std::string_view symbol = order.intent.symbol.view();
    const std::string_view fee(fill.feeCurrency.constData(), static_cast<std::size_t>(fill.feeCurrency.size()));
    return fee == "base" || (!fee.empty() && symbol.size() > fee.size() && symbol.starts_with(fee)) ? fill.fee
                                                                                                    : Decimal();
}

std::optional<LiveUse> liveUse(const std::map<QByteArray, LiveOrder>& orders, Timestamp now,
                               const LiveReleases& released)
{
    LiveUse out;
    Sums sums;
    std::vector<TimedFill> fills;
    for (const auto& [clientId, order] : orders) {
        out.ordersToday += isSameDay(order.intent.at, now) && order.state != LiveState::Rejected ? 1 : 0;
        for (const VenueFill& fill : order.fills) {
            fills.push_back({&order, &fill});
        }
        // Of an order that is over, what the venue says is filled and whose fills are not read yet is still on its way.
        const Decimal left = sums.take(isFinal(order.state) ? order.toldFilled : order.intent.quantity, order.filled);
        if (!left.isPositive()) {
            continue;
        }
        if (order.intent.side == Side::Sell) {
            LiveHolding& holding = out.holdings[order.intent.symbol];
            holding.selling = sums.add(holding.selling, left);
        } else {
            out.ordered = sums.add(out.ordered, sums.times(left, order.intent.price));
        }
    }
    std::stable_sort(fills.begin(), fills.end(),
                     [](const TimedFill& a, const TimedFill& b) { return a.fill->time < b.fill->time; });
    for (const TimedFill& one : fills) {
        LiveHolding& holding = out.holdings[one.order->intent.symbol];
        const VenueFill& fill = *one.fill;
        const Decimal amount = sums.times(fill.quantity, fill.price);
        const Decimal fee = isCounterFee(*one.order, fill) ? fill.fee : Decimal();
        if (one.order->intent.side == Side::Buy) {
            holding.quantity = sums.add(holding.quantity, sums.take(fill.quantity, feeInCoins(*one.order, fill)));
            holding.cost = sums.add(holding.cost, sums.add(amount, fee));
            continue;
        }
        const Decimal sold = std::min(fill.quantity, holding.quantity);
        const Decimal cost = sold.isPositive() ? sums.share(holding.cost, sold, holding.quantity) : Decimal();
        if (isSameDay(fill.time, now)) {
            out.lostToday = sums.add(out.lostToday, sums.take(sums.add(cost, fee), amount));
        }
        holding.quantity = sums.take(holding.quantity, sold);
        holding.cost = sums.take(holding.cost, cost);
    }
    for (const auto& [symbol, quantity] : released) {
        const auto at = out.holdings.find(symbol);
        if (at == out.holdings.end() || !at->second.quantity.isPositive() || !quantity.isPositive()) {
            continue;
        }
        LiveHolding& holding = at->second;
        const Decimal gone = std::min(quantity, holding.quantity);
        holding.cost = sums.take(holding.cost, sums.share(holding.cost, gone, holding.quantity));
        holding.quantity = sums.take(holding.quantity, gone);
    }
    for (auto& [symbol, holding] : out.holdings) {
        holding.free = sums.take(holding.quantity, holding.selling);
        out.held = sums.add(out.held, holding.cost);
    }
    return sums.isGood() ? std::optional(out) : std::nullopt;
}

std::optional<LiveDenial> checkLiveOrder(const LivePermit& permit, const VenueId& venue, const LiveIntent& intent,
                                         const LivePrice& price, const LiveUse& use, Timestamp now)
{
    const LiveTerms& terms = permit.terms();
    const LiveLimits& limits = terms.limits;
    const auto denied = [](LiveRule rule, Decimal asked = {}, Decimal limit = {}) {
        return std::optional(LiveDenial{rule, asked, limit});
    };
    if (!permit.isValid(now)) {
        return denied(LiveRule::PermitEnded);
    }
    const bool isClosedByHand = intent.side == Side::Sell && intent.owner.isEmpty(); // Of a bot's coins as well.
    const bool isTrader = isClosedByHand || terms.trader.bot.toUtf8() == intent.owner;
    if (terms.venue != venue || !terms.covers({venue, intent.symbol}) || !isTrader) {
        return denied(LiveRule::NotCovered);
    }
    if (intent.side == Side::Sell) {
        const auto holding = use.holdings.find(intent.symbol);
        const Decimal held = holding == use.holdings.end() ? Decimal() : holding->second.free;
        return intent.quantity > held ? denied(LiveRule::NothingToSell, intent.quantity, held) : std::nullopt;
    }
    if (price.isStale) {
        const std::int64_t seconds = std::chrono::duration_cast<std::chrono::seconds>(price.age).count();
        return denied(LiveRule::StalePrice, Decimal::fromParts(seconds, 0).valueOr(Decimal()));
    }
    if (use.ordersToday >= limits.maxOrdersPerDay) {
        return denied(LiveRule::OrdersPerDay, Decimal::fromInteger(use.ordersToday + 1),
                      Decimal::fromInteger(limits.maxOrdersPerDay));
    }
    if (!price.value.isPositive()) {
        return denied(LiveRule::NoPrice);
    }
    if (use.lostToday >= toDecimal(limits.maxDailyLoss)) {
        return denied(LiveRule::DailyLoss, use.lostToday, toDecimal(limits.maxDailyLoss));
    }
    Sums sums;
    const Decimal whole = sums.add(sums.add(use.held, use.ordered), sums.times(intent.quantity, price.value));
    if (!sums.isGood()) {
        return denied(LiveRule::Overflow);
    }
    if (whole > toDecimal(limits.cap)) {
        return denied(LiveRule::Cap, whole, toDecimal(limits.cap));
    }
    if (intent.plannedStop.isPositive()) {
        const Decimal risk = sums.times(intent.quantity, sums.take(price.value, intent.plannedStop));
        if (!sums.isGood() || risk > toDecimal(limits.maxTradeRisk)) {
            return denied(LiveRule::TradeRisk, risk, toDecimal(limits.maxTradeRisk));
        }
    }
    return std::nullopt;
}

std::string_view nameOf(LiveRule rule)
{
    constexpr std::array<std::string_view, 11> names{"permit",     "coverage",       "orders per day", "cap",
                                                     "daily loss", "risk per trade", "holding",        "price",
                                                     "size",       "stale price",    "only closing"};
    return names.at(static_cast<std::size_t>(rule));
}

} // namespace elite
