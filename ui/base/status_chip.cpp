// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/status_chip.h"

#include "ui/base/icon.h"
#include "ui/base/number_paint.h"
#include "ui/base/style_paint.h"
#include "ui/base/theme_manager.h"

#include <QPainter>
#include <QStyleOption>

#include <cmath>

namespace elite {

namespace {

constexpr int kDot = 7;

int signWidth(const Theme& theme, bool dot, bool icon)
{
    return icon ? theme.icon.inlined + theme.scaled(5) : dot ? theme.scaled(kDot) + theme.scaled(6) : 0;
}

} // namespace

StatusChip::StatusChip(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setTypeRole(this, TypeRole::Small);
}

void StatusChip::setDot(ColorRole role)
{
    m_dot = role;
    updateGeometry();
    update();
}

void StatusChip::setIconName(const QString& name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void StatusChip::setLook(Look look)
{
    m_look = look;
    updateGeometry();
    update();
}

void StatusChip::setInteractive(bool interactive)
{
    setAttribute(Qt::WA_TransparentForMouseEvents, !interactive);
    setFocusPolicy(interactive ? Qt::TabFocus : Qt::NoFocus);
}

QSize StatusChip::sizeHint() const
{
    ensurePolished();
    const Theme& theme = themeOf(this);
    const int sides = m_look == Look::Outlined ? theme.space(4) : theme.space(2);
    return {static_cast<int>(std::ceil(numberWidth(font(), text())))
                + signWidth(theme, m_dot.has_value(), !m_iconName.isEmpty()) + sides,
            std::max(theme.scaled(22), fontMetrics().height() + 2)};
}

QSize StatusChip::minimumSizeHint() const
{
    const Theme& theme = themeOf(this);
    return {signWidth(theme, m_dot.has_value(), !m_iconName.isEmpty()) + theme.scaled(24), sizeHint().height()};
}

void StatusChip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const bool hover = underMouse() && isEnabled() && !testAttribute(Qt::WA_TransparentForMouseEvents);
    drawBox(&painter, rect(), theme.radius.badge, hover ? theme.color(ColorRole::Surface3) : QColor(),
            m_look == Look::Outlined ? theme.color(ColorRole::LineStrong) : QColor(), theme.border.hair);
    if (showsFocus(&option)) {
        drawFocusRing(&painter, rect(), theme.radius.badge, theme);
    }
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int side = m_look == Look::Outlined ? theme.space(2) : theme.space(1);
    QRect room = rect().adjusted(side, 0, -side, 0);
    const QColor text = theme.color(!isEnabled() ? ColorRole::TextDisabled
                                        : hover  ? ColorRole::TextPrimary
                                                 : ColorRole::TextSecondary);
    if (!m_iconName.isEmpty()) {
        const int size = theme.icon.inlined;
        paintIcon(&painter,
                  QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {size, size}, room),
                  m_iconName, text);
    } else if (m_dot) {
        const int size = theme.scaled(kDot);
        const QRect at = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {size, size}, room);
        const bool hollow = *m_dot == ColorRole::TextDisabled;
        drawBox(&painter, at, size / 2.0, hollow ? QColor() : theme.color(*m_dot),
                hollow ? theme.color(ColorRole::TextSecondary) : QColor(), 1.5);
    }
    const int taken = signWidth(theme, m_dot.has_value(), !m_iconName.isEmpty());
    rightToLeft ? room.adjust(0, 0, -taken, 0) : room.adjust(taken, 0, 0, 0);
    painter.setFont(font());
    painter.setPen(text);
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const bool fits = numberWidth(font(), this->text()) <= room.width() + 1;
    paintNumber(&painter, room, align,
                fits ? this->text() : fontMetrics().elidedText(this->text(), Qt::ElideRight, room.width()));
}

} // namespace elite
