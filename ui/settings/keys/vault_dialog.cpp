// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys/vault_dialog.h"

#include "ui/base/field_row.h"
#include "ui/settings/keys/keys_words.h"
#include "ui/settings/keys/secret_field.h"

#include <QBoxLayout>
#include <QPushButton>

namespace elite {

namespace {

qsizetype lengthOf(const SecretField& field)
{
    return QString::fromUtf8(field.value().reveal()).size();
}

} // namespace

VaultDialog::VaultDialog(SecretStore& store, QWidget* parent)
    : SecretDialog(
        store.vaultExists() ? tr("Open the vault") : tr("Create a vault"),
        store.vaultExists()
            ? tr("Type the passphrase of your vault. Trying it takes about a second, for you and for a thief.")
            : tr("Keys go into a file that only this passphrase opens. Nobody can reset it: a forgotten "
                 "passphrase means adding your keys again and using your recovery code."),
        store.vaultExists() ? tr("Open the vault") : tr("Create the vault"), parent)
    , m_store(store)
    , m_create(!store.vaultExists())
    , m_first(new SecretField(this))
    , m_firstRow(new FieldRow(tr("&Passphrase"), m_first, this))
{
    body()->addWidget(m_firstRow);
    if (m_create) {
        m_second = new SecretField(this);
        m_secondRow = new FieldRow(tr("Once &more"), m_second, this);
        const int width = std::max(m_firstRow->labelWidthHint(), m_secondRow->labelWidthHint());
        m_firstRow->setLabelWidth(width);
        m_secondRow->setLabelWidth(width);
        body()->addWidget(m_secondRow);
        connect(m_second, &SecretField::valueChanged, this, &VaultDialog::judge);
    }
    connect(m_first, &SecretField::valueChanged, this, &VaultDialog::judge);
    judge();
    m_first->setFocus();
}

void VaultDialog::judge()
{
    const qsizetype length = lengthOf(*m_first);
    bool good = length > 0;
    if (m_create) {
        const bool same = m_first->value().sameAs(m_second->value());
        m_firstRow->setEcho(
            length < kShortestPassphrase
                ? tr("%1 characters or more; several words are easiest to remember").arg(kShortestPassphrase)
                : tr("%n character(s)", nullptr, int(length)));
        m_secondRow->setError(same || lengthOf(*m_second) == 0 ? QString() : tr("The two are not the same yet."));
        good = same && length >= kShortestPassphrase;
    }
    acceptButton()->setEnabled(good);
    acceptButton()->setToolTip(good ? QString() : tr("The passphrase is needed first."));
}

void VaultDialog::submit()
{
    setBusy(m_create ? tr("Making the key, about a second") : tr("Trying the passphrase, about a second"));
    const auto finished = [this](const Done& done) {
        m_first->empty();
        if (m_second != nullptr) {
            m_second->empty();
        }
        if (done) {
            accept();
        } else {
            showError(secretErrorWords(done.error()));
            judge();
            m_first->setFocus();
        }
    };
    if (m_create) {
        m_store.createVault(m_first->value(), this, finished);
    } else {
        m_store.openVault(m_first->value(), this, finished);
    }
}

} // namespace elite
