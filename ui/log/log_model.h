// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/log/log_entry.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <deque>

namespace elite {

/// The last lines of the log as a table: time, level, category, text.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Level, Category, Text, ColumnCount };
    enum Role {
        LevelRole = Qt::UserRole,
        LineRole
    }; ///< the level as a number; the whole line as it stands in the file

    explicit LogModel(qsizetype limit, QObject* parent = nullptr);

    /// Adds lines and drops the oldest beyond the limit.
    void append(const QList<LogEntry>& entries);
    void clear();
    quint64 lastNumber() const { return m_lastNumber; }
    QStringList categories() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    qsizetype m_limit;
    std::deque<LogEntry> m_entries;
    quint64 m_lastNumber = 0;
};

/// Lines at or above a level, of one category, that hold a text.
class LogFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setLevel(LogLevel level);
    void setCategory(const QString& category); ///< empty = all
    void setText(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    LogLevel m_level = LogLevel::Debug;
    QString m_category;
    QString m_text;
};

} // namespace elite
