// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/luck_meter.h"

#include "models/journal/overfitting.h"
#include "models/journal/trade_statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace elite {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double k95 = 1.959963984540054;
constexpr int kEnoughTrades = 100;

double asDouble(Cash cash)
{
    return static_cast<double>(cash.value);
}

double worstFall(const std::vector<EquityPoint>& equity)
{
    double peak = 0;
    double worst = 0;
    for (const EquityPoint& point : equity) {
        peak = std::max(peak, asDouble(point.equity));
        worst = std::max(worst, peak > 0 ? 1 - asDouble(point.equity) / peak : 0);
    }
    return worst;
}

/// The chance that the true Sharpe ratio per trade beats the best of so many useless tries.
double deflated(std::span<const double> results, int attempts)
{
    const auto n = static_cast<double>(results.size());
    const Moments m = momentsOf(results);
    if (results.size() < 3 || std::isnan(m.sharpe)) {
        return kNone;
    }
    const double error = sharpeError(0, n, m.skew, m.kurtosis);
    return attempts < 2 ? probabilisticSharpe(m.sharpe, 0, n, m.skew, m.kurtosis)
                        : deflatedSharpe(m.sharpe, error, attempts, n, m.skew, m.kurtosis);
}

} // namespace

QLatin1StringView nameOf(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Weak:
        return QLatin1StringView("weak");
    case Evidence::Some:
        return QLatin1StringView("some");
    case Evidence::Strong:
        return QLatin1StringView("strong");
    }
    return {};
}

int LuckReport::sizePercent() const
{
    return evidence == Evidence::Weak ? kWeakSizePercent : 100;
}

std::vector<const GateTrade*> countedTrades(const GateRecord& record, const QualificationRun& run, Timestamp until)
{
    const std::vector<TradeCount> counts = countTrades(run, record.trades(), until);
    std::vector<const GateTrade*> out;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == TradeCount::Counted) {
            out.push_back(&record.trades()[i]);
        }
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const GateTrade* a, const GateTrade* b) { return a->closedAt < b->closedAt; });
    return out;
}

Evidence evidenceOf(int trips, double positiveShare, double deflatedSharpe)
{
    if (trips < kEnoughTrades || !(positiveShare >= 0.90)) {
        return Evidence::Weak;
    }
    return positiveShare > 0.975 && deflatedSharpe > 0.95 ? Evidence::Strong : Evidence::Some;
}

LuckReport luckOf(const GateRecord& record, const QualificationRun& run, Timestamp until)
{
    const std::vector<const GateTrade*> trades = countedTrades(record, run, until);
    const GateFigures figures = figuresOf(record, run, until, Cash());
    std::vector<double> results;
    double costs = 0;
    double made = 0; // Before any cost.
    double r = 0;
    int withR = 0;
    for (const GateTrade* trade : trades) {
        results.push_back(run.start.value > 0 ? asDouble(trade->net) / asDouble(run.start) : 0);
        costs += asDouble(trade->fees) + asDouble(trade->slippage);
        made += asDouble(trade->net) + asDouble(trade->fees) + asDouble(trade->slippage);
        if (trade->r) {
            r += *trade->r;
            ++withR;
        }
    }
    const TradeSummary summary = summarise(results);
    LuckReport report;
    report.trips = figures.trips;
    report.wins = figures.wins;
    report.winRate = figures.trips == 0 ? kNone : static_cast<double>(figures.wins) / figures.trips;
    report.winInterval = wilsonInterval(figures.wins, figures.trips, k95);
    report.breakEvenWinRate = summary.breakEvenWinRate;
    report.perTrade = results.empty() ? Bootstrap{kNone, kNone, kNone, kNone}
                                      : bootstrapMean(results, kBootstrapResamples, kLuckSeed);
    report.meanR = withR == 0 ? kNone : r / withR;
    report.withoutStop = figures.trips - withR;
    report.attempts = static_cast<int>(record.runs().size());
    report.deflatedSharpe = deflated(results, report.attempts);
    report.costShare = made > 0 ? costs / made : kNone;
    report.worstDrawdown = worstFall(figures.equity);
    report.longestLosing = summary.longestLosing;
    report.expectedLosing = figures.trips == 0
        ? kNone
        : expectedLosingRun(figures.trips, 1 - static_cast<double>(figures.wins) / figures.trips);
    report.ambiguous = figures.ambiguous;
    report.evidence = evidenceOf(report.trips, report.perTrade.positiveShare, report.deflatedSharpe);
    return report;
}

NoEdgeTrader noEdgeTwin(const GateRecord& record, const QualificationRun& run, Timestamp until)
{
    NoEdgeTrader twin;
    const std::vector<const GateTrade*> trades = countedTrades(record, run, until);
    std::map<std::int64_t, int> perDay;
    double costs = 0;
    for (const GateTrade* trade : trades) {
        const double cost = (asDouble(trade->fees) + asDouble(trade->slippage)) / asDouble(run.start);
        const double before = asDouble(trade->net) / asDouble(run.start) + cost;
        costs += cost;
        ++perDay[dayOf(trade->closedAt)];
        if (before > 0) {
            twin.wins.push_back(before);
        } else if (before < 0) {
            twin.losses.push_back(-before);
        }
    }
    if (trades.empty()) {
        return twin;
    }
    // Who never lost, or never won, tells nothing of the other side: the same sizes then.
    if (twin.losses.empty()) {
        twin.losses = twin.wins;
    } else if (twin.wins.empty()) {
        twin.wins = twin.losses;
    }
    twin.costs = costs / static_cast<double>(trades.size());
    const std::int64_t last = dayOf(trades.back()->closedAt);
    for (std::int64_t day = dayOf(run.startedAt); day <= last; ++day) {
        const auto it = perDay.find(day);
        twin.tradesPerDay.push_back(it == perDay.end() ? 0 : it->second);
    }
    return twin;
}

} // namespace elite
