// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/log/crash_reports.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace elite {

/// Offered at the start after a crash: what the report says, and whether to keep, save or delete it. Closing keeps it.
class CrashDialog : public QDialog
{
    Q_OBJECT
public:
    /// Null when there is no report that was not seen yet.
    static CrashDialog* forNewReports(const QString& folder, QWidget* parent);

    explicit CrashDialog(QList<CrashReport> reports, QWidget* parent = nullptr);

    QString shownText() const;
    void deleteShown();
    void saveShownTo(const QString& path);

protected:
    void done(int result) override;

private:
    void makeLayout();
    void showReport(int index);
    void askAndSave();
    void say(const QString& text);

    QList<CrashReport> m_reports;
    QComboBox* m_choice;
    QPlainTextEdit* m_text;
    QLabel* m_said;
};

} // namespace elite
