// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/candle_builder.h"

#include <algorithm>

namespace elite {

CandleBuilder::CandleBuilder(Timeframe timeframe, Duration dayStart)
    : m_timeframe(timeframe)
    , m_dayStart(dayStart)
{
}

void CandleBuilder::resume(const Candle& forming, Timestamp seenUntil)
{
    m_forming = forming;
    m_forming->state = CandleState::Forming;
    m_first = {forming.openTime, 0};
    m_last = {seenUntil, 0};
    m_seenUntil = seenUntil;
    m_closedUntil = forming.openTime;
    m_isFirstCandle = false;
}

Taken CandleBuilder::apply(const PublicTrade& trade, std::vector<Candle>& closed)
{
    if (!trade.price.isPositive() || !trade.quantity.isPositive()) {
        return Taken::Refused;
    }
    if (trade.time <= m_seenUntil || isRepeated(trade.id)) {
        return Taken::Duplicate;
    }
    if (trade.time < m_closedUntil || (m_forming && trade.time < m_forming->openTime)) {
        return Taken::Late;
    }
    advance(trade.time, closed);
    if (!m_forming) {
        start(trade);
        return Taken::Applied;
    }
    return include(trade) ? Taken::Applied : Taken::Refused;
}

void CandleBuilder::advance(Timestamp now, std::vector<Candle>& closed)
{
    if (m_forming && now >= m_forming->closeTime) {
        close(closed);
    }
}

bool CandleBuilder::isRepeated(std::uint64_t id)
{
    if (id == 0) {
        return false;
    }
    if (id <= m_largestId && std::find(m_recentIds.begin(), m_recentIds.end(), id) != m_recentIds.end()) {
        return true;
    }
    m_largestId = std::max(m_largestId, id);
    m_recentIds[m_nextId] = id;
    m_nextId = (m_nextId + 1) % m_recentIds.size();
    return false;
}

void CandleBuilder::close(std::vector<Candle>& closed)
{
    // Whoever starts to listen in the middle of an interval has not seen its first trades.
    m_forming->state = m_isFirstCandle ? CandleState::Partial : CandleState::Closed;
    m_isFirstCandle = false;
    m_closedUntil = m_forming->closeTime;
    closed.push_back(*m_forming);
    m_forming.reset();
}

void CandleBuilder::start(const PublicTrade& trade)
{
    const Timestamp open = m_timeframe.floor(trade.time, m_dayStart);
    m_forming = Candle{open,
                       m_timeframe.next(trade.time, m_dayStart),
                       trade.price,
                       trade.price,
                       trade.price,
                       trade.price,
                       trade.quantity,
                       1,
                       CandleState::Forming};
    m_first = m_last = {trade.time, trade.id};
}

bool CandleBuilder::include(const PublicTrade& trade)
{
    Candle& candle = *m_forming;
    const auto volume = add(candle.volume, trade.quantity);
    if (!volume) {
        return false;
    }
    candle.volume = *volume;
    candle.high = std::max(candle.high, trade.price);
    candle.low = std::min(candle.low, trade.price);
    candle.trades += candle.trades == Candle::kUnknownTrades ? 0 : 1;
    const Key key{trade.time, trade.id};
    if (key < m_first) {
        m_first = key;
        candle.open = trade.price;
    }
    if (key >= m_last) {
        m_last = key;
        candle.close = trade.price;
    }
    return true;
}

namespace {

/// `whole` with a later part added; nothing when the volume does not fit.
std::optional<Candle> joined(Candle whole, const Candle& part)
{
    const auto volume = add(whole.volume, part.volume);
    if (!volume) {
        return std::nullopt;
    }
    whole.volume = *volume;
    whole.high = std::max(whole.high, part.high);
    whole.low = std::min(whole.low, part.low);
    whole.close = part.close;
    const bool isCounted = whole.trades != Candle::kUnknownTrades && part.trades != Candle::kUnknownTrades;
    whole.trades = isCounted ? whole.trades + part.trades : Candle::kUnknownTrades;
    if (part.state == CandleState::Partial) {
        whole.state = CandleState::Partial;
    }
    return whole;
}

} // namespace

CandleFolder::CandleFolder(Timeframe timeframe, Duration dayStart)
    : m_timeframe(timeframe)
    , m_dayStart(dayStart)
{
}

Taken CandleFolder::apply(const Candle& part, std::vector<Candle>& closed)
{
    const Timestamp open = m_timeframe.floor(part.openTime, m_dayStart);
    const Timestamp end = m_timeframe.next(part.openTime, m_dayStart);
    if (!isSound(part) || part.closeTime > end) {
        return Taken::Refused;
    }
    if (part.openTime < m_foldedUntil) {
        return Taken::Duplicate;
    }
    if (open < m_closedUntil) {
        return Taken::Late;
    }
    advance(part.openTime, closed);
    Candle first = part;
    first.openTime = open;
    first.closeTime = end;
    const bool lacksItsBeginning = part.state == CandleState::Partial || (m_isFirstCandle && part.openTime != open);
    first.state = lacksItsBeginning ? CandleState::Partial : CandleState::Forming;
    const auto whole = m_done ? joined(*m_done, part) : std::optional(first);
    if (!whole) {
        return Taken::Refused;
    }
    m_forming = whole;
    if (part.state != CandleState::Forming) {
        m_done = whole;
        m_foldedUntil = part.closeTime;
        advance(part.closeTime, closed);
    }
    return Taken::Applied;
}

void CandleFolder::advance(Timestamp now, std::vector<Candle>& closed)
{
    if (!m_forming || now < m_forming->closeTime) {
        return;
    }
    if (m_forming->state != CandleState::Partial) {
        // A part that never closed may lack its last trades.
        m_forming->state = m_done && *m_done == *m_forming ? CandleState::Closed : CandleState::Partial;
    }
    m_isFirstCandle = false;
    m_closedUntil = m_forming->closeTime;
    closed.push_back(*m_forming);
    m_forming.reset();
    m_done.reset();
}

} // namespace elite
