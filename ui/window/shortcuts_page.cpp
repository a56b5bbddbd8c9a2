// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcuts_page.h"

#include "ui/base/theme_manager.h"
#include "ui/window/fuzzy_match.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace elite {

ShortcutsPage::ShortcutsPage(ActionRegistry& registry, QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_conflict(new QLabel(this))
    , m_apply(new QPushButton(tr("&Use these keys"), this))
    , m_clear(new QPushButton(tr("&No keys"), this))
    , m_reset(new QPushButton(tr("&Reset"), this))
    , m_resetAll(new QPushButton(tr("Reset &all"), this))
{
    m_filter->setPlaceholderText(tr("Find a command"));
    m_filter->setAccessibleName(tr("Find a command"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setAccessibleName(tr("Commands and their keys"));
    m_tree->setHeaderLabels({tr("Command"), tr("Keys"), tr("As delivered")});
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_edit->setAccessibleName(tr("New keys"));
    m_conflict->setWordWrap(true);
    setTextRole(m_conflict, ColorRole::Warning);
    auto* label = new QLabel(tr("New &keys"), this);
    label->setBuddy(m_edit);

    for (QPushButton* button : {m_apply, m_clear, m_reset, m_resetAll}) {
        button->setAutoDefault(false); // Enter in the key field belongs to the keys
    }
    const Theme& look = themeOf(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(look.space(2));
    row->addWidget(label);
    row->addWidget(m_edit, 1);
    row->addWidget(m_apply);
    row->addWidget(m_clear);
    row->addWidget(m_reset);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.space(2));
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    column->addLayout(row);
    column->addWidget(m_conflict);
    column->addWidget(m_resetAll, 0, Qt::AlignLeft);

    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsPage::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::onSelected);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this,
            [this](const QKeySequence& keys) { proposeKeys(keys); });
    connect(m_apply, &QPushButton::clicked, this, [this] { apply(); });
    connect(m_clear, &QPushButton::clicked, this, [this] { m_registry.setKeys(selectedId(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_registry.resetKeys(selectedId()); });
    connect(m_resetAll, &QPushButton::clicked, this, [this] { m_registry.resetAllKeys(); });
    connect(&m_registry, &ActionRegistry::keysChanged, this, [this] {
        for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
            updateRow(m_tree->topLevelItem(i));
        }
        onSelected();
    });
    fill();
}

void ShortcutsPage::fill()
{
    for (const auto& entry : m_registry.entries()) {
        auto* item = new QTreeWidgetItem(m_tree);
        item->setData(0, Qt::UserRole, entry->spec.id);
        item->setText(0, entry->spec.group + QStringLiteral(" › ") + ActionRegistry::plainText(entry->spec.text));
        updateRow(item);
    }
    if (m_tree->topLevelItemCount() > 0) {
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    }
}

void ShortcutsPage::updateRow(QTreeWidgetItem* item) const
{
    const ActionRegistry::Entry* entry = m_registry.entry(item->data(0, Qt::UserRole).toString());
    if (!entry) {
        return;
    }
    item->setText(1, QKeySequence::listToString(entry->action->shortcuts(), QKeySequence::NativeText));
    item->setText(2, QKeySequence::listToString(entry->spec.keys, QKeySequence::NativeText));
    QFont font = themeOf(this).font(m_registry.isChanged(entry->spec.id) ? TypeRole::Strong : TypeRole::Body);
    item->setFont(1, font);
}

void ShortcutsPage::filter(const QString& typed)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_tree->topLevelItem(i);
        item->setHidden(!fuzzyMatch(typed, item->text(0) + QLatin1Char(' ') + item->text(1)));
    }
}

QString ShortcutsPage::selectedId() const
{
    return m_tree->currentItem() ? m_tree->currentItem()->data(0, Qt::UserRole).toString() : QString();
}

void ShortcutsPage::selectCommand(const QString& id)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        if (m_tree->topLevelItem(i)->data(0, Qt::UserRole).toString() == id) {
            m_tree->setCurrentItem(m_tree->topLevelItem(i));
        }
    }
}

void ShortcutsPage::onSelected()
{
    const QAction* action = m_registry.action(selectedId());
    m_edit->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_reset->setEnabled(m_registry.isChanged(selectedId()));
    m_resetAll->setEnabled(m_registry.changedKeys() != u"{}");
    m_clear->setEnabled(action && !action->shortcut().isEmpty());
    proposeKeys(m_edit->keySequence());
}

void ShortcutsPage::proposeKeys(const QKeySequence& keys)
{
    if (m_edit->keySequence() != keys) {
        m_edit->setKeySequence(keys); // comes back here
        return;
    }
    QStringList names;
    for (const KeyConflict& conflict : m_registry.conflicts(selectedId(), keys)) {
        names << tr("“%1” has %2", "a command has these keys")
                     .arg(conflict.text, conflict.keys.toString(QKeySequence::NativeText));
    }
    const QAction* action = m_registry.action(selectedId());
    const bool isNew = action && !keys.isEmpty() && action->shortcut() != keys;
    m_conflict->setVisible(!names.isEmpty());
    m_conflict->setText(
        names.isEmpty()
            ? QString()
            : tr("%1. If you use the keys here, that command loses them.").arg(names.join(QStringLiteral(", "))));
    m_apply->setText(names.isEmpty() ? tr("&Use these keys") : tr("&Take these keys over"));
    m_apply->setEnabled(isNew);
}

QString ShortcutsPage::conflictText() const
{
    return m_conflict->text();
}

void ShortcutsPage::apply()
{
    const QString id = selectedId();
    const QKeySequence keys = m_edit->keySequence();
    for (const KeyConflict& conflict : m_registry.conflicts(id, keys)) {
        QList<QKeySequence> left = m_registry.action(conflict.id)->shortcuts();
        left.removeAll(conflict.keys);
        m_registry.setKeys(conflict.id, left);
    }
    m_registry.setKeys(id, {keys});
}

} // namespace elite
