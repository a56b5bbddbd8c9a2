// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys/place_box.h"

#include "ui/base/theme_manager.h"

#include <QBoxLayout>
#include <QPushButton>

#include <utility>

namespace elite {

namespace {

void emptyLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the button whose click brought us here
        }
        delete item;
    }
}

} // namespace

void fillNote(Note* note, const PlaceWords& words)
{
    note->setKind(words.kind);
    note->setText(QStringLiteral("<b>%1</b><br>%2").arg(words.title.toHtmlEscaped(), words.text.toHtmlEscaped()));
    note->setAccessibleName(words.title + QStringLiteral(". ") + words.text);
}

PlaceBox::PlaceBox(SecretServices& secrets, QWidget* parent)
    : QWidget(parent)
    , m_secrets(secrets)
    , m_note(new Note(NoteKind::Info, {}, this))
    , m_buttons(new QHBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(themeOf(this).space(2));
    column->addWidget(m_note);
    column->addLayout(m_buttons);
    connect(&secrets.store, &SecretStore::stateChanged, this, &PlaceBox::refresh);
    refresh();
}

void PlaceBox::refresh()
{
    const PlaceWords words = placeWords(m_secrets.store);
    fillNote(m_note, words);
    // The same buttons stay: one of them may have the focus.
    if (std::exchange(m_shown, words.actions) == words.actions && m_buttons->count() > 0) {
        return;
    }
    emptyLayout(m_buttons);
    for (const PlaceAction action : words.actions) {
        if (action == PlaceAction::Unlock && !KeychainPrompt::isPossible()) {
            continue;
        }
        auto* button = new QPushButton(actionWords(action), this);
        connect(button, &QPushButton::clicked, this, [this, action] { act(action); });
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
}

void PlaceBox::act(PlaceAction action)
{
    Q_EMIT said({});
    switch (action) {
    case PlaceAction::Unlock:
        m_secrets.prompt.unlock([this](const Done& result) { afterPrompt(result); });
        break;
    case PlaceAction::CreateKeyring:
        m_secrets.prompt.createKeyring(tr("Login"), [this](const Done& result) { afterPrompt(result); });
        break;
    case PlaceAction::AskAgain:
        m_secrets.store.refresh();
        m_secrets.keys.readMasks();
        break;
    case PlaceAction::UseThisKeychain:
        if (const Done done = m_secrets.store.useThisKeychain(); !done) {
            Q_EMIT said(secretErrorWords(done.error()));
        }
        break;
    case PlaceAction::CreateVault:
    case PlaceAction::OpenVault:
        askPassphrase(m_secrets.store.vaultExists() ? VaultDialog::Purpose::Open : VaultDialog::Purpose::Create);
        break;
    case PlaceAction::ChangePassphrase:
        askPassphrase(VaultDialog::Purpose::ChangePassphrase);
        break;
    case PlaceAction::MoveToVault:
        askPassphrase(VaultDialog::Purpose::MoveHere);
        break;
    case PlaceAction::MoveToKeychain: {
        auto* dialog = new MoveToKeychainDialog(m_secrets, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this,
                [this, dialog] { Q_EMIT said(movedWords(dialog->outcome(), SecretPlace::Keychain)); });
        dialog->open();
        break;
    }
    case PlaceAction::CloseVault:
        m_secrets.store.closeVault();
        break;
    case PlaceAction::ThisRunOnly:
        m_secrets.store.keepForThisRunOnly();
        break;
    }
}

void PlaceBox::askPassphrase(VaultDialog::Purpose purpose)
{
    auto* dialog = new VaultDialog(m_secrets, purpose, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, purpose] {
        m_secrets.keys.readMasks();
        if (purpose == VaultDialog::Purpose::ChangePassphrase) {
            Q_EMIT said(tr("The passphrase was changed. From now on only the new one opens the vault."));
        } else if (purpose == VaultDialog::Purpose::MoveHere) {
            Q_EMIT said(movedWords(dialog->outcome(), SecretPlace::Vault));
        }
    });
    dialog->open();
}

void PlaceBox::afterPrompt(const Done& result)
{
    if (!result) {
        Q_EMIT said(
            result.error().code == ErrorCode::Cancelled
                ? tr("The question was closed. The keychain stays as it was; nothing is lost.")
                : tr("Your system could not ask for the password. Unlock the keychain with its own program, then "
                     "ask again."));
    }
    m_secrets.store.refresh();
    m_secrets.keys.readMasks();
}

} // namespace elite
