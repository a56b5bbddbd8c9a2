// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/trading/reference_broker.h"

#include <algorithm>

// The reference broker's meetings with quotes, prints and bars.

namespace elite::reference {

I Broker::sizeAt(I side, I level) const
{
    const I size = side > 0 ? m_askSize : m_bidSize;
    const I taken = side > 0 ? m_askTaken : m_bidTaken;
    return level == 0 ? std::max<I>(0, size - taken) : size;
}

void Broker::queueUp(Order& o)
{
    if (!m_rules.queue || o.ahead >= 0) {
        return;
    }
    const I best = o.side > 0 ? m_bid : m_ask;
    if (o.side > 0 ? o.price > best : o.price < best) {
        o.ahead = 0;
    } else if (o.price == best) {
        o.ahead = o.side > 0 ? m_bidSize : m_askSize;
    }
}

I Broker::offered(const Order& o) const
{
    I sum = 0;
    for (I level = 0; level < 1000 && sum < o.left(); ++level) {
        const I price = touch(o.side) + o.side * level;
        if (price <= 0 || (rests(o) && !within(o, price))) {
            break;
        }
        sum += m_rules.sizes ? sizeAt(o.side, level) : o.left();
    }
    return std::min(sum, o.left());
}

void Broker::takeBook(Order& o)
{
    for (I level = 0; level < 1000 && !o.dead; ++level) {
        const I price = touch(o.side) + o.side * level;
        if (price <= 0 || (rests(o) && !within(o, price))) {
            return;
        }
        const I quantity = m_rules.sizes ? std::min(sizeAt(o.side, level), o.left()) : o.left();
        if (quantity == 0) {
            continue;
        }
        I paid = slipped(o, price);
        paid = rests(o) && !within(o, paid) ? o.price : paid;
        const I done = fill(o, paid, quantity, false);
        (o.side > 0 ? m_askTaken : m_bidTaken) += level == 0 && m_rules.sizes ? done : 0;
    }
}

void Broker::meetBook(Order& o)
{
    o.fresh = false;
    if (waits(o)) {
        if (!armed(o) || !reached(o, watched(o.side))) {
            return;
        }
        o.triggered = true;
        say("triggered", o);
    }
    if (o.tif == Fok && offered(o) < o.left()) {
        finish(o, "canceled", "FOK");
        return;
    }
    if (rests(o) && o.postOnly && within(o, touch(o.side))) {
        finish(o, "canceled", "POST_ONLY_WOULD_TAKE");
        return;
    }
    takeBook(o);
    if (o.dead) {
        return;
    }
    if (!rests(o)) {
        finish(o, "canceled", "NO_LIQUIDITY");
    } else if (o.tif == Ioc) {
        finish(o, "canceled", "IOC");
    } else {
        queueUp(o);
    }
}

void Broker::meetArmed()
{
    // NOLINTNEXTLINE(modernize-loop-convert): a fill may arm another one meanwhile.
    for (std::size_t i = 0; i < m_armed.size(); ++i) {
        if (m_orders.count(m_armed[i]) != 0 && !m_orders[m_armed[i]].dead) {
            meetBook(m_orders[m_armed[i]]);
        }
    }
    m_armed.clear();
}

/// The next order in line among those not served yet: buys before sells, then the one nearest to the market's move.
Order* Broker::pick(bool (Broker::*wanted)(const Order&) const, I Order::*price, bool isTrigger,
                    const std::vector<I>& done)
{
    Order* best = nullptr;
    for (auto& [id, o] : m_orders) {
        if (o.dead || !(this->*wanted)(o) || std::find(done.begin(), done.end(), id) != done.end()) {
            continue;
        }
        if (best == nullptr) {
            best = &o;
            continue;
        }
        const bool prefersLow = isTrigger ? o.side > 0 : o.side < 0;
        const bool isBetter = o.side != best->side ? o.side > 0
            : o.*price != best->*price             ? (prefersLow ? o.*price < best->*price : o.*price > best->*price)
                                                   : o.place < best->place;
        best = isBetter ? &o : best;
    }
    return best;
}

void Broker::matchBook(I tradePrice, I tradeQuantity, I aggressor)
{
    m_printLeft = tradeQuantity;
    for (auto& [id, o] : m_orders) {
        if (o.type == Trailing && waits(o)) {
            trail(o, watched(o.side), false);
        }
    }
    std::vector<I> done;
    for (auto& [id, o] : m_orders) {
        if (!isTriggered(o)) {
            done.push_back(id);
        }
    }
    while (Order* o = pick(&Broker::isTriggered, &Order::stop, true, done)) {
        done.push_back(o->id);
        meetBook(*o);
    }
    meetArmed();
    done.clear();
    const I newest = m_lastId; // Exits that are armed while limits fill have their turn after them.
    while (Order* o = pick(&Broker::isResting, &Order::price, false, done)) {
        done.push_back(o->id);
        if (o->id <= newest) {
            rest(*o, tradePrice, tradeQuantity, aggressor);
        }
    }
    meetArmed();
    bury();
}

void Broker::rest(Order& o, I tradePrice, I tradeQuantity, I aggressor)
{
    if (within(o, touch(o.side))) {
        for (I level = 0; level < 1000 && !o.dead; ++level) {
            if (!within(o, touch(o.side) + o.side * level) || touch(o.side) + o.side * level <= 0) {
                return;
            }
            const I quantity = m_rules.sizes ? std::min(sizeAt(o.side, level), o.left()) : o.left();
            if (quantity > 0) {
                const I done = fill(o, o.price, quantity, false);
                (o.side > 0 ? m_askTaken : m_bidTaken) += level == 0 && m_rules.sizes ? done : 0;
            }
        }
        return;
    }
    queueUp(o);
    if (tradePrice == 0 || aggressor != -o.side) {
        return;
    }
    I quantity = 0;
    if (through(o, tradePrice)) {
        quantity = m_rules.sizes ? std::min(m_printLeft, o.left()) : o.left();
    } else if (tradePrice == o.price && m_rules.queue && o.ahead >= 0) {
        const I eaten = std::min(o.ahead, tradeQuantity);
        o.ahead -= eaten;
        quantity = std::min({tradeQuantity - eaten, m_printLeft, o.left()});
    }
    if (quantity > 0) {
        m_printLeft = std::max<I>(0, m_printLeft - fill(o, o.price, quantity, false));
    }
}

void Broker::quote(I time, I bid, I ask, I bidSize, I askSize)
{
    expire(time);
    m_bid = bid;
    m_ask = ask;
    m_bidSize = bidSize;
    m_askSize = askSize;
    m_bidTaken = m_askTaken = 0;
    m_bidPrinted = m_askPrinted = false;
    m_hasMarket = true;
    matchBook(0, 0, 0);
}

void Broker::trade(I time, I price, I quantity, I aggressor)
{
    expire(time);
    m_last = price;
    m_hasLast = true;
    const bool inside = price > m_bid && price < m_ask;
    if (price < m_bid || (inside && m_askPrinted && aggressor < 0)) {
        m_bid = price;
        m_bidSize = quantity;
        m_bidTaken = 0;
        m_bidPrinted = true;
    } else if (price > m_ask || (inside && m_bidPrinted && aggressor > 0)) {
        m_ask = price;
        m_askSize = quantity;
        m_askTaken = 0;
        m_askPrinted = true;
    }
    matchBook(price, quantity, aggressor);
}

I Broker::room(const Order& o) const
{
    const I cap = m_volume * m_rules.capPercent / 100 - (o.capBar == m_bar ? o.capUsed : 0);
    return std::min(o.left(), std::max<I>(0, cap));
}

bool Broker::rivals(const Order& stop, const Order& target) const
{
    const I held = closable(stop.side);
    const bool linked = (stop.parent != 0 && stop.parent == target.parent) || (stop.oco != 0 && stop.oco == target.oco);
    return stop.side == target.side && held > 0 && (linked || stop.left() + target.left() > held);
}

bool Broker::blocked(const Order& target) const
{
    if (!m_afterOpen || closable(target.side) == 0) {
        return false;
    }
    if (target.reduceOnly && m_enteredInBar == m_bar) {
        return true;
    }
    for (const auto& [id, stop] : m_orders) {
        if (!stop.dead && armed(stop) && reached(stop, target.side < 0 ? m_low : m_high) && rivals(stop, target)) {
            return true;
        }
    }
    return false;
}

bool Broker::ambiguous(const Order& stop) const
{
    for (const auto& [id, target] : m_orders) {
        if (!target.dead && rests(target) && through(target, stop.side < 0 ? m_high : m_low) && rivals(stop, target)) {
            return true;
        }
    }
    return false;
}

void Broker::meetPrice(Order& o, I price)
{
    const bool wasFresh = o.fresh;
    bool isAmbiguous = false;
    o.fresh = false;
    if (waits(o)) {
        if (!armed(o) || !reached(o, price)) {
            return;
        }
        isAmbiguous = m_afterOpen && ambiguous(o);
        o.triggered = true;
        say("triggered", o);
    }
    const bool takes = !rests(o) || within(o, price);
    const I quantity = takes ? room(o) : 0;
    if (o.tif == Fok && quantity < o.left()) {
        finish(o, "canceled", "FOK");
        return;
    }
    if (takes && o.postOnly && wasFresh) {
        finish(o, "canceled", "POST_ONLY_WOULD_TAKE");
        return;
    }
    if (quantity > 0) {
        I paid = slipped(o, price);
        paid = rests(o) && !within(o, paid) ? o.price : paid;
        fill(o, paid, quantity, isAmbiguous);
    }
    if (!o.dead && o.tif == Ioc) {
        finish(o, "canceled", "IOC");
    }
}

/// Everything that happens while the price stands at `at`, on its way to `to`.
void Broker::place(I at, I to, I step)
{
    while (true) {
        Order* next = nullptr;
        int rank = 9;
        for (auto& [id, o] : m_orders) {
            if (o.dead || o.side != (waits(o) ? step : -step)) {
                continue;
            }
            int own = 9;
            if (armed(o) && o.stop == at) {
                own = 1;
            } else if (rests(o) && room(o) > 0 && (step > 0 ? o.price <= at : o.price >= at) && through(o, to)
                       && !blocked(o)) {
                own = 2;
            }
            if (own < rank || (own == rank && own < 9 && o.place < next->place)) {
                next = &o;
                rank = own;
            }
        }
        if (next == nullptr) {
            return;
        }
        if (rank == 1) {
            meetPrice(*next, at);
        } else {
            fill(*next, next->price, room(*next), false);
        }
        // NOLINTNEXTLINE(modernize-loop-convert): a fill may arm another one meanwhile.
        for (std::size_t i = 0; i < m_armed.size(); ++i) {
            Order& o = m_orders[m_armed[i]];
            if (!o.dead && !(rests(o) && blocked(o))) {
                meetPrice(o, at);
            }
        }
        m_armed.clear();
    }
}

void Broker::walk(I from, I to)
{
    if (from == to) {
        return;
    }
    const I step = to > from ? 1 : -1;
    for (I at = from; at != to + step; at += step) {
        place(at, to, step);
    }
    for (auto& [id, o] : m_orders) {
        if (o.type == Trailing && waits(o) && !o.dead) {
            trail(o, to, false);
        }
    }
}

void Broker::bar(I time, I open, I high, I low, I close, I volume)
{
    expire(time);
    ++m_bar;
    m_inBar = true;
    m_afterOpen = false;
    m_low = low;
    m_high = high;
    m_volume = volume;
    std::vector<Order*> turn;
    for (auto& [id, o] : m_orders) { // What is left of takers, then stops that the open jumped over.
        if ((waits(o) && armed(o) && reached(o, open)) || (!waits(o) && !rests(o) && !o.fresh)) {
            turn.push_back(&o);
        }
    }
    std::sort(turn.begin(), turn.end(), [this](const Order* a, const Order* b) {
        if (waits(*a) != waits(*b)) {
            return !waits(*a);
        }
        if (!waits(*a)) {
            return a->place < b->place;
        }
        return a->side != b->side ? a->side > 0
            : a->stop != b->stop  ? (a->side > 0 ? a->stop < b->stop : a->stop > b->stop)
                                  : a->place < b->place;
    });
    for (Order* o : turn) {
        if (!o->dead) {
            meetPrice(*o, open);
        }
    }
    turn.clear();
    for (auto& [id, o] : m_orders) { // Resting limits that the open went through, at their own price.
        if (!o.dead && rests(o) && !o.fresh && through(o, open)) {
            turn.push_back(&o);
        }
    }
    std::sort(turn.begin(), turn.end(), [](const Order* a, const Order* b) {
        return a->side != b->side  ? a->side > 0
            : a->price != b->price ? (a->side > 0 ? a->price > b->price : a->price < b->price)
                                   : a->place < b->place;
    });
    for (Order* o : turn) {
        if (!o->dead && room(*o) > 0) {
            fill(*o, o->price, room(*o), false);
        }
    }
    turn.clear();
    for (auto& [id, o] : m_orders) { // What was sent since the last bar.
        if (!o.dead && o.fresh) {
            turn.push_back(&o);
        }
    }
    std::sort(turn.begin(), turn.end(), [](const Order* a, const Order* b) { return a->place < b->place; });
    for (Order* o : turn) {
        if (!o->dead) {
            meetPrice(*o, open);
        }
    }
    // NOLINTNEXTLINE(modernize-loop-convert): a fill may arm another one meanwhile.
    for (std::size_t i = 0; i < m_armed.size(); ++i) {
        if (!m_orders[m_armed[i]].dead) {
            meetPrice(m_orders[m_armed[i]], open);
        }
    }
    m_armed.clear();
    for (auto& [id, o] : m_orders) {
        if (o.type == Trailing && waits(o) && !o.dead) {
            trail(o, open, false);
        }
    }
    m_afterOpen = true;
    const bool highFirst = high - open < open - low || (high - open == open - low && close < open);
    const I first = highFirst ? high : low;
    const I second = highFirst ? low : high;
    walk(open, first);
    walk(first, second);
    walk(second, close);
    m_inBar = false;
    bury();
    m_last = close;
    m_hasLast = true;
    m_bid = close - m_rules.halfSpread;
    m_ask = close + m_rules.halfSpread;
    m_isBars = true;
    m_hasMarket = true;
}

} // namespace elite::reference
