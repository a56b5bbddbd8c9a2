// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/desk.h"
#include "ui/trading/row_model.h"

#include <QLocale>

namespace elite {

/// The open positions of the desk.
class PositionModel : public RowModel<PositionRow>
{
    Q_OBJECT
public:
    enum Column { Symbol, Position, Trader, Amount, Entry, Last, Stop, Target, R, Result, Percent, Actions, Columns };

    using RowModel<PositionRow>::RowModel;
    void setDesk(const std::shared_ptr<const Desk>& desk);
    const Contract* contract(const PositionRow& row) const;

    int columnCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// The whole row as one sentence.
    QString sentence(const PositionRow& row) const;

protected:
    bool isSameRow(const PositionRow& a, const PositionRow& b) const override;
    bool looksSame(const PositionRow& a, const PositionRow& b) const override;

private:
    QString text(const PositionRow& row, int column) const;

    std::shared_ptr<const Desk> m_desk;
    QLocale m_locale;
};

} // namespace elite
