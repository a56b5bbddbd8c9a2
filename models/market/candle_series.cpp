// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/candle_series.h"

#include <algorithm>

namespace elite {

namespace {

bool opensBefore(const Candle& candle, Timestamp time)
{
    return candle.openTime < time;
}

} // namespace

CandleSeries::CandleSeries(Timeframe timeframe, Duration dayStart)
    : m_timeframe(timeframe)
    , m_dayStart(dayStart)
{
}

MergeCount CandleSeries::merge(std::span<const Candle> history)
{
    MergeCount count;
    std::vector<Candle> fresh;
    for (const Candle& candle : history) {
        if (!fits(candle)) {
            ++count.refused;
            continue;
        }
        const auto at = lowerBound(candle.openTime);
        if (at == m_candles.end() || at->openTime != candle.openTime) {
            fresh.push_back(candle);
        } else if (*at == candle || (at->state == CandleState::Closed && candle.state != CandleState::Closed)) {
            ++count.unchanged;
        } else {
            *at = candle;
            ++count.replaced;
        }
    }
    // One sort for a whole page instead of one insertion per candle; the last of equal times wins.
    std::stable_sort(fresh.begin(), fresh.end(),
                     [](const Candle& a, const Candle& b) { return a.openTime < b.openTime; });
    const auto isSameTime = [](const Candle& a, const Candle& b) { return a.openTime == b.openTime; };
    const auto end = std::unique(fresh.rbegin(), fresh.rend(), isSameTime);
    fresh.erase(fresh.begin(), end.base());
    count.added = static_cast<std::int64_t>(fresh.size());
    const auto middle = static_cast<std::ptrdiff_t>(m_candles.size());
    m_candles.insert(m_candles.end(), fresh.begin(), fresh.end());
    std::inplace_merge(m_candles.begin(), m_candles.begin() + middle, m_candles.end(),
                       [](const Candle& a, const Candle& b) { return a.openTime < b.openTime; });
    return count;
}

Taken CandleSeries::apply(const Candle& live)
{
    if (!fits(live)) {
        return Taken::Refused;
    }
    const auto at = lowerBound(live.openTime);
    if (at == m_candles.end()) {
        m_candles.push_back(live);
        return Taken::Applied;
    }
    if (at->openTime != live.openTime) {
        m_candles.insert(at, live);
        return Taken::Applied;
    }
    if (at->state == CandleState::Closed) {
        return Taken::Duplicate;
    }
    *at = live;
    return Taken::Applied;
}

const Candle* CandleSeries::find(Timestamp time) const
{
    const Timestamp open = m_timeframe.floor(time, m_dayStart);
    const auto at = std::lower_bound(m_candles.begin(), m_candles.end(), open, opensBefore);
    return at != m_candles.end() && at->openTime == open ? &*at : nullptr;
}

void CandleSeries::markEmpty(Timestamp from, Timestamp to)
{
    if (from >= to) {
        return;
    }
    m_empty.push_back({from, to, 0});
    std::sort(m_empty.begin(), m_empty.end(), [](const CandleGap& a, const CandleGap& b) { return a.from < b.from; });
    std::vector<CandleGap> joined;
    for (const CandleGap& next : m_empty) {
        if (!joined.empty() && next.from <= joined.back().to) {
            joined.back().to = std::max(joined.back().to, next.to);
        } else {
            joined.push_back(next);
        }
    }
    m_empty = std::move(joined);
}

std::vector<CandleGap> CandleSeries::gaps(Timestamp from, Timestamp to) const
{
    std::vector<CandleGap> out;
    Timestamp open = m_timeframe.floor(from, m_dayStart);
    auto at = std::lower_bound(m_candles.begin(), m_candles.end(), open, opensBefore);
    for (; open < to; open = m_timeframe.next(open, m_dayStart)) {
        const bool isHere = at != m_candles.end() && at->openTime == open;
        const bool isWhole = isHere && at->state != CandleState::Partial;
        at += isHere ? 1 : 0;
        if (isWhole || isKnownEmpty(open)) {
            continue;
        }
        const Timestamp end = m_timeframe.next(open, m_dayStart);
        if (!out.empty() && out.back().to == open) {
            out.back().to = end;
            ++out.back().candles;
        } else {
            out.push_back({open, end, 1});
        }
    }
    return out;
}

bool CandleSeries::fits(const Candle& candle) const
{
    return isSound(candle) && m_timeframe.floor(candle.openTime, m_dayStart) == candle.openTime
        && m_timeframe.next(candle.openTime, m_dayStart) == candle.closeTime;
}

std::vector<Candle>::iterator CandleSeries::lowerBound(Timestamp openTime)
{
    // Nearly every live candle is the last one or the one after it.
    if (m_candles.empty() || m_candles.back().openTime < openTime) {
        return m_candles.end();
    }
    if (m_candles.back().openTime == openTime) {
        return m_candles.end() - 1;
    }
    return std::lower_bound(m_candles.begin(), m_candles.end(), openTime, opensBefore);
}

bool CandleSeries::isKnownEmpty(Timestamp openTime) const
{
    const auto after = std::upper_bound(m_empty.begin(), m_empty.end(), openTime,
                                        [](Timestamp time, const CandleGap& gap) { return time < gap.from; });
    return after != m_empty.begin() && openTime < std::prev(after)->to;
}

} // namespace elite
