// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/trade_handling.h"

namespace elite {

namespace {

bool isFill(const EngineEvent& event)
{
    return event.kind == EventKind::Filled || event.kind == EventKind::PartiallyFilled
        || event.kind == EventKind::Liquidated;
}

bool isStop(OrderType type)
{
    return type == OrderType::Stop || type == OrderType::StopLimit || type == OrderType::TrailingStop;
}

} // namespace

std::optional<TradeHandling> HandlingTracker::apply(const EngineEvent& event)
{
    if (!isFill(event)) {
        followStop(event);
        return std::nullopt;
    }
    const Key key{event.account, event.instrument, event.position};
    std::optional<TradeHandling> ended;
    auto at = m_open.find(key);
    const std::int64_t before = at != m_open.end() ? at->second.lots : 0;
    const std::int64_t after = before + signOf(event.side) * event.quantity.value;
    if (before != 0 && (after == 0 || (after > 0) != (before > 0))) {
        ended = std::move(at->second.handling);
        m_open.erase(at);
        at = m_open.end();
    }
    if (after == 0) {
        return ended;
    }
    if (at == m_open.end()) {
        Open fresh;
        fresh.handling.entryPrice = event.price;
        fresh.lots = after;
        fresh.lastEntry = event.order;
        m_open.emplace(key, std::move(fresh));
        return ended;
    }
    Open& open = at->second;
    const bool isEntry = (event.side == Side::Buy) == (before > 0);
    if (isEntry) {
        const Ticks first = open.handling.entryPrice;
        const bool isWorse = before > 0 ? event.price < first : event.price > first;
        // Parts of one order are one entry.
        open.handling.addsToLoser += isWorse && open.lastEntry != event.order ? 1 : 0;
        open.lastEntry = event.order;
    }
    open.lots = after;
    return ended;
}

/// A stop that is accepted before its position is open is an entry of its own, or waits for one that may never fill.
void HandlingTracker::followStop(const EngineEvent& event)
{
    if (!isStop(event.type) || event.role == OrderRole::Entry) {
        return;
    }
    const auto at = m_open.find({event.account, event.instrument, event.position});
    if (at == m_open.end() || (at->second.lots > 0) != (event.side == Side::Sell)) {
        return;
    }
    Open& open = at->second;
    TradeHandling& handling = open.handling;
    const auto known = open.stops.find(event.order);
    switch (event.kind) {
    case EventKind::Accepted:
        if (event.trigger.isZero() || known != open.stops.end()) {
            return;
        }
        if (!handling.firstStop) {
            handling.firstStop = event.trigger;
            handling.stopSetAt = event.time;
        } else if (open.stops.empty() && open.lastStop && *open.lastStop != event.trigger) {
            handling.stopMoves.push_back({event.time, *open.lastStop, event.trigger});
        }
        open.stops.emplace(event.order, event.trigger);
        break;
    case EventKind::Amended:
    case EventKind::TrailUpdated:
        if (known == open.stops.end() || event.trigger.isZero() || known->second == event.trigger) {
            return;
        }
        if (event.kind == EventKind::Amended) {
            handling.stopMoves.push_back({event.time, known->second, event.trigger});
        }
        known->second = event.trigger;
        break;
    case EventKind::Canceled:
    case EventKind::Expired:
        if (known != open.stops.end()) {
            open.lastStop = known->second;
            open.stops.erase(known);
        }
        break;
    default:
        break;
    }
}

} // namespace elite
