// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/axis_picker.h"

#include "ui/base/style_paint.h"
#include "ui/base/theme_manager.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace elite {

AxisPicker::AxisPicker(QImage picture, QWidget* parent)
    : QWidget(parent)
    , m_picture(std::move(picture))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::CrossCursor);
    setLayoutDirection(Qt::LeftToRight); // A picture has no other side.
    say();
}

QSize AxisPicker::sizeHint() const
{
    return QSizeF(m_picture.size())
        .scaled(themeOf(this).scaled(560), themeOf(this).scaled(340), Qt::KeepAspectRatio)
        .toSize();
}

QSize AxisPicker::minimumSizeHint() const
{
    return {themeOf(this).scaled(280), themeOf(this).scaled(170)};
}

QRectF AxisPicker::target() const
{
    const QSizeF fit = QSizeF(m_picture.size()).scaled(QSizeF(size()), Qt::KeepAspectRatio);
    return {(width() - fit.width()) / 2, (height() - fit.height()) / 2, fit.width(), fit.height()};
}

int AxisPicker::rowAt(double y) const
{
    const QRectF shown = target();
    return std::clamp(static_cast<int>(std::lround((y - shown.y()) * m_picture.height() / shown.height())), 0,
                      m_picture.height() - 1);
}

void AxisPicker::setRow(int mark, int row)
{
    m_rows[static_cast<std::size_t>(mark)] = row < 0 ? -1 : std::min(row, m_picture.height() - 1);
    say();
    update();
    Q_EMIT rowChanged(mark);
}

void AxisPicker::setCurrent(int mark)
{
    if (m_current != mark) {
        m_current = mark;
        say();
        update();
        Q_EMIT currentChanged(mark);
    }
}

void AxisPicker::say()
{
    const auto words = [this](int mark) -> QString {
        return row(mark) < 0 ? tr("not set") : tr("row %1").arg(locale().toString(row(mark)));
    };
    setAccessibleName(tr("Picture with two price marks. Mark 1: %1, mark 2: %2. In use: mark %3")
                          .arg(words(0), words(1), locale().toString(m_current + 1)));
}

void AxisPicker::paintEvent(QPaintEvent*)
{
    const Theme& look = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF shown = target();
    painter.drawImage(shown, m_picture);
    painter.setFont(look.font(TypeRole::Strong));
    const QFontMetrics metrics(painter.font());
    for (int mark = 0; mark < 2; ++mark) {
        if (row(mark) < 0) {
            continue;
        }
        const double y = std::floor(shown.y() + row(mark) * shown.height() / m_picture.height()) + 0.5;
        const QColor ink = look.color(mark == m_current ? ColorRole::Focus : ColorRole::ChartCoachLevel);
        painter.setPen(QPen(ink, mark == m_current ? look.border.focus : look.border.hair));
        painter.drawLine(QPointF(shown.left(), y), QPointF(shown.right(), y));
        const QString text = locale().toString(mark + 1);
        const QRectF tag(shown.left() + look.space(2), y - look.scaled(11),
                         metrics.horizontalAdvance(text) + 2 * look.space(2), look.scaled(22));
        drawBox(&painter, tag, look.radius.badge, look.color(ColorRole::Surface2), ink, look.border.hair);
        painter.setPen(look.color(ColorRole::TextPrimary));
        painter.drawText(tag, int(Qt::AlignCenter), text);
    }
    if (hasFocus()) {
        painter.setPen(QPen(look.color(ColorRole::Focus), look.border.focus));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void AxisPicker::mousePressEvent(QMouseEvent* event)
{
    setRow(m_current, rowAt(event->position().y()));
}

void AxisPicker::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton) {
        setRow(m_current, rowAt(event->position().y()));
    }
}

void AxisPicker::keyPressEvent(QKeyEvent* event)
{
    const int step = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    const int from = row(m_current) < 0 ? m_picture.height() / 2 : row(m_current);
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        setRow(m_current, std::max(0, from + (event->key() == Qt::Key_Up ? -step : step)));
    } else if (event->key() == Qt::Key_Space) {
        setCurrent(1 - m_current);
    } else if (event->key() == Qt::Key_Delete) {
        setRow(m_current, -1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace elite
