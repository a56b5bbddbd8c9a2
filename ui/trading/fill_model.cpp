// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trading/fill_model.h"

#include "ui/bots/bot_texts.h"
#include "ui/trading/desk_cells.h"
#include "ui/trading/desk_words.h"
#include "ui/trading/money_rates.h"

using namespace Qt::StringLiterals;

namespace elite {

void FillModel::setDesk(const std::shared_ptr<const Desk>& desk)
{
    const bool isOther = !m_desk || !desk || m_desk->contracts != desk->contracts;
    m_desk = desk;
    if (isOther && rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    }
}

void FillModel::setFills(const std::vector<FillRow>& fills)
{
    beginResetModel();
    m_fills = fills;
    endResetModel();
}

void FillModel::add(const FillRow& fill)
{
    beginInsertRows({}, 0, 0);
    m_fills.push_back(fill);
    endInsertRows();
}

const FillRow* FillModel::at(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_fills.size() ? &m_fills[m_fills.size() - 1 - row] : nullptr;
}

const Contract* FillModel::contract(const FillRow& row) const
{
    return m_desk ? contractOf(*m_desk, row.event.instrument) : nullptr;
}

QString FillModel::symbol(const FillRow& row) const
{
    return contract(row) ? symbolName(m_desk->instruments[row.event.instrument]) : QString();
}

int FillModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fills.size());
}

int FillModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QString FillModel::text(const FillRow& row, int column) const
{
    const Contract* c = contract(row);
    const EngineEvent& event = row.event;
    if (!c) {
        return {};
    }
    switch (column) {
    case Time:
        return dayClockText(event.time, m_locale);
    case Symbol:
        return symbol(row);
    case Trade:
        return (event.side == Side::Buy ? u"\u25B2 "_s : u"\u25BC "_s) + sideText(event.side);
    case Trader:
        return traderText(row.trader);
    case Amount:
        return quantityText(*c, event.quantity, m_locale);
    case Paid:
        return priceText(*c, event.price, m_locale);
    case Fee:
        return cashText(event.fee, c->quote, m_locale);
    case Friction:
        return cashText(row.friction, c->quote, m_locale);
    default:
        return {};
    }
}

QVariant FillModel::data(const QModelIndex& index, int role) const
{
    const FillRow* row = at(index);
    if (!row || !contract(*row)) {
        return {};
    }
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, column);
    case Qt::AccessibleTextRole:
        return column == Time ? tr("%1, %2 %3 %4 at %5, friction %6")
                                    .arg(text(*row, Time), sideText(row->event.side), text(*row, Amount),
                                         text(*row, Symbol), text(*row, Paid), text(*row, Friction))
                              : text(*row, column);
    case NumberRole:
        return column >= Amount && column <= Friction;
    case StrongRole:
        return column == Symbol || column == Trade;
    case InkRole:
        if (column == Trade) {
            return static_cast<int>(row->event.side == Side::Buy ? ColorRole::Up : ColorRole::Down);
        }
        return column == Time || column == Trader ? QVariant(static_cast<int>(ColorRole::TextSecondary)) : QVariant();
    case LinkRole:
        return column == Receipt ? tr("Receipt") : QVariant();
    default:
        return {};
    }
}

QVariant FillModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section >= Amount && section <= Friction;
        return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Time:
        return tr("Time, UTC");
    case Symbol:
        return tr("Symbol");
    case Trade:
        return tr("Side");
    case Trader:
        return tr("Trader");
    case Amount:
        return tr("Quantity");
    case Paid:
        return tr("Price");
    case Fee:
        return tr("Fee");
    case Friction:
        return tr("Friction");
    default:
        return {};
    }
}

void BalanceModel::setDesk(const std::shared_ptr<const Desk>& desk)
{
    replaceRows(desk ? desk->balances : std::vector<BalanceRow>());
}

bool BalanceModel::isSameRow(const BalanceRow& a, const BalanceRow& b) const
{
    return a.currency == b.currency;
}

bool BalanceModel::looksSame(const BalanceRow& a, const BalanceRow& b) const
{
    return a.total == b.total && a.reserved == b.reserved;
}

int BalanceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QVariant BalanceModel::data(const QModelIndex& index, int role) const
{
    const BalanceRow* row = at(index);
    if (!row) {
        return {};
    }
    const auto text = [&](int column) -> QString {
        switch (column) {
        case Asset:
            return row->currency.toString();
        case Total:
            return cashFigure(row->total, row->currency, m_locale);
        case Reserved:
            return cashFigure(row->reserved, row->currency, m_locale);
        case Free:
            return cashFigure(checkedSub(row->total, row->reserved).value_or(Cash()), row->currency, m_locale);
        default:
            return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole:
        return text(index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Asset ? tr("%1: %2 in all, %3 reserved for orders, %4 free")
                                             .arg(text(Asset), text(Total), text(Reserved), text(Free))
                                       : text(index.column());
    case NumberRole:
        return index.column() != Asset;
    case StrongRole:
        return index.column() == Asset;
    default:
        return {};
    }
}

QVariant BalanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((section == Asset ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Asset:
        return tr("Asset");
    case Total:
        return tr("In all");
    case Reserved:
        return tr("Reserved");
    case Free:
        return tr("Free");
    default:
        return {};
    }
}

} // namespace elite
