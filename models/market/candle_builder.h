// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timeframe.h"
#include "models/market/market_event.h"

#include <array>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace elite {

enum class Taken : std::uint8_t {
    Applied,
    Duplicate, // Seen before: after a reconnect the venue repeats the last trades.
    Late, // Belongs to a candle that is already closed: history has to repair that one.
    Refused, // Price or quantity not positive, a bar across two candles, or a sum that does not fit.
};

/// Trades -> candles of one timeframe. Volume and trade count are exact; within a candle the order of arrival does not
/// matter. Intervals without a trade make no candle.
class CandleBuilder
{
public:
    explicit CandleBuilder(Timeframe timeframe, Duration dayStart = {});

    /// Goes on from a candle that history knows up to and including `seenUntil`.
    void resume(const Candle& forming, Timestamp seenUntil);
    /// Appends the candle that this trade closed, if any.
    Taken apply(const PublicTrade& trade, std::vector<Candle>& closed);
    /// Closes the candle when its time is over, though no trade came.
    void advance(Timestamp now, std::vector<Candle>& closed);
    const std::optional<Candle>& forming() const { return m_forming; }

private:
    using Key = std::pair<Timestamp, std::uint64_t>; // Order of trades: time, then the venue's number.

    bool isRepeated(std::uint64_t id);
    void close(std::vector<Candle>& closed);
    void start(const PublicTrade& trade);
    bool include(const PublicTrade& trade);

    Timeframe m_timeframe;
    Duration m_dayStart;
    std::optional<Candle> m_forming;
    Timestamp m_closedUntil = Timestamp::min();
    Timestamp m_seenUntil = Timestamp::min();
    Key m_first;
    Key m_last;
    bool m_isFirstCandle = true;
    std::array<std::uint64_t, 1024> m_recentIds{}; // Enough for every venue's replay after a reconnect.
    std::size_t m_nextId = 0;
    std::uint64_t m_largestId = 0;
};

/// Candles -> candles of a longer timeframe. A forming part may come many times, each time replacing the one before.
class CandleFolder
{
public:
    explicit CandleFolder(Timeframe timeframe, Duration dayStart = {});

    Taken apply(const Candle& part, std::vector<Candle>& closed);
    void advance(Timestamp now, std::vector<Candle>& closed);
    /// What is known so far, including the forming part.
    const std::optional<Candle>& forming() const { return m_forming; }

private:
    Timeframe m_timeframe;
    Duration m_dayStart;
    std::optional<Candle> m_done; // Closed parts only.
    std::optional<Candle> m_forming; // m_done plus the forming part.
    Timestamp m_closedUntil = Timestamp::min();
    Timestamp m_foldedUntil = Timestamp::min();
    bool m_isFirstCandle = true;
};

} // namespace elite
