// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/desk_cells.h"

#include "ui/base/icon.h"
#include "ui/base/number_field.h"
#include "ui/base/number_paint.h"
#include "ui/base/style_paint.h"
#include "ui/base/theme_manager.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kBarWidth = 54;
constexpr int kBarHeight = 10;

QFont cellFont(const Theme& look, const QModelIndex& index)
{
    QFont font = look.font(TypeRole::Small);
    if (index.data(StrongRole).toBool() || !index.data(LinkRole).toString().isEmpty()) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

ColorRole inkOf(const QModelIndex& index)
{
    const QVariant ink = index.data(InkRole);
    return ink.isValid() ? static_cast<ColorRole>(ink.toInt()) : ColorRole::TextPrimary;
}

} // namespace

void paintRBar(QPainter* painter, const QRectF& rect, double r, const Theme& theme, bool isSelected)
{
    const bool inverted = isSelected && theme.highContrast();
    const QColor line = theme.color(inverted ? ColorRole::SelectionText : ColorRole::TextPrimary);
    drawBox(painter, rect, 2, inverted ? QColor() : theme.color(ColorRole::Surface3), inverted ? line : QColor());
    const double zero = rect.left() + rect.width() / 3;
    const double end = zero + std::clamp(r, -1.0, 2.0) * rect.width() / 3;
    const QRectF bar(std::min(zero, end), rect.top() + 2, std::abs(end - zero), rect.height() - 4);
    painter->fillRect(bar, inverted ? line : theme.color(r < 0 ? ColorRole::Down : ColorRole::Up));
    painter->fillRect(QRectF(zero, rect.top() - 2, 1, rect.height() + 4), line);
}

DeskDelegate::DeskDelegate(QTableView* table)
    : QStyledItemDelegate(table)
{
}

QSize DeskDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& look = themeOf(option.widget);
    double width = numberWidth(cellFont(look, index), index.data().toString());
    const QString link = index.data(LinkRole).toString();
    if (!link.isEmpty()) {
        width = QFontMetricsF(cellFont(look, index)).horizontalAdvance(link);
    }
    if (index.data(EditIconRole).toBool()) {
        width += look.icon.control + look.space(3);
    }
    if (index.data(RRole).isValid()) {
        width += look.scaled(kBarWidth) + look.space(2);
    }
    return {static_cast<int>(width) + look.space(4) + 2, look.row.table};
}

QRect DeskDelegate::linkRect(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString link = index.data(LinkRole).toString();
    if (link.isEmpty()) {
        return {};
    }
    const Theme& look = themeOf(option.widget);
    const int width = QFontMetrics(cellFont(look, index)).horizontalAdvance(link) + look.space(2);
    return QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {width, option.rect.height()},
                               option.rect.adjusted(look.space(1), 0, -look.space(1), 0));
}

QRect DeskDelegate::pencilRect(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!index.data(EditIconRole).toBool()) {
        return {};
    }
    const Theme& look = themeOf(option.widget);
    const QRect link = linkRect(option, index);
    const int side = look.icon.control + look.space(2);
    return option.direction == Qt::RightToLeft
        ? QRect(link.right(), option.rect.top(), side, option.rect.height())
        : QRect(link.left() - side, option.rect.top(), side, option.rect.height());
}

void DeskDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& look = themeOf(option.widget);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool inverted = isSelected && look.highContrast();
    const auto color = [&](ColorRole role) { return look.color(inverted ? ColorRole::SelectionText : role); };
    const QVariant share = index.data(BarRole);
    if (share.isValid() && !isSelected) {
        QRect bar = option.rect.adjusted(0, 1, 0, -1);
        const int width = static_cast<int>(std::clamp(share.toDouble(), 0.0, 1.0) * bar.width());
        bar = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {width, bar.height()}, bar);
        painter->fillRect(bar, look.color(static_cast<ColorRole>(index.data(BarInkRole).toInt())));
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(cellFont(look, index));
    QRect room = option.rect.adjusted(look.space(2), 0, -look.space(2), 0);
    const QString link = index.data(LinkRole).toString();
    if (!link.isEmpty()) {
        painter->setPen(color(ColorRole::AccentText));
        painter->drawText(linkRect(option, index), static_cast<int>(Qt::AlignCenter), link);
        const QRect pencil = pencilRect(option, index);
        if (!pencil.isEmpty()) {
            QRect at(QPoint(), QSize(look.icon.inlined, look.icon.inlined));
            at.moveCenter(pencil.center());
            paintIcon(painter, at, u"pencil"_s, color(ColorRole::TextSecondary));
        }
        painter->restore();
        return;
    }
    const QVariant r = index.data(RRole);
    if (r.isValid()) {
        const int width = look.scaled(kBarWidth);
        const int height = look.scaled(kBarHeight);
        const QRect bar
            = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, {width, height}, room);
        paintRBar(painter, bar, r.toDouble(), look, isSelected);
        const int taken = width + look.space(2);
        option.direction == Qt::RightToLeft ? room.adjust(taken, 0, 0, 0) : room.adjust(0, 0, -taken, 0);
    }
    painter->setPen(color(inkOf(index)));
    const QString text = index.data().toString();
    if (index.data(NumberRole).toBool()) {
        paintNumber(painter, room, Qt::AlignRight | Qt::AlignVCenter, text);
    } else {
        const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        painter->drawText(room, static_cast<int>(align),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        drawFocusRing(painter, option.rect, look.radius.control, look);
    }
    painter->restore();
}

bool DeskDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton) {
            if (linkRect(option, index).contains(mouse->position().toPoint())) {
                Q_EMIT linkActivated(index);
                return true;
            }
            if (pencilRect(option, index).contains(mouse->position().toPoint())) {
                Q_EMIT editActivated(index);
                return true;
            }
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

QWidget* DeskDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new NumberField(index.data(UnitRole).toString(), parent);
    const QString column = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    editor->setAccessibleName(column);
    return editor;
}

void DeskDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* field = static_cast<NumberField*>(editor);
    const auto level = Decimal::parse(index.data(LevelRole).toString().toLatin1());
    if (level && field->text().isEmpty()) { // the model changes while the person types
        field->setValue(*level);
        field->selectAll();
    }
}

void DeskDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const
{
    const auto* field = static_cast<const NumberField*>(editor);
    const TypedNumber typed = field->value();
    if (typed.issue == TypedIssue::Empty) {
        Q_EMIT levelTyped(index, {});
    } else if (typed.ok()) {
        Q_EMIT levelTyped(index, QString::fromLatin1(typed.value.toText()));
    }
}

} // namespace elite
