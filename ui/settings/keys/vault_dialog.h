// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secret_store.h"
#include "ui/settings/keys/secret_dialog.h"

namespace elite {

class FieldRow;
class SecretField;

/// Creates the vault (passphrase twice) or opens it (once).
class VaultDialog : public SecretDialog
{
    Q_OBJECT
public:
    VaultDialog(SecretStore& store, QWidget* parent);

private:
    void judge();
    void submit() override;

    SecretStore& m_store;
    bool m_create;
    SecretField* m_first;
    SecretField* m_second = nullptr;
    FieldRow* m_firstRow;
    FieldRow* m_secondRow = nullptr;
};

} // namespace elite
