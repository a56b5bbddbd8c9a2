// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/denial.h"
#include "models/trading/order.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace elite {

enum class EventKind : std::uint8_t {
    Submitted,
    Accepted,
    Rejected,
    Triggered,
    PartiallyFilled,
    Filled,
    Canceled,
    Expired,
    Amended,
    AmendRejected,
    CancelRejected,
    TrailUpdated,
    Liquidated,
    Funded,
    BreakerTripped,
    BreakerReset,
    EmergencyStopped,
    EmergencyReleased,
    DayStarted,
    Faulted,
};

enum class Liquidity : std::uint8_t { None, Maker, Taker };

/// One fact. Flat, so that it can be written byte for byte; a field that does not belong to the kind is zero.
struct EngineEvent
{
    Timestamp time{};
    std::uint64_t sequence = 0; // Counts the events of one account, from 1.
    EventKind kind = EventKind::Submitted;
    AccountIndex account = 0;
    InstrumentIndex instrument = 0;
    OwnerIndex owner = 0;
    OrderId order = OrderId::None;
    OrderId bracket = OrderId::None;
    OrderId position = OrderId::None; // Hedging: the position a fill belongs to.
    std::uint64_t clientTag = 0;
    Side side = Side::Buy;
    OrderType type = OrderType::Market;
    OrderRole role = OrderRole::Plain;
    Liquidity liquidity = Liquidity::None;
    bool isAmbiguous = false; // Stop and target were both inside the bar; the stop was taken.
    Ticks price; // Of a fill; the limit price of an order otherwise.
    Ticks trigger;
    Ticks reference; // What a fill would have cost without slippage: the book or path price.
    Lots quantity; // Of a fill; the size of the order otherwise.
    Lots closed; // Part of a fill that closed a position.
    Cash fee;
    Cash realised; // Gross of fees.
    Cash amount; // Funding, equity at a breaker.
    std::int64_t queueAhead = -1;
    Denial denial;
};

/// The canonical bytes: every field in order, little endian, fixed width. Equal logs are equal bytes on every machine.
void appendBytes(QByteArray& out, const EngineEvent& event);
/// And back; nothing on damaged bytes. `rest` moves on.
std::optional<EngineEvent> readEvent(QByteArrayView& rest);
std::string_view nameOf(EventKind kind);

/// Gets each fact once, in order, inside TradingEngine::process().
class EngineObserver
{
public:
    virtual ~EngineObserver() = default;
    virtual void onEvent(const EngineEvent& event) = 0;
};

} // namespace elite
