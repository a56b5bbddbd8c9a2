// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace elite {

/// One line of the command palette.
struct PaletteEntry
{
    QString id; ///< stable, remembered among the recent ones
    QString title; ///< translated
    QString kind; ///< translated: "View", "Panel", "Setting", "Help"
    QString keys = {}; ///< native text of its shortcut
    QString icon = {};
    QString alsoFoundBy = {}; ///< other words that lead here, not shown
    std::function<void()> run = {};
    bool enabled = true;
};

/// What the palette shows for what was typed: recent ones first when nothing is, else the best match first. Words that
/// stand there count before scattered letters, and hide them.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole + 1, KeysRole, IconRole, PositionsRole, RecentRole };
    static constexpr int kMostRecent = 8;
    static constexpr int kMostRows = 60;

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    void setRecent(const QStringList& ids);
    QStringList recent() const { return m_recent; }
    void setTyped(const QString& typed);
    QString typed() const { return m_typed; }

    const PaletteEntry* entryAt(int row) const;
    /// Runs the row and puts it in front of the recent ones.
    bool run(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        std::size_t entry = 0;
        int tier = 0; // How it was found, see palette_model.cpp.
        int score = 0; // Within the tier; higher is better.
        std::vector<int> positions;
    };
    struct Text // Of an entry, folded once and not at every key.
    {
        QString title;
        QString all; // With its kind and the words that lead to it.
    };
    void rebuild();
    std::optional<Row> find(std::size_t entry, const QString& typed) const;

    std::vector<PaletteEntry> m_entries;
    std::vector<Text> m_texts;
    QStringList m_recent;
    QString m_typed;
    std::vector<Row> m_rows;
};

} // namespace elite
