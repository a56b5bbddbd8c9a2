// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace elite {

/// Where a shortcut works. Two actions may share keys when their places cannot have the focus together.
enum class ActionPlace { Everywhere, Chart, Ticket, Watchlist, Replay };

struct ActionSpec
{
    QString id; ///< "view.palette": stable, it is what the settings store
    QString text; ///< translated, with mnemonic
    QString group; ///< translated name of its group on the shortcuts page and in the palette
    QList<QKeySequence> keys = {}; ///< as delivered
    QString icon = {}; ///< name in resources/icons, may be empty
    ActionPlace place = ActionPlace::Everywhere;
    QAction::MenuRole role = QAction::NoRole;
    bool checkable = false;
    bool inPalette = true;
};

/// A clash of keys: `id` has them already.
struct KeyConflict
{
    QString id;
    QString text; ///< its text without mnemonic
    QKeySequence keys;
};

/// Every command of the window: one QAction each, found by id, with keys that the user may change.
class ActionRegistry : public QObject
{
    Q_OBJECT
public:
    struct Entry
    {
        ActionSpec spec;
        QAction* action = nullptr;
    };

    /// Actions are also added to `window`, so that their keys work wherever the focus is.
    explicit ActionRegistry(QWidget* window);

    QAction* add(const ActionSpec& spec, const QObject* context, std::function<void()> run);
    QAction* action(const QString& id) const; ///< null when unknown
    const Entry* entry(const QString& id) const;
    const std::vector<std::unique_ptr<Entry>>& entries() const { return m_entries; }

    /// Text without mnemonic and without the three dots.
    static QString plainText(const QString& text);

    /// Who else would answer to `keys`, also when one sequence is the beginning of the other.
    std::vector<KeyConflict> conflicts(const QString& id, const QKeySequence& keys) const;
    /// Clashes among the keys as they are now; empty in a healthy program.
    std::vector<std::pair<QString, KeyConflict>> allConflicts() const;

    void setKeys(const QString& id, const QList<QKeySequence>& keys);
    void resetKeys(const QString& id);
    void resetAllKeys();
    bool isChanged(const QString& id) const;

    /// Only what differs from the delivered keys, as a JSON object: id -> keys in portable text, "" for none.
    QString changedKeys() const;
    /// Replaces all changes. Unknown ids are kept, so that a part that is missing today does not lose its keys.
    void applyChangedKeys(const QString& json);

Q_SIGNALS:
    void keysChanged();

private:
    QWidget* m_window;
    std::vector<std::unique_ptr<Entry>> m_entries;
    std::map<QString, Entry*> m_byId;
    std::map<QString, QString> m_unknown;
};

} // namespace elite
