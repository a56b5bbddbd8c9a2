// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/gate/gate_service.h"
#include "ui/base/explain.h"

#include <QScrollArea>

class QCheckBox;
class QLabel;
class QPushButton;

namespace elite {

class FigureRow;
class GateMeters;
class IntervalBar;
class LuckCard;
class Note;
class StatePanel;

/// The way to live: how far it was gone, how much of it may be luck, and the few things the person can do about it.
class GatePanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit GatePanel(QWidget* parent = nullptr);
    /// `whyNoRun` in words; empty: a run can be started.
    void setView(const GateView& view, const QString& whyNoRun);

Q_SIGNALS:
    void startWanted();
    void endWanted();
    void reviewWanted();
    void paperWanted(); // Back to paper, at once.
    void wishChanged(bool on);
    void helpWanted();

private:
    std::vector<ExplainedFigure> explained() const;

    GateView m_view;
    StatePanel* m_state;
    GateMeters* m_meters;
    Note* m_note;
    QCheckBox* m_wish;
    QPushButton* m_review;
    QPushButton* m_start;
    QPushButton* m_paper;
    QPushButton* m_end;
    LuckCard* m_luck;
    IntervalBar* m_interval;
    QLabel* m_statement;
    FigureRow* m_perTrade;
    FigureRow* m_earns;
    FigureRow* m_costs;
    FigureRow* m_fall;
    FigureRow* m_losing;
    FigureRow* m_ambiguous;
    FigureRow* m_leftOut;
    FigureRow* m_attempts;
    FigureRow* m_clock;
    FigureRow* m_proved;
};

} // namespace elite
