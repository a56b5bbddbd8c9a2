// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secret.h"
#include "models/base/result.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace elite {

class HoldButton;
class SecretField;

/// Covers the whole window while the program is locked: nothing behind it is seen or reached, only the stop works.
class LockScreen : public QWidget
{
    Q_OBJECT
public:
    explicit LockScreen(QWidget* window);

    void ask(bool passphrase, bool code);
    void showProblem(const QString& words);
    HoldButton* stopButton() const { return m_stop; }

Q_SIGNALS:
    void unlockWanted(const QString& code);

public:
    Secret takePassphrase();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void submit();

    QWidget* m_form;
    SecretField* m_passphrase;
    QLineEdit* m_code;
    QWidget* m_passphraseRow;
    QWidget* m_codeRow;
    QLabel* m_problem;
    QPushButton* m_unlock;
    HoldButton* m_stop;
};

} // namespace elite
