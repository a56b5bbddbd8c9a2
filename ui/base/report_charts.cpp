// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/report_charts.h"

#include "ui/base/state_box.h"
#include "ui/base/theme_manager.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

#if defined(Q_OS_WIN)
constexpr char16_t kFileName[] = u"elite_charts.dll";
#else
constexpr char16_t kFileName[] = u"elite_charts.so"; // CMake ends modules so on macOS too
#endif

/// Beside the program while it is built, in lib/elite-trading-coach when it is installed, in the bundle on macOS.
QStringList placesFor(const QString& folder)
{
    return {folder, folder + u"/../lib/elite-trading-coach/parts"_s, folder + u"/../PlugIns"_s};
}

/// Repaints a chart of the part after every theme change.
class ChartFollower final : public QObject
{
public:
    ChartFollower(ReportCharts* charts, QWidget* chart)
        : QObject(chart)
        , m_charts(charts)
        , m_chart(chart)
    {
        chart->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::StyleChange) {
            m_charts->applyTheme(m_chart, themeOf(m_chart));
        }
        return QObject::eventFilter(watched, event);
    }

private:
    ReportCharts* m_charts;
    QWidget* m_chart;
};

template <class Panel, class Make> Result<QWidget*> made(const Panel& panel, QWidget* parent, Make make)
{
    const Result<ReportCharts*> charts = reportCharts();
    if (!charts) {
        return charts.error();
    }
    Result<QWidget*> chart = ((*charts)->*make)(panel, theme(), parent);
    if (chart) {
        (*chart)->setAccessibleName(panel.title);
        new ChartFollower(*charts, *chart);
    }
    return chart;
}

} // namespace

Result<QWidget*> makeReportLines(const ReportLinePanel& panel, QWidget* parent)
{
    return made(panel, parent, &ReportCharts::makeLines);
}

Result<QWidget*> makeReportHistogram(const ReportHistogram& histogram, QWidget* parent)
{
    return made(histogram, parent, &ReportCharts::makeHistogram);
}

Result<QWidget*> makeReportIntervals(const ReportIntervals& intervals, QWidget* parent)
{
    return made(intervals, parent, &ReportCharts::makeIntervals);
}

Result<ReportCharts*> reportCharts(const QString& folder)
{
    static ReportCharts* loaded = nullptr; // A plugin stays until the program ends; unloading Qt code is not safe.
    if (loaded && folder.isEmpty()) {
        return loaded;
    }
    const QString start = folder.isEmpty() ? QCoreApplication::applicationDirPath() : folder;
    QString reason = u"%1 is neither in %2 nor in its lib folder"_s.arg(QString::fromUtf16(kFileName), start);
    for (const QString& place : placesFor(start)) {
        const QString file = QDir(place).filePath(QString::fromUtf16(kFileName));
        if (!QFileInfo::exists(file)) {
            continue;
        }
        QPluginLoader loader(file);
        if (auto* charts = qobject_cast<ReportCharts*>(loader.instance())) {
            loaded = charts;
            return charts;
        }
        reason = loader.errorString().isEmpty() ? u"%1 holds another version"_s.arg(file) : loader.errorString();
    }
    return Error{ErrorCode::Unavailable, u"report charts: "_s + reason};
}

QWidget* makeMissingCharts(const Error& error, QWidget* parent)
{
    auto* box = new EmptyState(
        u"equity"_s, QCoreApplication::translate("ReportCharts", "The charts part is not installed"),
        QCoreApplication::translate(
            "ReportCharts",
            "All figures and tables of this report are complete without it. To see the pictures, install "
            "the program again from its package or build it with Qt Charts (ELITE_CHARTS=ON), then open "
            "this report again."),
        {}, parent);
    box->setToolTip(error.detail);
    return box;
}

} // namespace elite
