// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/gate/gate_service.h"

#include "ui/base/explain.h"

#include <QWidget>

class QLabel;

namespace elite {

class Meter;

/// How far the way to live was gone: four meters with value and need, from the first day on (0 of 7, 0 of 25), and one
/// line that says what goes on. On Home and in the panel.
class GateMeters : public QWidget
{
    Q_OBJECT
public:
    explicit GateMeters(QWidget* parent = nullptr);
    void setView(const GateView& view);
    std::vector<ExplainedFigure> explained() const;

private:
    GateView m_view;
    QLabel* m_line;
    Meter* m_days;
    Meter* m_trips;
    Meter* m_wins;
    Meter* m_profit;
};

} // namespace elite
