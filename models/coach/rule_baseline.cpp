// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coach/rule_baseline.h"

#include <algorithm>
#include <map>

namespace elite {

namespace {

auto dayOf(const CoachTrade& trade)
{
    return std::chrono::floor<std::chrono::days>(trade.record.openedAt);
}

std::size_t hourOf(Timestamp time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    return static_cast<std::size_t>(std::chrono::floor<std::chrono::hours>(time - day).count());
}

/// The smallest value that the share `q` of all values does not exceed.
template <class T> T quantile(std::vector<T> values, double q)
{
    if (values.empty()) {
        return {};
    }
    std::sort(values.begin(), values.end());
    const double place = q * static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(place)];
}

} // namespace

double Baseline::shareOfHour(Timestamp time) const
{
    return hourShare[hourOf(time)];
}

int Baseline::placeInDay(std::span<const CoachTrade> trades, std::size_t index) const
{
    const CoachTrade& trade = trades[index];
    return 1 + static_cast<int>(std::count_if(trades.begin(), trades.end(), [&](const CoachTrade& other) {
               return dayOf(other) == dayOf(trade)
                   && (other.record.openedAt < trade.record.openedAt
                       || (other.record.openedAt == trade.record.openedAt && other.id < trade.id));
           }));
}

bool Baseline::excessLost(std::span<const CoachTrade> trades, std::size_t index) const
{
    std::int64_t net = 0;
    for (std::size_t i = 0; i < trades.size(); ++i) {
        if (dayOf(trades[i]) == dayOf(trades[index]) && placeInDay(trades, i) > dayQuantile) {
            net += trades[i].record.net.value / 1000; // Thousands, so that a day of sums cannot overflow.
        }
    }
    return net < 0;
}

int Baseline::winsBefore(std::span<const CoachTrade> trades, std::size_t index) const
{
    int wins = 0;
    for (std::size_t i = index; i-- > 0;) {
        if (trades[i].record.closedAt > trades[index].record.openedAt) {
            continue; // Still open at that entry.
        }
        if (trades[i].record.net.value <= 0) {
            break;
        }
        ++wins;
    }
    return wins;
}

std::int64_t Baseline::medianLots(std::span<const CoachTrade> trades, InstrumentIndex instrument) const
{
    std::vector<std::int64_t> lots;
    for (const CoachTrade& trade : trades) {
        if (trade.record.instrument == instrument) {
            lots.push_back(trade.record.quantity.value);
        }
    }
    return quantile(std::move(lots), 0.5);
}

Baseline baselineOf(std::span<const CoachTrade> all, const RuleThresholds& thresholds)
{
    const auto wanted = static_cast<std::size_t>(std::max(1, thresholds.baseline));
    const std::span<const CoachTrade> trades = all.size() > wanted ? all.last(wanted) : all;
    Baseline out;
    std::vector<double> sizes;
    std::vector<Duration> gaps;
    std::vector<Duration> winners;
    std::map<std::chrono::sys_days, int> days;
    for (std::size_t i = 0; i < trades.size(); ++i) {
        const CoachTrade& trade = trades[i];
        sizes.push_back(Baseline::sizeOf(trade));
        if (i > 0 && trade.record.openedAt >= trades[i - 1].record.closedAt) {
            gaps.push_back(trade.record.openedAt - trades[i - 1].record.closedAt);
        }
        if (trade.record.net.value > 0) {
            winners.push_back(trade.held());
        }
        ++days[dayOf(trade)];
        out.hourShare[hourOf(trade.record.openedAt)] += 1.0 / static_cast<double>(trades.size());
    }
    std::vector<int> perDay;
    perDay.reserve(days.size());
    for (const auto& [day, count] : days) {
        perDay.push_back(count);
    }
    out.medianSize = quantile(std::move(sizes), 0.5);
    out.quartileGap = gaps.empty() ? thresholds.revengeWithin : quantile(std::move(gaps), 0.25);
    out.medianWinnerTime = quantile(std::move(winners), 0.5);
    out.dayQuantile = quantile(std::move(perDay), thresholds.overtradingQuantile);
    return out;
}

} // namespace elite
