// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/name_dialog.h"

#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/window/world_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace elite {

NameDialog::NameDialog(const Words& words, QWidget* parent)
    : QDialog(parent)
    , m_edit(new QLineEdit(words.start, this))
    , m_reason(new QLabel(this))
{
    prepareWorldDialog(this, words.title);
    auto* label = new QLabel(words.prompt, this);
    label->setBuddy(m_edit);
    m_edit->setMaxLength(40);
    m_edit->selectAll();
    m_reason->setWordWrap(true);
    m_reason->hide();
    setTextRole(m_reason, ColorRole::Danger);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    setRole(save, ButtonRole::Primary);
    save->setDefault(true);
    save->setEnabled(!words.start.isEmpty());
    const Theme& look = themeOf(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look.space(6), look.space(6), look.space(6), look.space(4));
    column->setSpacing(look.space(2));
    column->addWidget(label);
    column->addWidget(m_edit);
    column->addWidget(m_reason);
    column->addSpacing(look.space(3));
    column->addWidget(buttons);
    setMinimumWidth(look.scaled(420));
    connect(m_edit, &QLineEdit::textChanged, this, [this, save](const QString& text) {
        save->setEnabled(!text.trimmed().isEmpty());
        m_reason->hide();
        setFieldState(m_edit, FieldState::Good);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT nameChosen(m_edit->text().trimmed()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_edit->setFocus();
}

void NameDialog::refuse(const QString& reason)
{
    m_reason->setText(reason);
    m_reason->show();
    setFieldState(m_edit, FieldState::Error);
    m_edit->setFocus();
}

} // namespace elite
