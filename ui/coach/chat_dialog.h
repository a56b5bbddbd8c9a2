// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coach/coach_words.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace elite {

/// Questions about one verdict, or, without one, about the journal. The data they rest on goes along each time and can
/// be looked at, the cost is told before, consent is asked once; numbers that are not in that data are named.
class ChatDialog : public QDialog
{
    Q_OBJECT
public:
    ChatDialog(CoachService& service, const QString& verdictId, QWidget* parent = nullptr);
    ~ChatDialog() override;

private:
    void ask();
    void addTurn(const ChatTurn& turn, const QString& small = {});
    void onFinished(const CoachOutcome& outcome);
    QString dataText() const;
    void setBusy(const QString& words);
    void showCost();
    QStringList doubtfulNumbers(const QString& answer) const;
    bool isAboutJournal() const { return m_id.isEmpty(); }

    CoachService& m_service;
    QString m_id;
    std::vector<ChatTurn> m_turns;
    QPointer<CoachRun> m_run;
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QLabel* m_growing = nullptr;
    QLabel* m_state;
    QLabel* m_cost;
    QCheckBox* m_consent;
    QPlainTextEdit* m_words;
    QPushButton* m_send;
    QPushButton* m_cancel;
};

} // namespace elite
