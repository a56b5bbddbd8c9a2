// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/timeframe.h"
#include "models/chart/scale/bar_times.h"

#include <QDialog>

class QDateTimeEdit;
class QLabel;
class QLineEdit;

namespace elite {

/// Asks for a date within the loaded bars, in the shown zone.
class GoToDialog : public QDialog
{
    Q_OBJECT
public:
    GoToDialog(const chart::ZoneTable& zone, qint64 first, qint64 last, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(qint64 utc);

private:
    QDateTimeEdit* m_when;
};

/// One line for a timeframe: what is typed is said in words before it is taken.
class TimeframeDialog : public QDialog
{
    Q_OBJECT
public:
    explicit TimeframeDialog(const QString& typed, QWidget* parent = nullptr);
    /// What was typed stays; the next digit goes behind it.
    void setVisible(bool visible) override;

Q_SIGNALS:
    void chosen(elite::Timeframe timeframe);

private:
    void read();

    QLineEdit* m_edit;
    QLabel* m_echo;
};

} // namespace elite
