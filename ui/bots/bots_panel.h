// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bots/bot_service.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace elite {

class MarketService;
class Note;
class NumberField;
class ParameterFields;
class StatePanel;
class TextTable;

/// The bots workspace: the catalogue with its parameters, the bots that run on money of their own, and what the chosen
/// one did and why.
class BotsPanel : public QWidget
{
    Q_OBJECT
public:
    BotsPanel(BotService& bots, MarketService& market, QWidget* parent = nullptr);

    std::optional<BotSpec> spec() const; ///< nothing while a field is wrong or no feed is open
    QPushButton* startButton() const { return m_start; }
    QCheckBox* autopilot() const { return m_autopilot; }
    QTableView* table() const { return m_table; }
    QTableView* doings() const { return m_doings; }

private:
    QWidget* makeForm();
    QWidget* makeList();
    void chooseBot();
    void fillSymbols();
    void showCards();
    void showDoings();
    void showAutopilot();
    void update();
    QString stateText(const BotCard& card) const;
    const BotCard* chosen() const;

    BotService& m_bots;
    MarketService& m_market;
    QComboBox* m_bot;
    QComboBox* m_symbol;
    QComboBox* m_timeframe;
    NumberField* m_money;
    NumberField* m_loss;
    NumberField* m_trades;
    QLabel* m_summary;
    ParameterFields* m_parameters;
    QCheckBox* m_autopilot;
    QPushButton* m_start;
    Note* m_note;
    TextTable* m_cards;
    QTableView* m_table;
    QPushButton* m_stop;
    QPushButton* m_remove;
    TextTable* m_acts;
    QTableView* m_doings;
    QLabel* m_doingsTitle;
    StatePanel* m_list; // Of both tables, or says that there are no bots.
};

} // namespace elite
