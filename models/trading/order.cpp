// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/order.h"

#include <array>

namespace elite {

namespace {

using S = OrderStatus;
constexpr std::uint8_t kNo = 0xff;
constexpr std::uint8_t at(S status)
{
    return static_cast<std::uint8_t>(status);
}

// Rows: status. Columns: Submit, Accept, Reject, Trigger, FillPart, FillAll, Cancel, Expire, Amend, Trail.
constexpr std::array<std::array<std::uint8_t, kOrderStepCount>, kOrderStatusCount> kNext = {{
    {at(S::Submitted), kNo, at(S::Rejected), kNo, kNo, kNo, kNo, kNo, kNo, kNo},
    {kNo, at(S::Accepted), at(S::Rejected), kNo, kNo, kNo, at(S::Canceled), at(S::Expired), kNo, kNo},
    {kNo, kNo, kNo, at(S::Triggered), at(S::PartiallyFilled), at(S::Filled), at(S::Canceled), at(S::Expired),
     at(S::Accepted), at(S::Accepted)},
    {kNo, kNo, kNo, kNo, at(S::PartiallyFilled), at(S::Filled), at(S::Canceled), at(S::Expired), at(S::Triggered), kNo},
    {kNo, kNo, kNo, kNo, at(S::PartiallyFilled), at(S::Filled), at(S::Canceled), at(S::Expired), at(S::PartiallyFilled),
     kNo},
    {kNo, kNo, kNo, kNo, kNo, kNo, kNo, kNo, kNo, kNo},
    {kNo, kNo, kNo, kNo, kNo, kNo, kNo, kNo, kNo, kNo},
    {kNo, kNo, kNo, kNo, kNo, kNo, kNo, kNo, kNo, kNo},
    {kNo, kNo, kNo, kNo, kNo, kNo, kNo, kNo, kNo, kNo},
}};

constexpr std::array<std::string_view, kOrderStatusCount> kNames = {
    "created", "submitted", "accepted", "triggered", "partially filled", "filled", "canceled", "expired", "rejected"};

} // namespace

std::optional<OrderStatus> transition(OrderStatus status, OrderStep step)
{
    const std::uint8_t next = kNext[static_cast<std::size_t>(status)][static_cast<std::size_t>(step)];
    return next == kNo ? std::nullopt : std::optional(static_cast<OrderStatus>(next));
}

bool isTerminal(OrderStatus status)
{
    return status >= OrderStatus::Filled;
}

std::string_view nameOf(OrderStatus status)
{
    return kNames[static_cast<std::size_t>(status)];
}

} // namespace elite
