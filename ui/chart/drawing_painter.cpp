// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/drawing_painter.h"

#include "ui/base/number_paint.h"
#include "ui/chart/chart_data.h"
#include "ui/chart/chart_text.h"
#include "ui/chart/text_cache.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

struct DrawingPainterText
{
    Q_DECLARE_TR_FUNCTIONS(DrawingPainter)
};

constexpr double kHandle = 3.5;
constexpr int kProfileRows = 32;
constexpr double kProfileShare = 0.35; ///< of the width of its range
constexpr double kHeadLength = 9;

QPointF pointOf(chart::Spot spot)
{
    return {spot.x, spot.y};
}

bool isStraight(const chart::Stroke& stroke)
{
    return stroke.a.x == stroke.b.x || stroke.a.y == stroke.b.y;
}

} // namespace

struct DrawingPainter::Frame
{
    QPainter& painter;
    const Theme& theme;
    const ChartMap& map;
    const chart::Drawing& drawing;
    const chart::DrawingShape& shape;
    QColor color;
    bool isSelected;
    int decimals;
};

chart::DrawingMap drawingMap(const ChartMap& map)
{
    return {[&map](std::int64_t time) { return map.xOf(time); },
            [&map](double price) { return map.yOf(price); },
            static_cast<double>(map.plot.left()),
            static_cast<double>(map.plot.top()),
            static_cast<double>(map.plot.right() + 1),
            static_cast<double>(map.plot.bottom() + 1)};
}

QColor DrawingPainter::colorOf(const Theme& theme, const chart::Drawing& drawing)
{
    return drawing.style.color >= 0 ? theme.indicator(drawing.style.color) : theme.color(ColorRole::TextSecondary);
}

void DrawingPainter::forget(const std::vector<chart::Drawing>& kept)
{
    const auto gone = [&kept](const auto& entry) {
        return std::none_of(kept.begin(), kept.end(), [&](const chart::Drawing& one) { return one.id == entry.first; });
    };
    std::erase_if(m_averages, gone);
    std::erase_if(m_profiles, gone);
}

void DrawingPainter::paint(QPainter& painter, const Theme& theme, const ChartMap& map, const chart::Drawing& drawing,
                           bool isSelected, int decimals)
{
    const chart::DrawingShape shape = shapeOf(drawing, drawingMap(map));
    const Frame frame{painter, theme, map, drawing, shape, colorOf(theme, drawing), isSelected, decimals};
    painter.save();
    if (drawing.kind == chart::DrawingKind::VolumeProfile) {
        paintProfile(frame);
    } else {
        paintAreas(frame);
    }
    paintStrokes(frame);
    if (drawing.kind == chart::DrawingKind::AnchoredVwap) {
        paintAverage(frame);
    }
    paintLevels(frame);
    paintFigures(frame);
    paintText(frame);
    if (isSelected) {
        paintHandles(frame);
    }
    painter.restore();
}

void DrawingPainter::paintAreas(const Frame& frame) const
{
    if (!frame.drawing.style.isFilled) {
        return;
    }
    frame.painter.setPen(Qt::NoPen);
    for (const chart::Area& area : frame.shape.areas) {
        QColor tone = frame.color;
        int alpha = frame.theme.alpha.band;
        if (area.tone == chart::AreaTone::Profit) {
            tone = frame.theme.color(ColorRole::Up);
            alpha = frame.theme.alpha.profitZone;
        } else if (area.tone == chart::AreaTone::Loss) {
            tone = frame.theme.color(ColorRole::Down);
            alpha = frame.theme.alpha.lossZone;
        }
        frame.painter.setBrush(Theme::withAlpha(tone, alpha));
        if (area.isEllipse) {
            frame.painter.drawEllipse(QRectF(pointOf(area.corners[0]), pointOf(area.corners[1])).normalized());
            continue;
        }
        QPolygonF polygon;
        for (const chart::Spot& corner : area.corners) {
            polygon << pointOf(corner);
        }
        frame.painter.drawPolygon(polygon);
    }
    frame.painter.setBrush(Qt::NoBrush);
}

void DrawingPainter::paintStrokes(const Frame& frame) const
{
    const chart::DrawingStyle& style = frame.drawing.style;
    QPen pen(frame.color, style.width);
    pen.setCapStyle(Qt::FlatCap);
    const Qt::PenStyle dash = style.dash == chart::Dash::Dashed ? Qt::DashLine
        : style.dash == chart::Dash::Dotted                     ? Qt::DotLine
                                                                : Qt::SolidLine;
    const QRectF plot(frame.map.plot);
    for (const chart::Stroke& stroke : frame.shape.strokes) {
        const QRectF box = QRectF(pointOf(stroke.a), pointOf(stroke.b)).normalized().adjusted(-2, -2, 2, 2);
        if (!box.intersects(plot)) {
            continue;
        }
        pen.setStyle(stroke.isFaint ? Qt::DashLine : dash);
        frame.painter.setPen(pen);
        // Straight lines stay on their pixels, slanted ones are smoothed.
        frame.painter.setRenderHint(QPainter::Antialiasing, !isStraight(stroke));
        if (isStraight(stroke)) {
            const auto onPixel
                = [](chart::Spot spot) { return QPointF(std::floor(spot.x) + 0.5, std::floor(spot.y) + 0.5); };
            frame.painter.drawLine(onPixel(stroke.a), onPixel(stroke.b));
        } else {
            frame.painter.drawLine(pointOf(stroke.a), pointOf(stroke.b));
        }
        if (stroke.hasHead) {
            const double angle = std::atan2(stroke.b.y - stroke.a.y, stroke.b.x - stroke.a.x);
            for (const double side : {2.6, -2.6}) {
                frame.painter.drawLine(pointOf(stroke.b),
                                       pointOf(stroke.b)
                                           + QPointF(std::cos(angle + side), std::sin(angle + side)) * kHeadLength);
            }
        }
    }
    frame.painter.setPen(pen);
    for (const chart::Area& area : frame.shape.areas) {
        if (area.isEllipse) {
            frame.painter.setRenderHint(QPainter::Antialiasing);
            frame.painter.drawEllipse(QRectF(pointOf(area.corners[0]), pointOf(area.corners[1])).normalized());
        }
    }
    frame.painter.setRenderHint(QPainter::Antialiasing, false);
}

void DrawingPainter::paintLevels(const Frame& frame) const
{
    const int height = frame.theme.lineHeight(TypeRole::Caption);
    const QRectF plot(frame.map.plot);
    for (const chart::LevelMark& level : frame.shape.levels) {
        const QRectF box(level.at.x + frame.theme.space(1), level.at.y - height, plot.width(), height);
        if (box.intersects(plot)) {
            const QString text
                = u"%1 (%2)"_s.arg(chartNumber(level.ratio, 3), chartNumber(level.price, frame.decimals));
            chartTexts().paint(frame.painter, box, Qt::AlignLeft, frame.theme, TypeRole::Caption, QFont::Normal, text,
                               frame.color);
        }
    }
}

void DrawingPainter::paintNote(const Frame& frame, QPointF middle, const QString& text) const
{
    frame.painter.setFont(frame.theme.font(TypeRole::Small));
    const double width = numberWidth(frame.painter.font(), text) + 2 * frame.theme.space(2);
    const int height = frame.theme.lineHeight(TypeRole::Small) + frame.theme.space(1);
    const QRectF box(std::floor(middle.x() - width / 2), std::floor(middle.y() - height / 2.0), std::ceil(width),
                     height);
    frame.painter.fillRect(box, frame.theme.color(ColorRole::Surface2));
    frame.painter.setPen(QPen(frame.color, frame.theme.border.hair));
    frame.painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    frame.painter.setPen(frame.theme.color(ColorRole::TextPrimary));
    paintNumber(&frame.painter, box, Qt::AlignCenter, text);
}

void DrawingPainter::paintFigures(const Frame& frame) const
{
    using chart::DrawingKind;
    const auto& handles = frame.shape.handles;
    const double lift = frame.theme.lineHeight(TypeRole::Small);
    if (frame.drawing.kind == DrawingKind::Ruler && handles.size() == 2) {
        const chart::RulerFigures figures = rulerFigures(frame.drawing, m_data.bars());
        const QString sign = figures.change >= 0 ? u"+"_s : QString();
        const QString text = u"%1%2 (%3) \u00B7 %4 \u00B7 %5 \u00B7 %6"_s.arg(
            sign, chartNumber(figures.change, frame.decimals), chartChange(figures.percent),
            DrawingPainterText::tr("%1 bars").arg(figures.bars), countdownText(std::abs(figures.time)),
            DrawingPainterText::tr("Vol %1").arg(chartNumber(figures.volume, 2)));
        const bool up = handles[1].y <= handles[0].y;
        paintNote(frame, {(handles[0].x + handles[1].x) / 2, handles[1].y + (up ? -lift : lift)}, text);
        return;
    }
    const bool isBox
        = frame.drawing.kind == DrawingKind::LongPosition || frame.drawing.kind == DrawingKind::ShortPosition;
    if (!isBox || handles.size() != 3) {
        return;
    }
    const chart::PositionFigures figures = positionFigures(frame.drawing);
    const double middle = (handles[0].x + handles[1].x) / 2;
    const bool up = handles[1].y <= handles[0].y;
    const auto price = [&](std::size_t i) { return chartNumber(frame.drawing.anchors[i].price, frame.decimals); };
    paintNote(frame, {middle, handles[1].y + (up ? -lift : lift)},
              DrawingPainterText::tr("Target %1 (%2) \u00B7 %3 R before costs")
                  .arg(price(1), chartChange(figures.target), chartNumber(figures.reward, 2)));
    paintNote(frame, {middle, handles[2].y + (up ? lift : -lift)},
              DrawingPainterText::tr("Stop %1 (%2)").arg(price(2), chartChange(figures.stop)));
}

void DrawingPainter::paintText(const Frame& frame) const
{
    using chart::DrawingKind;
    const bool isText = frame.drawing.kind == DrawingKind::Text || frame.drawing.kind == DrawingKind::Callout;
    if (frame.drawing.text.isEmpty() || frame.shape.handles.empty()) {
        return;
    }
    const chart::Spot at
        = frame.drawing.kind == DrawingKind::Callout ? frame.shape.handles[1] : frame.shape.handles.front();
    if (frame.drawing.kind == DrawingKind::Callout) {
        paintNote(frame, pointOf(at), frame.drawing.text);
        return;
    }
    frame.painter.setFont(frame.theme.font(isText ? TypeRole::Body : TypeRole::Small));
    frame.painter.setPen(frame.color);
    frame.painter.drawText(QPointF(at.x + frame.theme.space(1), at.y - frame.theme.space(1)), frame.drawing.text);
}

void DrawingPainter::paintAverage(const Frame& frame)
{
    const chart::BarSpan bars(m_data.bars());
    if (bars.empty()) {
        return;
    }
    chart::AnchoredAverage& average = m_averages[frame.drawing.id];
    average.follow(bars, std::max<std::int64_t>(0, m_data.times().at(frame.drawing.anchors.front().time)));
    const auto first
        = std::max(average.first(), static_cast<std::int64_t>(frame.map.time.barAt(frame.map.plot.left())));
    const auto last
        = std::min(m_data.size(), static_cast<std::int64_t>(frame.map.time.barAt(frame.map.plot.right())) + 2);
    // At most one point to a pixel.
    const auto step = std::max<std::int64_t>(1, static_cast<std::int64_t>(1 / frame.map.time.barWidth()));
    QPolygonF line;
    for (std::int64_t bar = first; bar < last; bar += step) {
        const double value = average.at(bar);
        if (!std::isnan(value)) {
            line << QPointF(frame.map.time.xOf(static_cast<double>(bar) + 0.5), frame.map.yOf(value));
        }
    }
    frame.painter.setRenderHint(QPainter::Antialiasing);
    frame.painter.setPen(QPen(frame.color, frame.drawing.style.width + 0.5));
    frame.painter.drawPolyline(line);
    frame.painter.setRenderHint(QPainter::Antialiasing, false);
}

void DrawingPainter::paintProfile(const Frame& frame)
{
    if (m_data.size() == 0 || frame.shape.handles.size() != 2) {
        return;
    }
    const chart::BarTimes times = m_data.times();
    const auto& anchors = frame.drawing.anchors;
    const std::int64_t from = std::max<std::int64_t>(0, times.at(std::min(anchors[0].time, anchors[1].time)));
    const std::int64_t to = std::max(from, times.at(std::max(anchors[0].time, anchors[1].time)));
    Profile& profile = m_profiles[frame.drawing.id];
    const double lastVolume = m_data.bar(to).volume;
    if (profile.from != from || profile.to != to || profile.lastVolume != lastVolume) {
        const auto count = static_cast<std::size_t>(to - from + 1);
        profile = {from, to, lastVolume,
                   chart::volumeRows(chart::BarSpan(m_data.bars()).subspan(static_cast<std::size_t>(from), count),
                                     kProfileRows)};
    }
    const chart::VolumeRows& rows = profile.rows;
    const double left = std::min(frame.shape.handles[0].x, frame.shape.handles[1].x);
    const double width = std::abs(frame.shape.handles[1].x - frame.shape.handles[0].x) * kProfileShare;
    const double most = rows.up[rows.busiest] + rows.down[rows.busiest];
    const double step = (rows.high - rows.low) / kProfileRows;
    for (std::size_t i = 0; i < rows.up.size() && most > 0; ++i) {
        const double top = frame.map.yOf(rows.low + step * static_cast<double>(i + 1));
        const double bottom = frame.map.yOf(rows.low + step * static_cast<double>(i));
        const bool inValue = i >= rows.valueLow && i <= rows.valueHigh;
        const int alpha = inValue ? frame.theme.alpha.volume : frame.theme.alpha.volume / 2;
        const double up = width * rows.up[i] / most;
        const double down = width * rows.down[i] / most;
        const double height = std::max(1.0, bottom - top - 1);
        frame.painter.fillRect(QRectF(left, top, up, height),
                               Theme::withAlpha(frame.theme.color(ColorRole::Up), alpha));
        frame.painter.fillRect(QRectF(left + up, top, down, height),
                               Theme::withAlpha(frame.theme.color(ColorRole::Down), alpha));
    }
    const double busiest = frame.map.yOf(rows.low + step * (static_cast<double>(rows.busiest) + 0.5));
    frame.painter.setPen(QPen(frame.theme.color(ColorRole::Warning), frame.theme.border.hair));
    frame.painter.drawLine(
        QPointF(left, std::floor(busiest) + 0.5),
        QPointF(std::max(frame.shape.handles[0].x, frame.shape.handles[1].x), std::floor(busiest) + 0.5));
}

void DrawingPainter::paintHandles(const Frame& frame) const
{
    frame.painter.setRenderHint(QPainter::Antialiasing);
    frame.painter.setPen(QPen(frame.color, 1.5));
    frame.painter.setBrush(frame.theme.color(ColorRole::SurfaceChart));
    for (const chart::Spot& handle : frame.shape.handles) {
        frame.painter.drawEllipse(pointOf(handle), kHandle, kHandle);
    }
}

} // namespace elite
