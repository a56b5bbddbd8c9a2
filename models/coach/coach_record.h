// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coach/verdict_score.h"
#include "models/journal/inference.h"

#include <QString>

#include <array>
#include <span>
#include <vector>

namespace elite {

/// Below this nothing but the count is shown, and below the second the figures carry 'not yet meaningful'.
inline constexpr int kFewestForRatio = 10;
inline constexpr int kFewestForMeaning = 50;

/// One frozen verdict with its score, as the record needs it.
struct ScoredCall
{
    QString model;
    QString promptVersion;
    VerdictKind kind = VerdictKind::NoTrade;
    VerdictDirection direction = VerdictDirection::None;
    std::optional<int> probabilityPercent; // Of its forecast.
    std::optional<int> ownProbabilityPercent; // The trader's, written down before asking.
    CallScore score;
};

struct ReliabilityBin
{
    double from = 0;
    double to = 0;
    int n = 0;
    double meanForecast = 0;
    double rate = 0; // How often it happened.
};

/// How one forecaster did on the statements it put a probability to.
struct ForecastRecord
{
    int n = 0;
    BrierScore brier; // NaN members without forecasts.
    std::array<ReliabilityBin, 5> bins;
    double shrink = 1; // k of p' = base + k (p - base), from the last 200.
    bool isMeaningful() const { return n >= kFewestForMeaning; }
};

struct CoachRecord
{
    int asked = 0;
    int pending = 0;
    int withoutCall = 0; // WAIT and NO_TRADE without levels.
    int notEntered = 0;
    int scored = 0; // Target, stop or horizon reached.
    int hits = 0; // Target before stop.
    int ambiguous = 0;
    int voidForecasts = 0;
    Interval hitInterval; // Wilson, 95 %.
    double hitRate = 0; // NaN when nothing was scored.
    double baseRate = 0; // Always long with the same distances, over the same questions.
    double coinRate = 0; // A direction by coin: the mean of both sides.
    double meanR = 0;
    ForecastRecord coach;
    ForecastRecord trader;

    bool hasRatio() const { return scored >= kFewestForRatio; }
    bool isMeaningful() const { return scored >= kFewestForMeaning; }
};

CoachRecord recordOf(std::span<const ScoredCall> calls);

struct RecordGroup
{
    QString model;
    QString promptVersion;
    CoachRecord record;
};
/// One record per model and prompt version, in order of their names.
std::vector<RecordGroup> recordsByModel(std::span<const ScoredCall> calls);

} // namespace elite
