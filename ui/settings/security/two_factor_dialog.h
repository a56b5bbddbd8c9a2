// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/security_service.h"
#include "ui/settings/keys/secret_dialog.h"

class QCheckBox;
class QLineEdit;

namespace elite {

/// Shows the secret as a QR code and as text, ten recovery codes, and asks for the first code. Nothing is stored before
/// that code proved that the authenticator has it.
class TwoFactorDialog : public SecretDialog
{
    Q_OBJECT
public:
    explicit TwoFactorDialog(SecurityService& security, QWidget* parent = nullptr);

protected:
    void submit() override;

private:
    void update();

    SecurityService& m_security;
    Enrolment m_enrolment;
    QCheckBox* m_written;
    QLineEdit* m_code;
};

} // namespace elite
