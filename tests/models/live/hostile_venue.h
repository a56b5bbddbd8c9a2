// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/order_life.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace elite::test {

/// A stateless hash as a source of chance: one seed replays one schedule.
class Chance
{
public:
    explicit Chance(std::uint64_t seed)
        : m_state(seed * 0x9e3779b97f4a7c15u + 1)
    {
    }
    std::uint64_t next();
    int below(int count) { return static_cast<int>(next() % static_cast<std::uint64_t>(count)); }
    bool is(int percent) { return below(100) < percent; }
    Duration upTo(Duration most)
    {
        return Duration(static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(most.count())));
    }

private:
    std::uint64_t m_state;
};

struct HostileCounts
{
    int intents = 0;
    int accepted = 0;
    int ambiguous = 0; // Answers that said nothing clear about an order that was sent.
    int acceptedThenLost = 0; // Orders that were taken while the sender heard nothing or an error.
    int fills = 0;
    int restarts = 0;
    int restartsInFlight = 0; // While an order had no answer yet.
    int foreignOrders = 0;
    int notes = 0; // Hints that an order was asked about for.
};

/// One schedule: a venue that takes orders and hides it, repeats and reorders what it says, and a program that dies in
/// the middle. Time is virtual. At the end everything is compared with what the venue really did.
class HostileWorld
{
public:
    explicit HostileWorld(std::uint64_t seed);

    /// What is wrong at the end, or nothing.
    QString run();
    const HostileCounts& counts() const { return m_counts; }

private:
    struct AtVenue
    {
        VenueOrder order;
        bool isForeign = false;
    };

    void at(Timestamp time, std::function<void()> what);
    void toClient(Duration delay, std::function<void(OrderLife&)> what);
    void pump();
    void act(const LiveAction& action);
    void restart();
    void placeSomething();

    void send(const LiveIntent& intent);
    void accept(const LiveIntent& intent, bool isForeign);
    void cancel(const QByteArray& clientId);
    void fillSome(const QByteArray& venueId);
    void publish(const AtVenue& order, const VenueFill* fill);
    void hint(const AtVenue& order, const VenueFill* fill);
    AtVenue* venueOrder(const QByteArray& clientId);
    VenueOrder told(const AtVenue& order);
    template <class T> void answer(Result<T> result, std::function<void(OrderLife&, Result<T>)> deliver);
    QString verdict() const;

    Chance m_chance;
    Timestamp m_now{};
    std::multimap<Timestamp, std::function<void()>> m_events;
    bool m_isCalm = false; // The last part of a schedule: the network works.

    std::vector<LiveRecord> m_ledger; // What is durable.
    std::unique_ptr<OrderLife> m_life;
    int m_incarnation = 0; // Answers to a dead one go nowhere.
    std::vector<QByteArray> m_intents;

    std::vector<AtVenue> m_orders; // In the order of acceptance.
    std::vector<VenueFill> m_fills;
    int m_nextId = 1;
    int m_canceledForeign = 0;
    HostileCounts m_counts;
};

} // namespace elite::test
