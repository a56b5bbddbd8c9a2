// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/scale/bar_times.h"
#include "ui/chart/study.h"

namespace elite {

/// Another symbol over the same bars, for comparison in percent.
struct Comparison
{
    QString name;
    Series closes; ///< its last close at or before each bar of the chart; NaN before its first
};

/// What a chart shows: bars, volume, studies, comparisons. Values are doubles for painting and reading out; orders
/// never see them. Lives on the ui thread.
class ChartData
{
public:
    using Bars = std::vector<indicators::BarValues>;

    /// Unsound, doubled and unordered bars are left out; how many is returned.
    std::int64_t setBars(Bars bars);
    /// Older bars in front of the first; those that do not lie before it are left out. Returns how many were put.
    std::int64_t prepend(const Bars& older);
    /// The newest bar: replaces the last one when it begins at the same time, follows it when it begins later. A bar
    /// that begins earlier or has no sound prices is refused.
    bool update(const indicators::BarValues& bar);

    /// The length of its bars, for indicators of longer ones. Makes them anew when it is another.
    void setTimeframe(Timeframe timeframe);
    /// False when the catalogue or the formula language refuses it.
    bool addStudy(const chart::StudySpec& spec);
    bool replaceStudy(std::size_t index, const chart::StudySpec& spec);
    void removeStudy(std::size_t index);
    void setStudyHidden(std::size_t index, bool hidden) { m_studies[index].setHidden(hidden); }
    void removeStudies() { m_studies.clear(); }
    void setComparison(const QString& name, const Bars& bars);
    void removeComparison(const QString& name);

    /// Averaged bars for the Heikin-Ashi style; made when first asked for, kept up to date from then on.
    void needHeikinAshi(bool needed);
    const Bars& heikinAshi() const { return m_averaged; }
    chart::Extent heikinExtent(std::int64_t first, std::int64_t last) const;

    std::int64_t size() const { return static_cast<std::int64_t>(m_bars.size()); }
    const Bars& bars() const { return m_bars; }
    const indicators::BarValues& bar(std::int64_t index) const { return m_bars[static_cast<std::size_t>(index)]; }
    chart::BarTimes times(const chart::ZoneTable* zone = nullptr) const;
    const std::vector<Study>& studies() const { return m_studies; }
    const std::vector<Comparison>& comparisons() const { return m_comparisons; }

    chart::Extent extent(std::int64_t first, std::int64_t last) const;
    double greatestVolume(std::int64_t first, std::int64_t last) const;
    void columns(std::int64_t first, std::int64_t last, double perColumn, std::vector<chart::Column>& out) const;
    void heikinColumns(std::int64_t first, std::int64_t last, double perColumn, std::vector<chart::Column>& out) const;
    void volumeColumns(std::int64_t first, std::int64_t last, double perColumn, std::vector<chart::Column>& out) const;

    static bool isSound(const indicators::BarValues& bar);

private:
    void rebuild();
    void averageFrom(std::size_t index);

    Timeframe m_timeframe;
    Bars m_bars;
    Bars m_averaged;
    bool m_needsAveraged = false;
    chart::Pyramid m_prices;
    chart::Pyramid m_volumes;
    chart::Pyramid m_averagedPrices;
    std::vector<Study> m_studies;
    std::vector<Comparison> m_comparisons;
    std::vector<std::pair<QString, Bars>> m_compared; ///< what the comparisons are made of
};

} // namespace elite
