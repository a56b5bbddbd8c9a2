// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/live_account.h"
#include "models/live/divergence.h"
#include "ui/live/held_page.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;
class QTabWidget;

namespace elite {

class Note;

/// What there is of real orders. A value: the latest wins.
struct LiveOrdersView
{
    std::vector<LiveOrder> orders; // Newest first.
    std::size_t others = 0; // Orders on the account that are not from here.
    QStringList states; // Of each account and of the session, in words.
    HeldView held;
    Divergence divergence;
};

/// The real orders of this program, newest first: what the exchange said about each, what is open, and what happens to
/// it when the program dies. Other orders on the account are counted, never touched. Beside it what is held, and what
/// practice would have done with the same orders.
class LiveOrdersDialog : public QDialog
{
    Q_OBJECT
public:
    explicit LiveOrdersDialog(QWidget* parent = nullptr);
    void setView(const LiveOrdersView& view);
    /// What was bought and is not sold.
    void showHeld();
    /// What practice would have done.
    void showBesidePaper();

Q_SIGNALS:
    void cancelWanted(const QByteArray& clientId);
    void cancelAllWanted();
    void closeWanted(const elite::LiveAccountId& account, const elite::Symbol& symbol);
    void releaseWanted(const elite::LiveAccountId& account, const elite::Symbol& symbol);

private:
    QWidget* makeOrders();
    QWidget* makeDivergence();
    void showDivergence(const Divergence& all);

    Note* m_state;
    QLabel* m_others;
    QStandardItemModel* m_rows;
    QTableView* m_table;
    QTabWidget* m_tabs;
    QLabel* m_sums;
    QStandardItemModel* m_pairs;
    QTableView* m_pairTable;
    QPushButton* m_cancel;
    QPushButton* m_cancelAll;
    HeldPage* m_held;
};

} // namespace elite
