// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/security_service.h"
#include "ui/settings/keys/secret_dialog.h"

class QLineEdit;

namespace elite {

class SecretField;

/// Sets, changes or removes the passphrase of the program.
class PassphraseDialog : public SecretDialog
{
    Q_OBJECT
public:
    enum class Purpose { Set, Change, Remove };
    PassphraseDialog(SecurityService& security, Purpose purpose, QWidget* parent = nullptr);

protected:
    void submit() override;

private:
    SecurityService& m_security;
    Purpose m_purpose;
    SecretField* m_old;
    SecretField* m_next;
    SecretField* m_again;
};

/// Asks for what is set before a step that matters: the passphrase, a code, or both. accepted() once it was proved.
class StepUpDialog : public SecretDialog
{
    Q_OBJECT
public:
    enum class Needs { WhatIsSet, Both };
    StepUpDialog(SecurityService& security, const QString& what, Needs needs, QWidget* parent = nullptr);

protected:
    void submit() override;

private:
    SecurityService& m_security;
    Needs m_needs;
    SecretField* m_passphrase = nullptr;
    QLineEdit* m_code = nullptr;
};

} // namespace elite
