// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/minute_past.h"

#include <algorithm>

namespace elite {

namespace {

constexpr Duration kRecent = std::chrono::hours(12); // Asked for first; more comes when it is scrolled to.
constexpr Duration kDay = std::chrono::hours(24) + std::chrono::minutes(5); // What the change of a day needs.
constexpr Duration kMostAway = std::chrono::hours(24 * 3); // Kept minutes that are older are not worth the way to them.
constexpr Duration kMostSilence = std::chrono::hours(1); // Between kept minutes: longer may be a hole.

void keepClosed(std::vector<Candle>& candles)
{
    std::erase_if(candles, [](const Candle& c) { return c.state != CandleState::Closed; });
}

void cutFrom(std::vector<Candle>& candles, Timestamp time)
{
    std::erase_if(candles, [time](const Candle& c) { return c.openTime >= time; });
}

/// Asked for from the last known one on, the venue tells that one again, or what follows it at once.
bool isJoined(const std::vector<Candle>& known, const std::vector<Candle>& told)
{
    return !told.empty() && told.front().openTime <= known.back().closeTime;
}

void join(std::vector<Candle>& known, const std::vector<Candle>& told)
{
    if (!told.empty()) {
        cutFrom(known, told.front().openTime);
        known.insert(known.end(), told.begin(), told.end());
    }
}

} // namespace

MinutePast::MinutePast(std::vector<Candle> kept)
{
    const auto hole = std::adjacent_find(kept.rbegin(), kept.rend(), [](const Candle& later, const Candle& earlier) {
        return later.openTime - earlier.closeTime > kMostSilence;
    });
    m_known = std::move(kept);
    if (hole != m_known.rend()) {
        m_known.erase(m_known.begin(), hole.base() - 1);
    }
    m_from = m_known.empty() ? Timestamp() : m_known.front().openTime;
}

std::optional<MinutePast::Range> MinutePast::wanted(Timestamp now) const
{
    if (!m_isRecentKnown) {
        const Timestamp from = std::chrono::floor<std::chrono::minutes>(now - kRecent);
        return Range{m_known.empty() ? from : std::max(from, m_known.back().openTime), now};
    }
    if (!m_before.empty() && m_before.back().closeTime >= now - kMostAway) {
        return Range{m_before.back().openTime, m_from};
    }
    if (!m_isBeforeKnown && m_from > now - kDay) {
        return Range{std::chrono::floor<std::chrono::minutes>(now - kDay), m_from};
    }
    return std::nullopt;
}

bool MinutePast::take(const Range& asked, std::vector<Candle> told)
{
    keepClosed(told);
    return m_isRecentKnown ? takeBefore(asked, std::move(told)) : takeRecent(asked, std::move(told));
}

bool MinutePast::takeRecent(const Range& asked, std::vector<Candle> told)
{
    m_isRecentKnown = true;
    const bool isWhole = m_known.empty() || asked.from <= m_known.back().openTime;
    if (isWhole && (m_known.empty() || told.empty() || isJoined(m_known, told))) {
        m_from = m_known.empty() ? asked.from : m_from;
        join(m_known, told);
        return !told.empty();
    }
    m_before = std::exchange(m_known, std::move(told));
    m_from = m_known.empty() ? asked.from : m_known.front().openTime;
    return !m_known.empty();
}

bool MinutePast::takeBefore(const Range& asked, std::vector<Candle> told)
{
    if (asked.to != m_from) {
        return false; // An outage has moved the beginning meanwhile.
    }
    cutFrom(told, asked.to);
    const bool hadBefore = !m_before.empty();
    if (hadBefore && isJoined(m_before, told)) {
        join(m_before, told);
        m_before.insert(m_before.end(), m_known.begin(), m_known.end());
        m_known = std::exchange(m_before, {});
        m_from = m_known.front().openTime;
        return true; // Back to where they begin; the day before may still be wanted.
    }
    m_before.clear();
    m_isBeforeKnown = true;
    m_from = told.empty() ? m_from : told.front().openTime;
    m_known.insert(m_known.begin(), told.begin(), told.end());
    return !told.empty() || hadBefore;
}

bool MinutePast::mend(Timestamp from, std::vector<Candle> told)
{
    keepClosed(told);
    if (told.empty()) {
        return false;
    }
    if (told.front().openTime > from + kMostSilence) {
        m_before.clear();
        m_known = std::move(told);
        m_from = m_known.front().openTime;
        m_isBeforeKnown = true;
        return true;
    }
    join(m_known, told);
    return true;
}

} // namespace elite
