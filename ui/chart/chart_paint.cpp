// SPDX-License-Identifier: GPL-3.0-or-later
// The still picture of ChartView and what lies on top of it; the axes are in chart_axes.cpp, texts in chart_legend.cpp.
#include "ui/base/number_paint.h"
#include "ui/base/theme_manager.h"
#include "ui/chart/chart_text.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/pixel_surface.h"
#include "ui/chart/text_cache.h"

#include <QPaintEngine>
#include <QPaintEvent>
#include <QPainter>
#include <QTimer>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace elite {

namespace {

constexpr double kTimeSpacing = 90;
constexpr double kBreakSpacing = 24;
constexpr double kWatermarkShare = 0.11; ///< of the pane's height
constexpr double kWatermarkWidth = 0.7;
constexpr int kLabelPad = 7;

constexpr qsizetype kMostParts = 16;
constexpr int kSlack = 1500; ///< pixels that are painted for nothing before one more rectangle is worth it

struct BackStore
{
    PixelTarget target;
    QImage::Format format;
    QPoint origin; ///< of the widget, device pixels
};

/// The window's pixels for a painter of their own, without the clip of the damage.
QImage imageOf(const BackStore& store, double ratio)
{
    QImage image(reinterpret_cast<uchar*>(store.target.pixels), store.target.size.width(), store.target.size.height(),
                 store.target.stride * 4, store.format);
    image.setDevicePixelRatio(ratio);
    return image;
}

using Parts = QVarLengthArray<QRect, kMostParts>;

/// Few rectangles that cover a region: QPainter clips by one for nothing, but by several line by line. Some overlap, so
/// each has to be painted from the ground up. Empty when it would be too many.
Parts partsOf(const QRegion& region)
{
    const auto areaOf = [](const QRect& rect) { return rect.width() * rect.height(); };
    Parts parts;
    for (QRect rect : region) {
        const auto found = std::find_if(parts.begin(), parts.end(), [&](const QRect& part) {
            return areaOf(part | rect) <= areaOf(part) + areaOf(rect) + kSlack;
        });
        if (found != parts.end()) {
            *found |= rect;
        } else if (parts.size() == kMostParts) {
            return {};
        } else {
            parts.push_back(rect);
        }
    }
    return parts;
}

/// The pixels of the window that a widget is painted into, when they are such as can be written to directly: no grab
/// into a picture, no other format, no place between two pixels.
std::optional<BackStore> backStoreOf(const QPainter& painter, QSize size)
{
    QPaintDevice* device = painter.paintEngine() != nullptr ? painter.paintEngine()->paintDevice() : nullptr;
    if (device == nullptr || device->devType() != QInternal::Image) {
        return std::nullopt;
    }
    const auto* image = static_cast<const QImage*>(device);
    const QTransform place = painter.deviceTransform();
    const QPoint origin(static_cast<int>(std::lround(place.dx())), static_cast<int>(std::lround(place.dy())));
    const bool isRgb
        = image->format() == QImage::Format_RGB32 || image->format() == QImage::Format_ARGB32_Premultiplied;
    const bool isOnPixels = std::abs(place.dx() - origin.x()) < 0.001 && std::abs(place.dy() - origin.y()) < 0.001
        && place.m12() == 0 && place.m21() == 0 && place.m11() == device->devicePixelRatioF();
    if (!isRgb || !isOnPixels || !image->rect().contains(QRect(origin, size))) {
        return std::nullopt;
    }
    // bits() would part from a shared picture; the painter would go on in the old one.
    auto* pixels = const_cast<std::uint32_t*>(reinterpret_cast<const std::uint32_t*>(image->constBits()));
    return BackStore{{pixels, image->bytesPerLine() / 4, image->size()}, image->format(), origin};
}

/// Parts of a picture, whole device pixels. QPainter hands tall narrow strips to threads, which costs more than the
/// copy.
template <class Rects> void copyTo(const BackStore& store, const QImage& image, const Rects& parts, int ratio)
{
    const auto* pixels = reinterpret_cast<const std::uint32_t*>(image.constBits());
    const qsizetype stride = image.bytesPerLine() / 4;
    const QRect whole = image.rect();
    for (const QRect& part : parts) {
        const QRect from = QRect(part.topLeft() * ratio, part.size() * ratio) & whole;
        const auto wide = static_cast<std::size_t>(from.width());
        const std::uint32_t* source = pixels + from.top() * stride + from.left();
        std::uint32_t* target = store.target.pixels + (store.origin.y() + from.top()) * store.target.stride
            + store.origin.x() + from.left();
        for (int y = from.top(); y <= from.bottom(); ++y, source += stride, target += store.target.stride) {
            std::copy_n(source, wide, target);
        }
    }
}

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
    const QRegion& region = event->region();
    const double ratio = devicePixelRatioF();
    const bool isMoved = m_sceneDirty || m_image.size() != size() * ratio;
    const bool isWhole = region.rectCount() == 1 && region.boundingRect() == rect();
    QPainter painter(this);
    const std::optional<BackStore> store = backStoreOf(painter, size() * ratio);
    const bool isMoving = store && isMoved && isWhole;
    const bool isOnPixels = store && ratio == std::floor(ratio);
    if (isMoving) {
        // A chart that moves is painted where it is seen; the picture for ticks and crosshair is made when one comes.
        followRange();
        SceneInput input = sceneInput(ratio);
        input.origin = store->origin;
        m_scene.paint(store->target, input, 0, plotArea().width());
        paintFixed(painter);
        paintLayers(painter, 0);
        m_imageStale = true;
    } else {
        followImage();
    }
    const Crosshair cross = crosshair();
    m_crosshairArea = areaOf(cross);
    if (region.boundingRect().right() > plotArea().right()) {
        m_placed.clear();
        for (const ChartPane& pane : m_panes) {
            m_placed.push_back(placeLabels(pane));
        }
    }
    const Parts parts = isOnPixels && !isMoving && region.rectCount() > 1 ? partsOf(region) : Parts();
    // The many words of the legend are painted once, under the clip of the whole damage.
    if (!parts.isEmpty() && !region.intersects(m_legendDrawn)) {
        copyTo(*store, m_image, parts, static_cast<int>(ratio));
        QImage window = imageOf(*store, ratio);
        QPainter direct(&window);
        direct.translate(QPointF(store->origin) / ratio);
        direct.setFont(painter.font());
        direct.setPen(painter.pen());
        for (const QRect& part : parts) {
            direct.setClipRect(part);
            paintTop(direct, part, cross);
        }
        return;
    }
    if (isOnPixels && !isMoving) {
        copyTo(*store, m_image, region, static_cast<int>(ratio));
    } else if (!isMoving) {
        // One call under the clip of the damaged region: part by part, fractional ratios would not meet.
        painter.drawImage(0, 0, m_image);
    }
    paintTop(painter, region, cross);
}

void ChartView::paintTop(QPainter& painter, const QRegion& region, const Crosshair& cross)
{
    paintPriceLines(painter);
    if (m_setup.highLow) {
        paintHighLow(painter);
    }
    ChartMap here = map();
    here.damage = region;
    for (const ChartLayer* layer : m_layers) {
        painter.save();
        painter.setClipRect(m_panes.front().rect);
        layer->paintTop(painter, here);
        painter.restore();
    }
    if (m_legendDrawn.isEmpty() || region.intersects(m_legendDrawn)) {
        paintLegend(painter, region);
    }
    const int axis = plotArea().right() + 1;
    if (region.intersects(QRect(axis, 0, width() - axis, height()))) {
        paintPriceAxis(painter, region);
    }
    if (region.intersects(m_crosshairArea)) {
        paintCrosshair(painter, cross);
    }
    if (hasFocus()) {
        const Theme& look = themeOf(this);
        const int thick = look.border.focus;
        const QRect whole = rect();
        const QColor& color = look.color(ColorRole::Focus);
        // Four fills: a stroked rectangle costs more than all the rest of a tick.
        painter.fillRect(whole.left(), whole.top(), whole.width(), thick, color);
        painter.fillRect(whole.left(), whole.bottom() + 1 - thick, whole.width(), thick, color);
        painter.fillRect(whole.left(), whole.top(), thick, whole.height(), color);
        painter.fillRect(whole.right() + 1 - thick, whole.top(), thick, whole.height(), color);
    }
}

void ChartView::followRange()
{
    if (!m_sceneDirty) {
        return;
    }
    scaleToVisible();
    timeTicks(m_time, m_data.times(&m_zone), kTimeSpacing, m_ticks);
    m_breaks.clear();
    if (m_setup.sessionBreaks) {
        dayBreaks(m_time, m_data.times(&m_zone), kBreakSpacing, m_breaks);
    }
    m_sceneDirty = false;
    m_imageStale = true;
    m_damageFrom = -1;
}

void ChartView::followImage()
{
    followRange();
    const double ratio = devicePixelRatioF();
    const QSize wanted = size() * ratio;
    if (m_image.size() != wanted) {
        m_image = QImage(wanted, QImage::Format_RGB32);
        m_imageStale = true;
    }
    m_image.setDevicePixelRatio(ratio);
    if (m_imageStale) {
        m_scene.paint(m_image, sceneInput(ratio), 0, plotArea().width());
        QPainter painter(&m_image);
        paintFixed(painter);
        paintLayers(painter, 0);
        m_strip = QImage();
    } else if (m_damageFrom >= 0) {
        m_damageTo = ratio == std::floor(ratio) ? m_damageTo : plotArea().width(); // else it ends within a pixel
        m_scene.paint(m_image, sceneInput(ratio), m_damageFrom, m_damageTo);
        paintStrip();
    }
    m_imageStale = false;
    m_damageFrom = -1;
}

void ChartView::paintFixed(QPainter& painter) const
{
    const Theme& look = themeOf(this);
    const QRect plot = plotArea();
    const QColor ground = colorFor(chart::LookColor::Background, ColorRole::SurfaceChart);
    painter.fillRect(QRect(plot.right() + 1, 0, width() - plot.width(), height()), ground);
    painter.fillRect(QRect(0, plot.bottom() + 1, width(), height() - plot.height()), ground);
    painter.fillRect(QRect(plot.right() + 1, 0, look.border.hair, height()),
                     colorFor(chart::LookColor::Grid, ColorRole::LineSubtle));
    for (const ChartPane& pane : m_panes) {
        if (!pane.isPrice) {
            painter.fillRect(QRect(0, pane.rect.top() - look.border.hair, width(), look.border.hair),
                             look.color(ColorRole::LineStrong));
        }
    }
    paintTimeAxis(painter);
}

void ChartView::paintLayers(QPainter& painter, int from) const
{
    paintWatermark(painter, from);
    painter.save();
    painter.setClipRect(QRect(from, 0, plotArea().width() - from, m_panes.front().rect.height()));
    for (const ChartLayer* layer : m_layers) {
        layer->paintStill(painter, map());
    }
    painter.restore();
}

void ChartView::paintStrip()
{
    const double ratio = devicePixelRatioF();
    const int left = static_cast<int>(std::floor(m_damageFrom * ratio));
    const bool isKnown = !m_strip.isNull() && m_stripFrom == m_damageFrom;
    const bool follows = std::any_of(m_layers.begin(), m_layers.end(),
                                     [](const ChartLayer* layer) { return layer->followsLastBar(); });
    if (!isKnown || follows) {
        const QSize wanted(std::max(1, m_image.width() - left), m_image.height());
        if (m_strip.size() != wanted) {
            m_strip = QImage(wanted, QImage::Format_ARGB32_Premultiplied);
        }
        m_strip.setDevicePixelRatio(ratio);
        m_strip.fill(Qt::transparent);
        m_stripFrom = m_damageFrom;
        QPainter painter(&m_strip);
        painter.translate(-left / ratio, 0);
        paintLayers(painter, m_damageFrom);
        painter.end();
        m_stripIsEmpty = true;
        for (int y = 0; y < m_strip.height() && m_stripIsEmpty; ++y) {
            const auto* row = reinterpret_cast<const QRgb*>(m_strip.constScanLine(y));
            m_stripIsEmpty = std::all_of(row, row + m_strip.width(), [](QRgb pixel) { return pixel == 0; });
        }
    }
    if (!m_stripIsEmpty) {
        QPainter painter(&m_image);
        painter.setClipRect(m_damageFrom, 0, m_damageTo - m_damageFrom, height());
        painter.drawImage(QPointF(left / ratio, 0), m_strip);
    }
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

void ChartView::paintPriceLines(QPainter& painter)
{
    if (m_data.size() == 0) {
        return;
    }
    const Theme& look = themeOf(this);
    const ChartMap here = map();
    const auto line = [&](DashRow& row, double price, const QColor& color, std::pair<int, int> dashes) {
        const double y = std::floor(here.yOf(price));
        if (y >= here.plot.top() && y <= here.plot.bottom()) {
            row.paint(painter, QPointF(0, y), here.plot.width(), Qt::Horizontal, color, dashes);
        }
    };
    if (m_setup.bidAsk) {
        line(m_bidRow, m_bid, look.color(ColorRole::Down), {6, 4});
        line(m_askRow, m_ask, look.color(ColorRole::Up), {6, 4});
    }
    if (m_setup.lastPrice) {
        const auto& last = m_data.bars().back();
        line(m_lastRow, last.close,
             last.close >= last.open ? colorFor(chart::LookColor::UpBody, ColorRole::CandleUp)
                                     : colorFor(chart::LookColor::DownBody, ColorRole::CandleDown),
             {2, 3});
    }
}

void ChartView::paintHighLow(QPainter& painter)
{
    const auto first = std::max<std::int64_t>(0, static_cast<std::int64_t>(std::ceil(m_time.firstVisible())));
    const auto last = std::min(m_data.size(), static_cast<std::int64_t>(std::floor(m_time.lastVisible())));
    if (last - first < 2) {
        return;
    }
    const Theme& look = themeOf(this);
    const ChartMap here = map();
    std::vector<chart::Column>& columns = m_highLowColumns;
    m_data.columns(first, last, 1 / m_time.barWidth(), columns);
    const auto lower = [](const chart::Column& a, const chart::Column& b) { return a.extent.low < b.extent.low; };
    const auto smaller = [](const chart::Column& a, const chart::Column& b) { return a.extent.high < b.extent.high; };
    painter.setFont(look.font(TypeRole::Small));
    painter.setPen(inkFor(ColorRole::TextSecondary));
    const auto mark = [&](const chart::Column& column, double price, const QString& name, int direction) {
        const double x = m_time.xOf(column.middle);
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

ChartView::Crosshair ChartView::crosshair() const
{
    Crosshair cross;
    const QRect plot = plotArea();
    const bool byKeyboard = m_cursorBar.has_value();
    if (m_data.size() == 0) {
        return cross;
    }
    if (!byKeyboard && (!m_pointer || !plot.contains(*m_pointer))) {
        if (m_linkedTime) {
            cross.x = static_cast<int>(std::floor(map().xOf(*m_linkedTime)));
        }
        return cross;
    }
    const std::int64_t bar = currentBar();
    cross.x = static_cast<int>(std::floor(m_time.xOf(static_cast<double>(bar) + 0.5)));
    const int y = byKeyboard ? static_cast<int>(map().yOf(m_data.bar(bar).close)) : m_pointer->y();
    const auto pane = std::find_if(m_panes.begin(), m_panes.end(),
                                   [&](const ChartPane& one) { return y >= one.rect.top() && y <= one.rect.bottom(); });
    if (pane == m_panes.end()) {
        return cross;
    }
    cross.y = y;
    const Theme& look = themeOf(this);
    const int height = look.lineHeight(TypeRole::Small) + look.space(1) / 2;
    const double price = pane->scale.priceAt(y - pane->rect.top());
    cross.price = pane->isPrice ? priceText(price) : chartNumber(price, pane->scale.tickDecimals(40) + 1);
    if (pane->isPrice && pane->scale.mode() == chart::PriceMode::Percent) {
        cross.price = chartChange((price / pane->scale.reference() - 1) * 100);
    }
    cross.time = timeText(m_data.bar(bar).time);
    const double wanted
        = chartTexts().width(look, TypeRole::Small, QFont::Normal, cross.time, crosshairInk(), devicePixelRatioF());
    const int wide = static_cast<int>(wanted) + 2 * look.scaled(kLabelPad);
    const int left = std::clamp(*cross.x - wide / 2, 0, std::max(0, plot.width() - wide));
    cross.priceBox = QRect(plot.right() + 1, y - height / 2, width() - plot.width(), height);
    cross.timeBox = QRect(left, plot.bottom() + 2, wide, look.bar.timeAxis - 3);
    return cross;
}

QColor ChartView::crosshairInk() const
{
    const Theme& look = themeOf(this);
    return look.color(look.highContrast() ? ColorRole::TextPrimary : ColorRole::TextOnFill);
}

QRegion ChartView::areaOf(const Crosshair& cross) const
{
    QRegion area;
    const QRect plot = plotArea();
    if (cross.x) {
        area += QRect(*cross.x - 1, 0, 3, plot.height());
    }
    if (cross.y) {
        area += QRect(0, *cross.y - 1, plot.width(), 3);
        area += cross.priceBox.adjusted(-1, -1, 1, 1);
        area += cross.timeBox.adjusted(-1, -1, 1, 1);
    }
    return area;
}

void ChartView::paintCrosshair(QPainter& painter, const Crosshair& cross)
{
    if (!cross.x) {
        return;
    }
    const Theme& look = themeOf(this);
    const QRect plot = plotArea();
    const QColor color = look.color(ColorRole::ChartCrosshair);
    m_crossUpright.paint(painter, QPointF(*cross.x, 0), plot.height(), Qt::Vertical, color, {4, 4});
    if (!cross.y) {
        return;
    }
    m_crossLevel.paint(painter, QPointF(0, *cross.y), plot.width(), Qt::Horizontal, color, {4, 4});
    const auto label = [&](const QRect& box, const QString& words) {
        painter.fillRect(box, look.color(ColorRole::ChartCrosshairLabel));
        chartTexts().paint(painter, box.adjusted(look.scaled(kLabelPad), 0, 0, 0), Qt::AlignLeft, look, TypeRole::Small,
                           QFont::Normal, words, crosshairInk());
    };
    label(cross.priceBox, cross.price);
    label(cross.timeBox, cross.time);
}

} // namespace elite
