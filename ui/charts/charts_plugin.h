// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/report_charts.h"

#include <QObject>

namespace elite {

/// The late-loaded part; the only code of the project that knows Qt Charts.
class ChartsPlugin : public QObject, public ReportCharts
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID ELITE_REPORT_CHARTS_IID)
    Q_INTERFACES(elite::ReportCharts)
public:
    Result<QWidget*> makeLines(const ReportLinePanel& panel, const Theme& theme, QWidget* parent) override;
    Result<QWidget*> makeHistogram(const ReportHistogram& histogram, const Theme& theme, QWidget* parent) override;
    Result<QWidget*> makeIntervals(const ReportIntervals& intervals, const Theme& theme, QWidget* parent) override;
    void applyTheme(QWidget* chart, const Theme& theme) override;
};

} // namespace elite
