// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"
#include "models/base/timeframe.h"
#include "models/market/market_event.h"

#include <span>
#include <vector>

namespace elite {

/// Closed candles on disk (market.db), packed in runs of at most 4,096. Nothing here is precious: a damaged file or run
/// is dropped and fetched again. Used on one thread at a time; several may be open on the same file.
class CandleCache
{
public:
    static constexpr std::size_t kRun = 4096;

    /// Starts over with an empty file when the old one is damaged or made by another version.
    static Result<CandleCache> open(const QString& file);

    /// Adds candles in order of time, all or none. A candle that is there already is replaced.
    Done store(const InstrumentId& instrument, Timeframe timeframe, std::span<const Candle> candles);
    /// Those with `from` <= openTime < `to`. A damaged run is dropped from the file and is missing here.
    Result<std::vector<Candle>> load(const InstrumentId& instrument, Timeframe timeframe, Timestamp from, Timestamp to);

private:
    explicit CandleCache(Database database)
        : m_database(std::move(database))
    {
    }
    Result<qint64> series(const InstrumentId& instrument, Timeframe timeframe);
    Result<std::vector<Candle>> loadRuns(qint64 series, qint64 fromUs, qint64 toUs);
    Done removeRuns(qint64 series, qint64 fromUs, qint64 toUs);
    Done insertRuns(qint64 series, std::span<const Candle> candles);

    Database m_database;
};

} // namespace elite
