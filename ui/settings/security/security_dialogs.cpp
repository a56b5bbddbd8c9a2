// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/security/security_dialogs.h"

#include "ui/base/field_row.h"
#include "ui/settings/keys/secret_field.h"
#include "ui/settings/security/security_words.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace elite {

namespace {

QString titleOf(PassphraseDialog::Purpose purpose)
{
    return purpose == PassphraseDialog::Purpose::Set   ? PassphraseDialog::tr("Set a passphrase")
        : purpose == PassphraseDialog::Purpose::Change ? PassphraseDialog::tr("Change the passphrase")
                                                       : PassphraseDialog::tr("Remove the passphrase");
}

QString leadOf(PassphraseDialog::Purpose purpose)
{
    return purpose == PassphraseDialog::Purpose::Remove
        ? PassphraseDialog::tr("The program will not lock itself any more, and steps that matter ask for nothing.")
        : PassphraseDialog::tr(
              "At least %1 letters, any kind. It locks the program and guards steps that matter. Nobody "
              "can bring it back: who forgets it deletes the item \"app-lock\" in the keychain.")
              .arg(kShortestPassphrase);
}

} // namespace

PassphraseDialog::PassphraseDialog(SecurityService& security, Purpose purpose, QWidget* parent)
    : SecretDialog(titleOf(purpose), leadOf(purpose), titleOf(purpose), parent)
    , m_security(security)
    , m_purpose(purpose)
    , m_old(new SecretField(this))
    , m_next(new SecretField(this))
    , m_again(new SecretField(this))
{
    const auto add = [this](SecretField* field, const QString& label, bool isShown) {
        field->setVisible(isShown);
        if (isShown) {
            body()->addWidget(new FieldRow(label, field));
        }
    };
    add(m_old, tr("Present passphrase"), purpose != Purpose::Set);
    add(m_next, tr("New passphrase"), purpose != Purpose::Remove);
    add(m_again, tr("Once more"), purpose != Purpose::Remove);
}

void PassphraseDialog::submit()
{
    if (m_purpose != Purpose::Remove && !m_next->value().sameAs(m_again->value())) {
        showError(tr("The two are not the same."));
        return;
    }
    setBusy(tr("The key is computed, which takes about a second…"));
    const auto done = [self = QPointer<PassphraseDialog>(this)](const Done& result) {
        if (!self) {
            return;
        }
        if (result) {
            self->accept();
        } else {
            self->showError(securityWords(result.error(), self->locale()));
        }
    };
    if (m_purpose == Purpose::Remove) {
        m_security.removePassphrase(m_old->value(), this, done);
    } else {
        m_security.setPassphrase(m_old->value(), m_next->value(), this, done);
    }
}

StepUpDialog::StepUpDialog(SecurityService& security, const QString& what, Needs needs, QWidget* parent)
    : SecretDialog(tr("Is it you?"), what, tr("Confirm"), parent)
    , m_security(security)
    , m_needs(needs)
{
    const bool asksCode = security.hasTwoFactor();
    if (security.hasPassphrase() && (!asksCode || needs == Needs::Both)) {
        m_passphrase = new SecretField(this);
        body()->addWidget(new FieldRow(tr("Passphrase"), m_passphrase));
    }
    if (asksCode) {
        m_code = new QLineEdit(this);
        m_code->setMaxLength(24); // A recovery code with its blanks.
        body()->addWidget(new FieldRow(tr("Authenticator code, or a recovery code"), m_code));
    }
}

void StepUpDialog::submit()
{
    setBusy(tr("It is checked…"));
    const auto finish = [self = QPointer<StepUpDialog>(this)](const Done& result) {
        if (!self) {
            return;
        }
        if (result) {
            self->accept();
        } else {
            self->showError(securityWords(result.error(), self->locale()));
        }
    };
    if (m_needs == Needs::Both) {
        m_security.disableTwoFactor(m_passphrase != nullptr ? m_passphrase->value() : Secret(),
                                    m_code->text().trimmed(), this, finish);
    } else if (m_code != nullptr) {
        m_security.useCode(m_code->text().trimmed(), this, finish);
    } else {
        m_security.checkPassphrase(m_passphrase->value(), this, finish);
    }
}

} // namespace elite
