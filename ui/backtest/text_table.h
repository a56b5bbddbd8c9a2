// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace elite {

/// A table of texts that are made once: results of a run. Columns of figures stand at the end side; a signed column has
/// the colour of its sign.
class TextTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Column
    {
        QString title;
        bool isFigure = false;
        bool isSigned = false;
    };

    explicit TextTable(std::vector<Column> columns, QObject* parent = nullptr);
    void setColumns(std::vector<Column> columns);
    void setRows(std::vector<QStringList> rows);
    const std::vector<QStringList>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

} // namespace elite
