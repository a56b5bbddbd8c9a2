// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/contract.h"

#include <optional>
#include <string_view>

namespace elite {

enum class OrderType : std::uint8_t { Market, Limit, Stop, StopLimit, TrailingStop };
enum class TimeInForce : std::uint8_t { Gtc, Day, Ioc, Fok, Gtd };
enum class OrderStatus : std::uint8_t {
    Created,
    Submitted,
    Accepted,
    Triggered,
    PartiallyFilled,
    Filled,
    Canceled,
    Expired,
    Rejected,
};
inline constexpr int kOrderStatusCount = 9;

/// What can happen to an order.
enum class OrderStep : std::uint8_t {
    Submit,
    Accept,
    Reject,
    Trigger,
    FillPart,
    FillAll,
    Cancel,
    Expire,
    Amend,
    Trail
};
inline constexpr int kOrderStepCount = 10;

/// The state after the step; nothing when the step is not possible in that state. Terminal is terminal.
std::optional<OrderStatus> transition(OrderStatus status, OrderStep step);
bool isTerminal(OrderStatus status);
std::string_view nameOf(OrderStatus status);

// Small indices into the tables an engine was made with, so that an order carries no text.
using InstrumentIndex = std::uint16_t;
using AccountIndex = std::uint16_t;
using OwnerIndex = std::uint16_t; // Who asked: a person's ticket or a bot.

enum class OrderId : std::uint64_t { None = 0 };

enum class OrderRole : std::uint8_t { Plain, Entry, StopLoss, TakeProfit, Flatten };

struct Order
{
    OrderId id = OrderId::None;
    std::uint64_t clientTag = 0;
    AccountIndex account = 0;
    InstrumentIndex instrument = 0;
    OwnerIndex owner = 0;
    Side side = Side::Buy;
    OrderType type = OrderType::Market;
    TimeInForce tif = TimeInForce::Gtc;
    OrderRole role = OrderRole::Plain;
    OrderStatus status = OrderStatus::Created;
    bool isReduceOnly = false;
    bool isPostOnly = false;
    bool isFresh = false; // Has not met the market yet: in bar feeds it goes live at the next open.
    bool isTrailActive = false;
    std::int32_t leverage = 1;
    std::int32_t trailBp = 0; // Trailing distance in basis points when trailOffset is zero.
    Lots quantity;
    Lots filled;
    Ticks price; // Limit price.
    Ticks stop; // Trigger; for a trailing stop the current one.
    Ticks trailOffset;
    Ticks activation; // Zero: active at once.
    Ticks extreme; // Best watched price since a trailing stop became active.
    Timestamp expiresAt{};
    OrderId bracket = OrderId::None; // The entry of the bracket it belongs to.
    OrderId position = OrderId::None; // Hedging: the position it closes.
    std::uint64_t ocoGroup = 0;
    std::uint64_t keyHash = 0; // For stable draws.
    std::uint64_t priority = 0; // Place in the queue; an amendment may send it to the back.
    std::uint32_t fillCount = 0;
    std::uint32_t touchCount = 0;
    std::int64_t queueAhead = -1; // Lots before it at its price; -1: not known yet.
    std::uint64_t barSeen = 0; // The bar that barFilled counts for.
    Lots barFilled;

    Lots remaining() const { return Lots(quantity.value - filled.value); }
    bool isStopLike() const
    {
        return type == OrderType::Stop || type == OrderType::StopLimit || type == OrderType::TrailingStop;
    }
    bool waitsForTrigger() const { return isStopLike() && status == OrderStatus::Accepted; }
    /// Takes whatever price there is: a market order, or a triggered stop.
    bool takesAnyPrice() const
    {
        return type == OrderType::Market || (isStopLike() && !waitsForTrigger() && type != OrderType::StopLimit);
    }
    bool restsAtLimit() const
    {
        return type == OrderType::Limit || (type == OrderType::StopLimit && !waitsForTrigger());
    }
};

/// Would a watched price set this stop off?
constexpr bool isReached(Side side, Ticks trigger, Ticks watched)
{
    return side == Side::Buy ? watched >= trigger : watched <= trigger;
}
/// Can a taker of this side pay `price` under this limit?
constexpr bool isWithin(Side side, Ticks limit, Ticks price)
{
    return side == Side::Buy ? price <= limit : price >= limit;
}
/// Is `price` strictly on the far side of a resting limit, so that the limit must have been filled?
constexpr bool isThrough(Side side, Ticks limit, Ticks price)
{
    return side == Side::Buy ? price < limit : price > limit;
}

} // namespace elite
