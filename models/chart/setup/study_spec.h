// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timeframe.h"
#include "models/chart/indicators/catalog.h"

#include <QString>

#include <memory>
#include <optional>

namespace elite::chart {

/// What a person chose to see: an indicator of the catalogue with its parameters, or a formula of their own.
struct StudySpec
{
    QByteArray id = {}; ///< of the catalogue; empty for a formula
    indicators::ParameterValues values = {};
    QByteArray formula = {};
    bool formulaOnPrice = false; ///< a formula in prices lies over the candles
    bool isHidden = false;
    int color = -1; ///< index of the theme's indicator colours; -1: by its place
    std::optional<Timeframe> timeframe = {}; ///< longer bars than the chart's; nothing: the chart's own
    std::shared_ptr<const StudySpec> on = {}; ///< it looks at this one instead of prices; null: prices
    int onOutput = 0; ///< of `on`

    bool isFormula() const { return id.isEmpty(); }
    friend bool operator==(const StudySpec& a, const StudySpec& b);
};

/// "EMA 20", "MACD 12 26 9", or the formula itself, shortened.
QString studyTitle(const StudySpec& spec);
/// Unknown indicator, wrong number of parameters, a parameter out of its range, a formula that does not compile.
Done checkStudy(const StudySpec& spec);

inline constexpr int kMostOnEachOther = 4;
/// Runs on bars of the chart's timeframe.
Result<std::unique_ptr<indicators::Indicator>> makeStudy(const StudySpec& spec, Timeframe chart);
std::size_t studyOutputs(const StudySpec& spec);
/// It, or what it looks at, changes values of bars that were already shown.
bool repaints(const StudySpec& spec);

/// What an output needs beyond its shape to be read: levels across its pane, a filled band, a fixed range. By the
/// habits of the trade, so that RSI has its 70 and 30.
struct StudyLook
{
    std::vector<double> levels;
    int fillFrom = -1; ///< the band between these two outputs is tinted
    int fillTo = -1;
    std::optional<double> low; ///< fixed limits of the pane
    std::optional<double> high;
};
StudyLook studyLook(QByteArrayView id);

/// Outputs that are figures in another unit than the first one (the width of a band, the ATR of a stop): they can be
/// read out and used in formulas, but a line of them in the same pane would flatten everything.
bool isPlotted(const indicators::IndicatorInfo& info, std::size_t output);

} // namespace elite::chart
