// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secret_services.h"
#include "ui/settings/keys/secret_dialog.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace elite {

/// Shows the recovery code once, then asks for two of its groups from the paper: closing without them leaves the
/// reminder standing. The code goes neither to the clipboard nor to a file.
class ShowRecoveryDialog : public SecretDialog
{
    Q_OBJECT
public:
    ShowRecoveryDialog(SecretServices& secrets, QWidget* parent);

private:
    void showCode();
    void askForGroups();
    void submit() override;

    SecretServices& m_secrets;
    QWidget* m_sheet;
    QWidget* m_questions;
    std::vector<std::pair<int, QLineEdit*>> m_asked; ///< number of the group (0...) and its field
    bool m_asking = false;
};

/// Takes the code from the paper: to bring the master key back, or only to check that the paper is right.
class TypeRecoveryDialog : public SecretDialog
{
    Q_OBJECT
public:
    enum class Purpose { Restore, Check };
    TypeRecoveryDialog(SecretServices& secrets, Purpose purpose, QWidget* parent);

private:
    void judge();
    void submit() override;

    SecretServices& m_secrets;
    Purpose m_purpose;
    QPlainTextEdit* m_code;
    QLabel* m_echo;
};

} // namespace elite
