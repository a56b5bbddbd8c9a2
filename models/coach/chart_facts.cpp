// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coach/chart_facts.h"

#include "models/chart/indicators/catalog.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kSwingWidth = 3; // Bars on each side that must be lower (higher).
constexpr int kSwingsSent = 4; // Of each kind, newest first.
const QString kRsiName = u"RSI 14"_s;
const QString kAtrName = u"ATR 14"_s;

double plain(const DecimalOf<PriceTag>& price)
{
    return price.value().toDouble();
}

/// An indicator's value on the grid of the instrument, for the table.
std::optional<Decimal> onGrid(double value, const Decimal& tick, Rounding rounding)
{
    const auto exact
        = std::isfinite(value) ? Decimal::parse(QByteArray::number(value, 'f', 10)) : Result<Decimal>(Error{});
    const auto steps = exact ? exact->inSteps(tick, rounding) : Result<std::int64_t>(Error{});
    const auto count = steps ? Decimal::fromParts(*steps, 0) : Result<Decimal>(Error{});
    const auto price = count ? Decimal::multiply(*count, tick, tick.scale(), Rounding::HalfEven) : count;
    return price ? std::optional<Decimal>(*price) : std::nullopt;
}

/// The last value of one output over all candles.
double lastOf(const ChartFacts& facts, const char* id, std::initializer_list<double> parameters, std::size_t output = 0)
{
    const auto* info = indicators::findIndicator(id);
    if (info == nullptr) {
        return indicators::kNone;
    }
    indicators::ParameterValues values = info->standards();
    std::size_t at = 0;
    for (const double parameter : parameters) {
        values.set(at++, parameter);
    }
    auto made = indicators::makeIndicator(id, values);
    if (!made) {
        return indicators::kNone;
    }
    std::vector<double> out(info->outputs.size(), indicators::kNone);
    for (const Candle& candle : facts.candles) {
        (*made)->update({plain(candle.open), plain(candle.high), plain(candle.low), plain(candle.close),
                         candle.volume.value().toDouble(), toMicros(candle.openTime)},
                        out);
    }
    return output < out.size() ? out[output] : indicators::kNone;
}

void addLevel(ChartFacts& facts, const QString& id, LevelKind kind, Price price)
{
    if (price.isPositive()) {
        facts.levels.push_back({id, kind, price});
    }
}

void addSwings(ChartFacts& facts)
{
    const auto& bars = facts.candles;
    const auto isSwing = [&](std::size_t at, const auto& isBeyond) {
        for (std::size_t step = 1; step <= kSwingWidth; ++step) {
            if (!isBeyond(bars[at], bars[at - step]) || !isBeyond(bars[at], bars[at + step])) {
                return false;
            }
        }
        return true;
    };
    int highs = 0;
    int lows = 0;
    for (std::size_t back = kSwingWidth; back + kSwingWidth < bars.size(); ++back) {
        const std::size_t at = bars.size() - 1 - back;
        if (highs < kSwingsSent && isSwing(at, [](const Candle& a, const Candle& b) { return a.high > b.high; })) {
            addLevel(facts, u"H%1"_s.arg(++highs), LevelKind::SwingHigh, bars[at].high);
        }
        if (lows < kSwingsSent && isSwing(at, [](const Candle& a, const Candle& b) { return a.low < b.low; })) {
            addLevel(facts, u"L%1"_s.arg(++lows), LevelKind::SwingLow, bars[at].low);
        }
    }
}

/// High and low of the UTC day before that of the last bar, when the table holds any of it.
void addPriorDay(ChartFacts& facts)
{
    const auto dayOf = [](const Candle& candle) { return std::chrono::floor<std::chrono::days>(candle.openTime); };
    const auto today = dayOf(facts.candles.back());
    const Candle* high = nullptr;
    const Candle* low = nullptr;
    for (const Candle& candle : facts.candles) {
        if (dayOf(candle) == today - std::chrono::days(1)) {
            high = high == nullptr || candle.high > high->high ? &candle : high;
            low = low == nullptr || candle.low < low->low ? &candle : low;
        }
    }
    if (high != nullptr) {
        addLevel(facts, u"PDH"_s, LevelKind::PriorDayHigh, high->high);
        addLevel(facts, u"PDL"_s, LevelKind::PriorDayLow, low->low);
    }
}

void addComputed(ChartFacts& facts)
{
    const auto level
        = [&](const char* id, std::initializer_list<double> parameters, const QString& name, LevelKind kind) {
              if (const auto value = onGrid(lastOf(facts, id, parameters), facts.tickSize, Rounding::HalfEven)) {
                  addLevel(facts, name, kind, Price(*value));
              }
          };
    level("ema", {20, 0}, u"E20"_s, LevelKind::Average20);
    level("ema", {50, 0}, u"E50"_s, LevelKind::Average50);
    level("vwap", {}, u"VWAP"_s, LevelKind::Vwap);
    facts.atr = onGrid(lastOf(facts, "atr", {14}), facts.tickSize, Rounding::Up).value_or(Decimal());
    const double rsi = lastOf(facts, "rsi", {14});
    if (const auto value = onGrid(rsi, *Decimal::fromParts(1, 1), Rounding::HalfEven)) {
        facts.readings.push_back({kRsiName, *value});
    }
    if (facts.atr.isPositive()) {
        facts.readings.push_back({kAtrName, facts.atr});
    }
}

void addPlan(ChartFacts& facts, const StatedPlan& plan)
{
    addLevel(facts, u"PLAN_ENTRY"_s, LevelKind::PlanEntry, plan.entry.value_or(Price()));
    addLevel(facts, u"PLAN_STOP"_s, LevelKind::PlanStop, plan.stop.value_or(Price()));
    addLevel(facts, u"PLAN_TARGET"_s, LevelKind::PlanTarget, plan.target.value_or(Price()));
}

} // namespace

double PriceAxis::priceAt(double row) const
{
    if (!isSound()) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    const double a = plain(first);
    const double b = plain(second);
    const double share = (row - firstRow) / (secondRow - firstRow);
    return isLogarithmic ? std::exp(std::log(a) + share * (std::log(b) - std::log(a))) : a + share * (b - a);
}

double PriceAxis::rowOf(const Price& price) const
{
    if (!isSound() || !price.isPositive()) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    const double a = isLogarithmic ? std::log(plain(first)) : plain(first);
    const double b = isLogarithmic ? std::log(plain(second)) : plain(second);
    const double at = isLogarithmic ? std::log(plain(price)) : plain(price);
    return firstRow + (at - a) / (b - a) * (secondRow - firstRow);
}

PriceAxis PriceAxis::onPart(int top, double scale) const
{
    PriceAxis out = *this;
    out.firstRow = static_cast<int>(std::lround((firstRow - top) * scale));
    out.secondRow = static_cast<int>(std::lround((secondRow - top) * scale));
    return out;
}

bool ChartFacts::isOnPicture(const Price& price) const
{
    const double row = axis ? axis->rowOf(price) : std::numeric_limits<double>::quiet_NaN();
    return row >= 0 && row < pictureRows; // False for NaN.
}

Price ChartFacts::lowest() const
{
    const auto at = std::min_element(candles.begin(), candles.end(),
                                     [](const Candle& a, const Candle& b) { return a.low < b.low; });
    return at == candles.end() ? Price() : at->low;
}

Price ChartFacts::highest() const
{
    const auto at = std::max_element(candles.begin(), candles.end(),
                                     [](const Candle& a, const Candle& b) { return a.high < b.high; });
    return at == candles.end() ? Price() : at->high;
}

const ChartLevel* ChartFacts::findLevel(const QString& id) const
{
    const auto found
        = std::find_if(levels.begin(), levels.end(), [&](const ChartLevel& level) { return level.id == id; });
    return found == levels.end() ? nullptr : &*found;
}

ChartFacts makeChartFacts(ChartFacts chart, const StatedPlan& plan)
{
    auto& bars = chart.candles;
    bars.erase(std::remove_if(bars.begin(), bars.end(),
                              [](const Candle& c) { return c.state != CandleState::Closed || !isSound(c); }),
               bars.end());
    std::erase_if(chart.levels, [](const ChartLevel& level) {
        return level.kind != LevelKind::Drawing && level.kind != LevelKind::Study;
    });
    std::erase_if(chart.readings,
                  [](const IndicatorReading& reading) { return reading.name == kRsiName || reading.name == kAtrName; });
    if (bars.empty()) {
        return chart;
    }
    addComputed(chart); // From all bars: an average over 50 needs more than what is sent.
    if (bars.size() > kMostBarsSent) {
        bars.erase(bars.begin(), bars.end() - static_cast<std::ptrdiff_t>(kMostBarsSent));
    }
    addSwings(chart);
    addPriorDay(chart);
    addLevel(chart, u"RH"_s, LevelKind::RangeHigh, chart.highest());
    addLevel(chart, u"RL"_s, LevelKind::RangeLow, chart.lowest());
    addLevel(chart, u"LAST"_s, LevelKind::LastClose, chart.last());
    addPlan(chart, plan);
    return chart;
}

QByteArray factsTable(const ChartFacts& facts)
{
    static constexpr std::array kKinds{"swing high",
                                       "swing low",
                                       "highest of the table",
                                       "lowest of the table",
                                       "high of the day before",
                                       "low of the day before",
                                       "EMA 20",
                                       "EMA 50",
                                       "VWAP",
                                       "last close",
                                       "planned entry",
                                       "planned stop",
                                       "planned target",
                                       "drawn by the trader",
                                       "on the trader's chart"};
    QByteArray out;
    out += "BARS (UTC open time, open, high, low, close, volume), oldest first, all closed\n";
    for (const Candle& candle : facts.candles) {
        out += toIso(candle.openTime, TimePrecision::Seconds) + ' ' + candle.open.toText() + ' ' + candle.high.toText()
            + ' ' + candle.low.toText() + ' ' + candle.close.toText() + ' ' + candle.volume.toText() + '\n';
    }
    out += "LEVELS (id, price, what)\n";
    for (const ChartLevel& level : facts.levels) {
        out += level.id.toUtf8() + ' ' + level.price.toText() + ' ' + kKinds[static_cast<std::size_t>(level.kind)];
        if (!level.note.isEmpty()) {
            out += ": " + level.note.simplified().left(kMostNote).toUtf8();
        }
        out += '\n';
    }
    out += "READINGS\n";
    for (const IndicatorReading& reading : facts.readings) {
        out += reading.name.toUtf8() + ' ' + reading.value.toText() + '\n';
    }
    out += "TICK " + facts.tickSize.toText() + '\n';
    return out;
}

} // namespace elite
