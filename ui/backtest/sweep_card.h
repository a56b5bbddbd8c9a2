// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backtest/backtest_run.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace elite {

class Meter;
class Note;

/// How far a sweep is, what it has found, and how much of that is luck. Hidden while there is none.
class SweepCard : public QWidget
{
    Q_OBJECT
public:
    explicit SweepCard(QWidget* parent = nullptr);
    void showProgress(const SweepProgress& progress, double seconds);
    void showOutcome(const SweepOutcome& outcome);
    void showProblem(const QString& text);

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel* m_title;
    QPushButton* m_cancel;
    Meter* m_meter;
    QLabel* m_lines;
    Note* m_note;
};

} // namespace elite
