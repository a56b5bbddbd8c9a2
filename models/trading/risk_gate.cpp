// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trading/risk_gate.h"

#include <algorithm>

namespace elite {

RiskGate::RiskGate(const std::vector<RiskLimits>& accounts, const std::vector<RiskLimits>& owners,
                   const std::vector<RiskLimits>& instruments)
    : m_accountLimits(scopes(accounts))
    , m_ownerLimits(scopes(owners))
    , m_instrumentLimits(scopes(instruments))
    , m_accounts(m_accountLimits.size())
    , m_owners(m_ownerLimits.size())
{
}

std::vector<RiskGate::Scope> RiskGate::scopes(const std::vector<RiskLimits>& limits)
{
    std::vector<Scope> out;
    out.reserve(limits.size());
    for (const RiskLimits& one : limits) {
        out.push_back({one, one});
    }
    return out;
}

const std::vector<RiskGate::Scope>& RiskGate::table(RiskScope scope) const
{
    switch (scope) {
    case RiskScope::Account:
        return m_accountLimits;
    case RiskScope::Owner:
        return m_ownerLimits;
    case RiskScope::Instrument:
        return m_instrumentLimits;
    }
    fail("unknown risk scope");
}

RiskLimits RiskGate::limitsFor(AccountIndex account, OwnerIndex owner, InstrumentIndex instrument) const
{
    if (!m_asked.isValid || m_asked.account != account || m_asked.owner != owner || m_asked.instrument != instrument) {
        m_asked = {true, account, owner, instrument,
                   tightest(tightest(m_accountLimits[account].now, m_ownerLimits[owner].now),
                            m_instrumentLimits[instrument].now)};
    }
    return m_asked.limits;
}

const RiskLimits& RiskGate::limits(RiskScope scope, std::size_t index) const
{
    return table(scope)[index].now;
}

const RiskLimits& RiskGate::pendingLimits(RiskScope scope, std::size_t index) const
{
    return table(scope)[index].nextDay;
}

bool RiskGate::change(const LimitsChange& change)
{
    m_asked.isValid = false;
    auto& scopes = const_cast<std::vector<Scope>&>(table(change.scope));
    if (change.index >= scopes.size()) {
        return false;
    }
    Scope& scope = scopes[change.index];
    scope.now = tightest(scope.now, change.limits);
    scope.nextDay = change.limits;
    setFloors();
    return true;
}

void RiskGate::startDay(std::int64_t day)
{
    m_day = day;
    m_asked.isValid = false;
    for (auto* scopes : {&m_accountLimits, &m_ownerLimits, &m_instrumentLimits}) {
        for (Scope& scope : *scopes) {
            scope.now = scope.nextDay;
        }
    }
    for (OwnerState& owner : m_owners) {
        owner.tradesToday = 0;
    }
    setFloors();
}

void RiskGate::setDayStart(AccountIndex account, Cash equity)
{
    m_accounts[account].dayStart = equity;
    setFloors();
}

void RiskGate::setFloors()
{
    for (std::size_t i = 0; i < m_accounts.size(); ++i) {
        // equity <= start * (1 - loss), inclusive; whole units at or below the exact bound are those up to its floor.
        const std::int32_t lossBp = m_accountLimits[i].now.maxDailyLossBp;
        const auto floor = mulDiv(m_accounts[i].dayStart, 10'000 - lossBp, 10'000, Rounding::Floor);
        m_accounts[i].floor = lossBp == 0 || !floor ? Cash(INT64_MIN) : *floor;
    }
}

bool RiskGate::tripsOn(AccountIndex account, Cash equity)
{
    AccountState& state = m_accounts[account];
    if (state.trippedOn != kNever || equity > state.floor || state.floor.value == INT64_MIN) {
        return false;
    }
    state.trippedOn = m_day;
    return true;
}

bool RiskGate::reset(AccountIndex account)
{
    AccountState& state = m_accounts[account];
    if (state.trippedOn == kNever || state.trippedOn >= m_day) {
        return false;
    }
    state.trippedOn = kNever;
    return true;
}

void RiskGate::addTrader(const RiskLimits& account, const RiskLimits& owner)
{
    m_accountLimits.push_back({account, account});
    m_ownerLimits.push_back({owner, owner});
    m_accounts.emplace_back();
    m_owners.emplace_back();
}

void RiskGate::setPause(AccountIndex account, DenialCode why)
{
    if (!m_accounts[account].isClosed) {
        m_accounts[account].pause = why;
    }
}

void RiskGate::close(AccountIndex account)
{
    m_accounts[account].isClosed = true;
    m_accounts[account].pause = DenialCode::TradingDisabled;
}

void RiskGate::countOrder(const OrderRequest& request, Timestamp now)
{
    OwnerState& owner = m_owners[request.owner];
    owner.sent[owner.sentCount++ % kRemembered] = now;
    owner.last = request;
    owner.lastAt = now;
}

std::int32_t RiskGate::ordersInLastMinute(OwnerIndex owner, Timestamp now) const
{
    const OwnerState& state = m_owners[owner];
    const std::size_t known = std::min(state.sentCount, kRemembered);
    std::int32_t count = 0;
    for (std::size_t i = 1; i <= known; ++i) {
        if (now - state.sent[(state.sentCount - i) % kRemembered] >= std::chrono::minutes(1)) {
            break;
        }
        ++count;
    }
    return count;
}

bool RiskGate::isDuplicate(const OrderRequest& request, Duration window, Timestamp now) const
{
    const OwnerState& owner = m_owners[request.owner];
    const OrderRequest& last = owner.last;
    return owner.lastAt != Timestamp::min() && now - owner.lastAt < window && last.account == request.account
        && last.instrument == request.instrument && last.side == request.side && last.type == request.type
        && last.quantity == request.quantity && last.price == request.price && last.stop == request.stop;
}

void RiskGate::onTradeEnded(AccountIndex account, OwnerIndex owner, Cash net, Timestamp now)
{
    OwnerState& state = m_owners[owner];
    state.lossesInRow = net.value < 0 ? state.lossesInRow + 1 : 0;
    if (state.lossesInRow == 0) {
        return;
    }
    const RiskLimits limits = tightest(m_accountLimits[account].now, m_ownerLimits[owner].now);
    if (limits.coolDownLosses > 0 && state.lossesInRow >= limits.coolDownLosses) {
        state.coolUntil = now + limits.coolDown;
        state.lossesInRow = 0;
    }
}

} // namespace elite
