// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/coach_chart.h"

#include "ui/chart/chart_view.h"

#include <cmath>

namespace elite {

namespace {

constexpr std::size_t kMostTaken = 1500; ///< averages over 50 bars have settled long before

Decimal onGrid(double value, const Decimal& tick)
{
    const auto exact
        = std::isfinite(value) ? Decimal::parse(QByteArray::number(value, 'f', 10)) : Result<Decimal>(Error{});
    const auto steps = exact ? exact->inSteps(tick, Rounding::HalfEven) : Result<std::int64_t>(Error{});
    const auto count = steps ? Decimal::fromParts(*steps, 0) : Result<Decimal>(Error{});
    return count ? Decimal::multiply(*count, tick, tick.scale(), Rounding::HalfEven).valueOr(Decimal()) : Decimal();
}

} // namespace

std::vector<Candle> candlesOf(const ChartView& view, const Decimal& tickSize)
{
    std::vector<Candle> out;
    const auto& bars = view.data().bars();
    const Timeframe timeframe = view.source().timeframe;
    const std::size_t first = bars.size() > kMostTaken ? bars.size() - kMostTaken : 0;
    for (std::size_t i = first; i < bars.size(); ++i) {
        Candle candle;
        candle.openTime = fromMicros(bars[i].time);
        candle.closeTime = timeframe.next(candle.openTime);
        candle.open = Price(onGrid(bars[i].open, tickSize));
        candle.high = Price(onGrid(bars[i].high, tickSize));
        candle.low = Price(onGrid(bars[i].low, tickSize));
        candle.close = Price(onGrid(bars[i].close, tickSize));
        candle.volume = Quantity(
            Decimal::parseRounded(QByteArray::number(std::isfinite(bars[i].volume) ? bars[i].volume : 0, 'f', 6), 4,
                                  Rounding::HalfEven)
                .valueOr(Decimal()));
        candle.state = i + 1 == bars.size() ? CandleState::Forming : CandleState::Closed;
        out.push_back(candle);
    }
    return out;
}

ChartFacts factsOf(const ChartView& view, const Decimal& tickSize, FeedOrigin origin)
{
    ChartFacts facts;
    facts.symbol = view.source().symbol;
    facts.venue = view.source().venue;
    facts.timeframe = view.source().timeframe;
    facts.origin = origin;
    facts.tickSize = tickSize;
    facts.candles = candlesOf(view, tickSize);
    return facts;
}

} // namespace elite
