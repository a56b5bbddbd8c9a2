// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/chart/scale/pyramid.h"
#include "models/chart/setup/study_spec.h"

#include <memory>
#include <optional>
#include <vector>

namespace elite {

/// One line of values, one for each bar, with the summaries that paint it. NaN is an empty place.
class Series
{
    struct At
    {
        const double* values;
        chart::Extent operator()(std::int64_t i) const { return {values[i], values[i]}; }
    };

public:
    double operator[](std::int64_t bar) const
    {
        return bar >= 0 && bar < size() ? m_values[static_cast<std::size_t>(bar)] : indicators::kNone;
    }
    std::int64_t size() const { return static_cast<std::int64_t>(m_values.size()); }
    void set(std::vector<double> values);
    void append(double value);
    void updateLast(double value);
    chart::Extent extent(std::int64_t first, std::int64_t last) const { return m_pyramid.extent(first, last, at()); }
    void columns(std::int64_t first, std::int64_t last, double perColumn, std::vector<chart::Column>& out) const
    {
        m_pyramid.columns(first, last, perColumn, at(), out);
    }

private:
    At at() const { return {m_values.data()}; }

    std::vector<double> m_values;
    chart::Pyramid m_pyramid;
};

/// An indicator or a formula on a chart, with its values over all bars.
class Study
{
public:
    /// Nothing when the catalogue or the formula language refuses the specification.
    static std::optional<Study> make(const chart::StudySpec& spec, Timeframe chart);

    const chart::StudySpec& spec() const { return m_spec; }
    /// Null for a formula.
    const indicators::IndicatorInfo* info() const { return m_info; }
    const chart::StudyLook& look() const { return m_look; }
    QString title() const { return chart::studyTitle(m_spec); }
    indicators::Pane pane() const;
    std::size_t outputCount() const { return m_series.size(); }
    /// English: alerts are kept under it and the coach is told it.
    QString outputName(std::size_t output) const;
    /// The same in the language of the window.
    QString outputWord(std::size_t output) const;
    indicators::Shape shape(std::size_t output) const;
    /// Bars to the right for painting.
    int shift(std::size_t output) const;
    bool isPlotted(std::size_t output) const { return m_plotted[output]; }
    /// Empty for outputs that nothing on the chart shows.
    const Series& series(std::size_t output) const { return m_series[output]; }
    /// As painted at this bar: with the shift.
    double value(std::size_t output, std::int64_t bar) const { return m_series[output][bar - shift(output)]; }

    void setHidden(bool hidden) { m_spec.isHidden = hidden; }
    void build(const std::vector<indicators::BarValues>& bars);
    /// The last bar is `bar`: replaces it while it forms, or is new.
    void update(const indicators::BarValues& bar, bool isNew);

private:
    Study() = default;
    void showForming(const indicators::BarValues& bar);

    chart::StudySpec m_spec;
    const indicators::IndicatorInfo* m_info = nullptr;
    chart::StudyLook m_look;
    std::unique_ptr<indicators::Indicator> m_fresh; ///< has seen no bar: for building again
    std::unique_ptr<indicators::Indicator> m_closed; ///< has seen all bars but the last
    std::unique_ptr<indicators::Indicator>
        m_forming; ///< a copy that sees the last one, kept so that a tick allocates nothing
    indicators::BarValues m_last;
    std::vector<double> m_out;
    std::vector<Series> m_series;
    std::vector<bool> m_plotted;
    std::vector<bool> m_kept; ///< of these outputs the values stay
    bool m_isEmpty = true; ///< no bar was seen
};

} // namespace elite
