// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/security_service.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace elite {

class Note;

/// Settings > Security: two-factor sign-in, the passphrase, when the program locks itself.
class SecurityPage : public QWidget
{
    Q_OBJECT
public:
    explicit SecurityPage(SecurityService& security, QWidget* parent = nullptr);

    static QString title() { return tr("Security"); }

private:
    void refresh();
    void open(class QDialog* dialog);

    SecurityService& m_security;
    Note* m_state;
    QLabel* m_factorWords;
    QPushButton* m_factorOn;
    QPushButton* m_factorOff;
    QLabel* m_lockWords;
    QPushButton* m_set;
    QPushButton* m_change;
    QPushButton* m_remove;
    QPushButton* m_lockNow;
    QComboBox* m_idle;
};

} // namespace elite
