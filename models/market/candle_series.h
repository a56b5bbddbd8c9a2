// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timeframe.h"
#include "models/market/candle_builder.h"
#include "models/market/market_event.h"

#include <cstdint>
#include <span>
#include <vector>

namespace elite {

/// [from, to) where candles are missing or only partly known.
struct CandleGap
{
    Timestamp from;
    Timestamp to;
    std::int64_t candles = 0;

    friend bool operator==(const CandleGap&, const CandleGap&) = default;
};

struct MergeCount
{
    std::int64_t added = 0;
    std::int64_t replaced = 0;
    std::int64_t unchanged = 0;
    std::int64_t refused = 0;
};

/// The candles of one instrument and timeframe in order of time, each at most once: history and live without a seam.
class CandleSeries
{
public:
    explicit CandleSeries(Timeframe timeframe, Duration dayStart = {});

    /// What the venue's history says, in any order. It replaces whatever was built from the stream, but a closed candle
    /// is never taken back by a forming one.
    MergeCount merge(std::span<const Candle> history);
    /// One candle from the stream. It updates a forming or partial candle and appends; a closed one stays.
    Taken apply(const Candle& live);

    std::span<const Candle> candles() const { return m_candles; }
    /// The candle that holds this time.
    const Candle* find(Timestamp time) const;
    Timeframe timeframe() const { return m_timeframe; }

    /// The venue has nothing for [from, to): nobody traded there.
    void markEmpty(Timestamp from, Timestamp to);
    /// What is still to be asked for between two times.
    std::vector<CandleGap> gaps(Timestamp from, Timestamp to) const;

private:
    bool fits(const Candle& candle) const;
    std::vector<Candle>::iterator lowerBound(Timestamp openTime);
    bool isKnownEmpty(Timestamp openTime) const;

    Timeframe m_timeframe;
    Duration m_dayStart;
    std::vector<Candle> m_candles;
    std::vector<CandleGap> m_empty; // Ordered, not overlapping.
};

} // namespace elite
