// SPDX-License-Identifier: GPL-3.0-or-later
// Push buttons, tool buttons, check boxes and radio buttons.
#include "ui/base/icon.h"
#include "ui/base/style_paint.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

/// Icon in the colour of the text beside it when it is one of ours; any other icon is drawn as it is.
void drawButtonIcon(QPainter* painter, const QRect& rect, const QIcon& icon, const QColor& color, QStyle::State state)
{
    const QString name = iconNameOf(icon);
    if (!name.isEmpty()) {
        paintIcon(painter, rect, name, color);
        return;
    }
    icon.paint(painter, rect, Qt::AlignCenter, state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled,
               state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
}

int textFlags(const QStyle* style, const QStyleOption* option, const QWidget* widget)
{
    return style->styleHint(QStyle::SH_UnderlineShortcut, option, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

struct Label
{
    QString text;
    QIcon icon;
    QSize iconSize;
    int gap;
};

/// Icon and text centred as one group; the text gives way first.
void drawLabel(const StylePart& part, const QRect& room, const Label& label, const QFont& font, const QColor& color,
               const QStyleOption* option)
{
    QPainter* painter = part.painter;
    const QFontMetrics metrics(font);
    const int flags = textFlags(part.style, option, part.widget);
    const int iconWidth = label.icon.isNull() ? 0 : label.iconSize.width();
    const int gap = iconWidth > 0 && !label.text.isEmpty() ? label.gap : 0;
    const int textWidth = std::min(metrics.size(flags, label.text).width(), room.width() - iconWidth - gap);
    QRect rest
        = QStyle::alignedRect(option->direction, Qt::AlignCenter, {iconWidth + gap + textWidth, room.height()}, room);
    const bool rightToLeft = option->direction == Qt::RightToLeft;
    if (iconWidth > 0) {
        QRect at(QPoint(rightToLeft ? rest.right() - iconWidth + 1 : rest.left(), 0), label.iconSize);
        at.moveTop(room.top() + (room.height() - label.iconSize.height()) / 2);
        drawButtonIcon(painter, at, label.icon, color, option->state);
        rightToLeft ? rest.setRight(at.left() - gap - 1) : rest.setLeft(at.right() + gap + 1);
    }
    painter->setFont(font);
    painter->setPen(color);
    const QString text = metrics.size(flags, label.text).width() > textWidth
        ? metrics.elidedText(label.text, Qt::ElideRight, textWidth, Qt::TextShowMnemonic)
        : label.text;
    painter->drawText(rest, Qt::AlignCenter | flags, text);
}

int sidePadding(const Theme& theme, ButtonRole role, ControlSize size)
{
    if (role == ButtonRole::Link) {
        return theme.scaled(size == ControlSize::Small ? 4 : 8);
    }
    return theme.scaled(size == ControlSize::Small ? 10 : 14);
}

/// Icon, words and the mark of a menu, without the padding.
int contentWidth(const Theme& theme, const QStyleOptionButton& option, ButtonRole role, ControlSize size)
{
    int width = QFontMetrics(buttonFont(theme, role, size)).size(Qt::TextShowMnemonic, option.text).width();
    if (!option.icon.isNull()) {
        width += option.iconSize.width() + (option.text.isEmpty() ? 0 : theme.scaled(7));
    }
    return option.features.testFlag(QStyleOptionButton::HasMenu) ? width + theme.icon.inlined + theme.space(1) : width;
}

bool drawPushButton(const StylePart& part, const QStyleOptionButton& option)
{
    const Theme& theme = part.theme;
    const ButtonRole role = roleOf(part.widget);
    const ControlSize size = controlSizeOf(part.widget);
    const ButtonColors colors = buttonColors(theme, role, buttonState(option.state));
    const int room = ringRoom(theme);
    const QRect body = option.rect.adjusted(room, room, -room, -room);
    drawBox(part.painter, body, theme.radius.control, colors.fill, colors.edge, theme.border.hair);
    if (showsFocus(&option)) {
        drawFocusRing(part.painter, option.rect, theme.radius.control + room, theme);
    }
    // Where a layout has no margin, Qt cuts the room of the focus ring off at the edge of the parent. The padding gives
    // way to that, the words only when there is nothing else left.
    const int spare = std::max(0, body.width() - contentWidth(theme, option, role, size));
    const int padding = std::min({sidePadding(theme, role, size), body.width() / 8, spare / 2});
    QRect inner = body.adjusted(padding, 0, -std::min(padding, spare - padding), 0);
    if (option.features.testFlag(QStyleOptionButton::HasMenu)) {
        const QRect arrow = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                                {theme.icon.inlined, theme.icon.inlined}, inner);
        paintIcon(part.painter, arrow, u"chevron-down"_s, colors.text);
        const int taken = theme.icon.inlined + theme.space(1);
        option.direction == Qt::RightToLeft ? inner.adjust(taken, 0, 0, 0) : inner.adjust(0, 0, -taken, 0);
    }
    drawLabel(part, inner, {option.text, option.icon, option.iconSize, theme.scaled(7)}, buttonFont(theme, role, size),
              colors.text, &option);
    return true;
}

void drawCheck(const StylePart& part, const QStyleOption* option)
{
    const Theme& theme = part.theme;
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor edge = theme.color(enabled ? ColorRole::LineControl : ColorRole::LineStrong);
    const bool hover = enabled && option->state.testFlag(QStyle::State_MouseOver);
    QColor fill = theme.color(hover ? ColorRole::Surface3 : ColorRole::Surface1);
    if (on) {
        fill = theme.color(enabled ? ColorRole::AccentFill : ColorRole::Surface3);
    }
    const QRectF box = option->rect;
    drawBox(part.painter, box, theme.radius.badge, fill, on && enabled ? fill : edge, theme.border.hair);
    const QColor mark = theme.color(enabled ? ColorRole::TextOnFill : ColorRole::TextDisabled);
    if (option->state.testFlag(QStyle::State_NoChange)) {
        paintIcon(part.painter, option->rect.adjusted(2, 2, -2, -2), u"minus"_s, mark);
    } else if (on) {
        paintIcon(part.painter, option->rect.adjusted(2, 2, -2, -2), u"check"_s, mark);
    }
}

void drawRadio(const StylePart& part, const QStyleOption* option)
{
    const Theme& theme = part.theme;
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool on = option->state.testFlag(QStyle::State_On);
    const bool hover = enabled && option->state.testFlag(QStyle::State_MouseOver);
    const QColor accent = theme.color(enabled ? ColorRole::AccentText : ColorRole::TextDisabled);
    const QRectF box = option->rect;
    drawBox(part.painter, box, box.width() / 2, theme.color(hover ? ColorRole::Surface3 : ColorRole::Surface1),
            on ? accent : theme.color(enabled ? ColorRole::LineControl : ColorRole::LineStrong),
            on ? theme.border.strong : theme.border.hair);
    if (on) {
        const double inset = box.width() * 0.3;
        drawBox(part.painter, box.adjusted(inset, inset, -inset, -inset), box.width(), accent);
    }
}

} // namespace

QSize pushButtonSize(const Theme& theme, const QStyleOption* option, const QWidget* widget)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!button) {
        return {};
    }
    const ButtonRole role = roleOf(widget);
    const ControlSize size = controlSizeOf(widget);
    const QFontMetrics metrics(buttonFont(theme, role, size));
    const int width = contentWidth(theme, *button, role, size) + 2 * sidePadding(theme, role, size);
    const int height = std::max(controlHeight(theme, size), metrics.height() + theme.space(1));
    const int room = 2 * ringRoom(theme);
    return {std::max(width, height) + room, height + room};
}

QSize toolButtonSize(const Theme& theme, const QStyleOption* option, const QWidget* widget)
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (!button) {
        return {};
    }
    const QFontMetrics metrics(buttonFont(theme, ButtonRole::Quiet, ControlSize::Small));
    const bool text = button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
    const bool picture = button->toolButtonStyle != Qt::ToolButtonTextOnly && !button->icon.isNull();
    const QSize words = text ? metrics.size(Qt::TextShowMnemonic, button->text) : QSize();
    const QSize image = picture ? button->iconSize : QSize();
    const bool framed = roleOf(widget) != ButtonRole::Quiet;
    const int side = theme.scaled(text ? (framed ? 10 : 8) : 5);
    int width = image.width() + words.width() + 2 * side + (text && picture ? theme.scaled(6) : 0);
    int height = controlSizeOf(widget) == ControlSize::Small || !text ? theme.control.compact : theme.scaled(30);
    if (button->toolButtonStyle == Qt::ToolButtonTextUnderIcon && text && picture) {
        width = std::max(image.width(), words.width()) + 2 * side;
        height = image.height() + words.height() + theme.space(3);
    }
    height = std::max(height, image.height() + theme.scaled(10));
    if (button->features.testFlag(QStyleOptionToolButton::HasMenu)
        && button->toolButtonStyle != Qt::ToolButtonIconOnly) {
        width += theme.icon.inlined;
    }
    return {std::max(width, text ? 0 : height), height};
}

bool StylePart::buttonControl(QStyle::ControlElement element, const QStyleOption* option) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!button) {
        return false;
    }
    switch (element) {
    case QStyle::CE_PushButton:
        return drawPushButton(*this, *button);
    case QStyle::CE_CheckBoxLabel:
    case QStyle::CE_RadioButtonLabel: {
        const bool enabled = option->state.testFlag(QStyle::State_Enabled);
        painter->setPen(enabled && widget ? widget->palette().color(QPalette::WindowText)
                                          : theme.color(enabled ? ColorRole::TextPrimary : ColorRole::TextDisabled));
        QRect words = option->rect;
        if (!button->icon.isNull()) {
            const QRect at
                = QStyle::alignedRect(option->direction, Qt::AlignLeft | Qt::AlignVCenter, button->iconSize, words);
            drawButtonIcon(painter, at, button->icon, painter->pen().color(), option->state);
            const int taken = at.width() + theme.space(1);
            option->direction == Qt::RightToLeft ? words.adjust(0, 0, -taken, 0) : words.adjust(taken, 0, 0, 0);
        }
        const auto align = QStyle::visualAlignment(option->direction, Qt::AlignLeft | Qt::AlignVCenter);
        painter->drawText(words, static_cast<int>(align) | textFlags(style, option, widget), button->text);
        return true;
    }
    default:
        return false;
    }
}

bool StylePart::buttonPrimitive(QStyle::PrimitiveElement element, const QStyleOption* option) const
{
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        drawCheck(*this, option);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        drawRadio(*this, option);
        return true;
    case QStyle::PE_FrameFocusRect:
        if (option->state.testFlag(QStyle::State_KeyboardFocusChange)) {
            drawFocusRing(painter, option->rect, theme.radius.control, theme);
        }
        return true;
    case QStyle::PE_FrameDefaultButton:
        return true;
    case QStyle::PE_PanelButtonTool:
    case QStyle::PE_PanelButtonCommand: {
        const ButtonColors colors = buttonColors(theme, roleOf(widget), buttonState(option->state));
        drawBox(painter, option->rect, theme.radius.control, colors.fill, colors.edge);
        return true;
    }
    default:
        return false;
    }
}

bool StylePart::toolButton(const QStyleOptionComplex* option) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (!button) {
        return false;
    }
    const ButtonRole role = roleOf(widget);
    const ButtonColors colors = buttonColors(theme, role, buttonState(option->state));
    drawBox(painter, option->rect, theme.radius.control, colors.fill, colors.edge, theme.border.hair);
    if (showsFocus(option)) {
        drawFocusRing(painter, option->rect, theme.radius.control, theme);
    }
    QRect inner = option->rect;
    if (button->features.testFlag(QStyleOptionToolButton::HasMenu)
        && button->toolButtonStyle != Qt::ToolButtonIconOnly) {
        const QRect arrow = QStyle::alignedRect(option->direction, Qt::AlignRight | Qt::AlignVCenter,
                                                {theme.icon.inlined, theme.icon.inlined}, inner.adjusted(3, 0, -3, 0));
        paintIcon(painter, arrow, u"chevron-down"_s, colors.text);
        const int taken = theme.icon.inlined;
        option->direction == Qt::RightToLeft ? inner.adjust(taken, 0, 0, 0) : inner.adjust(0, 0, -taken, 0);
    }
    const QFont font = buttonFont(theme, role, ControlSize::Small);
    Label label{button->text, button->icon, button->iconSize, theme.scaled(6)};
    if (button->toolButtonStyle == Qt::ToolButtonIconOnly && !button->icon.isNull()) {
        label.text.clear();
    } else if (button->toolButtonStyle == Qt::ToolButtonTextOnly) {
        label.icon = {};
    } else if (button->toolButtonStyle == Qt::ToolButtonTextUnderIcon && !button->icon.isNull()) {
        const int words = QFontMetrics(font).height();
        drawLabel(*this, inner.adjusted(0, 0, 0, -words), {{}, label.icon, label.iconSize, 0}, font, colors.text,
                  option);
        inner.setTop(inner.bottom() - words - theme.space(1));
        label.icon = {};
    }
    if (button->icon.isNull() && button->arrowType != Qt::NoArrow) {
        paintIcon(painter, inner.adjusted(3, 3, -3, -3),
                  button->arrowType == Qt::LeftArrow        ? u"chevron-left"_s
                      : button->arrowType == Qt::RightArrow ? u"chevron-right"_s
                      : button->arrowType == Qt::UpArrow    ? u"chevron-up"_s
                                                            : u"chevron-down"_s,
                  colors.text);
        return true;
    }
    drawLabel(*this, inner, label, font, colors.text, option);
    return true;
}

} // namespace elite
