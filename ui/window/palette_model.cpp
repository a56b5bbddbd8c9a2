// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette_model.h"

#include "ui/window/fuzzy_match.h"

#include <algorithm>

namespace elite {

namespace {

constexpr int kRecentBonus = 20; // moves a recent entry before an equal one, never before a clearly better one
constexpr int kOtherWordsMalus = 30;

} // namespace

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    rebuild();
}

void PaletteModel::setRecent(const QStringList& ids)
{
    m_recent = ids.mid(0, kMostRecent);
    rebuild();
}

void PaletteModel::setTyped(const QString& typed)
{
    if (typed != m_typed) {
        m_typed = typed;
        rebuild();
    }
}

const PaletteEntry* PaletteModel::entryAt(int row) const
{
    if (row < 0 || row >= static_cast<int>(m_rows.size())) {
        return nullptr;
    }
    return &m_entries[m_rows[static_cast<std::size_t>(row)].entry];
}

bool PaletteModel::run(int row)
{
    const PaletteEntry* entry = entryAt(row);
    if (!entry || !entry->enabled || !entry->run) {
        return false;
    }
    m_recent.removeAll(entry->id);
    m_recent.prepend(entry->id);
    m_recent = m_recent.mid(0, kMostRecent);
    const auto command = entry->run; // running may refill the model
    command();
    return true;
}

void PaletteModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry& entry = m_entries[i];
        const auto recentAt = m_recent.indexOf(entry.id);
        if (m_typed.trimmed().isEmpty()) {
            m_rows.push_back({i, recentAt >= 0 ? kMostRecent + 1 - static_cast<int>(recentAt) : 0, {}});
            continue;
        }
        auto match = fuzzyMatch(m_typed, entry.title);
        if (!match) {
            match = fuzzyMatch(m_typed,
                               entry.kind + QLatin1Char(' ') + entry.title + QLatin1Char(' ') + entry.alsoFoundBy);
            if (match) {
                match->score -= kOtherWordsMalus;
                match->positions.clear();
            }
        }
        if (match) {
            m_rows.push_back({i, match->score + (recentAt >= 0 ? kRecentBonus : 0), std::move(match->positions)});
        }
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.score > b.score; });
    if (m_rows.size() > kMostRows) {
        m_rows.resize(kMostRows);
    }
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    const PaletteEntry* entry = entryAt(index.row());
    if (!entry) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return entry->title;
    case Qt::AccessibleTextRole:
        return entry->keys.isEmpty() ? tr("%1, %2").arg(entry->title, entry->kind)
                                     : tr("%1, %2, shortcut %3").arg(entry->title, entry->kind, entry->keys);
    case KindRole:
        return entry->kind;
    case KeysRole:
        return entry->keys;
    case IconRole:
        return entry->icon;
    case RecentRole:
        return m_recent.contains(entry->id);
    case PositionsRole: {
        QVariantList positions;
        for (const int at : m_rows[static_cast<std::size_t>(index.row())].positions) {
            positions << at;
        }
        return positions;
    }
    default:
        return {};
    }
}

} // namespace elite
