// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/elite_style.h"

#include "ui/base/icon.h"
#include "ui/base/style_paint.h"
#include "ui/base/theme_manager.h"
#include "ui/base/world_sign.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

EliteStyle::EliteStyle(Theme theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(std::move(theme))
{
}

int EliteStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const Theme& t = m_theme;
    switch (metric) {
    case PM_DockWidgetFrameWidth: // only a torn-off dock has one: the frame of its world
        return WorldSign::instance().world() == World::Live ? t.border.frameLive : t.border.framePaper;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return t.border.splitter;
    case PM_ScrollBarExtent:
        return t.scaled(10);
    case PM_ScrollBarSliderMin:
        return t.space(8);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
        return t.icon.control;
    case PM_ToolBarIconSize:
        return t.icon.tool;
    case PM_LargeIconSize:
    case PM_MessageBoxIconSize:
        return t.icon.empty;
    case PM_ButtonMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_DockWidgetTitleBarButtonMargin:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_DefaultFrameWidth:
        // Inside of a text area's round frame there is room for the 2 px of focus.
        return widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit")) ? t.space(1)
                                                                                               : t.border.hair;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return t.space(2);
    case PM_MenuBarItemSpacing:
        return 2;
    case PM_MenuBarHMargin:
        return t.space(2);
    case PM_MenuPanelWidth:
        return t.border.hair;
    case PM_MenuVMargin:
        return t.space(1);
    case PM_MenuHMargin:
        return 0;
    case PM_SubMenuOverlap:
        return -1;
    case PM_ToolTipLabelFrameWidth:
        return t.scaled(6);
    case PM_DockWidgetTitleMargin:
        return std::max(2, (t.bar.panelHeader - QFontMetrics(t.font(TypeRole::Body)).height()) / 2);
    case PM_HeaderDefaultSectionSizeHorizontal:
        return t.scaled(100);
    case PM_HeaderDefaultSectionSizeVertical:
        return t.row.table;
    case PM_HeaderMargin:
        return t.space(2);
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return t.scaled(20);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? t.space(6) : t.space(3);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return t.space(2);
    case PM_FocusFrameHMargin:
    case PM_ToolBarItemSpacing:
    case PM_ToolBarItemMargin:
        return t.space(1);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int EliteStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return m_theme.motion.panel;
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected ? 1 : 0;
    case SH_UnderlineShortcut:
        // As on Windows: underlines appear once the keyboard is used.
        return widget && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange) ? 1 : 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_TabBar_ElideMode:
        return Qt::ElideRight;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_Slider_PageSetButtons:
        return Qt::NoButton;
    case SH_MenuBar_AltKeyNavigation:
    case SH_Menu_SloppySubMenus:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize EliteStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const
{
    const Theme& t = m_theme;
    const int height = controlHeight(t, controlSizeOf(widget));
    const int room = 2 * ringRoom(t);
    switch (type) {
    case CT_PushButton:
        return pushButtonSize(t, option, widget);
    case CT_ToolButton:
        return toolButtonSize(t, option, widget);
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + room / 2, std::max(base.height(), t.scaled(20)) + room / 2};
    }
    case CT_LineEdit:
        return {size.width() + 2 * t.space(2), std::max(size.height() + 2, height)};
    case CT_SpinBox:
        return {size.width() + 2 * t.space(2) + t.scaled(18), std::max(size.height(), height)};
    case CT_ComboBox:
        return {size.width() + t.space(2) + t.icon.inlined + t.space(4), std::max(size.height() + 2, height)};
    case CT_TabBarTab:
        return tabSize(t, option);
    case CT_MenuBarItem:
        return {QFontMetrics(t.font(TypeRole::Small))
                        .size(Qt::TextShowMnemonic,
                              qstyleoption_cast<const QStyleOptionMenuItem*>(option)
                                  ? qstyleoption_cast<const QStyleOptionMenuItem*>(option)->text
                                  : QString())
                        .width()
                    + 2 * t.scaled(9),
                t.bar.menu};
    case CT_MenuItem:
        return menuItemSize(t, option, size);
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + t.space(2),
                std::max(t.row.tableHeader, QFontMetrics(t.font(TypeRole::Caption)).height() + 4)};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + t.space(2), std::max(base.height(), t.row.table)};
    }
    case CT_ProgressBar:
        return {std::max(size.width(), t.scaled(80)), t.lineHeight(TypeRole::Small)};
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect EliteStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const int room = ringRoom(m_theme);
    switch (element) {
    case SE_PushButtonLayoutItem:
        // The focus ring stands outside of what is seen; layouts align what is seen.
        return option->rect.adjusted(room, room, -room, -room);
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: {
        // Around the words, so that the box stays in line with the fields above and below it.
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (!button || button->text.isEmpty()) {
            return option->rect;
        }
        const bool check = element == SE_CheckBoxFocusRect;
        const QRect words
            = QProxyStyle::subElementRect(check ? SE_CheckBoxContents : SE_RadioButtonContents, option, widget);
        const int width = option->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() + 2 * room;
        const QRect ring(words.left() - room, option->rect.top(), width, option->rect.height());
        return option->direction == Qt::RightToLeft ? ring.translated(words.right() + room - ring.right(), 0) : ring;
    }
    case SE_LineEditContents: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int side = frame && frame->lineWidth > 0 ? m_theme.scaled(6) : 0;
        return option->rect.adjusted(side, 1, -side, -1);
    }
    case SE_TabWidgetTabBar: {
        QRect bar = QProxyStyle::subElementRect(element, option, widget);
        if (const auto* frame = qstyleoption_cast<const QStyleOptionTabWidgetFrame*>(option);
            frame && (frame->shape == QTabBar::RoundedNorth || frame->shape == QTabBar::RoundedSouth)) {
            bar.setLeft(frame->leftCornerWidgetSize.width());
            bar.setRight(option->rect.width() - 1 - frame->rightCornerWidgetSize.width());
        }
        return bar;
    }
    case SE_HeaderLabel:
        // The sort mark is drawn inside of it.
        return option->rect.adjusted(m_theme.space(2), 0, -m_theme.space(2), 0);
    case SE_TabBarTabText:
        // The tab bar shortens its texts to this; drawTabLabel does it better, it knows the count.
        return {option->rect.topLeft(), QSize(QWIDGETSIZE_MAX, option->rect.height())};
    case SE_ItemViewItemText: {
        const int side = m_theme.space(1);
        return QProxyStyle::subElementRect(element, option, widget).adjusted(side, 0, -side, 0);
    }
    case SE_ItemViewItemDecoration:
    case SE_ItemViewItemCheckIndicator: {
        QRect rect = QProxyStyle::subElementRect(element, option, widget);
        return rect.translated(option->direction == Qt::RightToLeft ? -m_theme.space(1) : m_theme.space(1), 0);
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect EliteStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                                 const QWidget* widget) const
{
    const QRect r = option->rect;
    const auto visual = [&](const QRect& rect) { return visualRect(option->direction, r, rect); };
    if (control == CC_ComboBox) {
        const int arrow = m_theme.icon.inlined + m_theme.space(3);
        switch (sub) {
        case SC_ComboBoxArrow:
            return visual({r.right() - arrow + 1, r.top(), arrow, r.height()});
        case SC_ComboBoxEditField:
            return visual(
                {r.left() + m_theme.space(2), r.top() + 2, r.width() - arrow - m_theme.space(2), r.height() - 4});
        default:
            break;
        }
    } else if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool buttons = !spin || spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int width = buttons ? m_theme.scaled(20) : 0;
        switch (sub) {
        case SC_SpinBoxUp:
            return buttons ? visual({r.right() - width, r.top() + 2, width - 1, r.height() / 2 - 2}) : QRect();
        case SC_SpinBoxDown:
            return buttons ? visual({r.right() - width, r.center().y() + 1, width - 1, r.height() / 2 - 2}) : QRect();
        case SC_SpinBoxEditField:
            return visual(
                {r.left() + m_theme.scaled(6), r.top() + 2, r.width() - width - m_theme.scaled(8), r.height() - 4});
        default:
            break;
        }
    } else if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar && (sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine)) {
            return {};
        }
        const bool across = bar && bar->orientation == Qt::Horizontal;
        const int length = across ? r.width() : r.height();
        if (bar && sub == SC_ScrollBarGroove) {
            return r;
        }
        if (bar && (sub == SC_ScrollBarSlider || sub == SC_ScrollBarAddPage || sub == SC_ScrollBarSubPage)) {
            const qint64 range = static_cast<qint64>(bar->maximum) - bar->minimum;
            const int wanted = static_cast<int>(length * static_cast<qint64>(bar->pageStep)
                                                / std::max<qint64>(1, range + bar->pageStep));
            const int size = range > 0 ? std::clamp(wanted, std::min(length, m_theme.space(8)), length) : length;
            const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - size,
                                                   bar->upsideDown);
            const int from = sub == SC_ScrollBarAddPage ? at + size : sub == SC_ScrollBarSubPage ? 0 : at;
            const int to = sub == SC_ScrollBarAddPage ? length : sub == SC_ScrollBarSubPage ? at : at + size;
            return across ? QRect(r.left() + from, r.top(), to - from, r.height())
                          : QRect(r.left(), r.top() + from, r.width(), to - from);
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

void EliteStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const StylePart part{m_theme, this, painter, widget};
    if (element == PE_PanelMenu || element == PE_FrameMenu) {
        if (element == PE_PanelMenu) {
            drawBox(painter, option->rect, 0, m_theme.color(ColorRole::Surface2), m_theme.color(ColorRole::LineStrong),
                    m_theme.border.hair);
        }
        return;
    }
    painter->save();
    const bool done = part.buttonPrimitive(element, option) || part.fieldPrimitive(element, option)
        || part.viewPrimitive(element, option) || part.barPrimitive(element, option);
    painter->restore();
    if (!done) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void EliteStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const StylePart part{m_theme, this, painter, widget};
    if (element == CE_ItemViewItem && !m_theme.highContrast()) {
        // Up stays green and down stays red in a selected row; only high contrast paints every text in one colour.
        const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        const QVariant own = item ? item->index.data(Qt::ForegroundRole) : QVariant();
        if (own.isValid()) {
            QStyleOptionViewItem colored(*item);
            colored.palette.setBrush(QPalette::HighlightedText, own.value<QBrush>());
            QProxyStyle::drawControl(element, &colored, painter, widget);
            return;
        }
    }
    painter->save();
    const bool done = part.buttonControl(element, option) || part.fieldControl(element, option)
        || part.viewControl(element, option) || part.barControl(element, option) || part.menuControl(element, option);
    painter->restore();
    if (!done) {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void EliteStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const
{
    const StylePart part{m_theme, this, painter, widget};
    painter->save();
    const bool done = (control == CC_ToolButton && part.toolButton(option))
        || (control == CC_ComboBox && part.comboBox(option)) || (control == CC_SpinBox && part.spinBox(option))
        || (control == CC_ScrollBar && part.scrollBar(option)) || (control == CC_Slider && part.slider(option))
        || (control == CC_GroupBox && part.groupBox(option));
    painter->restore();
    if (!done) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QIcon EliteStyle::standardIcon(StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const
{
    switch (standard) {
    case SP_MessageBoxInformation:
        return icon(u"info"_s, ColorRole::Info);
    case SP_MessageBoxWarning:
        return icon(u"warning"_s, ColorRole::Warning);
    case SP_MessageBoxCritical:
        return icon(u"error"_s, ColorRole::Danger);
    case SP_MessageBoxQuestion:
        return icon(u"help"_s, ColorRole::Info);
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return icon(u"close"_s);
    case SP_TitleBarNormalButton:
        return icon(u"tear-off"_s);
    case SP_ToolBarHorizontalExtensionButton:
        return icon(u"more"_s);
    case SP_ToolBarVerticalExtensionButton:
        return icon(u"more-vertical"_s);
    case SP_DirIcon:
    case SP_DirOpenIcon:
        return icon(u"folder"_s);
    case SP_FileIcon:
        return icon(u"document"_s);
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

void EliteStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QTabBar*>(widget)) {
        setSurfaceRole(widget, ColorRole::Surface2);
    } else if (qobject_cast<QMenuBar*>(widget)) {
        setTypeRole(widget, TypeRole::Small);
    } else if (qobject_cast<QHeaderView*>(widget)) {
        setTypeRole(widget, TypeRole::Caption);
    }
    if (widget->inherits("QTipLabel")) {
        setTypeRole(widget, TypeRole::Small);
    }
    if (qobject_cast<QTabBar*>(widget) || qobject_cast<QMenuBar*>(widget) || widget->inherits("QDockWidget")
        || widget->inherits("QMainWindow") || widget->inherits("QSplitterHandle") || widget->inherits("QLineEdit")) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

} // namespace elite
