// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/inference.h"
#include "models/journal/trade_statistics.h"

#include <optional>
#include <vector>

namespace elite {

/// Fewer trades say little; the window writes that beside every figure.
inline constexpr int kMeaningfulTrades = 50;

struct JournalSample
{
    double net = 0; // After costs, in the account's money.
    std::optional<double> r;
};

/// The figures of a list of round trips with how sure they are.
struct JournalSummary
{
    TradeSummary trades;
    Interval winRate; // 95 %, Wilson.
    int withRisk = 0; // Trades that had a stop, so that R is defined.
    double sumR = 0;
    double meanR = 0; // NaN without any.
    Bootstrap meanOfR; // 5 % to 95 %.
    double systemQuality = 0;
    double expectedLosing = 0; // The losing run that so many trades lead one to expect.

    bool isMeaningful() const { return trades.trades >= kMeaningfulTrades; }
};

JournalSummary summariseJournal(const std::vector<JournalSample>& samples);

} // namespace elite
