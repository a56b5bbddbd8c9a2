// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/desk.h"
#include "models/chart/orders/order_line.h"

#include <map>
#include <tuple>

namespace elite {

/// Steps of the engine as the decimal they stand for; nothing when it does not fit.
std::optional<Decimal> inSteps(std::int64_t count, Decimal step);
QString orderKey(OrderId id);
QString positionKey(const PositionRow& row);

/// Positions and working orders as lines of a chart. The desk changes with every price, most of its orders do not: what
/// a line says is put into words once, and again only when the order itself changed.
class OrderLines
{
public:
    /// Of one instrument; the desk has its contract.
    std::vector<chart::OrderLine> of(const Desk& desk, InstrumentIndex index);
    /// After all charts: what no chart showed is forgotten.
    void endRound();
    void forget(); ///< the language changed
    std::int64_t wordings() const { return m_wordings; } ///< how often a line was put into words

private:
    struct Words
    {
        bool isPosition = false;
        std::uint64_t id = 0;
        InstrumentIndex instrument = 0;
        OwnerIndex owner = 0;
        TraderName trader;
        Side side = Side::Buy;
        OrderType type = OrderType::Market;
        Lots quantity;
        Decimal lotSize;
        Currency base;
        QString label;
        std::int64_t round = 0; ///< it was asked for last; 0: never

        bool tellsTheSame(const Words& other) const;
    };
    const Words& put(Words now, const Contract& contract);
    static QString labelOf(const Words& words, const Contract& contract);

    std::map<std::tuple<bool, std::uint64_t, InstrumentIndex, OwnerIndex>, Words> m_words;
    std::int64_t m_round = 1;
    std::int64_t m_wordings = 0;
};

} // namespace elite
