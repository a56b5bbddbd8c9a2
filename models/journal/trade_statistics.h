// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace elite {

/// Figures of a list of round trips, from their net results. NaN where the list does not define a figure.
struct TradeSummary
{
    int trades = 0;
    int wins = 0;
    int losses = 0;
    int breakEven = 0; // Neither: counted in the denominator of the win rate.
    double winRate = 0;
    double grossWin = 0;
    double grossLoss = 0; // Positive.
    double profitFactor = 0; // Infinite without a loss.
    double expectancy = 0; // Mean net result.
    double payoff = 0; // Average win over average loss.
    double breakEvenWinRate = 0; // 1 / (1 + payoff): what the win rate must beat.
    int longestWinning = 0;
    int longestLosing = 0;
};

TradeSummary summarise(std::span<const double> results);

/// The losing run that so many trades with this loss rate lead one to expect.
double expectedLosingRun(int trades, double lossRate);
/// sqrt(min(n, cap)) * mean / sample deviation of R; cap 0: none.
double systemQuality(std::span<const double> rMultiples, int cap = 100);
/// W - (1 - W) / payoff, as a share of capital. Shown halved, never below zero, never used to size an order.
double kellyShare(double winRate, double payoff);

} // namespace elite
