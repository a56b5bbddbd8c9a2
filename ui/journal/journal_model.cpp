// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journal_model.h"

#include "ui/bots/bot_texts.h"
#include "ui/trading/desk_cells.h"
#include "ui/trading/desk_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elite {

QString planText(PlanKept kept)
{
    switch (kept) {
    case PlanKept::Yes:
        return JournalModel::tr("kept");
    case PlanKept::Partly:
        return JournalModel::tr("partly");
    case PlanKept::No:
        return JournalModel::tr("broken");
    case PlanKept::Unsaid:
        break;
    }
    return QChar(0x2013);
}

void JournalModel::setEntries(const std::vector<JournalEntry>& entries)
{
    m_entries = entries;
    rebuild();
}

void JournalModel::setFilter(const JournalFilter& filter)
{
    m_filter = filter;
    rebuild();
}

void JournalModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = m_entries.size(); i > 0; --i) {
        if (matches(m_entries[i - 1], m_filter)) {
            m_rows.push_back(i - 1);
        }
    }
    endResetModel();
}

std::vector<JournalEntry> JournalModel::shown() const
{
    std::vector<JournalEntry> out;
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
        out.push_back(m_entries[*row]);
    }
    return out;
}

const JournalEntry* JournalModel::at(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_rows.size() ? &m_entries[m_rows[row]] : nullptr;
}

QModelIndex JournalModel::indexOf(quint64 id) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&](std::size_t row) { return m_entries[row].id == id; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QString JournalModel::text(const JournalEntry& entry, int column) const
{
    switch (column) {
    case Closed:
        return dayClockText(entry.trade.closedAt, m_locale);
    case Symbol:
        return entry.contract.base.toString() + u'-' + entry.contract.quote.toString();
    case Position:
        return (entry.trade.side == Side::Buy ? u"\u25B2 "_s : u"\u25BC "_s) + positionText(entry.trade.side);
    case Trader:
        return traderText(entry.trader);
    case R:
        return entry.r ? rText(*entry.r, m_locale) : tr("no stop");
    case Result:
        return cashText(entry.trade.net, entry.contract.quote, m_locale, Sign::Always);
    case Tags:
        return ownTags(entry.tags).join(u", "_s);
    case Plan:
        return planText(planKept(entry.tags));
    default:
        return {};
    }
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    const JournalEntry* entry = at(index);
    if (!entry) {
        return {};
    }
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*entry, column);
    case Qt::AccessibleTextRole:
        return column == Closed ? tr("%1, %2 %3, closed %4, %5, plan %6")
                                      .arg(text(*entry, Symbol), positionText(entry->trade.side), text(*entry, Result),
                                           text(*entry, Closed), text(*entry, R), text(*entry, Plan))
                                : text(*entry, column);
    case NumberRole:
        return column == R || column == Result;
    case StrongRole:
        return column == Symbol || column == Position || column == R;
    case InkRole:
        if (column == Position) {
            return static_cast<int>(entry->trade.side == Side::Buy ? ColorRole::Up : ColorRole::Down);
        }
        if (column == Result || (column == R && entry->r)) {
            return static_cast<int>(entry->trade.net.value < 0 ? ColorRole::Down : ColorRole::Up);
        }
        if (column == Plan) {
            const PlanKept kept = planKept(entry->tags);
            return static_cast<int>(kept == PlanKept::Yes      ? ColorRole::Success
                                        : kept == PlanKept::No ? ColorRole::Warning
                                                               : ColorRole::TextSecondary);
        }
        return column == Closed || column == R || column == Trader
            ? QVariant(static_cast<int>(ColorRole::TextSecondary))
            : QVariant();
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((section == R || section == Result ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Closed:
        return tr("Closed, UTC");
    case Symbol:
        return tr("Symbol");
    case Position:
        return tr("Side");
    case Trader:
        return tr("Trader");
    case R:
        return tr("R", "multiple of the risk");
    case Result:
        return tr("Result");
    case Tags:
        return tr("Setup or mistake");
    case Plan:
        return tr("Plan");
    default:
        return {};
    }
}

} // namespace elite
