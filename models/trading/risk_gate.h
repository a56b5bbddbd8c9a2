// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trading/denial.h"
#include "models/trading/engine_input.h"

#include <array>
#include <vector>

namespace elite {

/// The guardrails' memory: limits, counters and latches. Below bots and windows; binds everybody who sends orders.
/// Tightening a limit works at once, loosening from the next trading day on.
class RiskGate
{
public:
    RiskGate(const std::vector<RiskLimits>& accounts, const std::vector<RiskLimits>& owners,
             const std::vector<RiskLimits>& instruments);

    RiskLimits limitsFor(AccountIndex account, OwnerIndex owner, InstrumentIndex instrument) const;
    const RiskLimits& limits(RiskScope scope, std::size_t index) const;
    const RiskLimits& pendingLimits(RiskScope scope, std::size_t index) const; // In force from the next day.
    [[nodiscard]] bool change(const LimitsChange& change);

    void startDay(std::int64_t day);
    std::int64_t day() const { return m_day; }
    void setDayStart(AccountIndex account, Cash equity);
    Cash dayStart(AccountIndex account) const { return m_accounts[account].dayStart; }

    /// Equity at or below this trips the breaker.
    Cash breakerFloor(AccountIndex account) const { return m_accounts[account].floor; }
    /// True when this equity trips the breaker now. Latched until the next day and a person's reset.
    bool tripsOn(AccountIndex account, Cash equity);
    bool isTripped(AccountIndex account) const { return m_accounts[account].trippedOn != kNever; }
    [[nodiscard]] bool reset(AccountIndex account); // False: the day is not over, or nothing is tripped.

    /// Nobody may pretend to know what an account is worth while a rate is missing or an amount does not fit: until it
    /// is known again, an account with a daily loss limit takes no new risk.
    void setEquityKnown(AccountIndex account, bool isKnown) { m_accounts[account].isEquityKnown = isKnown; }
    bool isEquityKnown(AccountIndex account) const { return m_accounts[account].isEquityKnown; }

    /// Another account with an owner of its own, from now on.
    void addTrader(const RiskLimits& account, const RiskLimits& owner);
    /// What refuses new risk of this account while it is paused or closed; None: nothing does.
    DenialCode pause(AccountIndex account) const { return m_accounts[account].pause; }
    void setPause(AccountIndex account, DenialCode why);
    void close(AccountIndex account); // For good.
    bool isClosed(AccountIndex account) const { return m_accounts[account].isClosed; }

    bool isStopped() const { return m_isStopped; }
    void setStopped(bool stopped) { m_isStopped = stopped; }

    std::int32_t tradesToday(OwnerIndex owner) const { return m_owners[owner].tradesToday; }
    void setTradesToday(OwnerIndex owner, std::int32_t count) { m_owners[owner].tradesToday = count; }
    void countEntry(OwnerIndex owner) { ++m_owners[owner].tradesToday; }
    void countOrder(const OrderRequest& request, Timestamp now);
    std::int32_t ordersInLastMinute(OwnerIndex owner, Timestamp now) const;
    bool isDuplicate(const OrderRequest& request, Duration window, Timestamp now) const;
    void onTradeEnded(AccountIndex account, OwnerIndex owner, Cash net, Timestamp now);
    Timestamp coolUntil(OwnerIndex owner) const { return m_owners[owner].coolUntil; }

private:
    static constexpr std::int64_t kNever = INT64_MIN;
    static constexpr std::size_t kRemembered = 256; // The highest order rate that can be counted, per minute.
    struct Scope
    {
        RiskLimits now;
        RiskLimits nextDay;
    };
    struct AccountState
    {
        Cash dayStart;
        Cash floor{INT64_MIN};
        std::int64_t trippedOn = kNever; // The trading day.
        bool isEquityKnown = true;
        bool isClosed = false;
        DenialCode pause = DenialCode::None;
    };
    struct OwnerState
    {
        std::int32_t tradesToday = 0;
        std::int32_t lossesInRow = 0;
        Timestamp coolUntil = Timestamp::min();
        std::array<Timestamp, kRemembered> sent{};
        std::size_t sentCount = 0;
        OrderRequest last;
        Timestamp lastAt = Timestamp::min();
    };

    static std::vector<Scope> scopes(const std::vector<RiskLimits>& limits);
    const std::vector<Scope>& table(RiskScope scope) const;
    void setFloors();

    std::vector<Scope> m_accountLimits;
    std::vector<Scope> m_ownerLimits;
    std::vector<Scope> m_instrumentLimits;
    std::vector<AccountState> m_accounts;
    std::vector<OwnerState> m_owners;
    struct Asked // The same question is asked for every order of a bot.
    {
        bool isValid = false;
        AccountIndex account = 0;
        OwnerIndex owner = 0;
        InstrumentIndex instrument = 0;
        RiskLimits limits;
    };
    mutable Asked m_asked;
    std::int64_t m_day = kNever;
    bool m_isStopped = false;
};

} // namespace elite
