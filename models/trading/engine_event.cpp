// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/engine_event.h"

#include "models/trading/canonical.h"

#include <array>

namespace elite {

void appendBytes(QByteArray& out, const EngineEvent& event)
{
    CanonicalWriter write(out);
    write.time(event.time);
    write.u64(event.sequence);
    write.u8(event.kind);
    write.u16(event.account);
    write.u16(event.instrument);
    write.u16(event.owner);
    write.u64(event.order);
    write.u64(event.bracket);
    write.u64(event.position);
    write.u64(event.clientTag);
    write.u8(event.side);
    write.u8(event.type);
    write.u8(event.role);
    write.u8(event.liquidity);
    write.u8(event.isAmbiguous);
    for (const std::int64_t value :
         {event.price.value, event.trigger.value, event.reference.value, event.quantity.value, event.closed.value,
          event.fee.value, event.realised.value, event.amount.value, event.queueAhead}) {
        write.i64(value);
    }
    write.u8(event.denial.code);
    write.i64(event.denial.actual);
    write.i64(event.denial.limit);
}

std::optional<EngineEvent> readEvent(QByteArrayView& rest)
{
    CanonicalReader read(rest);
    EngineEvent event;
    event.time = read.time();
    event.sequence = read.u64();
    event.kind = read.u8(EventKind::Faulted);
    event.account = read.u16();
    event.instrument = read.u16();
    event.owner = read.u16();
    event.order = read.u64<OrderId>();
    event.bracket = read.u64<OrderId>();
    event.position = read.u64<OrderId>();
    event.clientTag = read.u64();
    event.side = read.u8(Side::Sell);
    event.type = read.u8(OrderType::TrailingStop);
    event.role = read.u8(OrderRole::Flatten);
    event.liquidity = read.u8(Liquidity::Taker);
    event.isAmbiguous = read.flag();
    for (std::int64_t* value :
         {&event.price.value, &event.trigger.value, &event.reference.value, &event.quantity.value, &event.closed.value,
          &event.fee.value, &event.realised.value, &event.amount.value, &event.queueAhead}) {
        *value = read.i64();
    }
    event.denial.code = read.u8(kLastDenial);
    event.denial.actual = read.i64();
    event.denial.limit = read.i64();
    if (!read.isGood()) {
        return std::nullopt;
    }
    rest = rest.last(read.left());
    return event;
}

std::string_view nameOf(EventKind kind)
{
    static constexpr auto kNames = std::to_array<std::string_view>(
        {"submitted",   "accepted", "rejected",        "triggered",      "partial",           "filled",
         "canceled",    "expired",  "amended",         "amend_rejected", "cancel_rejected",   "updated",
         "liquidated",  "funding",  "breaker_tripped", "breaker_reset",  "emergency_stopped", "emergency_released",
         "day_started", "faulted"});
    static_assert(kNames.size() == static_cast<std::size_t>(EventKind::Faulted) + 1);
    return kNames[static_cast<std::size_t>(kind)];
}

} // namespace elite
