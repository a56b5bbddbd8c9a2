// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys/vault_dialog.h"

#include "ui/base/field_row.h"
#include "ui/settings/keys/keys_words.h"
#include "ui/settings/keys/secret_field.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace elite {

namespace {

qsizetype lengthOf(const SecretField& field)
{
    return QString::fromUtf8(field.value().reveal()).size();
}

QString titleOf(VaultDialog::Purpose purpose)
{
    switch (purpose) {
    case VaultDialog::Purpose::Open:
        return VaultDialog::tr("Open the vault");
    case VaultDialog::Purpose::Create:
        return VaultDialog::tr("Create a vault");
    case VaultDialog::Purpose::ChangePassphrase:
        return VaultDialog::tr("Change the passphrase");
    case VaultDialog::Purpose::MoveHere:
        return VaultDialog::tr("Move the keys to a vault");
    }
    return {};
}

QString leadOf(VaultDialog::Purpose purpose, bool exists)
{
    switch (purpose) {
    case VaultDialog::Purpose::Open:
        return VaultDialog::tr(
            "Type the passphrase of your vault. Trying it takes about a second, for you and for a thief.");
    case VaultDialog::Purpose::Create:
        return VaultDialog::tr("Keys go into a file that only this passphrase opens. Nobody can reset it: a forgotten "
                               "passphrase means adding your keys again and using your recovery code.");
    case VaultDialog::Purpose::ChangePassphrase:
        return VaultDialog::tr("The vault is sealed again under the new passphrase. A copy of the file that somebody "
                               "made before still opens with the old one.");
    case VaultDialog::Purpose::MoveHere:
        return exists ? VaultDialog::tr("There is a vault already: type its passphrase. Every key is copied, read back "
                                        "and compared before it is deleted from the keychain.")
                      : VaultDialog::tr("Every key is copied, read back and compared before it is deleted from the "
                                        "keychain. Nobody can reset the passphrase of the vault.");
    }
    return {};
}

QString acceptOf(VaultDialog::Purpose purpose)
{
    switch (purpose) {
    case VaultDialog::Purpose::Open:
        return VaultDialog::tr("Open the vault");
    case VaultDialog::Purpose::Create:
        return VaultDialog::tr("Create the vault");
    case VaultDialog::Purpose::ChangePassphrase:
        return VaultDialog::tr("Change the passphrase");
    case VaultDialog::Purpose::MoveHere:
        return VaultDialog::tr("Move the keys");
    }
    return {};
}

} // namespace

VaultDialog::VaultDialog(SecretServices& secrets, Purpose purpose, QWidget* parent)
    : SecretDialog(titleOf(purpose), leadOf(purpose, secrets.store.vaultExists()), acceptOf(purpose), parent)
    , m_secrets(secrets)
    , m_purpose(purpose)
{
    const bool changes = purpose == Purpose::ChangePassphrase;
    std::vector<FieldRow*> rows;
    if (changes) {
        rows.push_back(addField(m_old, tr("&Present passphrase")));
    }
    m_firstRow = addField(m_first, changes ? tr("&New passphrase") : tr("&Passphrase"));
    rows.push_back(m_firstRow);
    if (changes || !secrets.store.vaultExists()) {
        m_secondRow = addField(m_second, tr("Once &more"));
        rows.push_back(m_secondRow);
    }
    int width = 0;
    for (const FieldRow* row : rows) {
        width = std::max(width, row->labelWidthHint());
    }
    for (FieldRow* row : rows) {
        row->setLabelWidth(width);
    }
    judge();
    (changes ? m_old : m_first)->setFocus();
}

FieldRow* VaultDialog::addField(SecretField*& field, const QString& label)
{
    field = new SecretField(this);
    auto* row = new FieldRow(label, field, this);
    body()->addWidget(row);
    connect(field, &SecretField::valueChanged, this, &VaultDialog::judge);
    return row;
}

void VaultDialog::judge()
{
    const qsizetype length = lengthOf(*m_first);
    bool good = length > 0 && (m_old == nullptr || lengthOf(*m_old) > 0);
    if (isNew()) {
        const bool same = m_first->value().sameAs(m_second->value());
        m_firstRow->setEcho(
            length < kShortestPassphrase
                ? tr("%1 characters or more; several words are easiest to remember").arg(kShortestPassphrase)
                : tr("%n character(s)", nullptr, int(length)));
        m_secondRow->setError(same || lengthOf(*m_second) == 0 ? QString() : tr("The two are not the same yet."));
        good = good && same && length >= kShortestPassphrase;
    }
    acceptButton()->setEnabled(good);
    acceptButton()->setToolTip(good ? QString() : tr("The passphrase is needed first."));
}

void VaultDialog::submit()
{
    SecretStore& store = m_secrets.store;
    const auto finished = [this](const Done& done) { finish(done); };
    switch (m_purpose) {
    case Purpose::Open:
        setBusy(tr("Trying the passphrase, about a second"));
        store.openVault(m_first->value(), this, finished);
        break;
    case Purpose::Create:
        setBusy(tr("Making the key, about a second"));
        store.createVault(m_first->value(), this, finished);
        break;
    case Purpose::ChangePassphrase:
        setBusy(tr("Trying the old passphrase and making the new key, about two seconds"));
        store.changeVaultPassphrase(m_old->value(), m_first->value(), this, finished);
        break;
    case Purpose::MoveHere:
        setBusy(tr("Moving the keys, one by one"));
        store.moveToVault(m_first->value(), m_secrets.itemNames(), this, [this](const Result<MoveOutcome>& moved) {
            m_outcome = moved ? *moved : MoveOutcome();
            finish(moved ? Done() : Done(moved.error()));
        });
        break;
    }
}

void VaultDialog::finish(const Done& done)
{
    for (SecretField* field : {m_old, m_first, m_second}) {
        if (field != nullptr) {
            field->empty();
        }
    }
    if (done) {
        accept();
        return;
    }
    showError(secretErrorWords(done.error()));
    judge();
    (m_old != nullptr ? m_old : m_first)->setFocus();
}

MoveToKeychainDialog::MoveToKeychainDialog(SecretServices& secrets, QWidget* parent)
    : SecretDialog(
        tr("Move the keys to the keychain"),
        tr("Every key is put into the keychain of this session, read back and compared. Only when all are there is the "
           "vault's file deleted."),
        tr("Move the keys"), parent)
    , m_secrets(secrets)
{
}

void MoveToKeychainDialog::submit()
{
    setBusy(tr("Moving the keys, one by one"));
    m_secrets.store.moveToKeychain(this, [this](const Result<MoveOutcome>& moved) {
        if (moved) {
            m_outcome = *moved;
            accept();
        } else {
            showError(secretErrorWords(moved.error()));
        }
    });
}

} // namespace elite
