// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/trade_plan.h"

#include <algorithm>

namespace elite {

namespace {

constexpr std::int64_t kMeanSlippageE8 = 150'000; // 15 bp, the mean of the simulation.

bool isStop(OrderType type)
{
    return type == OrderType::Stop || type == OrderType::StopLimit || type == OrderType::TrailingStop;
}

} // namespace

PlanTracker::Open* PlanTracker::find(AccountIndex account, InstrumentIndex instrument, OrderId position)
{
    const auto it = std::find_if(m_open.begin(), m_open.end(), [&](const Open& o) {
        return o.account == account && o.instrument == instrument && o.position == position;
    });
    return it == m_open.end() ? nullptr : &*it;
}

TradePlan PlanTracker::of(AccountIndex account, InstrumentIndex instrument, OrderId position) const
{
    const Open* open = const_cast<PlanTracker*>(this)->find(account, instrument, position);
    return open == nullptr ? TradePlan{} : open->plan;
}

std::optional<TradePlan> PlanTracker::apply(const EngineEvent& event)
{
    Open* open = find(event.account, event.instrument, event.position);
    if (event.kind == EventKind::Accepted && open != nullptr) {
        const bool closes = (open->lots > 0) == (event.side == Side::Sell);
        if (closes && isStop(event.type) && !open->plan.stop && !event.trigger.isZero()) {
            open->plan.stop = event.trigger;
        } else if (closes && event.type == OrderType::Limit && !open->plan.target
                   && (event.role == OrderRole::TakeProfit || event.role == OrderRole::Plain)) {
            open->plan.target = event.price;
        }
        return std::nullopt;
    }
    if (event.kind != EventKind::Filled && event.kind != EventKind::PartiallyFilled
        && event.kind != EventKind::Liquidated) {
        return std::nullopt;
    }
    std::optional<TradePlan> ended;
    const std::int64_t change = signOf(event.side) * event.quantity.value;
    const std::int64_t before = open != nullptr ? open->lots : 0;
    const std::int64_t after = before + change;
    const bool wentThroughFlat = before != 0 && (after == 0 || (after > 0) != (before > 0));
    if (wentThroughFlat) {
        ended = open->plan;
        m_open.erase(m_open.begin() + (open - m_open.data()));
        open = nullptr;
    }
    if (after != 0) {
        if (open == nullptr) {
            m_open.push_back({event.account, event.instrument, event.position, 0, {}});
            open = &m_open.back();
        }
        open->lots = after;
    }
    return ended;
}

std::optional<Cash> plannedRisk(const Contract& contract, Side side, Cash entryValue, Lots quantity, Ticks stop,
                                Cash feesPaid)
{
    const auto atStop = notionalOf(contract, stop, quantity);
    if (!atStop) {
        return std::nullopt;
    }
    const auto move = side == Side::Buy ? checkedSub(entryValue, *atStop) : checkedSub(*atStop, entryValue);
    const auto leaving = mulDiv(*atStop, contract.takerFeeE8 + kMeanSlippageE8, 100'000'000, Rounding::Up);
    const auto costs = leaving ? checkedAdd(*leaving, feesPaid) : std::nullopt;
    const auto risk = move && costs ? checkedAdd(*move, *costs) : std::nullopt;
    return risk && risk->value > 0 ? risk : std::nullopt;
}

} // namespace elite
