// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secret_services.h"
#include "ui/settings/keys/secret_dialog.h"

namespace elite {

class FieldRow;
class SecretField;

/// Everything that asks for the vault's passphrase: opening it (once), making it or moving the keys into it (twice),
/// changing the passphrase (the old one and twice the new).
class VaultDialog : public SecretDialog
{
    Q_OBJECT
public:
    enum class Purpose { Open, Create, ChangePassphrase, MoveHere };
    VaultDialog(SecretServices& secrets, Purpose purpose, QWidget* parent);

    /// After accepted() of a move: how it went.
    const MoveOutcome& outcome() const { return m_outcome; }

private:
    FieldRow* addField(SecretField*& field, const QString& label);
    bool isNew() const { return m_second != nullptr; } ///< a passphrase is chosen here
    void judge();
    void submit() override;
    void finish(const Done& done);

    SecretServices& m_secrets;
    Purpose m_purpose;
    MoveOutcome m_outcome;
    SecretField* m_old = nullptr;
    SecretField* m_first = nullptr;
    SecretField* m_second = nullptr;
    FieldRow* m_firstRow = nullptr;
    FieldRow* m_secondRow = nullptr;
};

/// Asks once before the keys leave the vault for the keychain: the vault's file is deleted at the end.
class MoveToKeychainDialog : public SecretDialog
{
    Q_OBJECT
public:
    MoveToKeychainDialog(SecretServices& secrets, QWidget* parent);

    const MoveOutcome& outcome() const { return m_outcome; }

private:
    void submit() override;

    SecretServices& m_secrets;
    MoveOutcome m_outcome;
};

} // namespace elite
