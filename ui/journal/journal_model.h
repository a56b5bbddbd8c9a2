// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journal_sheet.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace elite {

/// The round trips of the journal that pass the filter, newest first.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Closed, Symbol, Position, Trader, R, Result, Tags, Plan, Columns };

    using QAbstractTableModel::QAbstractTableModel;
    /// Oldest first, as the service keeps them.
    void setEntries(const std::vector<JournalEntry>& entries);
    void setFilter(const JournalFilter& filter);
    const std::vector<JournalEntry>& entries() const { return m_entries; }
    /// What is shown, oldest first.
    std::vector<JournalEntry> shown() const;
    const JournalEntry* at(const QModelIndex& index) const;
    QModelIndex indexOf(quint64 id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();
    QString text(const JournalEntry& entry, int column) const;

    std::vector<JournalEntry> m_entries;
    std::vector<std::size_t> m_rows; // Newest first.
    JournalFilter m_filter;
    QLocale m_locale;
};

QString planText(PlanKept kept);

} // namespace elite
