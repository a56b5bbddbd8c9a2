// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette_model.h"

#include "ui/window/fuzzy_match.h"

#include <algorithm>
#include <numeric>

namespace elite {

namespace {

constexpr int kRecentBonus = 20; // moves a recent entry before an equal one, never before a clearly better one
constexpr int kAtStart = 100;
constexpr int kInTitle = 200; // all typed words, not only words that lead to the entry
constexpr qsizetype kSureLength = 3; // from here on scattered letters are no answer beside true words

// How an entry was found, the surest last.
enum Tier { Letters, Words, Beginning, WholeWords, Exact };

bool isLetter(const QString& text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

/// Where `typed` stands in `text` from the start of a word on; -1 when nowhere. Whole words are preferred.
qsizetype wordStart(const QString& text, const QString& typed)
{
    qsizetype found = -1;
    for (qsizetype at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1)) {
        if (isLetter(text, at - 1)) {
            continue;
        }
        if (!isLetter(text, at + typed.size())) {
            return at;
        }
        found = found < 0 ? at : found;
    }
    return found;
}

std::vector<int> range(qsizetype from, qsizetype count)
{
    std::vector<int> out(static_cast<std::size_t>(count));
    std::iota(out.begin(), out.end(), static_cast<int>(from));
    return out;
}

} // namespace

void PaletteModel::setEntries(std::vector<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    m_texts.clear();
    for (const PaletteEntry& entry : m_entries) {
        const QString title = folded(entry.title);
        m_texts.push_back({title, title + u' ' + folded(entry.kind) + u' ' + folded(entry.alsoFoundBy)});
    }
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

std::optional<PaletteModel::Row> PaletteModel::find(std::size_t entry, const QString& typed) const
{
    const Text& text = m_texts[entry];
    const auto length = static_cast<int>(text.title.size());
    if (const qsizetype at = wordStart(text.title, typed); at >= 0) {
        const int tier = text.title.size() == typed.size() ? Exact
            : isLetter(text.title, at + typed.size())      ? Beginning
                                                           : WholeWords;
        return Row{entry, tier, (at == 0 ? kAtStart : 0) - length, range(at, typed.size())};
    }
    Row row{entry, Words, kInTitle - length, {}};
    for (const QString& word : typed.split(u' ')) {
        if (const qsizetype at = wordStart(text.title, word); at >= 0) {
            const std::vector<int> more = range(at, word.size());
            row.positions.insert(row.positions.end(), more.begin(), more.end());
        } else if (wordStart(text.all, word) >= 0) {
            row.score -= kInTitle;
        } else {
            auto match = fuzzyMatch(typed, m_entries[entry].title);
            return match ? std::optional(Row{entry, Letters, match->score, std::move(match->positions)}) : std::nullopt;
        }
    }
    std::sort(row.positions.begin(), row.positions.end());
    return row;
}

void PaletteModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    const QString typed = folded(m_typed.simplified());
    int surest = Letters;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const auto recentAt = m_recent.indexOf(m_entries[i].id);
        if (typed.isEmpty()) {
            m_rows.push_back({i, 0, recentAt >= 0 ? kMostRecent + 1 - static_cast<int>(recentAt) : 0, {}});
            continue;
        }
        if (auto row = find(i, typed)) {
            row->score += recentAt >= 0 ? kRecentBonus : 0;
            surest = std::max(surest, row->tier);
            m_rows.push_back(*std::move(row));
        }
    }
    if (surest > Letters && typed.size() >= kSureLength) {
        std::erase_if(m_rows, [](const Row& row) { return row.tier == Letters; });
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const Row& a, const Row& b) { return a.tier != b.tier ? a.tier > b.tier : a.score > b.score; });
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
