// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/market/first_candle.h"

#include <algorithm>

namespace elite {

namespace {

Quantity beyond(const Quantity& all, const Quantity& part)
{
    const auto rest = subtract(all, part);
    return rest && !rest->isNegative() ? *rest : Quantity();
}

} // namespace

void FirstCandle::restart(const Candle& own)
{
    const bool isCut = own.state == CandleState::Partial;
    if (isCut && m_told && m_told->openTime == own.openTime) { // Its minutes may reach further back now.
        m_missing = beyond(whole(*m_own).volume, own.volume);
    } else {
        m_told.reset();
    }
    m_own = isCut ? std::optional(own) : std::nullopt;
}

Candle FirstCandle::whole(const Candle& own)
{
    if (!m_own || own.openTime != m_own->openTime) {
        return own;
    }
    m_own = own;
    if (!m_told) {
        return own;
    }
    if (m_told->state == CandleState::Closed) {
        return *m_told;
    }
    Candle out = own;
    out.open = m_told->open;
    out.high = std::max(out.high, m_told->high);
    out.low = std::min(out.low, m_told->low);
    out.volume = add(own.volume, m_missing).valueOr(own.volume);
    out.trades = Candle::kUnknownTrades;
    return out;
}

bool FirstCandle::take(const Candle& told)
{
    if (!m_own || told.openTime != m_own->openTime || !isSound(told)) {
        return false;
    }
    m_told = told;
    m_missing = beyond(told.volume, m_own->volume);
    return true;
}

} // namespace elite
