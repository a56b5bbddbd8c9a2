// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "ui/base/theme.h"

#include <QString>
#include <QtPlugin>

#include <vector>

class QWidget;

namespace elite {

/// One line of a report: equity, buy and hold, the fall from the last peak.
struct ReportLine
{
    struct Point
    {
        double x, y;
    }; ///< x in milliseconds since 1970 UTC when the panel has a time axis
    QString name;
    std::vector<Point> points;
    bool dashed = false;
    bool filled = false; ///< down to zero, for the fall from the peak
    bool bad = false; ///< in the colour of down instead of the accent
};

struct ReportLinePanel
{
    QString title;
    std::vector<ReportLine> lines;
    bool timeAxis = true;
};

/// Counts per class, for example results in R; classes below zero get the colour of down.
struct ReportHistogram
{
    QString title;
    struct Bar
    {
        double from;
        double count;
        QString label;
    };
    std::vector<Bar> bars;
};

/// Estimates with their interval, one row each: win rate 38.2 to 69.5, value 54.3.
struct ReportIntervals
{
    QString title;
    struct Row
    {
        QString label;
        double low, value, high;
    };
    std::vector<Row> rows;
};

/// What the charts part offers. It lives in a plugin of its own, loaded when the first report asks for it, because Qt
/// Charts costs 130 ms of start. It gets the theme as a value, so it needs nothing of the program but these headers.
class ReportCharts
{
public:
    /// More points or bars in one panel are refused: a report chart is no price chart.
    static constexpr std::size_t kMostPoints = 2000;

    virtual ~ReportCharts() = default;
    virtual Result<QWidget*> makeLines(const ReportLinePanel& panel, const Theme& theme, QWidget* parent) = 0;
    virtual Result<QWidget*> makeHistogram(const ReportHistogram& histogram, const Theme& theme, QWidget* parent) = 0;
    virtual Result<QWidget*> makeIntervals(const ReportIntervals& intervals, const Theme& theme, QWidget* parent) = 0;
    /// Paints a chart of ours in another theme.
    virtual void applyTheme(QWidget* chart, const Theme& theme) = 0;
};

/// Loads the part on first use and keeps it; ui thread only. The error says what is missing. `folder` is where the
/// program stands; tests give another one.
Result<ReportCharts*> reportCharts(const QString& folder = {});

// What panels call: the chart follows the theme by itself and has its title as accessible name.
Result<QWidget*> makeReportLines(const ReportLinePanel& panel, QWidget* parent = nullptr);
Result<QWidget*> makeReportHistogram(const ReportHistogram& histogram, QWidget* parent = nullptr);
Result<QWidget*> makeReportIntervals(const ReportIntervals& intervals, QWidget* parent = nullptr);

/// What stands in a report panel when the part is missing: what is missing, what is kept, how to get it.
QWidget* makeMissingCharts(const Error& error, QWidget* parent = nullptr);

} // namespace elite

#define ELITE_REPORT_CHARTS_IID "io.github.elitetradingcoach.ReportCharts/1"
Q_DECLARE_INTERFACE(elite::ReportCharts, ELITE_REPORT_CHARTS_IID)
