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
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceButton::setDetail(const QString& detail)
{
    m_detail = detail;
    setAccessibleName(text());
    setAccessibleDescription(detail);
    updateGeometry();
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
    const int width = words + taken();
    return {width, heightForWidth(width)};
}

/// The title in one line; the detail may take several.
QSize ChoiceButton::minimumSizeHint() const
{
    const QFontMetrics strong(themeOf(this).font(TypeRole::Strong));
    return {strong.horizontalAdvance(text()) + taken(), heightForWidth(QWIDGETSIZE_MAX)};
}

int ChoiceButton::heightForWidth(int width) const
{
    const Theme& look = themeOf(this);
    const int line = look.lineHeight(TypeRole::Small);
    const QFontMetrics small(look.font(TypeRole::Small));
    const QRect words
        = small.boundingRect(QRect(0, 0, std::max(1, width - taken()), QWIDGETSIZE_MAX), Qt::TextWordWrap, m_detail);
    const int lines = std::max(1, (words.height() + small.height() / 2) / std::max(1, small.height()));
    return look.lineHeight(TypeRole::Strong) + lines * line + 2 * look.space(2);
}

/// What icon and gaps leave no room for words in.
int ChoiceButton::taken() const
{
    const Theme& look = themeOf(this);
    return look.icon.tool + 3 * look.space(3);
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
    const int before = size + look.space(3);
    isRightToLeft() ? room.adjust(0, 0, -before, 0) : room.adjust(before, 0, 0, 0);
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const auto words = [&](TypeRole type, ColorRole color, const QRect& where, const QString& text) {
        painter.setFont(look.font(type));
        painter.setPen(look.color(color));
        painter.drawText(where, static_cast<int>(align) | Qt::TextWordWrap, text);
    };
    const int top = look.lineHeight(TypeRole::Strong);
    words(TypeRole::Strong, ColorRole::TextPrimary, QRect(room.x(), room.y(), room.width(), top),
          QFontMetrics(look.font(TypeRole::Strong)).elidedText(text(), Qt::ElideRight, room.width()));
    words(TypeRole::Small, ColorRole::TextSecondary, QRect(room.x(), room.y() + top, room.width(), room.height() - top),
          m_detail);
}

} // namespace elite
