// SPDX-License-Identifier: GPL-3.0-or-later
// The still picture of ChartView and what lies on top of it; the axes are in chart_axes.cpp, texts in chart_legend.cpp.
#include "ui/base/number_paint.h"
#include "ui/base/theme_manager.h"
#include "ui/chart/chart_text.h"
#include "ui/chart/chart_view.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTimer>

#include <cmath>

namespace elite {

namespace {

constexpr double kTimeSpacing = 90;
constexpr double kBreakSpacing = 24;
constexpr double kWatermarkShare = 0.11; ///< of the pane's height
constexpr double kWatermarkWidth = 0.7;

} // namespace

SceneInput ChartView::sceneInput(double ratio) const
{
    return {ratio, themeOf(this), m_data, m_setup, m_time, m_panes, m_ticks, m_breaks, m_zones};
}

void ChartView::paintEvent(QPaintEvent* event)
{
    if (!m_hasShownBars && m_data.size() > 0) {
        m_hasShownBars = true;
        // Behind this event the frame is flushed to the screen.
        QTimer::singleShot(0, this, [this] { Q_EMIT barsShown(); });
    }
    if (m_sceneDirty || m_image.size() != size() * devicePixelRatioF() || m_damageFrom >= 0) {
        paintScene();
    }
    QPainter painter(this);
    // One call under the clip of the damaged region: part by part, fractional ratios would not meet.
    painter.drawImage(0, 0, m_image);
    const QRegion& region = event->region();
    paintPriceLines(painter);
    if (m_setup.highLow) {
        paintHighLow(painter);
    }
    for (const ChartLayer* layer : m_layers) {
        painter.save();
        painter.setClipRect(m_panes.front().rect);
        layer->paintTop(painter, map());
        painter.restore();
    }
    if (region.intersects(legendArea())) {
        paintLegend(painter);
    }
    const int axis = plotArea().right() + 1;
    if (region.intersects(QRect(axis, 0, width() - axis, height()))) {
        paintPriceAxis(painter);
    }
    paintCrosshair(painter);
    if (hasFocus()) {
        const Theme& look = themeOf(this);
        painter.setPen(QPen(look.color(ColorRole::Focus), look.border.focus));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ChartView::paintScene()
{
    const Theme& look = themeOf(this);
    const double ratio = devicePixelRatioF();
    const QSize wanted = size() * ratio;
    if (m_image.size() != wanted) {
        m_image = QImage(wanted, QImage::Format_RGB32);
        m_sceneDirty = true;
    }
    m_image.setDevicePixelRatio(ratio);
    const QRect plot = plotArea();
    if (m_sceneDirty) {
        scaleToVisible();
        timeTicks(m_time, m_data.times(&m_zone), kTimeSpacing, m_ticks);
        m_breaks.clear();
        if (m_setup.sessionBreaks) {
            dayBreaks(m_time, m_data.times(&m_zone), kBreakSpacing, m_breaks);
        }
    }
    const int from = m_sceneDirty ? 0 : m_damageFrom;
    m_scene.paint(m_image, sceneInput(ratio), from, plot.width());
    QPainter painter(&m_image);
    if (m_sceneDirty) {
        painter.fillRect(QRect(plot.right() + 1, 0, width() - plot.width(), height()),
                         look.color(ColorRole::SurfaceChart));
        painter.fillRect(QRect(0, plot.bottom() + 1, width(), height() - plot.height()),
                         look.color(ColorRole::SurfaceChart));
        painter.fillRect(QRect(plot.right() + 1, 0, look.border.hair, height()), look.color(ColorRole::LineSubtle));
        for (const ChartPane& pane : m_panes) {
            if (!pane.isPrice) {
                painter.fillRect(QRect(0, pane.rect.top() - look.border.hair, width(), look.border.hair),
                                 look.color(ColorRole::LineStrong));
            }
        }
        paintTimeAxis(painter);
    }
    paintWatermark(painter, from);
    painter.setClipRect(QRect(from, 0, plot.width() - from, m_panes.front().rect.height()));
    for (const ChartLayer* layer : m_layers) {
        layer->paintStill(painter, map());
    }
    m_sceneDirty = false;
    m_damageFrom = -1;
}

void ChartView::paintWatermark(QPainter& painter, int from) const
{
    if (m_watermark.isEmpty()) {
        return;
    }
    const Theme& look = themeOf(this);
    const QRect plot = m_panes.front().rect;
    painter.save();
    painter.setFont(look.font(TypeRole::Display));
    painter.setPen(Theme::withAlpha(look.color(ColorRole::TextSecondary), look.alpha.band));
    painter.setClipRect(QRect(from, plot.top(), plot.width() - from, plot.height()));
    const QFontMetrics metrics(painter.font());
    const double scale = std::min(plot.height() * kWatermarkShare / metrics.height(),
                                  plot.width() * kWatermarkWidth / std::max(1, metrics.horizontalAdvance(m_watermark)));
    painter.translate(plot.center());
    painter.scale(scale, scale);
    painter.drawText(QRect(-plot.width(), -metrics.height(), 2 * plot.width(), 2 * metrics.height()), Qt::AlignCenter,
                     m_watermark);
    painter.restore();
}

void ChartView::paintPriceLines(QPainter& painter) const
{
    if (m_data.size() == 0) {
        return;
    }
    const Theme& look = themeOf(this);
    const ChartMap here = map();
    const auto line = [&](double price, ColorRole role, const QList<qreal>& dashes) {
        const double y = std::floor(here.yOf(price));
        if (y < here.plot.top() || y > here.plot.bottom()) {
            return;
        }
        QPen pen(look.color(role), look.border.hair, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern(dashes);
        painter.setPen(pen);
        painter.drawLine(QPointF(0, y + 0.5), QPointF(here.plot.right() + 1, y + 0.5));
    };
    if (m_setup.bidAsk) {
        line(m_bid, ColorRole::Down, {6, 4});
        line(m_ask, ColorRole::Up, {6, 4});
    }
    if (m_setup.lastPrice) {
        const auto& last = m_data.bars().back();
        line(last.close, last.close >= last.open ? ColorRole::CandleUp : ColorRole::CandleDown, {2, 3});
    }
}

void ChartView::paintHighLow(QPainter& painter) const
{
    const auto first = std::max<std::int64_t>(0, static_cast<std::int64_t>(std::ceil(m_time.firstVisible())));
    const auto last = std::min(m_data.size(), static_cast<std::int64_t>(std::floor(m_time.lastVisible())));
    if (last - first < 2) {
        return;
    }
    const Theme& look = themeOf(this);
    const ChartMap here = map();
    std::vector<chart::Column> columns;
    m_data.columns(first, last, 1 / m_time.barWidth(), columns);
    const auto lower = [](const chart::Column& a, const chart::Column& b) { return a.extent.low < b.extent.low; };
    const auto smaller = [](const chart::Column& a, const chart::Column& b) { return a.extent.high < b.extent.high; };
    painter.setFont(look.font(TypeRole::Small));
    painter.setPen(look.color(ColorRole::TextSecondary));
    const auto mark = [&](const chart::Column& column, double price, const QString& name, int direction) {
        const double x = m_time.xOf(static_cast<double>(column.first + column.last) / 2);
        const double y = here.yOf(price) + direction * look.space(2);
        const QString text = name + QLatin1Char(' ') + priceText(price);
        const double width = numberWidth(painter.font(), text);
        const bool toLeft = x + width + look.space(4) > here.plot.right();
        const double end = toLeft ? x - look.space(3) : x + look.space(3);
        painter.drawLine(QPointF(x, y), QPointF(end, y));
        paintNumber(&painter,
                    QRectF(toLeft ? end - width - look.space(1) : end + look.space(1),
                           y - look.lineHeight(TypeRole::Small) / 2.0, width + 1, look.lineHeight(TypeRole::Small)),
                    Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    const auto& high = *std::max_element(columns.begin(), columns.end(), smaller);
    const auto& low = *std::min_element(columns.begin(), columns.end(), lower);
    mark(high, high.extent.high, tr("High", "highest price in sight"), -1);
    mark(low, low.extent.low, tr("Low", "lowest price in sight"), 1);
}

void ChartView::paintCrosshair(QPainter& painter)
{
    const Theme& look = themeOf(this);
    const QRect plot = plotArea();
    QPen pen(look.color(ColorRole::ChartCrosshair), look.border.hair, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    const bool byKeyboard = m_cursorBar.has_value();
    if (m_data.size() == 0) {
        return;
    }
    if (!byKeyboard && (!m_pointer || !plot.contains(*m_pointer))) {
        if (m_linkedTime) {
            const double x = std::floor(map().xOf(*m_linkedTime)) + 0.5;
            painter.drawLine(QPointF(x, 0), QPointF(x, plot.bottom()));
        }
        return;
    }
    const std::int64_t bar = currentBar();
    const double x = std::floor(m_time.xOf(static_cast<double>(bar) + 0.5)) + 0.5;
    painter.drawLine(QPointF(x, 0), QPointF(x, plot.bottom()));
    const int y = byKeyboard ? static_cast<int>(map().yOf(m_data.bar(bar).close)) : m_pointer->y();
    const ChartPane* pane = paneAt(y);
    if (pane == nullptr) {
        return;
    }
    painter.drawLine(QPointF(0, y + 0.5), QPointF(plot.right() + 1, y + 0.5));
    painter.setFont(look.font(TypeRole::Small));
    const int height = look.lineHeight(TypeRole::Small) + look.space(1) / 2;
    const int pad = look.scaled(7);
    const double price = pane->scale.priceAt(y - pane->rect.top());
    QString text = pane->isPrice ? priceText(price) : chartNumber(price, pane->scale.tickDecimals(40) + 1);
    if (pane->isPrice && pane->scale.mode() == chart::PriceMode::Percent) {
        text = chartChange((price / pane->scale.reference() - 1) * 100);
    }
    const auto label = [&](const QRect& rect, const QString& words) {
        painter.fillRect(rect, look.color(ColorRole::ChartCrosshairLabel));
        painter.setPen(look.color(look.highContrast() ? ColorRole::TextPrimary : ColorRole::TextOnFill));
        paintNumber(&painter, rect.adjusted(pad, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
    };
    label(QRect(plot.right() + 1, y - height / 2, width() - plot.width(), height), text);
    const QString when = timeText(m_data.bar(bar).time);
    const int wide = static_cast<int>(numberWidth(painter.font(), when)) + 2 * pad;
    const int left = std::clamp(static_cast<int>(x) - wide / 2, 0, std::max(0, plot.width() - wide));
    label(QRect(left, plot.bottom() + 2, wide, look.bar.timeAxis - 3), when);
}

} // namespace elite
