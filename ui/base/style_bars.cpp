// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs, tool tips, splitters, dock titles, tool and status bars.
#include "ui/base/icon.h"
#include "ui/base/style_paint.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

bool vertical(QTabBar::Shape shape)
{
    return shape == QTabBar::RoundedWest || shape == QTabBar::RoundedEast || shape == QTabBar::TriangularWest
        || shape == QTabBar::TriangularEast;
}

bool below(QTabBar::Shape shape)
{
    return shape == QTabBar::RoundedSouth || shape == QTabBar::TriangularSouth;
}

/// "Positions\t2" is a tab with the count 2 in a chip.
struct TabText
{
    QString name, count;
    explicit TabText(const QString& text)
        : name(text.section(u'\t', 0, 0))
        , count(text.section(u'\t', 1))
    {
    }
};

int chipWidth(const Theme& theme, const QString& count)
{
    if (count.isEmpty()) {
        return 0;
    }
    const int words = QFontMetrics(theme.font(TypeRole::Caption)).horizontalAdvance(count);
    return std::max(words + 2 * theme.scaled(5), theme.scaled(16));
}

QFont tabFont(const Theme& theme, bool selected)
{
    QFont font = theme.font(TypeRole::Body);
    font.setWeight(selected ? QFont::DemiBold : QFont::Medium);
    return font;
}

void drawTabShape(const StylePart& part, const QStyleOptionTab& tab)
{
    const Theme& theme = part.theme;
    const bool selected = tab.state.testFlag(QStyle::State_Selected);
    const bool hover = tab.state.testFlag(QStyle::State_MouseOver) && tab.state.testFlag(QStyle::State_Enabled);
    const QColor fill = theme.color(selected ? ColorRole::Surface1 : hover ? ColorRole::Surface3 : ColorRole::Surface2);
    part.painter->fillRect(tab.rect, fill);
    QRect line = tab.rect;
    const int thickness = selected ? theme.border.strong : theme.border.hair;
    if (tab.shape == QTabBar::RoundedWest || tab.shape == QTabBar::TriangularWest) {
        line.setLeft(line.right() - thickness + 1);
    } else if (vertical(tab.shape)) {
        line.setWidth(thickness);
    } else if (below(tab.shape)) {
        line.setHeight(thickness);
    } else {
        line.setTop(line.bottom() - thickness + 1);
    }
    part.painter->fillRect(line, theme.color(selected ? ColorRole::AccentText : ColorRole::LineSubtle));
    if (showsFocus(&tab)) {
        drawFocusRing(part.painter, tab.rect.adjusted(1, 1, -1, -1), theme.radius.control, theme);
    }
}

void drawTabLabel(const StylePart& part, const QStyleOptionTab& tab)
{
    const Theme& theme = part.theme;
    const bool enabled = tab.state.testFlag(QStyle::State_Enabled);
    const bool selected = tab.state.testFlag(QStyle::State_Selected);
    const bool rightToLeft = tab.direction == Qt::RightToLeft;
    const QColor color
        = theme.color(!enabled                                                      ? ColorRole::TextDisabled
                          : selected || tab.state.testFlag(QStyle::State_MouseOver) ? ColorRole::TextPrimary
                                                                                    : ColorRole::TextSecondary);
    const TabText text(tab.text);
    QRect room = tab.rect.adjusted(theme.space(3), 0, -theme.space(3), 0);
    const auto take = [&](int width, bool atStart) {
        atStart != rightToLeft ? room.adjust(width, 0, 0, 0) : room.adjust(0, 0, -width, 0);
    };
    take(tab.leftButtonSize.width(), true);
    take(tab.rightButtonSize.width(), false);
    if (!tab.icon.isNull()) {
        const QRect at = QStyle::alignedRect(tab.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                             {theme.icon.control, theme.icon.control}, room);
        const QString name = iconNameOf(tab.icon);
        name.isEmpty() ? tab.icon.paint(part.painter, at) : paintIcon(part.painter, at, name, color);
        take(at.width() + theme.scaled(6), true);
    }
    const int chip = chipWidth(theme, text.count);
    const QFont font = tabFont(theme, selected);
    const QFontMetrics metrics(font);
    QRect words = room;
    words.setWidth(std::min(metrics.size(Qt::TextShowMnemonic, text.name).width(),
                            room.width() - (chip > 0 ? chip + theme.scaled(6) : 0)));
    if (rightToLeft) {
        words.moveRight(room.right());
    }
    part.painter->setFont(font);
    part.painter->setPen(color);
    part.painter->drawText(words, static_cast<int>(Qt::AlignCenter) | Qt::TextHideMnemonic,
                           metrics.elidedText(text.name, Qt::ElideRight, words.width(), Qt::TextShowMnemonic));
    if (chip > 0) {
        const int height = theme.scaled(16);
        QRect at(words.right() + 1 + theme.scaled(6), 0, chip, height);
        if (rightToLeft) {
            at.moveRight(words.left() - 1 - theme.scaled(6));
        }
        at.moveTop(room.top() + (room.height() - height) / 2);
        drawBox(part.painter, at, height / 2.0, theme.color(ColorRole::Surface3));
        part.painter->setFont(theme.font(TypeRole::Caption));
        part.painter->setPen(theme.color(ColorRole::TextSecondary));
        part.painter->drawText(at, Qt::AlignCenter, text.count);
    }
}

void drawDockTitle(const StylePart& part, const QStyleOptionDockWidget& dock)
{
    const Theme& theme = part.theme;
    part.painter->fillRect(dock.rect, theme.color(ColorRole::Surface2));
    part.painter->fillRect(QRect(dock.rect.left(), dock.rect.bottom(), dock.rect.width(), theme.border.hair),
                           theme.color(ColorRole::LineSubtle));
    const QRect room = part.style->subElementRect(QStyle::SE_DockWidgetTitleBarText, &dock, part.widget)
                           .adjusted(theme.space(2), 0, -theme.space(2), 0);
    part.painter->setFont(theme.font(TypeRole::Strong));
    part.painter->setPen(theme.color(ColorRole::TextPrimary));
    const auto align = QStyle::visualAlignment(dock.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    part.painter->drawText(room, static_cast<int>(align),
                           part.painter->fontMetrics().elidedText(dock.title, Qt::ElideRight, room.width()));
}

} // namespace

QSize tabSize(const Theme& theme, const QStyleOption* option)
{
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (!tab) {
        return {};
    }
    const TabText text(tab->text);
    const QFontMetrics metrics(tabFont(theme, true));
    int width = metrics.size(Qt::TextShowMnemonic, text.name).width() + 2 * theme.space(3);
    const int icon = tab->icon.isNull() ? 0 : theme.icon.control + theme.scaled(6);
    const int chip = chipWidth(theme, text.count);
    width += icon + (chip > 0 ? chip + theme.scaled(6) : 0);
    width += tab->leftButtonSize.width() + tab->rightButtonSize.width();
    const int height = std::max(theme.bar.panelHeader, metrics.height() + theme.space(2));
    return vertical(tab->shape) ? QSize(height, width) : QSize(width, height);
}

bool StylePart::barPrimitive(QStyle::PrimitiveElement element, const QStyleOption* option) const
{
    switch (element) {
    case QStyle::PE_FrameTabBarBase: {
        const auto* base = qstyleoption_cast<const QStyleOptionTabBarBase*>(option);
        if (base && !vertical(base->shape)) {
            const int y = below(base->shape) ? option->rect.top() : option->rect.bottom();
            painter->fillRect(QRect(option->rect.left(), y, option->rect.width(), theme.border.hair),
                              theme.color(ColorRole::LineSubtle));
        }
        return true;
    }
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameStatusBarItem:
        return true;
    case QStyle::PE_IndicatorTabClose:
        paintIcon(painter, option->rect, u"close"_s,
                  theme.color(option->state & (QStyle::State_MouseOver | QStyle::State_Raised)
                                  ? ColorRole::TextPrimary
                                  : ColorRole::TextSecondary));
        return true;
    case QStyle::PE_PanelTipLabel:
        drawBox(painter, option->rect, 0, theme.color(ColorRole::Surface3), theme.color(ColorRole::LineStrong),
                theme.border.hair);
        return true;
    case QStyle::PE_PanelStatusBar:
        painter->fillRect(option->rect, theme.color(ColorRole::Surface2));
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), theme.border.hair),
                          theme.color(ColorRole::LineSubtle));
        return true;
    case QStyle::PE_FrameDockWidget:
        return true;
    case QStyle::PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(
            option->rect,
            theme.color(option->state.testFlag(QStyle::State_MouseOver) ? ColorRole::LineStrong : ColorRole::Surface0));
        return true;
    case QStyle::PE_IndicatorToolBarSeparator: {
        const QRect r = option->rect;
        const bool across = option->state.testFlag(QStyle::State_Horizontal);
        const QRect line = across
            ? QRect(r.center().x(), r.center().y() - theme.scaled(11), theme.border.hair, theme.scaled(22))
            : QRect(r.center().x() - theme.scaled(10), r.center().y(), theme.scaled(20), theme.border.hair);
        painter->fillRect(line, theme.color(ColorRole::LineStrong));
        return true;
    }
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorSpinDown:
        paintIcon(painter, option->rect, u"chevron-down"_s, theme.color(ColorRole::TextSecondary));
        return true;
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        paintIcon(painter, option->rect, u"chevron-up"_s, theme.color(ColorRole::TextSecondary));
        return true;
    case QStyle::PE_IndicatorArrowLeft:
    case QStyle::PE_IndicatorArrowRight:
        // The caller has already turned the arrow for right to left.
        painter->save();
        painter->setLayoutDirection(Qt::LeftToRight);
        paintIcon(painter, option->rect,
                  element == QStyle::PE_IndicatorArrowLeft ? u"chevron-left"_s : u"chevron-right"_s,
                  theme.color(ColorRole::TextSecondary));
        painter->restore();
        return true;
    default:
        return false;
    }
}

bool StylePart::barControl(QStyle::ControlElement element, const QStyleOption* option) const
{
    switch (element) {
    case QStyle::CE_TabBarTabShape:
    case QStyle::CE_TabBarTabLabel: {
        const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
        if (!tab || (element == QStyle::CE_TabBarTabLabel && vertical(tab->shape))) {
            return false;
        }
        element == QStyle::CE_TabBarTabShape ? drawTabShape(*this, *tab) : drawTabLabel(*this, *tab);
        return true;
    }
    case QStyle::CE_Splitter:
        painter->fillRect(
            option->rect,
            theme.color(option->state.testFlag(QStyle::State_MouseOver) ? ColorRole::LineStrong : ColorRole::Surface0));
        return true;
    case QStyle::CE_DockWidgetTitle: {
        const auto* dock = qstyleoption_cast<const QStyleOptionDockWidget*>(option);
        if (dock) {
            drawDockTitle(*this, *dock);
        }
        return true;
    }
    case QStyle::CE_ToolBar:
        painter->fillRect(option->rect,
                          widget ? widget->palette().color(QPalette::Window) : theme.color(ColorRole::Surface1));
        return true;
    case QStyle::CE_SizeGrip:
        return true;
    default:
        return false;
    }
}

} // namespace elite
