// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charts_plugin.h"

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QDateTimeAxis>
#include <QFontMetrics>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QResizeEvent>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr std::size_t kNamedBars = 4; // Of a histogram.

/// A chart and how its series take the colours of a theme.
class View final : public QChartView
{
public:
    View(const QString& title, QWidget* parent)
        : QChartView(new QChart, parent)
    {
        // The title stands in the panel around it; here it only names the picture for screen readers.
        setAccessibleName(title);
        viewport()->setAccessibleName(title); // What takes the focus.
        setFrameShape(QFrame::NoFrame);
        setRenderHint(QPainter::Antialiasing);
        chart()->setMargins(QMargins(0, 0, 0, 0));
        chart()->setBackgroundVisible(false);
        chart()->legend()->hide();
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
        chart()->setLocale(locale());
        chart()->setLocalizeNumbers(true); // Digits in groups, as everywhere else.
    }
    /// An axis of numbers from `least` to `most`, with as many marks as there is room for: Qt shortens labels that
    /// stand too close to nothing but dots.
    void addScale(QValueAxis* axis, double least, double most, Qt::Alignment side)
    {
        axis->setLineVisible(false);
        chart()->addAxis(axis, side);
        m_scales.push_back({axis, least, most});
        fit(m_scales.back());
    }
    void onTheme(std::function<void(const Theme&)> paint) { m_paints.push_back(std::move(paint)); }
    void apply(const Theme& theme)
    {
        setBackgroundBrush(theme.color(ColorRole::Surface1));
        chart()->legend()->setLabelColor(theme.color(ColorRole::TextSecondary));
        chart()->legend()->setFont(theme.font(TypeRole::Small));
        const auto axes = chart()->axes();
        for (QAbstractAxis* axis : axes) {
            axis->setLabelsColor(theme.color(ColorRole::TextSecondary));
            axis->setLabelsFont(theme.font(TypeRole::Caption));
            axis->setGridLinePen(QPen(theme.color(ColorRole::LineSubtle), theme.border.hair));
            axis->setLinePen(QPen(theme.color(ColorRole::LineStrong), theme.border.hair));
        }
        for (const auto& paint : m_paints) {
            paint(theme);
        }
        for (const Scale& scale : m_scales) { // Other letters have other room.
            fit(scale);
        }
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QChartView::resizeEvent(event);
        for (const Scale& scale : m_scales) {
            fit(scale);
        }
    }

private:
    struct Scale
    {
        QValueAxis* axis;
        double least;
        double most;
    };

    void fit(const Scale& scale) const
    {
        const QFontMetrics font(scale.axis->labelsFont());
        const bool isUp = scale.axis->alignment().testFlag(Qt::AlignLeft);
        const int room = isUp ? height() / (3 * font.height()) : width() / (12 * font.averageCharWidth());
        scale.axis->setRange(scale.least, scale.most);
        scale.axis->setTickCount(std::clamp(room, 2, 5));
        scale.axis->applyNiceNumbers();
        const double step = (scale.axis->max() - scale.axis->min()) / (scale.axis->tickCount() - 1);
        const int decimals = step >= 1 || step <= 0 ? 0 : static_cast<int>(std::ceil(-std::log10(step) - 1e-9));
        scale.axis->setLabelFormat(u"%.%1f"_s.arg(std::min(decimals, 8)));
    }

    std::vector<std::function<void(const Theme&)>> m_paints;
    std::vector<Scale> m_scales;
};

Error tooMany(std::size_t count)
{
    return {ErrorCode::OutOfRange, u"report charts: %1 points, at most %2"_s.arg(count).arg(ReportCharts::kMostPoints)};
}

struct Bounds
{
    double least = 0;
    double most = 1;
};

Bounds boundsOf(const ReportLinePanel& panel, double ReportLine::Point::*part)
{
    Bounds bounds;
    bool first = true;
    for (const ReportLine& line : panel.lines) {
        for (const ReportLine::Point& point : line.points) {
            bounds.least = first ? point.*part : std::min(bounds.least, point.*part);
            bounds.most = first ? point.*part : std::max(bounds.most, point.*part);
            first = false;
        }
    }
    if (bounds.most <= bounds.least) {
        bounds.most = bounds.least + 1;
    }
    return bounds;
}

QAbstractAxis* horizontalAxis(const ReportLinePanel& panel)
{
    const Bounds x = boundsOf(panel, &ReportLine::Point::x);
    if (!panel.timeAxis) {
        auto* axis = new QValueAxis;
        axis->setRange(x.least, x.most);
        axis->setGridLineVisible(false);
        return axis;
    }
    auto* axis = new QDateTimeAxis;
    constexpr double kYearMs = 365.0 * 86'400'000;
    axis->setFormat(x.most - x.least > kYearMs ? u"MMM yyyy"_s : u"d MMM"_s);
    axis->setTickCount(5);
    axis->setGridLineVisible(false);
    axis->setRange(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(x.least), Qt::UTC),
                   QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(x.most), Qt::UTC));
    return axis;
}

void addLine(View* view, const ReportLine& line, const QList<QAbstractAxis*>& axes)
{
    auto* series = new QLineSeries;
    series->setName(line.name);
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(line.points.size()));
    for (const ReportLine::Point& point : line.points) {
        points.append({point.x, point.y});
    }
    series->replace(points);
    QAbstractSeries* shown = series;
    QAreaSeries* area = nullptr;
    if (line.filled) {
        auto* zero = new QLineSeries;
        zero->append(points.isEmpty() ? 0 : points.first().x(), 0);
        zero->append(points.isEmpty() ? 1 : points.last().x(), 0);
        area = new QAreaSeries(series, zero);
        series->setParent(area);
        zero->setParent(area);
        area->setName(line.name);
        shown = area;
    }
    view->chart()->addSeries(shown);
    for (QAbstractAxis* axis : axes) {
        shown->attachAxis(axis);
    }
    view->onTheme([series, area, dashed = line.dashed, bad = line.bad](const Theme& theme) {
        const QColor color = theme.color(bad          ? ColorRole::Down
                                             : dashed ? ColorRole::TextSecondary
                                                      : ColorRole::AccentText);
        const QPen pen(color, dashed ? 1.25 : 2, dashed ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        series->setPen(pen);
        if (area) {
            QColor wash = color;
            wash.setAlpha(theme.alpha.volume);
            area->setPen(pen);
            area->setBrush(wash);
        }
    });
}

/// A bar whose set is transparent where the other set has its values: up and down stacked give each bar its own colour.
QBarSet* addSet(QStackedBarSeries* bars, const ReportHistogram& histogram, bool below)
{
    auto* set = new QBarSet(QString(), bars);
    for (const ReportHistogram::Bar& bar : histogram.bars) {
        set->append((bar.from < 0) == below ? bar.count : 0);
    }
    bars->append(set);
    return set;
}

} // namespace

Result<QWidget*> ChartsPlugin::makeLines(const ReportLinePanel& panel, const Theme& theme, QWidget* parent)
{
    std::size_t count = 0;
    for (const ReportLine& line : panel.lines) {
        count += line.points.size();
    }
    if (count > kMostPoints) {
        return tooMany(count);
    }
    auto* view = new View(panel.title, parent);
    QAbstractAxis* across = horizontalAxis(panel);
    auto* up = new QValueAxis;
    const Bounds y = boundsOf(panel, &ReportLine::Point::y);
    view->chart()->addAxis(across, Qt::AlignBottom);
    view->addScale(up, y.least, y.most, Qt::AlignLeft);
    for (const ReportLine& line : panel.lines) {
        addLine(view, line, {across, up});
    }
    view->chart()->legend()->setVisible(panel.lines.size() > 1);
    view->chart()->legend()->setAlignment(Qt::AlignTop);
    view->apply(theme);
    return view;
}

Result<QWidget*> ChartsPlugin::makeHistogram(const ReportHistogram& histogram, const Theme& theme, QWidget* parent)
{
    if (histogram.bars.size() > kMostPoints) {
        return tooMany(histogram.bars.size());
    }
    auto* view = new View(histogram.title, parent);
    auto* bars = new QStackedBarSeries;
    bars->setBarWidth(0.88);
    QBarSet* below = addSet(bars, histogram, true);
    QBarSet* above = addSet(bars, histogram, false);
    view->chart()->addSeries(bars);
    // Bars stand at 0, 1, 2...; a few of them are named, all of their names would be cut.
    auto* across = new QCategoryAxis;
    across->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const auto count = static_cast<double>(histogram.bars.size());
    across->setStartValue(-0.5);
    double most = 1;
    const std::size_t stride = std::max<std::size_t>(1, (histogram.bars.size() + 2) / kNamedBars);
    for (std::size_t i = 0; i < histogram.bars.size(); ++i) {
        most = std::max(most, histogram.bars[i].count);
        if (i % stride == stride / 2) {
            across->append(histogram.bars[i].label, static_cast<double>(i));
        }
    }
    across->setRange(-0.5, count - 0.5);
    across->setGridLineVisible(false);
    auto* up = new QValueAxis;
    view->chart()->addAxis(across, Qt::AlignBottom);
    view->addScale(up, 0, most, Qt::AlignLeft);
    bars->attachAxis(across);
    bars->attachAxis(up);
    view->onTheme([below, above](const Theme& now) {
        for (QBarSet* set : {below, above}) {
            set->setColor(now.color(set == below ? ColorRole::Down : ColorRole::Up));
            set->setPen(Qt::NoPen);
        }
    });
    view->apply(theme);
    return view;
}

Result<QWidget*> ChartsPlugin::makeIntervals(const ReportIntervals& intervals, const Theme& theme, QWidget* parent)
{
    if (intervals.rows.size() * 3 > kMostPoints) {
        return tooMany(intervals.rows.size() * 3);
    }
    auto* view = new View(intervals.title, parent);
    auto* across = new QValueAxis;
    auto* up = new QBarCategoryAxis;
    Bounds x{0, 1};
    for (std::size_t n = 0; n < intervals.rows.size(); ++n) {
        x.least = n == 0 ? intervals.rows[n].low : std::min(x.least, intervals.rows[n].low);
        x.most = n == 0 ? intervals.rows[n].high : std::max(x.most, intervals.rows[n].high);
        up->append(intervals.rows[n].label);
    }
    const double air = std::max(1e-9, (x.most - x.least) * 0.1);
    up->setGridLineVisible(false);
    up->setLineVisible(false);
    view->addScale(across, x.least - air, x.most + air, Qt::AlignBottom);
    view->chart()->addAxis(up, Qt::AlignLeft);
    for (std::size_t n = 0; n < intervals.rows.size(); ++n) {
        const ReportIntervals::Row& row = intervals.rows[n];
        auto* range = new QLineSeries;
        auto* value = new QScatterSeries;
        range->append(row.low, static_cast<double>(n));
        range->append(row.high, static_cast<double>(n));
        value->append(row.value, static_cast<double>(n));
        for (QXYSeries* series : std::initializer_list<QXYSeries*>{range, value}) {
            view->chart()->addSeries(series);
            series->attachAxis(across);
            series->attachAxis(up);
        }
        view->onTheme([range, value](const Theme& now) {
            range->setPen(QPen(now.color(ColorRole::AccentText), now.space(2), Qt::SolidLine, Qt::RoundCap));
            value->setColor(now.color(ColorRole::TextPrimary));
            value->setBorderColor(now.color(ColorRole::Surface1));
            value->setMarkerSize(now.space(3));
        });
    }
    view->apply(theme);
    return view;
}

void ChartsPlugin::applyTheme(QWidget* chart, const Theme& theme)
{
    if (auto* view = dynamic_cast<View*>(chart)) {
        view->apply(theme);
    }
}

} // namespace elite
