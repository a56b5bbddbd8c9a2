// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/risk_gate.h"
#include "models/trading/simulated_venue.h"

namespace elite {

/// The checks every order passes before it is accepted, in their fixed order; the first failure wins.
/// Orders that only reduce a position are never kept in by the limits on new risk.
class Admission
{
public:
    Admission(const std::vector<Contract>& contracts, const std::vector<Book>& books, const Portfolio& portfolio,
              const RiskGate& gate, const SimulatedVenue& venue)
        : m_contracts(contracts)
        , m_books(books)
        , m_portfolio(portfolio)
        , m_gate(gate)
        , m_venue(venue)
    {
    }

    /// `lastEventAt`: when this instrument's market was last heard. `amended`: the order that the request replaces;
    /// its own reservation does not count, and counters of new orders do not apply.
    Denial check(const OrderRequest& request, Timestamp now, Timestamp lastEventAt, const Order* amended) const;
    bool onlyReduces(const OrderRequest& request) const;
    std::int64_t closableLots(const OrderRequest& request) const;
    /// What open orders of this account have set aside in one currency.
    std::optional<Cash> reserved(AccountIndex account, std::size_t currency, const Order* except) const;

private:
    struct Case;
    Denial checkGate(const Case& c) const;
    Denial checkMarket(const Case& c) const;
    Denial checkShape(const Case& c) const;
    Denial checkBracket(const Case& c) const;
    Denial checkPrices(const Case& c) const;
    Denial checkPosition(const Case& c) const;
    Denial checkCounters(const Case& c) const;
    Denial checkSelfCross(const Case& c) const;
    Denial checkFunds(const Case& c) const;
    std::int32_t openTrades(const Case& c, bool ofOwner) const;
    OrderId keyOf(const OrderRequest& request) const;
    static bool onlyReduces(const OrderRequest& request, std::int64_t closable);
    std::optional<Cash> needed(AccountIndex account, InstrumentIndex instrument, Side side, OrderType type, Ticks price,
                               Ticks stop, Lots quantity, std::int64_t closable, std::int32_t leverage) const;

    const std::vector<Contract>& m_contracts;
    const std::vector<Book>& m_books;
    const Portfolio& m_portfolio;
    const RiskGate& m_gate;
    const SimulatedVenue& m_venue;
};

} // namespace elite
