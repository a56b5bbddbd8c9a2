// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/trade_builder.h"
#include "models/journal/trade_statistics.h"
#include "models/trading/trading_engine.h"

#include <QString>

#include <span>

namespace elite {

struct EquityPoint
{
    Timestamp time{};
    Cash equity;
};

/// A condition under which the figures hold, for people and for `--json`: a stable name and its value.
struct Assumption
{
    QByteArray name;
    QByteArray value;
};

/// What a run earned, what friction took, and how far the figures can be trusted.
struct BacktestReport
{
    std::vector<Assumption> assumptions;
    std::vector<EquityPoint> curve; // At most a few thousand points, evenly spread; the last one is the end.
    std::vector<TradeRecord> trades;
    TradeSummary summary; // Of the net results, in account currency.

    std::int64_t inputs = 0;
    bool isCancelled = false;
    Cash startEquity;
    Cash endEquity;
    Cash fees;
    Cash slippage;
    Cash funding;
    double totalReturn = 0;
    double maxDrawdown = 0; // From every input's equity, not from the curve. Negative.
    Duration longestUnderwater{};
    double sharpe = 0; // Daily closes, 365 days; NaN under two days.
    double sortino = 0;
    std::vector<double> days; // Daily returns.
    int dayReturns = 0; // Below 30 the two ratios mean nothing.
    double costShare = 0; // (fees + slippage) / (net + fees + slippage) when that is positive, else NaN.
    double exposure = 0; // Share of inputs with a position.
    int exits = 0;
    int ambiguousExits = 0; // Stop and target in one bar; the stop was taken.
    int orders = 0;
    int fills = 0;
    std::vector<std::pair<DenialCode, int>> denials;
    QByteArray logHash; // Of the canonical event log; see LogHash.
};

/// Returns over so many equal parts of the curve; for comparing runs of one tape. Fewer when the curve is short.
std::vector<double> periodReturns(std::span<const EquityPoint> curve, std::size_t periods);

std::vector<Assumption> assumptionsOf(const EngineConfig& config);

} // namespace elite
