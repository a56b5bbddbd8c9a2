// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/inference.h"
#include "models/live/judgement.h"
#include "models/live/no_edge.h"

namespace elite {

/// What the record proves. Weak lets through a quarter of the size only.
enum class Evidence : std::uint8_t { Weak, Some, Strong };
QLatin1StringView nameOf(Evidence evidence);

/// How much of a passed gate may be luck. NaN where the record does not define a figure.
struct LuckReport
{
    int trips = 0;
    int wins = 0;
    double winRate = 0;
    Interval winInterval; // Wilson, 95 %.
    double breakEvenWinRate = 0; // What the win rate has to beat at these win and loss sizes.
    Bootstrap perTrade; // P(mean > 0) and its quantiles, of net results as a share of the start.
    double meanR = 0; // Of the trips that had a stop.
    int withoutStop = 0;
    double deflatedSharpe = 0; // Per trade, against as many tries as were made.
    double costShare = 0; // Of what was made before costs; NaN when nothing was.
    double worstDrawdown = 0; // Share of the peak, as a positive number.
    int longestLosing = 0;
    double expectedLosing = 0;
    int attempts = 0; // Runs started, all traders and variants, failed ones too.
    int ambiguous = 0;
    Evidence evidence = Evidence::Weak;

    int sizePercent() const;
};

inline constexpr int kBootstrapResamples = 10'000;
inline constexpr std::uint64_t kLuckSeed = 42;

/// The counted trips of a run, oldest first.
std::vector<const GateTrade*> countedTrades(const GateRecord& record, const QualificationRun& run, Timestamp until);
LuckReport luckOf(const GateRecord& record, const QualificationRun& run, Timestamp until);
Evidence evidenceOf(int trips, double positiveShare, double deflatedSharpe);
/// The guessing twin of this trader.
NoEdgeTrader noEdgeTwin(const GateRecord& record, const QualificationRun& run, Timestamp until);

} // namespace elite
