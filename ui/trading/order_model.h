// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/desk.h"
#include "ui/trading/row_model.h"

#include <QLocale>

namespace elite {

/// The working orders of the desk.
class OrderModel : public RowModel<OrderRow>
{
    Q_OBJECT
public:
    enum Column { Symbol, Kind, Trader, Amount, Level, Group, State, Actions, Columns };

    using RowModel<OrderRow>::RowModel;
    void setDesk(const std::shared_ptr<const Desk>& desk);
    const Contract* contract(const OrderRow& row) const;
    /// The level that an edit changes: the trigger of a stop, the limit otherwise.
    static Ticks levelOf(const Order& order);

    int columnCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QString sentence(const OrderRow& row) const;

protected:
    bool isSameRow(const OrderRow& a, const OrderRow& b) const override;
    bool looksSame(const OrderRow& a, const OrderRow& b) const override;

private:
    QString text(const OrderRow& row, int column) const;

    std::shared_ptr<const Desk> m_desk;
    QLocale m_locale;
};

} // namespace elite
