// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcut_sheet.h"

#include "ui/base/key_hint.h"
#include "ui/base/theme_manager.h"
#include "ui/window/action_registry.h"
#include "ui/window/world_dialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace elite {

namespace {

QWidget* makeGroup(const QString& title, const QList<const QAction*>& actions, QWidget* parent)
{
    const Theme& look = themeOf(parent);
    auto* group = new QWidget(parent);
    auto* grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, 0, look.space(4));
    grid->setVerticalSpacing(look.space(1));
    grid->setHorizontalSpacing(look.space(4));
    grid->setColumnStretch(0, 1);
    auto* heading = new QLabel(title, group);
    setTypeRole(heading, TypeRole::Strong);
    grid->addWidget(heading, 0, 0, 1, 2);
    int row = 1;
    for (const QAction* action : actions) {
        auto* name = new QLabel(ActionRegistry::plainText(action->text()), group);
        setTextRole(name, ColorRole::TextSecondary);
        grid->addWidget(name, row, 0);
        grid->addWidget(new KeyHint(keysText(action->shortcut()), {}, group), row, 1,
                        Qt::AlignRight | Qt::AlignVCenter);
        ++row;
    }
    return group;
}

} // namespace

ShortcutSheet::ShortcutSheet(const ActionRegistry& registry, QWidget* parent)
    : QDialog(parent)
{
    prepareWorldDialog(this, tr("Keyboard shortcuts"));
    const Theme& look = themeOf(this);
    std::vector<std::pair<QString, QList<const QAction*>>> groups;
    for (const auto& entry : registry.entries()) {
        if (entry->action->shortcut().isEmpty()) {
            continue;
        }
        const auto found = std::find_if(groups.begin(), groups.end(),
                                        [&](const auto& group) { return group.first == entry->spec.group; });
        if (found == groups.end()) {
            groups.push_back({entry->spec.group, {entry->action}});
        } else {
            found->second.append(entry->action);
        }
    }
    auto* page = new QWidget(this);
    auto* columns = new QHBoxLayout(page);
    columns->setSpacing(look.space(8));
    columns->setContentsMargins(look.space(5), look.space(4), look.space(5), look.space(4));
    QVBoxLayout* column[2] = {new QVBoxLayout, new QVBoxLayout};
    qsizetype rows[2] = {0, 0};
    for (const auto& [title, actions] : groups) {
        const int side = rows[0] <= rows[1] ? 0 : 1;
        column[side]->addWidget(makeGroup(title, actions, page));
        rows[side] += actions.size() + 2;
    }
    for (QVBoxLayout* one : column) {
        one->addStretch(1);
        columns->addLayout(one, 1);
    }
    auto* scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("All shortcuts"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    setSurfaceRole(page, ColorRole::Surface1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* change = buttons->addButton(tr("Change shortcuts…"), QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(change, &QPushButton::clicked, this, &ShortcutSheet::changeRequested);
    connect(change, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* all = new QVBoxLayout(this);
    all->addWidget(scroll, 1);
    all->addWidget(buttons);
    resize(std::max(look.scaled(760), page->sizeHint().width() + look.space(10)), look.scaled(600));
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace elite
