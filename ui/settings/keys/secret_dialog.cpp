// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys/secret_dialog.h"

#include "ui/base/roles.h"
#include "ui/base/theme_manager.h"
#include "ui/base/world_frame.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace elite {

SecretDialog::SecretDialog(const QString& title, const QString& lead, const QString& acceptText, QWidget* parent)
    : QDialog(parent)
    , m_lead(new QLabel(lead, this))
    , m_note(new Note(NoteKind::Danger, {}, this))
    , m_form(new QWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_accept(m_buttons->addButton(acceptText, QDialogButtonBox::AcceptRole))
{
    (new WorldFrame(this))->setTitle(title);
    setModal(true);
    m_lead->setWordWrap(true);
    setTextRole(m_lead, ColorRole::TextSecondary);
    setRole(m_accept, ButtonRole::Primary);
    m_accept->setDefault(true);
    m_note->hide();
    m_body = new QVBoxLayout(m_form);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(theme().space(3));
    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    const int room = theme().space(5);
    column->setContentsMargins(room, room, room, room);
    column->setSpacing(theme().space(4));
    column->addWidget(m_lead);
    column->addWidget(m_form);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addWidget(m_buttons);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(inside);
    constexpr int kWidthInLetters = 64;
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] { submit(); });
}

void SecretDialog::setLead(const QString& text)
{
    m_lead->setText(text);
}

void SecretDialog::showError(const QString& text)
{
    m_form->setEnabled(true);
    m_accept->setEnabled(true);
    m_note->setKind(NoteKind::Danger);
    m_note->setText(text.toHtmlEscaped());
    m_note->setAccessibleName(text);
    m_note->setVisible(!text.isEmpty());
}

void SecretDialog::setBusy(const QString& what)
{
    m_form->setEnabled(false);
    m_accept->setEnabled(false);
    m_note->setKind(NoteKind::Info);
    m_note->setText(what.toHtmlEscaped());
    m_note->setAccessibleName(what);
    m_note->show();
}

} // namespace elite
