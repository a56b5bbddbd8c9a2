// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coach/coach_trade.h"

#include <algorithm>
#include <map>

namespace elite {

namespace {

/// What is being collected while a trade is open.
struct OpenTrade
{
    Ticks entryPrice;
    bool hasEntry = false;
    Side side = Side::Buy;
    std::optional<Ticks> firstStop;
    std::optional<Ticks> stop;
    std::optional<Timestamp> stopSetAt;
    std::vector<StopMove> moves;
    int addsToLoser = 0;
};

using Key = std::tuple<AccountIndex, InstrumentIndex, OrderId>;

Key keyOf(const EngineEvent& event)
{
    return {event.account, event.instrument, event.position};
}

bool isStopOrder(const EngineEvent& event)
{
    const bool isStop
        = event.type == OrderType::Stop || event.type == OrderType::StopLimit || event.type == OrderType::TrailingStop;
    return isStop && event.role != OrderRole::Entry;
}

bool isFill(const EngineEvent& event)
{
    return event.kind == EventKind::Filled || event.kind == EventKind::PartiallyFilled
        || event.kind == EventKind::Liquidated;
}

Cash riskOf(const TradeRecord& record, Ticks entry, Ticks stop, const Contract& contract)
{
    const std::int64_t distance = record.side == Side::Buy ? entry.value - stop.value : stop.value - entry.value;
    return distance > 0 ? notionalOf(contract, Ticks(distance), record.quantity).value_or(Cash()) : Cash();
}

class Folder
{
public:
    explicit Folder(const std::vector<Contract>& contracts)
        : m_contracts(contracts)
        , m_builder(contracts)
    {
    }

    void apply(const EngineEvent& event)
    {
        followStop(event);
        if (isFill(event) && event.quantity.value > event.closed.value) {
            enter(event);
        }
        if (m_builder.apply(event)) {
            close(event);
        }
    }
    std::vector<CoachTrade> take() { return std::move(m_trades); }

private:
    void followStop(const EngineEvent& event)
    {
        if (!isStopOrder(event) || event.trigger.isZero()) {
            return;
        }
        const bool isSet = event.kind == EventKind::Accepted || event.kind == EventKind::Submitted;
        const bool isMoved = event.kind == EventKind::Amended || event.kind == EventKind::TrailUpdated;
        if (!isSet && !isMoved) {
            return;
        }
        // A bracket's stop is accepted before its entry fills; it belongs to the trade that the fill opens.
        OpenTrade& open = m_open[keyOf(event)];
        if (!open.firstStop) {
            open.firstStop = event.trigger;
            open.stopSetAt = event.time;
        } else if (isMoved && open.stop && *open.stop != event.trigger) {
            open.moves.push_back({event.time, *open.stop, event.trigger});
        }
        open.stop = event.trigger;
    }

    void enter(const EngineEvent& event)
    {
        OpenTrade& open = m_open[keyOf(event)];
        if (!open.hasEntry) {
            open.hasEntry = true;
            open.entryPrice = event.price;
            open.side = event.side;
            m_lastEntry[keyOf(event)] = event.order;
            return;
        }
        const bool isWorse = open.side == Side::Buy ? event.price < open.entryPrice : event.price > open.entryPrice;
        // Parts of one order are one entry.
        if (isWorse && m_lastEntry[keyOf(event)] != event.order) {
            ++open.addsToLoser;
        }
        m_lastEntry[keyOf(event)] = event.order;
    }

    void close(const EngineEvent& event)
    {
        const OpenTrade open = m_open[keyOf(event)];
        m_open.erase(keyOf(event));
        CoachTrade trade;
        trade.record = m_builder.trades().back();
        trade.id = static_cast<std::int64_t>(m_builder.trades().size());
        if (open.hasEntry) {
            trade.entryPrice = open.entryPrice;
        }
        trade.firstStop = open.firstStop;
        trade.stopSetAt = open.stopSetAt;
        trade.stopMoves = open.moves;
        trade.addsToLoser = open.addsToLoser;
        if (open.hasEntry && open.firstStop) {
            trade.risk = riskOf(trade.record, open.entryPrice, *open.firstStop, m_contracts[event.instrument]);
        }
        if (event.quantity.value > event.closed.value) { // A flip: the rest opens the next trade at the same price.
            OpenTrade next;
            next.hasEntry = true;
            next.entryPrice = event.price;
            next.side = event.side;
            m_open[keyOf(event)] = next;
        }
        m_trades.push_back(std::move(trade));
    }

    const std::vector<Contract>& m_contracts;
    TradeBuilder m_builder;
    std::map<Key, OpenTrade> m_open;
    std::map<Key, OrderId> m_lastEntry;
    std::vector<CoachTrade> m_trades;
};

} // namespace

std::vector<CoachTrade> coachTrades(std::span<const EngineEvent> events, const std::vector<Contract>& contracts)
{
    Folder folder(contracts);
    for (const EngineEvent& event : events) {
        folder.apply(event);
    }
    return folder.take();
}

void attachPlan(CoachTrade& trade, const PlannedTrade& plan, const Contract& contract)
{
    trade.plan = plan;
    if (trade.risk.isZero() && plan.stop && trade.entryPrice) {
        trade.risk = riskOf(trade.record, *trade.entryPrice, *plan.stop, contract);
    }
}

} // namespace elite
