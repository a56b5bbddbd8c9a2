// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/engine_event.h"
#include "models/trading/portfolio.h"
#include "models/trading/stable_draw.h"

#include <deque>

namespace elite {

enum class SlippageModel : std::uint8_t { Off, Uniform10To20Bp };
enum class PathRule : std::uint8_t { Nearest, HighFirst, LowFirst };
enum class TouchFill : std::uint8_t { Never, Queue, Probability };

/// The friction of the simulation, stored with every session.
struct VenueRules
{
    std::uint64_t seed = 42;
    SlippageModel slippage = SlippageModel::Uniform10To20Bp;
    bool simulatesRejections = true;
    bool usesDisplayedSize = true;
    int volumeCapPercent = 10; // Of a bar's volume, per order; 0: no cap.
    PathRule path = PathRule::Nearest;
    TouchFill touch = TouchFill::Never;
    std::uint32_t touchThreshold = 0; // Of 2^32, for Probability.
    TriggerSource trigger = TriggerSource::Last;
};

/// The way prices go inside a bar: open, one extreme, the other, close.
std::array<Ticks, 4> barPath(const BarTick& bar, PathRule rule);

class VenueListener
{
public:
    virtual ~VenueListener() = default;
    virtual void onVenueEvent(EngineEvent& event) = 0;
    virtual void onTradeEnded(AccountIndex account, OwnerIndex owner, Cash net) = 0;
    virtual void onPairFilled(AccountIndex account, std::uint64_t ocoGroup) = 0; // What is on its way goes too.
    virtual OrderId nextOrderId() = 0;
};

/// The matching core of replay, backtest and paper: keeps accepted orders and turns market data into fills.
/// Orders arrive here admitted; what may not happen was refused before.
class SimulatedVenue
{
public:
    SimulatedVenue(const std::vector<Contract>& contracts, std::vector<Book>& books, Portfolio& portfolio,
                   const VenueRules& rules, VenueListener& listener);

    const VenueRules& rules() const { return m_rules; }
    const std::vector<Order*>& live() const { return m_live; } // In order of acceptance.
    const Order* find(OrderId id) const;

    /// Takes an admitted order over: accepted, and matched at once unless the instrument is fed by bars.
    void accept(const Order& admitted, Ticks stopLoss, Ticks takeProfit, Timestamp now);
    void cancel(OrderId id, DenialCode why, Timestamp now);
    template <class Predicate> void cancelIf(Predicate matches, DenialCode why, Timestamp now)
    {
        for (Order* order : m_live) {
            if (!isTerminal(order->status) && matches(*order)) {
                end(*order, OrderStep::Cancel, EventKind::Canceled, {why, 0, 0}, now);
            }
        }
        sweep();
    }
    void amend(OrderId id, Lots quantity, Ticks price, Ticks stop, Timestamp now);
    /// Two working orders that belong to no pair and no bracket yet, of one account.
    bool canPair(OrderId first, OrderId second) const;
    void pair(OrderId first, OrderId second, Timestamp now);

    /// `isBar`: a bar holds only what was before its close, so a DAY order may still meet the bar that ends its day.
    void expire(Timestamp now, bool isBar);
    void onBookChanged(InstrumentIndex instrument, Timestamp now);
    void onTrade(InstrumentIndex instrument, const TradeTick& trade, Timestamp now);
    void onBar(InstrumentIndex instrument, const BarTick& bar, Timestamp now);
    /// Bars that met no order.
    void countBars(std::size_t bars) { m_barNumber += bars; }
    /// Closes margin positions whose liquidation price the mark has reached.
    void liquidate(InstrumentIndex instrument, Ticks mark, Timestamp now);

    OrderId positionKeyOf(const Order& order) const;

private:
    struct Bracket
    {
        OrderId entry = OrderId::None;
        Ticks stopLoss, takeProfit;
        Lots open; // Filled by the entry and not yet closed by an exit.
        bool isEntryLive = true;
        Order* exits[2] = {nullptr, nullptr}; // Stop loss, take profit.
    };
    struct BarRun
    {
        InstrumentIndex instrument = 0;
        BarTick bar;
        Timestamp now{};
        bool isAfterOpen = false;
    };
    struct NextOnLeg
    {
        Order* order = nullptr;
        OrderId liquidated = OrderId::None; // Position key, when a position comes first.
        AccountIndex account = 0;
        bool isLiquidation = false;
        Ticks at;
        int rank = 0;
        std::uint64_t priority = 0;
    };

    // simulated_venue.cpp: life of an order
    Order& insert(const Order& order);
    void step(Order& order, OrderStep step);
    EngineEvent eventFor(const Order& order, EventKind kind, Timestamp now) const;
    void end(Order& order, OrderStep how, EventKind kind, Denial why, Timestamp now);
    void trigger(Order& order, Timestamp now);
    void trail(Order& order, Ticks watched, Timestamp now, bool isSilent);
    Ticks trailTrigger(const Order& order) const;
    Lots fill(Order& order, Ticks price, Ticks reference, Lots quantity, Liquidity liquidity, bool isAmbiguous,
              Timestamp now);
    Lots allowedToFill(Order& order, Ticks price, Lots quantity, std::int64_t feeRate, Timestamp now);
    std::optional<Ticks> slipped(const Order& order, Ticks price) const;
    void placeInQueue(Order& order);
    void noteExpiry(const Order& order);
    void sweep();

    // contingencies.cpp: what a fill or an end means for other orders
    void afterFill(Order& order, Lots quantity, Timestamp now);
    void afterEnd(const Order& order, Timestamp now);
    void armBracket(Bracket& bracket, const Order& entry, Timestamp now);
    void fitExits(Bracket& bracket, const Order& cause, Timestamp now);
    Lots coverOf(const Bracket& bracket, const Order& member) const;
    void resize(Order& order, Lots quantity, Timestamp now);
    void enforceReduceOnly(AccountIndex account, InstrumentIndex instrument, OrderId key, Timestamp now);
    Bracket* bracketOf(const Order& order);
    void runArmed(Timestamp now);

    // book_matching.cpp
    void matchBook(InstrumentIndex instrument, const TradeTick* trade, Timestamp now);
    void executeArrived(Order& order, Timestamp now);
    void takeFromBook(Order& order, Timestamp now);
    Lots takeableWithin(const Order& order) const;
    void tryResting(Order& order, const TradeTick* trade, Timestamp now);
    Lots touchedLots(Order& order, const TradeTick& trade);

    // bar_matching.cpp
    void openStep(BarRun& run);
    void runLeg(BarRun& run, Ticks from, Ticks to);
    NextOnLeg nextOnLeg(const BarRun& run, Ticks at, Ticks to);
    void executeAt(Order& order, Ticks price, Timestamp now);
    void fillResting(Order& order, Timestamp now);
    Lots barRoom(Order& order) const;
    bool areRivals(const Order& stop, const Order& target) const;
    bool isTargetBlocked(const BarRun& run, const Order& target) const;
    bool isAmbiguousExit(const Order& stop) const;
    void runArmedAt(Ticks price, Timestamp now);
    void closeBankrupt(AccountIndex account, const Position& position, Timestamp now);

    const std::vector<Contract>& m_contracts;
    std::vector<Book>& m_books;
    Portfolio& m_portfolio;
    VenueRules m_rules;
    VenueListener& m_listener;

    std::deque<Order> m_pool; // Stable addresses; ended orders are used again.
    std::vector<Order*> m_free;
    std::vector<Order*> m_live;
    std::vector<Order*> m_candidates; // Scratch, kept for its memory.
    std::vector<Order*> m_armed; // Exits made by fills of the running step, not matched yet.
    std::vector<Bracket> m_brackets;
    Timestamp m_nextExpiry = Timestamp::max();
    std::uint64_t m_nextPriority = 1;
    std::uint64_t m_barNumber = 0;
    Lots m_tradeLeft; // Of the running print, so that two orders do not eat the same print.
    const BarRun* m_run = nullptr;
    bool m_hasEnded = false;
};

} // namespace elite
