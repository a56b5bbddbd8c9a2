// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tour/first_steps.h"
#include "ui/trading/receipt_view.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QScrollArea;

namespace elite {

class ChoiceButton;
class Note;
class Settings;
class StepRow;

/// What the panel says; made by whoever knows the market, the account and the ticket.
struct WelcomeWords
{
    QString market; // Where prices come from and what there is to trade with.
    QString offline; // Below "Practise offline".
    bool isOffline = true;
    QString question; // What keeps the records waiting, with links; empty: nothing.
    QString contract; // The limits of the account as sentences; empty: no account yet.
    QString plan; // What stands in the ticket; empty: nothing whole.
    QString send; // "Buy 0.098 BTC · paper"
    bool canSend = false;
    bool isBuy = true;
    QString rejection; // Of the order that was refused.
    QString receiptLead;
    std::vector<ReceiptLine> receipt;
    bool hasPosition = false;
    QString result; // Of the closed trade.
    QString coach; // What the rule coach can say about it.
};

/// The card of the first minutes: three ways to start, and a first trade in five steps that a newcomer cannot get lost
/// in. It takes values and emits wishes. One button at the bottom says what it does next.
class WelcomePanel : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePanel(Settings& settings, QWidget* parent = nullptr);
    void show(const FirstSteps& steps, const WelcomeWords& words);
    /// Of the first trade.
    static QStringList stepTitles();
    using QWidget::show;

Q_SIGNALS:
    void offlineWanted();
    void liveWanted(QWidget* at); // A list of venues belongs below it.
    void coachWanted();
    void thisRunChosen();
    void unlockWanted();
    void keysPageWanted();
    void begun();
    void contractKept();
    void limitsWanted();
    void planWanted();
    void sendWanted();
    void closeWanted();
    void answered(const QString& question, const QString& answer);
    void ticketWanted();
    void journalWanted();
    void dismissed();

private:
    void makeChoices(QWidget* page, Settings& settings);
    void makeSteps(QWidget* page);
    QLabel* addWords(StepRow* row, bool staysWhenDone = false);
    void fit();
    void goOn();
    void showReceipt(const std::vector<ReceiptLine>& lines);

    FirstSteps m_steps;
    WelcomeWords m_words;
    QScrollArea* m_scroll;
    QLabel* m_market;
    Note* m_place;
    QString m_question;
    QWidget* m_choices; // Until the first trade has begun.
    ChoiceButton* m_offline;
    QLabel* m_progress;
    std::array<StepRow*, 5> m_rows{};
    QLabel* m_contract;
    QLabel* m_plan;
    Note* m_rejection;
    QLabel* m_receiptLead;
    QWidget* m_receipt; // Holds the present ReceiptView.
    QLabel* m_result;
    Note* m_coach;
    QWidget* m_answers;
    QWidget* m_next;
    QPushButton* m_go;
    QPushButton* m_later;
};

} // namespace elite
