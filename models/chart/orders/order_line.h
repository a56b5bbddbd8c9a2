// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/decimal.h"
#include "models/base/timestamp.h"

#include <QString>

#include <optional>
#include <vector>

namespace elite::chart {

enum class OrderLineKind { Position, Order, Stop, Target, Draft, CoachLevel };

/// A position, a working order or a draft, as the chart draws it. Exact numbers; whoever fills it in has them from the
/// engine.
struct OrderLine
{
    QString id; ///< comes back with every signal
    OrderLineKind kind = OrderLineKind::Order;
    bool isLong = true; ///< of the position; of an order: it buys
    Decimal price;
    Decimal tick; ///< dragging goes in whole ticks
    QString label; ///< "Long 0.0415", "Stop": translated
    Timestamp from{}; ///< where its line begins; zero: at the left edge
    bool canDrag = false;
    bool canClose = false;

    // For result and R. A stop or target has those of its position.
    Decimal entry;
    Decimal quantity;
    std::optional<Decimal> risk; ///< 1 R in money: the loss at the first stop, costs included
    Decimal costs; ///< fees paid and the estimated cost of leaving, in money
    std::optional<Decimal> result; ///< the engine's own figure for an open position, after costs
    QString currency;

    friend bool operator==(const OrderLine&, const OrderLine&) = default;
};

/// A fill as a triangle at its bar; a round trip joins two of them.
struct FillMark
{
    Timestamp time;
    Decimal price;
    bool isBuy = true;
    QString text; ///< for the tool tip and the reader: "Bought 0.0415 at 94,180.0"
    friend bool operator==(const FillMark&, const FillMark&) = default;
};

struct RoundTrip
{
    Timestamp opened;
    Timestamp closed;
    Decimal entry;
    Decimal exit;
    bool isWin = false;
    friend bool operator==(const RoundTrip&, const RoundTrip&) = default;
};

struct LineFigures
{
    std::optional<Decimal> money; ///< after costs; nothing when it does not fit a number
    std::optional<Decimal> r; ///< two decimals, rounded half to even; nothing without a risk
};

/// What the trade makes when it ends at `price`: for the line's own price and for every one it is dragged over.
LineFigures figuresAt(const OrderLine& line, Decimal price);

/// The tick nearest to a place on the screen: the only way from a pixel to a price of an order. At least one tick.
std::optional<Decimal> tickNearest(double price, Decimal tick);
/// `steps` ticks away; nothing below one tick or beyond the number's range.
std::optional<Decimal> ticksFrom(Decimal price, Decimal tick, std::int64_t steps);

} // namespace elite::chart
