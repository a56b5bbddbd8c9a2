// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/hold_button.h"

#include "ui/base/icon.h"
#include "ui/base/style_paint.h"
#include "ui/base/theme_manager.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kFrameMs = 16; // the fill moves once per screen frame

bool holdsKey(const QKeyEvent* event)
{
    return event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

HoldButton::HoldButton(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(u"stop"_s)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setRole(this, ButtonRole::Stop);
    m_timer.setInterval(kFrameMs);
    connect(&m_timer, &QTimer::timeout, this, &HoldButton::tick);
}

void HoldButton::setKeys(const QString& keys)
{
    m_keys = keys;
    setAccessibleDescription(tr("Hold for one second: %1").arg(keys));
    setToolTip(tr("Hold for one second"));
    updateGeometry();
    update();
}

void HoldButton::setIconName(const QString& name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void HoldButton::beginHold()
{
    if (!isEnabled() || m_timer.isActive()) {
        return;
    }
    m_since.start();
    m_timer.start();
    Q_EMIT holdStarted();
    update();
}

void HoldButton::endHold()
{
    if (!m_timer.isActive()) {
        return;
    }
    m_timer.stop();
    update();
    Q_EMIT holdCancelled();
}

double HoldButton::progress() const
{
    if (!m_timer.isActive()) {
        return 0;
    }
    return std::min(1.0, static_cast<double>(m_since.elapsed()) / themeOf(this).motion.holdToStop);
}

void HoldButton::tick()
{
    update();
    if (m_since.elapsed() < themeOf(this).motion.holdToStop) {
        return;
    }
    m_timer.stop();
    Q_EMIT held();
}

QSize HoldButton::sizeHint() const
{
    const Theme& theme = themeOf(this);
    const QFontMetrics words(buttonFont(theme, ButtonRole::Stop, ControlSize::Small));
    const QFontMetrics small(theme.font(TypeRole::Caption));
    int width = words.size(Qt::TextShowMnemonic, text()).width() + theme.icon.control + theme.scaled(7)
        + 2 * theme.scaled(10);
    if (!m_keys.isEmpty()) {
        width += small.horizontalAdvance(m_keys) + 2 * theme.scaled(5) + 2 + theme.space(2);
    }
    const int room = 2 * ringRoom(theme);
    return {width + room, std::max(theme.scaled(30), words.height() + theme.space(1)) + room};
}

void HoldButton::paintContents(QPainter* painter, const QColor& color) const
{
    const Theme& theme = themeOf(this);
    const int room = ringRoom(theme) + theme.scaled(10);
    QRect inner = rect().adjusted(room, 0, -room, 0);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int side = theme.icon.control;
    paintIcon(painter, QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {side, side}, inner),
              m_iconName, color);
    const int taken = side + theme.scaled(7);
    rightToLeft ? inner.adjust(0, 0, -taken, 0) : inner.adjust(taken, 0, 0, 0);
    painter->setFont(buttonFont(theme, ButtonRole::Stop, ControlSize::Small));
    painter->setPen(color);
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(inner, static_cast<int>(align) | Qt::TextHideMnemonic, text());
    if (m_keys.isEmpty()) {
        return;
    }
    painter->setFont(theme.font(TypeRole::Caption));
    const QSize box(painter->fontMetrics().horizontalAdvance(m_keys) + 2 * theme.scaled(5) + 2,
                    std::max(theme.scaled(18), painter->fontMetrics().height() + 2));
    const QRect at = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, box, inner);
    drawBox(painter, at, theme.radius.badge, {}, color, theme.border.hair);
    painter->drawText(at, Qt::AlignCenter, m_keys);
}

void HoldButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QStyleOptionButton option;
    option.initFrom(this);
    const ButtonRole role = roleOf(this);
    ButtonState state = buttonState(option.state);
    const ButtonColors colors = buttonColors(theme, role, state);
    const int room = ringRoom(theme);
    const QRect body = rect().adjusted(room, room, -room, -room);
    QPainter painter(this);
    drawBox(&painter, body, theme.radius.control, colors.fill, colors.edge, theme.border.hair);
    paintContents(&painter, colors.text);
    if (showsFocus(&option)) {
        drawFocusRing(&painter, rect(), theme.radius.control + room, theme);
    }
    const double done = progress();
    if (done <= 0) {
        return;
    }
    // The held part turns solid; words on it change their colour with it, so both halves stay readable.
    QRect part = body;
    part.setWidth(static_cast<int>(body.width() * done));
    if (layoutDirection() == Qt::RightToLeft) {
        part.moveRight(body.right());
    }
    painter.setClipRect(part);
    drawBox(&painter, body, theme.radius.control, theme.color(ColorRole::DangerFill));
    paintContents(&painter, theme.color(ColorRole::TextOnFill));
}

void HoldButton::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && hitButton(event->position().toPoint())) {
        beginHold();
    }
}

void HoldButton::mouseMoveEvent(QMouseEvent* event)
{
    if (!rect().contains(event->position().toPoint())) {
        endHold();
    }
}

void HoldButton::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        endHold();
    }
}

void HoldButton::keyPressEvent(QKeyEvent* event)
{
    if (!holdsKey(event)) {
        QAbstractButton::keyPressEvent(event);
    } else if (!event->isAutoRepeat()) {
        beginHold();
    }
}

void HoldButton::keyReleaseEvent(QKeyEvent* event)
{
    if (!holdsKey(event)) {
        QAbstractButton::keyReleaseEvent(event);
    } else if (!event->isAutoRepeat()) {
        endHold();
    }
}

void HoldButton::focusOutEvent(QFocusEvent* event)
{
    endHold();
    QAbstractButton::focusOutEvent(event);
}

void HoldButton::hideEvent(QHideEvent* event)
{
    endHold();
    QAbstractButton::hideEvent(event);
}

} // namespace elite
