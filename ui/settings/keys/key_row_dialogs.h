// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/api_keys.h"
#include "ui/settings/keys/secret_dialog.h"

class QLineEdit;

namespace elite {

class RenameKeyDialog : public SecretDialog
{
    Q_OBJECT
public:
    RenameKeyDialog(ApiKeys& keys, const ApiKeyInfo& key, QWidget* parent);

private:
    void submit() override;

    ApiKeys& m_keys;
    QString m_id;
    QLineEdit* m_name;
};

/// Asks once, in plain words, because a removed key cannot be brought back from here.
class RemoveKeyDialog : public SecretDialog
{
    Q_OBJECT
public:
    RemoveKeyDialog(ApiKeys& keys, const ApiKeyInfo& key, QWidget* parent);

private:
    void submit() override;

    ApiKeys& m_keys;
    QString m_id;
};

} // namespace elite
