// SPDX-License-Identifier: GPL-3.0-or-later
// Menu bars and menus.
#include "ui/base/icon.h"
#include "ui/base/style_paint.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

int markColumn(const Theme& theme)
{
    return theme.icon.control + theme.space(3);
}

void drawMenuBarItem(const StylePart& part, const QStyleOptionMenuItem& item)
{
    const Theme& theme = part.theme;
    part.painter->fillRect(item.rect, theme.color(ColorRole::Surface1));
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    const bool active = enabled && (item.state & (QStyle::State_Selected | QStyle::State_Sunken));
    if (active) {
        drawBox(part.painter, item.rect.adjusted(0, 2, 0, -2), theme.radius.control, theme.color(ColorRole::Surface3));
    }
    part.painter->setFont(theme.font(TypeRole::Small));
    part.painter->setPen(theme.color(!enabled     ? ColorRole::TextDisabled
                                         : active ? ColorRole::TextPrimary
                                                  : ColorRole::TextSecondary));
    const bool show = part.style->styleHint(QStyle::SH_UnderlineShortcut, &item, part.widget);
    part.painter->drawText(
        item.rect, static_cast<int>(Qt::AlignCenter) | (show ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), item.text);
}

void drawMark(const StylePart& part, const QStyleOptionMenuItem& item, const QRect& column, const QColor& color)
{
    const int side = part.theme.icon.control;
    const QRect at = QStyle::alignedRect(item.direction, Qt::AlignCenter, {side, side}, column);
    if (item.checkType != QStyleOptionMenuItem::NotCheckable && (item.icon.isNull() || item.checked)) {
        if (item.checked) {
            paintIcon(part.painter, at, u"check"_s, color);
        }
        return;
    }
    const QString name = iconNameOf(item.icon);
    if (!name.isEmpty()) {
        paintIcon(part.painter, at, name, color);
    } else if (!item.icon.isNull()) {
        item.icon.paint(part.painter, at);
    }
}

void drawMenuItem(const StylePart& part, const QStyleOptionMenuItem& item)
{
    const Theme& theme = part.theme;
    QPainter* painter = part.painter;
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(item.rect.left(), item.rect.center().y(), item.rect.width(), theme.border.hair),
                          theme.color(ColorRole::LineStrong));
        if (!item.text.isEmpty()) {
            painter->setFont(theme.font(TypeRole::Caption));
            painter->setPen(theme.color(ColorRole::TextSecondary));
            painter->drawText(item.rect.adjusted(theme.space(3), 0, -theme.space(3), 0), Qt::AlignVCenter, item.text);
        }
        return;
    }
    const bool enabled = item.state.testFlag(QStyle::State_Enabled);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    if (selected) {
        drawBox(painter, item.rect.adjusted(theme.space(1), 0, -theme.space(1), 0), theme.radius.control,
                theme.color(enabled ? ColorRole::SelectionFill : ColorRole::Surface3));
    }
    const bool lit = selected && enabled;
    const QColor color = theme.color(!enabled  ? ColorRole::TextDisabled
                                         : lit ? ColorRole::SelectionText
                                               : ColorRole::TextPrimary);
    const QColor quiet = theme.color(!enabled                          ? ColorRole::TextDisabled
                                         : lit && theme.highContrast() ? ColorRole::SelectionText
                                                                       : ColorRole::TextSecondary);
    const QRect inner = item.rect.adjusted(theme.space(2), 0, -theme.space(3), 0);
    const QRect column = QStyle::alignedRect(item.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                             {markColumn(theme), inner.height()}, inner);
    drawMark(part, item, column, item.checked || lit ? color : quiet);
    QRect words = inner;
    const bool rightToLeft = item.direction == Qt::RightToLeft;
    rightToLeft ? words.setRight(column.left() - 1) : words.setLeft(column.right() + 1);
    painter->setFont(item.font);
    painter->setPen(color);
    const bool show = part.style->styleHint(QStyle::SH_UnderlineShortcut, &item, part.widget);
    const int flags = static_cast<int>(Qt::AlignVCenter) | Qt::TextSingleLine
        | (show ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const QString label = item.text.section(u'\t', 0, 0);
    const QString keys = item.text.section(u'\t', 1);
    painter->drawText(words, flags | static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignLeft)), label);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect at = QStyle::alignedRect(item.direction, Qt::AlignRight | Qt::AlignVCenter,
                                             {theme.icon.inlined, theme.icon.inlined}, words);
        paintIcon(painter, at, u"chevron-right"_s, quiet);
    } else if (!keys.isEmpty()) {
        painter->setPen(quiet);
        painter->drawText(words, flags | static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignRight)),
                          keys);
    }
}

} // namespace

QSize menuItemSize(const Theme& theme, const QStyleOption* option, const QSize& contents)
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (!item) {
        return contents;
    }
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        return {contents.width(), item->text.isEmpty() ? theme.scaled(9) : theme.row.tableHeader};
    }
    const QFontMetrics metrics(item->font);
    int width = metrics.size(Qt::TextSingleLine | Qt::TextShowMnemonic, item->text.section(u'\t', 0, 0)).width();
    const QString keys = item->text.section(u'\t', 1);
    width += markColumn(theme) + theme.space(2) + theme.space(3) + theme.space(2);
    if (!keys.isEmpty()) {
        // QMenu keeps the widest shortcut of all items, so that they stand in one column.
        width += std::max(item->reservedShortcutWidth, metrics.horizontalAdvance(keys)) + theme.space(6);
    } else if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        width += theme.icon.inlined + theme.space(2);
    }
    return {width, std::max(theme.scaled(28), metrics.height() + theme.space(2))};
}

bool StylePart::menuControl(QStyle::ControlElement element, const QStyleOption* option) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    switch (element) {
    case QStyle::CE_MenuBarItem:
        if (item) {
            drawMenuBarItem(*this, *item);
        }
        return true;
    case QStyle::CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme.color(ColorRole::Surface1));
        return true;
    case QStyle::CE_MenuItem:
        if (item) {
            drawMenuItem(*this, *item);
        }
        return true;
    case QStyle::CE_MenuEmptyArea:
        painter->fillRect(option->rect, theme.color(ColorRole::Surface2));
        return true;
    default:
        return false;
    }
}

} // namespace elite
