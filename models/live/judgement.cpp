// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/judgement.h"

#include "models/live/server_days.h"

#include <algorithm>

namespace elite {

namespace {

Cash sum(Cash a, Cash b)
{
    const auto total = checkedAdd(a, b);
    require(total.has_value(), "money of a record out of range");
    return *total;
}

} // namespace

std::int64_t GateFigures::profitBp() const
{
    if (start.value <= 0) {
        return 0;
    }
    return mulDiv(net, 10'000, start.value, Rounding::Floor).value_or(Cash()).value;
}

GateFigures figuresOf(const GateRecord& record, const QualificationRun& run, Timestamp until, Cash openResult)
{
    GateFigures figures;
    figures.start = run.start;
    figures.days = static_cast<int>(qualifiedDays(record.beats(), run.venue, run.startedAt, until).size());
    const std::vector<TradeCount> counts = countTrades(run, record.trades(), until);
    std::vector<const GateTrade*> counted;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == TradeCount::Counted) {
            counted.push_back(&record.trades()[i]);
        } else if (counts[i] != TradeCount::OutsideRun && counts[i] != TradeCount::OtherTrader) {
            ++figures.leftOut;
        }
    }
    std::stable_sort(counted.begin(), counted.end(),
                     [](const GateTrade* a, const GateTrade* b) { return a->closedAt < b->closedAt; });
    figures.equity.push_back({run.startedAt, run.start});
    for (const GateTrade* trade : counted) {
        ++figures.trips;
        figures.wins += trade->net.value > 0 && !trade->isAmbiguous ? 1 : 0;
        figures.ambiguous += trade->isAmbiguous ? 1 : 0;
        figures.net = sum(figures.net, trade->net);
        figures.fees = sum(figures.fees, trade->fees);
        figures.slippage = sum(figures.slippage, trade->slippage);
        figures.equity.push_back({trade->closedAt, sum(run.start, figures.net)});
    }
    figures.net = sum(figures.net, std::min(openResult, Cash()));
    if (const auto trip = record.lastBreaker(run.account, run.trader.bot)) {
        figures.daysSinceBreaker = std::max<std::int64_t>(0, dayOf(until - Duration(1)) - dayOf(*trip));
    }
    return figures;
}

GateRefusals judge(const GateFigures& figures)
{
    GateRefusals out;
    if (figures.days < kGateDays) {
        out.push_back({GateRule::QualifiedDays, figures.days, kGateDays, {}});
    }
    if (figures.trips < kGateRoundTrips) {
        out.push_back({GateRule::RoundTrips, figures.trips, kGateRoundTrips, {}});
    }
    if (figures.trips == 0
        || static_cast<std::int64_t>(figures.wins) * 100 < static_cast<std::int64_t>(figures.trips) * kGateWinPercent) {
        out.push_back({GateRule::WinRate, figures.winRateBp(), kGateWinPercent * 100, {}});
    }
    const auto needed = mulDiv(figures.start, kGateProfitPercent, 100, Rounding::Ceiling);
    if (figures.start.value <= 0 || !needed || figures.net < *needed) {
        out.push_back({GateRule::Profit, figures.profitBp(), kGateProfitPercent * 100, {}});
    }
    if (figures.daysSinceBreaker && *figures.daysSinceBreaker < kGateQuietDays) {
        out.push_back({GateRule::BreakerTrip, *figures.daysSinceBreaker, kGateQuietDays, {}});
    }
    return out;
}

bool isExpired(const QualificationRun& run, Timestamp now)
{
    return now >= run.startedAt + std::chrono::hours(24) * kGateRunDays;
}

} // namespace elite
