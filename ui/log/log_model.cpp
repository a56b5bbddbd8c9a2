// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/log_model.h"

#include "ui/base/theme_manager.h"

#include <QDateTime>

#include <algorithm>

namespace elite {

LogModel::LogModel(qsizetype limit, QObject* parent)
    : QAbstractTableModel(parent)
    , m_limit(limit)
{
}

void LogModel::append(const QList<LogEntry>& entries)
{
    if (entries.isEmpty()) {
        return;
    }
    const qsizetype kept = std::min(entries.size(), m_limit);
    const qsizetype size = static_cast<qsizetype>(m_entries.size());
    const qsizetype over = std::min(size, std::max<qsizetype>(0, size + kept - m_limit));
    if (over > 0) {
        beginRemoveRows({}, 0, static_cast<int>(over) - 1);
        m_entries.erase(m_entries.begin(), m_entries.begin() + over);
        endRemoveRows();
    }
    const int first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(kept) - 1);
    m_entries.insert(m_entries.end(), entries.end() - kept, entries.end());
    m_lastNumber = m_entries.back().number;
    endInsertRows();
}

void LogModel::clear()
{
    beginResetModel();
    m_entries.clear(); // m_lastNumber stays: what was cleared does not come back
    endResetModel();
}

QStringList LogModel::categories() const
{
    QStringList names;
    for (const LogEntry& entry : m_entries) {
        if (!names.contains(entry.category)) {
            names.append(entry.category);
        }
    }
    names.sort();
    return names;
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    const LogEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Time:
            return QDateTime::fromMSecsSinceEpoch(entry.timeMs).toString(QStringLiteral("HH:mm:ss.zzz"));
        case Level:
            return QString(levelName(entry.level));
        case Category:
            return entry.category;
        default:
            return escapedForLog(entry.text);
        }
    case Qt::ForegroundRole:
        // The word in the column says it too; the colour is never alone.
        if (entry.level == LogLevel::Error) {
            return theme().color(ColorRole::Danger);
        }
        if (entry.level == LogLevel::Warning) {
            return theme().color(ColorRole::Warning);
        }
        return theme().color(index.column() == Text ? ColorRole::TextPrimary : ColorRole::TextSecondary);
    case Qt::AccessibleTextRole:
        return logLine(entry);
    case LevelRole:
        return static_cast<int>(entry.level);
    case LineRole:
        return logLine(entry);
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Time:
        return tr("Time");
    case Level:
        return tr("Level");
    case Category:
        return tr("Category");
    default:
        return tr("Text");
    }
}

void LogFilter::setLevel(LogLevel level)
{
    m_level = level;
    invalidateFilter();
}

void LogFilter::setCategory(const QString& category)
{
    m_category = category;
    invalidateFilter();
}

void LogFilter::setText(const QString& text)
{
    m_text = text;
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto at = [this, row, &parent](int column) { return sourceModel()->index(row, column, parent); };
    if (at(0).data(LogModel::LevelRole).toInt() < static_cast<int>(m_level)) {
        return false;
    }
    if (!m_category.isEmpty() && at(LogModel::Category).data().toString() != m_category) {
        return false;
    }
    return m_text.isEmpty() || at(LogModel::Text).data().toString().contains(m_text, Qt::CaseInsensitive)
        || at(LogModel::Category).data().toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace elite
