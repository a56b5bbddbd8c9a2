// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/admission.h"

#include <algorithm>

namespace elite {

struct Admission::Case
{
    const OrderRequest& request;
    Timestamp now;
    Timestamp lastEventAt;
    const Order* amended;
    const Contract& contract;
    const Book& book;
    RiskLimits limits;
    std::int64_t closable;
    bool onlyReduces;
};

namespace {

constexpr Denial kOk{};
constexpr std::int32_t kMaxLeverage = 1000;

bool usesLimit(OrderType type)
{
    return type == OrderType::Limit || type == OrderType::StopLimit;
}
bool usesStop(OrderType type)
{
    return type == OrderType::Stop || type == OrderType::StopLimit;
}

/// The price that an order's size is judged by.
Ticks basis(const Book& book, Side side, OrderType type, Ticks price, Ticks stop)
{
    return usesLimit(type) ? price : type == OrderType::Stop ? stop : book.taking(side);
}

} // namespace

OrderId Admission::keyOf(const OrderRequest& request) const
{
    return m_portfolio.at(request.account).isHedging() ? request.position : OrderId::None;
}

std::int64_t Admission::closableLots(const OrderRequest& request) const
{
    const std::int64_t held = m_portfolio.at(request.account).lotsOf(request.instrument, keyOf(request));
    return held != 0 && (held > 0) == (request.side == Side::Sell) ? (held < 0 ? -held : held) : 0;
}

bool Admission::onlyReduces(const OrderRequest& request) const
{
    return onlyReduces(request, closableLots(request));
}

bool Admission::onlyReduces(const OrderRequest& request, std::int64_t closable)
{
    return closable > 0 && (request.isReduceOnly || request.quantity.value <= closable) && !request.isBracket();
}

Denial Admission::check(const OrderRequest& request, Timestamp now, Timestamp lastEventAt, const Order* amended) const
{
    const std::int64_t closable = closableLots(request);
    const Case c{request,
                 now,
                 lastEventAt,
                 amended,
                 m_contracts[request.instrument],
                 m_books[request.instrument],
                 m_gate.limitsFor(request.account, request.owner, request.instrument),
                 closable,
                 onlyReduces(request, closable)};
    using Check = Denial (Admission::*)(const Case&) const;
    constexpr Check kChecks[] = {&Admission::checkGate,     &Admission::checkMarket,    &Admission::checkShape,
                                 &Admission::checkBracket,  &Admission::checkPrices,    &Admission::checkPosition,
                                 &Admission::checkCounters, &Admission::checkSelfCross, &Admission::checkFunds};
    for (const Check one : kChecks) {
        const Denial denial = (this->*one)(c);
        if (denial.code != DenialCode::None) {
            return denial;
        }
    }
    return kOk;
}

Denial Admission::checkGate(const Case& c) const
{
    if (m_gate.isStopped()) {
        return {DenialCode::EmergencyStop};
    }
    if (c.limits.isTradingDisabled) {
        return {DenialCode::TradingDisabled};
    }
    if (const DenialCode pause = m_gate.pause(c.request.account); pause != DenialCode::None && !c.onlyReduces) {
        return {pause};
    }
    if (!m_gate.isEquityKnown(c.request.account) && !c.onlyReduces
        && m_gate.limits(RiskScope::Account, c.request.account).maxDailyLossBp > 0) {
        return {DenialCode::EngineFault};
    }
    if (m_gate.isTripped(c.request.account) && !c.onlyReduces) {
        return {DenialCode::DailyLossBreaker, 0, m_gate.dayStart(c.request.account).value};
    }
    return kOk;
}

Denial Admission::checkMarket(const Case& c) const
{
    if (!c.book.hasMarket() || c.book.bid().value <= 0 || c.book.ask().value <= 0) {
        return {DenialCode::NoMarket};
    }
    const Duration age = c.now - c.lastEventAt;
    if (c.limits.staleAfter > Duration{} && age > c.limits.staleAfter) {
        return {DenialCode::StalePrice, age.count(), c.limits.staleAfter.count()};
    }
    if (!isSessionOpen(c.contract, c.now)) {
        return {DenialCode::MarketClosed};
    }
    return kOk;
}

Denial Admission::checkShape(const Case& c) const
{
    const OrderRequest& r = c.request;
    if (r.quantity.value <= 0 && r.defect != RequestDefect::OffLot) {
        return {DenialCode::QtyZero, r.quantity.value, 1};
    }
    if (r.defect == RequestDefect::OffLot || r.quantity < c.contract.minQuantity) {
        return {DenialCode::LotSize, r.quantity.value, c.contract.minQuantity.value};
    }
    const bool hasBadPrice = (usesLimit(r.type) && r.price.value <= 0) || (usesStop(r.type) && r.stop.value <= 0)
        || r.stopLoss.value < 0 || r.takeProfit.value < 0 || r.activation.value < 0;
    if (r.defect == RequestDefect::OffTick || hasBadPrice) {
        return {DenialCode::TickSize, r.price.value, 1};
    }
    const bool hasBadTrail = r.type == OrderType::TrailingStop
        && (r.trailOffset.value < 0 || (r.trailOffset.isZero() && (r.trailBp < 1 || r.trailBp > 9'999)));
    const bool hasBadPostOnly
        = r.isPostOnly && (r.type != OrderType::Limit || r.tif == TimeInForce::Ioc || r.tif == TimeInForce::Fok);
    const bool hasBadTime = r.tif == TimeInForce::Gtd && r.expiresAt <= c.now;
    const bool hasBadPosition = r.position != OrderId::None
        && (!m_portfolio.at(r.account).isHedging()
            || m_portfolio.at(r.account).find(r.instrument, r.position) == nullptr);
    if (hasBadTrail || hasBadPostOnly || hasBadTime || hasBadPosition || r.leverage < 1 || r.leverage > kMaxLeverage
        || (r.isReduceOnly && r.isBracket())) {
        return {DenialCode::InvalidRequest};
    }
    return kOk;
}

Denial Admission::checkBracket(const Case& c) const
{
    const OrderRequest& r = c.request;
    // An order that was sent already keeps what it was sent with.
    if (c.limits.requiresStop && r.stopLoss.isZero() && !c.onlyReduces && !r.isReduceOnly && c.amended == nullptr) {
        return {DenialCode::StopRequired};
    }
    if (!r.isBracket()) {
        return kOk;
    }
    const Ticks entry = basis(c.book, r.side, r.type, r.price, r.stop);
    const bool hasBadStop = !r.stopLoss.isZero() && !(r.side == Side::Buy ? r.stopLoss < entry : r.stopLoss > entry);
    const bool hasBadTarget
        = !r.takeProfit.isZero() && !(r.side == Side::Buy ? r.takeProfit > entry : r.takeProfit < entry);
    return hasBadStop || hasBadTarget
        ? Denial{DenialCode::InvalidBracket, hasBadStop ? r.stopLoss.value : r.takeProfit.value, entry.value}
        : kOk;
}

Denial Admission::checkPrices(const Case& c) const
{
    const OrderRequest& r = c.request;
    const auto value = notionalOf(c.contract, basis(c.book, r.side, r.type, r.price, r.stop), r.quantity);
    if (!value) {
        return {DenialCode::AmountOverflow, r.quantity.value, 0};
    }
    if (*value < c.contract.minNotional) {
        return {DenialCode::MinNotional, value->value, c.contract.minNotional.value};
    }
    if (c.contract.collarBp > 0 && usesLimit(r.type)) {
        const Ticks middle = c.book.reference();
        const std::int64_t away = r.price > middle ? r.price.value - middle.value : middle.value - r.price.value;
        if (WideSum::product(away, 10'000) > WideSum::product(middle.value, c.contract.collarBp)) {
            return {DenialCode::PriceCollar, away, c.contract.collarBp};
        }
    }
    if (r.isReduceOnly && c.closable == 0) {
        return {DenialCode::ReduceOnlyNoPosition, r.quantity.value, 0};
    }
    if (r.isPostOnly && isWithin(r.side, r.price, c.book.taking(r.side))) {
        return {DenialCode::PostOnlyWouldTake, r.price.value, c.book.taking(r.side).value};
    }
    const Ticks watched = c.book.watched(m_venue.rules().trigger, r.side);
    if (usesStop(r.type) && isReached(r.side, r.stop, watched)) {
        return {DenialCode::StopInMarket, r.stop.value, watched.value};
    }
    return kOk;
}

std::int32_t Admission::openTrades(const Case& c, bool ofOwner) const
{
    const OrderRequest& r = c.request;
    const Account& account = m_portfolio.at(r.account);
    std::int32_t count = 0;
    for (const Position& position : account.positions()) {
        count += !ofOwner || position.owner == r.owner ? 1 : 0;
    }
    for (const Order* order : m_venue.live()) { // Entries on their way count: each may become a trade.
        const bool counts = order->account == r.account && order != c.amended && !order->isReduceOnly
            && !isTerminal(order->status) && (!ofOwner || order->owner == r.owner)
            && account.find(order->instrument, m_venue.positionKeyOf(*order)) == nullptr;
        count += counts ? 1 : 0;
    }
    return count;
}

Denial Admission::checkPosition(const Case& c) const
{
    const OrderRequest& r = c.request;
    const Account& account = m_portfolio.at(r.account);
    if (r.side == Side::Sell && !account.allowsShorts() && !r.isReduceOnly && r.quantity.value > c.closable) {
        return {DenialCode::ShortNotAllowed, r.quantity.value, c.closable};
    }
    if (c.onlyReduces) {
        return kOk;
    }
    std::int64_t worst = r.quantity.value; // In the direction of the order, if everything on that side fills.
    for (const Position& position : account.positions()) {
        worst += position.instrument == r.instrument ? signOf(r.side) * position.lots : 0;
    }
    for (const Order* order : m_venue.live()) {
        const bool counts = order->account == r.account && order->instrument == r.instrument && order->side == r.side
            && !order->isReduceOnly && order != c.amended && !isTerminal(order->status);
        const auto sum = checkedAdd(worst, counts ? order->remaining().value : 0);
        if (!sum) {
            return {DenialCode::AmountOverflow, worst, 0};
        }
        worst = *sum;
    }
    if (!c.limits.maxPosition.isZero() && worst > c.limits.maxPosition.value) {
        return {DenialCode::MaxPosition, worst, c.limits.maxPosition.value};
    }
    if (!c.limits.maxPositionValue.isZero()) {
        const auto value = notionalOf(c.contract, basis(c.book, r.side, r.type, r.price, r.stop), Lots(worst));
        if (!value || *value > c.limits.maxPositionValue) {
            return {DenialCode::MaxPosition, value.value_or(Cash()).value, c.limits.maxPositionValue.value};
        }
    }
    if (account.find(r.instrument, keyOf(r)) == nullptr && c.amended == nullptr) {
        const std::int32_t ofAccount = m_gate.limits(RiskScope::Account, r.account).maxOpenTrades;
        const std::int32_t ofOwner = m_gate.limits(RiskScope::Owner, r.owner).maxOpenTrades;
        if (ofAccount > 0 && openTrades(c, false) >= ofAccount) {
            return {DenialCode::MaxOpenTrades, openTrades(c, false) + 1, ofAccount};
        }
        if (ofOwner > 0 && openTrades(c, true) >= ofOwner) {
            return {DenialCode::MaxOpenTrades, openTrades(c, true) + 1, ofOwner};
        }
    }
    return kOk;
}

Denial Admission::checkCounters(const Case& c) const
{
    const OrderRequest& r = c.request;
    const RiskLimits& limits = c.limits;
    if (c.amended != nullptr) {
        return kOk;
    }
    if (!c.onlyReduces) {
        if (limits.maxTradesPerDay > 0 && m_gate.tradesToday(r.owner) >= limits.maxTradesPerDay) {
            return {DenialCode::DailyTradeLimit, m_gate.tradesToday(r.owner) + 1, limits.maxTradesPerDay};
        }
        const Duration inDay = c.now - std::chrono::floor<std::chrono::days>(c.now);
        const bool isOvernight = limits.hoursFrom > limits.hoursTo;
        const bool isInside = limits.hoursFrom == limits.hoursTo
            || (isOvernight ? inDay >= limits.hoursFrom || inDay < limits.hoursTo
                            : inDay >= limits.hoursFrom && inDay < limits.hoursTo);
        if (!isInside) {
            return {DenialCode::OutsideHours, inDay.count(), limits.hoursFrom.count()};
        }
        if (m_gate.coolUntil(r.owner) > c.now) {
            return {DenialCode::CoolDown, toMicros(c.now), toMicros(m_gate.coolUntil(r.owner))};
        }
        if (limits.maxOrdersPerMinute > 0) {
            const std::int32_t sent = m_gate.ordersInLastMinute(r.owner, c.now);
            if (sent >= limits.maxOrdersPerMinute) {
                return {DenialCode::OrderRate, sent + 1, limits.maxOrdersPerMinute};
            }
        }
    }
    if (limits.duplicateWindow > Duration{} && m_gate.isDuplicate(r, limits.duplicateWindow, c.now)) {
        return {DenialCode::DuplicateOrder, 0, limits.duplicateWindow.count()};
    }
    return kOk;
}

Denial Admission::checkSelfCross(const Case& c) const
{
    const OrderRequest& r = c.request;
    if (!c.limits.refusesSelfCross || r.type == OrderType::Stop || r.type == OrderType::TrailingStop) {
        return kOk;
    }
    const Ticks reach = usesLimit(r.type) ? r.price : c.book.taking(r.side);
    for (const Order* order : m_venue.live()) {
        const bool meets = order->account == r.account && order->instrument == r.instrument && order->side != r.side
            && order->restsAtLimit() && !isTerminal(order->status) && isWithin(r.side, reach, order->price);
        if (meets) {
            return {DenialCode::SelfCross, reach.value, order->price.value};
        }
    }
    return kOk;
}

std::optional<Cash> Admission::needed(AccountIndex account, InstrumentIndex instrument, Side side, OrderType type,
                                      Ticks price, Ticks stop, Lots quantity, std::int64_t closable,
                                      std::int32_t leverage) const
{
    const Account& owner = m_portfolio.at(account);
    const Contract& contract = m_contracts[instrument];
    const std::int64_t opening = std::max<std::int64_t>(0, quantity.value - closable);
    if ((!owner.isMargin() && side == Side::Sell) || opening == 0) {
        return Cash();
    }
    // A limit binds its price; whatever takes the market's price may slip by up to 0.2 %.
    const Ticks at = basis(m_books[instrument], side, type, price, stop);
    const auto dearest = usesLimit(type) ? std::optional(at) : mulDiv(at, 1'002, 1'000, Rounding::Ceiling);
    const auto value = dearest ? notionalOf(contract, *dearest, Lots(opening)) : std::nullopt;
    const auto fee = value ? feeOf(*value, contract.takerFeeE8) : std::nullopt;
    const auto own = value && owner.isMargin() ? mulDiv(*value, 1, leverage, Rounding::Up) : value;
    return own && fee ? checkedAdd(*own, *fee) : std::nullopt;
}

std::optional<Cash> Admission::reserved(AccountIndex account, std::size_t currency, const Order* except) const
{
    std::optional<Cash> sum = Cash();
    const auto need = [&](const Order& o) {
        const std::int64_t held = m_portfolio.at(account).lotsOf(o.instrument, m_venue.positionKeyOf(o));
        const std::int64_t closable = held != 0 && (held > 0) == (o.side == Side::Sell) ? (held < 0 ? -held : held) : 0;
        return needed(account, o.instrument, o.side, o.type, o.price, o.stop, o.remaining(), closable, o.leverage);
    };
    const auto counts = [&](const Order& o) {
        return o.account == account && !o.isReduceOnly && &o != except && !isTerminal(o.status)
            && m_portfolio.quoteOf(o.instrument) == currency;
    };
    for (const Order* order : m_venue.live()) {
        if (!sum || !counts(*order)) {
            continue;
        }
        const auto own = need(*order);
        // Of orders that cancel each other only the dearest can happen; the first of equals counts.
        bool isCovered = false;
        for (const Order* other : m_venue.live()) {
            if (order->ocoGroup == 0 || other == order || other->ocoGroup != order->ocoGroup || !counts(*other)) {
                continue;
            }
            const auto theirs = need(*other);
            isCovered = isCovered || (own && theirs && (*theirs > *own || (*theirs == *own && other->id < order->id)));
        }
        if (!isCovered) {
            sum = own ? checkedAdd(*sum, *own) : std::nullopt;
        }
    }
    return sum;
}

Denial Admission::checkFunds(const Case& c) const
{
    const OrderRequest& r = c.request;
    if (r.isReduceOnly) {
        return kOk;
    }
    const Account& account = m_portfolio.at(r.account);
    const std::size_t currency = m_portfolio.quoteOf(r.instrument);
    const auto need
        = needed(r.account, r.instrument, r.side, r.type, r.price, r.stop, r.quantity, c.closable, r.leverage);
    const auto set = reserved(r.account, currency, c.amended);
    const auto margin = account.marginOf(currency, m_portfolio.quotes());
    const auto locked = set && margin ? checkedAdd(*set, *margin) : std::nullopt;
    const auto free = locked ? checkedSub(account.cash(currency), *locked) : std::nullopt;
    if (!need || !free) {
        return {DenialCode::AmountOverflow};
    }
    if (!need->isZero() && *need > *free) {
        return {account.isMargin() ? DenialCode::InsufficientMargin : DenialCode::InsufficientBalance, need->value,
                free->value};
    }
    return kOk;
}

} // namespace elite
