// SPDX-License-Identifier: GPL-3.0-or-later
// The texts and lines of ChartView: axes, legend, last price, crosshair.
#include "ui/base/number_paint.h"
#include "ui/base/number_text.h"
#include "ui/base/theme_manager.h"
#include "ui/chart/chart_view.h"

#include <QDateTime>
#include <QPaintEvent>
#include <QPainter>

#include <cmath>

namespace elite {

namespace {

constexpr double kLabelSpacing = 56;
constexpr double kTimeSpacing = 90;
constexpr int kPad = 6;
constexpr double kWatermarkScale = 3;
constexpr int kWatermarkAlpha = 26;

QDateTime utc(std::int64_t microseconds)
{
    return QDateTime::fromMSecsSinceEpoch(microseconds / 1000, Qt::UTC);
}

} // namespace

QString ChartView::priceText(double price, int decimals) const
{
    return QLocale().toString(price, 'f', decimals);
}

QString ChartView::timeText(std::int64_t time, chart::TimeUnit unit) const
{
    const QDateTime at = utc(time);
    switch (unit) {
    case chart::TimeUnit::Second:
        return at.toString(QStringLiteral("HH:mm:ss"));
    case chart::TimeUnit::Minute:
    case chart::TimeUnit::Hour:
        return at.toString(QStringLiteral("HH:mm"));
    case chart::TimeUnit::Day:
        return QLocale().toString(at.date(), QStringLiteral("d MMM"));
    case chart::TimeUnit::Month:
        return QLocale().toString(at.date(), QStringLiteral("MMM"));
    case chart::TimeUnit::Year:
        return at.toString(QStringLiteral("yyyy"));
    }
    return {};
}

QString ChartView::barInWords(std::int64_t bar) const
{
    if (bar < 0 || bar >= m_data.size()) {
        return tr("No bars yet");
    }
    const auto& values = m_data.bars()[static_cast<std::size_t>(bar)];
    //: A screen reader says this for one bar of the chart.
    return tr("%1, open %2, high %3, low %4, close %5, volume %6")
        .arg(QLocale().toString(utc(values.time + m_zoneOffset), QStringLiteral("d MMM yyyy HH:mm")),
             priceText(values.open, m_decimals), priceText(values.high, m_decimals), priceText(values.low, m_decimals),
             priceText(values.close, m_decimals), QLocale().toString(values.volume, 'f', 2));
}

void ChartView::paintEvent(QPaintEvent* event)
{
    if (m_sceneDirty || m_image.size() != size() * devicePixelRatioF() || m_damageFrom >= 0) {
        paintScene();
    }
    QPainter painter(this);
    for (const QRect& rect : event->region()) {
        const double ratio = m_image.devicePixelRatio();
        painter.drawImage(rect, m_image,
                          QRectF(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio));
    }
    paintOverlay(painter);
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
    if (m_sceneDirty) {
        scaleToVisible();
        m_ticks = timeTicks(m_time, m_zoneOffset == 0 ? m_data.times() : m_shownTimes, kTimeSpacing);
        m_image.fill(look.color(ColorRole::SurfaceChart));
    }
    const int from = m_sceneDirty ? 0 : m_damageFrom;
    m_scene.paint(m_image, ratio, look, m_data, m_time, m_panes, m_ticks, from, plotArea().width());
    QPainter painter(&m_image);
    if (m_sceneDirty) {
        paintAxes(painter);
        paintTimeAxis(painter);
    }
    paintWatermark(painter);
    m_sceneDirty = false;
    m_damageFrom = -1;
}

void ChartView::paintWatermark(QPainter& painter)
{
    if (m_watermark.isEmpty()) {
        return;
    }
    const Theme& look = themeOf(this);
    const QRect plot = m_panes.front().rect;
    painter.save();
    painter.setFont(look.font(TypeRole::Display));
    painter.setPen(Theme::withAlpha(look.color(ColorRole::TextSecondary), kWatermarkAlpha));
    if (m_damageFrom > 0) {
        painter.setClipRect(QRect(m_damageFrom, 0, plot.width() - m_damageFrom, plot.height()));
    }
    painter.translate(plot.center());
    painter.scale(kWatermarkScale, kWatermarkScale);
    painter.drawText(QRect(-plot.width() / 2, -plot.height() / 2, plot.width(), plot.height()), Qt::AlignCenter,
                     m_watermark);
    painter.restore();
}

void ChartView::paintAxes(QPainter& painter)
{
    const Theme& look = themeOf(this);
    const QRect plot = plotArea();
    painter.setFont(look.font(TypeRole::Small));
    painter.setPen(look.color(ColorRole::LineSubtle));
    painter.fillRect(QRect(plot.right() + 1, 0, look.border.hair, height()), look.color(ColorRole::LineSubtle));
    for (const ChartPane& pane : m_panes) {
        if (!pane.isPrice) {
            painter.fillRect(QRect(0, pane.rect.top() - look.border.hair, width(), look.border.hair),
                             look.color(ColorRole::LineStrong));
        }
        const int decimals = pane.scale.tickDecimals(kLabelSpacing);
        const bool percent = pane.scale.mode() == chart::PriceMode::Percent;
        painter.setPen(look.color(ColorRole::ChartAxisText));
        const int half = look.lineHeight(TypeRole::Small) / 2;
        for (const chart::PriceTick& tick : pane.scale.ticks(kLabelSpacing)) {
            const int y = pane.rect.top() + static_cast<int>(std::lround(tick.y));
            if (y - half < pane.rect.top() || y + half > pane.rect.bottom()) {
                continue;
            }
            const QRect rect(plot.right() + 1 + kPad, y - half, look.bar.priceAxis - 2 * kPad, 2 * half);
            const double value = percent ? (tick.price / pane.scale.reference() - 1) * 100 : tick.price;
            const QString text = pane.isPrice && !percent ? priceText(value, m_decimals) : priceText(value, decimals);
            paintNumber(&painter, rect, Qt::AlignLeft | Qt::AlignVCenter, percent ? text + QStringLiteral(" %") : text);
        }
    }
}

void ChartView::paintTimeAxis(QPainter& painter)
{
    const Theme& look = themeOf(this);
    const QRect plot = plotArea();
    painter.fillRect(QRect(0, plot.bottom() + 1, width(), look.border.hair), look.color(ColorRole::LineSubtle));
    for (const chart::TimeTick& tick : m_ticks) {
        const bool standsOut = tick.unit >= chart::TimeUnit::Day;
        painter.setFont(look.font(standsOut ? TypeRole::Strong : TypeRole::Small));
        painter.setPen(look.color(standsOut ? ColorRole::TextPrimary : ColorRole::ChartAxisText));
        const int x = static_cast<int>(m_time.xOf(static_cast<double>(tick.bar) + 0.5));
        const QRect rect(x - 45, plot.bottom() + 1, 90, look.bar.timeAxis);
        if (rect.left() + 20 >= 0 && rect.right() - 20 <= plot.right()) {
            painter.drawText(rect, Qt::AlignCenter, timeText(tick.time, tick.unit));
        }
    }
}

void ChartView::paintOverlay(QPainter& painter)
{
    paintLegend(painter);
    if (m_data.size() > 0) {
        paintLastPrice(painter);
    }
    paintCrosshair(painter);
    if (hasFocus()) {
        const Theme& look = themeOf(this);
        painter.setPen(QPen(look.color(ColorRole::Focus), look.border.focus));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ChartView::paintLegend(QPainter& painter)
{
    const std::int64_t bar = currentBar();
    if (bar < 0 || bar >= m_data.size()) {
        return;
    }
    const Theme& look = themeOf(this);
    const auto& values = m_data.bars()[static_cast<std::size_t>(bar)];
    const bool rises = values.close >= values.open;
    const QColor side = look.color(rises ? ColorRole::Up : ColorRole::Down);
    const int line = look.lineHeight(TypeRole::Small) + 4;
    double x = look.space(3);
    int y = look.space(2);
    painter.setFont(look.font(TypeRole::Small));
    const auto word = [&](const QString& text, const QColor& color, int gap) {
        painter.setPen(color);
        const double w = numberWidth(painter.font(), text);
        if (x + w < plotArea().width() - look.space(2)) {
            paintNumber(&painter, QRectF(x, y, w + 1, line), Qt::AlignLeft | Qt::AlignVCenter, text);
        }
        x += w + gap;
    };
    const QColor quiet = look.color(ColorRole::TextSecondary);
    const std::pair<QString, double> prices[] = {{tr("O", "open, legend of the chart"), values.open},
                                                 {tr("H", "high, legend of the chart"), values.high},
                                                 {tr("L", "low, legend of the chart"), values.low},
                                                 {tr("C", "close, legend of the chart"), values.close}};
    for (const auto& [name, price] : prices) {
        word(name, quiet, 5);
        word(priceText(price, m_decimals), side, 11);
    }
    const double before = bar > 0 ? m_data.bars()[static_cast<std::size_t>(bar) - 1].close : values.open;
    const double change = before > 0 ? (values.close / before - 1) * 100 : 0;
    const QString sign = change < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    word((rises ? QStringLiteral("\u25B2 ") : QStringLiteral("\u25BC ")) + sign
             + QLocale().toString(std::abs(change), 'f', 2) + QStringLiteral(" %"),
         side, 14);
    word(tr("Vol", "volume, legend of the chart"), quiet, 5);
    word(QLocale().toString(values.volume, 'f', 2), look.color(ColorRole::TextPrimary), 0);

    for (const ChartPane& pane : m_panes) {
        x = look.space(3);
        y = pane.isPrice ? look.space(2) + line : pane.rect.top() + look.space(1);
        std::size_t last = m_data.indicators().size();
        for (const auto& [indicator, output] : pane.lines) {
            const ChartIndicator& shown = m_data.indicators()[indicator];
            const double value = shown.value(output, bar);
            const QColor color = look.indicator(static_cast<int>(indicator + output));
            if (indicator != last) {
                word(shown.title(), color, 6);
                last = indicator;
            }
            const int decimals = pane.isPrice ? m_decimals : 2;
            word(indicators::has(value) ? priceText(value, decimals) : QStringLiteral("\u2013"),
                 shown.info().outputs.size() > 1 ? color : look.color(ColorRole::TextPrimary), 14);
        }
    }
}

void ChartView::paintAxisLabel(QPainter& painter, const QRect& rect, const QString& text, const QColor& fill,
                               const QColor& ink)
{
    painter.fillRect(rect, fill);
    painter.setPen(ink);
    paintNumber(&painter, rect.adjusted(kPad, 0, -2, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void ChartView::paintLastPrice(QPainter& painter)
{
    const Theme& look = themeOf(this);
    const ChartPane& pane = m_panes.front();
    const auto& last = m_data.bars().back();
    const bool rises = last.close >= last.open;
    const int y = static_cast<int>(std::lround(pane.scale.yOf(last.close)));
    if (y < 0 || y >= pane.rect.height()) {
        return;
    }
    QPen pen(look.color(rises ? ColorRole::CandleUp : ColorRole::CandleDown), look.border.hair, Qt::CustomDashLine);
    pen.setDashPattern({2, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(0, y + 0.5), QPointF(plotArea().right(), y + 0.5));
    painter.setFont(look.font(TypeRole::Strong));
    const int height = look.lineHeight(TypeRole::Small) + 4;
    paintAxisLabel(painter, QRect(plotArea().right() + 1, y - height / 2, look.bar.priceAxis, height),
                   priceText(last.close, m_decimals), look.color(rises ? ColorRole::BuyFill : ColorRole::SellFill),
                   look.color(ColorRole::SideOnFill));
}

void ChartView::paintCrosshair(QPainter& painter)
{
    const bool byKeyboard = m_cursorBar.has_value();
    if (m_data.size() == 0 || (!byKeyboard && (!m_pointer || !plotArea().contains(*m_pointer)))) {
        return;
    }
    const Theme& look = themeOf(this);
    const std::int64_t bar = currentBar();
    const QRect plot = plotArea();
    const double x = std::floor(m_time.xOf(static_cast<double>(bar) + 0.5)) + 0.5;
    QPen pen(look.color(ColorRole::ChartCrosshair), look.border.hair, Qt::DashLine);
    painter.setPen(pen);
    painter.drawLine(QPointF(x, 0), QPointF(x, plot.bottom()));
    painter.setFont(look.font(TypeRole::Small));
    const QColor fill = look.color(ColorRole::ChartCrosshairLabel);
    const QColor ink = look.color(ColorRole::TextOnFill);
    const int height = look.lineHeight(TypeRole::Small) + 4;
    const int y = byKeyboard
        ? static_cast<int>(m_panes.front().scale.yOf(m_data.bars()[static_cast<std::size_t>(bar)].close))
        : m_pointer->y();
    if (const ChartPane* pane = paneAt(y)) {
        painter.drawLine(QPointF(0, y + 0.5), QPointF(plot.right(), y + 0.5));
        const double price = pane->scale.priceAt(y - pane->rect.top());
        paintAxisLabel(painter, QRect(plot.right() + 1, y - height / 2, look.bar.priceAxis, height),
                       priceText(price, pane->isPrice ? m_decimals : pane->scale.tickDecimals(kLabelSpacing) + 1), fill,
                       ink);
    }
    const QString when = QLocale().toString(utc(m_data.times()[static_cast<std::size_t>(bar)] + m_zoneOffset),
                                            QStringLiteral("ddd d MMM yyyy HH:mm"));
    const int width = static_cast<int>(numberWidth(painter.font(), when)) + 2 * kPad;
    const int left = std::clamp(static_cast<int>(x) - width / 2, 0, std::max(0, plot.width() - width));
    paintAxisLabel(painter, QRect(left, plot.bottom() + 2, width, look.bar.timeAxis - 3), when, fill, ink);
}

} // namespace elite
