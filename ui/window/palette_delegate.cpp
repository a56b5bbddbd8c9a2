// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette_delegate.h"

#include "ui/base/icon.h"
#include "ui/base/theme_manager.h"
#include "ui/window/find_button.h"
#include "ui/window/palette_model.h"

#include <QPainter>
#include <QTextLayout>

namespace elite {

namespace {

QList<QTextLayout::FormatRange> marks(const QVariantList& positions, const QColor& color)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const QVariant& at : positions) {
        QTextLayout::FormatRange range;
        range.start = at.toInt();
        range.length = 1;
        range.format.setForeground(color);
        range.format.setFontWeight(QFont::DemiBold);
        ranges << range;
    }
    return ranges;
}

void paintTitle(QPainter* painter, const QRect& room, const QString& title, const QFont& font, const QColor& color,
                const QList<QTextLayout::FormatRange>& ranges, Qt::LayoutDirection direction)
{
    const QString shown = QFontMetrics(font).elidedText(title, Qt::ElideRight, room.width());
    QTextLayout layout(shown, font);
    QTextOption option(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(shown == title ? ranges : QList<QTextLayout::FormatRange>());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    painter->setPen(color);
    layout.draw(painter, QPointF(room.x(), room.y() + (room.height() - line.height()) / 2));
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const Theme& look = themeOf(option.widget);
    return {look.scaled(200), std::max(look.scaled(32), look.lineHeight(TypeRole::Body) + look.space(2))};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& look = themeOf(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor words = look.color(selected ? ColorRole::SelectionText : ColorRole::TextPrimary);
    const QColor aside = selected ? words : look.color(ColorRole::TextSecondary);
    const QColor accent = selected ? words : look.color(ColorRole::AccentText);
    const auto mirrored = [&option](const QRect& r) { return QStyle::visualRect(option.direction, option.rect, r); };
    painter->save();
    if (selected) {
        painter->fillRect(option.rect, look.color(ColorRole::SelectionFill));
    }
    const QRect row = option.rect;
    const int gap = look.space(3);
    const int size = look.icon.control;
    const QString iconName = index.data(PaletteModel::IconRole).toString();
    if (!iconName.isEmpty()) {
        painter->setLayoutDirection(option.direction);
        paintIcon(painter, mirrored(QRect(row.x() + gap, row.center().y() - size / 2, size, size)), iconName, aside);
    }
    int right = row.right() - gap;
    const QString keys = index.data(PaletteModel::KeysRole).toString();
    if (!keys.isEmpty()) {
        const int width = keyBoxWidth(option.widget, keys);
        const int height = look.scaled(18);
        const QRect box(right - width, row.center().y() - height / 2, width, height);
        paintKeyBox(painter, option.widget, mirrored(box), keys, aside);
        right = box.left() - look.space(2);
    }
    const QString kind = index.data(PaletteModel::KindRole).toString();
    const QFont small = look.font(TypeRole::Small);
    const int kindWidth = QFontMetrics(small).horizontalAdvance(kind);
    const QRect kindRoom(right - kindWidth, row.y(), kindWidth, row.height());
    painter->setFont(small);
    painter->setPen(aside);
    painter->drawText(mirrored(kindRoom), Qt::AlignCenter, kind);

    const int left = row.x() + 2 * gap + size;
    const QRect room(left, row.y(), kindRoom.left() - look.space(2) - left, row.height());
    paintTitle(painter, mirrored(room), index.data().toString(), look.font(TypeRole::Body), words,
               marks(index.data(PaletteModel::PositionsRole).toList(), accent), option.direction);
    painter->restore();
}

} // namespace elite
