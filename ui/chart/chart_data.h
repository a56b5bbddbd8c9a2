// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/indicators/catalog.h"
#include "models/chart/scale/pyramid.h"

#include <QString>

#include <memory>
#include <vector>

namespace elite {

/// An indicator on a chart: its values over all bars, and the pyramids that paint them.
class ChartIndicator
{
public:
    ChartIndicator(const indicators::IndicatorInfo& info, const indicators::ParameterValues& values,
                   std::unique_ptr<indicators::Indicator> running);

    const indicators::IndicatorInfo& info() const { return *m_info; }
    /// "EMA 20": the short name and its whole numbers.
    QString title() const;
    double value(std::size_t output, std::int64_t bar) const;
    const chart::Pyramid& pyramid(std::size_t output) const { return m_pyramids[output]; }

    void build(const std::vector<indicators::BarValues>& bars);
    /// The last bar is `bar`: replaces it while it forms, or is new.
    void update(const indicators::BarValues& bar, bool isNew);

private:
    const indicators::IndicatorInfo* m_info;
    indicators::ParameterValues m_values;
    std::unique_ptr<indicators::Indicator> m_closed; ///< has seen all bars but the last
    std::unique_ptr<indicators::Indicator> m_fresh; ///< has seen none: for building again
    indicators::BarValues m_last;
    std::vector<std::vector<double>> m_series;
    std::vector<chart::Pyramid> m_pyramids;
};

/// What a chart shows: bars with their times, volume and indicators. Values are doubles for painting and reading out;
/// orders never see them. Lives on the ui thread.
class ChartData
{
public:
    void setBars(std::vector<indicators::BarValues> bars);
    /// The newest bar: replaces the last one when it begins at the same time, follows it when it begins later. A bar
    /// that begins earlier or has no sound prices is refused.
    bool update(const indicators::BarValues& bar);
    /// False when the catalogue refuses the parameters.
    bool addIndicator(QByteArrayView id, const indicators::ParameterValues& values);
    void removeIndicators();

    std::int64_t size() const { return m_prices.size(); }
    const std::vector<indicators::BarValues>& bars() const { return m_bars; }
    const std::vector<std::int64_t>& times() const { return m_times; }
    const chart::Pyramid& prices() const { return m_prices; }
    const chart::Pyramid& volumes() const { return m_volumes; }
    const std::vector<ChartIndicator>& indicators() const { return m_indicators; }

    static bool isSound(const indicators::BarValues& bar);

private:
    std::vector<indicators::BarValues> m_bars;
    std::vector<std::int64_t> m_times;
    chart::Pyramid m_prices;
    chart::Pyramid m_volumes;
    std::vector<ChartIndicator> m_indicators;
};

} // namespace elite
