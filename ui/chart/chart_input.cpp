// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, wheel, touch and keys of ChartView.
#include "ui/base/theme_manager.h"
#include "ui/chart/chart_accessible.h"
#include "ui/chart/chart_view.h"

#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>

#include <cmath>

namespace elite {

namespace {

constexpr double kWheelStep = 1.15; ///< per notch
constexpr int kSeparatorReach = 4;
constexpr int kLeastPane = 40;

} // namespace

bool ChartView::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::StyleChange:
    case QEvent::FontChange:
    case QEvent::LanguageChange:
        layOut();
        break;
    case QEvent::NativeGesture:
        return pinch(static_cast<QNativeGestureEvent*>(event));
    case QEvent::Gesture:
        return gesture(event);
    case QEvent::ShortcutOverride: {
        // Letters and digits that a layer or the panel takes must not start a window command.
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && m_cursorBar) {
            event->accept();
        }
        break;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

bool ChartView::pinch(QNativeGestureEvent* event)
{
    if (event->gestureType() != Qt::ZoomNativeGesture) {
        return QWidget::event(event);
    }
    m_time.zoom(1 + event->value(), event->position().x());
    invalidate();
    return true;
}

bool ChartView::gesture(QEvent* event)
{
    auto* gestures = static_cast<QGestureEvent*>(event);
    if (auto* pinched = static_cast<QPinchGesture*>(gestures->gesture(Qt::PinchGesture))) {
        m_time.zoom(pinched->scaleFactor(), mapFromGlobal(pinched->centerPoint().toPoint()).x());
        invalidate();
        return true;
    }
    return false;
}

void ChartView::resizeEvent(QResizeEvent*)
{
    layOut();
}

void ChartView::wheelEvent(QWheelEvent* event)
{
    m_kinetic.stop();
    const QPoint pixels = event->pixelDelta();
    const QPoint degrees = event->angleDelta();
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier);
    if (!pixels.isNull() && std::abs(pixels.x()) > std::abs(pixels.y())) {
        m_time.pan(-pixels.x());
    } else if (degrees.x() != 0 && degrees.y() == 0) {
        m_time.pan(-degrees.x());
    } else if (sideways) {
        m_time.pan(-degrees.y());
    } else if (event->position().x() > plotArea().right()) {
        m_autoScale = false;
        m_panes.front().scale.stretch(std::pow(kWheelStep, -degrees.y() / 120.0));
    } else {
        m_time.zoom(std::pow(kWheelStep, degrees.y() / 120.0), event->position().x());
    }
    invalidate();
    event->accept();
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    m_kinetic.press(event->timestamp());
    const QPoint at = event->position().toPoint();
    const QRect plot = plotArea();
    m_dragLast = at;
    if (event->button() == Qt::LeftButton) {
        for (const LegendHit& hit : m_legendHits) {
            if (hit.rect.contains(at)) {
                Q_EMIT studyClicked(hit.study);
                return;
            }
        }
    }
    if (m_panes.front().rect.contains(at)) {
        for (auto layer = m_layers.rbegin(); layer != m_layers.rend(); ++layer) {
            if ((*layer)->mousePress(*event, map())) {
                m_grabbed = *layer;
                m_drag = Drag::Layer;
                return;
            }
        }
    }
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_separator = separatorAt(at);
    m_drag = m_separator >= 0   ? Drag::Separator
        : plot.contains(at)     ? Drag::Plot
        : at.x() > plot.right() ? Drag::PriceAxis
                                : Drag::TimeAxis;
    if (m_drag == Drag::Plot) {
        setCursor(Qt::ClosedHandCursor);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const QPoint moved = at - m_dragLast;
    switch (m_drag) {
    case Drag::None:
        for (auto layer = m_layers.rbegin(); layer != m_layers.rend(); ++layer) {
            if ((*layer)->mouseMove(*event, map())) {
                break;
            }
        }
        showPointerShape(at);
        break;
    case Drag::Layer:
        m_grabbed->mouseMove(*event, map());
        break;
    case Drag::Plot:
        m_time.pan(-moved.x());
        m_kinetic.move(moved.x(), event->timestamp());
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
    case Drag::Separator:
        moveSeparator(at.y());
        break;
    }
    m_dragLast = at;
    changeCursor(at, std::nullopt);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_drag == Drag::Layer) {
        m_grabbed->mouseRelease(*event, map());
    } else if (m_drag == Drag::Plot && themeOf(this).motion.panel > 0) {
        m_kinetic.release(event->timestamp());
    } else if (m_drag == Drag::Separator) {
        Q_EMIT setupChanged();
    }
    m_drag = Drag::None;
    m_grabbed = nullptr;
    m_separator = -1;
    showPointerShape(event->position().toPoint());
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (m_panes.front().rect.contains(at)) {
        for (auto layer = m_layers.rbegin(); layer != m_layers.rend(); ++layer) {
            if ((*layer)->doubleClick(*event, map())) {
                return;
            }
        }
    }
    if (at.x() > plotArea().right()) {
        fitPrices();
    } else if (at.y() > plotArea().bottom()) {
        showEnd();
    } else { // two quick clicks are a press
        mousePressEvent(event);
    }
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const ChartMap here = map();
        const std::int64_t bar = currentBar();
        const double y = bar >= 0 && bar < m_data.size() ? here.yOf(m_data.bar(bar).close) : here.plot.center().y();
        Q_EMIT menuWanted(QPoint(static_cast<int>(m_time.xOf(static_cast<double>(bar) + 0.5)), static_cast<int>(y)));
    } else {
        Q_EMIT menuWanted(event->pos());
    }
    event->accept();
}

void ChartView::showPointerShape(const QPoint& at)
{
    Qt::CursorShape shape = Qt::CrossCursor;
    if (separatorAt(at) >= 0) {
        shape = Qt::SplitVCursor;
    } else if (at.x() > plotArea().right()) {
        shape = Qt::SizeVerCursor;
    } else if (at.y() > plotArea().bottom()) {
        shape = Qt::SizeHorCursor;
    } else if (m_panes.front().rect.contains(at)) {
        for (auto layer = m_layers.rbegin(); layer != m_layers.rend(); ++layer) {
            const Qt::CursorShape wanted = (*layer)->cursorAt(at, map());
            if (wanted != Qt::ArrowCursor) {
                shape = wanted;
                break;
            }
        }
    }
    if (cursor().shape() != shape) {
        setCursor(shape);
    }
}

int ChartView::separatorAt(const QPoint& at) const
{
    for (std::size_t i = 1; i < m_panes.size(); ++i) {
        if (std::abs(at.y() - m_panes[i].rect.top()) <= kSeparatorReach && at.x() <= plotArea().right()) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

void ChartView::moveSeparator(int y)
{
    const auto index = static_cast<std::size_t>(m_separator);
    const QRect pane = m_panes[index].rect;
    const QRect above = m_panes[index - 1].rect;
    y = std::clamp(y, above.top() + kLeastPane, pane.bottom() - kLeastPane);
    const double height = std::max(1, plotArea().height());
    m_setup.paneShares[index - 1] = (pane.bottom() + 1 - y) / height;
    if (index > 1) {
        m_setup.paneShares[index - 2] = (y - above.top()) / height;
    }
    layOut();
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

void ChartView::leaveEvent(QEvent*)
{
    changeCursor(std::nullopt, m_cursorBar);
}

void ChartView::changeCursor(std::optional<QPoint> pointer, std::optional<std::int64_t> bar)
{
    const std::int64_t before = currentBar();
    m_pointer = pointer;
    m_cursorBar = bar;
    update(m_crosshairArea);
    update(areaOf(crosshair()));
    if (currentBar() != before) {
        update(legendArea());
        Q_EMIT cursorMoved(currentBar());
    }
}

void ChartView::setLinkedTime(std::optional<std::int64_t> time)
{
    if (time != m_linkedTime) {
        m_linkedTime = time;
        update(m_crosshairArea);
        update(areaOf(crosshair()));
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
    for (auto layer = m_layers.rbegin(); layer != m_layers.rend(); ++layer) {
        if ((*layer)->keyPress(*event, map())) {
            event->accept();
            return;
        }
    }
    m_kinetic.stop();
    const std::int64_t step = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(currentBar() - step);
        break;
    case Qt::Key_Right:
        moveCursor(currentBar() + step);
        break;
    case Qt::Key_PageUp:
        m_time.pan(-m_time.width() * 0.9);
        invalidate();
        break;
    case Qt::Key_PageDown:
        m_time.pan(m_time.width() * 0.9);
        invalidate();
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
