// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/gate_record.h"
#include "models/live/trade_count.h"

#include <span>

namespace elite {

struct EquityPoint
{
    Timestamp time{};
    Cash equity;
};

/// What a run has to show. Money in the account's currency, after costs.
struct GateFigures
{
    int days = 0;
    int trips = 0;
    int wins = 0;
    int ambiguous = 0;
    int leftOut = 0; // Trades of this trader that do not count.
    Cash start;
    Cash net; // Of the counted trips and of what is open at a loss.
    Cash fees;
    Cash slippage;
    std::optional<std::int64_t> daysSinceBreaker; // Nothing: it never tripped.
    std::vector<EquityPoint> equity; // After each counted trip, the start first.

    int winRateBp() const
    {
        return trips == 0 ? 0 : static_cast<int>(static_cast<std::int64_t>(wins) * 10'000 / trips);
    }
    std::int64_t profitBp() const;
};

/// The figures of a run as of `until`, the end of a day or any moment (for showing progress).
GateFigures figuresOf(const GateRecord& record, const QualificationRun& run, Timestamp until, Cash openResult);
/// The promised numbers against them; empty: passed.
GateRefusals judge(const GateFigures& figures);

/// A run ends by itself after 30 days of the venue's time.
bool isExpired(const QualificationRun& run, Timestamp now);

} // namespace elite
