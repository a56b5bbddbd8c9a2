// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/market/market_event.h"

#include <optional>

namespace elite {

/// The first candle of a series that was folded from shorter ones. These may begin in the middle of it: today's week
/// when only a day of minutes is known. The venue's own candle tells what came before them.
class FirstCandle
{
public:
    /// The series begins anew with this one.
    void restart(const Candle& own);
    /// Only the venue knows its beginning.
    bool isCut() const { return m_own.has_value(); }
    const Candle& own() const { return *m_own; } // As it was folded last; only when it is cut.
    /// A candle of the series, made whole when it is the first and the venue has told.
    Candle whole(const Candle& own);
    /// What the venue says of it. False when it is of another one.
    bool take(const Candle& told);

private:
    std::optional<Candle> m_own;
    std::optional<Candle> m_told;
    Quantity m_missing; // Volume from before the shorter candles began.
};

} // namespace elite
