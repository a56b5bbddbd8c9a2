// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/trading/reference_broker.h"

#include <algorithm>

namespace elite::reference {

namespace {

std::uint64_t mix(std::uint64_t z)
{
    z += 0x9E3779B97F4A7C15ull;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return z ^ (z >> 31);
}

std::uint64_t drawOf(std::uint64_t seed, const std::string& key, std::uint64_t purpose, std::uint64_t n)
{
    std::uint64_t hash = 14695981039346656037ull;
    for (const char c : key) {
        hash = (hash ^ static_cast<std::uint64_t>(static_cast<unsigned char>(c))) * 1099511628211ull;
    }
    return mix(mix(mix(seed ^ hash) ^ purpose) ^ n);
}

I ceilDivide(I a, I b)
{
    return a / b + (a % b != 0 && a > 0 ? 1 : 0);
}

} // namespace

void Broker::say(const char* what, const Order& o, const char* reason)
{
    facts.push_back({what, o.id, 0, 0, 0, 0, reason, false});
    Fact& fact = facts.back();
    fact.price = o.price;
    fact.trigger = o.stop;
    fact.quantity = o.quantity;
}

void Broker::finish(Order& o, const char* what, const char* reason)
{
    o.dead = true;
    say(what, o, reason);
    facts.back().quantity = o.left();
    if (o.role == Entry) {
        Bracket& b = m_brackets[o.id];
        b.entryLives = false;
        for (const I exit : b.exits) {
            if (b.open == 0 && exit != 0 && m_orders.count(exit) != 0 && !m_orders[exit].dead) {
                finish(m_orders[exit], "canceled", "OCO");
            }
        }
    }
}

void Broker::bury()
{
    std::erase_if(m_orders, [](const auto& entry) { return entry.second.dead; });
}

void Broker::expire(I time)
{
    m_now = time;
    for (auto& [id, o] : m_orders) {
        if (o.tif == Gtd && o.expires <= time && !o.dead) {
            finish(o, "expired", "");
        }
    }
    bury();
}

I Broker::need(const Ask& ask, I left) const
{
    if (ask.side < 0) {
        return 0;
    }
    I price = ask.type == Limit || ask.type == StopLimit ? ask.price : 0;
    if (price == 0) {
        price = ceilDivide((ask.type == Stop ? ask.stop : touch(1)) * 1002, 1000);
    }
    const I opening = std::max<I>(0, left - closable(ask.side));
    return opening == 0
        ? 0
        : price * opening * m_rules.unit + ceilDivide(price * opening * m_rules.unit * m_rules.feeE8, 100'000'000);
}

const char* Broker::refusal(const Ask& ask, const Order* replaced) const
{
    if (!m_hasMarket) {
        return "NO_MARKET";
    }
    if (ask.quantity <= 0) {
        return "QTY_ZERO";
    }
    if ((ask.type == Limit || ask.type == StopLimit) && ask.price <= 0) {
        return "TICK_SIZE";
    }
    const I basis = ask.type == Limit || ask.type == StopLimit ? ask.price
        : ask.type == Stop                                     ? ask.stop
                                                               : touch(ask.side);
    const bool badStop = ask.stopLoss != 0 && (ask.side > 0 ? ask.stopLoss >= basis : ask.stopLoss <= basis);
    const bool badTarget = ask.takeProfit != 0 && (ask.side > 0 ? ask.takeProfit <= basis : ask.takeProfit >= basis);
    if (badStop || badTarget) {
        return "INVALID_BRACKET";
    }
    if (basis * ask.quantity * m_rules.unit < m_rules.minNotional) {
        return "MIN_NOTIONAL";
    }
    if (ask.reduceOnly && closable(ask.side) == 0) {
        return "REDUCE_ONLY_NO_POSITION";
    }
    if (ask.postOnly && (ask.side > 0 ? touch(1) <= ask.price : touch(-1) >= ask.price)) {
        return "POST_ONLY_WOULD_TAKE";
    }
    if ((ask.type == Stop || ask.type == StopLimit)
        && (ask.side > 0 ? watched(1) >= ask.stop : watched(-1) <= ask.stop)) {
        return "STOP_IN_MARKET";
    }
    if (ask.side < 0 && !ask.reduceOnly && ask.quantity > closable(-1)) {
        return "SHORT_NOT_ALLOWED";
    }
    if (!ask.reduceOnly) {
        I reserved = 0;
        for (const auto& [id, o] : m_orders) {
            if (o.dead || o.reduceOnly || &o == replaced) {
                continue;
            }
            bool covered = false; // By a dearer one that would cancel it.
            for (const auto& [otherId, other] : m_orders) {
                if (o.oco != 0 && other.oco == o.oco && otherId != id && !other.dead && !other.reduceOnly
                    && &other != replaced) {
                    const I theirs = need(other, other.left());
                    const I own = need(o, o.left());
                    covered = covered || theirs > own || (theirs == own && otherId < id);
                }
            }
            reserved += covered ? 0 : need(o, o.left());
        }
        const I wanted = need(ask, ask.quantity);
        if (wanted != 0 && wanted > cash - reserved) {
            return "INSUFFICIENT_BALANCE";
        }
    }
    return "";
}

void Broker::submit(I time, const Ask& ask)
{
    expire(time);
    Order o;
    static_cast<Ask&>(o) = ask;
    o.id = ++m_lastId;
    o.key = "manual:" + std::to_string(++m_ordinal);
    std::string reason = refusal(ask, nullptr);
    if (reason.empty() && m_rules.rejects && (drawOf(m_rules.seed, o.key, 2, 0) >> 32) < 128849018u) {
        reason = "SIMULATED_REJECTION";
    }
    if (!reason.empty()) {
        o.stop = ask.stop;
        say("rejected", o, reason.c_str());
        return;
    }
    if (o.reduceOnly) {
        o.quantity = std::min(o.quantity, closable(o.side));
    }
    o.place = ++m_lastPlace;
    o.fresh = m_isBars;
    if (o.stopLoss != 0 || o.takeProfit != 0) {
        o.role = Entry;
        m_brackets[o.id] = {o.stopLoss, o.takeProfit, 0, {0, 0}, true};
    }
    if (o.type == Trailing) {
        o.stop = 0;
        trail(o, watched(o.side), true);
    }
    Order& live = m_orders[o.id] = o;
    if (live.type == Limit && !m_isBars && !within(live, touch(live.side))) {
        queueUp(live);
    }
    say("accepted", live);
    if (!m_isBars) {
        meetBook(live);
        meetArmed();
    }
    bury();
}

void Broker::cancel(I time, I id)
{
    expire(time);
    if (m_orders.count(id) != 0) {
        finish(m_orders[id], "canceled", "USER");
        bury();
    } else {
        facts.push_back({"cancel_rejected", id, 0, 0, 0, 0, "UNKNOWN_ORDER", false});
    }
}

void Broker::amend(I time, I id, I quantity, I price)
{
    expire(time);
    if (m_orders.count(id) == 0) {
        facts.push_back({"amend_rejected", id, 0, 0, 0, 0, "UNKNOWN_ORDER", false});
        return;
    }
    Order& o = m_orders[id];
    const I newQuantity = quantity == 0 ? o.quantity : quantity;
    const I newPrice = price == 0 ? o.price : price;
    const bool shrinks = newQuantity < o.quantity && newQuantity > o.filled && newPrice == o.price;
    if (!shrinks) {
        Ask changed = o;
        changed.quantity = newQuantity - o.filled;
        changed.price = newPrice;
        changed.type = !waits(o) && o.type == StopLimit ? Limit : !waits(o) && o.type >= Stop ? Market : o.type;
        changed.stopLoss = changed.takeProfit = 0;
        const std::string reason = refusal(changed, &o);
        if (!reason.empty()) {
            facts.push_back({"amend_rejected", id, 0, 0, 0, 0, reason, false});
            return;
        }
    }
    const bool losesPlace = newPrice != o.price || newQuantity > o.quantity;
    o.quantity = newQuantity;
    o.price = newPrice;
    if (losesPlace) {
        o.place = ++m_lastPlace;
        o.ahead = -1;
        o.fresh = m_isBars;
        if (rests(o) && !m_isBars) {
            queueUp(o);
        }
    }
    say("amended", o);
    if (losesPlace && !m_isBars) {
        meetBook(o);
        meetArmed();
    }
    bury();
}

void Broker::trail(Order& o, I price, bool silent)
{
    if (!o.trailing) {
        if (o.activation != 0 && (o.side < 0 ? price < o.activation : price > o.activation)) {
            return;
        }
        o.trailing = true;
    } else if (o.side < 0 ? price <= o.extreme : price >= o.extreme) {
        return;
    }
    o.extreme = price;
    const I stop = price + o.side * o.offset; // A sell trails below, a buy above.
    if (o.stop == 0 || (o.side < 0 ? stop > o.stop : stop < o.stop)) {
        o.stop = stop;
        if (!silent) {
            say("updated", o);
        }
    }
}

I Broker::slipped(const Order& o, I price) const
{
    if (!m_rules.slips) {
        return price;
    }
    const I slip = 1000
        + static_cast<I>(((drawOf(m_rules.seed, o.key, 1, static_cast<std::uint64_t>(o.fills)) >> 32) * 1001u) >> 32);
    return o.side > 0 ? ceilDivide(price * (1'000'000 + slip), 1'000'000) : price * (1'000'000 - slip) / 1'000'000;
}

I Broker::fill(Order& o, I price, I quantity, bool isAmbiguous)
{
    if (o.reduceOnly || o.side < 0) {
        quantity = std::min(quantity, closable(o.side));
        if (quantity == 0) {
            finish(o, "canceled", o.reduceOnly ? "REDUCE_ONLY_NO_POSITION" : "SHORT_NOT_ALLOWED");
            return 0;
        }
    }
    const I value = price * quantity * m_rules.unit;
    const I fee = ceilDivide(value * m_rules.feeE8, 100'000'000);
    if (o.side > 0 && value + fee > cash) {
        finish(o, "canceled", "INSUFFICIENT_BALANCE");
        return 0;
    }
    cash -= o.side * value + fee;
    if (o.side > 0) {
        cost += value;
        m_enteredInBar = m_inBar && m_afterOpen ? m_bar : m_enteredInBar;
    } else if (quantity == position) {
        cost = 0;
        m_enteredInBar = 0;
    } else { // Half-even share of the cost, in steps that stay within 64 bits.
        const I whole = cost / position * quantity;
        const I rest = cost % position * quantity;
        I share = whole + rest / position;
        const I twice = 2 * (rest % position);
        share += twice > position || (twice == position && share % 2 != 0) ? 1 : 0;
        cost -= share;
    }
    position += o.side * quantity;
    if (m_inBar) {
        o.capUsed = (o.capBar == m_bar ? o.capUsed : 0) + quantity;
        o.capBar = m_bar;
    }
    o.filled += quantity;
    ++o.fills;
    o.dead = o.left() == 0;
    say(o.dead ? "filled" : "partial", o);
    facts.back().price = price;
    facts.back().quantity = quantity;
    facts.back().fee = fee;
    facts.back().ambiguous = isAmbiguous;
    afterFill(o, quantity);
    return quantity;
}

void Broker::resize(Order& o, I quantity)
{
    if (o.quantity != quantity) {
        o.quantity = quantity;
        say("amended", o);
    }
}

void Broker::afterFill(Order& o, I quantity)
{
    const auto alive = [&](I id) { return id != 0 && m_orders.count(id) != 0 && !m_orders[id].dead; };
    if (o.role == Entry) {
        Bracket& b = m_brackets[o.id];
        b.open += quantity;
        b.entryLives = !o.dead;
        const I cover = std::min(b.open, closable(-o.side));
        for (int i = 0; i < 2 && cover > 0; ++i) {
            const I price = i == 0 ? b.stopLoss : b.takeProfit;
            if (price == 0) {
                continue;
            }
            if (alive(b.exits[i])) {
                resize(m_orders[b.exits[i]], m_orders[b.exits[i]].filled + cover);
                continue;
            }
            Order child;
            child.id = ++m_lastId;
            child.side = -o.side;
            child.type = i == 0 ? Stop : Limit;
            child.stop = i == 0 ? price : 0;
            child.price = i == 0 ? 0 : price;
            child.role = i == 0 ? StopLoss : Target;
            child.reduceOnly = true;
            child.quantity = cover;
            child.parent = o.id;
            child.key = o.key + (i == 0 ? ".sl" : ".tp");
            child.place = ++m_lastPlace;
            b.exits[i] = child.id;
            Order& live = m_orders[child.id] = child;
            if (i == 1 && !m_inBar && !within(live, touch(live.side))) {
                queueUp(live);
            }
            m_armed.push_back(child.id);
            say("accepted", live);
        }
    } else if (o.role != Plain) {
        Bracket& b = m_brackets[o.parent];
        b.open = std::max<I>(0, b.open - quantity);
        const I cover = std::min(b.open, closable(o.side));
        for (const I exit : b.exits) {
            if (exit == o.id || !alive(exit)) {
                continue;
            }
            if (b.open == 0) {
                finish(m_orders[exit], "canceled", "OCO");
            } else if (cover > 0) {
                resize(m_orders[exit], m_orders[exit].filled + cover);
            }
        }
    }
    if (o.oco != 0) {
        for (auto& [id, other] : m_orders) {
            if (id != o.id && other.oco == o.oco && !other.dead) {
                finish(other, "canceled", "OCO");
            }
        }
    }
    for (auto& [id, other] : m_orders) {
        if (!other.reduceOnly || other.dead) {
            continue;
        }
        if (closable(other.side) == 0) {
            finish(other, "canceled", "REDUCE_ONLY_NO_POSITION");
        } else if (other.left() > closable(other.side)) {
            resize(other, other.filled + closable(other.side));
        }
    }
}

} // namespace elite::reference
