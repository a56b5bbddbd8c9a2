// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/coach/ticket_prefill.h"
#include "ui/chart/chart_layer.h"

#include <QObject>

namespace elite {

class ChartView;

/// The levels of a verdict on a chart: dotted in the coach's colour, with name and price, '?' on what is unverified.
/// They are looked at only: nothing here can be dragged or sent. Child of its view.
class CoachLevelsLayer : public QObject, public ChartLayer
{
    Q_OBJECT
public:
    explicit CoachLevelsLayer(ChartView* view);
    void setLevels(const QString& symbol, std::vector<CoachLevel> levels);
    /// Not while a picture is taken for the next question: an old answer would colour the new one.
    void setVisible(bool visible);

    void paintStill(QPainter& painter, const ChartMap& map) const override;
    void collectLabels(std::vector<AxisLabel>& labels) const override;

private:
    bool isShown() const;

    ChartView* m_view;
    QString m_symbol;
    bool m_isVisible = true;
    std::vector<CoachLevel> m_levels;
};

} // namespace elite
