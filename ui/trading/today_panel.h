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

/// The figures of a trading day as a page writes them. A page without one of them leaves it empty.
struct TodayTexts
{
    QString equity;
    QString result;
    QString risk;
    QString room;
    QString trades;
    QString wins = {};
};
/// How they are made, for "explain this number".
std::vector<ExplainedFigure> explainedToday(const Desk& desk, const TodayTexts& texts, const QLocale& locale);

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
