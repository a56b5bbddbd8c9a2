// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <vector>

namespace elite {

/// A table of values that are replaced many times a second. Rows keep their identity, so selection, editors and scroll
/// position stay, and only rows that really changed are painted again.
template <class Row> class RowModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    const std::vector<Row>& rows() const { return m_rows; }
    const Row* at(const QModelIndex& index) const
    {
        return index.isValid() && index.row() < static_cast<int>(m_rows.size())
            ? &m_rows[static_cast<std::size_t>(index.row())]
            : nullptr;
    }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

protected:
    virtual bool isSameRow(const Row& a, const Row& b) const = 0;
    virtual bool looksSame(const Row& a, const Row& b) const = 0;

    /// Every row says something else, although the rows are the same: symbols have other names now.
    void renameRows()
    {
        if (!m_rows.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, columnCount({}) - 1));
        }
    }

    void replaceRows(const std::vector<Row>& next)
    {
        const auto isIn = [this](const std::vector<Row>& list, const Row& row) {
            return std::any_of(list.begin(), list.end(), [&](const Row& one) { return isSameRow(one, row); });
        };
        for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
            if (!isIn(next, m_rows[static_cast<std::size_t>(i)])) {
                beginRemoveRows({}, i, i);
                m_rows.erase(m_rows.begin() + i);
                endRemoveRows();
            }
        }
        for (std::size_t i = 0; i < next.size(); ++i) {
            const auto n = static_cast<int>(i);
            if (i < m_rows.size() && isSameRow(m_rows[i], next[i])) {
                if (!looksSame(m_rows[i], next[i])) {
                    m_rows[i] = next[i];
                    Q_EMIT dataChanged(index(n, 0), index(n, columnCount({}) - 1));
                }
                continue;
            }
            if (i < m_rows.size() && isIn(m_rows, next[i])) { // the order changed: rare, so all at once
                beginResetModel();
                m_rows = next;
                endResetModel();
                return;
            }
            beginInsertRows({}, n, n);
            m_rows.insert(m_rows.begin() + n, next[i]);
            endInsertRows();
        }
    }
    void repaintAll()
    {
        if (!m_rows.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount({}) - 1));
        }
    }

private:
    std::vector<Row> m_rows;
};

} // namespace elite
