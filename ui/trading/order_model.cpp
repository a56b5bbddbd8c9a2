// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/order_model.h"

#include "models/trading/steps.h"
#include "ui/bots/bot_texts.h"
#include "ui/trading/desk_cells.h"
#include "ui/trading/desk_names.h"
#include "ui/trading/desk_words.h"
#include "ui/trading/money_rates.h"

using namespace Qt::StringLiterals;

namespace elite {

void OrderModel::setDesk(const std::shared_ptr<const Desk>& desk)
{
    const bool isRenamed = m_desk && desk && !haveSameNames(*m_desk, *desk); // A blind drill begins or ends.
    m_desk = desk;
    replaceRows(desk ? desk->orders : std::vector<OrderRow>());
    if (isRenamed) {
        renameRows();
    }
}

const Contract* OrderModel::contract(const OrderRow& row) const
{
    return m_desk ? contractOf(*m_desk, row.order.instrument) : nullptr;
}

Ticks OrderModel::levelOf(const Order& order)
{
    return order.restsAtLimit() ? order.price : order.stop;
}

bool OrderModel::isSameRow(const OrderRow& a, const OrderRow& b) const
{
    return a.order.id == b.order.id && a.order.clientTag == b.order.clientTag;
}

bool OrderModel::looksSame(const OrderRow& a, const OrderRow& b) const
{
    return a.isInFlight == b.isInFlight && a.order.status == b.order.status && a.order.quantity == b.order.quantity
        && a.order.filled == b.order.filled && a.order.ocoGroup == b.order.ocoGroup && a.order.price == b.order.price
        && a.order.stop == b.order.stop;
}

int OrderModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QString OrderModel::text(const OrderRow& row, int column) const
{
    const Contract* c = contract(row);
    const Order& order = row.order;
    if (!c) {
        return {};
    }
    switch (column) {
    case Symbol:
        return symbolName(m_desk->instruments[order.instrument]);
    case Kind:
        return (order.side == Side::Buy ? u"\u25B2 "_s : u"\u25BC "_s) + orderText(order.side, order.type);
    case Trader:
        return traderText(traderOf(*m_desk, order.account));
    case Amount:
        return order.filled.isZero()
            ? quantityText(*c, order.quantity, m_locale)
            : tr("%1 of %2").arg(quantityText(*c, order.filled, m_locale), quantityText(*c, order.quantity, m_locale));
    case Level:
        if (order.type == OrderType::Market) {
            return tr("market");
        }
        if (order.type == OrderType::StopLimit && order.waitsForTrigger()) {
            return tr("%1, then %2").arg(priceText(*c, order.stop, m_locale), priceText(*c, order.price, m_locale));
        }
        return priceText(*c, levelOf(order), m_locale);
    case Group:
        if (order.ocoGroup != 0) {
            return tr("OCO %1").arg(order.ocoGroup % 1000);
        }
        if (order.role == OrderRole::StopLoss || order.role == OrderRole::TakeProfit) {
            return tr("Exit %1").arg(static_cast<quint64>(order.bracket) % 1000);
        }
        return order.isReduceOnly ? tr("reduces") : QString();
    case State:
        return row.isInFlight ? tr("on its way") : tifText(order.tif);
    default:
        return {};
    }
}

QVariant OrderModel::data(const QModelIndex& index, int role) const
{
    const OrderRow* row = at(index);
    const Contract* c = row ? contract(*row) : nullptr;
    if (!c) {
        return {};
    }
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::AccessibleTextRole:
        return column == Symbol ? sentence(*row) : text(*row, column);
    case NumberRole:
        return column == Amount || column == Level;
    case StrongRole:
        return column == Symbol || column == Kind;
    case InkRole:
        if (column == Kind) {
            return static_cast<int>(row->order.side == Side::Buy ? ColorRole::Up : ColorRole::Down);
        }
        return column == Group || column == State || column == Trader
            ? QVariant(static_cast<int>(ColorRole::TextSecondary))
            : QVariant();
    case LinkRole:
        return column == Actions ? tr("Cancel") : QVariant();
    case LevelRole:
        if (column == Level || column == Amount) {
            const auto value = column == Level ? priceOf(*c, levelOf(row->order)) : quantityOf(*c, row->order.quantity);
            return value ? QString::fromLatin1(value->toText()) : QString();
        }
        return {};
    case UnitRole:
        return column == Amount ? c->base.toString() : c->quote.toString();
    case Qt::ToolTipRole:
        return column == Level || column == Amount ? tr("Double click or F2 to change") : QVariant();
    default:
        return {};
    }
}

QVariant OrderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Amount || section == Level;
        return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Symbol:
        return tr("Symbol");
    case Kind:
        return tr("Order");
    case Trader:
        return tr("Trader");
    case Amount:
        return tr("Quantity");
    case Level:
        return tr("Price");
    case Group:
        return tr("Group");
    case State:
        return tr("Lasts");
    default:
        return {};
    }
}

Qt::ItemFlags OrderModel::flags(const QModelIndex& index) const
{
    const OrderRow* row = at(index);
    if (!row) {
        return Qt::NoItemFlags;
    }
    const bool canChange = row->order.account == 0 && !row->isInFlight && row->order.type != OrderType::Market
        && (index.column() == Amount || (index.column() == Level && row->order.type != OrderType::TrailingStop));
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (canChange ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QString OrderModel::sentence(const OrderRow& row) const
{
    const Contract* c = contract(row);
    if (!c) {
        return {};
    }
    return tr("%1, %2 %3 at %4, %5")
        .arg(text(row, Symbol), orderText(row.order.side, row.order.type), amountText(*c, row.order.quantity, m_locale),
             text(row, Level), text(row, State));
}

} // namespace elite
