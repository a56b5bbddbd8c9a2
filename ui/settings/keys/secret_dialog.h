// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/note.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace elite {

/// What the small dialogs about keys share: the frame of the world, a lead text, a body, a line for errors, Cancel and
/// one filled button. accept() is called by the dialog itself once its work succeeded.
class SecretDialog : public QDialog
{
    Q_OBJECT
public:
    SecretDialog(const QString& title, const QString& lead, const QString& acceptText, QWidget* parent);

protected:
    QVBoxLayout* body() const { return m_body; }
    QPushButton* acceptButton() const { return m_accept; }
    void setLead(const QString& text);
    void showError(const QString& text);
    /// Says what is going on and takes no input until showError() or accept().
    void setBusy(const QString& what);
    virtual void submit() = 0;

private:
    QLabel* m_lead;
    QVBoxLayout* m_body;
    Note* m_note;
    QWidget* m_form;
    QDialogButtonBox* m_buttons;
    QPushButton* m_accept;
};

} // namespace elite
