// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/bundle.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace elite {

class StatePanel;

/// Help > Report a problem: makes a diagnostics bundle, shows every file in it, lets files be left out, and saves it.
/// Nothing is sent.
class ReportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `gather` runs on another thread; see bundleMaker().
    explicit ReportDialog(std::function<Bundle()> gather, QWidget* parent = nullptr);

    bool isReady() const { return !m_bundle.isEmpty(); }
    Bundle chosen() const; ///< the files that will be saved
    /// Saves what is chosen and says so in the dialog.
    void saveTo(const QString& path);
    /// What is chosen as one text, for a mail or a page.
    QString chosenText() const;
    QString said() const; ///< the line above the buttons

private:
    void makeLayout();
    void onGathered();
    void showFile(int row);
    void askAndSave();
    void say(const QString& text);

    Bundle m_bundle;
    QFutureWatcher<Bundle> m_watcher;
    QListWidget* m_files;
    QPlainTextEdit* m_text;
    QLabel* m_said;
    QPushButton* m_save;
    QPushButton* m_copy;
    StatePanel* m_panel;
};

} // namespace elite
