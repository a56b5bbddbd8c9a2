// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of tables, lists and trees, their headers, scroll bars, sliders and progress.
#include "ui/base/icon.h"
#include "ui/base/style_paint.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kAccentEdge = 3; // UI.md section 4, the selected row of the watchlist

void drawItem(const StylePart& part, const QStyleOptionViewItem& item)
{
    const Theme& theme = part.theme;
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    if (item.backgroundBrush.style() != Qt::NoBrush) {
        part.painter->fillRect(item.rect, item.backgroundBrush);
    }
    if (selected) {
        const bool enabled = item.state.testFlag(QStyle::State_Enabled);
        part.painter->fillRect(item.rect, theme.color(enabled ? ColorRole::SelectionFill : ColorRole::Surface3));
    } else if (item.state.testFlag(QStyle::State_MouseOver) && item.state.testFlag(QStyle::State_Enabled)) {
        part.painter->fillRect(item.rect, theme.color(ColorRole::Surface2));
    }
    if (part.widget && part.widget->inherits("QTableView")) {
        part.painter->fillRect(QRect(item.rect.left(), item.rect.bottom(), item.rect.width(), theme.border.hair),
                               theme.color(ColorRole::LineSubtle));
    }
    if (selected && hasAccentEdge(part.widget) && item.index.column() <= 0) {
        QRect edge = item.rect;
        edge.setWidth(kAccentEdge);
        if (item.direction == Qt::RightToLeft) {
            edge.moveRight(item.rect.right());
        }
        part.painter->fillRect(edge,
                               theme.color(theme.highContrast() ? ColorRole::SelectionText : ColorRole::AccentText));
    }
}

void drawBranch(const StylePart& part, const QStyleOption* option)
{
    if (!option->state.testFlag(QStyle::State_Children)) {
        return;
    }
    const bool open = option->state.testFlag(QStyle::State_Open);
    const int side = std::min({option->rect.width(), option->rect.height(), part.theme.icon.inlined});
    const QRect at = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {side, side}, option->rect);
    paintIcon(part.painter, at, open ? u"chevron-down"_s : u"chevron-right"_s,
              part.theme.color(ColorRole::TextSecondary));
}

void drawHeaderLabel(const StylePart& part, const QStyleOptionHeader& header)
{
    const Theme& theme = part.theme;
    QRect room = header.rect;
    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    const bool leading = QStyle::visualAlignment(header.direction, header.textAlignment).testFlag(Qt::AlignLeft);
    if (sorted) {
        const int side = theme.scaled(12);
        const QRect at = QStyle::alignedRect(
            Qt::LeftToRight, (leading ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, {side, side}, room);
        paintIcon(part.painter, at,
                  header.sortIndicator == QStyleOptionHeader::SortUp ? u"chevron-up"_s : u"chevron-down"_s,
                  theme.color(ColorRole::AccentText));
        leading ? room.adjust(0, 0, -side, 0) : room.adjust(side, 0, 0, 0);
    }
    part.painter->setFont(theme.font(TypeRole::Caption));
    part.painter->setPen(theme.color(sorted ? ColorRole::TextPrimary : ColorRole::TextSecondary));
    const auto align
        = QStyle::visualAlignment(header.direction, header.textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
    // The base style takes its margin off the height too; what hangs below the line still has the section's room.
    part.painter->drawText(room, static_cast<int>(align) | Qt::TextDontClip,
                           part.painter->fontMetrics().elidedText(header.text, Qt::ElideRight, room.width()));
}

void drawProgress(const StylePart& part, const QStyleOptionProgressBar& bar)
{
    const Theme& theme = part.theme;
    const int thickness = std::min(theme.scaled(6), bar.rect.height());
    const int top = bar.rect.center().y() - thickness / 2 + 1;
    QRectF track(bar.rect.left(), top, bar.rect.width(), thickness);
    QRect words;
    if (bar.textVisible && !bar.text.isEmpty()) {
        const int width = part.painter->fontMetrics().horizontalAdvance(bar.text) + theme.space(2);
        words = QStyle::alignedRect(bar.direction, Qt::AlignRight, {width, bar.rect.height()}, bar.rect);
        bar.direction == Qt::RightToLeft ? track.adjust(width, 0, 0, 0) : track.adjust(0, 0, -width, 0);
    }
    drawBox(part.painter, track, thickness / 2.0, theme.color(ColorRole::Surface3));
    const bool endless = bar.maximum <= bar.minimum;
    const double part01 = endless ? 1.0 : static_cast<double>(bar.progress - bar.minimum) / (bar.maximum - bar.minimum);
    QRectF done = track;
    done.setWidth(std::clamp(part01, 0.0, 1.0) * track.width());
    if ((bar.direction == Qt::RightToLeft) != bar.invertedAppearance) {
        done.moveRight(track.right());
    }
    if (done.width() > 0) {
        drawBox(part.painter, done, thickness / 2.0,
                theme.color(endless ? ColorRole::LineStrong : ColorRole::AccentText));
    }
    part.painter->setPen(theme.color(ColorRole::TextSecondary));
    part.painter->drawText(
        words, static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(bar.direction, Qt::AlignRight)), bar.text);
}

} // namespace

bool StylePart::viewPrimitive(QStyle::PrimitiveElement element, const QStyleOption* option) const
{
    switch (element) {
    case QStyle::PE_PanelItemViewItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        if (item) {
            drawItem(*this, *item);
        }
        return true;
    }
    case QStyle::PE_PanelItemViewRow: {
        const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        if (item && item->features.testFlag(QStyleOptionViewItem::Alternate)) {
            painter->fillRect(option->rect, theme.color(ColorRole::Surface2));
        }
        return true;
    }
    case QStyle::PE_IndicatorBranch:
        drawBranch(*this, option);
        return true;
    case QStyle::PE_IndicatorHeaderArrow:
        return true;
    case QStyle::PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, theme.color(ColorRole::Surface1));
        return true;
    case QStyle::PE_IndicatorItemViewItemDrop:
        if (option->rect.height() == 0) {
            painter->fillRect(option->rect.adjusted(0, -1, 0, 1), theme.color(ColorRole::AccentText));
        } else {
            drawBox(painter, option->rect, theme.radius.control, {}, theme.color(ColorRole::AccentText),
                    theme.border.strong);
        }
        return true;
    default:
        return false;
    }
}

bool StylePart::viewControl(QStyle::ControlElement element, const QStyleOption* option) const
{
    switch (element) {
    case QStyle::CE_HeaderSection: {
        const bool hover
            = option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled);
        painter->fillRect(option->rect, theme.color(hover ? ColorRole::Surface2 : ColorRole::Surface1));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), theme.border.hair),
                          theme.color(ColorRole::LineSubtle));
        return true;
    }
    case QStyle::CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme.color(ColorRole::Surface1));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), theme.border.hair),
                          theme.color(ColorRole::LineSubtle));
        return true;
    case QStyle::CE_HeaderLabel: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (header) {
            drawHeaderLabel(*this, *header);
        }
        return true;
    }
    case QStyle::CE_ProgressBar: {
        const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        if (bar) {
            drawProgress(*this, *bar);
        }
        return true;
    }
    default:
        return false;
    }
}

bool StylePart::scrollBar(const QStyleOptionComplex* option) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!bar) {
        return false;
    }
    painter->fillRect(option->rect,
                      widget ? widget->palette().color(QPalette::Base) : theme.color(ColorRole::Surface1));
    if (bar->maximum <= bar->minimum) {
        return true;
    }
    QRectF handle = style->subControlRect(QStyle::CC_ScrollBar, bar, QStyle::SC_ScrollBarSlider, widget);
    const bool active = option->activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && (option->state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    const double inset = active ? 1.5 : 2;
    handle.adjust(inset, inset, -inset, -inset);
    drawBox(painter, handle, std::min(handle.width(), handle.height()) / 2,
            theme.color(active ? ColorRole::LineControl : ColorRole::LineStrong));
    return true;
}

bool StylePart::slider(const QStyleOptionComplex* option) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!bar) {
        return false;
    }
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool across = bar->orientation == Qt::Horizontal;
    const QRectF handle = style->subControlRect(QStyle::CC_Slider, bar, QStyle::SC_SliderHandle, widget);
    const double thickness = theme.scaled(4);
    QRectF track = option->rect;
    if (across) {
        track = {track.left(), track.center().y() - thickness / 2, track.width(), thickness};
    } else {
        track = {track.center().x() - thickness / 2, track.top(), thickness, track.height()};
    }
    drawBox(painter, track, thickness / 2, theme.color(ColorRole::Surface3));
    QRectF done = track;
    if (across) {
        bar->upsideDown ? done.setLeft(handle.center().x()) : done.setRight(handle.center().x());
    } else {
        bar->upsideDown ? done.setTop(handle.center().y()) : done.setBottom(handle.center().y());
    }
    drawBox(painter, done, thickness / 2, theme.color(enabled ? ColorRole::AccentText : ColorRole::LineStrong));
    const QRectF knob = handle.adjusted(3, 3, -3, -3);
    drawBox(painter, knob, knob.width() / 2, theme.color(enabled ? ColorRole::TextPrimary : ColorRole::TextDisabled));
    if (showsFocus(option)) {
        drawFocusRing(painter, handle, handle.width() / 2, theme);
    }
    return true;
}

} // namespace elite
