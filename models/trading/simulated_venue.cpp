// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/simulated_venue.h"

#include <algorithm>

namespace elite {

SimulatedVenue::SimulatedVenue(const std::vector<Contract>& contracts, std::vector<Book>& books, Portfolio& portfolio,
                               const VenueRules& rules, VenueListener& listener)
    : m_contracts(contracts)
    , m_books(books)
    , m_portfolio(portfolio)
    , m_rules(rules)
    , m_listener(listener)
{
    m_live.reserve(256);
    m_free.reserve(256);
    m_candidates.reserve(256);
    m_armed.reserve(64);
    m_brackets.reserve(64);
}

const Order* SimulatedVenue::find(OrderId id) const
{
    const auto it = std::find_if(m_live.begin(), m_live.end(),
                                 [id](const Order* o) { return o->id == id && !isTerminal(o->status); });
    return it == m_live.end() ? nullptr : *it;
}

OrderId SimulatedVenue::positionKeyOf(const Order& order) const
{
    if (!m_portfolio.at(order.account).isHedging()) {
        return OrderId::None;
    }
    return order.position != OrderId::None ? order.position : order.id;
}

Order& SimulatedVenue::insert(const Order& order)
{
    Order* slot = nullptr;
    if (m_free.empty()) {
        slot = &m_pool.emplace_back(order);
    } else {
        slot = m_free.back();
        m_free.pop_back();
        *slot = order;
    }
    slot->priority = m_nextPriority++;
    m_live.push_back(slot);
    noteExpiry(*slot);
    return *slot;
}

void SimulatedVenue::step(Order& order, OrderStep how)
{
    const auto next = transition(order.status, how);
    require(next.has_value(), "an order took a step that its state does not allow");
    order.status = *next;
}

EngineEvent SimulatedVenue::eventFor(const Order& order, EventKind kind, Timestamp now) const
{
    EngineEvent event;
    event.time = now;
    event.kind = kind;
    event.account = order.account;
    event.instrument = order.instrument;
    event.owner = order.owner;
    event.order = order.id;
    event.bracket = order.bracket;
    event.position = positionKeyOf(order);
    event.clientTag = order.clientTag;
    event.side = order.side;
    event.type = order.type;
    event.role = order.role;
    event.price = order.price;
    event.trigger = order.stop;
    event.quantity = order.quantity;
    event.queueAhead = order.queueAhead;
    return event;
}

void SimulatedVenue::accept(const Order& admitted, Ticks stopLoss, Ticks takeProfit, Timestamp now)
{
    Order& order = insert(admitted);
    const Book& book = m_books[order.instrument];
    step(order, OrderStep::Accept);
    if (order.role == OrderRole::Entry) {
        order.bracket = order.id;
        Bracket bracket;
        bracket.entry = order.id;
        bracket.stopLoss = stopLoss;
        bracket.takeProfit = takeProfit;
        m_brackets.push_back(bracket);
    }
    if (order.type == OrderType::TrailingStop) {
        trail(order, book.watched(m_rules.trigger, order.side), now, true);
    }
    const bool isBarFed = book.feed() == Feed::Bars;
    order.isFresh = isBarFed;
    if (order.type == OrderType::Limit && !isBarFed && !isWithin(order.side, order.price, book.taking(order.side))) {
        placeInQueue(order);
    }
    EngineEvent event = eventFor(order, EventKind::Accepted, now);
    m_listener.onVenueEvent(event);
    if (!isBarFed) {
        executeArrived(order, now);
        runArmed(now);
    }
    sweep();
}

void SimulatedVenue::end(Order& order, OrderStep how, EventKind kind, Denial why, Timestamp now)
{
    step(order, how);
    m_hasEnded = true;
    EngineEvent event = eventFor(order, kind, now);
    event.quantity = order.remaining();
    event.denial = why;
    m_listener.onVenueEvent(event);
    afterEnd(order, now);
}

void SimulatedVenue::cancel(OrderId id, DenialCode why, Timestamp now)
{
    cancelIf([id](const Order& order) { return order.id == id; }, why, now);
}

void SimulatedVenue::amend(OrderId id, Lots quantity, Ticks price, Ticks stop, Timestamp now)
{
    const auto it = std::find_if(m_live.begin(), m_live.end(), [id](const Order* o) { return o->id == id; });
    if (it == m_live.end() || isTerminal((*it)->status)) {
        return;
    }
    Order& order = **it;
    const bool losesPlace = price != order.price || quantity > order.quantity || stop != order.stop;
    step(order, OrderStep::Amend);
    order.quantity = quantity;
    order.price = price;
    order.stop = stop;
    const bool isBarFed = m_books[order.instrument].feed() == Feed::Bars;
    if (losesPlace) {
        order.priority = m_nextPriority++;
        order.queueAhead = -1;
        order.isFresh = isBarFed;
        if (order.restsAtLimit() && !isBarFed) {
            placeInQueue(order);
        }
    }
    EngineEvent event = eventFor(order, EventKind::Amended, now);
    m_listener.onVenueEvent(event);
    if (losesPlace && !isBarFed) {
        executeArrived(order, now);
        runArmed(now);
    }
    sweep();
}

void SimulatedVenue::noteExpiry(const Order& order)
{
    if (order.tif == TimeInForce::Day || order.tif == TimeInForce::Gtd) {
        m_nextExpiry = std::min(m_nextExpiry, order.expiresAt);
    }
}

void SimulatedVenue::expire(Timestamp now, bool isBar)
{
    if (now < m_nextExpiry) {
        return;
    }
    for (Order* order : m_live) {
        const bool ends = (order->tif == TimeInForce::Gtd && order->expiresAt <= now)
            || (order->tif == TimeInForce::Day && (isBar ? order->expiresAt < now : order->expiresAt <= now));
        if (ends && !isTerminal(order->status)) {
            end(*order, OrderStep::Expire, EventKind::Expired, {}, now);
        }
    }
    sweep();
    m_nextExpiry = Timestamp::max();
    for (const Order* order : m_live) {
        noteExpiry(*order);
    }
}

void SimulatedVenue::trigger(Order& order, Timestamp now)
{
    step(order, OrderStep::Trigger);
    EngineEvent event = eventFor(order, EventKind::Triggered, now);
    m_listener.onVenueEvent(event);
}

Ticks SimulatedVenue::trailTrigger(const Order& order) const
{
    // A sell trails below the market and rounds down, a buy above and rounds up: away from the market.
    const std::int64_t away = -signOf(opposite(order.side));
    if (!order.trailOffset.isZero()) {
        return Ticks(order.extreme.value + away * order.trailOffset.value);
    }
    const auto trigger = mulDiv(order.extreme, 10'000 + away * order.trailBp, 10'000,
                                order.side == Side::Sell ? Rounding::Floor : Rounding::Ceiling);
    return trigger.value_or(order.stop);
}

void SimulatedVenue::trail(Order& order, Ticks watched, Timestamp now, bool isSilent)
{
    const bool isSell = order.side == Side::Sell;
    if (!order.isTrailActive) {
        const bool starts
            = order.activation.isZero() || (isSell ? watched >= order.activation : watched <= order.activation);
        if (!starts) {
            return;
        }
        order.isTrailActive = true;
        order.extreme = watched;
    } else if (isSell ? watched <= order.extreme : watched >= order.extreme) {
        return;
    }
    order.extreme = watched;
    const Ticks next = trailTrigger(order);
    const bool tightens = order.stop.isZero() || (isSell ? next > order.stop : next < order.stop);
    if (!tightens) {
        return;
    }
    order.stop = next;
    if (!isSilent) {
        step(order, OrderStep::Trail);
        EngineEvent event = eventFor(order, EventKind::TrailUpdated, now);
        m_listener.onVenueEvent(event);
    }
}

void SimulatedVenue::placeInQueue(Order& order)
{
    if (m_rules.touch == TouchFill::Queue && order.queueAhead < 0) {
        const auto ahead = m_books[order.instrument].displayedAt(order.side, order.price);
        order.queueAhead = ahead ? ahead->value : -1;
    }
}

std::optional<Ticks> SimulatedVenue::slipped(const Order& order, Ticks price) const
{
    if (m_rules.slippage == SlippageModel::Off) {
        return price;
    }
    const auto draw = stableDraw(m_rules.seed, order.keyHash, DrawPurpose::Slippage, order.fillCount);
    return slippedPrice(price, order.side, slippageCentiBp(draw));
}

Lots SimulatedVenue::allowedToFill(Order& order, Ticks price, Lots quantity, std::int64_t feeRate, Timestamp now)
{
    const Account& account = m_portfolio.at(order.account);
    const Contract& contract = m_contracts[order.instrument];
    const std::size_t currency = m_portfolio.quoteOf(order.instrument);
    const std::int64_t held = account.lotsOf(order.instrument, positionKeyOf(order));
    const std::int64_t closable = (held > 0) == (order.side == Side::Sell) ? (held < 0 ? -held : held) : 0;
    const auto refuse = [&](DenialCode code, std::int64_t actual, std::int64_t limit) {
        end(order, OrderStep::Cancel, EventKind::Canceled, {code, actual, limit}, now);
        return Lots();
    };
    if (order.isReduceOnly || (order.side == Side::Sell && !account.allowsShorts())) {
        quantity = std::min(quantity, Lots(closable));
        if (quantity.isZero()) {
            return refuse(order.isReduceOnly ? DenialCode::ReduceOnlyNoPosition : DenialCode::ShortNotAllowed,
                          order.remaining().value, 0);
        }
    }
    const std::int64_t opening = std::max<std::int64_t>(0, quantity.value - closable);
    if (opening == 0) {
        return quantity;
    }
    // Reserved at admission, but a gap may make a stop or a bar's open dearer than what was reserved.
    const auto value = notionalOf(contract, price, Lots(opening));
    const auto fee = value ? feeOf(*value, feeRate) : std::nullopt;
    const auto own = !fee    ? std::nullopt
        : account.isMargin() ? mulDiv(*value, 1, order.leverage, Rounding::Up)
                             : std::optional(order.side == Side::Buy ? *value : Cash());
    const auto needed = own ? checkedAdd(*own, *fee) : std::nullopt;
    const auto locked = account.marginOf(currency, m_portfolio.quotes());
    if (!needed || !locked) {
        return refuse(DenialCode::AmountOverflow, 0, 0);
    }
    const Cash free(account.cash(currency).value - locked->value);
    if (*needed > free) {
        return refuse(account.isMargin() ? DenialCode::InsufficientMargin : DenialCode::InsufficientBalance,
                      needed->value, free.value);
    }
    return quantity;
}

Lots SimulatedVenue::fill(Order& order, Ticks price, Ticks reference, Lots quantity, Liquidity liquidity,
                          bool isAmbiguous, Timestamp now)
{
    const Contract& contract = m_contracts[order.instrument];
    const std::int64_t rate = liquidity == Liquidity::Maker ? contract.makerFeeE8 : contract.takerFeeE8;
    quantity = allowedToFill(order, price, quantity, rate, now);
    if (quantity.isZero()) {
        return quantity;
    }
    Account& account = m_portfolio.at(order.account);
    const OrderId key = positionKeyOf(order);
    const auto effect = account.applyFill(
        contract, m_portfolio.quoteOf(order.instrument),
        {order.instrument, key, order.owner, order.side, price, quantity, rate, order.leverage, now});
    if (!effect) {
        end(order, OrderStep::Cancel, EventKind::Canceled, {DenialCode::AmountOverflow, 0, 0}, now);
        return Lots();
    }
    if (m_run != nullptr) {
        order.barFilled = Lots((order.barSeen == m_barNumber ? order.barFilled.value : 0) + quantity.value);
        order.barSeen = m_barNumber;
        if (Position* position = account.find(order.instrument, key);
            position != nullptr && effect->closed < quantity && m_run->isAfterOpen) {
            position->enteredInBar = m_barNumber;
        }
    }
    order.filled = Lots(order.filled.value + quantity.value);
    ++order.fillCount;
    const bool isDone = order.remaining().isZero();
    step(order, isDone ? OrderStep::FillAll : OrderStep::FillPart);
    m_hasEnded = m_hasEnded || isDone;
    EngineEvent event = eventFor(order, isDone ? EventKind::Filled : EventKind::PartiallyFilled, now);
    event.price = price;
    event.reference = reference;
    event.quantity = quantity;
    event.closed = effect->closed;
    event.fee = effect->fee;
    event.realised = effect->realised;
    event.liquidity = liquidity;
    event.isAmbiguous = isAmbiguous;
    m_listener.onVenueEvent(event);
    afterFill(order, quantity, now);
    if (effect->endsTrade) {
        m_listener.onTradeEnded(order.account, order.owner, effect->tradeNet);
    }
    return quantity;
}

void SimulatedVenue::sweep()
{
    if (!m_hasEnded) {
        return;
    }
    m_hasEnded = false;
    const auto dead = std::stable_partition(m_live.begin(), m_live.end(),
                                            [](const Order* order) { return !isTerminal(order->status); });
    for (auto it = dead; it != m_live.end(); ++it) {
        for (Bracket& bracket : m_brackets) {
            for (Order*& exit : bracket.exits) {
                exit = exit == *it ? nullptr : exit;
            }
        }
        m_free.push_back(*it);
    }
    m_live.erase(dead, m_live.end());
    std::erase_if(m_brackets,
                  [](const Bracket& b) { return !b.isEntryLive && b.exits[0] == nullptr && b.exits[1] == nullptr; });
}

} // namespace elite
