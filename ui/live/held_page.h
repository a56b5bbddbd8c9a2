// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/live_service.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace elite {

class Note;

struct HeldView
{
    std::vector<LiveHeld> held;
    bool isUnknown = false; // Rows that cannot be read.
    bool isBusy = false; // The exchange is being asked before a sale.
};

/// What this program bought with real money and has not sold, and the way out of it, right or no right to trade. A
/// sale is said in words and asked for once more before it goes out.
class HeldPage : public QWidget
{
    Q_OBJECT
public:
    explicit HeldPage(QWidget* parent = nullptr);
    void setView(const HeldView& view);

Q_SIGNALS:
    void closeWanted(const elite::LiveAccountId& account, const elite::Symbol& symbol);
    void releaseWanted(const elite::LiveAccountId& account, const elite::Symbol& symbol);

private:
    enum class Asked { Nothing, Sale, SaleOfAll, Release };

    void ask(Asked what);
    void confirm();
    void show(const HeldView& view);
    std::vector<LiveHeld> chosen(Asked what) const;
    QString listed(const std::vector<LiveHeld>& rows) const;

    HeldView m_view;
    Note* m_lead;
    QStandardItemModel* m_rows;
    QTableView* m_table;
    QPushButton* m_sell;
    QPushButton* m_sellAll;
    QPushButton* m_release;
    QWidget* m_question;
    Note* m_words;
    QPushButton* m_yes;
    QPushButton* m_no;
    Asked m_asked = Asked::Nothing;
    std::vector<LiveHeld> m_askedOf;
};

} // namespace elite
