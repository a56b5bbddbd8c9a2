// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/action_registry.h"

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace elite {

/// The page "Shortcuts" of the settings: choose a command, press its new keys. Keys that somebody else has are named
/// and taken over only on request. Changes are in force at once; whoever owns the registry stores them.
class ShortcutsPage : public QWidget
{
    Q_OBJECT
public:
    ShortcutsPage(ActionRegistry& registry, QWidget* parent);

    void selectCommand(const QString& id);
    /// What the user would have typed; used by the page itself and by tests.
    void proposeKeys(const QKeySequence& keys);
    QString conflictText() const;
    /// Gives the proposed keys to the command and takes them from whoever had them.
    void apply();

private:
    void fill();
    void filter(const QString& typed);
    void onSelected();
    void updateRow(QTreeWidgetItem* item) const;
    QString selectedId() const;

    ActionRegistry& m_registry;
    QLineEdit* m_filter;
    QTreeWidget* m_tree;
    QKeySequenceEdit* m_edit;
    QLabel* m_conflict;
    QPushButton* m_apply;
    QPushButton* m_clear;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
};

} // namespace elite
