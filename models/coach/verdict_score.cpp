// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coach/verdict_score.h"

#include <algorithm>

namespace elite {

namespace {

struct Levels
{
    bool isLong = true;
    Decimal entry;
    Decimal stop;
    Decimal target;
};

/// Is `price` at or beyond the stop (of a long: below)?
bool isStopped(const Levels& l, const Decimal& price)
{
    return l.isLong ? price <= l.stop : price >= l.stop;
}

bool isThroughTarget(const Levels& l, const Decimal& price)
{
    return l.isLong ? price > l.target : price < l.target;
}

struct Walk
{
    CallOutcome outcome = CallOutcome::Pending;
    bool isAmbiguous = false;
    Decimal exit;
    Timestamp at{};
};

/// Where in its bar the entry filled: after the open only the rest of the bar counts, and no target does.
struct Fill
{
    std::size_t bar = 0;
    Decimal price;
    bool isAtOpen = true;
    bool isAfterWorst = false; // The bar's far end on the stop's side came before the entry.
};

/// The broker's path inside a bar: the extreme nearer to the open comes first.
bool isLowFirst(const Candle& bar)
{
    const auto up = Decimal::subtract(bar.high.value(), bar.open.value());
    const auto down = Decimal::subtract(bar.open.value(), bar.low.value());
    if (!up || !down || *up == *down) {
        return bar.close >= bar.open;
    }
    return *down < *up;
}

/// From the bar of the entry on.
Walk walk(const Levels& l, std::span<const Candle> bars, const Fill& fill, bool isHorizonWhole)
{
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const Candle& bar = bars[i];
        const bool isEntryBar = i == 0;
        const Decimal open = bar.open.value();
        const bool isRest = isEntryBar && fill.isAfterWorst;
        const Decimal worst = isRest ? bar.close.value() : (l.isLong ? bar.low : bar.high).value();
        const Decimal best = (l.isLong ? bar.high : bar.low).value();
        if (!isEntryBar && isStopped(l, open)) {
            return {CallOutcome::Stop, false, open, bar.openTime};
        }
        // A target at the open is a gain that was there before anything else of the bar.
        if (!isEntryBar && isThroughTarget(l, open)) {
            return {CallOutcome::Target, false, l.target, bar.openTime};
        }
        const bool mayTarget = (!isEntryBar || fill.isAtOpen) && isThroughTarget(l, best);
        if (isStopped(l, worst)) {
            const bool hadTarget = isThroughTarget(l, best);
            return {CallOutcome::Stop, hadTarget, l.stop, bar.closeTime};
        }
        if (mayTarget) {
            return {CallOutcome::Target, false, l.target, bar.closeTime};
        }
    }
    if (isHorizonWhole && !bars.empty()) {
        return {CallOutcome::Neither, false, bars.back().close.value(), bars.back().closeTime};
    }
    return {};
}

std::int64_t centiR(const Levels& l, const Decimal& exit)
{
    const auto move = l.isLong ? Decimal::subtract(exit, l.entry) : Decimal::subtract(l.entry, exit);
    const auto risk = l.isLong ? Decimal::subtract(l.entry, l.stop) : Decimal::subtract(l.stop, l.entry);
    const auto ratio = move && risk && risk->isPositive() ? Decimal::divide(*move, *risk, 2, Rounding::Floor)
                                                          : Result<Decimal>(Error{});
    return ratio ? ratio->rescaled(2, Rounding::Floor).valueOr(Decimal()).mantissa() : 0;
}

std::optional<Fill> fillOf(const FrozenCall& call, std::span<const Candle> bars)
{
    const bool isLong = call.direction == VerdictDirection::Long;
    const Decimal wanted = call.entry->price.value();
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const Decimal open = bars[i].open.value();
        switch (call.entry->order) {
        case VerdictOrder::Market:
            return Fill{i, open};
        case VerdictOrder::Limit:
            if (i == 0 && (isLong ? open <= wanted : open >= wanted)) {
                return Fill{i, open}; // Marketable when it is sent: a taker at the open.
            }
            if (isLong ? open < wanted : open > wanted) {
                return Fill{i, wanted};
            }
            if (isLong ? bars[i].low.value() < wanted : bars[i].high.value() > wanted) {
                return Fill{i, wanted, false};
            }
            break;
        case VerdictOrder::Stop:
            if (isLong ? open >= wanted : open <= wanted) {
                return Fill{i, open};
            }
            if (isLong ? bars[i].high.value() >= wanted : bars[i].low.value() <= wanted) {
                return Fill{i, wanted, false, isLowFirst(bars[i]) == isLong};
            }
            break;
        }
    }
    return std::nullopt;
}

std::optional<Levels> mirrorOf(const Levels& l)
{
    const auto risk = Decimal::subtract(l.entry, l.stop); // Signed.
    const auto reward = Decimal::subtract(l.target, l.entry);
    const auto stop = risk ? Decimal::add(l.entry, *risk) : risk;
    const auto target = reward ? Decimal::subtract(l.entry, *reward) : reward;
    if (!stop || !target) {
        return std::nullopt;
    }
    return Levels{!l.isLong, l.entry, *stop, *target};
}

void resolveForecast(const FrozenCall& call, std::span<const Candle> bars, bool isWhole, CallScore& score)
{
    if (!call.forecast) {
        return;
    }
    switch (call.forecast->statement) {
    case ForecastStatement::CloseAboveLast:
    case ForecastStatement::CloseBelowLast:
        if (isWhole) {
            const bool isUp = bars.back().close > call.last;
            const bool isDown = bars.back().close < call.last;
            score.forecastHappened = call.forecast->statement == ForecastStatement::CloseAboveLast ? isUp : isDown;
        }
        return;
    case ForecastStatement::TargetBeforeStop:
    case ForecastStatement::StopBeforeTarget:
        break;
    }
    const bool asksTarget = call.forecast->statement == ForecastStatement::TargetBeforeStop;
    switch (score.outcome) {
    case CallOutcome::Pending:
        return;
    case CallOutcome::NoCall:
    case CallOutcome::NotEntered:
        score.isForecastVoid = true;
        return;
    case CallOutcome::Target:
        score.forecastHappened = asksTarget;
        return;
    case CallOutcome::Stop:
        if (score.isAmbiguous) {
            score.isForecastVoid = true; // Which came first is not known.
        } else {
            score.forecastHappened = !asksTarget;
        }
        return;
    case CallOutcome::Neither:
        score.forecastHappened = false;
        return;
    }
}

} // namespace

FrozenCall frozenCall(const Verdict& verdict, Price last, Timestamp from)
{
    FrozenCall call;
    call.direction = verdict.direction;
    call.entry = verdict.entry;
    call.stop = verdict.stopLoss;
    if (!verdict.targets.empty()) {
        call.target = verdict.targets.front().price;
    }
    call.forecast = verdict.forecast;
    call.last = last;
    call.from = from;
    return call;
}

CallScore scoreCall(const FrozenCall& call, std::span<const Candle> all)
{
    constexpr int kUsualHorizon = 48;
    const auto first
        = std::find_if(all.begin(), all.end(), [&](const Candle& bar) { return bar.openTime >= call.from; });
    std::span<const Candle> bars(first, all.end());
    const auto closedEnd
        = std::find_if(bars.begin(), bars.end(), [](const Candle& bar) { return bar.state != CandleState::Closed; });
    bars = bars.first(static_cast<std::size_t>(closedEnd - bars.begin()));
    const auto horizon = static_cast<std::size_t>(call.forecast ? call.forecast->horizonBars : kUsualHorizon);
    const bool isWhole = bars.size() >= horizon;
    bars = bars.first(std::min(bars.size(), horizon));

    CallScore score;
    score.bars = static_cast<int>(bars.size());
    if (call.direction == VerdictDirection::None || !call.entry || !call.stop || !call.target) {
        score.outcome = CallOutcome::NoCall;
        resolveForecast(call, bars, isWhole, score);
        const bool isOpen = call.forecast && !score.isForecastVoid && !score.forecastHappened;
        score.outcome = isOpen ? CallOutcome::Pending : score.outcome;
        return score;
    }
    const auto fill = fillOf(call, bars);
    if (!fill) {
        score.outcome = isWhole ? CallOutcome::NotEntered : CallOutcome::Pending;
        resolveForecast(call, bars, isWhole, score);
        return score;
    }
    const Levels levels{call.direction == VerdictDirection::Long, fill->price, call.stop->value(),
                        call.target->value()};
    score.entered = Price(fill->price);
    const auto rest = bars.subspan(fill->bar);
    const bool isBeyondStop = isStopped(levels, fill->price); // A gap took the entry past its own stop.
    const Walk walked = isBeyondStop ? Walk{CallOutcome::Stop, false, fill->price, rest.front().openTime}
                                     : walk(levels, rest, *fill, isWhole);
    score.outcome = walked.outcome;
    score.isAmbiguous = walked.isAmbiguous;
    if (score.isDecided()) {
        score.decidedAt = walked.at;
        score.resultCentiR = isBeyondStop ? -100 : centiR(levels, walked.exit);
        if (const auto mirror = mirrorOf(levels)) {
            score.mirrorHit
                = walk(*mirror, rest, Fill{0, fill->price, fill->isAtOpen, false}, true).outcome == CallOutcome::Target;
        }
    }
    resolveForecast(call, bars, isWhole, score);
    return score;
}

} // namespace elite
