// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timeframe.h"
#include "models/market/candle_builder.h"
#include "models/market/tape.h"
#include "models/trading/contract.h"
#include "models/trading/engine_input.h"
#include "models/trading/venue_fees.h"

#include <functional>

namespace elite {

/// The bars of one instrument, ready for a backtest, and how they came about.
struct BarSeries
{
    Instrument instrument;
    Contract contract;
    VenueFees fees;
    Timeframe timeframe;
    std::vector<TimedBar> bars;
    std::int64_t missing = 0; // Intervals between the first and the last bar that have no bar.
    std::int64_t refused = 0; // Events that were not whole ticks and lots.
};

/// Collects bars from the minutes before a tape, its trades and its candles. Trades win: once one was seen, candles
/// that tell the same again are left out.
class BarCollector
{
public:
    static Result<BarCollector> create(const Instrument& instrument, FeedIndex index, Timeframe timeframe);

    void addHistory(std::span<const Candle> minutes);
    void add(const FeedEvent& event);
    /// Only what is closed counts; `end` is the time of the last event.
    BarSeries finish(Timestamp end);

private:
    BarCollector(const Instrument& instrument, FeedIndex index, Timeframe timeframe, Contract contract);

    void fold(const Candle& part);
    void take(const Candle& closed);

    BarSeries m_series;
    FeedIndex m_index;
    CandleBuilder m_builder; // Of minutes, or of the timeframe itself when that is shorter.
    CandleFolder m_folder;
    std::vector<Candle> m_made;
    std::vector<Candle> m_folded;
    bool m_isFolding;
    bool m_hasTrades = false;
};

/// Bars of a part of a tape; `from` and `to` bound their closes. `onProgress` gets the share done, false cancels.
/// InvalidInput when the tape has no trades or candles of the instrument, or only candles longer than the timeframe.
Result<BarSeries> barsOf(const Tape& tape, FeedIndex instrument, Timeframe timeframe,
                         const std::function<bool(double)>& onProgress = {});

} // namespace elite
