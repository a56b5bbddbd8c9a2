// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/choice_button.h"

#include "ui/base/icon.h"
#include "ui/base/style_paint.h"
#include "ui/base/theme_manager.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace elite {

ChoiceButton::ChoiceButton(const QString& iconName, const QString& title, const QString& detail, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(title);
    setDetail(detail);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceButton::setDetail(const QString& detail)
{
    m_detail = detail;
    setAccessibleName(text());
    setAccessibleDescription(detail);
    update();
}

void ChoiceButton::setTaken(bool taken)
{
    m_isTaken = taken;
    update();
}

QSize ChoiceButton::sizeHint() const
{
    const Theme& look = themeOf(this);
    const int words = std::max(QFontMetrics(look.font(TypeRole::Strong)).horizontalAdvance(text()),
                               QFontMetrics(look.font(TypeRole::Small)).horizontalAdvance(m_detail));
    const int height = look.lineHeight(TypeRole::Strong) + look.lineHeight(TypeRole::Small) + 2 * look.space(2);
    return {words + look.icon.tool + 4 * look.space(3), height};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return sizeHint();
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    const Theme& look = themeOf(this);
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const bool isHot = underMouse() || isDown();
    const ColorRole ground = isHot ? ColorRole::Surface3 : m_isTaken ? ColorRole::AccentWash : ColorRole::Surface2;
    drawBox(&painter, rect(), look.radius.card, look.color(ground),
            look.color(m_isTaken ? ColorRole::AccentText : ColorRole::LineControl), look.border.hair);
    if (showsFocus(&option)) {
        drawFocusRing(&painter, rect(), look.radius.card, look);
    }
    QRect room = rect().adjusted(look.space(3), look.space(2), -look.space(3), -look.space(2));
    const int size = look.icon.tool;
    paintIcon(&painter, QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {size, size}, room),
              m_iconName, look.color(m_isTaken ? ColorRole::AccentText : ColorRole::TextSecondary));
    const int taken = size + look.space(3);
    isRightToLeft() ? room.adjust(0, 0, -taken, 0) : room.adjust(taken, 0, 0, 0);
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const auto line = [&](TypeRole type, ColorRole color, const QRect& where, const QString& words) {
        const QFont font = look.font(type);
        painter.setFont(font);
        painter.setPen(look.color(color));
        painter.drawText(where, static_cast<int>(align),
                         QFontMetrics(font).elidedText(words, Qt::ElideRight, where.width()));
    };
    const int top = look.lineHeight(TypeRole::Strong);
    line(TypeRole::Strong, ColorRole::TextPrimary, QRect(room.x(), room.y(), room.width(), top), text());
    line(TypeRole::Small, ColorRole::TextSecondary, QRect(room.x(), room.y() + top, room.width(), room.height() - top),
         m_detail);
}

} // namespace elite
