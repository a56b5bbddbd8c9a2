// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

// A second paper broker, written from the specification without looking at speed: one spot account, one instrument,
// plain numbers, a full scan for everything, bars walked tick by tick. It shares no code with the engine, so that a
// slip in one of the two shows as a difference.

namespace elite::reference {

using I = std::int64_t;

enum Type { Market, Limit, Stop, StopLimit, Trailing };
enum Tif { Gtc, Ioc, Fok, Gtd };
enum Role { Plain, Entry, StopLoss, Target };

struct Ask // An order request.
{
    I side = 1; // 1 buys, -1 sells.
    Type type = Market;
    Tif tif = Gtc;
    I quantity = 0, price = 0, stop = 0, offset = 0, activation = 0, stopLoss = 0, takeProfit = 0, expires = 0, oco = 0;
    bool reduceOnly = false, postOnly = false;
};

struct Order : Ask
{
    I id = 0, filled = 0, place = 0, extreme = 0, ahead = -1, parent = 0, fills = 0, capUsed = 0, capBar = 0;
    Role role = Plain;
    std::string key; // Of its stable draws.
    bool triggered = false, fresh = false, trailing = false, dead = false;
    I left() const { return quantity - filled; }
};

/// What both brokers must agree on, one per fact.
struct Fact
{
    std::string what;
    I id = 0, price = 0, quantity = 0, fee = 0, trigger = 0;
    std::string reason;
    bool ambiguous = false;
    friend bool operator==(const Fact&, const Fact&) = default;
};

struct Rules
{
    std::uint64_t seed = 42;
    bool slips = true, rejects = true, sizes = true;
    bool queue = false;
    I capPercent = 10;
    I feeE8 = 100'000;
    I unit = 1'000; // Cash for one tick of one lot.
    I minNotional = 500'000'000;
    I halfSpread = 1;
};

class Broker
{
public:
    Broker(Rules rules, I balance)
        : cash(balance)
        , m_rules(rules)
    {
    }
    void quote(I time, I bid, I ask, I bidSize, I askSize);
    void trade(I time, I price, I quantity, I aggressor); // aggressor: 1 buyer, -1 seller
    void bar(I time, I open, I high, I low, I close, I volume);
    void submit(I time, const Ask& ask);
    void cancel(I time, I id);
    void amend(I time, I id, I quantity, I price);

    I cash = 0;
    I position = 0;
    I cost = 0;
    std::vector<Fact> facts;

private:
    struct Bracket
    {
        I stopLoss = 0, takeProfit = 0, open = 0, exits[2] = {0, 0};
        bool entryLives = true;
    };
    void say(const char* what, const Order& o, const char* reason = "");
    void finish(Order& o, const char* what, const char* reason);
    void expire(I time);
    bool reached(const Order& o, I price) const { return o.side > 0 ? price >= o.stop : price <= o.stop; }
    bool within(const Order& o, I price) const { return o.side > 0 ? price <= o.price : price >= o.price; }
    bool through(const Order& o, I price) const { return o.side > 0 ? price < o.price : price > o.price; }
    bool waits(const Order& o) const { return o.type >= Stop && !o.triggered; }
    bool rests(const Order& o) const { return o.type == Limit || (o.type == StopLimit && o.triggered); }
    bool armed(const Order& o) const { return waits(o) && (o.type != Trailing || o.trailing); }
    I touch(I side) const { return side > 0 ? m_ask : m_bid; }
    I watched(I side) const { return m_hasLast ? m_last : touch(side); }
    I closable(I side) const
    {
        return position != 0 && (position > 0) == (side < 0) ? (position < 0 ? -position : position) : 0;
    }
    const char* refusal(const Ask& ask, const Order* replaced) const;
    I need(const Ask& ask, I left) const;
    I slipped(const Order& o, I price) const;
    I fill(Order& o, I price, I quantity, bool ambiguous);
    void afterFill(Order& o, I quantity);
    void resize(Order& o, I quantity);
    void trail(Order& o, I price, bool silent);
    void queueUp(Order& o);
    void meetBook(Order& o);
    void takeBook(Order& o);
    I offered(const Order& o) const;
    I sizeAt(I side, I level) const;
    void matchBook(I tradePrice, I tradeQuantity, I aggressor);
    void rest(Order& o, I tradePrice, I tradeQuantity, I aggressor);
    void meetArmed();
    Order* pick(bool (Broker::*wanted)(const Order&) const, I Order::*price, bool isTrigger,
                const std::vector<I>& done);
    bool isTriggered(const Order& o) const { return armed(o) && reached(o, watched(o.side)); }
    bool isResting(const Order& o) const { return rests(o) && !o.fresh; }
    I room(const Order& o) const;
    void meetPrice(Order& o, I price);
    bool rivals(const Order& stop, const Order& target) const;
    bool blocked(const Order& target) const;
    bool ambiguous(const Order& stop) const;
    void walk(I from, I to);
    void place(I at, I to, I step);
    void bury();

    Rules m_rules;
    std::map<I, Order> m_orders;
    std::map<I, Bracket> m_brackets;
    std::vector<I> m_armed;
    I m_lastId = 0, m_ordinal = 0, m_lastPlace = 0, m_bid = 0, m_ask = 0, m_bidSize = 0, m_askSize = 0, m_bidTaken = 0,
      m_askTaken = 0, m_last = 0, m_now = 0, m_printLeft = 0;
    bool m_hasMarket = false, m_hasLast = false, m_isBars = false, m_bidPrinted = false, m_askPrinted = false;
    I m_bar = 0, m_low = 0, m_high = 0, m_volume = 0, m_enteredInBar = 0;
    bool m_inBar = false, m_afterOpen = false;
};

} // namespace elite::reference
