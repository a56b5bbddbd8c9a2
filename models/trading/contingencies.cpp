// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/simulated_venue.h"

#include <algorithm>

// What a fill or an end means for other orders: brackets, one-cancels-other, reduce-only. Applied inside the matching
// loop, so that one side of a pair cannot fill after the other.

namespace elite {

SimulatedVenue::Bracket* SimulatedVenue::bracketOf(const Order& order)
{
    if (order.bracket == OrderId::None) {
        return nullptr;
    }
    const auto it = std::find_if(m_brackets.begin(), m_brackets.end(),
                                 [&](const Bracket& b) { return b.entry == order.bracket; });
    return it == m_brackets.end() ? nullptr : &*it;
}

void SimulatedVenue::afterFill(Order& order, Lots quantity, Timestamp now)
{
    if (Bracket* bracket = bracketOf(order)) {
        if (order.role == OrderRole::Entry) {
            bracket->open = Lots(bracket->open.value + quantity.value);
            bracket->isEntryLive = !isTerminal(order.status);
            armBracket(*bracket, order, now);
        } else {
            bracket->open = Lots(std::max<std::int64_t>(0, bracket->open.value - quantity.value));
            fitExits(*bracket, order, now);
        }
    }
    if (order.ocoGroup != 0) {
        m_listener.onPairFilled(order.account, order.ocoGroup);
        for (Order* other : m_live) {
            if (other != &order && other->ocoGroup == order.ocoGroup && other->account == order.account
                && !isTerminal(other->status)) {
                end(*other, OrderStep::Cancel, EventKind::Canceled, {DenialCode::Oco, 0, 0}, now);
            }
        }
    }
    enforceReduceOnly(order.account, order.instrument, positionKeyOf(order), now);
}

bool SimulatedVenue::canPair(OrderId first, OrderId second) const
{
    const Order* a = find(first);
    const Order* b = find(second);
    const auto isFree = [](const Order* order) {
        return order != nullptr && !isTerminal(order->status) && order->ocoGroup == 0
            && order->role == OrderRole::Plain;
    };
    return a != b && isFree(a) && isFree(b) && a->account == b->account;
}

void SimulatedVenue::pair(OrderId first, OrderId second, Timestamp now)
{
    // A group of its own: no other pair is named after this order, and tickets count from another range.
    const auto group = static_cast<std::uint64_t>(first);
    for (Order* order : m_live) {
        if (order->id == first || order->id == second) {
            order->ocoGroup = group;
            EngineEvent event = eventFor(*order, EventKind::Amended, now);
            m_listener.onVenueEvent(event);
        }
    }
}

void SimulatedVenue::afterEnd(const Order& order, Timestamp now)
{
    Bracket* bracket = bracketOf(order);
    if (bracket != nullptr && order.role == OrderRole::Entry) {
        bracket->isEntryLive = false;
        if (bracket->open.isZero()) {
            fitExits(*bracket, order, now);
        }
    }
}

/// What the exits must cover: what the bracket opened, as far as the position still holds it.
Lots SimulatedVenue::coverOf(const Bracket& bracket, const Order& member) const
{
    const std::int64_t held = m_portfolio.at(member.account).lotsOf(member.instrument, positionKeyOf(member));
    const Side exit = member.role == OrderRole::Entry ? opposite(member.side) : member.side;
    const std::int64_t closable = held != 0 && (held > 0) == (exit == Side::Sell) ? (held < 0 ? -held : held) : 0;
    return Lots(std::min(bracket.open.value, closable));
}

/// The entry filled: exits exist for exactly the filled part.
void SimulatedVenue::armBracket(Bracket& bracket, const Order& entry, Timestamp now)
{
    const OrderId bracketId = bracket.entry;
    const Lots cover = coverOf(bracket, entry);
    for (int i = 0; i < 2; ++i) {
        const bool isStop = i == 0;
        const Ticks price = isStop ? bracket.stopLoss : bracket.takeProfit;
        Order* exit = bracket.exits[i];
        if (price.isZero() || cover.isZero()) {
            continue;
        }
        if (exit != nullptr && !isTerminal(exit->status)) {
            resize(*exit, Lots(exit->filled.value + cover.value), now);
            continue;
        }
        Order child;
        child.id = m_listener.nextOrderId();
        child.clientTag = entry.clientTag;
        child.account = entry.account;
        child.instrument = entry.instrument;
        child.owner = entry.owner;
        child.side = opposite(entry.side);
        child.type = isStop ? OrderType::Stop : OrderType::Limit;
        child.role = isStop ? OrderRole::StopLoss : OrderRole::TakeProfit;
        child.status = OrderStatus::Submitted;
        child.isReduceOnly = true;
        child.leverage = entry.leverage;
        child.quantity = cover;
        child.price = isStop ? Ticks() : price;
        child.stop = isStop ? price : Ticks();
        child.bracket = bracketId;
        child.position = m_portfolio.at(entry.account).isHedging() ? positionKeyOf(entry) : OrderId::None;
        child.keyHash = fnv1a64(isStop ? ".sl" : ".tp", entry.keyHash);
        Order& live = insert(child);
        step(live, OrderStep::Accept);
        const bool isAhead = isWithin(live.side, live.price, m_books[live.instrument].taking(live.side));
        if (!isStop && m_run == nullptr && !isAhead) {
            placeInQueue(live);
        }
        bracket.exits[i] = &live;
        m_armed.push_back(&live);
        EngineEvent event = eventFor(live, EventKind::Accepted, now);
        m_listener.onVenueEvent(event);
    }
}

/// An exit filled, or the entry ended: the exits cover what is still open, and no more.
void SimulatedVenue::fitExits(Bracket& bracket, const Order& cause, Timestamp now)
{
    const Lots cover = coverOf(bracket, cause);
    for (Order* exit : {bracket.exits[0], bracket.exits[1]}) {
        if (exit == nullptr || exit == &cause || isTerminal(exit->status)) {
            continue;
        }
        if (bracket.open.isZero()) {
            end(*exit, OrderStep::Cancel, EventKind::Canceled, {DenialCode::Oco, 0, 0}, now);
        } else if (!cover.isZero()) {
            resize(*exit, Lots(exit->filled.value + cover.value), now);
        }
    }
}

void SimulatedVenue::resize(Order& order, Lots quantity, Timestamp now)
{
    if (order.quantity == quantity) {
        return;
    }
    step(order, OrderStep::Amend);
    order.quantity = quantity;
    EngineEvent event = eventFor(order, EventKind::Amended, now);
    m_listener.onVenueEvent(event);
}

void SimulatedVenue::enforceReduceOnly(AccountIndex account, InstrumentIndex instrument, OrderId key, Timestamp now)
{
    const std::int64_t held = m_portfolio.at(account).lotsOf(instrument, key);
    for (Order* order : m_live) {
        if (!order->isReduceOnly || isTerminal(order->status) || order->account != account
            || order->instrument != instrument || positionKeyOf(*order) != key) {
            continue;
        }
        const std::int64_t closable
            = held != 0 && (held > 0) == (order->side == Side::Sell) ? (held < 0 ? -held : held) : 0;
        if (closable == 0) {
            end(*order, OrderStep::Cancel, EventKind::Canceled, {DenialCode::ReduceOnlyNoPosition, 0, 0}, now);
        } else if (order->remaining().value > closable) {
            resize(*order, Lots(order->filled.value + closable), now);
        }
    }
}

/// Exits that were armed by fills meet the same market at once. More may be armed while they do.
void SimulatedVenue::runArmed(Timestamp now)
{
    // NOLINTNEXTLINE(modernize-loop-convert): it grows meanwhile.
    for (std::size_t i = 0; i < m_armed.size(); ++i) {
        if (!isTerminal(m_armed[i]->status)) {
            executeArrived(*m_armed[i], now);
        }
    }
    m_armed.clear();
}

} // namespace elite
