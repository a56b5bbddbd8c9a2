// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/engine_input.h"

#include <span>
#include <variant>

namespace elite {

/// The working orders that would close a position at a loss or at a gain.
struct Protection
{
    const Order* stop = nullptr;
    const Order* target = nullptr;
};

struct HeldPosition
{
    AccountIndex account = 0;
    InstrumentIndex instrument = 0;
    OrderId key = OrderId::None; // Hedging.
    Side side = Side::Buy;
    Lots quantity;
};

Protection protectionOf(const HeldPosition& position, std::span<const Order* const> working);

enum class ProtectionKind : std::uint8_t { Stop, Target };

/// What has to be sent so that the position has its stop or target at `level`: a change of the order that is there, a
/// new reduce-only order (which the venue ends with its position), or a cancellation when the level is zero. Nothing
/// when it is so already.
using ProtectionStep = std::variant<std::monostate, OrderRequest, AmendRequest, CancelRequest>;
ProtectionStep protectionStep(const HeldPosition& position, const Protection& now, ProtectionKind kind, Ticks level);

} // namespace elite
