// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/trade_builder.h"

#include <algorithm>

namespace elite {

namespace {

Cash plus(Cash a, Cash b)
{
    return checkedAdd(a, b).value_or(a); // The account refused the fill before a sum of its parts could overflow.
}

bool isFill(const EngineEvent& event)
{
    return event.kind == EventKind::Filled || event.kind == EventKind::PartiallyFilled
        || event.kind == EventKind::Liquidated;
}

} // namespace

std::size_t TradeBuilder::indexFor(const EngineEvent& event)
{
    const auto it = std::find_if(m_open.begin(), m_open.end(), [&](const Open& o) {
        return o.record.account == event.account && o.record.instrument == event.instrument
            && o.record.position == event.position;
    });
    return static_cast<std::size_t>(it - m_open.begin());
}

bool TradeBuilder::apply(const EngineEvent& event)
{
    std::size_t index = indexFor(event);
    if (event.kind == EventKind::Funded && index < m_open.size()) {
        m_open[index].record.funding = plus(m_open[index].record.funding, event.amount);
        return false;
    }
    if (!isFill(event)) {
        return false;
    }
    const Contract& contract = m_contracts[event.instrument];
    const Cash closeFee = event.quantity.isZero()
        ? Cash()
        : mulDiv(event.fee, event.closed.value, event.quantity.value, Rounding::HalfEven).value_or(Cash());
    const Cash slippage = event.reference.isZero()
        ? Cash()
        : notionalOf(contract, Ticks(signOf(event.side) * (event.price.value - event.reference.value)), event.quantity)
              .value_or(Cash());
    bool isClosed = false;
    if (event.closed.value > 0 && index < m_open.size()) {
        Open& open = m_open[index];
        TradeRecord& r = open.record;
        open.lots += signOf(event.side) * event.closed.value;
        r.exitValue = plus(r.exitValue, notionalOf(contract, event.price, event.closed).value_or(Cash()));
        r.gross = plus(r.gross, event.realised);
        r.fees = plus(r.fees, closeFee);
        r.slippage = plus(r.slippage, slippage);
        r.isAmbiguous = r.isAmbiguous || event.isAmbiguous;
        r.isLiquidated = r.isLiquidated || event.kind == EventKind::Liquidated;
        r.best = std::max(r.best, event.price);
        r.worst = std::min(r.worst, event.price);
        ++r.fills;
        if (open.lots == 0) {
            r.closedAt = event.time;
            r.net = Cash(plus(r.gross, r.funding).value - r.fees.value);
            m_trades.push_back(r);
            m_open.erase(m_open.begin() + static_cast<std::ptrdiff_t>(index));
            index = m_open.size();
            isClosed = true;
        }
    }
    const Lots entered(event.quantity.value - event.closed.value);
    if (entered.value > 0) {
        if (index == m_open.size()) {
            Open fresh;
            fresh.record.account = event.account;
            fresh.record.instrument = event.instrument;
            fresh.record.owner = event.owner;
            fresh.record.position = event.position;
            fresh.record.side = event.side;
            fresh.record.entryOrder = event.order;
            fresh.record.openedAt = event.time;
            fresh.record.best = event.price;
            fresh.record.worst = event.price;
            m_open.push_back(fresh);
        }
        Open& open = m_open[index];
        TradeRecord& r = open.record;
        open.lots += signOf(event.side) * entered.value;
        r.quantity = Lots(r.quantity.value + entered.value);
        r.entryValue = plus(r.entryValue, notionalOf(contract, event.price, entered).value_or(Cash()));
        r.fees = plus(r.fees, Cash(event.fee.value - closeFee.value));
        r.slippage = event.closed.isZero() ? plus(r.slippage, slippage) : r.slippage;
        r.best = std::max(r.best, event.price);
        r.worst = std::min(r.worst, event.price);
        ++r.fills;
    }
    return isClosed;
}

void TradeBuilder::see(InstrumentIndex instrument, Ticks low, Ticks high)
{
    for (Open& open : m_open) {
        if (open.record.instrument == instrument) {
            open.record.best = std::max(open.record.best, high);
            open.record.worst = std::min(open.record.worst, low);
        }
    }
}

} // namespace elite
