// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/trading/desk.h"
#include "models/market/feed_event.h"
#include "ui/base/explain.h"

#include <QScrollArea>

class QLabel;

namespace elite {

class FigureRow;
class Note;
class StatePanel;

/// The figures of the trading day: equity, result, open risk, trades, and how much may still be lost.
class TodayPanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit TodayPanel(QWidget* parent = nullptr);
    void setDesk(const std::shared_ptr<const Desk>& desk, const FeedInfo& feed);

Q_SIGNALS:
    void breakerResetWanted();

private:
    std::vector<ExplainedFigure> explained() const;

    std::shared_ptr<const Desk> m_desk;
    StatePanel* m_state;
    QLabel* m_day;
    FigureRow* m_equity;
    FigureRow* m_result;
    FigureRow* m_risk;
    FigureRow* m_room;
    FigureRow* m_trades;
    FigureRow* m_wins;
    Note* m_note;
};

} // namespace elite
