// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/desk.h"
#include "ui/trading/row_model.h"

#include <QLocale>

namespace elite {

/// Every fill of the account, newest first, with what it cost beyond the price that was seen.
class FillModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Symbol, Trade, Trader, Amount, Paid, Fee, Friction, Receipt, Columns };

    using QAbstractTableModel::QAbstractTableModel;
    void setDesk(const std::shared_ptr<const Desk>& desk);
    /// Oldest first, as the service keeps them.
    void setFills(const std::vector<FillRow>& fills);
    void add(const FillRow& fill);

    const FillRow* at(const QModelIndex& index) const;
    const Contract* contract(const FillRow& row) const;
    QString symbol(const FillRow& row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const FillRow& row, int column) const;

    std::shared_ptr<const Desk> m_desk;
    std::vector<FillRow> m_fills;
    QLocale m_locale;
};

/// Money and coins of the account.
class BalanceModel : public RowModel<BalanceRow>
{
    Q_OBJECT
public:
    enum Column { Asset, Total, Reserved, Free, Columns };

    using RowModel<BalanceRow>::RowModel;
    void setDesk(const std::shared_ptr<const Desk>& desk);

    int columnCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    bool isSameRow(const BalanceRow& a, const BalanceRow& b) const override;
    bool looksSame(const BalanceRow& a, const BalanceRow& b) const override;

private:
    QLocale m_locale;
};

} // namespace elite
