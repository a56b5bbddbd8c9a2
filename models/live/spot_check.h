// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/gate_record.h"

namespace elite {

/// One fill whose price is compared with what the venue says of that minute today.
struct SpotFill
{
    quint64 trade = 0;
    InstrumentId instrument;
    GateFill fill;
};
struct SpotResult
{
    int checked = 0;
    int outside = 0;
    QString first; // The first one outside: "kraken:BTC/USD 2026-11-12T10:05:00Z 96000 not in 95000 to 95100"
};

/// Twenty fills of counted trades, or all when there are fewer; the same seed picks the same.
std::vector<SpotFill> pickFills(const GateRecord& record, const QualificationRun& run, Timestamp until,
                                std::uint64_t seed);
/// Low and high of the minutes around a fill.
struct MinuteRange
{
    Decimal low;
    Decimal high;
};
/// The book stands beside what was traded, so half a per mille around the candle is allowed.
bool isInside(const SpotFill& spot, const MinuteRange& range);
void note(SpotResult& result, const SpotFill& spot, const MinuteRange& range);

} // namespace elite
