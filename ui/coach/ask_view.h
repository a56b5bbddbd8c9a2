// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coach/coach_words.h"

#include <QPointer>
#include <QScrollArea>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace elite {

class Note;
class StateBox;
class VerdictCard;

/// One request from asking to its end: what is asked, the argument as it grows, the verdict, or what went wrong and
/// what to do.
class AskView : public QScrollArea
{
    Q_OBJECT
public:
    explicit AskView(CoachService& service, QWidget* parent = nullptr);

    void ask(const VerdictRequest& request);
    void showVerdict(const QString& id);
    void showIdle();
    bool isAsking() const { return !m_run.isNull(); }
    /// Whether there is a chart of ours to ask about.
    void setHasChart(bool hasChart);
    void say(NoteKind kind, const QString& text); ///< one line above the page; empty hides it

Q_SIGNALS:
    void chartRequested();
    void pasteRequested();
    void fileRequested();
    void screenRequested();
    void keysRequested();
    void settingsRequested();
    void habitsRequested();
    void fillTicketRequested(const elite::TicketPrefill& prefill);
    void askMoreRequested(const QString& id);
    void alertRequested(const QString& id);
    void openRequested(const QString& id);
    void levelsChanged(const QString& symbol, const std::vector<elite::CoachLevel>& levels);

private:
    enum Page { Idle, Running, Done, Failed };

    QWidget* makeIdle();
    QWidget* makeRunning();
    void refreshIdle();
    void onFinished(const CoachOutcome& outcome);
    void drawLevels();
    void start();
    void go(Page page);

    CoachService& m_service;
    VerdictRequest m_request;
    QPointer<CoachRun> m_run;
    QString m_partial;
    QString m_keptId;
    bool m_hasChart = false;
    FailureAction m_action = FailureAction::None;

    Note* m_said;
    QStackedLayout* m_stack;
    Note* m_lead = nullptr;
    QPushButton* m_keys = nullptr;
    QPushButton* m_chart = nullptr;
    QPushButton* m_screen = nullptr;
    QLabel* m_focus = nullptr;
    QLabel* m_stage = nullptr;
    QLabel* m_reasoning = nullptr;
    QCheckBox* m_onChart = nullptr;
    VerdictCard* m_card;
    StateBox* m_failed;
};

} // namespace elite
