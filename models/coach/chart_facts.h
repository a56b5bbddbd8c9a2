// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timeframe.h"
#include "models/market/market_event.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace elite {

enum class LevelKind : std::uint8_t {
    SwingHigh,
    SwingLow,
    RangeHigh,
    RangeLow,
    PriorDayHigh,
    PriorDayLow,
    Average20,
    Average50,
    Vwap,
    LastClose,
    PlanEntry,
    PlanStop,
    PlanTarget,
    Drawing,
    Study, // Of an indicator that the trader put on the chart.
};

/// A price with a name that the model may point to: "H1" is the newest swing high.
struct ChartLevel
{
    QString id;
    LevelKind kind = LevelKind::SwingHigh;
    Price price;
    QString note = {}; // English, for the model: what a drawing or a study is. At most kMostNote characters.

    friend bool operator==(const ChartLevel&, const ChartLevel&) = default;
};

struct IndicatorReading
{
    QString name; // "RSI 14"
    Decimal value; // Rounded as it is sent.

    friend bool operator==(const IndicatorReading&, const IndicatorReading&) = default;
};

/// What the trader intends, if it was written down before asking.
struct StatedPlan
{
    QString words;
    std::optional<Price> entry;
    std::optional<Price> stop;
    std::optional<Price> target;
    std::optional<int> ownProbabilityPercent;

    friend bool operator==(const StatedPlan&, const StatedPlan&) = default;
};

/// Two rows of a picture whose prices the trader named: what turns its pixels into prices.
struct PriceAxis
{
    int firstRow = 0;
    Price first;
    int secondRow = 0;
    Price second;
    bool isLogarithmic = false;

    bool isSound() const
    {
        return firstRow != secondRow && first != second && first.isPositive() && second.isPositive();
    }
    /// For painting and for the check that a price lies on the picture; NaN for an axis that is not sound.
    double priceAt(double row) const;
    double rowOf(const Price& price) const;
    /// The same axis on a part of the picture that was then made larger or smaller.
    PriceAxis onPart(int top, double scale) const;

    friend bool operator==(const PriceAxis&, const PriceAxis&) = default;
};

/// The chart as numbers: what goes with a picture and what every price of the answer is checked against.
struct ChartFacts
{
    QString symbol; // As people write it: "BTC/USD".
    QString venue;
    Timeframe timeframe;
    FeedOrigin origin = FeedOrigin::Live;
    Decimal tickSize = Decimal::fromInteger(1);
    std::vector<Candle> candles; // Closed ones, oldest first.
    std::vector<ChartLevel> levels;
    std::vector<IndicatorReading> readings;
    Decimal atr; // 14 bars, rounded up to the tick; 0 while unknown.
    bool isUnscored = false; // What came next was known to whoever asked, or the chart told neither name nor date.
    std::optional<PriceAxis> axis; // Of a foreign picture, as it was sent.
    int pictureRows = 0; // Height of that picture.

    bool hasCandles() const { return !candles.empty(); }
    Price last() const { return candles.empty() ? Price() : candles.back().close; }
    Price lowest() const;
    Price highest() const;
    const ChartLevel* findLevel(const QString& id) const;
    /// Whether a price lies on a foreign picture with an axis.
    bool isOnPicture(const Price& price) const;
};

/// How many bars are sent at most: enough for structure, a few thousand tokens.
inline constexpr std::size_t kMostBarsSent = 120;
inline constexpr qsizetype kMostNote = 160;

/// Keeps the newest closed candles and computes levels and readings from them; `plan` adds its prices as levels. What
/// the chart brought along stays: levels of drawings and studies, readings of studies.
ChartFacts makeChartFacts(ChartFacts chart, const StatedPlan& plan = {});

/// The table as it is sent: one line per bar, then the levels with their ids, then the readings. Holds no balance, no
/// account and nothing about the future of the last bar.
QByteArray factsTable(const ChartFacts& facts);

} // namespace elite
