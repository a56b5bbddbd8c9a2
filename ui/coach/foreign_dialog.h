// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coach/chart_facts.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace elite {

/// A picture from elsewhere: the user says what it shows. Its prices stay unverified all the same.
class ForeignDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ForeignDialog(QWidget* parent = nullptr);
    ChartFacts facts() const;

private:
    QLineEdit* m_symbol;
    QComboBox* m_timeframe;
    QPushButton* m_next;
};

} // namespace elite
