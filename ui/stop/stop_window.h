// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/running_program.h"
#include "app/trading/halt_file.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace elite {

class HoldButton;
class Note;

/// The window of elite-stop: one button that halts all trading of this user's program, and what became of it. It talks
/// to nobody: it writes the HALT file and reads the answer beside it, so nothing that hangs can keep it waiting.
class StopWindow : public QWidget
{
    Q_OBJECT
public:
    StopWindow(const QString& haltFile, const QString& runtimeFolder, QWidget* parent = nullptr);

    /// Writes the file and waits for the answer; what the button does when it was held.
    void stopNow();
    /// What stands below the button, for screen readers and tests.
    QString told() const;

private:
    static QString offer();
    void look();
    void showOrder(const HaltOrder& order);
    QString programWords(const HaltOrder& order) const;

    QString m_haltFile;
    QString m_runtimeFolder;
    QLabel* m_title;
    QLabel* m_detail;
    HoldButton* m_button;
    Note* m_note;
    QPushButton* m_close;
    QTimer m_timer;
    QString m_told;
};

} // namespace elite
