// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/engine_event.h"

#include <vector>

namespace elite {

/// One round trip, flat to flat, of one account, instrument and position.
struct TradeRecord
{
    AccountIndex account = 0;
    InstrumentIndex instrument = 0;
    OwnerIndex owner = 0;
    OrderId position = OrderId::None;
    Side side = Side::Buy;
    Timestamp openedAt{};
    Timestamp closedAt{};
    Lots quantity; // Sum of its entries.
    Cash entryValue; // Notional of its entries and of its exits.
    Cash exitValue;
    Cash gross;
    Cash fees;
    Cash funding;
    Cash slippage; // What the fills cost beyond the prices the book showed.
    Cash net; // gross - fees + funding
    Ticks best; // Highest and lowest price seen while it was open.
    Ticks worst;
    std::int32_t fills = 0;
    bool isAmbiguous = false; // A bar held its stop and its target.
    bool isLiquidated = false;
    OrderId entryOrder = OrderId::None; // Whose fill opened it.
};

/// Folds an engine's events into round trips. Partial exits do not multiply trades.
class TradeBuilder
{
public:
    explicit TradeBuilder(const std::vector<Contract>& contracts)
        : m_contracts(contracts)
    {
        m_open.reserve(32);
    }

    /// True when the event closed a trade, which is then the last of trades().
    bool apply(const EngineEvent& event);
    /// The market moved while trades were open.
    void see(InstrumentIndex instrument, Ticks low, Ticks high);

    const std::vector<TradeRecord>& trades() const { return m_trades; }
    bool hasOpen() const { return !m_open.empty(); }

private:
    struct Open
    {
        TradeRecord record;
        std::int64_t lots = 0; // Signed.
    };
    std::size_t indexFor(const EngineEvent& event);

    const std::vector<Contract>& m_contracts;
    std::vector<Open> m_open;
    std::vector<TradeRecord> m_trades;
};

} // namespace elite
