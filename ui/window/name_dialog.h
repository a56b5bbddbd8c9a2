// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;

namespace elite {

/// Asks for one name. Whoever asked takes it or refuses it with a reason; the dialog stays open then.
class NameDialog : public QDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString title;
        QString prompt;
        QString start;
    };
    NameDialog(const Words& words, QWidget* parent);
    void refuse(const QString& reason);

Q_SIGNALS:
    void nameChosen(const QString& name);

private:
    QLineEdit* m_edit;
    QLabel* m_reason;
};

} // namespace elite
