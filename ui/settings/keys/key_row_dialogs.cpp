// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys/key_row_dialogs.h"

#include "ui/base/field_row.h"
#include "ui/base/roles.h"
#include "ui/settings/keys/keys_words.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace elite {

RenameKeyDialog::RenameKeyDialog(ApiKeys& keys, const ApiKeyInfo& key, QWidget* parent)
    : SecretDialog(tr("Rename a key"), tr("The name is for you only; it is not sent anywhere."), tr("Rename"), parent)
    , m_keys(keys)
    , m_id(key.id)
    , m_name(new QLineEdit(key.label, this))
{
    m_name->setMaxLength(60);
    m_name->selectAll();
    body()->addWidget(new FieldRow(tr("&Name"), m_name, this));
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString& text) {
        acceptButton()->setEnabled(!text.trimmed().isEmpty());
        acceptButton()->setToolTip(text.trimmed().isEmpty() ? tr("A name is needed first.") : QString());
    });
    m_name->setFocus();
}

void RenameKeyDialog::submit()
{
    const Done renamed = m_keys.rename(m_id, m_name->text().trimmed());
    if (renamed) {
        accept();
    } else {
        showError(secretErrorWords(renamed.error()));
    }
}

RemoveKeyDialog::RemoveKeyDialog(ApiKeys& keys, const ApiKeyInfo& key, QWidget* parent)
    : SecretDialog(
        tr("Remove a key"),
        tr("“%1” (%2, %3) is deleted here. It stays valid at %2 until you revoke it there, too. What was made "
           "with it stays in your journal.")
            .arg(key.label, providerTitle(key.provider), key.shown.isEmpty() ? tr("not read yet") : key.shown),
        tr("Remove the key"), parent)
    , m_keys(keys)
    , m_id(key.id)
{
    setRole(acceptButton(), ButtonRole::Danger);
}

void RemoveKeyDialog::submit()
{
    setBusy(tr("Removing the key"));
    m_keys.remove(m_id, this, [this](const Done& done) {
        if (done) {
            accept();
        } else {
            showError(secretErrorWords(done.error()));
        }
    });
}

} // namespace elite
