// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/market/watchlist_delegate.h"

#include "ui/base/icon.h"
#include "ui/base/number_paint.h"
#include "ui/base/number_text.h"
#include "ui/base/style_paint.h"
#include "ui/base/theme_manager.h"
#include "ui/market/price_age.h"
#include "ui/market/watchlist_model.h"
#include "ui/trading/desk_words.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

namespace {

constexpr int kNameWidth = 88;
constexpr int kPriceWidth = 78;
constexpr int kGroupHeight = 28;

void paintSpark(QPainter* painter, const QRectF& rect, const std::vector<float>& values, const QColor& color,
                double width)
{
    if (values.size() < 2 || rect.width() < 8) {
        return;
    }
    const auto range = std::minmax_element(values.begin(), values.end());
    const double low = *range.first;
    const double span = std::max(1e-12, static_cast<double>(*range.second) - low);
    QPolygonF line;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double x = rect.left() + rect.width() * static_cast<double>(i) / static_cast<double>(values.size() - 1);
        const double y = rect.bottom() - rect.height() * (static_cast<double>(values[i]) - low) / span;
        line << QPointF(x, y);
    }
    painter->setPen(QPen(color, width));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line);
}

} // namespace

WatchlistDelegate::WatchlistDelegate(const WatchlistModel* model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize WatchlistDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& look = themeOf(option.widget);
    const bool isGroup = index.data(WatchlistModel::IsGroupRole).toBool();
    return {look.scaled(180), isGroup ? look.scaled(kGroupHeight) : look.row.watchlist};
}

void WatchlistDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, option.widget);
    if (index.data(WatchlistModel::IsGroupRole).toBool()) {
        paintGroup(painter, option, index);
    } else {
        paintSymbol(painter, option, index);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        drawFocusRing(painter, option.rect, 0, themeOf(option.widget));
    }
    painter->restore();
}

void WatchlistDelegate::paintGroup(QPainter* painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const Theme& look = themeOf(option.widget);
    const bool inverted = option.state.testFlag(QStyle::State_Selected) && look.highContrast();
    const QColor ink = look.color(inverted ? ColorRole::SelectionText : ColorRole::TextSecondary);
    QRect room = option.rect.adjusted(look.space(3), 0, -look.space(3), 0);
    const int side = look.icon.inlined;
    const QRect arrow = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {side, side}, room);
    paintIcon(painter, arrow,
              index.data(WatchlistModel::CollapsedRole).toBool() ? u"chevron-right"_s : u"chevron-down"_s, ink);
    const int taken = side + look.space(1);
    option.direction == Qt::RightToLeft ? room.adjust(0, 0, -taken, 0) : room.adjust(taken, 0, 0, 0);
    painter->setFont(look.font(TypeRole::Caption));
    painter->setPen(ink);
    const QString day = WatchlistModel::tr("24 h");
    painter->drawText(
        room, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)), day);
    const int words = room.width() - painter->fontMetrics().horizontalAdvance(day) - look.space(2);
    painter->drawText(room,
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words));
}

void WatchlistDelegate::paintSymbol(QPainter* painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    const Theme& look = themeOf(option.widget);
    const MarketRow* row = m_model->market(index);
    if (!row) {
        return;
    }
    const QLocale locale;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool inverted = isSelected && look.highContrast();
    const auto color = [&](ColorRole role) { return look.color(inverted ? ColorRole::SelectionText : role); };
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const QRect room = option.rect.adjusted(look.space(3), look.scaled(5), -look.space(3), -look.scaled(5));
    const PriceAge age = priceAge(m_model->feed(), row, wallClock());
    const bool isStale = age.state == AgeState::Stale;
    // The clock of a made-up market stands in the ticket and on the chart.
    const QString words = age.state == AgeState::Synthetic ? WatchlistModel::tr("synthetic")
        : age.brief.isEmpty()                              ? age.words
                                                           : age.brief;
    const bool isTall = option.rect.height() >= look.scaled(38);

    // Figures keep their room, the sparkline gives way.
    const int priceWidth = look.scaled(kPriceWidth);
    const int nameWidth = std::min(look.scaled(kNameWidth), room.width() - priceWidth);
    QRect name(rightToLeft ? room.right() - nameWidth + 1 : room.left(), room.top(), nameWidth, room.height());
    QRect price(rightToLeft ? room.left() : room.right() - priceWidth + 1, room.top(), priceWidth, room.height());
    const QRect spark(std::min(name.right(), price.right()) + look.space(1), room.top() + look.scaled(4),
                      room.width() - nameWidth - priceWidth - look.space(2), room.height() - look.scaled(8));

    const auto atStart = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const auto atEnd = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    painter->setFont(look.font(TypeRole::Strong));
    painter->setPen(color(ColorRole::TextPrimary));
    painter->drawText(name, static_cast<int>(atStart | (isTall ? Qt::AlignTop : Qt::AlignVCenter)),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    const QString last = row->last.isPositive() ? formatNumber(row->last.value(), locale) : QString(QChar(0x2013));
    painter->setFont(look.font(TypeRole::Body));
    painter->setPen(color(isStale ? ColorRole::TextDisabled : ColorRole::TextPrimary));
    paintNumber(painter, price, atEnd | (isTall ? Qt::AlignTop : Qt::AlignVCenter), last);

    const auto change = dayChange(*row);
    const bool isUp = !change || *change >= 0;
    const ColorRole ink = isStale || !change ? ColorRole::TextDisabled : isUp ? ColorRole::Up : ColorRole::Down;
    if (isTall) {
        painter->setFont(look.font(TypeRole::Caption));
        painter->setPen(color(isStale ? ColorRole::Danger : ColorRole::TextSecondary));
        painter->drawText(name, static_cast<int>(atStart | Qt::AlignBottom),
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, name.width()));
        painter->setPen(color(ink));
        const QString text = change
            ? QString((isUp ? u"\u25B2 "_s : u"\u25BC "_s) + shareText(*change, 2, locale, Sign::Always))
            : QString(QChar(0x2013));
        paintNumber(painter, price, atEnd | Qt::AlignBottom, text);
    }
    if (!inverted) {
        paintSpark(painter, spark, row->spark, look.color(ink), 1.25);
    }
}

} // namespace elite
