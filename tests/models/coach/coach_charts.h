// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coach/chart_facts.h"
#include "models/coach/verdict.h"
#include "tests/support/random_tape.h"

namespace elite::test {

inline Price priceOf(std::int64_t ticks)
{
    return Price(*Decimal::fromParts(ticks, 1));
}

/// Hourly candles of a random walk around 100,000.0 with a tick of 0.1.
inline std::vector<Candle> candlesOf(const std::vector<TimedBar>& bars)
{
    std::vector<Candle> out;
    const Timestamp first = fromMicros(1'762'732'800'000'000); // 2025-11-10T00:00Z
    for (std::size_t i = 0; i < bars.size(); ++i) {
        Candle candle;
        candle.openTime = first + std::chrono::hours(i);
        candle.closeTime = candle.openTime + std::chrono::hours(1);
        candle.open = priceOf(bars[i].bar.open.value);
        candle.high = priceOf(bars[i].bar.high.value);
        candle.low = priceOf(bars[i].bar.low.value);
        candle.close = priceOf(bars[i].bar.close.value);
        candle.volume = Quantity(*Decimal::fromParts(bars[i].bar.volume.value, 6));
        out.push_back(candle);
    }
    return out;
}

inline ChartFacts factsOf(std::uint64_t seed, std::size_t bars = 200)
{
    ChartFacts chart;
    chart.symbol = QStringLiteral("BTC/USD");
    chart.venue = QStringLiteral("kraken");
    chart.timeframe = *Timeframe::parse("1h");
    chart.tickSize = *Decimal::fromParts(1, 1);
    chart.candles = candlesOf(randomBars(bars, seed));
    return makeChartFacts(std::move(chart));
}

inline Price shifted(Price price, std::int64_t ticks)
{
    return Price(*Decimal::add(price.value(), *Decimal::fromParts(ticks, 1)));
}

/// A sound answer for this chart: everything it says stands in the table.
inline Verdict soundVerdict(const ChartFacts& facts)
{
    const auto text = [](Price price) { return QString::fromLatin1(price.toText()); };
    Verdict v;
    v.isChartReadable = true;
    v.symbolSeen = QStringLiteral("BTC/USD");
    v.timeframeSeen = QStringLiteral("1h");
    v.direction = VerdictDirection::Long;
    v.kind = VerdictKind::TakeWithChanges;
    v.confidence = 58;
    v.entry = VerdictEntry{VerdictOrder::Limit, facts.last(), {}, {}};
    const ChartLevel low = *facts.findLevel(QStringLiteral("RL"));
    const ChartLevel high = *facts.findLevel(QStringLiteral("RH"));
    v.stopLoss = shifted(low.price, -20);
    v.targets = {{high.price, 100, QStringLiteral("highest of the table")}};
    v.cited = {{low.id, low.price}, {high.id, high.price}};
    v.headline = QStringLiteral("The range low at %1 held; keep the stop below it.").arg(text(low.price));
    v.reasoning = QStringLiteral("Last close %1. RSI 14 in the middle, EMA 20 near, 51 bars of range, 2.5 % wide since "
                                 "2025-11-12 15:00 UTC on the 1h chart.")
                      .arg(text(facts.last()));
    v.observations = {QStringLiteral("Highest bar at %1.").arg(text(high.price))};
    v.invalidation = QStringLiteral("A 1h close below %1.").arg(text(low.price));
    v.risks = {{RiskSeverity::Medium, QStringLiteral("The range may break.")}};
    v.forecast = Forecast{ForecastStatement::TargetBeforeStop, 48, 55};
    return v;
}

} // namespace elite::test
