// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coach/coach_record.h"

#include <algorithm>
#include <limits>
#include <map>

namespace elite {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kZ95 = 1.959963984540054;

/// Least squares of (outcome - base) on (forecast - base), kept between never believed and fully believed.
double shrinkOf(std::span<const double> forecasts, std::span<const int> outcomes)
{
    constexpr std::size_t kNewest = 200;
    const std::size_t skip = forecasts.size() > kNewest ? forecasts.size() - kNewest : 0;
    forecasts = forecasts.subspan(skip);
    outcomes = outcomes.subspan(skip);
    double base = 0;
    for (const int outcome : outcomes) {
        base += outcome;
    }
    base /= std::max<double>(1, static_cast<double>(outcomes.size()));
    double up = 0;
    double down = 0;
    for (std::size_t i = 0; i < forecasts.size(); ++i) {
        up += (forecasts[i] - base) * (outcomes[i] - base);
        down += (forecasts[i] - base) * (forecasts[i] - base);
    }
    return down > 0 ? std::clamp(up / down, 0.0, 1.0) : 1;
}

ForecastRecord forecastRecord(std::span<const double> forecasts, std::span<const int> outcomes)
{
    ForecastRecord out;
    out.n = static_cast<int>(forecasts.size());
    out.brier = brierScore(forecasts, outcomes);
    out.shrink = shrinkOf(forecasts, outcomes);
    for (std::size_t b = 0; b < out.bins.size(); ++b) {
        ReliabilityBin& bin = out.bins[b];
        bin.from = static_cast<double>(b) / 5;
        bin.to = static_cast<double>(b + 1) / 5;
        for (std::size_t i = 0; i < forecasts.size(); ++i) {
            const auto place = std::min<std::size_t>(4, static_cast<std::size_t>(forecasts[i] * 5));
            if (place == b) {
                ++bin.n;
                bin.meanForecast += forecasts[i];
                bin.rate += outcomes[i];
            }
        }
        bin.meanForecast = bin.n > 0 ? bin.meanForecast / bin.n : kNone;
        bin.rate = bin.n > 0 ? bin.rate / bin.n : kNone;
    }
    return out;
}

bool isScored(CallOutcome outcome)
{
    return outcome == CallOutcome::Target || outcome == CallOutcome::Stop || outcome == CallOutcome::Neither;
}

} // namespace

CoachRecord recordOf(std::span<const ScoredCall> calls)
{
    CoachRecord out;
    std::vector<double> forecasts;
    std::vector<int> outcomes;
    std::vector<double> ownForecasts;
    std::vector<int> ownOutcomes;
    int longHits = 0;
    int bothHits = 0;
    double sumR = 0;
    for (const ScoredCall& call : calls) {
        const CallScore& score = call.score;
        ++out.asked;
        out.pending += score.outcome == CallOutcome::Pending ? 1 : 0;
        out.withoutCall += score.outcome == CallOutcome::NoCall ? 1 : 0;
        out.notEntered += score.outcome == CallOutcome::NotEntered ? 1 : 0;
        out.ambiguous += score.isAmbiguous ? 1 : 0;
        out.voidForecasts += score.isForecastVoid ? 1 : 0;
        if (isScored(score.outcome)) {
            const bool isHit = score.outcome == CallOutcome::Target;
            const bool isMirrorHit = score.mirrorHit.value_or(false);
            ++out.scored;
            out.hits += isHit ? 1 : 0;
            longHits += (call.direction == VerdictDirection::Long ? isHit : isMirrorHit) ? 1 : 0;
            bothHits += (isHit ? 1 : 0) + (isMirrorHit ? 1 : 0);
            sumR += static_cast<double>(score.resultCentiR) / 100;
        }
        if (score.forecastHappened && call.probabilityPercent) {
            forecasts.push_back(*call.probabilityPercent / 100.0);
            outcomes.push_back(*score.forecastHappened ? 1 : 0);
        }
        if (call.ownProbabilityPercent && isScored(score.outcome) && !score.isAmbiguous) {
            ownForecasts.push_back(*call.ownProbabilityPercent / 100.0);
            ownOutcomes.push_back(score.outcome == CallOutcome::Target ? 1 : 0);
        }
    }
    const double n = out.scored;
    out.hitRate = n > 0 ? out.hits / n : kNone;
    out.baseRate = n > 0 ? longHits / n : kNone;
    out.coinRate = n > 0 ? bothHits / (2 * n) : kNone;
    out.meanR = n > 0 ? sumR / n : kNone;
    out.hitInterval = out.scored > 0 ? wilsonInterval(out.hits, out.scored, kZ95) : Interval{0, 1};
    out.coach = forecastRecord(forecasts, outcomes);
    out.trader = forecastRecord(ownForecasts, ownOutcomes);
    return out;
}

std::vector<RecordGroup> recordsByModel(std::span<const ScoredCall> calls)
{
    std::map<std::pair<QString, QString>, std::vector<ScoredCall>> groups;
    for (const ScoredCall& call : calls) {
        groups[{call.model, call.promptVersion}].push_back(call);
    }
    std::vector<RecordGroup> out;
    out.reserve(groups.size());
    for (const auto& [name, members] : groups) {
        out.push_back({name.first, name.second, recordOf(members)});
    }
    return out;
}

} // namespace elite
