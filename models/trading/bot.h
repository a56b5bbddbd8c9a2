// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/engine_event.h"
#include "models/trading/engine_input.h"

#include <span>

namespace elite {

class TradingEngine;

/// What a bot sees and may ask for. It sends as one owner into one account; requests are values that the engine takes
/// up after the callback, through the same gate as a person's ticket.
class BotContext
{
public:
    BotContext(TradingEngine& engine, AccountIndex account, OwnerIndex owner)
        : m_engine(engine)
        , m_account(account)
        , m_owner(owner)
    {
    }

    Timestamp now() const;
    const Contract& contract(InstrumentIndex instrument) const;
    const Book& book(InstrumentIndex instrument) const;
    std::int64_t lots(InstrumentIndex instrument) const; // Net position, negative when short.
    Cash cash(InstrumentIndex instrument) const; // In the instrument's quote currency, margins and reserves taken off.
    std::optional<Cash> equity() const;
    /// How many orders of this bot are open or on their way.
    std::size_t openOrders() const;
    /// The most lots that `budget` pays for at this price, costs included.
    Lots affordable(InstrumentIndex instrument, Cash budget, Ticks price) const;

    /// Account and owner are filled in.
    void submit(OrderRequest request);
    void cancel(OrderId order);
    void cancelAll();

private:
    TradingEngine& m_engine;
    AccountIndex m_account;
    OwnerIndex m_owner;
};

class BarDigest;

/// Market in, requests out. A bot reads no clock and keeps no thread; the same calls give the same requests, always.
class Bot
{
public:
    virtual ~Bot() = default;
    virtual void onBar(BotContext&, InstrumentIndex, const BarTick&) { }
    virtual void onQuote(BotContext&, InstrumentIndex) { } // The book in the context is up to date.
    virtual void onTrade(BotContext&, InstrumentIndex, const TradeTick&) { }
    virtual void onOrderEvent(BotContext&, const EngineEvent&) { } // Of its own orders.
    virtual bool hearsOrders() const { return true; } // False: onOrderEvent() need not be called.

    /// For backtests: the bars of this instrument that onBar() and takeQuiet() are going to bring, from the very first
    /// one on; more may follow. For sums over what it has seen, never for what it has not.
    virtual void follow(InstrumentIndex, const BarDigest&) { }
    /// For backtests: takes in the first of these bars as onBar() would, up to the one at which it might send
    /// something, and says how many. Its position and its open orders stay as they are meanwhile. 0 is always right.
    virtual std::size_t takeQuiet(BotContext&, InstrumentIndex, std::span<const TimedBar>) { return 0; }
};

} // namespace elite
