// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/inference.h"

#include <QWidget>

namespace elite {

/// A win rate with its interval and the rate that would earn nothing: "you 54.3 %", "break-even 43.6 %". Runs left to
/// right in every language, as all scales do.
class IntervalBar : public QWidget
{
    Q_OBJECT
public:
    explicit IntervalBar(QWidget* parent = nullptr);
    void setFigures(double value, Interval interval, double breakEven);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_value = 0;
    Interval m_interval;
    double m_breakEven = 0;
};

} // namespace elite
