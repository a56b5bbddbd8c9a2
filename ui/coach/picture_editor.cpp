// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/picture_editor.h"

#include "ui/base/theme_manager.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace elite {

PictureEditor::PictureEditor(const CoachPicture& picture, QWidget* parent)
    : QWidget(parent)
    , m_image(picture.image)
{
    m_edit.masks = picture.suggestedMasks;
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    say();
}

QSize PictureEditor::sizeHint() const
{
    return QSizeF(m_image.size())
        .scaled(themeOf(this).scaled(640), themeOf(this).scaled(420), Qt::KeepAspectRatio)
        .toSize();
}

QSize PictureEditor::minimumSizeHint() const
{
    return {themeOf(this).scaled(240), themeOf(this).scaled(150)};
}

QRectF PictureEditor::target() const
{
    const QSizeF fit = QSizeF(m_image.size()).scaled(QSizeF(size()), Qt::KeepAspectRatio);
    return {(width() - fit.width()) / 2, (height() - fit.height()) / 2, fit.width(), fit.height()};
}

QPoint PictureEditor::toPicture(const QPointF& at) const
{
    const QRectF shown = target();
    const double x = (at.x() - shown.x()) * m_image.width() / shown.width();
    const double y = (at.y() - shown.y()) * m_image.height() / shown.height();
    return {qBound(0, int(x), m_image.width() - 1), qBound(0, int(y), m_image.height() - 1)};
}

QRectF PictureEditor::toWidget(const QRect& rect) const
{
    const QRectF shown = target();
    const double fx = shown.width() / m_image.width();
    const double fy = shown.height() / m_image.height();
    return {shown.x() + rect.x() * fx, shown.y() + rect.y() * fy, rect.width() * fx, rect.height() * fy};
}

void PictureEditor::addMask(const QRect& mask)
{
    m_edit.masks.append(mask.intersected(m_image.rect()));
    m_selected = m_edit.masks.size() - 1;
    say();
    update();
    Q_EMIT edited();
}

void PictureEditor::removeSelected()
{
    if (m_selected >= 0 && m_selected < m_edit.masks.size()) {
        m_edit.masks.removeAt(m_selected);
        m_selected = m_edit.masks.isEmpty() ? -1 : qMin(m_selected, m_edit.masks.size() - 1);
        say();
        update();
        Q_EMIT edited();
    }
}

void PictureEditor::resetCut()
{
    m_edit.crop = {};
    say();
    update();
    Q_EMIT edited();
}

void PictureEditor::say()
{
    const QSize sent = m_edit.crop.isEmpty() ? m_image.size() : m_edit.crop.size();
    setAccessibleName(tr("Picture to send, %1 by %2 pixels, %n covered area(s)", nullptr, int(m_edit.masks.size()))
                          .arg(sent.width())
                          .arg(sent.height()));
}

void PictureEditor::paintEvent(QPaintEvent*)
{
    const Theme& look = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF shown = target();
    painter.drawImage(shown, m_image);
    for (qsizetype i = 0; i < m_edit.masks.size(); ++i) {
        const QRectF cover = toWidget(m_edit.masks[i]);
        painter.fillRect(cover, look.color(ColorRole::LineStrong));
        painter.setPen(QPen(look.color(i == m_selected ? ColorRole::Focus : ColorRole::LineControl),
                            i == m_selected ? look.border.focus : look.border.hair));
        painter.drawRect(cover);
    }
    const QRect cut = m_isDrawing && m_tool == Tool::Cut ? m_drawing : m_edit.crop;
    if (!cut.isEmpty()) {
        QPainterPath outside;
        outside.addRect(shown);
        QPainterPath inside;
        inside.addRect(toWidget(cut));
        painter.fillPath(outside.subtracted(inside), Theme::withAlpha(look.color(ColorRole::Surface0), 190));
        painter.setPen(QPen(look.color(ColorRole::AccentText), look.border.focus));
        painter.drawRect(toWidget(cut));
    }
    if (m_isDrawing && m_tool == Tool::Cover) {
        painter.fillRect(toWidget(m_drawing), look.color(ColorRole::LineStrong));
    }
    if (hasFocus()) {
        painter.setPen(QPen(look.color(ColorRole::Focus), look.border.focus));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void PictureEditor::mousePressEvent(QMouseEvent* event)
{
    m_from = toPicture(event->position());
    m_selected = -1;
    for (qsizetype i = 0; i < m_edit.masks.size(); ++i) {
        if (m_edit.masks[i].contains(m_from)) {
            m_selected = i;
        }
    }
    m_isDrawing = m_selected < 0;
    m_drawing = {};
    update();
}

void PictureEditor::mouseMoveEvent(QMouseEvent* event)
{
    if (m_isDrawing) {
        m_drawing = QRect(m_from, toPicture(event->position())).normalized();
        update();
    }
}

void PictureEditor::mouseReleaseEvent(QMouseEvent*)
{
    constexpr int kSmallest = 4; // A click draws nothing.
    if (m_isDrawing && m_drawing.width() >= kSmallest && m_drawing.height() >= kSmallest) {
        if (m_tool == Tool::Cover) {
            addMask(m_drawing);
        } else {
            m_edit.crop = m_drawing;
            say();
            Q_EMIT edited();
        }
    }
    m_isDrawing = false;
    update();
}

void PictureEditor::keyPressEvent(QKeyEvent* event)
{
    const int step = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    const QPoint move = event->key() == Qt::Key_Left ? QPoint(-step, 0)
        : event->key() == Qt::Key_Right              ? QPoint(step, 0)
        : event->key() == Qt::Key_Up                 ? QPoint(0, -step)
        : event->key() == Qt::Key_Down               ? QPoint(0, step)
                                                     : QPoint();
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        removeSelected();
    } else if (!move.isNull() && m_selected >= 0) {
        m_edit.masks[m_selected].translate(move);
        update();
        Q_EMIT edited();
    } else if (event->key() == Qt::Key_Space && !m_edit.masks.isEmpty()) {
        m_selected = (m_selected + 1) % m_edit.masks.size();
        update();
    } else if (event->key() == Qt::Key_Insert) {
        const QSize size = m_image.size() / 5;
        addMask(QRect(QPoint((m_image.width() - size.width()) / 2, (m_image.height() - size.height()) / 2), size));
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace elite
