// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_view.h"

#include "ui/base/theme_manager.h"
#include "ui/chart/chart_accessible.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

namespace elite {

namespace {

constexpr double kDefaultBarWidth = 9;
constexpr double kBarsAfterEnd = 8; ///< room to the right of the newest bar
constexpr double kWheelStep = 1.15; ///< per notch
constexpr double kSubPaneShare = 0.2;

} // namespace

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Price chart"));
    installChartAccessibility();
    m_panes.push_back({});
    m_panes.front().isPrice = true;
}

void ChartView::setBars(std::vector<indicators::BarValues> bars)
{
    m_data.setBars(std::move(bars));
    setZoneOffset(m_zoneOffset);
    m_time.setBarCount(m_data.size());
    m_cursorBar.reset();
    m_autoScale = true;
    m_time.show(0, m_time.width() / kDefaultBarWidth);
    m_time.showEnd(kBarsAfterEnd);
    invalidate();
}

bool ChartView::updateBar(const indicators::BarValues& bar)
{
    const bool follow = m_time.isAtEnd();
    const std::int64_t before = m_data.size();
    if (!m_data.update(bar)) {
        return false;
    }
    const bool isNew = m_data.size() > before;
    if (isNew) {
        if (m_zoneOffset != 0) {
            m_shownTimes.push_back(bar.time + m_zoneOffset);
        }
        m_time.setBarCount(m_data.size());
        if (follow) {
            m_time.pan(m_time.barWidth());
        }
        invalidate();
        return true;
    }
    std::vector<std::pair<double, double>> ranges;
    for (const ChartPane& pane : m_panes) {
        ranges.emplace_back(pane.scale.low(), pane.scale.high());
    }
    scaleToVisible();
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        if (ranges[i] != std::pair(m_panes[i].scale.low(), m_panes[i].scale.high())) {
            invalidate();
            return true;
        }
    }
    // Same scale: only the last bars' strip and the labels beside it change.
    const int from = static_cast<int>(std::floor(m_time.xOf(static_cast<double>(m_data.size()) - 3)));
    m_damageFrom = std::clamp(from, 0, plotArea().width());
    update(QRect(m_damageFrom, 0, width() - m_damageFrom, height()));
    update(QRect(0, 0, width(), themeOf(this).lineHeight(TypeRole::Body) * 3));
    return true;
}

bool ChartView::addIndicator(QByteArrayView id, const indicators::ParameterValues& values)
{
    if (!m_data.addIndicator(id, values)) {
        return false;
    }
    layOut();
    return true;
}

void ChartView::removeIndicators()
{
    m_data.removeIndicators();
    layOut();
}

void ChartView::setSymbol(const QString& symbol, const QString& timeframe, int priceDecimals)
{
    m_symbol = symbol;
    m_timeframe = timeframe;
    m_decimals = std::clamp(priceDecimals, 0, 15);
    setAccessibleName(tr("Price chart, %1 %2").arg(symbol, timeframe));
    invalidate();
}

void ChartView::setWatermark(const QString& text)
{
    m_watermark = text;
    invalidate();
}

void ChartView::setPriceMode(chart::PriceMode mode)
{
    m_mode = mode;
    m_autoScale = true;
    invalidate();
}

void ChartView::setZoneOffset(std::int64_t microseconds)
{
    m_zoneOffset = microseconds;
    m_shownTimes.clear();
    if (microseconds != 0) {
        m_shownTimes = m_data.times();
        for (std::int64_t& time : m_shownTimes) {
            time += microseconds;
        }
    }
    invalidate();
}

void ChartView::showBars(double first, double last)
{
    m_time.show(first, last);
    invalidate();
}

void ChartView::showEnd()
{
    m_time.showEnd(kBarsAfterEnd);
    invalidate();
}

void ChartView::zoom(double factor)
{
    m_time.zoom(factor, m_time.width());
    invalidate();
}

void ChartView::fitPrices()
{
    m_autoScale = true;
    invalidate();
}

std::int64_t ChartView::currentBar() const
{
    if (m_cursorBar) {
        return *m_cursorBar;
    }
    if (m_pointer && plotArea().contains(*m_pointer)) {
        return std::clamp<std::int64_t>(static_cast<std::int64_t>(std::floor(m_time.barAt(m_pointer->x()))), 0,
                                        std::max<std::int64_t>(m_data.size() - 1, 0));
    }
    return m_data.size() - 1;
}

QRect ChartView::plotArea() const
{
    const Theme& look = themeOf(this);
    return {0, 0, std::max(1, width() - look.bar.priceAxis), std::max(1, height() - look.bar.timeAxis)};
}

void ChartView::layOut()
{
    const QRect plot = plotArea();
    std::vector<ChartPane> panes(1);
    panes.front().isPrice = true;
    for (std::size_t i = 0; i < m_data.indicators().size(); ++i) {
        const auto& info = m_data.indicators()[i].info();
        ChartPane* target = &panes.front();
        if (info.pane == indicators::Pane::Own) {
            panes.emplace_back();
            target = &panes.back();
        }
        for (std::size_t k = 0; k < info.outputs.size(); ++k) {
            if (info.outputs[k].shape != indicators::Shape::Flag) {
                target->lines.emplace_back(i, k);
            }
        }
    }
    const int hair = themeOf(this).border.hair;
    const int below = static_cast<int>(panes.size()) - 1;
    const int each = below > 0 ? static_cast<int>(plot.height() * std::min(kSubPaneShare, 0.6 / below)) : 0;
    int bottom = plot.height();
    for (std::size_t i = panes.size(); i-- > 1;) {
        panes[i].rect = QRect(0, bottom - each + hair, plot.width(), each - hair);
        bottom -= each;
    }
    panes.front().rect = QRect(0, 0, plot.width(), bottom);
    for (ChartPane& pane : panes) {
        pane.scale.setHeight(pane.rect.height());
    }
    if (!m_autoScale && !m_panes.empty()) {
        panes.front().scale.setMode(m_mode);
        panes.front().scale.setReference(m_panes.front().scale.reference());
        panes.front().scale.setRange(m_panes.front().scale.low(), m_panes.front().scale.high());
    }
    m_panes = std::move(panes);
    m_time.setWidth(plot.width());
    invalidate();
}

void ChartView::invalidate()
{
    m_sceneDirty = true;
    update();
    Q_EMIT rangeChanged();
}

void ChartView::scaleToVisible()
{
    const auto first = static_cast<std::int64_t>(std::floor(m_time.firstVisible()));
    const auto last = static_cast<std::int64_t>(std::ceil(m_time.lastVisible()));
    for (ChartPane& pane : m_panes) {
        if (pane.isPrice && !m_autoScale) {
            continue;
        }
        chart::Extent extent = pane.isPrice ? m_data.prices().extent(first, last) : chart::Extent{INFINITY, -INFINITY};
        for (const auto& [indicator, output] : pane.lines) {
            const chart::Extent line = m_data.indicators()[indicator].pyramid(output).extent(first, last);
            if (!line.isEmpty()) {
                extent.low = std::min(extent.low, line.low);
                extent.high = std::max(extent.high, line.high);
            }
        }
        if (pane.isPrice) {
            pane.scale.setMode(m_mode);
            const std::int64_t reference
                = std::clamp<std::int64_t>(first, 0, std::max<std::int64_t>(m_data.size() - 1, 0));
            pane.scale.setReference(m_data.size() > 0 ? m_data.prices()[reference].close : 1);
        }
        if (!extent.isEmpty()) {
            // The legend needs the top, the volume the bottom.
            pane.scale.fit(extent.low, extent.high, pane.isPrice ? 0.1 : 0.08, pane.isPrice ? 0.12 : 0.08);
        }
    }
}

ChartPane* ChartView::paneAt(int y)
{
    for (ChartPane& pane : m_panes) {
        if (y >= pane.rect.top() && y <= pane.rect.bottom()) {
            return &pane;
        }
    }
    return nullptr;
}

bool ChartView::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::LanguageChange) {
        layOut();
    }
    return QWidget::event(event);
}

void ChartView::resizeEvent(QResizeEvent*)
{
    layOut();
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    const QPoint pixels = event->pixelDelta();
    const QPoint degrees = event->angleDelta();
    if (!pixels.isNull() && std::abs(pixels.x()) > std::abs(pixels.y())) {
        m_time.pan(-pixels.x());
    } else if (degrees.x() != 0 && degrees.y() == 0) {
        m_time.pan(-degrees.x());
    } else {
        // At the end the newest bar stays in place, as long as the pointer is not on older ones far away.
        m_time.zoom(std::pow(kWheelStep, degrees.y() / 120.0), event->position().x());
    }
    invalidate();
    event->accept();
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const QRect plot = plotArea();
    m_dragLast = event->pos();
    m_drag = plot.contains(event->pos())  ? Drag::Plot
        : event->pos().x() > plot.right() ? Drag::PriceAxis
                                          : Drag::TimeAxis;
    if (m_drag == Drag::Plot) {
        setCursor(Qt::ClosedHandCursor);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint moved = event->pos() - m_dragLast;
    switch (m_drag) {
    case Drag::None:
        setCursor(plotArea().contains(event->pos())           ? Qt::CrossCursor
                      : event->pos().x() > plotArea().right() ? Qt::SizeVerCursor
                                                              : Qt::SizeHorCursor);
        break;
    case Drag::Plot:
        m_time.pan(-moved.x());
        if (!m_autoScale) {
            m_panes.front().scale.pan(moved.y());
        }
        invalidate();
        break;
    case Drag::PriceAxis:
        m_autoScale = false;
        m_panes.front().scale.stretch(std::exp(moved.y() / 200.0));
        invalidate();
        break;
    case Drag::TimeAxis:
        m_time.zoom(std::exp(moved.x() / 200.0), m_time.width());
        invalidate();
        break;
    }
    m_dragLast = event->pos();
    changeCursor(event->pos(), std::nullopt);
}

void ChartView::mouseReleaseEvent(QMouseEvent*)
{
    m_drag = Drag::None;
    setCursor(Qt::CrossCursor);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->pos().x() > plotArea().right()) {
        fitPrices();
    } else if (event->pos().y() > plotArea().bottom()) {
        showEnd();
    }
}

void ChartView::leaveEvent(QEvent*)
{
    changeCursor(std::nullopt, m_cursorBar);
}

void ChartView::changeCursor(std::optional<QPoint> pointer, std::optional<std::int64_t> bar)
{
    const std::int64_t before = currentBar();
    m_pointer = pointer;
    m_cursorBar = bar;
    update();
    if (currentBar() != before) {
        Q_EMIT cursorMoved(currentBar());
    }
}

void ChartView::moveCursor(std::int64_t bar)
{
    bar = std::clamp<std::int64_t>(bar, 0, std::max<std::int64_t>(m_data.size() - 1, 0));
    const auto at = static_cast<double>(bar);
    if (at < m_time.firstVisible()) {
        m_time.pan((at - m_time.firstVisible()) * m_time.barWidth());
        invalidate();
    } else if (at + 1 > m_time.lastVisible()) {
        m_time.pan((at + 1 - m_time.lastVisible()) * m_time.barWidth());
        invalidate();
    }
    changeCursor(std::nullopt, bar);
    announceBar(this);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const std::int64_t step = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(currentBar() - step);
        break;
    case Qt::Key_Right:
        moveCursor(currentBar() + step);
        break;
    case Qt::Key_Home:
        moveCursor(0);
        break;
    case Qt::Key_End:
        moveCursor(m_data.size() - 1);
        showEnd();
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Up:
        zoom(kWheelStep);
        break;
    case Qt::Key_Minus:
    case Qt::Key_Down:
        zoom(1 / kWheelStep);
        break;
    case Qt::Key_Escape:
        if (!m_cursorBar) {
            QWidget::keyPressEvent(event);
            return;
        }
        changeCursor(m_pointer, std::nullopt);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace elite
