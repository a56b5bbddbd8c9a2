// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/desk.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace elite {

class NumberField;

/// Asks why the emergency stop shall end. Without a reason nothing is released.
class ReleaseDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ReleaseDialog(const QString& since, QWidget* parent);
    QString reason() const;

Q_SIGNALS:
    void released(const QString& reason);

private:
    QPlainTextEdit* m_reason;
};

/// Name and starting balance of a new practice account; the present one is archived, its history stays.
class AccountDialog : public QDialog
{
    Q_OBJECT
public:
    AccountDialog(const QString& name, Cash start, const Currency& currency, QWidget* parent);

Q_SIGNALS:
    void chosen(const QString& name, elite::Cash start);

private:
    void accept() override;

    QLineEdit* m_name;
    NumberField* m_start;
    QLabel* m_problem;
};

/// Going back in a recording after something was traded: it needs another practice account.
class GoBackDialog : public QDialog
{
    Q_OBJECT
public:
    GoBackDialog(const QString& account, const QString& newAccount, QWidget* parent);

Q_SIGNALS:
    void chosen(const QString& newAccount);
};

/// "Practice 2" after "Practice 1".
QString nextAccountName(const std::vector<PracticeAccount>& accounts);

} // namespace elite
